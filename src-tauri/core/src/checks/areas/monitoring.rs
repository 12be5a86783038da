//! Checks of the watch plan.

use super::{check, presence::in_use};
use crate::{
    checks::{Check, Finding},
    column::Column,
    monitoring::{Watch, Watched},
    plan::{Facts, Kind},
};

pub(in crate::checks) const CHECKS: &[Check] = &[
    check!("watch.none", Warning, ["R065", "R163"], reads ["watch"]; |check, facts, _| {
        if facts.watches.iter().any(|w| w.words.is_known()) { return Vec::new() }
        let record = facts.watches.first().map(|w| w.id.raw());
        vec![Finding::on_plan(check.id, check.severity, Kind::Watch, record, "words")]
    }),
    check!("watch.not-our-name", Warning, ["R118", "R164"], reads ["watch"]; |check, facts, _| {
        let Some(first) = facts.watches.first() else { return Vec::new() };
        if facts.watches.iter().any(|w| w.what == Some(Watched::OurName)) { return Vec::new() }
        vec![Finding::on_plan(check.id, check.severity, Kind::Watch, Some(first.id.raw()), "what")]
    }),
    check!("watch.channel-unwatched", Warning, ["R065"], reads ["watch", "channel"]; |check, facts, _| {
        let everywhere = facts.watches.iter().any(|w| w.words.is_known() && w.channel.is_none());
        if everywhere || facts.watches.is_empty() { return Vec::new() }
        in_use(facts)
            .filter(|c| !facts.watches.iter().any(|w| w.channel == Some(c.id)))
            .map(|c| {
                let finding = Finding::on(check.id, check.severity, c.id, "name").named(&c.name);
                Finding { mend: (Kind::Watch, None, "channel"), ..finding }
            })
            .collect()
    }),
    check!("watch.no-owner", Warning, ["R067"], reads ["watch", "person"];
        |check, facts, _| on_watches(check, facts, "owner", |w| facts.people.get(w.owner).is_none())),
    check!("watch.no-rhythm", Warning, ["R070"], reads ["watch"];
        |check, facts, _| on_watches(check, facts, "rhythm", |w| w.rhythm.is_none())),
];

fn on_watches(check: &Check, facts: &Facts, field: &'static str, is_wrong: impl Fn(&Watch) -> bool) -> Vec<Finding> {
    facts
        .watches
        .iter()
        .filter(|w| is_wrong(w))
        .map(|w| Finding::on(check.id, check.severity, w.id, field).named(&w.words))
        .collect()
}
