//! Why social media, and the decision to use them or not yet.

use koers_core::goals::Reason;
use koers_press::document::{Block, Inline};

use crate::{blocks::known, labels::Labels, source::Source};

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
    let decisions = source.facts.decisions.iter();
    decisions
        .flat_map(|decision| {
            Labels::of(source)
                .line(
                    "plan-decision",
                    source.told(decision, "verdict", source.chosen("decision", "verdict", decision.verdict)),
                )
                .line("plan-decision-by", &decision.by_whom)
                .line("plan-decision-on", decision.on_day)
                .line("plan-decision-why", &decision.why_now)
                .line("plan-decision-support", decision.support)
                .line("plan-decision-part", &decision.takes_part)
                .into_blocks()
        })
        .collect()
}
