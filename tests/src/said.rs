//! A document as plain text, as a colleague would read it aloud: what it says and in which order, not how it is set.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a text that cannot be read or kept is a failed test")]

use std::{env, fmt::Write, fs, path::Path};

use koers_press::document::{Block, Document, Inline, Level, Marker, Month, Tone};

/// All that a document says.
#[must_use]
pub fn said(document: &Document) -> String {
    let mut text = String::new();
    write_blocks(&mut text, &document.blocks, "");
    text
}

/// Holds a text equal to the one that was agreed, which is a file of this name in the fixtures. With `KOERS_AGREE` set it is
/// agreed to as it is.
///
/// # Panics
/// When they differ: with the first line that does.
pub fn agreed(name: &str, text: &str) {
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name);
    if env::var_os("KOERS_AGREE").is_some() {
        fs::create_dir_all(kept.parent().unwrap()).unwrap();
        fs::write(&kept, text).unwrap();
    }
    let before = fs::read_to_string(&kept).unwrap_or_default();
    if before != text {
        let lines = || before.lines().zip(text.lines()).zip(1..);
        let other = lines().find(|((before, now), _)| before != now);
        let other = other
            .map_or("one is longer".to_owned(), |((before, now), at)| format!("line {at}: {before:?} is now {now:?}"));
        panic!(
            "{name} reads otherwise, {other}\nIf it is better: KOERS_AGREE=1 cargo test -p koers-tests --test proof agreed"
        );
    }
}

fn write_blocks(text: &mut String, blocks: &[Block], indent: &str) {
    for block in blocks {
        write_block(text, block, indent);
    }
}

fn write_block(text: &mut String, block: &Block, indent: &str) {
    match block {
        Block::Cover { title, subtitle, lines, logo } => {
            logo.iter().for_each(|logo| write_line(text, indent, &format!("[{}]", logo.spoken)));
            let _ = writeln!(text, "{title}\n{subtitle}\n{}", lines.join("\n"));
        }
        Block::Contents { title, .. } => {
            let _ = writeln!(text, "\n[{title}]");
        }
        Block::Heading { level, text: words, .. } => {
            let marks = match level {
                Level::One => "#",
                Level::Two => "##",
                Level::Three => "###",
            };
            let _ = writeln!(text, "\n{marks} {words}");
        }
        Block::Paragraph(passage) => write_line(text, indent, &words(passage)),
        Block::List { marker, items } => {
            for (place, item) in items.iter().enumerate() {
                let mark = if *marker == Marker::Bullet { "- ".to_owned() } else { format!("{}. ", place + 1) };
                let mut inner = String::new();
                write_blocks(&mut inner, item, "");
                write_line(text, indent, &format!("{mark}{}", inner.trim_end()));
            }
        }
        Block::Checklist(checks) => {
            for check in checks {
                write_line(text, indent, &format!("{}: {}", check.spoken, words(&check.text)));
            }
        }
        Block::Definitions(definitions) => {
            for definition in definitions {
                let mut inner = String::new();
                write_blocks(&mut inner, &definition.blocks, "");
                write_line(text, indent, &format!("{}: {}", definition.label, inner.trim_end()));
            }
        }
        Block::Table(table) => {
            if !table.caption.is_empty() {
                write_line(text, indent, &format!("({})", table.caption));
            }
            let heads: Vec<&str> = table.columns.iter().map(|column| column.head.as_str()).collect();
            write_line(text, indent, &heads.join(" | "));
            for row in &table.rows {
                let cells: Vec<String> = row.iter().map(|cell| words(cell)).collect();
                write_line(text, indent, &cells.join(" | "));
            }
        }
        Block::Chart(chart) => {
            write_line(text, indent, &format!("({}) {}", chart.title, chart.finding));
            write_line(text, indent, &format!("[{}]", chart.spoken));
        }
        Block::Month(month) => write_month(text, month, indent),
        Block::Callout { tone, title, blocks } => {
            let tone = match tone {
                Tone::Note => "note",
                Tone::Warn => "warn",
                Tone::Stop => "stop",
                Tone::Good => "good",
            };
            write_line(text, indent, &format!("<{tone}> {title}"));
            write_blocks(text, blocks, "  ");
        }
        Block::Quote { text: passage, source } => write_line(text, indent, &format!("> {} {source}", words(passage))),
        Block::Picture(picture) => write_line(text, indent, &format!("[{}]", picture.spoken)),
        Block::BlankLines { label, count } => {
            write_line(text, indent, &format!("{label} {}", "_".repeat((*count).into())))
        }
        Block::PageBreak => write_line(text, indent, "---"),
    }
}

/// Week by week: the number, then each day with something on it.
fn write_month(text: &mut String, month: &Month, indent: &str) {
    let logo = month.logo.iter().map(|logo| format!(" [{}]", logo.spoken)).collect::<String>();
    let _ = writeln!(text, "\n# {}{logo}\n{}\n{}", month.title, month.note, month.heads.join(" | "));
    for week in &month.weeks {
        write_line(text, indent, &week.number);
        for (day, square) in week.squares.iter().enumerate() {
            let bands = week.bands.iter().filter(|band| band.from == day);
            let bands = bands.map(|band| format!("[{} days: {}]", band.days, band.text));
            let entries =
                square.entries.iter().map(|entry| format!("({}) {} {}", entry.spoken, entry.lead, entry.text));
            let said: Vec<String> = square.names.iter().cloned().chain(bands).chain(entries).collect();
            if !said.is_empty() {
                write_line(text, indent, &format!("  {}: {}", square.number, said.join("; ")));
            }
        }
    }
    for key in &month.key {
        write_line(text, indent, &format!("{:?}: {}", key.sign, key.text));
    }
}

fn write_line(text: &mut String, indent: &str, line: &str) {
    let _ = writeln!(text, "{indent}{}", line.trim_end());
}

/// A passage without its marks.
fn words(passage: &[Inline]) -> String {
    passage
        .iter()
        .map(|inline| match inline {
            Inline::Text(words) => words.clone(),
            Inline::Strong(content)
            | Inline::Emphasis(content)
            | Inline::Link { content, .. }
            | Inline::Anchor { content, .. }
            | Inline::Foreign { content, .. } => words(content),
            Inline::Note(content) => format!(" [{}]", words(content)),
        })
        .collect()
}
