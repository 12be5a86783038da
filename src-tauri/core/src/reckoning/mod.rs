//! Reckoning that spans areas: what a year costs, which hours are asked, how busy
//! the back office gets, whether an objective is on course, which turns of
//! a series are open, and what fills the calendar. What one area can reckon by itself stands with that area.

mod cost;
mod course;
mod fill;
mod forecast;
mod hours;
mod load;
mod marked;
mod questions;
mod series;
mod shares;
mod suggest;

pub use cost::{Cost, Entry, budget_year, cost, is_filled_in};
pub use course::{Standing, course, leading, way};
pub use fill::{Filled, Held, HeldRule, Missed, MissedWhy, Proposed, fill};
pub use forecast::{Forecast, forecast};
pub use hours::{minutes_asked, minutes_asked_of, minutes_there};
pub use load::{Busiest, USUAL_LIFT, brought, busiest, lift, load_during};
pub use marked::{MarkedDay, days_in};
pub use series::{occurrences_in, skips_of};
pub use shares::{by_kind, by_purpose};
