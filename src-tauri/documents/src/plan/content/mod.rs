//! The content: each theme with the question that it answers.

use koers_core::{content::Pillar, plan::Kind};
use koers_press::document::{Block, Column, Inline, Level};

use crate::{
    blocks::{Labels, cell, known, section, table},
    source::Source,
};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let pillars = || source.facts.pillars.iter().filter(|pillar| known(&pillar.theme).is_some());
    let mut blocks = overview(source, pillars());
    for pillar in pillars() {
        let title = source.name(Kind::Pillar, pillar.id.raw());
        blocks.extend(section(Level::Three, &anchor(pillar), title, one_theme(source, pillar)));
    }
    blocks
}

fn anchor(pillar: &Pillar) -> String {
    format!("theme-{}", pillar.id.raw())
}

fn overview<'a>(source: &Source<'_>, pillars: impl Iterator<Item = &'a Pillar>) -> Vec<Block> {
    let words = source.words;
    let row = |pillar: &Pillar| {
        let segment = source.facts.segments.get(pillar.segment).and_then(|segment| known(&segment.name));
        vec![
            vec![Inline::anchor(anchor(pillar), source.name(Kind::Pillar, pillar.id.raw()))],
            cell(segment),
            source.objective(pillar.objective).into_iter().collect(),
            cell(pillar.share.map(|share| words.share(share))),
        ]
    };
    let columns = vec![
        Column::words(words.say("plan-theme")),
        Column::words(words.say("plan-theme-for")),
        Column::words(words.say("plan-theme-objective")),
        Column::figures(words.say("plan-theme-share")),
    ];
    table(String::new(), columns, pillars.map(row).collect())
}

fn one_theme(source: &Source<'_>, pillar: &Pillar) -> Vec<Block> {
    let words = source.words;
    Labels::default()
        .text(words.say("plan-theme-question"), known(&pillar.question))
        .text(words.say("plan-theme-value"), known(&pillar.value))
        .into_blocks()
}
