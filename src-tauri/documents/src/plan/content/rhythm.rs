//! When what goes out: how often on each channel and at which fixed times, the series that come back, and the days that the
//! owner marks.

use koers_core::{
    content::{DayOfWeek, OwnDay, Rhythm, Series, TimeSlot, spelled_out},
    plan::Kind,
    presence::{Channel, ChannelDecision},
    reckoning::skips_of,
};
use koers_press::document::{Block, Cell, Inline};

use crate::{
    blocks::{known, lines, listed, lowered},
    columns::Columns,
    source::Source,
};

/// So many days on which a series is skipped are named; a calendar shows them all.
const MOST_SKIPS: usize = 3;

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    [channels(source), series(source), own_days(source)].concat()
}

/// How often and when each channel that is used says something.
fn channels(source: &Source<'_>) -> Vec<Block> {
    Columns::<Channel>::of(source)
        .passages("plan-channel", |channel| source.channel(Some(channel.id)).into_iter().collect())
        .figures("plan-channel-posts", |channel| channel.posts_a_week)
        .words("plan-rhythm-times", |channel| times(source, channel))
        .table(source.words.say("plan-rhythm-channels"), source.channels_that_are(Some(ChannelDecision::Now)))
}

/// The fixed times of a channel, in the order of the week.
fn times(source: &Source<'_>, channel: &Channel) -> Option<String> {
    let mut slots: Vec<&TimeSlot> = source
        .facts
        .time_slots
        .iter()
        .filter(|slot| slot.channel == Some(channel.id) && slot.at_time.is_some())
        .collect();
    slots.sort_by_key(|slot| (slot.weekday.map(number), slot.at_time));
    let said = slots.into_iter().filter_map(|slot| {
        let time = slot.at_time?.format("%H:%M").to_string();
        let day = slot.weekday.map_or_else(|| source.words.say("plan-rhythm-every-day"), |day| weekday(source, day));
        Some(source.words.say_with("plan-rhythm-at", &[("day", day.into()), ("time", time.into())]))
    });
    known(&said.collect::<Vec<_>>().join(", "))
}

/// The place of a day in the week, Monday 1.
fn number(day: DayOfWeek) -> usize {
    DayOfWeek::ALL.iter().position(|one| *one == day).map_or(0, |place| place + 1)
}

/// A day of the week in the middle of a sentence.
fn weekday(source: &Source<'_>, day: DayOfWeek) -> String {
    source.words.say(&format!("weekday-{}", number(day) % 7))
}

fn series(source: &Source<'_>) -> Vec<Block> {
    Columns::<Series>::of(source)
        .passages("plan-series", |series| name(source, series))
        .words("plan-series-when", |series| when(source, series))
        .passages("plan-series-where", |series| {
            listed(series.channels.iter().filter_map(|id| source.channel(Some(*id))))
        })
        .words("plan-channel-owner", |series| source.person(series.owner))
        .table(
            source.words.say("plan-rhythm-series"),
            source.facts.series.iter().filter(|series| known(&series.name).is_some()),
        )
}

/// What it is called, and under it of which theme it is.
fn name(source: &Source<'_>, series: &Series) -> Cell {
    let theme = series.pillar.and_then(|id| source.called(Kind::Pillar, id.raw()));
    lines([known(&series.name).map(Inline::strong), theme.map(Inline::emphasis)])
}

/// How it repeats, at what time, until when, and on which days it is still to be skipped.
fn when(source: &Source<'_>, series: &Series) -> Option<String> {
    let words = source.words;
    let skips = skips_of(source.facts, series.id);
    let skips =
        skips.range(source.today..).map(|day| words.say_with("plan-series-skip", &[("day", words.day(*day).into())]));
    let skips: Vec<String> = skips.take(MOST_SKIPS).collect();
    let series = spelled_out(series);
    let every = ("every", series.every.map_or(1, |every| every.0).max(1).into());
    let day = || ("day", series.weekday.map(|day| weekday(source, day)).unwrap_or_default().into());
    let said = match series.rhythm? {
        Rhythm::Weekly => words.say_with("plan-series-weekly", &[every, day()]),
        Rhythm::MonthDay => words.say_with("plan-series-month-day", &[every, ("date", series.month_day?.0.into())]),
        Rhythm::MonthWeekday => {
            let nth = lowered(&source.chosen("series", "nth", series.nth)?);
            words.say_with("plan-series-month-weekday", &[every, day(), ("nth", nth.into())])
        }
    };
    let time = series.at_time.map(|time| time.format("%H:%M").to_string());
    let until = series.until.map(|day| words.say_with("plan-series-until", &[("day", words.day(day).into())]));
    Some([Some(said), time, until].into_iter().flatten().chain(skips).collect::<Vec<_>>().join(", "))
}

/// The days that the owner marks, in the order of the calendar.
fn own_days(source: &Source<'_>) -> Vec<Block> {
    let words = source.words;
    let mut days: Vec<&OwnDay> = source.facts.own_days.iter().collect();
    days.sort_by_key(|own| own.day);
    let how_often = |own: &OwnDay| {
        own.day?;
        Some(words.say(if own.every_year == Some(true) { "plan-own-day-again" } else { "plan-own-day-once" }))
    };
    Columns::<OwnDay>::of(source)
        .words("plan-own-day", |own| own.name.to_string())
        .words("plan-own-day-when", |own| own.day)
        .words("plan-own-day-every", how_often)
        .table(words.say("plan-rhythm-own-days"), days)
}
