//! The calendar: what goes out, what is to be ready and what is marked on the days that are looked at, beside the ideas that
//! have no day yet.

use chrono::{Datelike, Weekday};
use serde::Serialize;
use ts_rs::TS;

use super::{
    Lens,
    board::{Card, Cards},
    lens::{Found, List, window},
};
use crate::{
    column::Column,
    content::PostStatus,
    error::Result,
    plan::Facts,
    reckoning::{days_in, occurrences_in},
    text::Language,
    time::{Day, last_of_month},
};

/// Ideas without a day that come with the page.
const TRAY: usize = 40;
/// On more days than these only the number of posts a day is given.
const WIDE: i64 = 62;
/// On at most so many days every post is given; on more, …
const CLOSE: i64 = 7;
/// … a day gives so many, or one less with the number of all.
const FIT: usize = 4;

/// What happens on one day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct DayView {
    /// The day.
    #[ts(type = "string")]
    pub day: Day,
    /// Its week by ISO 8601.
    pub week: u32,
    /// What it is marked for, by name.
    pub marks: Vec<String>,
    /// What goes out or went out; the first of it where many days are looked at.
    pub cards: Vec<Card>,
    /// What is to be ready.
    pub deadlines: Vec<Card>,
    /// How many go out, in sight or not.
    pub count: usize,
}

/// A campaign that runs on some of the days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RunView {
    /// The campaign.
    #[ts(type = "number")]
    pub id: i64,
    /// What it is called.
    pub name: String,
    /// Its first day.
    #[ts(type = "string")]
    pub start: Day,
    /// Its last day.
    #[ts(type = "string")]
    pub end_day: Day,
}

/// The turn of a series of which no post was made yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TurnView {
    /// The series.
    #[ts(type = "number")]
    pub series: i64,
    /// What it is called.
    pub name: String,
    /// The day.
    #[ts(type = "string")]
    pub day: Day,
    /// At what time, `09:30`; empty where that is not said.
    pub time: String,
}

/// The calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CalendarView {
    /// What is looked at.
    pub lens: Lens,
    /// The days, one after another.
    pub days: Vec<DayView>,
    /// The campaigns that run.
    pub runs: Vec<RunView>,
    /// The turns of series that are still to come.
    pub turns: Vec<TurnView>,
    /// The first of the ideas without a day.
    pub tray: Vec<Card>,
    /// How many there are.
    pub undated: usize,
    /// How many posts have a day.
    pub dated: usize,
    /// How many of those come before the first of these days.
    pub before: usize,
    /// Whether a gate is shut: then days are wished only.
    pub shut: bool,
}

pub(super) fn calendar(
    facts: &Facts,
    found: &Found,
    lens: &Lens,
    cards: &Cards<'_>,
    today: Day,
    language: Language,
) -> Result<CalendarView> {
    let (from, until) = lens.days.unwrap_or_else(|| month_around(today));
    let until = until.max(from);
    let mut days: Vec<DayView> = from
        .iter_days()
        .take_while(|day| *day <= until)
        .map(|day| DayView { day, week: day.iso_week().week(), ..DayView::default() })
        .collect();
    let place = |day: Day| usize::try_from((day - from).num_days()).unwrap_or(usize::MAX);
    let span = (until - from).num_days() + 1;
    let wide = span > WIDE;
    let mut out: Vec<Vec<i64>> = vec![Vec::new(); days.len()];
    for (day, id) in found.between(from, until) {
        out.get_mut(place(*day)).into_iter().for_each(|ids| ids.push(*id));
    }
    let time = |id: &i64| facts.posts.by_key(*id).and_then(|post| post.planned_time);
    for (view, mut ids) in days.iter_mut().zip(out) {
        view.count = ids.len();
        if wide {
            continue;
        }
        ids.sort_by_key(|id| (time(id).is_none(), time(id)));
        if span > CLOSE && ids.len() > FIT {
            ids.truncate(FIT - 1);
        }
        view.cards = cards.all(&ids);
    }
    let in_the_making = [PostStatus::Idea, PostStatus::Draft, PostStatus::Check];
    for id in in_the_making.iter().flat_map(|status| found.ids(List::Column(*status))) {
        let ready = facts.posts.by_key(id).and_then(|post| post.finish_by);
        let Some(ready) = ready.filter(|day| (from..=until).contains(day) && !wide) else { continue };
        if let Some(view) = days.get_mut(place(ready)) {
            view.deadlines.extend(cards.all(&[id]));
        }
    }
    for marked in days_in(facts, language, from, until)? {
        if let Some(view) = days.get_mut(place(marked.day)) {
            view.marks.push(marked.name);
        }
    }
    let runs = facts.campaigns.iter().filter_map(|campaign| {
        let (start, end_day) = (campaign.start?, campaign.end_day.or(campaign.start)?);
        (start <= until && end_day >= from).then(|| RunView {
            id: campaign.id.raw(),
            name: campaign.name.to_string(),
            start,
            end_day,
        })
    });
    let turns = if wide { Vec::new() } else { occurrences_in(facts, from.max(today), until) };
    let turns = turns.into_iter().filter_map(|(id, day)| {
        let series = facts.series.get(Some(id))?;
        Some(TurnView { series: id.raw(), name: series.name.to_string(), day, time: series.at_time.canonical() })
    });
    Ok(CalendarView {
        lens: Lens { days: Some((from, until)), ..lens.clone() },
        runs: runs.collect(),
        turns: turns.collect(),
        tray: cards.all(window(&found.ids(List::Undated), 0, TRAY)),
        undated: found.count(List::Undated),
        dated: found.count(List::Dated),
        before: found.before(from),
        shut: cards.shut(),
        days,
    })
}

/// The whole weeks, from Monday, in which a day's month lies: what is looked at first.
fn month_around(day: Day) -> (Day, Day) {
    let first = day.with_day(1).unwrap_or(day);
    (first.week(Weekday::Mon).first_day(), last_of_month(day).week(Weekday::Mon).last_day())
}
