//! The people who do the work. Duties, hats and voices come when the set-up asks for them.

mod model;

pub use model::{
    Briefing, Decision, Department, Duty, Hat, Person, Stakeholder, Standing, Task, Topic, Training, Verdict, Voice,
};
