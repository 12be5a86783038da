//! A plan in words: which documents there are, and how one is made. What a document says stands in its own folder, one
//! file for each chapter; how it is set on paper is the printer's.

mod blocks;
pub mod charts;
mod columns;
mod labels;
mod not_yet;
mod paper;
mod plan;
mod source;
mod written;

use koers_core::{
    checks::{Finding, Report},
    plan::Facts,
    text::Language,
    time::Day,
};
use koers_press::{Document, PressError};
use koers_words::Words;

pub use paper::spoken;
use source::{Source, words_of};

/// The documents that can be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The strategy plan: everything that the plan holds, and what is still open.
    Plan,
    /// The *Not yet* letter: which gate is shut, what is wrong, and what to mend first.
    NotYet,
}

impl Kind {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Plan, Self::NotYet];

    /// The name by which the command line asks for it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::NotYet => "not-yet",
        }
    }

    /// The document with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// A document in a language, whatever the language of the screen. `report` is what the checks say on `today`; `version`
/// is that of the program, such as `0.1.0`.
#[must_use]
pub fn compose(facts: &Facts, report: &Report, kind: Kind, language: Language, today: Day, version: &str) -> Document {
    let source = Source::new(facts, report, language, today);
    match kind {
        Kind::Plan => plan::compose(&source, version),
        Kind::NotYet => not_yet::compose(&source, version),
    }
}

/// The bytes of a document as a PDF; see [`compose`].
///
/// # Errors
/// What the printer gives; none of it depends on the plan.
pub fn print(
    facts: &Facts,
    report: &Report,
    kind: Kind,
    language: Language,
    today: Day,
    version: &str,
) -> Result<Vec<u8>, PressError> {
    koers_press::print(&compose(facts, report, kind, language, today, version))
}

/// What there is to do about a finding, as the *Not yet* letter says it.
#[must_use]
pub fn to_do(facts: &Facts, finding: &Finding, language: Language) -> String {
    not_yet::to_do(facts, words_of(facts, language), finding)
}

/// What a document's file is called, without its ending: business, document and day. The caller makes it fit the disk.
#[must_use]
pub fn file_name(facts: &Facts, kind: Kind, language: Language, today: Day) -> String {
    let words = Words::new(language);
    let title = match kind {
        Kind::Plan => words.say("plan-file"),
        Kind::NotYet => words.say("letter-file"),
    };
    let name = facts.the_business().name;
    if name.is_empty() { format!("{title} {today}") } else { format!("{} {title} {today}", &*name) }
}
