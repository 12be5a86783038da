//! Checks of the offline material: what each carrier says, and whether it says what the website says.

use super::{basis::item_not_good, check};
use crate::{
    basis::{ItemState, OfflineItem, same_mail, same_phone, same_web},
    checks::{Arg, Check, Finding},
    column::{Column, Line},
    plan::{Facts, Kind},
};

pub(in crate::checks) const CHECKS: &[Check] = &[
    check!("offline.contact-differs", Warning, ["R027", "R028", "R029", "R030"], reads ["offline_item", "business"];
        |check, facts, _| {
        let carriers = facts.offline_items.iter();
        carriers.filter_map(|item| Some(on_carrier(check, item, differing(facts, item)?))).collect()
    }),
    check!("offline.contradicts-website", Warning, ["R027", "R031"], reads ["offline_item"]; |check, facts, _| {
        let contradicting = facts.offline_items.iter().filter(|item| item.agrees == Some(false));
        contradicting.map(|item| on_carrier(check, item, "agrees")).collect()
    }),
    check!("offline.no-email", Warning, ["R029"], reads ["basis_item", "offline_item"]; |check, facts, today| {
        let expected = |item: &&OfflineItem| item.email_expected == Some(true) && !item.email.is_known();
        let carriers = facts.offline_items.iter().filter(expected).map(|item| on_carrier(check, item, "email"));
        item_not_good(check, facts, today).into_iter().map(of_list).chain(carriers).collect()
    }),
    check!("offline.not-listed", Warning, ["R027"], reads ["offline_item", "basis_item"]; |check, facts, _| {
        let none_there = facts.basis_item("print-agrees").is_some_and(|i| i.state == Some(ItemState::NotApplicable));
        if none_there || facts.offline_items.iter().any(is_listed) { return Vec::new() }
        let record = facts.offline_items.first().map(|item| item.id.raw());
        vec![Finding::on_plan(check.id, check.severity, Kind::OfflineItem, record, "carrier")]
    }),
    check!("offline.no-web-address", Tip, ["R028"], reads ["basis_item", "offline_item"]; |check, facts, today| {
        let bare = |item: &&OfflineItem| is_listed(item) && !item.web_address.is_known();
        let carriers = facts.offline_items.iter().filter(bare).map(|item| on_carrier(check, item, "web_address"));
        item_not_good(check, facts, today).into_iter().map(of_list).chain(carriers).collect()
    }),
];

fn is_listed(item: &OfflineItem) -> bool {
    item.carrier.is_some() || item.name.is_known()
}

/// The first part of a carrier that is printed otherwise than the business has it; what either lacks is not compared.
fn differing(facts: &Facts, item: &OfflineItem) -> Option<&'static str> {
    let business = facts.the_business();
    let differs = |printed: &Line, own: &Line, same: fn(&str, &str) -> bool| {
        printed.is_known() && own.is_known() && !same(printed, own)
    };
    let parts = [
        ("web_address", differs(&item.web_address, &business.web_address, same_web)),
        ("email", differs(&item.email, &business.email, same_mail)),
        ("phone", differs(&item.phone, &business.phone, same_phone)),
    ];
    parts.iter().find(|(_, differs)| *differs).map(|(part, _)| *part)
}

/// A finding on a carrier, mended in one of its fields, which is also the part that it names.
fn on_carrier(check: &Check, item: &OfflineItem, field: &'static str) -> Finding {
    let note: String = item.note.chars().take(200).collect();
    let finding = Finding::on(check.id, check.severity, item.id, field)
        .with("note", Arg::Text(note))
        .with("part", Arg::Text(field.to_owned()));
    match item.carrier.filter(|_| !item.name.is_known()) {
        Some(carrier) => {
            let word = format!("choice-offline_item-carrier-{}", carrier.code());
            finding.with("name", Arg::Word(word)).with("named", Arg::Count(1))
        }
        None => finding.named(&item.name),
    }
}

/// A finding of the checklist speaks of all material.
fn of_list(finding: Finding) -> Finding {
    finding.named("")
}
