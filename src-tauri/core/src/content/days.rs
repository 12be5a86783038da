//! Days that many customers mark, computed for any year. Names are data in both languages (`data/days.json`).

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::Deserialize;

use crate::{
    business::Country,
    error::{Error, Result},
    text::{Both, Language},
    time::Day,
};

/// On which day of a year it falls.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Rule {
    /// Always the same day: month and day.
    Fixed(u32, u32),
    /// The n-th such weekday of a month (Monday is 0): month, weekday, n.
    Nth(u32, u8, u8),
    /// The last such weekday of a month (Monday is 0): month, weekday.
    Last(u32, u8),
    /// So many days from Easter.
    Easter(i64),
}

/// A day that is marked, by name.
#[derive(Debug, Clone, Deserialize)]
struct Marked {
    name: Both,
    /// The countries that mark it, each with its day.
    on: BTreeMap<String, Rule>,
}

const DATA: &str = include_str!("../../data/days.json");

/// The days that a country marks, from `from` up to and with `until`, in order, by name.
///
/// # Errors
/// When the data that ships with the app is broken.
pub fn marked_days(country: Country, language: Language, from: Day, until: Day) -> Result<Vec<(Day, String)>> {
    let all: Vec<Marked> = serde_json::from_str(DATA).map_err(|fault| Error::Unreadable(fault.to_string()))?;
    let mut found: Vec<(Day, String)> = Vec::new();
    for marked in &all {
        let Some(rule) = marked.on.get(country.code()).copied() else { continue };
        let days = (from.year()..=until.year()).filter_map(|year| on(rule, year));
        let name = marked.name.say(language);
        found.extend(days.filter(|day| (from..=until).contains(day)).map(|day| (day, name.to_owned())));
    }
    found.sort();
    Ok(found)
}

fn on(rule: Rule, year: i32) -> Option<Day> {
    match rule {
        Rule::Fixed(month, day) => NaiveDate::from_ymd_opt(year, month, day),
        Rule::Nth(month, weekday, nth) => {
            NaiveDate::from_weekday_of_month_opt(year, month, Weekday::try_from(weekday).ok()?, nth)
        }
        Rule::Last(month, weekday) => {
            let nth = |n| on(Rule::Nth(month, weekday, n), year);
            nth(5).or_else(|| nth(4))
        }
        Rule::Easter(days) => {
            let easter = easter(year)?;
            let apart = Days::new(days.unsigned_abs());
            if days < 0 { easter.checked_sub_days(apart) } else { easter.checked_add_days(apart) }
        }
    }
}

/// Easter Sunday by the anonymous Gregorian reckoning.
fn easter(year: i32) -> Option<Day> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19) % 32;
    NaiveDate::from_ymd_opt(year, u32::try_from(month).ok()?, u32::try_from(day).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_falls_where_the_calendar_has_it() {
        for (year, month, day) in [(2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2027, 3, 28), (2038, 4, 25)] {
            assert_eq!(easter(year), NaiveDate::from_ymd_opt(year, month, day));
        }
    }

    #[test]
    fn a_month_knows_the_days_that_its_country_marks() {
        let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
        let names = |country, language| marked_days(country, language, day(5, 1), day(5, 31)).unwrap();
        assert!(names(Country::Nl, Language::Nl).contains(&(day(5, 10), "Moederdag".to_owned())));
        assert!(names(Country::Us, Language::En).contains(&(day(5, 25), "Memorial Day".to_owned())));
        assert!(names(Country::Be, Language::En).contains(&(day(5, 1), "Labour Day".to_owned())));
        assert!(!names(Country::Gb, Language::En).iter().any(|(_, name)| name == "Mother’s Day"));
    }
}
