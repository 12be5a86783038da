//! The week sheet: what a week asks, on one page to tick off. What goes out and what is still to be done for it, whom to answer
//! and what to listen for, figures to note, actions, and room for a pen.

mod posts;
mod rounds;
mod work;

use chrono::{Datelike, Days, Weekday};
use koers_core::time::Day;
use koers_press::{
    Document,
    document::{Block, Inline, Level, Running, Tone},
    paginate,
};

use crate::{
    blocks::{brief, section},
    paper::{logo, paper},
    source::Source,
};

/// How many letters are shown of the business's name, and of anything that somebody typed.
const LETTERS_NAME: usize = 60;
const LETTERS: usize = 90;
/// Lines for notes, at the most.
const NOTES: u8 = 16;
/// How much is named: the first that fits on the page. Where not everything does, posts stand closer together; notes give
/// way first, then what is still to be done for each post, then what goes on from week to week, then posts.
const ROOMS: [Room; 17] = [
    Room::of(Set::Loose, 40, 20, 3),
    Room::of(Set::Close, 40, 20, 3),
    Room::of(Set::Close, 40, 20, 1),
    Room::of(Set::Close, 40, 12, 0),
    Room::of(Set::Close, 40, 8, 0),
    Room::of(Set::Tight, 60, 8, 0),
    Room::of(Set::Tight, 60, 4, 0),
    Room::of(Set::Tight, 40, 4, 0),
    Room::of(Set::Tight, 30, 4, 0),
    Room::of(Set::Tight, 24, 4, 0),
    Room::of(Set::Tight, 20, 4, 0),
    Room::of(Set::Tight, 17, 4, 0),
    Room::of(Set::Tight, 15, 4, 0),
    Room::of(Set::Tight, 13, 4, 0),
    Room::of(Set::Tight, 11, 4, 0),
    Room::of(Set::Tight, 6, 3, 0),
    Room::of(Set::Tight, 2, 2, 0),
];

/// How closely posts stand together.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Set {
    /// Below each other, with all that is to be done.
    Loose,
    /// In a table.
    Close,
    /// In a table, those of a day together, on a line each and without what is still to be done.
    Tight,
}

/// How much is named of each kind.
#[derive(Clone, Copy)]
pub struct Room {
    set: Set,
    /// Of the posts.
    posts: usize,
    /// Of rounds, of figures and of actions each.
    others: usize,
    /// Lines that are left for notes at least.
    notes: u8,
}

impl Room {
    const fn of(set: Set, posts: usize, others: usize, notes: u8) -> Self {
        Self { set, posts, others, notes }
    }
}

/// A week of which a sheet is made.
#[derive(Clone, Copy)]
pub struct Week {
    monday: Day,
    sunday: Day,
}

impl Week {
    /// The week that was asked for; else today's, and on a Sunday that which begins tomorrow.
    fn of(source: &Source<'_>) -> Self {
        let today = source.today;
        let ahead = if today.weekday() == Weekday::Sun { today.succ_opt().unwrap_or(today) } else { today };
        let week = source.options.from.unwrap_or(ahead).week(Weekday::Mon);
        let monday = week.first_day();
        Self { monday, sunday: monday.checked_add_days(Days::new(6)).unwrap_or(monday) }
    }

    fn has(self, day: Day) -> bool {
        (self.monday..=self.sunday).contains(&day)
    }
}

/// The week sheet as a document of one page.
pub fn compose(source: &Source<'_>, version: &str) -> Document {
    let words = source.words;
    let mut empty = paper(source, words.say("sheet-title"), version);
    let name = brief(&source.business_name(), LETTERS_NAME);
    empty.subject = words.say_with("sheet-subject", &[("name", name.as_str().into())]);
    let (head_left, head_right) = Default::default();
    empty.running = Running { head_left, head_right, foot_left: name, ..empty.running };
    let made = |room, notes| Document { blocks: blocks(source, room, notes), ..empty.clone() };
    let fits = |document: &Document| paginate(document).is_ok_and(|pages| pages.pages.len() == 1);
    let room = ROOMS.into_iter().find(|room| fits(&made(*room, room.notes))).unwrap_or(Room::of(Set::Tight, 1, 1, 0));
    let notes = (room.notes..=NOTES).rev().find(|notes| fits(&made(room, *notes))).unwrap_or(room.notes);
    made(room, notes)
}

fn blocks(source: &Source<'_>, room: Room, notes: u8) -> Vec<Block> {
    let (words, week) = (source.words, Week::of(source));
    let posts = posts::blocks(source, week, room);
    let (wait, posts) = match (posts.is_empty(), source.is_concept()) {
        (true, _) => (None, vec![nothing(source)]),
        (false, concept) => (concept.then(|| Block::text(words.say("sheet-wait"))), posts),
    };
    let part = |anchor: &str, key: &str, blocks| section(Level::Two, anchor, words.say(key), blocks);
    let lines = (notes > 0).then_some(Block::BlankLines { label: String::new(), count: notes });
    [
        head(source, week),
        wait.into_iter().collect(),
        part("posts", "sheet-posts", posts),
        part("rounds", "sheet-rounds", rounds::blocks(source, week, room.others)),
        part("figures", "sheet-figures", work::figures(source, week, room.others)),
        part("actions", "sheet-actions", work::actions(source, week, room.others)),
        part("notes", "sheet-notes", lines.into_iter().collect()),
    ]
    .concat()
}

/// Which week it is.
fn head(source: &Source<'_>, week: Week) -> Vec<Block> {
    let words = source.words;
    let number = i64::from(week.monday.iso_week().week());
    let days = [("from", words.day(week.monday).into()), ("to", words.day(week.sunday).into())];
    let logo = logo(source).map(Block::Picture);
    let title = Block::heading(Level::One, "week", words.say_with("sheet-heading", &[("week", number.into())]));
    let days = Block::Paragraph(vec![Inline::emphasis(words.say_with("sheet-days", &days))]);
    logo.into_iter().chain([title, days]).collect()
}

/// That nothing goes out, and what to do about it.
fn nothing(source: &Source<'_>) -> Block {
    let words = source.words;
    let advice = if source.is_concept() { "sheet-nothing.shut" } else { "sheet-nothing.text" };
    Block::Callout { tone: Tone::Note, title: words.say("sheet-nothing"), blocks: vec![Block::text(words.say(advice))] }
}

/// The first of some blocks or rows, and how many there are beside them.
fn first<T>(all: Vec<T>, most: usize) -> (Vec<T>, usize) {
    let rest = all.len().saturating_sub(most);
    (all.into_iter().take(most).collect(), rest)
}

/// That there are more than are named.
fn more(source: &Source<'_>, rest: usize) -> Option<Block> {
    let said = || source.words.say_with("sheet-more", &[("count", rest.into())]);
    (rest > 0).then(|| Block::Paragraph(vec![Inline::emphasis(said())]))
}
