//! How numbers, money, shares, time and days are written: on paper and on the command line here, on the screen by
//! `Intl`; `tests/fixtures/formats.json` holds the two equal.

use chrono::{Datelike, NaiveDateTime, Timelike};
use koers_core::{
    column::{BasisPoints, Hundredths, Minutes},
    money::Cents,
    text::Language,
    time::Day,
};

use crate::{Value, Words};

/// A space at which no line breaks.
const NO_BREAK_SPACE: char = '\u{a0}';

/// A whole number with its thousands marked: `1.250` or `1,250`.
pub(crate) fn whole(number: i64, language: Language) -> String {
    let mark = match language {
        Language::Nl => '.',
        Language::En => ',',
    };
    let digits = number.unsigned_abs().to_string();
    let mut written = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            written.push(mark);
        }
        written.push(digit);
    }
    if number < 0 { format!("-{written}") } else { written }
}

/// The sign and the digits of a number of hundredths, the digits without a sign.
fn parts(hundredths: i64, language: Language) -> (&'static str, String, u64) {
    let size = hundredths.unsigned_abs();
    let wholes = i64::try_from(size / 100).unwrap_or(i64::MAX);
    (if hundredths < 0 { "-" } else { "" }, whole(wholes, language), size % 100)
}

const fn decimal_mark(language: Language) -> char {
    match language {
        Language::Nl => ',',
        Language::En => '.',
    }
}

impl Words {
    /// A whole number: `1.250`, `1,250`.
    #[must_use]
    pub fn count(self, number: i64) -> String {
        whole(number, self.language())
    }

    /// A number with at most two decimals and no more than it needs: `2,5`, `2.5`.
    #[must_use]
    pub fn number(self, number: Hundredths) -> String {
        let (sign, wholes, rest) = parts(number.0, self.language());
        let mark = decimal_mark(self.language());
        match rest {
            0 => format!("{sign}{wholes}"),
            _ if rest % 10 == 0 => format!("{sign}{wholes}{mark}{}", rest / 10),
            _ => format!("{sign}{wholes}{mark}{rest:02}"),
        }
    }

    /// An amount in the currency of these words, the euro unless told otherwise; cents only where there are any: `€ 1.250,50` with a space at which no line breaks, `€1,250.50`.
    #[must_use]
    pub fn money(self, amount: Cents) -> String {
        let (sign, wholes, rest) = parts(amount.0, self.language());
        let cents = if rest == 0 { String::new() } else { format!("{}{rest:02}", decimal_mark(self.language())) };
        let mark = self.currency.sign();
        match self.language() {
            Language::Nl => format!("{mark}{NO_BREAK_SPACE}{sign}{wholes}{cents}"),
            Language::En => format!("{sign}{mark}{wholes}{cents}"),
        }
    }

    /// A share as a percentage: `12,5%`, `12.5%`.
    #[must_use]
    pub fn share(self, share: BasisPoints) -> String {
        format!("{}%", self.number(Hundredths(share.0)))
    }

    /// A length of time: `45 minuten`, `2 uur en 30 minuten`.
    #[must_use]
    pub fn minutes(self, time: Minutes) -> String {
        let unit = |key: &str, count: i64| self.say_with(key, &[("count", count.into())]);
        match (time.0 / 60, time.0 % 60) {
            (0, minutes) => unit("unit-minutes", minutes),
            (hours, 0) => unit("unit-hours", hours),
            (hours, minutes) => self.say_with(
                "unit-hours-and-minutes",
                &[("hours", unit("unit-hours", hours).into()), ("minutes", unit("unit-minutes", minutes).into())],
            ),
        }
    }

    /// A number of hours: `2,5 uur`.
    #[must_use]
    pub fn hours(self, hours: Hundredths) -> String {
        if hours.0 % 100 == 0 {
            self.say_with("unit-hours", &[("count", (hours.0 / 100).into())])
        } else {
            self.say_with("unit-hours", &[("count", self.number(hours).into())])
        }
    }

    /// A day: `31 maart 2027`, `31 March 2027`.
    #[must_use]
    pub fn day(self, day: Day) -> String {
        let month = self.say(&format!("month-{}", day.month()));
        let number = |n: i64| Value::Text(n.to_string());
        self.say_with(
            "day-long",
            &[("day", number(day.day().into())), ("month", month.into()), ("year", number(day.year().into()))],
        )
    }

    /// A moment on the owner's own clock: `31 maart 2027 om 09:03`.
    #[must_use]
    pub fn moment(self, at: NaiveDateTime) -> String {
        let time = format!("{:02}:{:02}", at.hour(), at.minute());
        self.say_with("moment-long", &[("day", self.day(at.date()).into()), ("time", time.into())])
    }
}
