//! The guidelines: the policy that everybody may know, and what to do with each type of message.

use koers_core::guidelines::{Clause, ResponseRule, Stance};
use koers_press::document::{Block, Cell, Inline, Level};

use crate::{
    blocks::{introduced, known, lines, passages, section, sentence, together},
    columns::Columns,
    source::Source,
};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let words = source.words;
    let clauses = Stance::ALL.iter().flat_map(|stance| clauses(source, *stance));
    let rules = introduced(words.say("plan-rules.intro"), rules(source));
    let review = source.facts.guidelines.iter().filter_map(|own| {
        let day = source.told(own, "review_on", own.review_on)?;
        Some(words.say_with("plan-guidelines-review", &[("day", day.into())]))
    });
    let intro = std::iter::once(words.say("plan-guidelines.intro")).chain(review).collect::<Vec<_>>().join(" ");
    let clauses = introduced(intro, clauses.collect());
    let rules = section(Level::Three, "rules", words.say("plan-rules"), rules);
    clauses.into_iter().chain(rules).collect()
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

/// What to do with each type of message: how, how soon, and who.
fn rules(source: &Source<'_>) -> Vec<Block> {
    Columns::<ResponseRule>::of(source)
        .named("plan-rule-message", |rule| source.chosen("response_rule", "message", rule.message))
        .passages("plan-rule-do", |rule| to_do(source, rule))
        .weighing(3.2)
        .words("plan-rule-within", |rule| source.told(rule, "within", rule.within))
        .weighing(0.7)
        .words("plan-rule-who", |rule| who(source, rule))
        .words("plan-rule-escalate", |rule| rule.escalate_to)
        .table(String::new(), source.facts.response_rules.iter())
}

/// What to do first, and under it how an answer sounds and what never to do.
fn to_do(source: &Source<'_>, rule: &ResponseRule) -> Cell {
    let said = |key: &str, answer: &str| {
        known(answer).map(|answer| Inline::text(source.words.say_with(key, &[("answer", answer.into())])))
    };
    lines([
        known(&rule.first_step).map(Inline::text),
        said("plan-rule-tone", &rule.tone),
        said("plan-rule-example", &rule.example),
        said("plan-rule-never", &rule.never),
    ])
}

/// Who answers, and whether without asking.
fn who(source: &Source<'_>, rule: &ResponseRule) -> Option<String> {
    let alone = rule.alone.map(|alone| source.words.say(if alone { "plan-rule-alone" } else { "plan-rule-asks" }));
    together([source.person(rule.owner), alone])
}
