//! The strategy plan: its order, its cover, and what stands above and below its pages.

mod basis;
mod content;
mod metrics;
mod monitoring;
mod open;
mod presence;
mod review;
mod sources;
mod strategy;
mod summary;

pub use strategy::image;

use koers_press::{
    Document,
    document::{Block, Level},
};

use crate::{
    blocks::{introduced, known, section},
    paper::{logo, paper},
    source::Source,
};

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

fn chapters(source: &Source<'_>) -> Vec<Block> {
    let say = |key: &str| source.words.say(key);
    let chapter = |anchor: &str, title: String, intro: String, blocks: Vec<Block>| {
        section(Level::One, anchor, title, introduced(intro, blocks))
    };
    [
        section(Level::One, "summary", say("plan-summary"), summary::blocks(source)),
        // The summary is a page to hand over.
        vec![Block::PageBreak],
        chapter("basis", say("plan-basis"), say("plan-basis.intro"), basis::blocks(source)),
        chapter("strategy", say("plan-strategy"), say("plan-strategy.intro"), strategy::blocks(source)),
        chapter("presence", say("plan-presence"), say("plan-presence.intro"), presence::blocks(source)),
        chapter("content", say("plan-content"), say("plan-content.intro"), content::blocks(source)),
        chapter("monitoring", say("plan-monitoring"), say("plan-monitoring.intro"), monitoring::blocks(source)),
        chapter("metrics", say("plan-metrics"), say("plan-metrics.intro"), metrics::blocks(source)),
        chapter("review", say("plan-review"), say("plan-review.intro"), review::blocks(source)),
        section(Level::One, "open", say("plan-open"), open::blocks(source)),
        section(Level::One, "sources", say("plan-sources"), sources::blocks(source)),
    ]
    .concat()
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
