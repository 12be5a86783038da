//! Checks of the means: hours, budget, and what is bought in.

use super::{check, team::on_people};
use crate::{
    checks::{Arg, Check, Finding},
    column::Column,
    id::Id,
    means::{Place, Purpose},
    money::Cents,
    plan::{Facts, Kind},
    reckoning::{self, minutes_asked, minutes_asked_of},
    team::{Person, Standing},
};

pub(in crate::checks) const CHECKS: &[Check] = &[
    check!("budget.people-cost-missing", Blocker, ["R039", "R129"],
        reads ["person", "channel", "watch", "kpi"] shuts Strategy; |check, facts, _| {
        on_people(check, facts, "cost_an_hour", |person| minutes_asked_of(facts, person) > 0 && !is_priced(person))
    }),
    check!("person.overbooked", Warning, ["R040", "R127"], reads ["person", "channel", "watch", "kpi"];
        |check, facts, _| {
        facts.people.iter()
            .filter_map(|p| {
                let hours = p.hours_a_week?;
                let asked = minutes_asked_of(facts, p);
                is_more(asked, hours.0).then(|| {
                    Finding::on(check.id, check.severity, p.id, "hours_a_week")
                        .named(&p.name)
                        .with("asked", Arg::Number(in_hours(asked)))
                        .with("hours", Arg::Number(hours.0))
                })
            })
            .collect()
    }),
    check!("hours.short", Warning, ["R040", "R127", "R130"], reads ["person", "channel", "watch", "kpi"];
        |check, facts, _| {
        let hours: i64 = facts.people.iter().filter_map(|p| p.hours_a_week).map(|h| h.0).fold(0, i64::saturating_add);
        let asked = minutes_asked(facts);
        let known = facts.people.iter().any(|p| p.hours_a_week.is_some());
        if !known || !is_more(asked, hours) { return Vec::new() }
        let first = facts.people.first().map(|p| p.id.raw());
        vec![Finding::on_plan(check.id, check.severity, Kind::Person, first, "hours_a_week")
            .with("asked", Arg::Number(in_hours(asked)))
            .with("hours", Arg::Number(hours))]
    }),
    check!("budget.none", Warning, ["R041", "R113", "R127"], reads ["budget_line"]; |check, facts, _| {
        if facts.budget.iter().any(reckoning::is_filled_in) { return Vec::new() }
        let record = facts.budget.first().map(|line| line.id.raw());
        vec![Finding::on_plan(check.id, check.severity, Kind::BudgetLine, record, "amount")]
    }),
    check!("budget.over", Warning, ["R041", "R127"],
        reads ["budget_line", "business", "person", "channel", "watch", "kpi"], dated; |check, facts, today| {
        let Some(limit) = facts.the_business().yearly_limit else { return Vec::new() };
        let (from, to) = reckoning::budget_year(facts, today);
        let cost = reckoning::cost(facts, from, to).total();
        if cost <= limit { return Vec::new() }
        let business = facts.business.first().map(|business| business.id.raw());
        vec![Finding::on_plan(check.id, check.severity, Kind::Business, business, "yearly_limit")
            .with("cost", Arg::Money(cost.0))
            .with("limit", Arg::Money(limit.0))]
    }),
    check!("outsourcing.no-owner-inside", Warning, ["R128", "R208"], reads ["sourcing", "duty", "person"];
        |check, facts, _| {
        let bought = facts.sourcing.iter().filter(|s| s.place == Some(Place::Outsourced) && !of_the_house(facts, s.owner));
        let bought = bought.map(|s| {
            let purpose = s.purpose.map_or("", Purpose::code);
            Finding::on(check.id, check.severity, s.id, "owner")
                .with("what", Arg::Word(format!("choice-sourcing-purpose-{purpose}")))
        });
        let duties = facts.duties.iter().filter(|d| d.outsourced_to.is_known() && !of_the_house(facts, d.person));
        let duties = duties.map(|d| {
            let task = d.task.map_or("", crate::team::Task::code);
            Finding::on(check.id, check.severity, d.id, "person")
                .with("what", Arg::Word(format!("choice-duty-task-{task}")))
        });
        bought.chain(duties).collect()
    }),
];

/// Whether so many minutes are more than so many hundredths of an hour.
fn is_more(minutes: i64, hours: i64) -> bool {
    i128::from(minutes) * 100 > i128::from(hours) * 60
}

/// Minutes in hundredths of an hour.
fn in_hours(minutes: i64) -> i64 {
    i64::try_from(i128::from(minutes) * 100 / 60).unwrap_or(i64::MAX)
}

/// An hour has a cost; nothing is a cost only with the reason why.
fn is_priced(person: &Person) -> bool {
    match person.cost_an_hour {
        Some(Cents(0)) => person.free_because.is_known(),
        cost => cost.is_some(),
    }
}

/// Somebody, and neither an adviser nor an agency.
fn of_the_house(facts: &Facts, person: Option<Id<Person>>) -> bool {
    let person = facts.people.get(person);
    person.is_some_and(|person| !matches!(person.standing, Some(Standing::Adviser | Standing::Agency)))
}
