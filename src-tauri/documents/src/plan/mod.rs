//! The strategy plan: its order, its cover, and what stands above and below its pages.

mod basis;
mod content;
mod metrics;
mod monitoring;
mod open;
mod presence;
mod sources;
mod strategy;
mod summary;

use chrono::Datelike;
use koers_core::{text::Language, time::Day};
use koers_press::{
    Document,
    document::{Block, Date, Language as Spoken, Level, Running},
};

use crate::{
    blocks::{introduced, known, section},
    source::Source,
};

/// The plan as a document.
pub fn compose(source: &Source<'_>, version: &str) -> Document {
    let words = source.words;
    let title = if source.is_concept() { words.say("plan-title-concept") } else { words.say("plan-title") };
    let name = source.business_name();
    let mut document = Document::new(title.clone(), spoken(words.language()), date(source.today));
    document.author.clone_from(&name);
    document.subject = words.say_with("plan-subject", &[("name", name.as_str().into())]);
    document.producer = format!("Koers {version}");
    document.running = Running {
        head_left: title,
        head_right: "{chapter}".to_owned(),
        foot_left: name,
        foot_right: words.say_with("plan-page", &[("page", "{n}".into()), ("pages", "{m}".into())]),
    };
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
        chapter("basis", say("plan-basis"), say("plan-basis.intro"), basis::blocks(source)),
        chapter("strategy", say("plan-strategy"), say("plan-strategy.intro"), strategy::blocks(source)),
        chapter("presence", say("plan-presence"), say("plan-presence.intro"), presence::blocks(source)),
        chapter("content", say("plan-content"), say("plan-content.intro"), content::blocks(source)),
        chapter("monitoring", say("plan-monitoring"), say("plan-monitoring.intro"), monitoring::blocks(source)),
        chapter("metrics", say("plan-metrics"), say("plan-metrics.intro"), metrics::blocks(source)),
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
    }
}

const fn spoken(language: Language) -> Spoken {
    match language {
        Language::Nl => Spoken::Dutch,
        Language::En => Spoken::English,
    }
}

fn date(day: Day) -> Date {
    let small = |number: u32| u8::try_from(number).unwrap_or(1);
    Date { year: u16::try_from(day.year()).unwrap_or(9999), month: small(day.month()), day: small(day.day()) }
}
