//! The listening plan: what, on which channel, who and how often in one table, then with what, why and what is done then.

use koers_core::monitoring::Watch;
use koers_press::document::{Block, Cell, Inline, Level};

use super::lines::with_lines;
use crate::{
    blocks::{known, lines},
    columns::Columns,
    source::Source,
};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    with_lines(source, Level::Two, "watch", [overview(source), details(source)].concat(), &["watch", "watch-how"])
}

/// The lines of the watch plan that say what is listened for.
fn watches<'a>(source: &Source<'a>) -> impl Iterator<Item = &'a Watch> + use<'a> {
    source.facts.watches.iter().filter(|watch| watch.what.is_some() || known(&watch.words).is_some())
}

/// The words that are listened for, else the kind of thing.
fn name(source: &Source<'_>, watch: &Watch) -> Option<String> {
    known(&watch.words).or_else(|| source.chosen("watch", "what", watch.what))
}

/// What is listened for, and under it what kind of thing that is.
fn words_and_kind(source: &Source<'_>, watch: &Watch) -> Cell {
    let kind = source.chosen("watch", "what", watch.what).filter(|_| known(&watch.words).is_some());
    lines([name(source, watch).map(Inline::text), kind.map(Inline::emphasis)])
}

fn overview(source: &Source<'_>) -> Vec<Block> {
    let everywhere = || Inline::text(source.words.say("plan-watch-everywhere"));
    Columns::<Watch>::of(source)
        .passages("plan-watch-words", |watch| words_and_kind(source, watch))
        .passages("plan-watch-channel", |watch| vec![source.channel(watch.channel).unwrap_or_else(everywhere)])
        .words("plan-watch-owner", |watch| source.told(watch, "owner", watch.owner))
        .words("plan-watch-rhythm", |watch| source.chosen("watch", "rhythm", watch.rhythm))
        .words("plan-watch-time", |watch| source.told(watch, "minutes_a_week", watch.minutes_a_week))
        .table(String::new(), watches(source))
}

/// With what, why, and what is done then.
fn details(source: &Source<'_>) -> Vec<Block> {
    Columns::<Watch>::of(source)
        .named("plan-watch-words", |watch| name(source, watch))
        .words("plan-watch-tool", |watch| watch.tool.to_string())
        .words("plan-watch-why", |watch| watch.why.to_string())
        .words("plan-watch-response", |watch| watch.response.to_string())
        .table(source.words.say("plan-watch-each"), watches(source))
}
