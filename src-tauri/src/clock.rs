//! The only clock: what time it is, and which day on the owner's calendar.

use chrono::{Local, Utc};
use koers_core::time::{Day, Now};

/// Now; with a fixed day the calendar stands still, as the sample and the tests want it.
#[must_use]
pub fn now(fixed: Option<Day>) -> Now {
    Now { at: Utc::now(), today: fixed.unwrap_or_else(|| Local::now().date_naive()) }
}
