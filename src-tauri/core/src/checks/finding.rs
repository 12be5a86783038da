//! What a check says when it fires: which check, how grave, of what, with which names and numbers, and where to mend it.

use serde::Serialize;
use ts_rs::TS;

use super::Gate;
use crate::{basis, column::choice, id::Id, plan::Kind, record::Named, rooms::Part, time::Day};

choice! {
    /// How grave a finding is; it belongs to the finding, not to the check.
    pub enum Severity {
        /// Nothing good can come before this is mended.
        Blocker = "blocker",
        /// The plan suffers by it.
        Warning = "warning",
        /// It could be better.
        Tip = "tip",
    }
}

/// A name or number in a finding's sentence; screen and paper write it as their language does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", content = "of", rename_all = "kebab-case")]
pub enum Arg {
    /// Words of the owner.
    Text(String),
    /// A whole number.
    Count(#[ts(type = "number")] i64),
    /// A whole percentage.
    Percent(#[ts(type = "number")] i64),
    /// A number in hundredths.
    Number(#[ts(type = "number")] i64),
    /// An amount of money in cents.
    Money(#[ts(type = "number")] i64),
    /// A day, `YYYY-MM-DD`.
    Day(#[ts(type = "string")] Day),
    /// A word of the catalogue, by its key.
    Word(String),
}

/// One thing that is wrong in this plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Id of the check.
    pub check: &'static str,
    /// How grave.
    pub severity: Severity,
    /// The record that it speaks of; `None` for the plan as a whole.
    pub subject: Option<(Kind, i64)>,
    /// Names and numbers of its sentence.
    pub args: Vec<(&'static str, Arg)>,
    /// The field that mends it: kind, record (`None` for one to be added) and name.
    pub mend: (Kind, Option<i64>, &'static str),
    /// For the checklist of the basis: the item that it speaks of.
    pub item: Option<&'static str>,
}

impl Finding {
    /// A finding on the plan as a whole, mended in a field of a record that may still have to be made.
    #[must_use]
    pub fn on_plan(
        check: &'static str,
        severity: Severity,
        kind: Kind,
        record: Option<i64>,
        field: &'static str,
    ) -> Self {
        Self { check, severity, subject: None, args: Vec::new(), mend: (kind, record, field), item: None }
    }

    /// A finding on one record, mended in one of its fields.
    #[must_use]
    pub fn on<R: Named>(check: &'static str, severity: Severity, id: Id<R>, field: &'static str) -> Self {
        let kind = Kind::from_code(R::TABLE);
        debug_assert!(kind.is_some(), "{} is a kind", R::TABLE);
        Self {
            check,
            severity,
            subject: kind.map(|kind| (kind, id.raw())),
            args: Vec::new(),
            mend: (kind.unwrap_or(Kind::Business), Some(id.raw()), field),
            item: None,
        }
    }

    /// Says which item of the checklist it speaks of.
    #[must_use]
    pub fn of_item(mut self, code: &'static str) -> Self {
        self.item = Some(code);
        self
    }

    /// Adds a name or number.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: Arg) -> Self {
        self.args.push((name, arg));
        self
    }

    /// Adds the subject's name, and whether it has one (`named`, 1 or 0).
    #[must_use]
    pub fn named(self, name: &str) -> Self {
        let named = i64::from(!name.trim().is_empty());
        let short: String = name.chars().take(80).collect();
        self.with("name", Arg::Text(short)).with("named", Arg::Count(named))
    }

    /// The gate that it shuts: its check's own, while it is a blocker.
    #[must_use]
    pub fn shuts(&self) -> Option<Gate> {
        super::check(self.check).and_then(|check| check.gate).filter(|_| self.severity == Severity::Blocker)
    }

    /// The part of the rooms where it is mended.
    #[must_use]
    pub fn part(&self) -> Part {
        let item = self.item.and_then(basis::item);
        let (kind, _, field) = self.mend;
        item.map_or_else(|| Part::of_field(kind, field), |item| Part::of_item(item.part))
    }

    /// What [`super::SetAside`] keeps of the subject: `<kind>:<id>`, or nothing for the plan as a whole.
    #[must_use]
    pub fn subject_code(&self) -> String {
        subject_code(self.subject)
    }
}

/// See [`Finding::subject_code`].
#[must_use]
pub fn subject_code(subject: Option<(Kind, i64)>) -> String {
    subject.map(|(kind, id)| format!("{}:{id}", kind.code())).unwrap_or_default()
}
