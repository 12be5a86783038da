//! Days and moments. A day is a calendar day; a moment is UTC, whole seconds, written as RFC 3339. Now is always an
//! argument.

use chrono::{DateTime, Datelike, Months, NaiveDate, NaiveTime, SecondsFormat, Utc};

/// A calendar day, without a place or a time.
pub type Day = NaiveDate;

/// A time of a day by the owner's own clock, in whole minutes.
pub type Time = NaiveTime;

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

/// The last day of a day's month.
#[must_use]
pub fn last_of_month(day: Day) -> Day {
    let next = day.with_day(1).and_then(|first| first.checked_add_months(Months::new(1)));
    next.and_then(|next| next.pred_opt()).unwrap_or(day)
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

/// Reads a time of day as a person types it: `9:30`, `09.30`, `9u30`, `0930`, `9`, `9:30 pm`.
#[must_use]
pub fn time(text: &str) -> Option<Time> {
    let text = text.trim().to_lowercase();
    let half = |ending: &[&str]| ending.iter().find_map(|end| text.strip_suffix(end));
    let (clock, after_noon) = match (half(&["am", "a.m."]), half(&["pm", "p.m."])) {
        (Some(clock), _) => (clock, Some(false)),
        (_, Some(clock)) => (clock, Some(true)),
        _ => (text.trim_end_matches("uur").trim_end_matches('u').trim_end_matches('h'), None),
    };
    let clock = clock.trim();
    let (hour, minute) = match clock.split_once([':', '.', 'u', 'h']) {
        Some((hour, minute)) => (hour, minute),
        None if clock.len() == 4 && clock.is_ascii() => clock.split_at(2),
        None => (clock, "0"),
    };
    let digits = |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    (digits(hour) && digits(minute)).then_some(())?;
    let (hour, minute): (u32, u32) = (hour.parse().ok()?, minute.parse().ok()?);
    let hour = match after_noon {
        None => hour,
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(after_noon) => hour % 12 + if after_noon { 12 } else { 0 },
    };
    NaiveTime::from_hms_opt(hour, minute, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_as_people_write_it() {
        for (typed, hour, minute) in [
            ("9:30", 9, 30),
            ("09.30", 9, 30),
            (" 9u30 ", 9, 30),
            ("0930", 9, 30),
            ("9 uur", 9, 0),
            ("9u", 9, 0),
            ("17", 17, 0),
            ("9:30 pm", 21, 30),
            ("12 am", 0, 0),
            ("12:05 p.m.", 12, 5),
            ("00:00", 0, 0),
        ] {
            assert_eq!(time(typed), NaiveTime::from_hms_opt(hour, minute, 0), "{typed}");
        }
        for typed in ["", "25:00", "9:60", "half tien", "13 pm", "9:5:0", "é9:30", "12345", "+9:30"] {
            assert_eq!(time(typed), None, "{typed}");
        }
    }
}
