//! What is printed: a document as blocks and words, in reading order.
//! Deliberately without sizes, places and colours of things: `theme` and `layout` decide those.
//! Every word comes from the caller; the printer adds only bullets, numbers and page numbers.

mod month;
mod table;

pub use month::{Band, Entry, Key, Look, Month, Shade, Sign, Square, Week};
pub use table::{Align, Cell, Column, Table};

use crate::chart::Chart;
use crate::picture::Picture;

/// A whole document: what it is, and what it says.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// Shown by viewers in the title bar and kept in the metadata.
    pub title: String,
    /// Who speaks; metadata only. May be empty.
    pub author: String,
    /// One line on what it is about; metadata only. May be empty.
    pub subject: String,
    /// The program and version that made it, such as `Koers 0.1.0`; metadata only.
    pub producer: String,
    /// The language of every passage that does not say otherwise.
    pub language: Language,
    /// The day it was made.
    pub date: Date,
    /// The sheet it is made for.
    pub paper: Paper,
    /// Whether the sheet lies on its side, with small margins: for a wall.
    pub across: bool,
    /// The colour of headings, rules and the cover; petrol unless the business has its own.
    pub accent: Option<Colour>,
    /// What stands above and below the text of every page but the cover.
    pub running: Running,
    /// Printed at the end where letters could not be drawn and a box stands in their place; `{signs}` becomes which they
    /// are. Empty means nothing is said.
    pub lacking: String,
    /// The contents in reading order.
    pub blocks: Vec<Block>,
}

impl Document {
    /// An empty A4 document; every other field has a default and can be set afterwards.
    #[must_use]
    pub fn new(title: impl Into<String>, language: Language, date: Date) -> Self {
        Self {
            title: title.into(),
            author: String::new(),
            subject: String::new(),
            producer: String::new(),
            language,
            date,
            paper: Paper::A4,
            across: false,
            accent: None,
            running: Running::default(),
            lacking: String::new(),
            blocks: Vec::new(),
        }
    }
}

/// A language of text: hyphenation, shaping and reading aloud follow it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    /// Dutch as written in the Netherlands.
    Dutch,
    /// British English.
    English,
}

impl Language {
    /// The BCP 47 tag: `nl-NL` or `en-GB`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Dutch => "nl-NL",
            Self::English => "en-GB",
        }
    }
}

/// A day in the Gregorian calendar; years beyond 9999 print as 9999.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// Such as 2026.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

/// The sheet, upright.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// 210 × 297 mm.
    A4,
    /// 297 × 420 mm.
    A3,
    /// 8.5 × 11 inch.
    Letter,
}

/// A colour on screen and paper, sRGB, 0 to 255 each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Colour {
    /// Red.
    pub red: u8,
    /// Green.
    pub green: u8,
    /// Blue.
    pub blue: u8,
}

impl Colour {
    /// From `0xRRGGBB`.
    #[must_use]
    pub const fn hex(rgb: u32) -> Self {
        let [_, red, green, blue] = rgb.to_be_bytes();
        Self { red, green, blue }
    }
}

/// Words above and below the text of a page. In each, `{n}` becomes the page's number, `{m}` the number
/// of pages and `{chapter}` the heading of level 1 that the page begins under. Empty means nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Running {
    /// Top left, such as the document's title.
    pub head_left: String,
    /// Top right, such as `{chapter}`.
    pub head_right: String,
    /// Bottom left, such as the name of the business.
    pub foot_left: String,
    /// Bottom right, such as `Page {n} of {m}`.
    pub foot_right: String,
}

/// One thing that stands on its own between the things above and below it.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A page of its own in the accent colour; makes sense as the first block only.
    Cover {
        /// The document's name, large.
        title: String,
        /// One sentence under it; may be empty.
        subtitle: String,
        /// Short lines at the foot: business, place, date.
        lines: Vec<String>,
        /// Whose it is, at the top.
        logo: Option<Picture>,
    },
    /// A list of the headings with their page numbers, each a link; starts a page.
    Contents {
        /// The word above it, such as `Contents`.
        title: String,
        /// The deepest level of heading that it lists: 1, 2 or 3.
        depth: Level,
    },
    /// A heading. Level 1 starts a page, unless much of the page above it is free.
    Heading {
        /// How deep.
        level: Level,
        /// The name by which `Inline::Anchor` finds it; unique in the document, never printed. May be
        /// empty for a heading that nothing points at.
        anchor: String,
        /// The words, with a number in front if the caller wants one.
        text: String,
    },
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list whose items are blocks, so that lists can stand in lists.
    List {
        /// What stands before each item.
        marker: Marker,
        /// One entry per item.
        items: Vec<Vec<Block>>,
    },
    /// Things to tick off with a pen or ticked already.
    Checklist(Vec<Check>),
    /// Labels with what they stand for, side by side: most of a plan.
    Definitions(Vec<Definition>),
    /// A table; its heads come back on every page that it reaches.
    Table(Table),
    /// A drawing of numbers. What stands below it may fill the page up before it.
    Chart(Chart),
    /// A month with a square for each day, on a page of its own.
    Month(Month),
    /// A framed remark that stands out from the text.
    Callout {
        /// What kind of remark.
        tone: Tone,
        /// Its first line, in bold; may be empty.
        title: String,
        /// What it says.
        blocks: Vec<Block>,
    },
    /// Somebody's own words.
    Quote {
        /// The words.
        text: Vec<Inline>,
        /// Who said it; may be empty.
        source: String,
    },
    /// A picture, small: whose letter it is.
    Picture(Picture),
    /// Ruled lines to write on.
    BlankLines {
        /// What is asked, printed small above the first line; may be empty.
        label: String,
        /// How many lines, 1 to 40.
        count: u8,
    },
    /// What follows starts a page.
    PageBreak,
}

impl Block {
    /// A paragraph of plain words.
    #[must_use]
    pub fn text(words: impl Into<String>) -> Self {
        Self::Paragraph(vec![Inline::text(words)])
    }

    /// A heading that `anchor` names.
    #[must_use]
    pub fn heading(level: Level, anchor: impl Into<String>, text: impl Into<String>) -> Self {
        Self::Heading { level, anchor: anchor.into(), text: text.into() }
    }

    /// A bullet list of plain sentences.
    #[must_use]
    pub fn bullets<S: Into<String>>(items: impl IntoIterator<Item = S>) -> Self {
        let items = items.into_iter().map(|item| vec![Self::text(item)]).collect();
        Self::List { marker: Marker::Bullet, items }
    }
}

/// How deep a heading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Level {
    /// A chapter.
    One,
    /// A section.
    Two,
    /// A part of a section.
    Three,
}

/// A piece of a passage. Pieces nest: a link may hold strong words.
#[derive(Debug, Clone, PartialEq)]
pub enum Inline {
    /// Plain words. A line feed starts a new line.
    Text(String),
    /// Bold.
    Strong(Vec<Inline>),
    /// Italic.
    Emphasis(Vec<Inline>),
    /// A link to an address on the web or a `mailto:`.
    Link {
        /// The address, complete with `https://`.
        url: String,
        /// What is seen.
        content: Vec<Inline>,
    },
    /// A link to a heading of this document. An unknown anchor prints as plain words.
    Anchor {
        /// The `anchor` of a `Block::Heading`.
        anchor: String,
        /// What is seen; `{n}` in it becomes the page number of the heading.
        content: Vec<Inline>,
    },
    /// Words in another language than the passage around them.
    Foreign {
        /// Theirs.
        language: Language,
        /// The words.
        content: Vec<Inline>,
    },
    /// A note at the foot of the page, such as a source; a number leads to it.
    Note(Vec<Inline>),
}

impl Inline {
    /// Plain words.
    #[must_use]
    pub fn text(words: impl Into<String>) -> Self {
        Self::Text(words.into())
    }

    /// Bold words.
    #[must_use]
    pub fn strong(words: impl Into<String>) -> Self {
        Self::Strong(vec![Self::text(words)])
    }

    /// Italic words.
    #[must_use]
    pub fn emphasis(words: impl Into<String>) -> Self {
        Self::Emphasis(vec![Self::text(words)])
    }

    /// A link to the web that shows `words`.
    #[must_use]
    pub fn link(url: impl Into<String>, words: impl Into<String>) -> Self {
        Self::Link { url: url.into(), content: vec![Self::text(words)] }
    }

    /// A link to a heading that shows `words`.
    #[must_use]
    pub fn anchor(anchor: impl Into<String>, words: impl Into<String>) -> Self {
        Self::Anchor { anchor: anchor.into(), content: vec![Self::text(words)] }
    }
}

/// What stands before the items of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Marker {
    /// A dot.
    Bullet,
    /// 1, 2, 3.
    Number,
}

/// A line of a checklist.
#[derive(Debug, Clone, PartialEq)]
pub struct Check {
    /// Ticked already.
    pub done: bool,
    /// What is to be done.
    pub text: Vec<Inline>,
    /// What the box says to somebody who hears the document: `done` or `open` in its language.
    pub spoken: String,
}

/// A label and what it stands for.
#[derive(Debug, Clone, PartialEq)]
pub struct Definition {
    /// A few words, printed at the left.
    pub label: String,
    /// Printed beside it.
    pub blocks: Vec<Block>,
}

impl Definition {
    /// A label with plain words beside it.
    #[must_use]
    pub fn new(label: impl Into<String>, words: impl Into<String>) -> Self {
        Self { label: label.into(), blocks: vec![Block::text(words)] }
    }
}

/// What kind of remark a callout is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Good to know.
    Note,
    /// Asks for attention.
    Warn,
    /// Must not go on like this.
    Stop,
    /// Is in order.
    Good,
}
