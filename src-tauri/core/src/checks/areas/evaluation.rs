//! Checks of return and evaluation: when the strategy is a success, when that is looked at, and when to widen.

use super::check;
use crate::{
    checks::{Arg, Check, Finding},
    column::Column,
    plan::{Facts, Kind},
    presence::{Channel, ChannelDecision},
};

pub(in crate::checks) const CHECKS: &[Check] = &[
    check!("success.undefined", Blocker, ["R050", "R051", "R052", "R098"], reads ["evaluation"] shuts Strategy;
        |check, facts, _| {
        let kept = facts.evaluations.first();
        let field = match kept {
            Some(evaluation) if evaluation.success.is_known() && evaluation.failure.is_known() => return Vec::new(),
            Some(evaluation) if evaluation.success.is_known() => "failure",
            _ => "success",
        };
        vec![Finding::on_plan(check.id, check.severity, Kind::Evaluation, kept.map(|e| e.id.raw()), field)]
    }),
    check!("evaluation.no-date", Warning, ["R050", "R052", "R076"], reads ["evaluation"]; |check, facts, _| {
        let kept = facts.evaluations.first();
        if kept.is_some_and(|evaluation| evaluation.first_on.is_some()) { return Vec::new() }
        vec![Finding::on_plan(check.id, check.severity, Kind::Evaluation, kept.map(|e| e.id.raw()), "first_on")]
    }),
    check!("evaluation.overdue", Warning, ["R052", "R076", "R281"], reads ["evaluation"], dated; |check, facts, today| {
        facts.evaluations.iter()
            .filter_map(|evaluation| Some((evaluation, evaluation.first_on.filter(|day| *day < today)?)))
            .map(|(evaluation, day)| {
                Finding::on(check.id, check.severity, evaluation.id, "first_on").with("day", Arg::Day(day))
            })
            .collect()
    }),
    check!("expansion.no-condition", Warning, ["R053"], reads ["channel", "expansion_rule"]; |check, facts, _| {
        facts.channels.iter()
            .filter(|c| c.decision == Some(ChannelDecision::Later) && !has_condition(facts, c))
            .map(|c| Finding::on(check.id, check.severity, c.id, "name").named(&c.name))
            .collect()
    }),
];

/// Whether it is said what must come true before this channel is opened: a figure, hours that are free, or in words.
fn has_condition(facts: &Facts, channel: &Channel) -> bool {
    facts.expansion_rules.iter().any(|rule| {
        let figure = facts.kpis.get(rule.kpi).is_some() && rule.over.is_some();
        rule.channel == Some(channel.id) && (figure || rule.hours_free.is_some() || rule.note.is_known())
    })
}
