//! Checks of the goals and of the reason.

use super::{check, count};
use crate::{
    business::Relation,
    checks::{Arg, Check, Finding},
    column::Column,
    goals::{Objective, ReasonKind},
    metrics::{Kpi, Yardstick},
    plan::{Facts, Kind},
    team::Verdict,
};

pub(in crate::checks) const CHECKS: &[Check] = &[
    check!("reason.none", Blocker, ["R219"], reads ["reason"] shuts Reason; |check, facts, _| {
        if facts.reasons.iter().any(|r| r.kind.is_some()) { return Vec::new() }
        let record = facts.reasons.first().map(|r| r.id.raw());
        vec![Finding::on_plan(check.id, check.severity, Kind::Reason, record, "kind")]
    }),
    check!("reason.because-everyone", Blocker, ["R220", "R221"], reads ["reason"] shuts Reason; |check, facts, _| {
        facts.reasons.iter()
            .filter(|r| r.kind == Some(ReasonKind::EveryoneDoesIt))
            .map(|r| Finding::on(check.id, check.severity, r.id, "kind"))
            .collect()
    }),
    check!("reason.keeping-up-without-objective", Blocker, ["R217", "R218", "R222"], reads ["reason", "objective"]
        shuts Reason; |check, facts, _| {
        facts.reasons.iter()
            .filter(|r| r.kind.is_some_and(|k| k != ReasonKind::EveryoneDoesIt) && facts.objectives.get(r.objective).is_none())
            .map(|r| {
                let kind = r.kind.map_or("", ReasonKind::code);
                Finding::on(check.id, check.severity, r.id, "objective")
                    .with("reason", Arg::Word(format!("choice-reason-kind-{kind}")))
            })
            .collect()
    }),
    check!("decision.not-taken", Blocker, ["R084", "R106"], reads ["decision"] shuts Strategy; |check, facts, _| {
        let last = facts.decisions.iter().max_by_key(|d| (d.on_day, d.position));
        let verdict = last.and_then(|d| d.verdict);
        if verdict == Some(Verdict::Go) { return Vec::new() }
        // To put it off is a decision too: terms that were written before it do not speak of it.
        let put_off = last.filter(|_| verdict == Some(Verdict::NotYet));
        let finding = match put_off {
            Some(decision) => Finding::on(check.id, check.severity, decision.id, "verdict"),
            None => Finding::on_plan(check.id, check.severity, Kind::Decision, last.map(|d| d.id.raw()), "verdict"),
        };
        vec![finding.with("put_off", Arg::Count(i64::from(put_off.is_some())))]
    }),
    check!("goal.no-business-goal", Blocker, ["R034", "R036"], reads ["business_goal"] shuts Strategy; |check, facts, _| {
        if facts.business_goals.iter().any(|g| g.sentence.is_known()) { return Vec::new() }
        let record = facts.business_goals.first().map(|g| g.id.raw());
        vec![Finding::on_plan(check.id, check.severity, Kind::BusinessGoal, record, "sentence")]
    }),
    check!("objective.none", Blocker, ["R035", "R085", "R218"], reads ["objective"] shuts Strategy; |check, facts, _| {
        if facts.objectives.iter().any(|o| o.sentence.is_known()) { return Vec::new() }
        let record = facts.objectives.first().map(|o| o.id.raw());
        vec![Finding::on_plan(check.id, check.severity, Kind::Objective, record, "sentence")]
    }),
    check!("objective.measured-by-connections-only", Blocker, ["R102", "R191", "R193"], reads ["objective", "kpi"]
        shuts Strategy; |check, facts, _| {
        let only_connections = |o: &Objective| {
            kpis_of(facts, o).next().is_some()
                && kpis_of(facts, o).all(|k| k.yardstick.is_some_and(Yardstick::counts_connections))
        };
        facts.objectives.iter()
            .filter(|o| only_connections(o))
            .map(|o| {
                let finding = Finding::on(check.id, check.severity, o.id, "sentence").named(&o.sentence);
                let kpi = kpis_of(facts, o).next().map(|k| k.id.raw());
                Finding { mend: (Kind::Kpi, kpi, "yardstick"), ..finding }
            })
            .collect()
    }),
    check!("return.undefined", Blocker, ["R050", "R101", "R105"], reads ["objective"] shuts Strategy; |check, facts, _| {
        facts.objectives.iter()
            .filter(|o| o.sentence.is_known() && (o.return_way.is_none() || o.result_value.is_none()))
            .map(|o| {
                let field = if o.return_way.is_none() { "return_way" } else { "result_value" };
                Finding::on(check.id, check.severity, o.id, field).named(&o.sentence)
            })
            .collect()
    }),
    check!("objective.not-derived", Warning, ["R036", "R245", "R249"],
        reads ["objective", "business_goal", "marketing_goal"]; |check, facts, _| {
        on_objectives(check, facts, "business_goal", |o| !is_derived(facts, o))
    }),
    check!("objective.no-way", Warning, ["R086", "R111"], reads ["objective"];
        |check, facts, _| on_objectives(check, facts, "way", |o| !o.way.is_known())),
    check!("objective.no-kpi", Warning, ["R099", "R100", "R104"], reads ["objective", "kpi"];
        |check, facts, _| {
        on_objectives(check, facts, "sentence", |o| kpis_of(facts, o).next().is_none())
            .into_iter()
            .map(|finding| Finding { mend: (Kind::Kpi, None, "objective"), ..finding })
            .collect()
    }),
    check!("objective.no-baseline", Warning, ["R017", "R099"], reads ["objective"];
        |check, facts, _| on_objectives(check, facts, "baseline", |o| o.baseline.is_none())),
    check!("objective.no-target", Warning, ["R097", "R098"], reads ["objective"];
        |check, facts, _| on_objectives(check, facts, "target", |o| o.target.is_none())),
    check!("objective.no-deadline", Warning, ["R097", "R112"], reads ["objective"];
        |check, facts, _| on_objectives(check, facts, "deadline", |o| o.deadline.is_none())),
    check!("objective.deadline-passed", Warning, ["R112"], reads ["objective"], dated; |check, facts, today| {
        facts.objectives.iter()
            .filter_map(|o| Some((o, o.deadline.filter(|d| *d < today)?)))
            .map(|(o, day)| {
                Finding::on(check.id, check.severity, o.id, "deadline").named(&o.sentence).with("day", Arg::Day(day))
            })
            .collect()
    }),
    check!("objective.no-owner", Warning, ["R042"], reads ["objective", "person"];
        |check, facts, _| on_objectives(check, facts, "owner", |o| facts.people.get(o.owner).is_none())),
    check!("objective.no-success-definition", Warning, ["R051", "R052", "R098"], reads ["objective"];
        |check, facts, _| on_objectives(check, facts, "success", |o| !o.success.is_known() || !o.failure.is_known())),
    check!("objective.too-many", Tip, ["R075", "R097"], reads ["objective"]; |check, facts, _| {
        let Some(sixth) = facts.objectives.iter().nth(5) else { return Vec::new() };
        vec![Finding::on_plan(check.id, check.severity, Kind::Objective, Some(sixth.id.raw()), "sentence")
            .with("count", count(facts.objectives.len()))]
    }),
    check!("goal.no-revenue-target", Tip, ["R001"], reads ["business_goal"]; |check, facts, _| {
        let written = facts.business_goals.iter().any(|g| g.sentence.is_known());
        let sound = facts.business_goals.iter().any(|g| g.is_revenue == Some(true) && g.target.is_some());
        let Some(first) = facts.business_goals.first().filter(|_| written && !sound) else { return Vec::new() };
        vec![Finding::on_plan(check.id, check.severity, Kind::BusinessGoal, Some(first.id.raw()), "target")]
    }),
    check!("strategy.no-source-plan", Warning, ["R037", "R216", "R249"], reads ["source_plan", "business"];
        |check, facts, _| {
        let alone = facts.the_business().relation.is_some_and(|relation| relation != Relation::PartOfPlan);
        let derived = facts.source_plans.iter().any(|plan| plan.summary.is_known() || plan.file.is_known());
        if alone || derived { return Vec::new() }
        let record = facts.source_plans.first().map(|plan| plan.id.raw());
        vec![Finding::on_plan(check.id, check.severity, Kind::SourcePlan, record, "summary")]
    }),
];

/// Whether an objective serves a goal of the business, itself or by way of a goal of marketing.
fn is_derived(facts: &Facts, objective: &Objective) -> bool {
    let by_way_of = facts.marketing_goals.get(objective.marketing_goal).and_then(|goal| goal.business_goal);
    [objective.business_goal, by_way_of].into_iter().any(|goal| facts.business_goals.get(goal).is_some())
}

fn kpis_of<'a>(facts: &'a Facts, objective: &Objective) -> impl Iterator<Item = &'a Kpi> {
    let id = objective.id;
    facts.kpis.iter().filter(move |kpi| kpi.objective == Some(id))
}

/// The same finding for every objective of which `is_wrong` holds.
fn on_objectives(
    check: &Check,
    facts: &Facts,
    field: &'static str,
    is_wrong: impl Fn(&Objective) -> bool,
) -> Vec<Finding> {
    facts
        .objectives
        .iter()
        .filter(|o| is_wrong(o))
        .map(|o| Finding::on(check.id, check.severity, o.id, field).named(&o.sentence))
        .collect()
}
