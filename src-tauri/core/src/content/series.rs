//! The days of a series. They are calendar days, so that no change of the clocks moves one; a day is reckoned when it is
//! asked for, so that a series without an end costs nothing.

use std::collections::BTreeSet;

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::calendar::{DayOfWeek, Nth, Rhythm, Series};
use crate::{column::Count, time::Day};

/// The days on which a series comes, from `from` up to and with `until`, in order and without those that are skipped. A
/// series without a rhythm or a first day never comes.
///
/// It comes for the first time on the first fitting day on or after its start, and then every so many weeks or months.
pub fn occurrences<'a>(
    series: &Series,
    skips: &'a BTreeSet<Day>,
    from: Day,
    until: Day,
) -> impl Iterator<Item = Day> + use<'a> {
    let last = series.until.map_or(until, |end| end.min(until));
    let pattern = Pattern::of(series);
    let first = pattern.as_ref().map_or(0, |pattern| pattern.turn_on_or_after(from));
    (first..)
        .map_while(move |turn| pattern.as_ref()?.day(turn))
        .take_while(move |day| *day <= last)
        .filter(move |day| *day >= from && !skips.contains(day))
}

/// A series whose pattern says of itself what its start implied, so that it stays the same from another start on.
#[must_use]
pub fn spelled_out(series: &Series) -> Series {
    let Some(start) = series.start else { return series.clone() };
    let mut said = series.clone();
    match series.rhythm {
        Some(Rhythm::Weekly) => said.weekday = Some(weekday_of(series, start)),
        Some(Rhythm::MonthDay) => said.month_day = series.month_day.or(Some(Count(start.day().into()))),
        Some(Rhythm::MonthWeekday) => {
            said.weekday = Some(weekday_of(series, start));
            said.nth = Some(nth_of(series, start));
        }
        None => {}
    }
    said
}

/// When a series comes, counted in turns from the first, which is turn 0.
enum Pattern {
    /// The first day and the days between two.
    Weeks(Day, u64),
    /// The month of the first, counted from the year 0, the months between two, and where in the month.
    Months(i64, i64, Place),
}

/// Where in a month a series comes.
#[derive(Clone, Copy)]
enum Place {
    Day(u32),
    Nth(Weekday, Nth),
}

impl Pattern {
    fn of(series: &Series) -> Option<Self> {
        let start = series.start?;
        let every = series.every.map_or(1, |every| every.0);
        (every > 0).then_some(())?;
        let place = match series.rhythm? {
            Rhythm::Weekly => {
                let weekday = as_chrono(weekday_of(series, start));
                let ahead = weekday.days_since(start.weekday());
                let first = start.checked_add_days(Days::new(ahead.into()))?;
                return Some(Self::Weeks(first, u64::try_from(every).ok()?.saturating_mul(7)));
            }
            Rhythm::MonthDay => {
                let day = series.month_day.map_or(i64::from(start.day()), |day| day.0);
                Place::Day(u32::try_from(day).ok().filter(|day| (1..=31).contains(day))?)
            }
            Rhythm::MonthWeekday => Place::Nth(as_chrono(weekday_of(series, start)), nth_of(series, start)),
        };
        let month = i64::from(start.year()) * 12 + i64::from(start.month0());
        let comes_late = place.within(month)? >= start;
        Some(Self::Months(if comes_late { month } else { month + 1 }, every, place))
    }

    fn day(&self, turn: i64) -> Option<Day> {
        match *self {
            Self::Weeks(first, apart) => {
                let ahead = u64::try_from(turn).ok()?.checked_mul(apart)?;
                first.checked_add_days(Days::new(ahead))
            }
            Self::Months(first, apart, place) => place.within(first.checked_add(turn.checked_mul(apart)?)?),
        }
    }

    /// The turn of the first day that may lie on or after a day; it may lie a turn too early.
    fn turn_on_or_after(&self, from: Day) -> i64 {
        let turns = match *self {
            Self::Weeks(first, apart) => (from - first).num_days() / i64::try_from(apart).unwrap_or(i64::MAX),
            Self::Months(first, apart, _) => (i64::from(from.year()) * 12 + i64::from(from.month0()) - first) / apart,
        };
        turns.max(0)
    }
}

impl Place {
    /// The day in a month, counted from the year 0; the last one where the month is shorter.
    fn within(self, month: i64) -> Option<Day> {
        let year = i32::try_from(month.div_euclid(12)).ok()?;
        let month = u32::try_from(month.rem_euclid(12)).ok()? + 1;
        let nth = |weekday, nth| NaiveDate::from_weekday_of_month_opt(year, month, weekday, nth);
        match self {
            Self::Day(day) => (0..4).find_map(|less| NaiveDate::from_ymd_opt(year, month, day.checked_sub(less)?)),
            Self::Nth(weekday, Nth::First) => nth(weekday, 1),
            Self::Nth(weekday, Nth::Second) => nth(weekday, 2),
            Self::Nth(weekday, Nth::Third) => nth(weekday, 3),
            Self::Nth(weekday, Nth::Fourth) => nth(weekday, 4),
            Self::Nth(weekday, Nth::Last) => nth(weekday, 5).or_else(|| nth(weekday, 4)),
        }
    }
}

fn weekday_of(series: &Series, start: Day) -> DayOfWeek {
    series.weekday.unwrap_or_else(|| DayOfWeek::of(start))
}

/// Which of its days of the week in the month the start is, where the series does not say; a fifth is the last.
fn nth_of(series: &Series, start: Day) -> Nth {
    series.nth.unwrap_or(match start.day0() / 7 {
        0 => Nth::First,
        1 => Nth::Second,
        2 => Nth::Third,
        3 => Nth::Fourth,
        _ => Nth::Last,
    })
}

const fn as_chrono(weekday: DayOfWeek) -> Weekday {
    match weekday {
        DayOfWeek::Monday => Weekday::Mon,
        DayOfWeek::Tuesday => Weekday::Tue,
        DayOfWeek::Wednesday => Weekday::Wed,
        DayOfWeek::Thursday => Weekday::Thu,
        DayOfWeek::Friday => Weekday::Fri,
        DayOfWeek::Saturday => Weekday::Sat,
        DayOfWeek::Sunday => Weekday::Sun,
    }
}

impl DayOfWeek {
    /// The day of the week of a day.
    #[must_use]
    pub fn of(day: Day) -> Self {
        match day.weekday() {
            Weekday::Mon => Self::Monday,
            Weekday::Tue => Self::Tuesday,
            Weekday::Wed => Self::Wednesday,
            Weekday::Thu => Self::Thursday,
            Weekday::Fri => Self::Friday,
            Weekday::Sat => Self::Saturday,
            Weekday::Sun => Self::Sunday,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Record;

    fn day(year: i32, month: u32, day: u32) -> Day {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn series(rhythm: Rhythm, every: i64, start: Day) -> Series {
        Series { rhythm: Some(rhythm), every: Some(Count(every)), start: Some(start), ..Series::blank(1, 1) }
    }

    fn days(series: &Series, from: Day, until: Day) -> Vec<Day> {
        occurrences(series, &BTreeSet::new(), from, until).collect()
    }

    /// What a series gives when every day of a span is tried by hand, from the days that fit.
    fn by_hand(
        start: Day,
        until: Day,
        every: i64,
        in_same: impl Fn(Day) -> i64,
        fits: impl Fn(Day) -> bool,
    ) -> Vec<Day> {
        let mut first = None;
        let all = start.iter_days().take_while(|day| *day <= until).filter(|day| fits(*day));
        all.filter(|day| (in_same(*day) - *first.get_or_insert(in_same(*day))) % every == 0).collect()
    }

    fn month(day: Day) -> i64 {
        i64::from(day.year()) * 12 + i64::from(day.month0())
    }

    #[test]
    fn every_rhythm_gives_the_days_that_a_calendar_gives() {
        let until = day(2033, 1, 10);
        // Four years hold a leap day and eight changes of the clocks.
        for start in day(2027, 12, 25).iter_days().take(80).step_by(3) {
            for every in [1, 2, 3, 5] {
                for weekday in DayOfWeek::ALL.iter().copied() {
                    let weekly = Series { weekday: Some(weekday), ..series(Rhythm::Weekly, every, start) };
                    let fits = |day: Day| DayOfWeek::of(day) == weekday;
                    let week = |day: Day| i64::from(day.num_days_from_ce()).div_euclid(7);
                    assert_eq!(days(&weekly, start, until), by_hand(start, until, every, week, fits), "{weekly:?}");
                }
                for of_month in [1, 15, 28, 29, 30, 31] {
                    let monthly = Series { month_day: Some(Count(of_month)), ..series(Rhythm::MonthDay, every, start) };
                    let is_last = |day: Day| day.succ_opt().is_some_and(|next| next.day() == 1);
                    let fits = |day: Day| {
                        i64::from(day.day()) == of_month || (is_last(day) && i64::from(day.day()) < of_month)
                    };
                    assert_eq!(days(&monthly, start, until), by_hand(start, until, every, month, fits), "{monthly:?}");
                }
                for (which, nth) in Nth::ALL.iter().copied().enumerate() {
                    let weekday = DayOfWeek::Thursday;
                    let told = series(Rhythm::MonthWeekday, every, start);
                    let monthly = Series { weekday: Some(weekday), nth: Some(nth), ..told };
                    let fits = |day: Day| {
                        let is_nth = if nth == Nth::Last {
                            (day + Days::new(7)).month() != day.month()
                        } else {
                            day.day0() / 7 == u32::try_from(which).unwrap()
                        };
                        DayOfWeek::of(day) == weekday && is_nth
                    };
                    assert_eq!(days(&monthly, start, until), by_hand(start, until, every, month, fits), "{monthly:?}");
                }
            }
        }
    }

    #[test]
    fn a_part_of_a_series_is_that_part_of_all_of_it() {
        let skips = BTreeSet::from([day(2028, 3, 31), day(2028, 2, 29)]);
        let until = day(2029, 6, 1);
        for rhythm in Rhythm::ALL.iter().copied() {
            let told = Series { until: Some(day(2029, 3, 3)), ..series(rhythm, 1, day(2027, 12, 31)) };
            let all: Vec<Day> = occurrences(&told, &skips, day(2027, 1, 1), until).collect();
            assert!(all.len() > 10 && all.iter().all(|day| !skips.contains(day)));
            for from in day(2027, 12, 20).iter_days().take(500).step_by(7) {
                let part: Vec<Day> = occurrences(&told, &skips, from, until).collect();
                assert_eq!(part, all.iter().copied().filter(|day| *day >= from).collect::<Vec<_>>(), "{rhythm:?}");
            }
            let same = spelled_out(&told);
            for later in all.iter().copied() {
                let moved = Series { start: Some(later), ..same.clone() };
                let rest: Vec<Day> = occurrences(&moved, &skips, later, until).collect();
                assert_eq!(rest, all.iter().copied().filter(|day| *day >= later).collect::<Vec<_>>(), "{rhythm:?}");
            }
        }
    }

    #[test]
    fn the_last_day_of_a_month_stays_the_last_in_short_months_and_leap_years() {
        let monthly = series(Rhythm::MonthDay, 1, day(2028, 1, 31));
        let expected = [day(2028, 1, 31), day(2028, 2, 29), day(2028, 3, 31), day(2028, 4, 30)];
        assert_eq!(days(&monthly, day(2028, 1, 1), day(2028, 5, 1)), expected);
        let yearly = series(Rhythm::MonthDay, 12, day(2028, 2, 29));
        let expected = [day(2028, 2, 29), day(2029, 2, 28), day(2030, 2, 28), day(2031, 2, 28), day(2032, 2, 29)];
        assert_eq!(days(&yearly, day(2028, 1, 1), day(2032, 12, 31)), expected);
    }

    #[test]
    fn far_ahead_and_without_an_end_a_series_answers_at_once() {
        let weekly = series(Rhythm::Weekly, 1, day(1990, 1, 1));
        assert_eq!(days(&weekly, day(9990, 1, 1), day(9990, 1, 7)).len(), 1);
        assert_eq!(
            occurrences(&weekly, &BTreeSet::new(), day(1990, 1, 1), Day::MAX).nth(9_999),
            Some(day(2181, 8, 20))
        );
        assert_eq!(days(&weekly, Day::MAX, Day::MAX).len(), usize::from(Day::MAX.weekday() == Weekday::Mon));
    }

    #[test]
    fn what_a_series_does_not_say_follows_from_its_first_day_and_nonsense_never_comes() {
        let second_friday = series(Rhythm::MonthWeekday, 1, day(2026, 11, 13));
        assert_eq!(days(&second_friday, day(2026, 12, 1), day(2026, 12, 31)), [day(2026, 12, 11)]);
        let empty = Vec::<Day>::new();
        let (from, until) = (day(2026, 1, 1), day(2027, 1, 1));
        let weekly = series(Rhythm::Weekly, 1, from);
        assert_eq!(days(&Series { start: None, ..weekly.clone() }, from, until), empty);
        assert_eq!(days(&Series { every: Some(Count(0)), ..weekly.clone() }, from, until), empty);
        assert_eq!(days(&Series { every: Some(Count(i64::MAX)), ..weekly }, from, until), [from]);
        let monthly = series(Rhythm::MonthDay, i64::MAX, from);
        assert_eq!(days(&monthly, from, until), [from]);
        assert_eq!(days(&Series { month_day: Some(Count(32)), ..monthly }, from, until), empty);
    }
}
