//! Checks of the basis as a whole: the items of the checklist that the gate rests on, and social media begun before a gate
//! is open. The three parts of the basis have files of their own.

use super::{check, presence::in_use};
use crate::{
    basis::{BasisItem, ITEMS, Item, ItemState, is_stale},
    checks::{Arg, Check, Finding},
    column::Column,
    plan::{Facts, Kind},
    time::Day,
};

pub(in crate::checks) const CHECKS: &[Check] = &[
    check!("basis.item-not-in-order", Blocker, ["R027", "R030", "R031", "R032"], reads ["basis_item"] shuts Basis;
        |check, facts, _| {
        gate_items(facts)
            .filter(|(item, kept)| item.check.is_none() && kept.is_some_and(|k| k.state == Some(ItemState::NotInOrder)))
            .map(|(item, kept)| on_item(check, item, kept))
            .collect()
    }),
    check!("basis.item-unseen", Blocker, ["R032"], reads ["basis_item"] shuts Basis, dated; |check, facts, today| {
        gate_items(facts)
            .filter_map(|(item, kept)| {
                let finding = on_item(check, item, kept);
                match kept.and_then(|k| Some((k.state?, k))) {
                    // What does not apply needs no second look, but the reason why.
                    Some((ItemState::NotApplicable, k)) if k.note.is_known() => None,
                    Some((ItemState::NotApplicable, _)) => {
                        let (kind, record, _) = finding.mend;
                        let finding = finding.with("is", Arg::Text("no-reason".into()));
                        Some(Finding { mend: (kind, record, "note"), ..finding })
                    }
                    Some((ItemState::InOrder | ItemState::NeedsWork | ItemState::NotInOrder, k))
                        if !is_stale(k.looked_on, today) =>
                    {
                        None
                    }
                    _ => Some(finding.with("is", Arg::Text("unseen".into()))),
                }
            })
            .collect()
    }),
    check!("gate.shut-but-social-started", Blocker, ["R032", "R107", "R108"],
        reads ["channel", "post", "gate_terms", "gates"], dated; |check, facts, today| {
        let shut = crate::checks::shut_gates(facts, today);
        let Some(gate) = shut.first() else { return Vec::new() };
        let gate = || Arg::Word(format!("gate-{}", gate.code()));
        let opened = in_use(facts).filter(|c| c.opened_on.is_some()).map(|c| {
            Finding::on(check.id, check.severity, c.id, "decision").named(&c.name).with("is", Arg::Text("channel".into()))
        });
        // What went out is told once, by the latest of it.
        let out = facts.posts_out().next().map(|(_, post)| post);
        let published = out.map(|p| {
            Finding::on(check.id, check.severity, p.id, "published_on").named(&p.title).with("is", Arg::Text("post".into()))
        });
        opened.chain(published).map(|finding| finding.with("gate", gate())).collect()
    }),
];

fn gate_items(facts: &Facts) -> impl Iterator<Item = (&'static Item, Option<&BasisItem>)> {
    ITEMS.iter().filter(|item| item.gate).map(|item| (item, facts.basis_item(item.code)))
}

fn on_item(check: &Check, item: &Item, kept: Option<&BasisItem>) -> Finding {
    let word = Arg::Word(format!("basis-item-{}", item.code));
    let finding = match kept {
        Some(kept) => Finding::on(check.id, check.severity, kept.id, "state"),
        None => Finding::on_plan(check.id, check.severity, Kind::BasisItem, None, "state"),
    };
    finding.of_item(item.code).with("item", word)
}

/// The item of the checklist that names this check, when what is kept of it is so.
pub(super) fn item_in_state(check: &Check, facts: &Facts, is_so: impl Fn(&BasisItem) -> bool) -> Vec<Finding> {
    let item = ITEMS.iter().find(|item| item.check == Some(check.id));
    item.and_then(|item| Some((item, facts.basis_item(item.code)?)))
        .filter(|(_, kept)| is_so(kept))
        .map(|(item, kept)| {
            let note: String = kept.note.chars().take(200).collect();
            Finding::on(check.id, check.severity, kept.id, "state").of_item(item.code).with("note", Arg::Text(note))
        })
        .into_iter()
        .collect()
}

/// Its item is not in order.
pub(super) fn item_not_in_order(check: &Check, facts: &Facts, _: Day) -> Vec<Finding> {
    item_in_state(check, facts, |kept| kept.state == Some(ItemState::NotInOrder))
}

/// Its item is not in order, or could be better.
pub(super) fn item_not_good(check: &Check, facts: &Facts, _: Day) -> Vec<Finding> {
    let not_good = |state| matches!(state, Some(ItemState::NotInOrder | ItemState::NeedsWork));
    item_in_state(check, facts, |kept| not_good(kept.state))
}
