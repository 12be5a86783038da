//! Printed material: the checklist, and what stands on each piece.

use koers_core::basis::{OfflineItem, Part};
use koers_press::document::{Block, Cell, Inline};

use super::checklist;
use crate::{
    blocks::{known, lines},
    columns::Columns,
    source::Source,
};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let pieces = Columns::<OfflineItem>::of(source)
        .passages("plan-print-piece", |piece| name(source, piece))
        .passages("plan-print-says", says)
        .words("plan-print-agrees", |piece| piece.agrees)
        .day("plan-print-looked", "plan-looked-on", |piece| piece.looked_on)
        .words("plan-print-note", |piece| note(source, piece))
        .table(source.words.say("plan-print"), source.facts.offline_items.iter());
    [checklist(source, Part::Offline), pieces].concat()
}

/// What the team calls it, and under it what it is.
fn name(source: &Source<'_>, piece: &OfflineItem) -> Cell {
    let carrier = source.chosen("offline_item", "carrier", piece.carrier);
    lines([known(&piece.name).map(Inline::text), carrier.map(Inline::emphasis)])
}

fn says(piece: &OfflineItem) -> Cell {
    lines([&*piece.web_address, &*piece.email, &*piece.phone, &*piece.claims].map(|line| known(line).map(Inline::text)))
}

/// What was seen, and whether an e-mail address is missed.
fn note(source: &Source<'_>, piece: &OfflineItem) -> Option<String> {
    let misses_mail = piece.email_expected == Some(true) && known(&piece.email).is_none();
    let missed = misses_mail.then(|| source.words.say("plan-print-no-email"));
    let note: Vec<String> = [known(&piece.note), missed].into_iter().flatten().collect();
    known(&note.join("\n"))
}
