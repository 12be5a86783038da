//! The basis: the business, then website, back office and printed material with what was seen of them.

use koers_core::{
    basis::{BasisItem, ContactRoute, ITEMS, Item, LoadState, Part, TestContact, load},
    checks::LIFT,
    column::{BasisPoints, Hundredths},
};
use koers_press::document::{Block, Cell, Column, Inline, Level};

use super::summary::time;
use crate::{
    blocks::{Labels, capital, cell, introduced, known, section, sentence, table},
    source::Source,
};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let say = |key: &str| source.words.say(key);
    let part = |anchor: &str, title: String, blocks: Vec<Block>| section(Level::Two, anchor, title, blocks);
    let website = [website_goal(source), items(source, Part::Website)].concat();
    let back_office = [items(source, Part::BackOffice), routes(source), capacity(source), tests(source)].concat();
    [
        part("business", say("plan-business"), business(source)),
        part("website", say("plan-website"), website),
        part("back-office", say("plan-back-office"), back_office),
        part("offline", say("plan-offline"), items(source, Part::Offline)),
    ]
    .concat()
}

fn business(source: &Source<'_>) -> Vec<Block> {
    let (words, business) = (source.words, source.facts.the_business());
    let relation = business.relation.map(|relation| words.say(&format!("plan-relation-{}", relation.code())));
    Labels::default()
        .text(words.say("plan-business-name"), known(&business.name))
        .text(words.say("plan-business-line"), business.line.map(|line| source.choice("business", "line", line.code())))
        .text(words.say("plan-business-people"), business.people.map(|people| words.count(people.0)))
        .text(words.say("plan-business-sells"), known(&business.sells))
        .text(words.say("plan-business-address"), known(&business.address))
        .passage(words.say("plan-business-web"), web(&business.web_address))
        .passage(words.say("plan-business-email"), mail(&business.email))
        .text(words.say("plan-business-phone"), known(&business.phone))
        .text(words.say("plan-business-relation"), relation)
        .into_blocks()
}

/// A web address as a link, where it is one.
fn web(address: &str) -> Vec<Inline> {
    let Some(address) = known(address) else { return Vec::new() };
    let is_whole = address.starts_with("https://") || address.starts_with("http://");
    let url = if is_whole { address.clone() } else { format!("https://{address}") };
    if address.contains(char::is_whitespace) || !address.contains('.') {
        vec![Inline::text(address)]
    } else {
        vec![Inline::link(url, address)]
    }
}

/// An e-mail address as a link, where it is one.
fn mail(address: &str) -> Vec<Inline> {
    let Some(address) = known(address) else { return Vec::new() };
    if address.contains(char::is_whitespace) || !address.contains('@') {
        vec![Inline::text(address)]
    } else {
        vec![Inline::link(format!("mailto:{address}"), address)]
    }
}

fn website_goal(source: &Source<'_>) -> Vec<Block> {
    let goal = known(&source.facts.the_business().site_goal);
    Labels::default().text(source.words.say("plan-website-goal"), goal).into_blocks()
}

/// The checklist of a part: what was looked at as a table, and the rest by name.
fn items(source: &Source<'_>, part: Part) -> Vec<Block> {
    let words = source.words;
    let name = |item: &Item| words.say(&format!("plan-item-{}", item.code));
    let (mut rows, mut unseen): (Vec<Vec<Cell>>, Vec<String>) = (Vec::new(), Vec::new());
    for item in ITEMS.iter().filter(|item| item.part == part) {
        match source.facts.basis_item(item.code).filter(|kept| kept.state.is_some()) {
            Some(kept) => rows.push(item_row(source, capital(&name(item)), kept)),
            None => unseen.push(name(item)),
        }
    }
    let columns = vec![
        Column::words(words.say("plan-items-point")),
        Column::words(words.say("plan-items-state")),
        Column::words(words.say("plan-items-looked")),
        Column::words(words.say("plan-items-note")),
        Column::words(words.say("plan-items-owner")),
    ];
    let mut blocks = table(String::new(), columns, rows);
    if !unseen.is_empty() {
        blocks.push(Block::text(words.say_with("plan-items-unseen", &[("items", unseen.join(", ").into())])));
    }
    blocks
}

fn item_row(source: &Source<'_>, name: String, kept: &BasisItem) -> Vec<Cell> {
    vec![
        cell(Some(name)),
        cell(kept.state.map(|state| source.choice("basis_item", "state", state.code()))),
        cell(kept.looked_on.map(|day| source.words.day(day))),
        cell(known(&kept.note)),
        cell(source.person(kept.owner)),
    ]
}

fn route_name(source: &Source<'_>, route: &ContactRoute) -> Option<String> {
    route.kind.map(|kind| source.choice("contact_route", "kind", kind.code()))
}

fn routes(source: &Source<'_>) -> Vec<Block> {
    let words = source.words;
    let row = |route: &ContactRoute| {
        vec![
            cell(route_name(source, route)),
            cell(source.person(route.owner)),
            cell(route.promised.map(|promised| words.minutes(promised))),
            cell(route.contacts_a_week.map(|contacts| words.count(contacts.0))),
            cell(route.minutes_each.map(|each| words.minutes(each))),
            cell(route.minutes_a_week.map(|minutes| words.minutes(minutes))),
        ]
    };
    let columns = vec![
        Column::words(words.say("plan-routes-way")),
        Column::words(words.say("plan-routes-owner")),
        Column::words(words.say("plan-routes-promised")),
        Column::figures(words.say("plan-routes-contacts")),
        Column::words(words.say("plan-routes-each")),
        Column::words(words.say("plan-routes-time")),
    ];
    let rows = source.facts.contact_routes.iter().map(row).filter(|row| row.iter().any(|cell| !cell.is_empty()));
    table(words.say("plan-routes"), columns, rows.collect())
}

/// Whether the contacts can be carried, with the sum behind it.
fn capacity(source: &Source<'_>) -> Vec<Block> {
    let words = source.words;
    let routes: Vec<ContactRoute> = source.facts.contact_routes.iter().cloned().collect();
    let load = load(&routes, LIFT);
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
            ("lift", words.number(Hundredths(100 + LIFT / 100)).into()),
            ("available", words.count(available).into()),
            ("more", words.share(BasisPoints(LIFT)).into()),
        ];
        blocks.push(Block::text(words.say_with("plan-load-sum", &given)));
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
    let row = |test: &TestContact| {
        let answered = test.answered_after.map(|after| time(source, after.0));
        vec![
            cell(test.on_day.map(|day| words.day(day))),
            cell(source.facts.contact_routes.get(test.route).and_then(|route| route_name(source, route))),
            cell(Some(answered.unwrap_or_else(|| words.say("plan-tests-none")))),
            cell(test.right.map(|right| source.yes_or_no(right))),
            cell(sentence(&test.note)),
        ]
    };
    let columns = vec![
        Column::words(words.say("plan-tests-day")),
        Column::words(words.say("plan-routes-way")),
        Column::words(words.say("plan-tests-answered")),
        Column::words(words.say("plan-tests-right")),
        Column::words(words.say("plan-tests-note")),
    ];
    let rows = source.facts.test_contacts.iter().map(row).collect();
    introduced(words.say("plan-tests-intro"), table(words.say("plan-tests"), columns, rows))
}
