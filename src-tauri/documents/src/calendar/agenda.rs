//! What happens on which day: posts, days by which a post is to be ready, and days that have a name.

use std::collections::BTreeMap;

use koers_core::{
    content::{Post, PostStatus, Series},
    presence::shorts,
    reckoning::{days_in, occurrences_in},
    time::{Day, last_of_month},
};

use crate::{blocks::brief, source::Source};

/// How many letters of the name of a day are shown.
const LETTERS: usize = 60;

/// Each day of some months with what happens on it.
pub struct Agenda<'a> {
    /// What goes out or went out, the earliest first.
    pub posts: BTreeMap<Day, Vec<&'a Post>>,
    /// What is to be ready.
    pub deadlines: BTreeMap<Day, Vec<&'a Post>>,
    /// The series whose turn it is and of which no post was made yet.
    pub turns: BTreeMap<Day, Vec<&'a Series>>,
    /// What the day is called.
    pub marks: BTreeMap<Day, Vec<String>>,
    /// The channels in short, by their ids.
    pub shorts: BTreeMap<i64, String>,
    /// From the first day of the first month up to and with the last day of the last.
    pub days: (Day, Day),
}

impl<'a> Agenda<'a> {
    /// Of the months that begin on these days.
    pub fn of(source: &Source<'a>, months: &[Day]) -> Self {
        let first = months.first().copied().unwrap_or(source.today);
        let last = months.last().copied().unwrap_or(first);
        Self::between(source, first, last_of_month(last))
    }

    /// Of these days and those between them.
    pub fn between(source: &Source<'a>, from: Day, until: Day) -> Self {
        let held = |day: &Day| (from..=until).contains(day);
        let mut posts: BTreeMap<Day, Vec<&Post>> = BTreeMap::new();
        let mut deadlines: BTreeMap<Day, Vec<&Post>> = BTreeMap::new();
        for post in source.facts.posts.iter() {
            if let Some(day) = post_day(post).filter(held) {
                posts.entry(day).or_default().push(post);
            }
            if let Some(day) = post.finish_by.filter(held).filter(|_| in_the_making(post)) {
                deadlines.entry(day).or_default().push(post);
            }
        }
        for day in posts.values_mut() {
            // What has no time comes last; otherwise the owner's own order stays.
            day.sort_by_key(|post| (post.planned_time.is_none(), post.planned_time));
        }
        let (turns, marks) = (turns(source, from, until), marks(source, from, until));
        Self { posts, deadlines, turns, marks, shorts: shorts(source.facts.channels.iter()), days: (from, until) }
    }
}

/// The day on which a post went out, else that on which it is to.
pub fn post_day(post: &Post) -> Option<Day> {
    post.published_on.or(post.planned_on)
}

/// Whether it is not settled yet.
pub fn in_the_making(post: &Post) -> bool {
    !matches!(post.status, Some(PostStatus::Planned | PostStatus::Published))
}

/// The days that have a name: those that the country marks, and the owner's own.
fn marks(source: &Source<'_>, from: Day, until: Day) -> BTreeMap<Day, Vec<String>> {
    let mut marks: BTreeMap<Day, Vec<String>> = BTreeMap::new();
    // The days that ship with the program can be read, as its own tests hold.
    for marked in days_in(source.facts, source.words.language(), from, until).unwrap_or_default() {
        marks.entry(marked.day).or_default().push(brief(&marked.name, LETTERS));
    }
    marks
}

/// Of which series it is the turn; what is past had none.
fn turns<'a>(source: &Source<'a>, from: Day, until: Day) -> BTreeMap<Day, Vec<&'a Series>> {
    let mut turns: BTreeMap<Day, Vec<&Series>> = BTreeMap::new();
    for (id, day) in occurrences_in(source.facts, from.max(source.today), until) {
        turns.entry(day).or_default().extend(source.facts.series.get(Some(id)));
    }
    turns
}
