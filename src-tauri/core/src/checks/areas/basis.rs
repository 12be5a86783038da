//! Checks of the basis: website, back office, offline material, and social media begun before a gate is open.

use super::check;
use crate::{
    basis::{
        self, ContactRoute, ITEMS, Item, ItemState, LoadState, RouteKind, TestContact, answered_late, is_stale, load,
    },
    checks::{Arg, Check, Finding},
    column::Column,
    plan::{Facts, Kind},
    time::Day,
};

/// The lift in contacts that social media are expected to bring, in basis points (R025; the figure is ours).
pub const LIFT: i64 = 3_000;

pub(in crate::checks) const CHECKS: &[Check] = &[
    check!("website.missing", Blocker, ["R004", "R005"], reads ["business"] shuts Basis; |check, facts, _| {
        let business = facts.the_business();
        if business.web_address.is_known() { return Vec::new() }
        vec![Finding::on_plan(check.id, check.severity, Kind::Business, known(business.id.raw()), "web_address")]
    }),
    check!("website.not-findable", Blocker, ["R006", "R014"], reads ["basis_item"] shuts Basis; item_not_in_order),
    check!("website.unusable-on-phone", Blocker, ["R015"], reads ["basis_item"] shuts Basis; item_not_in_order),
    check!("website.no-analytics", Blocker, ["R011", "R016"], reads ["basis_item"] shuts Basis; item_not_in_order),
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
    check!("backoffice.overloaded", Blocker, ["R018", "R025"], reads ["contact_route"] shuts Basis; |check, facts, _| {
        loaded(check, facts, LoadState::Overloaded)
    }),
    check!("basis.item-not-in-order", Blocker, ["R027", "R030", "R031", "R032"], reads ["basis_item"] shuts Basis;
        |check, facts, _| {
        gate_items(facts)
            .filter(|(item, kept)| item.check.is_none() && kept.is_some_and(|k| k.state == Some(ItemState::NotInOrder)))
            .map(|(item, kept)| on_item(check, item, kept))
            .collect()
    }),
    check!("basis.item-unseen", Blocker, ["R032"], reads ["basis_item"] shuts Basis, dated; |check, facts, today| {
        gate_items(facts)
            .filter(|(_, kept)| {
                kept.is_none_or(|k| {
                    k.state.is_none() || (k.state != Some(ItemState::NotApplicable) && is_stale(k.looked_on, today))
                })
            })
            .map(|(item, kept)| on_item(check, item, kept))
            .collect()
    }),
    check!("website.information-hard-to-find", Warning, ["R008"], reads ["basis_item"]; item_not_good),
    check!("website.no-clear-next-step", Warning, ["R009"], reads ["basis_item"]; item_not_good),
    check!("website.no-goal", Warning, ["R010"], reads ["business"]; |check, facts, _| {
        let business = facts.the_business();
        if business.site_goal.is_known() || !business.web_address.is_known() { return Vec::new() }
        vec![Finding::on_plan(check.id, check.severity, Kind::Business, known(business.id.raw()), "site_goal")]
    }),
    check!("backoffice.promise-broken", Warning, ["R024"], reads ["contact_route", "test_contact"]; promise_broken),
    check!("backoffice.busy", Warning, ["R018", "R025"], reads ["contact_route"]; |check, facts, _| {
        loaded(check, facts, LoadState::Busy)
    }),
    check!("backoffice.information-stale", Warning, ["R023"], reads ["basis_item"]; item_not_good),
    check!("backoffice.no-owner-for-route", Warning, ["R018", "R042"], reads ["contact_route"]; |check, facts, _| {
        facts.contact_routes.iter()
            .filter(|r| r.kind.is_some() && r.owner.is_none())
            .map(|r| Finding::on(check.id, check.severity, r.id, "owner").with("route", route_word(r)))
            .collect()
    }),
    check!("offline.no-web-address", Tip, ["R028"], reads ["basis_item"]; item_not_good),
    check!("gate.shut-but-social-started", Blocker, ["R032", "R107", "R108"],
        reads ["channel", "gate_terms", "business", "basis_item", "contact_route", "test_contact", "reason", "objective"],
        dated; |check, facts, today| {
        let shut = crate::checks::shut_gates(facts, today);
        let Some(gate) = shut.first() else { return Vec::new() };
        facts.channels.iter()
            .filter(|c| c.opened_on.is_some())
            .map(|c| {
                Finding::on(check.id, check.severity, c.id, "opened_on")
                    .named(&c.name)
                    .with("gate", Arg::Word(format!("gate-{}", gate.code())))
            })
            .collect()
    }),
];

/// An id that is one; the blank business of an empty plan has none.
fn known(id: i64) -> Option<i64> {
    (id != 0).then_some(id)
}

fn gate_items(facts: &Facts) -> impl Iterator<Item = (&'static Item, Option<&basis::BasisItem>)> {
    ITEMS.iter().filter(|item| item.gate).map(|item| (item, facts.basis_item(item.code)))
}

fn on_item(check: &Check, item: &Item, kept: Option<&basis::BasisItem>) -> Finding {
    let word = Arg::Word(format!("basis-item-{}", item.code));
    let finding = match kept {
        Some(kept) => Finding::on(check.id, check.severity, kept.id, "state"),
        None => Finding::on_plan(check.id, check.severity, Kind::BasisItem, None, "state"),
    };
    finding.of_item(item.code).with("item", word)
}

/// The item of the checklist that names this check, when it is in one of these states.
fn item_in(check: &Check, facts: &Facts, states: &[ItemState]) -> Vec<Finding> {
    let item = ITEMS.iter().find(|item| item.check == Some(check.id));
    item.and_then(|item| Some((item, facts.basis_item(item.code)?)))
        .filter(|(_, kept)| kept.state.is_some_and(|state| states.contains(&state)))
        .map(|(item, kept)| {
            let note: String = kept.note.chars().take(200).collect();
            Finding::on(check.id, check.severity, kept.id, "state").of_item(item.code).with("note", Arg::Text(note))
        })
        .into_iter()
        .collect()
}

fn item_not_in_order(check: &Check, facts: &Facts, _: Day) -> Vec<Finding> {
    item_in(check, facts, &[ItemState::NotInOrder])
}

fn item_not_good(check: &Check, facts: &Facts, _: Day) -> Vec<Finding> {
    item_in(check, facts, &[ItemState::NotInOrder, ItemState::NeedsWork])
}

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
            let median = *waits.get(waits.len().checked_sub(1)? / 2)?;
            (median > promised.0).then(|| {
                let shown = if median == i64::MAX { Arg::Word("no-answer".to_owned()) } else { Arg::Count(median) };
                Finding::on(check.id, check.severity, route.id, "promised")
                    .with("route", route_word(route))
                    .with("median", shown)
                    .with("promised", Arg::Count(promised.0))
            })
        })
        .collect()
}

fn route_word(route: &ContactRoute) -> Arg {
    match route.kind {
        Some(kind) => Arg::Word(format!("choice-contact_route-kind-{}", kind.code())),
        None => Arg::Word("kind-contact_route".to_owned()),
    }
}

fn loaded(check: &Check, facts: &Facts, state: LoadState) -> Vec<Finding> {
    let routes: Vec<ContactRoute> = facts.contact_routes.iter().cloned().collect();
    let load = load(&routes, LIFT);
    if load.state() != state {
        return Vec::new();
    }
    let Some(first) = routes.first() else { return Vec::new() };
    let percent = load.percent().unwrap_or(100);
    vec![
        Finding::on_plan(check.id, check.severity, Kind::ContactRoute, Some(first.id.raw()), "minutes_a_week")
            .with("percent", Arg::Percent(percent)),
    ]
}

fn count(n: usize) -> Arg {
    Arg::Count(i64::try_from(n).unwrap_or(i64::MAX))
}
