//! The relationships: how the business comes closer to people, and how many stand on each rung. Deliberately without
//! their names: a plan is read by others than those who may know them.

use koers_core::relationships::{Relation, Ritual, Tactic};
use koers_press::document::{Block, Cell, Column};

use crate::{
    blocks::{cell, introduced_by, known, table},
    columns::Columns,
    plan::sources::{Article, from_article},
    source::Source,
};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let blocks = [tactics(source), rituals(source), ladder(source)].concat();
    introduced_by(from_article(source, source.words.say("plan-relationships.intro"), Article::Relationships), blocks)
}

fn tactics(source: &Source<'_>) -> Vec<Block> {
    Columns::<Tactic>::of(source)
        .words("plan-tactic", |tactic| tactic.name.to_string())
        .figures("plan-tactic-moves", |tactic| tactic.moves)
        .figures("plan-tactic-margin", |tactic| tactic.margin)
        .table(source.words.say("plan-tactics"), source.facts.tactics.iter())
}

fn rituals(source: &Source<'_>) -> Vec<Block> {
    let tactic = |ritual: &Ritual| source.facts.tactics.get(ritual.tactic).and_then(|tactic| known(&tactic.name));
    Columns::<Ritual>::of(source)
        .named("plan-ritual-trigger", |ritual| source.chosen("ritual", "trigger", ritual.trigger))
        .words("plan-ritual-what", |ritual| ritual.what.to_string())
        .words("plan-ritual-within", |ritual| ritual.within)
        .words("plan-ritual-owner", |ritual| ritual.owner)
        .words("plan-ritual-tactic", tactic)
        .table(source.words.say("plan-rituals"), source.facts.rituals.iter())
}

/// How many people stand on each rung.
fn ladder(source: &Source<'_>) -> Vec<Block> {
    let on = |rung: Relation| source.facts.contacts.iter().filter(|contact| contact.relation == Some(rung)).count();
    let row = |rung: &Relation| -> Option<Vec<Cell>> {
        let count = i64::try_from(on(*rung)).ok().filter(|count| *count > 0)?;
        let name = source.choice("contact", "relation", rung.code());
        Some(vec![cell(Some(name)), cell(Some(source.words.count(count)))])
    };
    let columns = vec![
        Column::words(source.words.say("plan-closeness-rung")),
        Column::figures(source.words.say("plan-closeness-count")),
    ];
    table(source.words.say("plan-closeness"), columns, Relation::ALL.iter().filter_map(row).collect())
}
