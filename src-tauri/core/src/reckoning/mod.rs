//! Reckoning that spans areas: what a year costs, which hours are asked, how busy
//! the back office gets, whether an objective is on course, and a first
//! month of posts. What one area can reckon by itself stands with that area.

mod cost;
mod course;
mod forecast;
mod hours;
mod load;
mod month;
mod questions;
mod shares;

pub use cost::{Cost, Entry, budget_year, cost, is_filled_in};
pub use course::{Standing, course, leading, way};
pub use forecast::{Forecast, forecast};
pub use hours::{minutes_asked, minutes_asked_of, minutes_there};
pub use load::{Busiest, USUAL_LIFT, brought, busiest, lift, load_during};
pub use month::{Proposed, first_month};
pub use shares::{by_kind, by_purpose};
