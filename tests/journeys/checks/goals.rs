//! The cases of the goals and of the reason.

use koers_core::plan::Kind;
use koers_tests::desk::Desk;

use super::{
    Case,
    hand::{
        first_goal, first_objective, kpis, kpis_each, last_objective, look, objective_ids, objectives, on,
        second_person,
    },
};

pub const CASES: &[Case] = &[
    (
        "reason.none",
        |d| on(d, Kind::Reason, "kind", ""),
        |d| on(d, Kind::Reason, "kind", "serves-objective"),
        |d| on(d, Kind::Reason, "text", ""),
    ),
    (
        "reason.because-everyone",
        |d| on(d, Kind::Reason, "kind", "everyone-does-it"),
        |d| on(d, Kind::Reason, "kind", "serves-objective"),
        |d| on(d, Kind::Reason, "kind", "keeping-up"),
    ),
    (
        "reason.keeping-up-without-objective",
        |d| {
            on(d, Kind::Reason, "kind", "keeping-up");
            on(d, Kind::Reason, "objective", "")
        },
        |d| {
            let first = first_objective(d);
            on(d, Kind::Reason, "objective", &first)
        },
        |d| on(d, Kind::Reason, "kind", "budget"),
    ),
    (
        "decision.not-taken",
        |d| on(d, Kind::Decision, "verdict", "not-yet"),
        |d| on(d, Kind::Decision, "verdict", "go"),
        |d| on(d, Kind::Decision, "why_now", ""),
    ),
    (
        "return.undefined",
        |d| on(d, Kind::Objective, "result_value", ""),
        |d| on(d, Kind::Objective, "result_value", "38,50"),
        |d| on(d, Kind::Objective, "margin_share", ""),
    ),
    (
        "return.undefined",
        |d| on(d, Kind::Objective, "return_way", ""),
        |d| on(d, Kind::Objective, "return_way", "customers"),
        |d| {
            d.adds(Kind::Objective, &[("kind", "hiring")]);
        },
    ),
    (
        "success.undefined",
        |d| on(d, Kind::Evaluation, "failure", ""),
        |d| on(d, Kind::Evaluation, "failure", "minder"),
        |d| on(d, Kind::Evaluation, "how", ""),
    ),
    (
        "evaluation.no-date",
        |d| on(d, Kind::Evaluation, "first_on", ""),
        |d| on(d, Kind::Evaluation, "first_on", "1-1-2027"),
        |d| on(d, Kind::Evaluation, "rhythm", ""),
    ),
    (
        "evaluation.overdue",
        |d| on(d, Kind::Evaluation, "first_on", "21-11-2026"),
        |d| on(d, Kind::Evaluation, "first_on", "1-1-2027"),
        |d| on(d, Kind::Evaluation, "first_on", "22-11-2026"),
    ),
    (
        "expansion.no-condition",
        |d| {
            on(d, Kind::ExpansionRule, "over", "");
            on(d, Kind::ExpansionRule, "hours_free", "");
            on(d, Kind::ExpansionRule, "note", "")
        },
        |d| on(d, Kind::ExpansionRule, "note", "als iemand filmt"),
        |d| on(d, Kind::ExpansionRule, "over", ""),
    ),
    (
        "expansion.condition-met",
        |d| on(d, Kind::ExpansionRule, "over", "18"),
        |d| on(d, Kind::ExpansionRule, "over", "26"),
        |d| on(d, Kind::ExpansionRule, "over", "19"),
    ),
    (
        "expansion.condition-met",
        |d| {
            on(d, Kind::ExpansionRule, "over", "25");
            on(d, Kind::ExpansionRule, "weeks", "")
        },
        |d| on(d, Kind::ExpansionRule, "hours_free", "900"),
        |d| {
            on(d, Kind::ExpansionRule, "over", "26");
            on(d, Kind::ExpansionRule, "weeks", "")
        },
    ),
    (
        "expansion.condition-met",
        |d| on(d, Kind::ExpansionRule, "over", "18"),
        |d| look(d, "analytics", "not-in-order"),
        |d| {
            on(d, Kind::ExpansionRule, "over", "");
            on(d, Kind::ExpansionRule, "hours_free", "")
        },
    ),
    (
        "strategy.no-source-plan",
        |d| on(d, Kind::SourcePlan, "summary", ""),
        |d| on(d, Kind::SourcePlan, "file", "ondernemingsplan.pdf"),
        |d| {
            on(d, Kind::Business, "relation", "alone-budget");
            on(d, Kind::SourcePlan, "summary", "")
        },
    ),
    (
        "goal.no-business-goal",
        |d| on(d, Kind::BusinessGoal, "sentence", ""),
        |d| on(d, Kind::BusinessGoal, "sentence", "meer"),
        |d| on(d, Kind::BusinessGoal, "measure", ""),
    ),
    (
        "goal.no-revenue-target",
        |d| on(d, Kind::BusinessGoal, "target", ""),
        |d| on(d, Kind::BusinessGoal, "target", "1"),
        |d| on(d, Kind::BusinessGoal, "due", ""),
    ),
    (
        "objective.none",
        |d| objectives(d, "sentence", ""),
        |d| on(d, Kind::Objective, "sentence", "veertig"),
        |d| on(d, Kind::Objective, "sentence", ""),
    ),
    (
        "objective.not-derived",
        |d| {
            on(d, Kind::Objective, "business_goal", "");
            on(d, Kind::MarketingGoal, "business_goal", "")
        },
        |d| {
            let goal = first_goal(d);
            on(d, Kind::Objective, "business_goal", &goal)
        },
        |d| on(d, Kind::Objective, "business_goal", ""),
    ),
    (
        "objective.no-way",
        |d| on(d, Kind::Objective, "way", ""),
        |d| on(d, Kind::Objective, "way", "zo"),
        |d| on(d, Kind::Objective, "kind", ""),
    ),
    (
        "objective.no-kpi",
        |d| kpis(d, "objective", ""),
        |d| {
            let all = objective_ids(d);
            kpis_each(d, "objective", &all)
        },
        |d| kpis(d, "why", ""),
    ),
    (
        "objective.measured-by-connections-only",
        |d| kpis(d, "yardstick", "followers"),
        |d| kpis(d, "yardstick", "orders"),
        |d| on(d, Kind::Kpi, "yardstick", "likes"),
    ),
    (
        "objective.no-baseline",
        |d| on(d, Kind::Objective, "baseline", ""),
        |d| on(d, Kind::Objective, "baseline", "0"),
        |d| on(d, Kind::Objective, "baseline", "0"),
    ),
    (
        "objective.no-target",
        |d| on(d, Kind::Objective, "target", ""),
        |d| on(d, Kind::Objective, "target", "40"),
        |d| on(d, Kind::Objective, "target", "0"),
    ),
    (
        "objective.no-deadline",
        |d| on(d, Kind::Objective, "deadline", ""),
        |d| on(d, Kind::Objective, "deadline", "1-1-2028"),
        |d| on(d, Kind::Objective, "start", ""),
    ),
    (
        "objective.deadline-passed",
        |d| on(d, Kind::Objective, "deadline", "21-11-2026"),
        |d| on(d, Kind::Objective, "deadline", "1-1-2028"),
        |d| on(d, Kind::Objective, "deadline", "22-11-2026"),
    ),
    (
        "objective.no-owner",
        |d| on(d, Kind::Objective, "owner", ""),
        |d| {
            let joost = second_person(d);
            on(d, Kind::Objective, "owner", &joost)
        },
        |d| on(d, Kind::Person, "role", ""),
    ),
    ("objective.no-success-definition", |d| redefined(d, ""), |d| redefined(d, "minder"), |d| redefined(d, "x")),
    (
        "objective.too-many",
        |d| {
            (0..4).for_each(|_| {
                d.adds(Kind::Objective, &[("sentence", "nog een")]);
            })
        },
        |d| {
            let last = last_objective(d);
            d.removes(Kind::Objective, last);
        },
        |d| {
            (0..3).for_each(|_| {
                d.adds(Kind::Objective, &[("sentence", "nog een")]);
            })
        },
    ),
];

/// Changes what counts as failure while the round runs, with the note that it asks for.
fn redefined(desk: &mut Desk, failure: &str) {
    on(desk, Kind::Objective, "changed_why", "We dachten te groot.");
    on(desk, Kind::Objective, "failure", failure);
}
