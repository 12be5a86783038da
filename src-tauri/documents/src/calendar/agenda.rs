//! What happens on which day: posts, days by which a post is to be ready, and days that have a name.

use std::collections::BTreeMap;

use chrono::{Datelike, Months, NaiveDate};
use koers_core::{
    content::{Post, PostStatus, marked_days},
    time::Day,
};

use super::shorts::shorts;
use crate::{
    blocks::{brief, known},
    source::Source,
};

/// How many letters of the name of a day are shown.
const LETTERS: usize = 60;

/// Each day of some months with what happens on it.
pub struct Agenda<'a> {
    /// What goes out or went out, the earliest first.
    pub posts: BTreeMap<Day, Vec<&'a Post>>,
    /// What is to be ready.
    pub deadlines: BTreeMap<Day, Vec<&'a Post>>,
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
        Self { posts, deadlines, marks: marks(source, from, until), shorts: shorts(source), days: (from, until) }
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
    let language = source.words.language();
    let country = source.facts.the_business().country_in(language);
    let mut marks: BTreeMap<Day, Vec<String>> = BTreeMap::new();
    // The days that ship with the program can be read, as its own tests hold.
    let marked = marked_days(country, language, from, until).unwrap_or_default();
    let own = source.facts.own_days.iter().flat_map(|own| {
        let name = known(&own.name).map(|name| brief(&name, LETTERS));
        let day = own.day.filter(|_| name.is_some());
        let years = match day {
            Some(_) if own.every_year == Some(true) => from.year()..until.year().saturating_add(1),
            Some(day) => day.year()..day.year().saturating_add(1),
            None => 0..0,
        };
        years.filter_map(move |year| Some((in_year(day?, year)?, name.clone()?)))
    });
    for (day, name) in marked.into_iter().chain(own) {
        if (from..=until).contains(&day) {
            marks.entry(day).or_default().push(name);
        }
    }
    marks
}

/// The same day of another year; the last of February for a leap day.
fn in_year(day: Day, year: i32) -> Option<Day> {
    day.with_year(year).or_else(|| NaiveDate::from_ymd_opt(year, 2, 28))
}

/// The last day of the month that begins on a day.
pub fn last_of_month(first: Day) -> Day {
    let next = first.checked_add_months(Months::new(1));
    next.and_then(|next| next.pred_opt()).unwrap_or(first)
}
