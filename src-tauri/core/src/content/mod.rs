//! What is said: the pillars, the rules of the mix, the posts.

mod days;
mod model;
mod proposal;
mod rules;

pub use days::marked_days;
pub use model::{MixRules, Origin, Pillar, Post, PostStatus};
pub use proposal::{Proposed, first_month};
