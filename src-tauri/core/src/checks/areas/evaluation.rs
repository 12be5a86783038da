//! Checks of return and evaluation: when the strategy is a success, when that is looked at, and when to widen.

use super::{check, presence};
use crate::{
    checks::{Arg, Check, Finding, Gate, shut_gates},
    column::{Column, Hundredths},
    metrics::{Better, Measured},
    plan::{Facts, Kind},
    presence::{Channel, ChannelDecision, ExpansionRule},
    reckoning::minutes_asked,
    time::Day,
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
            .map(|c| {
                let rule = rules_of(facts, c).next().map(|rule| rule.id.raw());
                let finding = Finding::on(check.id, check.severity, c.id, "name").named(&c.name);
                Finding { mend: (Kind::ExpansionRule, rule, "over"), ..finding }
            })
            .collect()
    }),
    check!("expansion.condition-met", Tip, ["R053"],
        reads ["channel", "expansion_rule", "kpi", "measurement", "person", "watch", "gate_terms", "gates"],
        dated;
        |check, facts, today| {
        let later = || facts.channels.iter().filter(|c| c.decision == Some(ChannelDecision::Later));
        let ready: Vec<&Channel> = later().filter(|c| rules_of(facts, c).any(|r| is_met(facts, r, today))).collect();
        if ready.is_empty() || shut_gates(facts, today).contains(&Gate::Basis) { return Vec::new() }
        ready.into_iter().map(|c| Finding::on(check.id, check.severity, c.id, "decision").named(&c.name)).collect()
    }),
];

fn rules_of<'a>(facts: &'a Facts, channel: &Channel) -> impl Iterator<Item = &'a ExpansionRule> {
    let id = channel.id;
    facts.expansion_rules.iter().filter(move |rule| rule.channel == Some(id))
}

/// Whether all that a rule asks has come true: its figure, for as many weeks, and its hours. What stands in words alone is
/// for people to judge.
fn is_met(facts: &Facts, rule: &ExpansionRule, today: Day) -> bool {
    let figure = facts.kpis.get(rule.kpi).zip(rule.over).map(|(kpi, over)| {
        let measured = facts.measured.get(&kpi.id.raw()).map_or(&[][..], Vec::as_slice);
        is_over(measured, over, kpi.better, rule.weeks.map_or(0, |weeks| weeks.0), today)
    });
    let hours = rule.hours_free.map(|asked| hours_free(facts).is_some_and(|free| free >= asked));
    (figure.is_some() || hours.is_some()) && figure != Some(false) && hours != Some(false)
}

/// Whether a figure, newest first, stood on the good side of a value on every day of the last weeks: at their beginning
/// too, so it was measured by then, and it was measured again within them.
fn is_over(measured: &[Measured], over: Hundredths, better: Option<Better>, weeks: i64, today: Day) -> bool {
    let is_good = |value: Hundredths| if better == Some(Better::Less) { value < over } else { value > over };
    let within = |m: &&Measured| (today - m.on_day).num_days() < weeks.saturating_mul(7);
    let recent = measured.iter().take_while(within).count();
    let counted = measured.get(..=recent).unwrap_or_default();
    (recent > 0 || weeks == 0) && !counted.is_empty() && counted.iter().all(|m| is_good(m.value))
}

/// Hours a week that are left of those of all people; `None` when of nobody known.
fn hours_free(facts: &Facts) -> Option<Hundredths> {
    let hours = presence::hours(facts)?;
    // Hours are in hundredths.
    Some(Hundredths(hours.0.saturating_sub(minutes_asked(facts).saturating_mul(100) / 60)))
}

/// Whether it is said what must come true before this channel is opened: a figure, hours that are free, or in words.
fn has_condition(facts: &Facts, channel: &Channel) -> bool {
    rules_of(facts, channel).any(|rule| {
        let figure = facts.kpis.get(rule.kpi).is_some() && rule.over.is_some();
        figure || rule.hours_free.is_some() || rule.note.is_known()
    })
}
