//! What is said: the pillars, the rules of the mix, the posts.

mod cadence;
mod days;
mod diary;
mod mix;
mod model;
mod rules;

pub use cadence::{WEEKS, last_full_weeks, longest_gap};
pub use days::marked_days;
pub use diary::Diary;
pub use mix::{Mix, Outgoing, goes_out, is_about_us, is_promotional};
pub use model::{MixRules, Origin, Pillar, Post, PostStatus};
