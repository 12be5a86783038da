//! The questions of the audience that posts can answer, each with the stage, the pillar and the segment that it belongs to.

use crate::{
    audience::{JourneyStage, Segment, StageAnswer},
    column::Column,
    content::{Pillar, Post},
    id::Id,
    plan::Facts,
};

/// A question of the audience, and where it was written down.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    pub question: &'a str,
    pub stage: Option<&'a JourneyStage>,
    pub pillar: Option<&'a Pillar>,
    pub segment: Option<Id<Segment>>,
    /// What the owner answers to it, where that is said.
    answer: &'a str,
}

impl<'a> Source<'a> {
    /// An idea whose question stands nowhere else: all that it says itself, and the rest from the plan.
    pub fn of_idea(facts: &'a Facts, idea: &'a Post) -> Self {
        let segment = idea.segment.or_else(|| first_segment(facts));
        let stage = facts.stages.get(idea.stage).or_else(|| facts.stages.iter().next());
        let pillar = facts.pillars.get(idea.pillar).or_else(|| pillars_for(facts, segment).next());
        Self { question: &idea.question, stage, pillar, segment, answer: &idea.value }
    }

    /// Whether that is the same question, but for case and the spaces around it.
    pub fn is_question(&self, asked: &str) -> bool {
        let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        plain(self.question) == plain(asked)
    }

    /// What the reader has of it: the answer to the question itself, else what the pillar gives.
    pub fn value(&self) -> &'a str {
        let of_pillar = self.pillar.map(|pillar| &*pillar.value).unwrap_or_default();
        if self.answer.is_empty() { of_pillar } else { self.answer }
    }
}

/// The questions of the pillars and those of the stages in turn, so that neither is left out.
pub(super) fn sources(facts: &Facts) -> Vec<Source<'_>> {
    let of_stages = facts.stage_answers.iter().filter(|answer| answer.question.is_known());
    let mut stages = of_stages.enumerate().map(|(turn, answer)| of_stage(facts, answer, turn));
    let of_pillars = facts.pillars.iter().filter(|pillar| pillar.question.is_known());
    let mut pillars = of_pillars.enumerate().map(|(turn, pillar)| of_pillar(facts, pillar, turn));
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

/// A question at a stage belongs to the pillars for whoever asks it, in turn.
fn of_stage<'a>(facts: &'a Facts, answer: &'a StageAnswer, turn: usize) -> Source<'a> {
    let segment = answer.segment.or_else(|| first_segment(facts));
    let pillars: Vec<&Pillar> = pillars_for(facts, segment).collect();
    let pillar = turn.checked_rem(pillars.len()).and_then(|at| pillars.get(at).copied());
    let stage = facts.stages.get(answer.stage);
    Source { question: &answer.question, stage, pillar, segment, answer: &answer.answer }
}

/// A pillar has no stage of its own: it serves those of the journey in turn. Without a value of its own the reader has
/// what the owner answers at that stage.
fn of_pillar<'a>(facts: &'a Facts, pillar: &'a Pillar, turn: usize) -> Source<'a> {
    let segment = pillar.segment.or_else(|| first_segment(facts));
    let stage = turn.checked_rem(facts.stages.len()).and_then(|at| facts.stages.iter().nth(at));
    let at_stage = facts.stage_answers.iter().find(|answer| answer.stage == stage.map(|stage| stage.id));
    let answer = at_stage.filter(|_| !pillar.value.is_known()).map(|answer| &*answer.answer).unwrap_or_default();
    Source { question: &pillar.question, stage, pillar: Some(pillar), segment, answer }
}

/// The pillars for a segment; all of them when none is.
fn pillars_for(facts: &Facts, segment: Option<Id<Segment>>) -> impl Iterator<Item = &Pillar> {
    let is_for = move |pillar: &&Pillar| pillar.segment == segment;
    let none = !facts.pillars.iter().any(|pillar| is_for(&pillar));
    facts.pillars.iter().filter(move |pillar| none || is_for(pillar))
}

fn first_segment(facts: &Facts) -> Option<Id<Segment>> {
    facts.segments.first().map(|segment| segment.id)
}
