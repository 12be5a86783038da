//! How much is told: as much as fits on the pages that were asked for, what matters most first.

use koers_press::{
    Document,
    document::{Block, Inline},
    paginate,
};

use super::part::{Part, Titles};

/// After so many things that do not fit either, nothing else is tried.
const MOST_FAILURES: usize = 4;

/// The fullest document of at most `most` pages; `made` frames the blocks of the parts.
pub fn fitting(parts: &[Part], titles: Titles, most: usize, made: impl Fn(Vec<Block>) -> Document) -> Document {
    let ranks: Vec<u8> = parts.iter().flat_map(Part::ranks).collect();
    let mut order: Vec<usize> = (0..ranks.len()).collect();
    order.sort_by_key(|place| ranks.get(*place));
    let document = |kept: &[bool]| {
        let mut kept = kept.iter().copied();
        made(parts.iter().flat_map(|part| part.blocks(titles, &mut kept)).collect())
    };
    let fits = |kept: &[bool]| paginate(&document(kept)).is_ok_and(|pages| pages.pages.len() <= most);
    let first = |count: usize| -> Vec<bool> {
        let chosen = order.get(..count).unwrap_or_default();
        (0..ranks.len()).map(|place| chosen.contains(&place)).collect()
    };
    // The more is told, the more pages it takes: halve until the edge is found.
    let (mut sure, mut beyond) = (0, order.len() + 1);
    while sure + 1 < beyond {
        let middle = usize::midpoint(sure, beyond);
        if fits(&first(middle)) { sure = middle } else { beyond = middle }
    }
    let mut kept = first(sure);
    let mut failures = 0;
    for place in order.iter().skip(beyond) {
        if failures == MOST_FAILURES {
            break;
        }
        let more: Vec<bool> = kept.iter().enumerate().map(|(at, kept)| *kept || at == *place).collect();
        if fits(&more) { kept = more } else { failures += 1 }
    }
    document(&kept)
}

/// How many words there are to read.
pub fn count(blocks: &[Block]) -> usize {
    blocks.iter().map(count_block).sum()
}

fn count_block(block: &Block) -> usize {
    let of = |text: &str| text.split_whitespace().count();
    match block {
        Block::Heading { text, .. } => of(text),
        Block::Paragraph(passage) | Block::Quote { text: passage, .. } => count_passage(passage),
        Block::List { items, .. } => items.iter().map(|item| count(item)).sum(),
        Block::Table(table) => {
            let heads: usize = table.columns.iter().map(|column| of(&column.head)).sum();
            heads + table.rows.iter().flatten().map(|cell| count_passage(cell)).sum::<usize>()
        }
        Block::Chart(chart) => of(&chart.title) + of(&chart.finding),
        Block::Callout { title, blocks, .. } => of(title) + count(blocks),
        Block::Definitions(rows) => rows.iter().map(|row| of(&row.label) + count(&row.blocks)).sum(),
        Block::Cover { .. }
        | Block::Contents { .. }
        | Block::Checklist(_)
        | Block::Month(_)
        | Block::Picture(_)
        | Block::BlankLines { .. }
        | Block::PageBreak => 0,
    }
}

fn count_passage(passage: &[Inline]) -> usize {
    passage
        .iter()
        .map(|inline| match inline {
            Inline::Text(words) => words.split_whitespace().count(),
            Inline::Strong(content)
            | Inline::Emphasis(content)
            | Inline::Link { content, .. }
            | Inline::Anchor { content, .. }
            | Inline::Foreign { content, .. }
            | Inline::Note(content) => count_passage(content),
        })
        .sum()
}
