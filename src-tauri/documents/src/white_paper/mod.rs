//! The white paper: the plan told as a story for somebody who has five minutes, to be given away. It is written from the
//! plan's facts, leaves out what is not known, and names no findings and nobody whom the business knows. Only where the plan
//! holds next to nothing does it say which questions come first.

mod aims;
mod approach;
mod audience;
mod fit;
mod letters;
mod missing;
mod money;
mod part;
mod prose;
mod why;

use koers_press::{
    Document,
    document::{Block, Inline, Level, Running},
};

use crate::{
    blocks::{brief, capital, known},
    charts::{self, Subject},
    options::Length,
    paper::{logo, paper},
    source::Source,
};
use part::Titles;
use prose::Prose;

/// How many letters of the business's name are shown.
const LETTERS_NAME: usize = 60;

/// Words that somebody reads in a minute.
const WORDS_A_MINUTE: usize = 220;

/// The white paper as a document of at most as many pages as the options ask for.
pub fn compose(source: &Source<'_>, version: &str) -> Document {
    let words = source.words;
    let prose = Prose::of(source);
    let mut empty = paper(source, words.say("white-document"), version);
    empty.subject = words.say_with("white-subject", &[("name", source.business_name().into())]);
    let name = brief(&source.business_name(), LETTERS_NAME);
    let (head_left, head_right) = Default::default();
    empty.running = Running { head_left, head_right, foot_left: name, ..empty.running };
    let parts =
        [why::part(&prose), aims::part(&prose), audience::part(&prose), approach::part(&prose), money::part(&prose)];
    let more = [missing::blocks(source), more(&prose)].concat();
    let made = |parts: Vec<Block>| {
        let body = [parts, more.clone()].concat();
        Document { blocks: [head(&prose, fit::count(&body)), body].concat(), ..empty.clone() }
    };
    let titles = if source.options.pages == Length::One { Titles::Leads } else { Titles::Headings };
    fit::fitting(&parts, titles, source.options.pages.pages(), made)
}

/// Whose it is, what it is, of when, and how long it takes to read.
fn head(prose: &Prose<'_>, count: usize) -> Vec<Block> {
    let (source, words) = (prose.source, prose.source.words);
    let title = words.say_with("white-title", &[("name", brief(&source.business_name(), LETTERS_NAME).into())]);
    let sells = prose.own(&source.facts.the_business().sells);
    let minutes = ((count + WORDS_A_MINUTE / 2) / WORDS_A_MINUTE).max(1);
    let about = words.say_with("white-head", &[("day", words.day(source.today).into())]);
    let reading = words.say_with("white-reading", &[("minutes", minutes.into())]);
    let mut blocks: Vec<Block> = logo(source).map(Block::Picture).into_iter().collect();
    blocks.push(Block::heading(Level::One, "white-paper", title));
    blocks.extend(sells.map(|sells| Block::Paragraph(vec![Inline::strong(sells)])));
    blocks.push(Block::Paragraph(vec![Inline::emphasis(format!("{about} {reading}"))]));
    if source.is_concept() {
        blocks.push(Block::Paragraph(vec![Inline::strong(words.say("white-concept"))]));
    }
    blocks
}

/// A drawing of what the text tells, where there is one.
fn chart(prose: &Prose<'_>, subject: Subject) -> Option<Block> {
    charts::of(prose.source, subject).into_iter().next().map(Block::Chart)
}

/// Where to ask for more: the ways in which the business can be reached by anyone.
fn more(prose: &Prose<'_>) -> Vec<Block> {
    let (business, words) = (prose.source.facts.the_business(), prose.source.words);
    let way = |key: &str, name: &'static str, value: &str| {
        known(value).map(|value| words.say_with(key, &[(name, value.into())]))
    };
    let ways = [
        way("white-more-site", "address", &business.web_address),
        way("white-more-mail", "address", &business.email),
        way("white-more-phone", "number", &business.phone),
    ];
    let ways: Vec<String> = ways.into_iter().flatten().collect();
    let said = prose.either(ways).map(|ways| words.say_with("white-more", &[("ways", capital(&ways).into())]));
    said.map(Block::text).into_iter().collect()
}
