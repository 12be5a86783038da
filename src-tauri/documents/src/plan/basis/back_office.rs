//! The back office: the checklist, how people reach the business, whether that can be carried, and the tests.

use koers_core::{
    basis::{ContactRoute, LoadState, Part, TestContact},
    column::{BasisPoints, Hundredths},
    reckoning::{busiest, lift},
};
use koers_press::document::{Block, Cell, Inline};

use super::checklist;
use crate::{
    blocks::{known, lines, sentence},
    columns::Columns,
    source::Source,
};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    [checklist(source, Part::BackOffice), routes(source), capacity(source), tests(source)].concat()
}

fn routes(source: &Source<'_>) -> Vec<Block> {
    Columns::<ContactRoute>::of(source)
        .passages("plan-routes-way", |route| way(source, route))
        .words("plan-routes-owner", |route| route.owner)
        .words("plan-routes-promised", |route| source.told(route, "promised", route.promised))
        .figures("plan-routes-contacts", |route| source.told(route, "contacts_a_week", route.contacts_a_week))
        .words("plan-routes-each", |route| source.told(route, "minutes_each", route.minutes_each))
        .words("plan-routes-time", |route| source.told(route, "minutes_a_week", time(source, route)))
        .table(source.words.say("plan-routes"), source.facts.contact_routes.iter())
}

/// Which way, and under it when it is answered.
fn way(source: &Source<'_>, route: &ContactRoute) -> Cell {
    let kind = source.chosen("contact_route", "kind", route.kind);
    lines([kind.map(Inline::text), known(&route.hours).map(Inline::emphasis)])
}

/// The time there is for it; who answers on several ways has that time once.
fn time(source: &Source<'_>, route: &ContactRoute) -> Option<String> {
    let time = source.words.minutes(route.minutes_a_week?);
    let its = |other: &&ContactRoute| other.owner.is_some() && other.owner == route.owner;
    let is_shared =
        source.facts.contact_routes.iter().filter(its).filter(|one| one.minutes_a_week.is_some()).count() > 1;
    Some(if is_shared { source.words.say_with("plan-routes-shared", &[("time", time.into())]) } else { time })
}

/// Whether the contacts can be carried, with the sum behind it.
fn capacity(source: &Source<'_>) -> Vec<Block> {
    let words = source.words;
    let routes: Vec<ContactRoute> = source.facts.contact_routes.iter().cloned().collect();
    let busiest = busiest(source.facts, &routes, source.today);
    let (load, lift) = (busiest.load, lift(source.facts));
    let key = match load.state() {
        LoadState::Unknown => return Vec::new(),
        LoadState::Overloaded if load.percent().is_none() => "plan-load-no-time",
        LoadState::Calm => "plan-load-calm",
        LoadState::InOrder => "plan-load-in-order",
        LoadState::Busy => "plan-load-busy",
        LoadState::Overloaded => "plan-load-overloaded",
    };
    let percent = words.share(BasisPoints(load.percent().unwrap_or_default().saturating_mul(100)));
    let verdict = words.say_with(key, &[("percent", percent.into())]);
    let lead = Inline::strong(format!("{} ", words.say("plan-load")));
    let mut blocks = vec![Block::Paragraph(vec![lead, Inline::text(verdict)])];
    let terms: Vec<String> = routes.iter().filter_map(|route| term(source, route)).collect();
    if let Some(available) = load.available.filter(|minutes| *minutes > 0 && !terms.is_empty()) {
        let given = [
            ("terms", terms.join(" + ").into()),
            ("lift", words.number(Hundredths(100 + lift / 100)).into()),
            ("brought", words.count(busiest.brought).into()),
            ("available", words.count(available).into()),
            ("more", words.share(BasisPoints(lift)).into()),
        ];
        let key = if busiest.brought > 0 { "plan-load-sum-campaigns" } else { "plan-load-sum" };
        blocks.push(Block::text(words.say_with(key, &given)));
    }
    blocks
}

/// A route's part of the sum: `46 × 4`.
fn term(source: &Source<'_>, route: &ContactRoute) -> Option<String> {
    let (contacts, each) = (route.contacts_a_week?.0, route.minutes_each?.0);
    Some(format!("{} × {}", source.words.count(contacts), source.words.count(each)))
}

fn tests(source: &Source<'_>) -> Vec<Block> {
    let words = source.words;
    let answered = |test: &TestContact| match test.answered_after {
        Some(after) => words.minutes(after),
        None => words.say("plan-tests-none"),
    };
    Columns::<TestContact>::of(source)
        .words("plan-tests-day", |test| test.on_day)
        .words("plan-routes-way", |test| source.route(test.route))
        .named("plan-tests-answered", answered)
        .words("plan-tests-right", |test| test.right)
        .words("plan-tests-note", |test| sentence(&test.note))
        .table(words.say("plan-tests"), source.facts.test_contacts.iter())
}
