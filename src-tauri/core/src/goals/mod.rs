//! Goals: what the business wants, the objectives that social media serve, and the reason to do it at all.

mod model;
mod rules;

pub use model::{
    Angle, BusinessGoal, Evaluation, MarketingGoal, Objective, ObjectiveKind, Reason, ReasonKind, ReturnWay,
    ReviewRhythm,
};
