//! A document becomes pages: frames of things at fixed places, each knowing which part of the document it
//! belongs to. Knows no PDF.

mod blocks;
mod boxes;
mod charts;
mod columns;
mod flow;
mod foot;
mod front;
mod inline;
mod lists;
mod month;
mod nodes;
mod notes;
mod pages;
mod pictures;
mod running;
mod slots;
mod strip;
mod table;

pub use nodes::NodeId;
pub(crate) use nodes::{Node, Role};
pub use pages::{Item, Mark, Page, Pages, Place, Target};

use crate::document::{Block, Document, Level};
use crate::text::Shaper;
use crate::theme::Theme;
use blocks::Builder;
use flow::Flow;
use running::Finish;

/// A heading as the prepass found it; its number is its place in the document's order.
#[derive(Debug, Clone)]
pub(crate) struct Heading {
    pub level: Level,
    pub anchor: String,
    pub text: String,
}

/// How often pages are made again because a page number in the text moved a heading.
const MOST_PASSES: usize = 4;

/// Lays `document` out on as many pages as it takes, at least one.
pub(crate) fn paginate(document: &Document) -> Pages {
    Shaper::lend(|shaper| lay_out(document, shaper))
}

fn lay_out(document: &Document, shaper: &mut Shaper) -> Pages {
    let theme = Theme::of(document);
    let mut headings = Vec::new();
    collect(&document.blocks, &mut headings);
    let mut numbers: Vec<usize> = vec![1; headings.len()];
    let mut pass = 1;
    loop {
        let mut builder = Builder::new(shaper, &theme, &headings, &numbers, document.language);
        let mut strips = builder.document(&document.blocks);
        strips.append(&mut builder.lacking_signs(&document.lacking));
        let (nodes, quotes_numbers) = builder.finish();
        let mut laid = Flow::new(&theme, headings.len()).place(strips);
        let found: Vec<usize> = laid.places.iter().map(|place| place.page + 1).collect();
        if quotes_numbers && found != numbers && pass < MOST_PASSES {
            numbers = found;
            pass += 1;
            continue;
        }
        Finish { document, theme: &theme, headings: &headings, shaper }.finish(&mut laid);
        return Pages { sheet: theme.sheet, pages: laid.pages, nodes, headings, places: laid.places };
    }
}

fn collect(blocks: &[Block], found: &mut Vec<Heading>) {
    for block in blocks {
        match block {
            Block::Heading { level, anchor, text } => {
                let text = crate::text::clean(text).replace('\n', " ");
                found.push(Heading { level: *level, anchor: anchor.clone(), text });
            }
            Block::List { items, .. } => items.iter().for_each(|item| collect(item, found)),
            Block::Definitions(rows) => rows.iter().for_each(|row| collect(&row.blocks, found)),
            Block::Callout { blocks, .. } => collect(blocks, found),
            Block::Month(month) => {
                let text = crate::text::clean(&month.title).replace('\n', " ");
                found.push(Heading { level: Level::One, anchor: month.anchor.clone(), text });
            }
            Block::Cover { .. }
            | Block::Contents { .. }
            | Block::Paragraph(_)
            | Block::Checklist(_)
            | Block::Table(_)
            | Block::Chart(_)
            | Block::Quote { .. }
            | Block::Picture(_)
            | Block::BlankLines { .. }
            | Block::PageBreak => {}
        }
    }
}
