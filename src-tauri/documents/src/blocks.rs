//! Blocks that leave out what is empty: no heading without text, no label without a value, no column without a cell.

use koers_press::document::{Block, Cell, Column, Inline, Level, Marker, Table};

/// Text with something in it.
pub fn known(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// Text as a sentence: with a full stop where the owner left it out.
pub fn sentence(text: &str) -> Option<String> {
    let text = known(text)?;
    // What a quotation ends with ends the sentence too.
    let ends = text.trim_end_matches(['”', '’', '"', ')']).ends_with(['.', '!', '?', '…', ':']);
    Some(if ends { text } else { format!("{text}.") })
}

/// Words of ours at the beginning of something: with a capital.
pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Words of ours that go on in the middle of a sentence.
pub fn lowered(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
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
    introduced_by(vec![Inline::text(intro)], blocks)
}

/// The same for an introduction with a note, such as its source.
pub fn introduced_by(intro: Vec<Inline>, blocks: Vec<Block>) -> Vec<Block> {
    if blocks.is_empty() {
        return blocks;
    }
    let mut introduced = vec![Block::Paragraph(intro)];
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
    (!items.is_empty()).then_some(Block::List { marker: Marker::Bullet, items })
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

/// Text cut at a word to about so many letters, as a single line.
pub fn brief(text: &str, letters: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((end, _)) = text.char_indices().nth(letters) else { return text };
    let cut = text.get(..end).unwrap_or_default();
    let whole = cut.rsplit_once(' ').map_or(cut, |(whole, _)| whole);
    format!("{}…", whole.trim_end_matches([',', ';', ':', '.', ' ']))
}

/// What is known of these, parted by commas.
pub fn together(parts: impl IntoIterator<Item = Option<String>>) -> Option<String> {
    known(&parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
}

/// What is known of these, sentence after sentence.
pub fn sentences(parts: impl IntoIterator<Item = Option<String>>) -> Option<String> {
    let parts: Vec<String> = parts.into_iter().flatten().filter_map(|part| sentence(&part)).collect();
    known(&parts.join(" "))
}

/// Lines under one another, as one passage.
pub fn lines(lines: impl IntoIterator<Item = Option<Inline>>) -> Vec<Inline> {
    let mut passage = Vec::new();
    for line in lines.into_iter().flatten() {
        if !passage.is_empty() {
            passage.push(Inline::text("\n"));
        }
        passage.push(line);
    }
    passage
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
    vec![Block::Table(Table { caption, columns, rows: rows.into_iter().map(kept).collect(), summed: false })]
}
