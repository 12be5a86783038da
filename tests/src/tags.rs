//! The outline of a document as somebody hears it: which tags it must have and what each of them says, read from the
//! `Document` by itself, and what poppler's `pdfinfo -struct-text` finds in the file. Knows nothing of the printer's own tree.
//! Titles of tags and languages are deliberately not here; what a drawing says stands in its tag.

mod found;
mod month;

use std::cell::Cell;

use koers_press::document::{Block, Check, Definition, Document, Inline, Level, Marker, Table};
use unicode_normalization::UnicodeNormalization;

pub use found::found;

/// A part of an outline.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// A tag with what stands in it.
    Tag(String, Vec<Part>),
    /// Words, as [`plain`] gives them.
    Words(String),
    /// Words that may be cut short with ….
    Cut(String),
}

/// Words as they can be compared: composed, without white, without what is not seen.
#[must_use]
pub fn plain(words: &str) -> String {
    words.nfc().filter(|letter| !is_unseen(*letter)).collect()
}

const fn runs_to_the_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

/// [`plain`] with the letters of each stretch of a word that runs from right to left in one order: the file has its words in the order of
/// reading and shows the letters of each from left to right, which a reader turns round again.
fn either_way(words: &str) -> String {
    let runs_to_the_right = |letter: &char| letter.is_alphanumeric() && !runs_to_the_left(*letter);
    let word = |word: &str| {
        let mut letters: Vec<char> = plain(word).nfd().collect();
        for stretch in letters.chunk_by_mut(|one, next| runs_to_the_right(one) == runs_to_the_right(next)) {
            if stretch.iter().any(|letter| runs_to_the_left(*letter)) {
                stretch.sort_unstable();
            }
        }
        letters.into_iter().nfc().collect::<String>()
    };
    // Where a line must end, the file has nothing.
    words.replace('\n', "").split_whitespace().map(word).collect()
}

fn is_unseen(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || matches!(letter, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}')
        || matches!(letter, '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(letter, '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}')
        || matches!(letter, '\u{fff0}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}' | '\u{e0000}'..='\u{e0fff}')
}

/// The outline that a document must have; `pages` is the page of each heading, counted from 1.
#[must_use]
pub fn wanted(document: &Document, pages: &[usize]) -> Part {
    let mut headings = Vec::new();
    gather(&document.blocks, &mut headings);
    let reader = Reader { headings, pages, notes: Cell::new(0) };
    tag("Document", reader.blocks(&document.blocks))
}

/// A heading: its level, anchor and words.
type Heading<'a> = (Level, &'a str, &'a str);

fn gather<'a>(blocks: &'a [Block], headings: &mut Vec<Heading<'a>>) {
    for block in blocks {
        match block {
            Block::Heading { level, anchor, text } => headings.push((*level, anchor, text)),
            Block::List { items, .. } => items.iter().for_each(|item| gather(item, headings)),
            Block::Definitions(rows) => rows.iter().for_each(|row| gather(&row.blocks, headings)),
            Block::Callout { blocks, .. } => gather(blocks, headings),
            Block::Month(month) => headings.push((Level::One, &month.anchor, &month.title)),
            _ => {}
        }
    }
}

fn tag(name: &str, inside: Vec<Part>) -> Part {
    Part::Tag(name.to_owned(), inside)
}

fn said(name: &str, words: &str) -> Part {
    tag(name, vec![Part::Words(words.to_owned())])
}

/// A line that is left out where it is empty.
fn line(words: &str) -> Option<Part> {
    (!words.is_empty()).then(|| said("P", words))
}

struct Reader<'a> {
    headings: Vec<Heading<'a>>,
    pages: &'a [usize],
    /// How many notes there are so far.
    notes: Cell<usize>,
}

impl Reader<'_> {
    fn blocks(&self, blocks: &[Block]) -> Vec<Part> {
        blocks.iter().flat_map(|block| self.block(block)).collect()
    }

    fn block(&self, block: &Block) -> Vec<Part> {
        match block {
            Block::Cover { title, subtitle, lines, logo } => {
                let logo = logo.iter().map(|logo| said("Figure", &logo.spoken));
                let words = [title, subtitle].into_iter().chain(lines).filter_map(|words| line(words));
                logo.chain(words).collect()
            }
            Block::Contents { title, depth } => vec![said("H1", title), tag("TOC", self.contents(*depth))],
            Block::Heading { level, text, .. } => vec![said(heading(*level), text)],
            Block::Paragraph(passage) => vec![tag("P", self.passage(passage))],
            Block::List { marker, items } => {
                let label = |at: usize| match marker {
                    Marker::Bullet => "•".to_owned(),
                    Marker::Number => format!("{}.", at + 1),
                };
                let item = |(at, item): (usize, &Vec<Block>)| entry(said("Lbl", &label(at)), self.blocks(item));
                vec![tag("L", items.iter().enumerate().map(item).collect())]
            }
            Block::Checklist(checks) => vec![tag("L", checks.iter().map(|check| self.check(check)).collect())],
            Block::Definitions(rows) => vec![tag("L", rows.iter().map(|row| self.definition(row)).collect())],
            Block::Table(table) => vec![self.table(table)],
            Block::Chart(chart) => {
                let words = [&chart.title, &chart.finding].into_iter().filter_map(|words| line(words));
                words.chain([said("Figure", &chart.spoken)]).collect()
            }
            Block::Month(month) => month::parts(month),
            Block::Callout { title, blocks, .. } => {
                vec![tag("Div", line(title).into_iter().chain(self.blocks(blocks)).collect())]
            }
            Block::Quote { text, source } => {
                let words = tag("P", self.passage(text));
                vec![tag("BlockQuote", [words].into_iter().chain(line(source)).collect())]
            }
            Block::Picture(picture) => vec![said("Figure", &picture.spoken)],
            Block::BlankLines { label, .. } => line(label).into_iter().collect(),
            Block::PageBreak => Vec::new(),
        }
    }

    fn contents(&self, depth: Level) -> Vec<Part> {
        let listed = self.headings.iter().zip(self.pages).filter(|((level, ..), _)| *level <= depth);
        let entry = |words: &str, page: usize| tag("TOCI", vec![said("Link", &format!("{words}{page}"))]);
        listed.map(|((.., words), page)| entry(words, *page)).collect()
    }

    fn check(&self, check: &Check) -> Part {
        let tick = tag("Lbl", vec![said("Figure", &check.spoken)]);
        entry(tick, vec![tag("P", self.passage(&check.text))])
    }

    fn definition(&self, row: &Definition) -> Part {
        entry(said("Lbl", &row.label), self.blocks(&row.blocks))
    }

    fn table(&self, table: &Table) -> Part {
        let wide = table.rows.iter().map(Vec::len).chain([table.columns.len()]).max().unwrap_or(0);
        let mut parts = Vec::new();
        if !table.caption.is_empty() {
            parts.push(said("Caption", &table.caption));
        }
        if table.columns.iter().any(|column| !column.head.is_empty()) {
            let head = |at: usize| said("TH", table.columns.get(at).map_or("", |column| &column.head));
            parts.push(tag("THead", vec![tag("TR", (0..wide).map(head).collect())]));
        }
        let row = |row: &Vec<Vec<Inline>>| {
            let cell = |at: usize| tag("TD", row.get(at).map_or_else(Vec::new, |cell| self.passage(cell)));
            tag("TR", (0..wide).map(cell).collect())
        };
        parts.push(tag("TBody", table.rows.iter().map(row).collect()));
        tag("Table", parts)
    }

    fn passage(&self, passage: &[Inline]) -> Vec<Part> {
        self.within(passage, None)
    }

    /// A passage inside a link to this page.
    fn within(&self, passage: &[Inline], page: Option<usize>) -> Vec<Part> {
        let piece = |inline: &Inline| match inline {
            Inline::Text(words) => {
                let words = page.map_or_else(|| words.clone(), |page| words.replace("{n}", &page.to_string()));
                vec![Part::Words(words)]
            }
            Inline::Strong(content) | Inline::Emphasis(content) => self.within(content, page),
            Inline::Foreign { content, .. } => vec![tag("Span", self.within(content, page))],
            Inline::Link { content, .. } => vec![tag("Link", self.within(content, None))],
            Inline::Anchor { anchor, content } => {
                let place = self.headings.iter().position(|(_, name, _)| name == anchor && !anchor.is_empty());
                match place.and_then(|place| self.pages.get(place)) {
                    Some(page) => vec![tag("Link", self.within(content, Some(*page)))],
                    None => self.within(content, page),
                }
            }
            Inline::Note(content) => {
                let number = self.notes.get() + 1;
                self.notes.set(number);
                let number = number.to_string();
                let note = vec![said("Lbl", &number), tag("P", self.within(content, None))];
                vec![said("Reference", &number), tag("Note", note)]
            }
        };
        passage.iter().flat_map(piece).collect()
    }
}

const fn heading(level: Level) -> &'static str {
    match level {
        Level::One => "H1",
        Level::Two => "H2",
        Level::Three => "H3",
    }
}

/// An item of a list.
fn entry(label: Part, body: Vec<Part>) -> Part {
    tag("LI", vec![label, tag("LBody", body)])
}

/// What stands directly in a tag, without what says nothing.
enum Piece<'a> {
    Words(String),
    Cut(String),
    Tag(&'a Part),
}

impl Part {
    /// The first place where what was found is not what was wanted, in words.
    #[must_use]
    pub fn differs_from(&self, wanted: &Self) -> Option<String> {
        if self.name() != wanted.name() {
            return Some(format!("wanted {}, found {}", wanted.name(), self.name()));
        }
        if self.name() == "Figure" {
            // What is written in a drawing is said by its alternative text.
            return None;
        }
        let (ours, theirs) = (wanted.pieces(), self.pieces());
        let mut before = String::new();
        for (ours, theirs) in ours.iter().zip(&theirs) {
            let inside = match (ours, theirs) {
                (Piece::Words(ours), Piece::Words(theirs)) => (ours != theirs).then(|| said_otherwise(ours, theirs)),
                (Piece::Cut(ours), Piece::Words(theirs)) => {
                    let begun = theirs.strip_suffix('…').is_some_and(|begun| ours.starts_with(begun));
                    (!begun && ours != theirs).then(|| said_otherwise(ours, theirs))
                }
                (Piece::Tag(ours), Piece::Tag(theirs)) => theirs.differs_from(ours),
                (ours, theirs) => Some(said_otherwise(&ours.shown(), &theirs.shown())),
            };
            if let Some(inside) = inside {
                return Some(format!("in {}{before}: {inside}", self.name()));
            }
            before = format!(" behind {}", ours.shown());
        }
        let shown = |pieces: &[Piece]| pieces.get(ours.len().min(theirs.len())).map_or("nothing".into(), Piece::shown);
        (ours.len() != theirs.len())
            .then(|| format!("in {}{before}: {}", self.name(), said_otherwise(&shown(&ours), &shown(&theirs))))
    }

    /// The same without its last part, where that begins with these words.
    #[must_use]
    pub fn without_last(self, words: &str) -> Self {
        let Self::Tag(name, mut inside) = self else { return self };
        if inside.last().is_some_and(|last| !words.is_empty() && plain(&last.letters()).starts_with(&plain(words))) {
            inside.pop();
        }
        Self::Tag(name, inside)
    }

    /// Its words as [`plain`] gives them, in the order of reading; without notes, which stand at the foot of a page, and
    /// without what only a voice says.
    #[must_use]
    pub fn words(&self) -> Vec<String> {
        match self {
            Self::Words(words) | Self::Cut(words) => {
                words.split_whitespace().map(plain).filter(|word| !word.is_empty()).collect()
            }
            Self::Tag(name, _) if name == "Note" || name == "Figure" => Vec::new(),
            Self::Tag(_, inside) => inside.iter().flat_map(Self::words).collect(),
        }
    }

    /// What the parts with these names say, in order.
    #[must_use]
    pub fn named(&self, names: &[&str]) -> Vec<String> {
        if names.contains(&self.name()) {
            return vec![plain(&self.letters())];
        }
        self.inside().iter().flat_map(|part| part.named(names)).collect()
    }

    fn name(&self) -> &str {
        if let Self::Tag(name, _) = self { name } else { "words" }
    }

    fn inside(&self) -> &[Self] {
        if let Self::Tag(_, inside) = self { inside } else { &[] }
    }

    fn pieces(&self) -> Vec<Piece<'_>> {
        let mut pieces = Vec::new();
        let mut words = String::new();
        let spoken = |words: &mut String| {
            let words = either_way(&std::mem::take(words));
            (!words.is_empty()).then_some(Piece::Words(words))
        };
        // A note stands at the foot of the page, wherever its passage goes on.
        let is_note = |part: &&Self| part.name() == "Note";
        let speak = || self.inside().iter().filter(|part| part.speaks());
        for part in speak().filter(|part| !is_note(part)).chain(speak().filter(is_note)) {
            match part {
                Self::Words(piece) => words.push_str(piece),
                Self::Cut(piece) => pieces.push(Piece::Cut(either_way(piece))),
                // A drawing that is too high for a page is several.
                Self::Tag(name, _)
                    if name == "Figure"
                        && matches!(pieces.last(), Some(Piece::Tag(Self::Tag(before, _))) if before == name) => {}
                Self::Tag(..) => {
                    pieces.extend(spoken(&mut words));
                    pieces.push(Piece::Tag(part));
                }
            }
        }
        pieces.extend(spoken(&mut words));
        pieces
    }

    /// All that is said in it.
    #[must_use]
    pub fn letters(&self) -> String {
        match self {
            Self::Words(words) | Self::Cut(words) => words.clone(),
            Self::Tag(_, inside) => inside.iter().map(Self::letters).collect(),
        }
    }

    /// Whether it says or shows something; an empty cell keeps its place.
    fn speaks(&self) -> bool {
        match self {
            Self::Words(words) | Self::Cut(words) => !plain(words).is_empty(),
            Self::Tag(name, inside) => {
                matches!(name.as_str(), "TH" | "TD" | "Figure") || inside.iter().any(Self::speaks)
            }
        }
    }
}

impl Piece<'_> {
    fn shown(&self) -> String {
        match self {
            Self::Words(words) | Self::Cut(words) => format!("“{}”", words.chars().take(80).collect::<String>()),
            Self::Tag(part) => {
                format!("{} “{}”", part.name(), plain(&part.letters()).chars().take(60).collect::<String>())
            }
        }
    }
}

/// Both, from a little before the first letter in which they differ.
fn said_otherwise(wanted: &str, found: &str) -> String {
    let same = wanted.chars().zip(found.chars()).take_while(|(wanted, found)| wanted == found).count();
    let from = |words: &str| words.chars().skip(same.saturating_sub(20)).take(80).collect::<String>();
    format!("wanted {}, found {}", from(wanted), from(found))
}
