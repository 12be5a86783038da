//! Posts on the way out: what is asked for, and the files that come of it. Nothing is written to a disk here.

mod calendar;
mod ical;
mod pictures;
mod schedulers;
mod table;

use koers_core::{
    content::Post,
    id::Id,
    media::Media,
    plan::Facts,
    time::{Day, Moment},
};
use koers_words::Words;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// For which program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(rename = "ExportFormat")]
pub enum Format {
    /// Calendar programs: iCalendar.
    Calendar,
    /// Spreadsheets: every column of every post.
    Posts,
    /// Buffer.
    Buffer,
    /// Publer.
    Publer,
    /// Metricool.
    Metricool,
    /// Hootsuite.
    Hootsuite,
}

impl Format {
    /// All of them, in the order in which they are offered.
    pub const ALL: &'static [Self] =
        &[Self::Calendar, Self::Posts, Self::Buffer, Self::Publer, Self::Metricool, Self::Hootsuite];

    /// The code by which it is named; the words are `exchange-format-<code>`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Calendar => "calendar",
            Self::Posts => "posts",
            Self::Buffer => "buffer",
            Self::Publer => "publer",
            Self::Metricool => "metricool",
            Self::Hootsuite => "hootsuite",
        }
    }

    /// The format that somebody types: its code, or `ics` and `csv` for what those files are called.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "ics" => Some(Self::Calendar),
            "csv" => Some(Self::Posts),
            code => Self::ALL.iter().copied().find(|format| format.code() == code),
        }
    }

    /// How the names of its files end.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Calendar => "ics",
            _ => "csv",
        }
    }
}

/// What an owner chooses about a calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[ts(rename = "ExportOptions")]
pub struct Options {
    /// Whether the days by which posts are to be ready stand in it too.
    pub deadlines: bool,
    /// Whether posts that have a day and are still being made stand in it too, as tentative.
    pub in_the_works: bool,
    /// Whether the coming turns of series of which no post was made yet stand in it too, as tentative.
    pub series: bool,
    /// So many minutes before it goes out a post is announced.
    pub remind_minutes: Option<u32>,
}

impl Options {
    /// What is offered at first.
    pub const USUAL: Self = Self { deadlines: true, in_the_works: false, series: true, remind_minutes: None };
}

/// What an export is made of.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// The plan.
    pub facts: &'a Facts,
    /// The posts that lie in the bin.
    pub gone: &'a [Post],
    /// The words of the language that it is in.
    pub words: Words,
    /// The owner's own calendar day.
    pub today: Day,
    /// The moment of the export: a later one takes the place of an earlier one in a calendar program.
    pub at: Moment,
    /// How the file of a picture ends: `png`, `jpg`; nothing for one that is gone.
    pub ending: &'a dyn Fn(Id<Media>) -> Option<&'static str>,
}

/// A file to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Its name, with its ending.
    pub name: String,
    /// What stands in it.
    pub bytes: Vec<u8>,
}

/// A picture to put into the folder `pictures` beside the files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureFile {
    /// Its name, with its ending.
    pub name: String,
    /// The picture.
    pub media: Id<Media>,
}

/// What the owner should know of an export; the words are `exchange-note-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "ExportNote")]
pub struct Note {
    /// Its code.
    pub code: &'static str,
    /// Of how many posts, files or pictures it speaks.
    pub count: usize,
    /// Which ones, where they have names.
    pub names: Vec<String>,
}

impl Note {
    fn new(code: &'static str, count: usize) -> Self {
        Self { code, count, names: Vec::new() }
    }
}

/// What comes of an export.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Exported {
    /// The files; none where nothing is to be told.
    pub files: Vec<Sheet>,
    /// The pictures of the posts in them.
    pub pictures: Vec<PictureFile>,
    /// How many posts stand in them.
    pub posts: usize,
    /// What the owner should know.
    pub notes: Vec<Note>,
}

impl Exported {
    /// Its only file, where nothing comes beside it; several files, or files with pictures, want a folder.
    #[must_use]
    pub fn alone(&self) -> Option<&Sheet> {
        if self.pictures.is_empty() && self.files.len() == 1 { self.files.first() } else { None }
    }
}

/// Makes the files for a program. The same plan, options, language and moment give the same bytes.
#[must_use]
pub fn export(source: Source<'_>, format: Format, options: Options) -> Exported {
    match format {
        Format::Calendar => calendar::calendar(source, options),
        Format::Posts => table::posts(source),
        _ => schedulers::sheets(source, format),
    }
}
