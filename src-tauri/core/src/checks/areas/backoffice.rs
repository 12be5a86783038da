//! Checks of the back office: whether people who call or write are answered, rightly, in time, and can be answered at all.

use std::iter;

use super::{
    basis::{item_not_good, item_not_in_order},
    check, count,
};
use crate::{
    basis::{ContactRoute, LoadState, RouteKind, TestContact, answered_late, served_together},
    checks::{Arg, Check, Finding},
    plan::{Facts, Kind},
    reckoning::{busiest, lift},
    time::Day,
};

pub(in crate::checks) const CHECKS: &[Check] = &[
    check!("backoffice.phone-unanswered", Blocker, ["R018", "R019"],
        reads ["basis_item", "contact_route", "test_contact"] shuts Basis; |check, facts, today| {
        item_or_tests(check, facts, today, RouteKind::Phone)
    }),
    check!("backoffice.mail-unanswered", Blocker, ["R020", "R021"],
        reads ["basis_item", "contact_route", "test_contact"] shuts Basis; |check, facts, today| {
        item_or_tests(check, facts, today, RouteKind::Mail)
    }),
    check!("backoffice.answer-wrong", Blocker, ["R022"], reads ["basis_item", "test_contact"] shuts Basis;
        |check, facts, today| {
        let found = item_not_in_order(check, facts, today);
        if !found.is_empty() { return found }
        let last = facts.test_contacts.iter().max_by_key(|t| (t.on_day, t.position));
        last.filter(|t| t.right == Some(false))
            .map(|t| Finding::on(check.id, check.severity, t.id, "right").with("note", Arg::Text(t.note.to_string())))
            .into_iter().collect()
    }),
    check!("backoffice.overloaded", Blocker, ["R018", "R025"],
        reads ["contact_route", "business", "campaign", "campaign_load"] shuts Basis, dated; |check, facts, today| {
        loaded(check, facts, today, LoadState::Overloaded)
    }),
    check!("backoffice.promise-broken", Warning, ["R024"], reads ["contact_route", "test_contact"]; promise_broken),
    check!("backoffice.busy", Warning, ["R018", "R025"],
        reads ["contact_route", "business", "campaign", "campaign_load"], dated; |check, facts, today| {
        loaded(check, facts, today, LoadState::Busy)
    }),
    check!("backoffice.information-stale", Warning, ["R023"], reads ["basis_item"]; item_not_good),
    check!("backoffice.no-owner-for-route", Warning, ["R018", "R042"], reads ["contact_route"]; |check, facts, _| {
        facts.contact_routes.iter()
            .filter(|r| r.kind.is_some() && r.owner.is_none())
            .map(|r| Finding::on(check.id, check.severity, r.id, "owner").with("route", route_word(r)))
            .collect()
    }),
];

/// The tests of a route, newest first.
fn tests_of<'a>(facts: &'a Facts, route: &ContactRoute) -> Vec<&'a TestContact> {
    let mut tests: Vec<&TestContact> = facts.test_contacts.iter().filter(|t| t.route == Some(route.id)).collect();
    tests.sort_by_key(|t| std::cmp::Reverse((t.on_day, t.position)));
    tests
}

/// The item is not in order, or two of the last three tests of a route of that kind missed the promise.
fn item_or_tests(check: &Check, facts: &Facts, today: Day, kind: RouteKind) -> Vec<Finding> {
    let found: Vec<Finding> = item_not_in_order(check, facts, today)
        .into_iter()
        .map(|f| f.with("missed", Arg::Count(0)).with("tests", Arg::Count(0)))
        .collect();
    if !found.is_empty() {
        return found;
    }
    facts
        .contact_routes
        .iter()
        .filter(|route| route.kind == Some(kind))
        .filter_map(|route| {
            let last: Vec<_> = tests_of(facts, route).into_iter().take(3).collect();
            let missed = last.iter().filter(|test| answered_late(test, route)).count();
            (missed >= 2).then(|| {
                Finding::on(check.id, check.severity, route.id, "promised")
                    .with("note", Arg::Text(String::new()))
                    .with("missed", count(missed))
                    .with("tests", count(last.len()))
            })
        })
        .collect()
}

/// The median of a route's last five answered tests lies above its promise.
fn promise_broken(check: &Check, facts: &Facts, _: Day) -> Vec<Finding> {
    facts
        .contact_routes
        .iter()
        .filter_map(|route| {
            let promised = route.promised?;
            let mut waits: Vec<i64> = tests_of(facts, route)
                .into_iter()
                .take(5)
                .map(|t| t.answered_after.map_or(i64::MAX, |m| m.0))
                .collect();
            waits.sort_unstable();
            let below = *waits.get(waits.len().checked_sub(1)? / 2)?;
            let above = *waits.get(waits.len() / 2)?;
            // The mean of the middle two, rounded up so that what is told lies above the promise too.
            let median = above - (above - below) / 2;
            (median > promised.0).then(|| {
                let shown = if above == i64::MAX { Arg::Word("no-answer".to_owned()) } else { Arg::Count(median) };
                Finding::on(check.id, check.severity, route.id, "promised")
                    .with("route", route_word(route))
                    .with("median", shown)
                    .with("promised", Arg::Count(promised.0))
            })
        })
        .collect()
}

pub(super) fn route_word(route: &ContactRoute) -> Arg {
    match route.kind {
        Some(kind) => Arg::Word(format!("choice-contact_route-kind-{}", kind.code())),
        None => Arg::Word("kind-contact_route".to_owned()),
    }
}

/// The whole of the back office at its busiest, or else the first route, is loaded so, and nothing is loaded more.
fn loaded(check: &Check, facts: &Facts, today: Day, state: LoadState) -> Vec<Finding> {
    let routes: Vec<ContactRoute> = facts.contact_routes.iter().cloned().collect();
    let of_each =
        routes.iter().map(|route| (Some(route), busiest(facts, &served_together(&routes, route), today).load));
    let loads: Vec<_> = iter::once((None, busiest(facts, &routes, today).load)).chain(of_each).collect();
    let is = |state: LoadState| loads.iter().find(move |(_, load)| load.state() == state);
    let more = state == LoadState::Busy && is(LoadState::Overloaded).is_some();
    let Some((route, load)) = is(state).filter(|_| !more) else { return Vec::new() };
    let first = route.or(routes.first()).map(|route| route.id.raw());
    let finding = Finding::on_plan(check.id, check.severity, Kind::ContactRoute, first, "minutes_a_week");
    // One route is not the whole: terms for the one do not speak of the other.
    let subject = route.map(|route| (Kind::ContactRoute, route.id.raw()));
    vec![
        Finding { subject, ..finding }
            .with("lift", Arg::Number(lift(facts)))
            .with("percent", Arg::Percent(load.percent().unwrap_or(100)))
            .with("all", Arg::Count(i64::from(route.is_none())))
            .with("route", route.map_or_else(|| Arg::Text(String::new()), route_word)),
    ]
}
