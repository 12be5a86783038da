//! The people behind the figures, and what the business does to come closer to them.

mod model;

pub use model::{Contact, Relation, Ritual, Tactic, Trigger};
