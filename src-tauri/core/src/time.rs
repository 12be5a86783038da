//! Days and moments. A day is a calendar day; a moment is UTC, whole seconds, written as RFC 3339. Now is always an
//! argument.

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};

/// A calendar day, without a place or a time.
pub type Day = NaiveDate;

/// A moment in UTC.
pub type Moment = DateTime<Utc>;

/// What the caller's clock and calendar say: the moment, and the owner's own calendar day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now {
    /// The moment in UTC.
    pub at: Moment,
    /// The day on the owner's calendar.
    pub today: Day,
}

/// A moment as it is kept: `2026-11-22T08:14:00Z`.
#[must_use]
pub fn written(moment: Moment) -> String {
    moment.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// The moment behind [`written`]; `None` when the text is not one.
#[must_use]
pub fn moment(text: &str) -> Option<Moment> {
    DateTime::parse_from_rfc3339(text).ok().map(|m| m.to_utc())
}

/// Reads a day as a person types it: `2027-03-31`, `31-03-2027`, `31/3/2027`, `31.3.27`. The day stands before the month.
#[must_use]
pub fn day(text: &str) -> Option<Day> {
    let text = text.trim();
    let parts: Vec<&str> = text.split(['-', '/', '.', ' ']).filter(|p| !p.is_empty()).collect();
    let [a, b, c] = parts.as_slice() else { return None };
    let (year, month, day) = if a.len() == 4 { (*a, *b, *c) } else { (*c, *b, *a) };
    let year: i32 = year.parse().ok()?;
    let year = if (0..100).contains(&year) { year + 2000 } else { year };
    (1900..=2200).contains(&year).then_some(())?;
    NaiveDate::from_ymd_opt(year, month.parse().ok()?, day.parse().ok()?)
}
