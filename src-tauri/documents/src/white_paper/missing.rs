//! What a plan lacks before its summary says something: a paper of a title and a line helps nobody.

use koers_core::plan::Kind;
use koers_press::document::{Block, Level};

use crate::{
    blocks::{known, section},
    source::Source,
};

/// What the story is told from.
const STORY: [(Kind, &str); 10] = [
    (Kind::Business, "sells"),
    (Kind::Reason, "text"),
    (Kind::ValueProposition, "for_whom"),
    (Kind::BusinessGoal, "sentence"),
    (Kind::Objective, "sentence"),
    (Kind::Segment, "name"),
    (Kind::Channel, "name"),
    (Kind::Pillar, "theme"),
    (Kind::BudgetLine, "what"),
    (Kind::Evaluation, "success"),
];

/// With fewer of these answers there is no story.
const ENOUGH: usize = 4;

/// Why it is shorter than was asked, and the questions to answer first; nothing where there is a story.
pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let (facts, words) = (source.facts, source.words);
    let is_answered = |kind: Kind, field: &str| {
        let answer = |id| facts.shelf(kind)?.value(id, field).as_deref().and_then(known);
        facts.shelf(kind).is_some_and(|shelf| shelf.keys().into_iter().any(|id| answer(id).is_some()))
    };
    let open: Vec<(Kind, &str)> = STORY.into_iter().filter(|(kind, field)| !is_answered(*kind, field)).collect();
    if STORY.len() - open.len() >= ENOUGH {
        return Vec::new();
    }
    let asked = words.say_with("white-missing.text", &[("pages", source.options.pages.pages().into())]);
    let questions = open.into_iter().map(|(kind, _)| words.say(&format!("white-missing-{}", kind.code())));
    let said = vec![Block::text(asked), Block::text(words.say("white-missing.questions")), Block::bullets(questions)];
    section(Level::Two, "missing", words.say("white-missing"), said)
}
