//! The people who do the work: their duties, hats and voices, and the decision with which it begins.

mod model;
mod rules;

pub use model::{
    Briefing, Decision, Department, Duty, Hat, Person, Stakeholder, Standing, Task, Topic, Training, Verdict, Voice,
};
pub use rules::others_who_are_me;
