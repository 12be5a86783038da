//! Checks of the guidelines: an open policy, a rule for the messages that matter most, and people trained to speak.

use super::{check, team::on_people};
use crate::{
    checks::{Arg, Check, Finding},
    column::Column,
    guidelines::{Clause, MessageType, ResponseRule, Stance},
    plan::{Facts, Kind},
    team::Person,
    time::Day,
};

/// The types of message for which there must be a rule (R122).
const RULED: [MessageType; 3] = [MessageType::Angry, MessageType::Happy, MessageType::Question];

pub(in crate::checks) const CHECKS: &[Check] = &[
    check!("guidelines.none", Blocker, ["R049", "R121", "R156"], reads ["clause"] shuts Strategy; |check, facts, _| {
        if in_force(facts).next().is_some() { return Vec::new() }
        let record = facts.clauses.first();
        let field = if record.is_some_and(|clause| clause.stance.is_some()) { "applies" } else { "stance" };
        vec![Finding::on_plan(check.id, check.severity, Kind::Clause, record.map(|clause| clause.id.raw()), field)]
    }),
    check!("guidelines.only-forbid", Warning, ["R157", "R159", "R160"], reads ["clause"]; |check, facts, _| {
        let encourages = |clause: &Clause| clause.stance == Some(Stance::Encourages);
        let Some(first) = in_force(facts).next().filter(|_| !in_force(facts).any(encourages)) else { return Vec::new() };
        vec![Finding::on_plan(check.id, check.severity, Kind::Clause, Some(first.id.raw()), "stance")]
    }),
    check!("response.no-rule", Warning, ["R071", "R122", "R124", "R187"], reads ["response_rule"]; |check, facts, _| {
        RULED.iter()
            .map(|message| (*message, facts.response_rules.iter().find(|rule| rule.message == Some(*message))))
            .filter(|(_, rule)| !rule.is_some_and(is_written))
            .map(|(message, rule)| {
                let finding = match rule {
                    Some(rule) => Finding::on(check.id, check.severity, rule.id, "first_step"),
                    None => Finding::on_plan(check.id, check.severity, Kind::ResponseRule, None, "first_step"),
                };
                finding.with("message", message_word(message))
            })
            .collect()
    }),
    check!("response.no-deadline", Warning, ["R024", "R071"], reads ["response_rule"]; |check, facts, _| {
        facts.response_rules.iter()
            .filter(|rule| is_written(rule) && rule.within.is_none())
            .filter_map(|rule| {
                let message = message_word(rule.message?);
                Some(Finding::on(check.id, check.severity, rule.id, "within").with("message", message))
            })
            .collect()
    }),
    check!("person.untrained-voice", Warning, ["R120", "R153", "R161"], reads ["voice", "person", "training"], dated;
        |check, facts, today| {
        let speaks = |person: &Person| facts.voices.iter().any(|voice| voice.person == Some(person.id));
        on_people(check, facts, "trained_on", |person| speaks(person) && !is_trained(facts, person, today))
    }),
    check!("guidelines.review-due", Tip, ["R158", "R172"], reads ["guidelines"], dated; |check, facts, today| {
        facts.guidelines.iter()
            .filter_map(|guidelines| Some((guidelines, guidelines.review_on.filter(|day| *day <= today)?)))
            .map(|(guidelines, day)| {
                Finding::on(check.id, check.severity, guidelines.id, "review_on").with("day", Arg::Day(day))
            })
            .collect()
    }),
];

/// The clauses that count: switched on, or taken over with a stance and not switched off.
fn in_force(facts: &Facts) -> impl Iterator<Item = &Clause> {
    facts.clauses.iter().filter(|clause| clause.applies.unwrap_or(clause.stance.is_some()))
}

/// Whether a rule says what to do.
fn is_written(rule: &ResponseRule) -> bool {
    rule.first_step.is_known()
}

fn message_word(message: MessageType) -> Arg {
    Arg::Word(format!("choice-response_rule-message-{}", message.code()))
}

/// Whether a person was trained by today, in whatever.
fn is_trained(facts: &Facts, person: &Person, today: Day) -> bool {
    let trainings = facts.trainings.iter().filter(|training| training.person == Some(person.id));
    let done = trainings.filter_map(|training| training.done_on);
    done.chain(person.trained_on).any(|day: Day| day <= today)
}
