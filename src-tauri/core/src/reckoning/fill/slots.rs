//! The places that the cadence still has free: as many a week as each channel promises, at its own times where it has any,
//! else spread over the week; without those that a post or a turn of a series takes.

use std::collections::HashMap;

use chrono::{Datelike, Days};

use super::Span;
use crate::{
    content::{PostStatus, TimeSlot},
    plan::Facts,
    presence::{Channel, ChannelDecision},
    reckoning::occurrences_in,
    time::{Day, Time},
};

/// More than so many posts a week on a channel are not planned, in hundredths: three a day.
const MOST: i64 = 2_100;

/// A place for a post.
#[derive(Clone, Copy)]
pub(super) struct Slot<'a> {
    pub day: Day,
    pub time: Option<Time>,
    pub channel: &'a Channel,
    /// Whether something stands there by now.
    pub taken: bool,
}

/// The channels in use.
pub(super) fn in_use(facts: &Facts) -> impl Iterator<Item = &Channel> {
    facts.channels.iter().filter(|channel| channel.decision == Some(ChannelDecision::Now))
}

/// Posts a week that a channel promises, in hundredths.
pub(super) fn promised(channel: &Channel) -> i64 {
    channel.posts_a_week.map_or(0, |posts| posts.0.clamp(0, MOST))
}

/// The free places of all channels, in order of day, time and channel.
pub(super) fn free_slots(facts: &Facts, span: Span) -> Vec<Slot<'_>> {
    let mut all: Vec<Slot<'_>> = Vec::new();
    let promising = || in_use(facts).filter(|channel| promised(channel) > 0);
    let widest = promising().map(reach).max().unwrap_or_default();
    let taken = taken(facts, span, 2 * widest);
    for channel in promising() {
        let reach = reach(channel);
        let (from, until) = (span.from - Days::new(2 * reach), span.until + Days::new(2 * reach));
        let mut slots = slots_of(facts, channel, from, until);
        // What stands exactly on a place takes that one; then each other takes the nearest.
        let (exact, beside): (Vec<Day>, Vec<Day>) = taken
            .get(&channel.id.raw())
            .into_iter()
            .flatten()
            .partition(|day| slots.iter().any(|slot| slot.day == **day));
        for day in exact.into_iter().chain(beside) {
            let apart = |slot: &Slot<'_>| (slot.day - day).num_days().unsigned_abs();
            let free = slots.iter_mut().filter(|slot| !slot.taken && apart(slot) <= reach);
            if let Some(nearest) = free.min_by_key(|slot| apart(slot)) {
                nearest.taken = true;
            }
        }
        all.extend(slots.into_iter().filter(|slot| !slot.taken && (span.from..=span.until).contains(&slot.day)));
    }
    all.sort_by_key(|slot| (slot.day, slot.time, slot.channel.position, slot.channel.id.raw()));
    all
}

/// A post within so many days of a place takes it: half of what lies between two, but three at least.
fn reach(channel: &Channel) -> u64 {
    u64::try_from(700 / promised(channel).max(1) / 2).unwrap_or_default().clamp(3, 183)
}

/// The days on which something stands on each channel already.
fn taken(facts: &Facts, span: Span, around: u64) -> HashMap<i64, Vec<Day>> {
    let (from, until) = (span.from - Days::new(around), span.until + Days::new(around));
    let is_idea = |status: Option<PostStatus>| matches!(status, None | Some(PostStatus::Idea));
    let out = facts.posts_out().take_while(|(day, _)| *day >= from);
    let waiting = facts.posts_waiting().filter(|post| !span.dated || !is_idea(post.status));
    let planned = waiting.filter_map(|post| Some((post.planned_on?, post)));
    let mut taken: HashMap<i64, Vec<Day>> = HashMap::new();
    for (day, post) in out.chain(planned).filter(|(day, _)| (from..=until).contains(day)) {
        for channel in &post.channels {
            taken.entry(channel.raw()).or_default().push(day);
        }
    }
    for (series, day) in occurrences_in(facts, span.today.max(from), until) {
        for channel in facts.series.get(Some(series)).iter().flat_map(|series| &series.channels) {
            taken.entry(channel.raw()).or_default().push(day);
        }
    }
    taken.values_mut().for_each(|days| days.sort_unstable());
    taken
}

/// All places of a channel. How many a week holds follows from its number alone, so that one stretch of days goes on where
/// another stopped.
fn slots_of<'a>(facts: &'a Facts, channel: &'a Channel, from: Day, until: Day) -> Vec<Slot<'a>> {
    let times: Vec<&TimeSlot> = facts.time_slots.iter().filter(|slot| slot.channel == Some(channel.id)).collect();
    let times = week_of(&times);
    let mut slots = Vec::new();
    let mut monday = from - Days::new(from.weekday().num_days_from_monday().into());
    while monday <= until {
        let week = i64::from(monday.num_days_from_ce() / 7);
        let until_now = |week: i64| week * promised(channel) / 100;
        let count = usize::try_from(until_now(week + 1) - until_now(week)).unwrap_or_default();
        let places = places(count, &times);
        slots.extend(places.into_iter().map(|(ahead, time)| Slot {
            day: monday + Days::new(ahead),
            time,
            channel,
            taken: false,
        }));
        monday = monday + Days::new(7);
    }
    slots
}

/// A channel's own times in a week: days from Monday, and the time.
fn week_of(times: &[&TimeSlot]) -> Vec<(u64, Option<Time>)> {
    let mut week: Vec<(u64, Option<Time>)> = Vec::new();
    for slot in times {
        let on = slot.weekday.map(|weekday| weekday as u64);
        week.extend((0..7).filter(|day| on.is_none_or(|on| on == *day)).map(|day| (day, slot.at_time)));
    }
    week.sort_unstable();
    week.dedup();
    week
}

/// So many places in a week: at the channel's own times, spread over them where there are more; where there are fewer, the
/// rest on other days.
fn places(count: usize, times: &[(u64, Option<Time>)]) -> Vec<(u64, Option<Time>)> {
    let spread = |n: usize, over: usize| (0..n).map(move |turn| (2 * turn + 1) * over / (2 * n));
    if count <= times.len() {
        return spread(count, times.len()).filter_map(|at| times.get(at).copied()).collect();
    }
    let mut places = times.to_vec();
    let mut free: Vec<u64> = (0..7).filter(|day| !times.iter().any(|(on, _)| on == day)).collect();
    let rest = count - times.len();
    if free.len() < rest {
        free = (0..7).collect();
    }
    places.extend(spread(rest, free.len()).filter_map(|at| free.get(at)).map(|day| (*day, None)));
    places.sort_unstable();
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(count: usize, times: &[(u64, Option<Time>)]) -> Vec<u64> {
        places(count, times).into_iter().map(|(day, _)| day).collect()
    }

    #[test]
    fn places_are_spread_over_the_week_or_over_the_channels_own_times() {
        assert_eq!(days(1, &[]), [3]);
        assert_eq!(days(2, &[]), [1, 5]);
        assert_eq!(days(3, &[]), [1, 3, 5]);
        assert_eq!(days(7, &[]), [0, 1, 2, 3, 4, 5, 6]);
        assert_eq!(days(9, &[]).len(), 9);
        let own = [(1, Time::from_hms_opt(9, 0, 0)), (3, Time::from_hms_opt(17, 0, 0))];
        assert_eq!(places(1, &own), [own[1]]);
        assert_eq!(places(2, &own), own);
        assert_eq!(days(4, &own), [1, 2, 3, 5]);
        assert_eq!(days(0, &own), [0; 0]);
    }
}
