//! Days that many customers mark, computed for any year but for those of the moon, which are listed; and the owner's own.
//! Names are data in both languages (`data/days.json`).

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::Deserialize;

use super::calendar::OwnDay;
use crate::{
    business::Country,
    column::Column,
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
    /// Some days after the n-th such weekday of a month: month, weekday, n, days.
    NthThen(u32, u8, u8, u64),
    /// The first such weekday on or after a day: month, day, weekday.
    From(u32, u32, u8),
    /// Always the same day, but the day before where that is a Sunday: month and day.
    NotSunday(u32, u32),
    /// The day off instead of a day that falls in a weekend: month, day, and how many days after it that is on a Saturday
    /// and on a Sunday.
    Instead(u32, u32, [u64; 2]),
    /// So many days from Easter.
    Easter(i64),
}

/// On which days it falls: by a rule, or as another calendar has it.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", untagged)]
enum When {
    Ruled(Rule),
    Listed { listed: Vec<Day> },
}

/// A day that is marked, by name.
#[derive(Debug, Clone, Deserialize)]
struct Marked {
    name: Both,
    /// Whether there is something to say on it: not when the clocks change, or the dead are remembered.
    #[serde(default = "yes")]
    occasion: bool,
    /// The countries that mark it, each with its days.
    on: BTreeMap<String, When>,
}

#[derive(Deserialize)]
struct Data {
    days: Vec<Marked>,
}

const fn yes() -> bool {
    true
}

/// A day that a country marks.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct CountryDay {
    /// The day.
    pub day: Day,
    /// What it is called.
    pub name: String,
    /// Whether a post may be made for it.
    pub occasion: bool,
}

const DATA: &str = include_str!("../../data/days.json");

/// The days that a country marks, from `from` up to and with `until`, in order.
///
/// # Errors
/// When the data that ships with the app is broken.
pub fn marked_days(country: Country, language: Language, from: Day, until: Day) -> Result<Vec<CountryDay>> {
    let data: Data = serde_json::from_str(DATA).map_err(|fault| Error::Unreadable(fault.to_string()))?;
    let mut found = Vec::new();
    for marked in &data.days {
        let days: Vec<Day> = match marked.on.get(country.code()) {
            Some(When::Ruled(rule)) => (from.year()..=until.year()).filter_map(|year| on(*rule, year)).collect(),
            Some(When::Listed { listed }) => listed.clone(),
            None => continue,
        };
        let within = days.into_iter().filter(|day| (from..=until).contains(day));
        let name = || marked.name.say(language).to_owned();
        found.extend(within.map(|day| CountryDay { day, name: name(), occasion: marked.occasion }));
    }
    found.sort();
    Ok(found)
}

/// The days of the owner from `from` up to and with `until`, in order. One that comes back on 29 February comes on the
/// 28th where there is none.
#[must_use]
pub fn own_days<'a>(days: impl Iterator<Item = &'a OwnDay>, from: Day, until: Day) -> Vec<(Day, &'a OwnDay)> {
    let mut found: Vec<(Day, &OwnDay)> = Vec::new();
    for own in days.filter(|own| own.name.is_known()) {
        let Some(day) = own.day else { continue };
        let again = |year| day.with_year(year).or_else(|| NaiveDate::from_ymd_opt(year, 2, 28));
        let years = if own.every_year == Some(true) { from.year()..=until.year() } else { day.year()..=day.year() };
        found.extend(years.filter_map(again).filter(|day| (from..=until).contains(day)).map(|day| (day, own)));
    }
    found.sort_by_key(|(day, own)| (*day, own.position));
    found
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
        Rule::NthThen(month, weekday, nth, days) => {
            on(Rule::Nth(month, weekday, nth), year)?.checked_add_days(Days::new(days))
        }
        Rule::From(month, day, weekday) => {
            let day = NaiveDate::from_ymd_opt(year, month, day)?;
            let ahead = Weekday::try_from(weekday).ok()?.days_since(day.weekday());
            day.checked_add_days(Days::new(ahead.into()))
        }
        Rule::NotSunday(month, day) => {
            let day = NaiveDate::from_ymd_opt(year, month, day)?;
            if day.weekday() == Weekday::Sun { day.pred_opt() } else { Some(day) }
        }
        Rule::Instead(month, day, [saturday, sunday]) => {
            let day = NaiveDate::from_ymd_opt(year, month, day)?;
            match day.weekday() {
                Weekday::Sat => day.checked_add_days(Days::new(saturday)),
                Weekday::Sun => day.checked_add_days(Days::new(sunday)),
                _ => None,
            }
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
    use crate::record::Record;

    #[test]
    fn easter_falls_where_the_calendar_has_it() {
        for (year, month, day) in [(2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2027, 3, 28), (2038, 4, 25)] {
            assert_eq!(easter(year), NaiveDate::from_ymd_opt(year, month, day));
        }
    }

    fn day(year: i32, month: u32, day: u32) -> Day {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn named(country: Country, language: Language, year: i32, name: &str) -> Vec<Day> {
        let days = marked_days(country, language, day(year, 1, 1), day(year, 12, 31)).unwrap();
        days.into_iter().filter(|marked| marked.name == name).map(|marked| marked.day).collect()
    }

    #[test]
    fn each_country_has_its_own_days() {
        use Country::{Be, Gb, Nl, Us};
        let en = Language::En;
        for (country, language, name, on) in [
            (Nl, Language::Nl, "Moederdag", day(2026, 5, 10)),
            (Gb, en, "Mother’s Day", day(2026, 3, 15)),
            (Us, en, "Memorial Day", day(2026, 5, 25)),
            (Be, en, "Labour Day", day(2026, 5, 1)),
            (Be, Language::Nl, "Sinterklaas", day(2026, 12, 6)),
            (Nl, Language::Nl, "Koningsdag", day(2025, 4, 26)),
            (Nl, Language::Nl, "Koningsdag", day(2026, 4, 27)),
            (Nl, Language::Nl, "Intocht van Sinterklaas", day(2023, 11, 18)),
            (Nl, Language::Nl, "Intocht van Sinterklaas", day(2026, 11, 14)),
            (Gb, en, "Black Friday", day(2026, 11, 27)),
            (Gb, en, "Bank holiday for New Year’s Day", day(2028, 1, 3)),
            (Gb, en, "Bank holiday for Boxing Day", day(2026, 12, 28)),
            (Gb, en, "Bank holiday for Christmas Day", day(2027, 12, 27)),
            (Gb, en, "Bank holiday for Boxing Day", day(2027, 12, 28)),
            (Gb, en, "Bank holiday for Christmas Day", day(2033, 12, 27)),
            (Us, en, "Black Friday", day(2030, 11, 29)),
            (Us, en, "Cyber Monday", day(2026, 11, 30)),
            (Nl, Language::Nl, "Zomertijd begint", day(2027, 3, 28)),
            (Us, en, "Summer time begins", day(2027, 3, 14)),
            (Us, en, "Summer time ends", day(2027, 11, 7)),
            (Nl, Language::Nl, "Suikerfeest", day(2026, 3, 20)),
            (Nl, Language::Nl, "Tweede pinksterdag", day(2026, 5, 25)),
            (Be, Language::Nl, "Tweede pinksterdag", day(2027, 5, 17)),
            (Gb, en, "Lunar New Year", day(2027, 2, 6)),
            (Us, en, "Lunar New Year", day(2030, 2, 3)),
            (Be, Language::Nl, "Begin van de ramadan", day(2027, 2, 8)),
        ] {
            assert_eq!(named(country, language, on.year(), name), [on], "{country:?} {name}");
        }
        assert_eq!(named(Gb, en, 2026, "Thanksgiving"), []);
        assert_eq!(named(Gb, en, 2026, "Bank holiday for Christmas Day"), [], "a Friday");
        assert_eq!(named(Gb, en, 2033, "Bank holiday for Boxing Day"), [], "a Monday");
        assert_eq!(named(Us, en, 2030, "Ramadan begins"), [day(2030, 1, 5), day(2030, 12, 26)], "twice in a year");
    }

    #[test]
    fn every_country_marks_enough_days_to_plan_by_and_none_twice() {
        for country in Country::ALL {
            let days = marked_days(*country, Language::En, day(2027, 1, 1), day(2027, 12, 31)).unwrap();
            assert!(days.len() >= 25, "{country:?} {}", days.len());
            let mut names: Vec<&str> = days.iter().map(|marked| marked.name.as_str()).collect();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), days.len(), "{country:?}");
        }
    }

    #[test]
    fn an_own_day_comes_once_or_each_year_also_on_29_february() {
        let own = |every_year, on| OwnDay {
            name: "Wij zijn jarig".into(),
            day: Some(on),
            every_year: Some(every_year),
            ..OwnDay::blank(1, 1)
        };
        let in_years = |own: &OwnDay| -> Vec<Day> {
            own_days([own].into_iter(), day(2028, 1, 1), day(2030, 12, 31)).into_iter().map(|(day, _)| day).collect()
        };
        assert_eq!(in_years(&own(false, day(2029, 6, 1))), [day(2029, 6, 1)]);
        assert_eq!(in_years(&own(true, day(1998, 6, 1))), [day(2028, 6, 1), day(2029, 6, 1), day(2030, 6, 1)]);
        assert_eq!(in_years(&own(true, day(2020, 2, 29))), [day(2028, 2, 29), day(2029, 2, 28), day(2030, 2, 28)]);
        assert_eq!(in_years(&OwnDay { name: "".into(), ..own(true, day(2020, 2, 29)) }), []);
    }
}
