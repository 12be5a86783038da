//! The guidelines: the policy that everybody may know, and what to do with each type of message.

use koers_core::guidelines::{Clause, ResponseRule, Stance};
use koers_press::document::{Block, Inline, Level};

use crate::{
    blocks::{introduced, known, passages, section, sentence},
    columns::Columns,
    labels::Labels,
    source::Source,
};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let words = source.words;
    let clauses = Stance::ALL.iter().flat_map(|stance| clauses(source, *stance));
    let rules = introduced(words.say("plan-rules.intro"), [first_steps(source), ways_to_say(source)].concat());
    let review = source.facts.guidelines.iter().flat_map(|own| {
        Labels::of(source).line("plan-guidelines-review", source.told(own, "review_on", own.review_on)).into_blocks()
    });
    let clauses = introduced(words.say("plan-guidelines.intro"), clauses.collect());
    let rules = section(Level::Three, "rules", words.say("plan-rules"), rules);
    clauses.into_iter().chain(rules).chain(review).collect()
}

/// The clauses that count, by what they do to people; one that does not say guides.
fn clauses(source: &Source<'_>, stance: Stance) -> Vec<Block> {
    let counts = |clause: &&Clause| clause.stance.unwrap_or(Stance::Guides) == stance && clause.applies != Some(false);
    let clauses = passages(source.facts.clauses.iter().filter(counts).filter_map(one_clause));
    let title = source.words.say(&format!("plan-clauses-{}", stance.code()));
    section(Level::Three, &format!("clauses-{}", stance.code()), title, clauses.into_iter().collect())
}

fn one_clause(clause: &Clause) -> Option<Vec<Inline>> {
    let topic = sentence(&clause.topic).map(Inline::strong);
    let text = known(&clause.text).map(|text| Inline::text(format!(" {text}")));
    let clause: Vec<Inline> = [topic, text].into_iter().flatten().collect();
    (!clause.is_empty()).then_some(clause)
}

/// What to do first with each type of message, how soon, and who.
fn first_steps(source: &Source<'_>) -> Vec<Block> {
    Columns::<ResponseRule>::of(source)
        .named("plan-rule-message", |rule| source.chosen("response_rule", "message", rule.message))
        .words("plan-rule-first", |rule| rule.first_step.to_string())
        .words("plan-rule-within", |rule| source.told(rule, "within", rule.within))
        .words("plan-rule-who", |rule| who(source, rule))
        .words("plan-rule-escalate", |rule| rule.escalate_to)
        .table(source.words.say("plan-rules-first"), source.facts.response_rules.iter())
}

/// Who answers, and whether without asking.
fn who(source: &Source<'_>, rule: &ResponseRule) -> Option<String> {
    let alone = rule.alone.map(|alone| source.words.say(if alone { "plan-rule-alone" } else { "plan-rule-asks" }));
    known(&[source.person(rule.owner), alone].into_iter().flatten().collect::<Vec<_>>().join(", "))
}

/// How an answer sounds, and what never to do.
fn ways_to_say(source: &Source<'_>) -> Vec<Block> {
    Columns::<ResponseRule>::of(source)
        .named("plan-rule-message", |rule| source.chosen("response_rule", "message", rule.message))
        .words("plan-rule-tone", |rule| rule.tone.to_string())
        .words("plan-rule-example", |rule| rule.example.to_string())
        .words("plan-rule-never", |rule| rule.never.to_string())
        .table(source.words.say("plan-rules-say"), source.facts.response_rules.iter())
}
