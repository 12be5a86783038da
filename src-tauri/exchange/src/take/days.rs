//! Days as files write them: which of two numbers is the month is seen from the whole column.

use chrono::{DateTime, NaiveDate, Timelike};
use chrono_tz::Tz;
use koers_core::time::{self, Day, Time};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::names::names;

/// Which comes first where a day is written in numbers alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DayOrder {
    /// 31-12-2026.
    DayFirst,
    /// 12/31/2026.
    MonthFirst,
}

/// The order that these cells have, and whether it is sure: days that can be read both ways are not.
pub fn order<'a>(cells: impl Iterator<Item = &'a str>) -> (DayOrder, bool) {
    let (mut day_first, mut month_first, mut unsure) = (false, false, false);
    for cell in cells {
        let Some((date, _)) = parted(cell) else { continue };
        let [first, second, last] = date.as_slice() else { continue };
        let (Ok(first), Ok(second)) = (first.parse::<u32>(), second.parse::<u32>()) else { continue };
        if last.parse::<u32>().is_err() || first > 31 {
            continue;
        }
        day_first |= first > 12 || cell.contains('.');
        month_first |= second > 12;
        unsure |= first != second;
    }
    match (day_first, month_first) {
        (true, _) => (DayOrder::DayFirst, true),
        (false, true) => (DayOrder::MonthFirst, true),
        (false, false) => (DayOrder::DayFirst, !unsure),
    }
}

/// The day in a cell, and the time if one stands behind it; a moment with its own zone is told by the business's clock.
pub fn read(cell: &str, order: DayOrder, zone: Tz) -> Option<(Day, Option<Time>)> {
    if let Ok(moment) = DateTime::parse_from_rfc3339(cell.trim()) {
        let local = moment.with_timezone(&zone).naive_local();
        return Some((local.date(), local.time().with_second(0)));
    }
    let (date, clock) = parted(cell)?;
    let day = match date.as_slice() {
        [whole] if whole.len() == 8 => date_of(whole.get(..4)?, whole.get(4..6)?.parse().ok()?, whole.get(6..)?)?,
        [first, second, last] => {
            let month = |part: &String| names().month(part);
            match (month(first), month(second)) {
                (None, None) if first.len() == 4 => date_of(first, second.parse().ok()?, last)?,
                (None, None) if order == DayOrder::DayFirst => date_of(last, second.parse().ok()?, first)?,
                (None, None) => date_of(last, first.parse().ok()?, second)?,
                (Some(month), _) => date_of(last, month, second)?,
                (None, Some(month)) if first.len() == 4 => date_of(first, month, last)?,
                (None, Some(month)) => date_of(last, month, first)?,
            }
        }
        _ => return None,
    };
    let time = if clock.is_empty() { None } else { Some(read_time(&clock)?) };
    Some((day, time))
}

/// The time in a cell; its seconds are left out.
pub fn read_time(cell: &str) -> Option<Time> {
    let cell = cell.trim();
    let (clock, rest) = cell.split_at(cell.find([' ', 'a', 'p', 'A', 'P']).unwrap_or(cell.len()));
    let mut parts = clock.split(':');
    let minutes: Vec<&str> = parts.by_ref().take(2).collect();
    let second = parts.next().unwrap_or("0");
    let is_second = second.split('.').next().is_some_and(|whole| whole.parse::<u8>().is_ok_and(|second| second < 60));
    (is_second && parts.next().is_none()).then_some(())?;
    time::time(&format!("{}{rest}", minutes.join(":")))
}

/// The parts of a date in small letters, and what is left for the time.
fn parted(cell: &str) -> Option<(Vec<String>, String)> {
    let cell = cell.trim().to_lowercase();
    let (mut date, mut clock) = (Vec::new(), Vec::new());
    // A `t` between figures parts a day from its time.
    let cell = match cell.split_once('t') {
        Some((day, time))
            if day.ends_with(|c: char| c.is_ascii_digit()) && time.starts_with(|c: char| c.is_ascii_digit()) =>
        {
            format!("{day} {time}")
        }
        _ => cell,
    };
    for word in cell.split([' ', ',', '\u{a0}', '\u{202f}']).filter(|word| !word.is_empty()) {
        let is_clock = word.contains(':') || matches!(word, "am" | "pm" | "a.m." | "p.m." | "uur" | "om" | "at" | "u");
        if is_clock || date.len() >= 3 {
            if !matches!(word, "om" | "at") {
                clock.push(word);
            }
            continue;
        }
        let parts = word.split(['-', '/', '.']).filter(|part| !part.is_empty());
        for part in parts.filter(|part| !names().is_weekday(part)) {
            let is_ordinal = part.len() > 2 && part.starts_with(|c: char| c.is_ascii_digit());
            let bare = part.trim_end_matches(|c: char| is_ordinal && c.is_ascii_alphabetic());
            date.push(bare.to_owned());
        }
    }
    (!date.is_empty()).then(|| (date, clock.join(" ")))
}

fn date_of(year: &str, month: u32, day: &str) -> Option<Day> {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    (digits(year) && digits(day)).then_some(())?;
    let year: i32 = match year.len() {
        2 => 2000 + year.parse::<i32>().ok()?,
        4 => year.parse().ok()?,
        _ => return None,
    };
    (1900..=2200).contains(&year).then_some(())?;
    NaiveDate::from_ymd_opt(year, month, day.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_files_write_them() {
        let read = |cell: &str, order| {
            let (day, time) = read(cell, order, Tz::Europe__Amsterdam)?;
            Some(format!("{day}{}", time.map(|time| time.format(" %H:%M").to_string()).unwrap_or_default()))
        };
        for (cell, expected) in [
            ("2026-09-14", "2026-09-14"),
            ("14-9-2026", "2026-09-14"),
            ("14/09/26", "2026-09-14"),
            ("14.09.2026", "2026-09-14"),
            ("ma 14 sep. 2026", "2026-09-14"),
            ("Monday, September 14th, 2026", "2026-09-14"),
            ("14 september 2026 om 9.30 uur", "2026-09-14 09:30"),
            ("14-sep-2026", "2026-09-14"),
            ("20260914", "2026-09-14"),
            ("2026-09-14 18:30", "2026-09-14 18:30"),
            ("2026-09-14T18:30:00", "2026-09-14 18:30"),
            ("2026-09-14T18:30:00Z", "2026-09-14 20:30"),
            ("14-9-2026 6:30 PM", "2026-09-14 18:30"),
            ("Apr 26, 2026", "2026-04-26"),
            ("2028-02-29", "2028-02-29"),
        ] {
            assert_eq!(read(cell, DayOrder::DayFirst).as_deref(), Some(expected), "{cell}");
        }
        assert_eq!(read("09/27/2026 18:30", DayOrder::MonthFirst).as_deref(), Some("2026-09-27 18:30"));
        for cell in ["2026-02-30", "31-4-2026", "morgen", "14 sep", "", "13/13/2026", "é", "2026-09-14 25:00"] {
            assert_eq!(read(cell, DayOrder::DayFirst), None, "{cell}");
        }
    }

    #[test]
    fn the_order_is_seen_from_the_whole_column() {
        for (cells, expected) in [
            (vec!["01/02/2026", "31/12/2026"], (DayOrder::DayFirst, true)),
            (vec!["01/02/2026", "12/31/2026"], (DayOrder::MonthFirst, true)),
            (vec!["01/02/2026", "03/04/2026"], (DayOrder::DayFirst, false)),
            (vec!["05/05/2026"], (DayOrder::DayFirst, true)),
            (vec!["01.02.2026"], (DayOrder::DayFirst, true)),
            (vec!["2026-01-02"], (DayOrder::DayFirst, true)),
        ] {
            assert_eq!(order(cells.iter().copied()), expected, "{cells:?}");
        }
    }

    #[test]
    fn a_time_loses_its_seconds() {
        for (cell, expected) in [("09:30:00", "09:30"), ("9:30", "09:30"), ("9.30", "09:30"), ("6:30:15 pm", "18:30")] {
            assert_eq!(
                read_time(cell).map(|time| time.format("%H:%M").to_string()).as_deref(),
                Some(expected),
                "{cell}"
            );
        }
        assert_eq!(read_time("9:30:99"), None);
    }
}
