//! The content calendar: a month a page, for the wall. What goes out on which day and where, what is to be ready, what a day is
//! called, and which campaign runs. What goes out in other months stands on their pages.

mod agenda;
mod month;

use chrono::{Datelike, Months};
use koers_core::time::Day;
use koers_press::{
    Document,
    document::{Block, Running},
};

use crate::{blocks::brief, options::MOST_MONTHS, paper::paper, source::Source};
pub use agenda::{Agenda, in_the_making, post_day};

/// How many letters of the business's name are shown.
const LETTERS_NAME: usize = 60;

/// The calendar as a document of as many pages as months were asked for.
pub fn compose(source: &Source<'_>, version: &str) -> Document {
    let words = source.words;
    let mut document = paper(source, words.say("wall-title"), version);
    let name = brief(&source.business_name(), LETTERS_NAME);
    document.across = true;
    document.paper = source.options.paper.on_the_wall();
    document.subject = words.say_with("wall-subject", &[("name", name.as_str().into())]);
    let made_on = [("name", name.into()), ("day", words.day(source.today).into())];
    let (head_left, head_right) = Default::default();
    let foot_left = words.say_with("wall-foot", &made_on);
    document.running = Running { head_left, head_right, foot_left, ..document.running };
    let months = months(source);
    let agenda = Agenda::of(source, &months);
    let key = month::key(source, &agenda);
    let page = |first: Day| month::page(source, &agenda, first, key.clone());
    document.blocks = months.into_iter().map(page).map(Block::Month).collect();
    document
}

/// The first days of the months that were asked for.
fn months(source: &Source<'_>) -> Vec<Day> {
    let from = source.options.from.unwrap_or(source.today);
    let first = from.with_day(1).unwrap_or(from);
    let months = u32::from(source.options.months.clamp(1, MOST_MONTHS));
    (0..months).filter_map(|month| first.checked_add_months(Months::new(month))).collect()
}
