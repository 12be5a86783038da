//! Days along an axis: the first of each month, or of each so many months where there are many.

use chrono::{Datelike, Months, NaiveDate};
use koers_core::time::Day;
use koers_press::chart::Tick;

use crate::source::Source;

/// More would not fit under an axis.
const MOST: u32 = 12;

/// The number of a day along an axis.
pub fn number(day: Day) -> f64 {
    f64::from(day.num_days_from_ce())
}

/// A day in full.
pub fn tick(source: &Source<'_>, day: Day) -> Tick {
    Tick::new(number(day), source.words.day(day))
}

/// Places along an axis from a day until a day: months, the first and each January with its year. A time too short for
/// that has its own ends.
pub fn ticks(source: &Source<'_>, from: Day, to: Day) -> Vec<Tick> {
    let months = u32::try_from((to.year() - from.year()) * 12 + to.month0() as i32 - from.month0() as i32).unwrap_or(0);
    if months < 2 {
        return if from < to { vec![tick(source, from), tick(source, to)] } else { vec![tick(source, from)] };
    }
    let apart =
        [1, 2, 3, 6].into_iter().find(|apart| months / apart <= MOST).unwrap_or(12 * months.div_ceil(12 * MOST));
    let begin = NaiveDate::from_ymd_opt(from.year(), 1, 1).unwrap_or(from);
    let firsts = (0..).map_while(|n: u32| begin.checked_add_months(Months::new(n.checked_mul(apart)?)));
    let mut year = None;
    firsts
        .skip_while(|day| *day < from)
        .take_while(|day| *day <= to)
        .map(|day| {
            let month = source.words.say(&format!("month-{}", day.month()));
            let is_new = year.replace(day.year()) != Some(day.year());
            Tick::new(number(day), if is_new { format!("{month} {}", day.year()) } else { month })
        })
        .collect()
}
