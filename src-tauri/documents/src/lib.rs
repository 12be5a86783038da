//! A plan in words: which documents there are, and how one is made. What a document says stands in its own folder, one
//! file for each chapter; how it is set on paper is the printer's.

mod blocks;
mod calendar;
pub mod charts;
mod columns;
mod findings;
mod labels;
mod not_yet;
mod options;
mod paper;
mod plan;
mod source;
mod week_sheet;
mod white_paper;
mod written;

use koers_core::{
    checks::{Finding, Report},
    plan::Facts,
    text::Language,
    time::Day,
};
use koers_press::{Document, PressError};

use blocks::{capital, known};
pub use options::{Chapter, Kind, Length, OpenAnswers, Options, Paper};
pub use paper::spoken;
use source::{Source, words_of};

/// A document as these options ask for it. `report` is what the checks say on `today`; `version` is that of the program,
/// such as `0.1.0`.
#[must_use]
pub fn compose(facts: &Facts, report: &Report, kind: Kind, options: &Options, today: Day, version: &str) -> Document {
    let source = Source::new(facts, report, options, today);
    match kind {
        Kind::Plan => plan::compose(&source, version),
        Kind::WhitePaper => white_paper::compose(&source, version),
        Kind::NotYet => not_yet::compose(&source, version),
        Kind::Calendar => calendar::compose(&source, version),
        Kind::WeekSheet => week_sheet::compose(&source, version),
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
    options: &Options,
    today: Day,
    version: &str,
) -> Result<Vec<u8>, PressError> {
    koers_press::print(&compose(facts, report, kind, options, today, version))
}

/// What there is to do about a finding, as the *Not yet* letter says it.
#[must_use]
pub fn to_do(facts: &Facts, finding: &Finding, language: Language) -> String {
    not_yet::to_do(facts, words_of(facts, language), finding)
}

/// What a document's file is called, without its ending: business, document and day. The caller makes it fit the disk.
#[must_use]
pub fn file_name(facts: &Facts, kind: Kind, language: Language, today: Day) -> String {
    let words = words_of(facts, language);
    let title = words.say(&format!("file-{}", kind.code()));
    match known(&facts.the_business().name) {
        Some(name) => words
            .say_with("file-of", &[("name", name.into()), ("title", title.into()), ("day", today.to_string().into())]),
        None => format!("{} {today}", capital(&title)),
    }
}
