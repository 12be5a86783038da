//! How an answer is written: each kind of value as the document's language writes it, and nothing where nothing is known.

use koers_core::{
    column::{BasisPoints, Count, Hundredths, Line, Minutes, Prose},
    id::Id,
    money::Cents,
    team::Person,
    time::Day,
};

use crate::{blocks::known, source::Source};

/// What can stand beside a label or in a cell.
pub trait Written {
    /// The words for it, if it is known.
    fn written(self, source: &Source<'_>) -> Option<String>;
}

impl Written for Option<String> {
    fn written(self, _: &Source<'_>) -> Option<String> {
        self.as_deref().and_then(known)
    }
}

impl Written for String {
    fn written(self, _: &Source<'_>) -> Option<String> {
        known(&self)
    }
}

impl Written for &Line {
    fn written(self, _: &Source<'_>) -> Option<String> {
        known(self)
    }
}

impl Written for &Prose {
    fn written(self, _: &Source<'_>) -> Option<String> {
        known(self)
    }
}

impl Written for Option<bool> {
    fn written(self, source: &Source<'_>) -> Option<String> {
        self.map(|yes| source.yes_or_no(yes))
    }
}

impl Written for Option<Id<Person>> {
    fn written(self, source: &Source<'_>) -> Option<String> {
        source.person(self)
    }
}

impl Written for Option<Count> {
    fn written(self, source: &Source<'_>) -> Option<String> {
        self.map(|count| source.words.count(count.0))
    }
}

/// To the whole unit of money: cents say nothing of a year.
pub const fn rounded(amount: Cents) -> Cents {
    Cents(amount.0.saturating_add(50) / 100 * 100)
}

/// Values for which the words have a way of writing.
macro_rules! written_by_words {
    ($($type:ty => $way:ident,)*) => {
        $(impl Written for Option<$type> {
            fn written(self, source: &Source<'_>) -> Option<String> {
                self.map(|value| source.words.$way(value))
            }
        })*
    };
}
written_by_words! {
    Hundredths => number,
    BasisPoints => share,
    Minutes => minutes,
    Cents => money,
    Day => day,
}
