//! What is said, and when: the pillars, the rules of the mix, the posts, the series.

mod cadence;
mod calendar;
mod days;
mod diary;
mod mix;
mod model;
mod rules;

pub use cadence::{WEEKS, last_full_weeks, longest_gap};
pub use calendar::{DayOfWeek, Nth, OwnDay, Rhythm, Series, SeriesSkip, TimeSlot};
pub use days::marked_days;
pub use diary::Diary;
pub use mix::{Mix, Outgoing, goes_out, is_about_us, is_promotional};
pub use model::{ColumnNames, MixRules, Origin, Pillar, Post, PostComment, PostStatus, Variant};
