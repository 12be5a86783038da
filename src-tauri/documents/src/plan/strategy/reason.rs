//! Why social media, and the decision to use them or not yet.

use koers_core::{goals::Reason, team::Decision};
use koers_press::document::{Block, Inline};

use crate::{
    blocks::{known, sentences, together},
    labels::Labels,
    source::Source,
    written::Written,
};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let reasons = source.facts.reasons.iter().flat_map(|reason| one_reason(source, reason));
    reasons.chain(decisions(source)).collect()
}

fn one_reason(source: &Source<'_>, reason: &Reason) -> Vec<Block> {
    let words = source.words;
    let kind = reason.kind.map(|kind| Block::text(words.say(&format!("plan-reason-{}", kind.code()))));
    let own = known(&reason.text).map(|text| Block::Quote { text: vec![Inline::text(text)], source: String::new() });
    let objective = source.objective(reason.objective).map(|objective| {
        let lead = Inline::text(format!("{} ", words.say("plan-reason-objective")));
        Block::Paragraph(vec![lead, objective])
    });
    [kind, own, objective].into_iter().flatten().collect()
}

fn decisions(source: &Source<'_>) -> Vec<Block> {
    source.facts.decisions.iter().flat_map(|decision| one_decision(source, decision)).collect()
}

fn one_decision(source: &Source<'_>, decision: &Decision) -> Vec<Block> {
    let verdict = source.told(decision, "verdict", source.chosen("decision", "verdict", decision.verdict));
    let who = together([known(&decision.by_whom), decision.on_day.written(source)]);
    let said: Vec<Block> = [verdict, who].into_iter().flatten().map(Block::text).collect();
    let part = [decision.support.written(source), known(&decision.takes_part)];
    Labels::of(source)
        .blocks("plan-decision", said)
        .line("plan-decision-why", &decision.why_now)
        .line("plan-decision-support", sentences(part))
        .into_blocks()
}
