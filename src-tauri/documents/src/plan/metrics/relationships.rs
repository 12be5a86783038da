//! The relationships: how the business comes closer to people, and how many stand on each rung. Deliberately without
//! their names: a plan is read by others than those who may know them.

use koers_core::relationships::{Relation, Ritual, Tactic};
use koers_press::document::{Block, Inline};

use crate::{
    blocks::{introduced_by, known},
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

/// How many people stand on each rung, in a few words.
fn ladder(source: &Source<'_>) -> Vec<Block> {
    let on = |rung: Relation| source.facts.contacts.iter().filter(|contact| contact.relation == Some(rung)).count();
    let said = |rung: &Relation| {
        let count = Some(on(*rung)).filter(|count| *count > 0)?;
        let name = source.choice("contact", "relation", rung.code());
        Some(source.words.say_with("plan-closeness-rung", &[("rung", name.into()), ("count", count.into())]))
    };
    let told: Vec<String> = Relation::ALL.iter().filter_map(said).collect();
    let lead = Inline::strong(source.words.say("plan-closeness"));
    let told = (!told.is_empty()).then(|| Block::Paragraph(vec![lead, Inline::text(format!(" {}", told.join(" ")))]));
    told.into_iter().collect()
}
