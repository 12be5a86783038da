//! What is said, and when: the pillars, the rules of the mix, the posts, the series.

mod ageing;
mod cadence;
mod calendar;
mod coach;
mod coverage;
mod days;
mod diary;
mod limits;
mod links;
mod mix;
mod model;
mod pictures;
mod rules;
mod series;
mod tagged;
mod words;

pub use ageing::{Aged, Ageing, AgeingList, ageing};
pub use cadence::{WEEKS, last_full_weeks, longest_gap};
pub use calendar::{DayOfWeek, Nth, OwnDay, Rhythm, Series, SeriesSkip, TimeSlot};
pub use coach::{Draft, Found, Level, Remark, coach};
pub use coverage::{Covered, coverage};
pub use days::{CountryDay, marked_days, own_days};
pub use diary::Diary;
pub use limits::{Counted, count, over};
pub use mix::{Mix, Outgoing, goes_out, is_about_us, is_promotional};
pub use model::{ColumnNames, MixRules, Origin, Pillar, Post, PostComment, PostStatus, Variant};
pub use pictures::{PictureWord, picture_fits};
pub use series::{occurrences, spelled_out};
pub use tagged::{Tags, tagged};
