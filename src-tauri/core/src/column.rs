//! The kinds of value that a field can hold: how each is typed, kept and shown. A value that does not fit is a
//! [`Misfit`], never a panic; what was typed is then kept as a draft by `form`.

use std::ops::Deref;

use rusqlite::types::{FromSqlError, FromSqlResult, Value, ValueRef};
use serde::Serialize;
use ts_rs::TS;

use crate::{
    id::Id,
    money::{self, Cents},
    text::{self, Language},
    time::{self, Day, Time},
};

/// How a field is typed and shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", content = "of", rename_all = "kebab-case")]
pub enum FieldKind {
    /// One line of text.
    Line,
    /// Text of several lines.
    Prose,
    /// A whole number.
    Count,
    /// A number with at most two decimals; the value is in hundredths.
    Number,
    /// An amount in the plan's currency; the value is in cents.
    Money,
    /// A share of the whole; the value is in basis points, typed as a percentage.
    Share,
    /// A length of time in whole minutes.
    Minutes,
    /// A calendar day.
    Day,
    /// A time of day.
    Time,
    /// Yes or no.
    YesNo,
    /// One of these codes; the words are `choice-<field's type>-<code>`.
    Choice(&'static [&'static str]),
    /// One record of the named kind.
    Ref(&'static str),
    /// Any number of records of the named kind.
    Refs(&'static str),
}

/// Why what was typed does not fit its field; the words are `misfit-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Misfit {
    /// Not a whole number.
    Count,
    /// Not a number, or with more than two decimals.
    Number,
    /// Not an amount of money.
    Money,
    /// Not a percentage from 0 to 100.
    Share,
    /// Not a number of minutes.
    Minutes,
    /// Not a day.
    Day,
    /// Not a time of day.
    Time,
    /// Not one of the choices.
    Choice,
    /// The record it points at is not there.
    Ref,
    /// Less than nothing.
    Negative,
    /// Longer than a million characters.
    TooLong,
}

/// The most characters that one field keeps.
const LONGEST: usize = 1_000_000;

/// A value in a column of a record.
pub trait Column: Sized + Clone + PartialEq + Default {
    /// How it is typed and shown.
    const KIND: FieldKind;
    /// Reads what was typed; nothing typed gives the empty value.
    fn parse(typed: &str, language: Language) -> Result<Self, Misfit>;
    /// The value in its one canonical form (`1250.50`, `2027-03-31`, `yes`); empty when not known. The screen and the
    /// documents turn this into what their language writes.
    fn canonical(&self) -> String;
    /// As SQLite keeps it.
    fn to_sql(&self) -> Value;
    /// From SQLite.
    fn from_sql(value: ValueRef<'_>) -> FromSqlResult<Self>;
    /// Whether there is anything in it.
    fn is_known(&self) -> bool {
        *self != Self::default()
    }
}

macro_rules! text_column {
    ($(#[$doc:meta])* $name:ident, $kind:ident, $clean:expr) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Default)]
        pub struct $name(String);

        impl $name {
            /// Takes text as it is typed.
            #[must_use]
            pub fn new(typed: &str) -> Self {
                let clean: fn(&str) -> String = $clean;
                Self(clean(typed))
            }
        }
        impl Deref for $name {
            type Target = str;
            fn deref(&self) -> &str {
                &self.0
            }
        }
        impl From<&str> for $name {
            fn from(typed: &str) -> Self {
                Self::new(typed)
            }
        }
        impl Column for $name {
            const KIND: FieldKind = FieldKind::$kind;
            fn parse(typed: &str, _: Language) -> Result<Self, Misfit> {
                if typed.chars().count() > LONGEST { Err(Misfit::TooLong) } else { Ok(Self::new(typed)) }
            }
            fn canonical(&self) -> String {
                self.0.clone()
            }
            fn to_sql(&self) -> Value {
                Value::Text(self.0.clone())
            }
            fn from_sql(value: ValueRef<'_>) -> FromSqlResult<Self> {
                match value {
                    ValueRef::Null => Ok(Self::default()),
                    other => other.as_str().map(|s| Self(s.to_owned())),
                }
            }
            fn is_known(&self) -> bool {
                !self.0.trim().is_empty()
            }
        }
    };
}
text_column!(
    /// One line of text; line breaks become spaces.
    Line, Line, |typed| text::clean(typed).replace('\n', " ").trim().to_owned()
);
text_column!(
    /// Text of several lines.
    Prose, Prose, |typed| text::clean(typed).trim_end().to_owned()
);

/// A value that is either known or not, kept as an integer or a text.
pub trait Scalar: Copy + PartialEq {
    /// How it is typed and shown.
    const KIND: FieldKind;
    /// Reads what was typed; it is never blank.
    fn parse(typed: &str, language: Language) -> Result<Self, Misfit>;
    /// Its one canonical form.
    fn canonical(self) -> String;
    /// As SQLite keeps it.
    fn to_sql(self) -> Value;
    /// From SQLite; `None` when it is no such value.
    fn from_sql(value: ValueRef<'_>) -> Option<Self>;
}

impl<S: Scalar> Column for Option<S> {
    const KIND: FieldKind = S::KIND;
    fn parse(typed: &str, language: Language) -> Result<Self, Misfit> {
        let typed = typed.trim();
        if typed.is_empty() { Ok(None) } else { S::parse(typed, language).map(Some) }
    }
    fn canonical(&self) -> String {
        self.map(S::canonical).unwrap_or_default()
    }
    fn to_sql(&self) -> Value {
        self.map_or(Value::Null, S::to_sql)
    }
    fn from_sql(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match value {
            ValueRef::Null => Ok(None),
            other => S::from_sql(other).map(Some).ok_or(FromSqlError::InvalidType),
        }
    }
}

/// Writes a whole number of hundredths as `12.50`, or `12` when nothing stands behind the point.
fn hundredths(value: i64) -> String {
    let sign = if value < 0 { "-" } else { "" };
    let (whole, rest) = (value.abs() / 100, value.abs() % 100);
    if rest == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{rest:02}") }
}

macro_rules! number_scalar {
    ($(#[$doc:meta])* $name:ident, $kind:ident, $decimals:literal, $show:expr, $strip:literal, $range:expr) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
        pub struct $name(pub i64);
        impl Scalar for $name {
            const KIND: FieldKind = FieldKind::$kind;
            fn parse(typed: &str, language: Language) -> Result<Self, Misfit> {
                let plain = typed.replace($strip, "");
                let value = money::decimal(&plain, $decimals, language).ok_or(Misfit::$kind)?;
                if value < 0 {
                    return Err(Misfit::Negative);
                }
                let range: std::ops::RangeInclusive<i64> = $range;
                if range.contains(&value) { Ok(Self(value)) } else { Err(Misfit::$kind) }
            }
            fn canonical(self) -> String {
                let show: fn(i64) -> String = $show;
                show(self.0)
            }
            fn to_sql(self) -> Value {
                Value::Integer(self.0)
            }
            fn from_sql(value: ValueRef<'_>) -> Option<Self> {
                value.as_i64().ok().map(Self)
            }
        }
    };
}
number_scalar!(
    /// A whole number of things, never negative.
    Count, Count, 0, |v| v.to_string(), "\u{0}", 0..=i64::MAX
);
number_scalar!(
    /// A number in hundredths, never negative: 2.5 posts a week is 250.
    Hundredths, Number, 2, hundredths, "\u{0}", 0..=i64::MAX
);
number_scalar!(
    /// A share of the whole in basis points: 12.5 % is 1250.
    BasisPoints, Share, 2, hundredths, "%", 0..=10_000
);
number_scalar!(
    /// A length of time in whole minutes.
    Minutes, Minutes, 0, |v| v.to_string(), "min", 0..=i64::MAX
);

impl Scalar for Cents {
    const KIND: FieldKind = FieldKind::Money;
    fn parse(typed: &str, language: Language) -> Result<Self, Misfit> {
        match money::cents(typed, language) {
            None => Err(Misfit::Money),
            Some(Self(c)) if c < 0 => Err(Misfit::Negative),
            Some(amount) => Ok(amount),
        }
    }
    fn canonical(self) -> String {
        hundredths(self.0)
    }
    fn to_sql(self) -> Value {
        Value::Integer(self.0)
    }
    fn from_sql(value: ValueRef<'_>) -> Option<Self> {
        value.as_i64().ok().map(Self)
    }
}

impl Scalar for Day {
    const KIND: FieldKind = FieldKind::Day;
    fn parse(typed: &str, _: Language) -> Result<Self, Misfit> {
        time::day(typed).ok_or(Misfit::Day)
    }
    fn canonical(self) -> String {
        self.to_string()
    }
    fn to_sql(self) -> Value {
        Value::Text(self.to_string())
    }
    fn from_sql(value: ValueRef<'_>) -> Option<Self> {
        time::day(value.as_str().ok()?)
    }
}

impl Scalar for Time {
    const KIND: FieldKind = FieldKind::Time;
    fn parse(typed: &str, _: Language) -> Result<Self, Misfit> {
        time::time(typed).ok_or(Misfit::Time)
    }
    fn canonical(self) -> String {
        self.format("%H:%M").to_string()
    }
    fn to_sql(self) -> Value {
        Value::Text(self.canonical())
    }
    fn from_sql(value: ValueRef<'_>) -> Option<Self> {
        time::time(value.as_str().ok()?)
    }
}

impl Scalar for bool {
    const KIND: FieldKind = FieldKind::YesNo;
    fn parse(typed: &str, _: Language) -> Result<Self, Misfit> {
        match typed.to_lowercase().as_str() {
            "yes" | "ja" | "true" | "1" => Ok(true),
            "no" | "nee" | "false" | "0" => Ok(false),
            _ => Err(Misfit::Choice),
        }
    }
    fn canonical(self) -> String {
        if self { "yes" } else { "no" }.to_owned()
    }
    fn to_sql(self) -> Value {
        Value::Integer(i64::from(self))
    }
    fn from_sql(value: ValueRef<'_>) -> Option<Self> {
        value.as_i64().ok().map(|v| v != 0)
    }
}

/// The reference kinds name the table that they point at.
pub trait Named {
    /// The table, which is also the kind's code.
    const TABLE: &'static str;
}

impl<R: Named> Scalar for Id<R> {
    const KIND: FieldKind = FieldKind::Ref(R::TABLE);
    fn parse(typed: &str, _: Language) -> Result<Self, Misfit> {
        typed.parse().map(Self::new).map_err(|_| Misfit::Ref)
    }
    fn canonical(self) -> String {
        self.raw().to_string()
    }
    fn to_sql(self) -> Value {
        Value::Integer(self.raw())
    }
    fn from_sql(value: ValueRef<'_>) -> Option<Self> {
        value.as_i64().ok().map(Self::new)
    }
}

/// Declares a closed list of choices with the codes by which they are kept.
macro_rules! choice {
    ($(#[$doc:meta])* pub enum $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal,)+ }) => {
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize, ts_rs::TS,
        )]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $code)] $variant,)+ }

        impl $name {
            /// All of them, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];
            /// Their codes, in the same order.
            pub const CODES: &'static [&'static str] = &[$($code,)+];
            /// The code by which it is kept and named.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }
        }

        impl $crate::column::Scalar for $name {
            const KIND: $crate::column::FieldKind = $crate::column::FieldKind::Choice(Self::CODES);
            fn parse(typed: &str, _: $crate::text::Language) -> Result<Self, $crate::column::Misfit> {
                match typed { $($code => Ok(Self::$variant),)+ _ => Err($crate::column::Misfit::Choice) }
            }
            fn canonical(self) -> String {
                self.code().to_owned()
            }
            fn to_sql(self) -> rusqlite::types::Value {
                rusqlite::types::Value::Text(self.code().to_owned())
            }
            fn from_sql(value: rusqlite::types::ValueRef<'_>) -> Option<Self> {
                match value.as_str().ok()? { $($code => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}
pub(crate) use choice;
