//! One question of the set-up: what it asks, which record its answer goes into, and the rows of the framework that ask it.
//! Why it is asked stands in the locales, as `why-<kind>-<field>`.

use crate::{
    checks::{REQUIRED, answer_record},
    plan::{Facts, Kind},
};

/// One question: a field of the first record of its kind, or of the record of a fixed list that an item names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// Kind of record.
    pub kind: Kind,
    /// Field.
    pub field: &'static str,
    /// For a kind with a fixed list: which entry.
    pub item: Option<&'static str>,
    /// Rows of the framework that ask it; none when we chose to.
    pub rows: &'static [&'static str],
}

impl Question {
    /// Whether a plan needs it at the least.
    #[must_use]
    pub fn required(&self) -> bool {
        REQUIRED.iter().any(|p| self.is(p.kind, p.field, p.item))
    }

    /// Whether it asks this.
    #[must_use]
    pub fn is(&self, kind: Kind, field: &str, item: Option<&str>) -> bool {
        self.kind == kind && self.field == field && self.item == item
    }

    /// The record that its answer goes into; `None` for one that the answer will make.
    #[must_use]
    pub fn record(&self, facts: &Facts) -> Option<i64> {
        answer_record(facts, self.kind, self.item)
    }
}
