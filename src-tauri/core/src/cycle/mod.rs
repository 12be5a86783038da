//! The round: strategy, set-up, schedule, measure; and the actions that keep it moving (R246 to R248).

mod model;
mod rules;

pub use model::{Action, ActionState, ActionWhy, Cycle, Phase};
