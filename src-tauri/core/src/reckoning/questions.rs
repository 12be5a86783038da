//! The questions of the audience that posts can answer, each with what was written down with it.

use crate::{
    audience::{JourneyStage, Segment, StageAnswer},
    column::Column,
    content::{Pillar, Post},
    id::Id,
    plan::Facts,
};

/// A question of the audience, and where it was written down. What is nothing here is free to choose.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    pub question: &'a str,
    pub stage: Option<&'a JourneyStage>,
    pub pillar: Option<&'a Pillar>,
    pub segment: Option<Id<Segment>>,
    /// What the owner answers to it, where that is said.
    pub answer: &'a str,
}

impl<'a> Source<'a> {
    /// An idea whose question stands nowhere else: all that it says itself.
    pub fn of_idea(facts: &'a Facts, idea: &'a Post) -> Self {
        let pillar = facts.pillars.get(idea.pillar);
        let question = if idea.question.is_known() { &*idea.question } else { pillar.map_or("", |own| &*own.question) };
        Self { question, stage: facts.stages.get(idea.stage), pillar, segment: idea.segment, answer: &idea.value }
    }
}

/// A question as it is compared: without regard to case and the spaces around it.
pub(super) fn plain(question: &str) -> String {
    question.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The questions of the pillars and those of the stages in turn, so that neither is left out.
pub(super) fn sources(facts: &Facts) -> Vec<Source<'_>> {
    let of_stages = facts.stage_answers.iter().filter(|answer| answer.question.is_known());
    let mut stages = of_stages.map(|answer| of_stage(facts, answer));
    let of_pillars = facts.pillars.iter().filter(|pillar| pillar.question.is_known());
    let mut pillars = of_pillars.map(of_pillar);
    let mut merged = Vec::new();
    loop {
        let pair = (pillars.next(), stages.next());
        if matches!(pair, (None, None)) {
            return merged;
        }
        merged.extend(pair.0);
        merged.extend(pair.1);
    }
}

fn of_stage<'a>(facts: &'a Facts, answer: &'a StageAnswer) -> Source<'a> {
    let stage = facts.stages.get(answer.stage);
    Source { question: &answer.question, stage, pillar: None, segment: answer.segment, answer: &answer.answer }
}

fn of_pillar(pillar: &Pillar) -> Source<'_> {
    Source { question: &pillar.question, stage: None, pillar: Some(pillar), segment: pillar.segment, answer: "" }
}

/// The pillars for a segment; all of them when none is.
pub(super) fn pillars_for(facts: &Facts, segment: Option<Id<Segment>>) -> impl Iterator<Item = &Pillar> {
    let is_for = move |pillar: &&Pillar| pillar.segment == segment;
    let none = !facts.pillars.iter().any(|pillar| is_for(&pillar));
    facts.pillars.iter().filter(move |pillar| none || is_for(pillar))
}
