//! What is said: the pillars, the rules of the mix, the posts.

mod model;
mod rules;

pub use model::{MixRules, Origin, Pillar, Post, PostStatus};
