//! Blocks that leave out what is empty: no heading without text, no label without a value, no column without a cell.

use koers_press::document::{Block, Cell, Column, Definition, Inline, Level, Table};

/// Text with something in it.
pub fn known(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// Text as a sentence: with a full stop where the owner left it out.
pub fn sentence(text: &str) -> Option<String> {
    let text = known(text)?;
    Some(if text.ends_with(['.', '!', '?', '…', '”', '’', ':']) { text } else { format!("{text}.") })
}

/// Words of ours at the beginning of something: with a capital.
pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A heading with what stands under it; nothing at all when nothing does.
pub fn section(level: Level, anchor: &str, title: String, blocks: Vec<Block>) -> Vec<Block> {
    if blocks.is_empty() {
        return blocks;
    }
    let mut section = vec![Block::heading(level, anchor, title)];
    section.extend(blocks);
    section
}

/// An introduction with what it introduces; nothing at all when there is nothing.
pub fn introduced(intro: String, blocks: Vec<Block>) -> Vec<Block> {
    if blocks.is_empty() {
        return blocks;
    }
    let mut introduced = vec![Block::text(intro)];
    introduced.extend(blocks);
    introduced
}

/// What the owner typed, a paragraph for one line, a list for several.
pub fn typed(text: &str) -> Vec<Block> {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    match lines.as_slice() {
        [] => Vec::new(),
        [line] => vec![Block::text(*line)],
        lines => vec![Block::bullets(lines.iter().copied())],
    }
}

/// A list whose items are passages.
pub fn passages(items: impl IntoIterator<Item = Vec<Inline>>) -> Option<Block> {
    let items: Vec<Vec<Block>> = items.into_iter().map(|item| vec![Block::Paragraph(item)]).collect();
    let marker = koers_press::document::Marker::Bullet;
    (!items.is_empty()).then_some(Block::List { marker, items })
}

/// Passages parted by commas, as one passage.
pub fn listed(passages: impl IntoIterator<Item = Inline>) -> Vec<Inline> {
    let mut listed = Vec::new();
    for passage in passages {
        if !listed.is_empty() {
            listed.push(Inline::text(", "));
        }
        listed.push(passage);
    }
    listed
}

/// Labels with what they stand for; a label with nothing beside it is left out.
#[derive(Default)]
pub struct Labels(Vec<Definition>);

impl Labels {
    /// A label with text, if there is any.
    pub fn text(self, label: String, text: Option<String>) -> Self {
        self.blocks(label, text.as_deref().map(typed).unwrap_or_default())
    }

    /// A label with passages, if there are any.
    pub fn passage(self, label: String, passage: Vec<Inline>) -> Self {
        let blocks = if passage.is_empty() { Vec::new() } else { vec![Block::Paragraph(passage)] };
        self.blocks(label, blocks)
    }

    /// A label with blocks, if there are any.
    pub fn blocks(mut self, label: String, blocks: Vec<Block>) -> Self {
        if !blocks.is_empty() {
            self.0.push(Definition { label, blocks });
        }
        self
    }

    /// The whole, if anything is left.
    pub fn into_blocks(self) -> Vec<Block> {
        if self.0.is_empty() { Vec::new() } else { vec![Block::Definitions(self.0)] }
    }
}

/// A cell of plain words; empty when there are none.
pub fn cell(text: Option<String>) -> Cell {
    text.map(Inline::text).into_iter().collect()
}

/// A table without the columns in which nothing stands; nothing at all when no row is left.
pub fn table(caption: String, columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> Vec<Block> {
    let is_used = |place: usize| rows.iter().any(|row| row.get(place).is_some_and(|cell| !cell.is_empty()));
    let used: Vec<bool> = (0..columns.len()).map(is_used).collect();
    let is_kept = |place: usize| used.get(place).copied().unwrap_or(false);
    let columns: Vec<Column> = columns.into_iter().enumerate().filter(|(at, _)| is_kept(*at)).map(|(_, c)| c).collect();
    if columns.is_empty() {
        return Vec::new();
    }
    let kept = |row: Vec<Cell>| row.into_iter().enumerate().filter(|(at, _)| is_kept(*at)).map(|(_, c)| c).collect();
    vec![Block::Table(Table { caption, columns, rows: rows.into_iter().map(kept).collect() })]
}
