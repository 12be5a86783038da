//! The basis: the business, then website, back office and printed material with what was seen of them.

mod back_office;
mod business;
mod offline;
mod website;

use koers_core::basis::{BasisItem, ITEMS, Part};
use koers_press::document::{Block, Level};

use super::lines::with_lines;
use crate::{
    blocks::{capital, section},
    columns::Columns,
    source::{Source, item_key},
};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let part = |anchor: &str, key: &str, blocks, screens: &[&str]| {
        section(Level::Two, anchor, source.words.say(key), with_lines(source, Level::Three, anchor, blocks, screens))
    };
    [
        part("business", "plan-business", business::blocks(source), &["business", "standing", "contact"]),
        part(
            "website",
            "plan-website",
            website::blocks(source),
            &["website", "website-found", "website-measured", "search", "month"],
        ),
        part("back-office", "plan-back-office", back_office::blocks(source), &["reachable", "route", "load", "test"]),
        part("offline", "plan-offline", offline::blocks(source), &["print", "material"]),
    ]
    .concat()
}

/// The checklist of a part: what was looked at as a table, and the rest by name.
fn checklist(source: &Source<'_>, part: Part) -> Vec<Block> {
    let entries = || ITEMS.iter().filter(move |item| item.part == part);
    let kept = |code: &str| source.facts.basis_item(code).filter(|kept| kept.state.is_some());
    let name = |code: &str| source.words.say(&item_key(code));
    let mut blocks = Columns::<BasisItem>::of(source)
        .named("plan-items-point", |kept| capital(&name(&kept.item)))
        .words("plan-items-state", |kept| source.chosen("basis_item", "state", kept.state))
        .day("plan-items-looked", "plan-looked-on", |kept| kept.looked_on)
        .words("plan-items-note", |kept| kept.note.to_string())
        .words("plan-items-owner", |kept| kept.owner)
        .table(String::new(), entries().filter_map(|item| kept(item.code)));
    let unseen: Vec<String> = entries().filter(|item| kept(item.code).is_none()).map(|item| name(item.code)).collect();
    if !unseen.is_empty() {
        let given = [("items", unseen.join(", ").into())];
        blocks.push(Block::text(source.words.say_with("plan-items-unseen", &given)));
    }
    blocks
}
