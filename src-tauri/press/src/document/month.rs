//! A month for the wall: a page with a square for each day. What does not fit in a square is counted there.

use crate::picture::Picture;

/// A month; a page of its own, as high as the sheet leaves it.
#[derive(Debug, Clone, PartialEq)]
pub struct Month {
    /// The name by which `Inline::Anchor` finds it; unique in the document, never printed.
    pub anchor: String,
    /// Its heading, such as `December 2026`.
    pub title: String,
    /// Whose it is, beside the heading.
    pub logo: Option<Picture>,
    /// A line under the heading; may be empty.
    pub note: String,
    /// The word above the numbers of the weeks, then those above the days, from left to right.
    pub heads: Vec<String>,
    /// From top to bottom.
    pub weeks: Vec<Week>,
    /// What stands below the squares to say what the signs mean.
    pub key: Vec<Key>,
    /// What stands in a square for what does not fit; `{n}` becomes how many.
    pub more: String,
}

/// A row of squares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Week {
    /// The number of the week.
    pub number: String,
    /// One for each day, from left to right.
    pub squares: Vec<Square>,
    /// What runs over several days.
    pub bands: Vec<Band>,
}

/// A day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Square {
    /// The number of the day.
    pub number: String,
    /// Whether it is a day on which less happens, or of another month.
    pub tone: Shade,
    /// What the day is called.
    pub names: Vec<String>,
    /// What happens on it.
    pub entries: Vec<Entry>,
}

/// The ground of a day.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Shade {
    /// A day of the month.
    #[default]
    Plain,
    /// A day at the end of the week.
    Rest,
    /// A day of another month.
    Outside,
}

/// What happens on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// How far it is.
    pub look: Look,
    /// Whether it carries a mark at its corner.
    pub marked: bool,
    /// A few words in bold before it, such as a time; may be empty.
    pub lead: String,
    /// What it is.
    pub text: String,
    /// What its look and its mark say to somebody who hears the document.
    pub spoken: String,
}

/// How an entry looks; each is told from the others without colour too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// A ground with a bar: it is settled.
    Firm,
    /// A dashed frame: it is not settled yet.
    Open,
    /// A tick: it is done.
    Done,
    /// A flag without a ground: a day to keep to.
    Due,
}

/// Something that runs over several days of a week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Band {
    /// Its first day in this week, counted from 0.
    pub from: usize,
    /// On how many days of this week, at least 1.
    pub days: usize,
    /// What it is called.
    pub text: String,
}

/// An entry of the key below the squares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// What is explained.
    pub sign: Sign,
    /// What it means.
    pub text: String,
}

/// What a key explains.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sign {
    /// How an entry looks.
    Look(Look),
    /// The mark at the corner of an entry.
    Mark,
    /// A band.
    Band,
    /// Letters that stand for something.
    Letters(String),
}
