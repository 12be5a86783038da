//! The listening plan: what, on which channel, who and how often in one table, then with what, why and what is done then.

use koers_core::monitoring::Watch;
use koers_press::document::{Block, Column, Inline, Level};

use crate::{
    blocks::{Labels, cell, known, section, table},
    source::Source,
};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let words = source.words;
    let details = section(Level::Two, "watch-details", words.say("plan-watch-details"), details(source));
    [section(Level::Two, "watch", words.say("plan-watch"), overview(source)), details].concat()
}

/// The lines of the watch plan that say what is listened for.
fn watches<'a>(source: &Source<'a>) -> impl Iterator<Item = &'a Watch> + use<'a> {
    source.facts.watches.iter().filter(|watch| watch.what.is_some() || known(&watch.words).is_some())
}

/// The words that are listened for, else the kind of thing.
fn name(source: &Source<'_>, watch: &Watch) -> Option<String> {
    known(&watch.words).or_else(|| kind(source, watch))
}

fn kind(source: &Source<'_>, watch: &Watch) -> Option<String> {
    watch.what.map(|what| source.choice("watch", "what", what.code()))
}

fn overview(source: &Source<'_>) -> Vec<Block> {
    let words = source.words;
    let row = |watch: &Watch| {
        let everywhere = || Inline::text(words.say("plan-watch-everywhere"));
        vec![
            cell(name(source, watch)),
            vec![source.channel(watch.channel).unwrap_or_else(everywhere)],
            cell(source.person(watch.owner)),
            cell(watch.rhythm.map(|rhythm| source.choice("watch", "rhythm", rhythm.code()))),
            cell(watch.minutes_a_week.map(|minutes| words.minutes(minutes))),
        ]
    };
    let columns = vec![
        Column::words(words.say("plan-watch-words")),
        Column::words(words.say("plan-watch-channel")),
        Column::words(words.say("plan-watch-owner")),
        Column::words(words.say("plan-watch-rhythm")),
        Column::words(words.say("plan-watch-time")),
    ];
    table(String::new(), columns, watches(source).map(row).collect())
}

fn details(source: &Source<'_>) -> Vec<Block> {
    let words = source.words;
    let one = |watch: &Watch| {
        let blocks = Labels::default()
            .text(words.say("plan-watch-what"), kind(source, watch))
            .text(words.say("plan-watch-tool"), known(&watch.tool))
            .text(words.say("plan-watch-why"), known(&watch.why))
            .text(words.say("plan-watch-response"), known(&watch.response))
            .into_blocks();
        let anchor = format!("watch-{}", watch.id.raw());
        section(Level::Three, &anchor, name(source, watch).unwrap_or_default(), blocks)
    };
    watches(source).flat_map(one).collect()
}
