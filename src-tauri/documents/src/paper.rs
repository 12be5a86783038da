//! What every document has: its language, its day, its colour, and what stands above and below its pages.

use chrono::Datelike;
use koers_core::{text::Language, time::Day};
use koers_press::{
    Document, Picture,
    document::{Colour, Date, Language as Spoken, Running},
};

use crate::source::Source;

/// A document without blocks.
pub fn paper(source: &Source<'_>, title: String, version: &str) -> Document {
    let words = source.words;
    let name = source.business_name();
    let mut document = Document::new(title.clone(), spoken(words.language()), date(source.today));
    document.paper = source.options.paper.sheet();
    document.author.clone_from(&name);
    document.producer = format!("Koers {version}");
    document.accent = colour(&source.facts.the_business().colour);
    document.lacking = words.say_with("plan-lacking", &[("signs", "{signs}".into())]);
    document.running = Running {
        head_left: title,
        head_right: "{chapter}".to_owned(),
        foot_left: name,
        foot_right: words.say_with("plan-page", &[("page", "{n}".into()), ("pages", "{m}".into())]),
    };
    document
}

/// The business's logo, where it has one.
pub fn logo(source: &Source<'_>) -> Option<Picture> {
    let name = source.business_name();
    let spoken = || source.words.say_with("plan-logo", &[("name", name.into())]);
    Picture::read(source.facts.logo.as_ref()?.bytes(), spoken())
}

/// A language as the printer knows it.
#[must_use]
pub const fn spoken(language: Language) -> Spoken {
    match language {
        Language::Nl => Spoken::Dutch,
        Language::En => Spoken::English,
    }
}

fn date(day: Day) -> Date {
    let small = |number: u32| u8::try_from(number).unwrap_or(1);
    Date { year: u16::try_from(day.year()).unwrap_or(9999), month: small(day.month()), day: small(day.day()) }
}

/// The business's own colour, where it is one: `#rrggbb`.
fn colour(typed: &str) -> Option<Colour> {
    let digits = typed.trim().strip_prefix('#').filter(|digits| digits.len() == 6)?;
    u32::from_str_radix(digits, 16).ok().map(Colour::hex)
}
