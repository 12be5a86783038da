//! Checks of the round: there is one, it is looked back on, and what was agreed is done.

use super::check;
use crate::{
    checks::{Arg, Check, Finding, open_points},
    cycle::{ActionState, Cycle, Phase},
    plan::{Facts, Kind},
};

pub(in crate::checks) const CHECKS: &[Check] = &[
    check!("cycle.none", Warning, ["R246", "R247"], reads ["cycle"]; |check, facts, _| {
        if facts.cycles.iter().any(|cycle| cycle.start.is_some()) { return Vec::new() }
        let record = facts.cycles.first().map(|cycle| cycle.id.raw());
        vec![Finding::on_plan(check.id, check.severity, Kind::Cycle, record, "start")]
    }),
    check!("review.due", Warning, ["R076", "R281", "R282"], reads ["cycle"], dated; |check, facts, today| {
        newest(facts)
            .and_then(|cycle| Some((cycle, cycle.end_day.filter(|day| *day <= today)?)))
            .map(|(cycle, day)| {
                Finding::on(check.id, check.severity, cycle.id, "end_day").named(&cycle.name).with("day", Arg::Day(day))
            })
            .into_iter().collect()
    }),
    check!("action.overdue", Warning, ["R194", "R282"], reads ["action"], dated; |check, facts, today| {
        facts.actions.iter()
            .filter(|action| action.state != Some(ActionState::Done) && action.done_on.is_none())
            .filter_map(|action| Some((action, action.due.filter(|day| *day < today)?)))
            .map(|(action, day)| {
                Finding::on(check.id, check.severity, action.id, "due").named(&action.what).with("day", Arg::Day(day))
            })
            .collect()
    }),
    check!("setup.unfinished-in-schedule", Tip, ["R257", "R271"],
        reads ["cycle", "business", "basis_item", "person", "business_goal", "objective", "evaluation", "reason", "decision",
            "segment", "duty", "clause", "channel", "audience_on_channel", "pillar", "watch", "kpi"];
        |check, facts, _| {
        let under_way = newest(facts).is_some_and(|c| matches!(c.phase, Some(Phase::Schedule | Phase::Measure)));
        let mut open = open_points(facts).filter(|_| under_way);
        let Some(first) = open.next() else { return Vec::new() };
        let finding = Finding::on_plan(check.id, check.severity, first.kind, first.record(facts), first.field)
            .with("count", super::count(open.count() + 1));
        vec![Finding { item: first.item.filter(|_| first.kind == Kind::BasisItem), ..finding }]
    }),
];

/// The round that began last; of those without a beginning the last made.
pub(super) fn newest(facts: &Facts) -> Option<&Cycle> {
    facts.cycles.iter().max_by_key(|cycle| (cycle.start, cycle.position))
}
