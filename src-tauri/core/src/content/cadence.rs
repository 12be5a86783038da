//! The cadence: what went out against what was promised, and the longest silence.

use chrono::{Datelike, Days};

use crate::time::Day;

/// Full weeks that are looked at.
pub const WEEKS: u64 = 4;

/// The first and last day of the last four full weeks, Monday to Sunday; the week that `today` is in is not full.
#[must_use]
pub fn last_full_weeks(today: Day) -> (Day, Day) {
    let into = u64::from(today.weekday().num_days_from_monday());
    (today - Days::new(into + 7 * WEEKS), today - Days::new(into + 1))
}

/// The most days from one post to the next, also from the first day until the first post and from the last until the end.
#[must_use]
pub fn longest_gap(from: Day, published: &[Day], until: Day) -> i64 {
    let mut last = from;
    let mut longest = 0;
    for day in published.iter().chain([&until]) {
        longest = longest.max((*day - last).num_days());
        last = *day;
    }
    longest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> Day {
        Day::from_ymd_opt(2026, month, day).unwrap()
    }

    #[test]
    fn full_weeks_end_on_the_sunday_before_this_week() {
        let weeks = (day(10, 19), day(11, 15));
        assert_eq!(last_full_weeks(day(11, 16)), weeks, "on a Monday");
        assert_eq!(last_full_weeks(day(11, 22)), weeks, "on a Sunday");
        assert_eq!(last_full_weeks(day(11, 23)), (day(10, 26), day(11, 22)));
    }

    #[test]
    fn a_silence_counts_from_the_beginning_and_until_the_end() {
        assert_eq!(longest_gap(day(11, 1), &[], day(11, 1)), 0);
        assert_eq!(longest_gap(day(11, 1), &[], day(11, 9)), 8);
        assert_eq!(longest_gap(day(11, 1), &[day(11, 2), day(11, 2), day(11, 8)], day(11, 9)), 6);
        assert_eq!(longest_gap(day(11, 1), &[day(11, 2)], day(11, 9)), 7);
    }
}
