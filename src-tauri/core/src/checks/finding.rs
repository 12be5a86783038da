//! What a check says when it fires: which check, how grave, of what, with which names and numbers, and where to mend it.

use serde::Serialize;
use ts_rs::TS;

use crate::{column::choice, id::Id, plan::Kind, record::Named, time::Day};

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

/// The rooms of the app that hold a part of the plan, in the order of the method (R004, R033).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, serde::Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Room {
    /// Website, back office, offline material.
    Basis,
    /// Goals, reason, audience, people.
    Strategy,
    /// Channels.
    Presence,
    /// Pillars.
    Content,
    /// The watch plan.
    Monitoring,
    /// The figures.
    Metrics,
}

impl Room {
    /// All of them, in the order of the method.
    pub const ALL: [Self; 6] =
        [Self::Basis, Self::Strategy, Self::Presence, Self::Content, Self::Monitoring, Self::Metrics];

    /// The code that names it in words and links.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Basis => "basis",
            Self::Strategy => "strategy",
            Self::Presence => "presence",
            Self::Content => "content",
            Self::Monitoring => "monitoring",
            Self::Metrics => "metrics",
        }
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
        Self { check, severity, subject: None, args: Vec::new(), mend: (kind, record, field) }
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
        }
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
