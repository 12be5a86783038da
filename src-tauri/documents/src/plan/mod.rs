//! The strategy plan: its order, its cover, and what stands above and below its pages.

mod basis;
mod content;
mod lines;
mod metrics;
mod monitoring;
mod open;
mod presence;
mod review;
mod sources;
mod strategy;
mod summary;

use self::sources::{Article, from_article};
pub use self::{
    presence::intended,
    strategy::{image, left},
};
use koers_press::{
    Document,
    document::{Block, Level},
};

use crate::{
    blocks::{introduced, introduced_by, known, section},
    options::Chapter,
    paper::{logo, paper},
    source::Source,
};

/// A chapter of so many blocks says little.
const FEW: usize = 5;

/// The plan as a document.
pub fn compose(source: &Source<'_>, version: &str) -> Document {
    let words = source.words;
    let title = if source.is_concept() { words.say("plan-title-concept") } else { words.say("plan-title") };
    let mut document = paper(source, title, version);
    let name = source.business_name();
    document.subject = words.say_with("plan-subject", &[("name", name.into())]);
    document.blocks = vec![cover(source), Block::Contents { title: words.say("plan-contents"), depth: Level::Two }];
    document.blocks.extend(chapters(source));
    document
}

/// The chapters that are asked for, each with its introduction.
fn chapters(source: &Source<'_>) -> Vec<Block> {
    let asked = Chapter::ALL.iter().filter(|chapter| source.options.has(**chapter));
    asked.flat_map(|chapter| one_chapter(source, *chapter)).collect()
}

fn one_chapter(source: &Source<'_>, chapter: Chapter) -> Vec<Block> {
    let key = format!("plan-{}", chapter.code());
    let intro = || source.words.say(&format!("{key}-intro"));
    let from = |article, blocks| introduced_by(from_article(source, intro(), article), blocks);
    let blocks = match chapter {
        Chapter::Summary => summary::blocks(source),
        Chapter::Basis => from(Article::Basis, basis::blocks(source)),
        Chapter::Strategy => from(Article::Strategy, strategy::blocks(source)),
        Chapter::Presence => introduced(intro(), presence::blocks(source)),
        Chapter::Content => from(Article::Relationships, content::blocks(source)),
        Chapter::Monitoring => from(Article::Relationships, monitoring::blocks(source)),
        Chapter::Metrics => from(Article::Strategy, metrics::blocks(source)),
        Chapter::Review => from(Article::Rounds, review::blocks(source)),
        Chapter::Open => open::blocks(source),
        Chapter::Sources => sources::blocks(source),
    };
    let title = source.words.say(&format!("chapter-{}", chapter.code()));
    let mut blocks = section(Level::One, chapter.code(), title, blocks);
    if chapter == Chapter::Summary && blocks.len() > FEW {
        // The summary is a page to hand over; one that says little is none.
        blocks.push(Block::PageBreak);
    }
    blocks
}

/// The cover: whose plan it is, of when, and whether it is a concept.
fn cover(source: &Source<'_>) -> Block {
    let words = source.words;
    let business = source.facts.the_business();
    let made_on = words.say_with("plan-made-on", &[("day", words.day(source.today).into())]);
    let concept = source.is_concept().then(|| words.say("plan-concept"));
    let address = known(&business.address).map(|address| address.replace('\n', ", "));
    Block::Cover {
        title: words.say("plan-title"),
        subtitle: known(&business.sells).unwrap_or_default(),
        lines: [Some(source.business_name()), address, Some(made_on), concept].into_iter().flatten().collect(),
        logo: logo(source),
    }
}
