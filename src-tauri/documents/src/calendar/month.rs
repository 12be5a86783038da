//! A month as squares: weeks begin on Monday and have their number by ISO 8601.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, Weekday};
use koers_core::{
    approach::Campaign,
    audience::PostKind,
    content::{Post, PostStatus, Series, is_promotional},
    id::Id,
    plan::Kind,
    presence::Channel,
    time::{Day, Time, last_of_month},
};
use koers_press::document::{Band, Entry, Key, Look, Month, Shade, Sign, Square, Week};

use super::agenda::Agenda;
use crate::{
    blocks::{brief, capital, known},
    paper::logo,
    source::Source,
};

/// How many letters are shown of a title, of a campaign's name and of a channel's.
const LETTERS: usize = 120;
const LETTERS_BAND: usize = 60;
const LETTERS_CHANNEL: usize = 24;
/// So many channels stand before a title; the others are counted.
const CHANNELS: usize = 4;
/// The looks in the order of the key.
const LOOKS: [Look; 4] = [Look::Firm, Look::Open, Look::Done, Look::Due];

/// The page of the month that begins on a day.
pub fn page(source: &Source<'_>, agenda: &Agenda<'_>, first: Day, key: Vec<Key>) -> Month {
    let words = source.words;
    let last = last_of_month(first);
    let held = |day: &Day| (first..=last).contains(day);
    let is_empty = !agenda.posts.keys().chain(agenda.deadlines.keys()).chain(agenda.turns.keys()).any(held);
    let note = if is_empty {
        words.say("wall-empty")
    } else if source.is_concept() {
        words.say("wall-wished")
    } else {
        String::new()
    };
    let week = [words.say("wall-week")];
    let days = ["1", "2", "3", "4", "5", "6", "0"].map(|day| capital(&words.say(&format!("weekday-{day}"))));
    Month {
        anchor: format!("month-{}", first.format("%Y-%m")),
        title: title(source, first),
        logo: logo(source),
        note,
        heads: week.into_iter().chain(days).collect(),
        weeks: mondays(first, last).map(|monday| one_week(source, agenda, monday, (first, last))).collect(),
        key,
        more: words.say_with("wall-more", &[("count", "{n}".into())]),
    }
}

/// `December 2026`.
fn title(source: &Source<'_>, first: Day) -> String {
    capital(&format!("{} {}", source.words.say(&format!("month-{}", first.month())), first.year()))
}

/// The Mondays of the weeks in which these days are.
fn mondays(first: Day, last: Day) -> impl Iterator<Item = Day> {
    first.week(Weekday::Mon).first_day().iter_weeks().take_while(move |monday| *monday <= last)
}

fn one_week(source: &Source<'_>, agenda: &Agenda<'_>, monday: Day, (first, last): (Day, Day)) -> Week {
    let days: Vec<Day> = monday.iter_days().take(7).collect();
    let square = |day: &Day| {
        let number = day.day().to_string();
        if !(first..=last).contains(day) {
            return Square { number, tone: Shade::Outside, ..Square::default() };
        }
        let tone = if matches!(day.weekday(), Weekday::Sat | Weekday::Sun) { Shade::Rest } else { Shade::Plain };
        let names = agenda.marks.get(day).cloned().unwrap_or_default();
        Square { number, tone, names, entries: entries(source, agenda, *day) }
    };
    Week {
        number: monday.iso_week().week().to_string(),
        squares: days.iter().map(square).collect(),
        bands: bands(source, monday, (first, last)),
    }
}

/// What goes out on a day, the turns of series, then what is to be ready.
fn entries(source: &Source<'_>, agenda: &Agenda<'_>, day: Day) -> Vec<Entry> {
    let on = |of: &BTreeMap<Day, Vec<&Post>>, look: fn(&Post) -> Look| -> Vec<Entry> {
        of.get(&day).into_iter().flatten().map(|post| entry(source, agenda, post, look(post))).collect()
    };
    let turns = agenda.turns.get(&day).into_iter().flatten().map(|series| turn(source, agenda, series));
    [on(&agenda.posts, look), turns.collect(), on(&agenda.deadlines, |_| Look::Due)].concat()
}

fn entry(source: &Source<'_>, agenda: &Agenda<'_>, post: &Post, look: Look) -> Entry {
    let words = source.words;
    let marked = look != Look::Due && is_promotional(post);
    let means = words.say(&format!("wall-look-{}", code(look)));
    let spoken = if marked { words.say_with("wall-marked", &[("look", means.into())]) } else { means };
    let lead = if look == Look::Due { String::new() } else { lead(agenda, post.planned_time, &post.channels) };
    let text = known(&post.title).map_or_else(|| words.say("plan-unnamed"), |title| brief(&title, LETTERS));
    Entry { look, marked, lead, text, spoken }
}

/// A turn of a series: a post that is still to be made.
fn turn(source: &Source<'_>, agenda: &Agenda<'_>, series: &Series) -> Entry {
    Entry {
        look: Look::Open,
        marked: series.kind.is_some_and(PostKind::is_promotional),
        lead: lead(agenda, series.at_time, &series.channels),
        text: brief(&source.name(Kind::Series, series.id.raw()), LETTERS),
        spoken: source.words.say("wall-turn"),
    }
}

/// When, and where in short.
fn lead(agenda: &Agenda<'_>, time: Option<Time>, channels: &[Id<Channel>]) -> String {
    let more = channels.len().saturating_sub(CHANNELS);
    let time = time.map(|time| time.format("%H:%M").to_string());
    let channels = channels.iter().filter_map(|id| agenda.shorts.get(&id.raw()).cloned());
    let more = (more > 0).then(|| format!("+{more}"));
    time.into_iter().chain(channels.take(CHANNELS)).chain(more).collect::<Vec<_>>().join(" ")
}

fn look(post: &Post) -> Look {
    match post.status {
        Some(PostStatus::Published) => Look::Done,
        Some(PostStatus::Planned) => Look::Firm,
        _ => Look::Open,
    }
}

const fn code(look: Look) -> &'static str {
    match look {
        Look::Firm => "firm",
        Look::Open => "open",
        Look::Done => "done",
        Look::Due => "due",
    }
}

/// The campaigns that run in a week, on the days of this month.
fn bands(source: &Source<'_>, monday: Day, (first, last): (Day, Day)) -> Vec<Band> {
    let sunday = monday.checked_add_days(Days::new(6)).unwrap_or(monday);
    let (begin, end) = (monday.max(first), sunday.min(last));
    let band = |campaign: &Campaign| {
        let start = campaign.start?;
        let (from, to) = (start.max(begin), campaign.end_day.unwrap_or(start).min(end));
        let days = usize::try_from((to - from).num_days().saturating_add(1)).ok().filter(|days| *days > 0)?;
        let from = usize::try_from((from - monday).num_days()).ok()?;
        Some(Band { from, days, text: brief(&source.name(Kind::Campaign, campaign.id.raw()), LETTERS_BAND) })
    };
    let mut bands: Vec<Band> = source.facts.campaigns.iter().filter_map(band).collect();
    bands.sort_by_key(|band| band.from);
    bands
}

/// What the signs of all pages mean: the looks that are seen, then the channels that are named.
pub fn key(source: &Source<'_>, agenda: &Agenda<'_>) -> Vec<Key> {
    let words = source.words;
    let posts = || agenda.posts.values().flatten();
    let turns = || agenda.turns.values().flatten();
    let seen = |of: &Look| match of {
        Look::Due => !agenda.deadlines.is_empty(),
        Look::Open if turns().next().is_some() => true,
        Look::Open | Look::Firm | Look::Done => posts().any(|post| look(post) == *of),
    };
    let looks = LOOKS.into_iter().filter(seen);
    let mut key: Vec<Key> = looks
        .map(|look| Key { sign: Sign::Look(look), text: words.say(&format!("wall-look-{}", code(look))) })
        .collect();
    if posts().any(|post| is_promotional(post)) {
        key.push(Key { sign: Sign::Mark, text: words.say("wall-sells") });
    }
    let (from, until) = agenda.days;
    let runs = |campaign: &Campaign| {
        campaign.start.is_some_and(|start| start <= until && campaign.end_day.unwrap_or(start) >= from)
    };
    if source.facts.campaigns.iter().any(runs) {
        key.push(Key { sign: Sign::Band, text: words.say("wall-campaign") });
    }
    for (id, letters) in &agenda.shorts {
        let mut channels = posts().flat_map(|post| &post.channels).chain(turns().flat_map(|series| &series.channels));
        if channels.any(|channel| channel.raw() == *id) {
            let text = brief(&source.name(Kind::Channel, *id), LETTERS_CHANNEL);
            key.push(Key { sign: Sign::Letters(letters.clone()), text });
        }
    }
    key
}
