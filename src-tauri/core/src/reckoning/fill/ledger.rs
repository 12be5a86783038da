//! What goes out and when, kept while the calendar is filled: so that the mix holds on the day of every post, in all and on
//! each channel. It counts as `content/mix.rs` does.

use std::collections::BTreeMap;

use chrono::Days;

use super::{Span, slots::in_use};
use crate::{
    audience::PostKind,
    content::{Mix, Post, Series, goes_out, is_about_us, is_promotional},
    plan::Facts,
    reckoning::occurrences_in,
    record::Record,
    time::Day,
};

/// The window holds this many days, or …
const DAYS: u64 = 90;
/// … this many posts.
const POSTS: usize = 11;
/// A turn of a series stands behind the posts of its day, before what is proposed.
const TURN: i64 = i64::MAX / 4;

/// Which of the two rules a post counts for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Counts {
    pub about_us: bool,
    pub promotional: bool,
}

impl Counts {
    /// A new post of a kind that answers a question of the audience.
    pub fn of(kind: PostKind) -> Self {
        let promotional = kind.is_promotional();
        Self { about_us: promotional || (kind.is_about_us() && kind != PostKind::People), promotional }
    }

    /// A post as it is kept.
    pub fn of_post(post: &Post) -> Self {
        Self { about_us: is_about_us(post), promotional: is_promotional(post) }
    }
}

/// When something goes out, and its place among others of that day.
pub(super) type Key = (Day, i64, i64);

/// All that goes out, and what of it on each channel.
pub(super) struct Ledger {
    all: Line,
    channels: BTreeMap<i64, Line>,
    /// Which rules the owner lets hold: about us, promotional.
    rules: (bool, bool),
}

/// What goes out in one place, the earliest first.
#[derive(Clone, Default)]
struct Line(Vec<(Key, Counts)>);

impl Ledger {
    /// What went out lately, what is planned and what series bring.
    pub fn new(facts: &Facts, span: Span) -> Self {
        let rules = facts.mix_rules.first();
        let holds = |rule: Option<bool>| rule != Some(false);
        let rules = (holds(rules.and_then(|r| r.about_us_rule)), holds(rules.and_then(|r| r.promotional_rule)));
        let channels: BTreeMap<i64, Line> = in_use(facts).map(|channel| (channel.id.raw(), Line::default())).collect();
        let mut ledger = Self { all: Line::default(), channels, rules };
        let since = span.today - Days::new(DAYS);
        for (day, post) in facts.posts_out() {
            let full = |line: &Line| day <= since && line.0.len() >= POSTS;
            if full(&ledger.all) && ledger.channels.values().all(full) {
                break;
            }
            let counts = Counts::of_post(post);
            let key = (day, post.position, post.id.raw());
            if !full(&ledger.all) {
                ledger.all.put(key, counts);
            }
            for channel in &post.channels {
                if let Some(line) = ledger.channels.get_mut(&channel.raw()).filter(|line| !full(line)) {
                    line.put(key, counts);
                }
            }
        }
        for post in facts.posts_waiting() {
            let wished = post.planned_on.filter(|day| !span.dated && *day >= span.today);
            let Some(day) = goes_out(post, span.today).or(wished) else { continue };
            let counts = Counts::of_post(post);
            let on: Vec<i64> = post.channels.iter().map(|id| id.raw()).collect();
            ledger.put((day, post.position, post.id.raw()), counts, &on);
        }
        // What a series is to bring leaves that much less room; that it makes room for others is not counted on.
        for (id, day) in occurrences_in(facts, span.today, span.until) {
            let Some(Series { kind, question, channels, .. }) = facts.series.get(Some(id)) else { continue };
            let counts = Counts::of_post(&Post { kind: *kind, question: question.clone(), ..Post::blank(0, 0) });
            if counts != Counts::default() {
                let on: Vec<i64> = channels.iter().map(|id| id.raw()).collect();
                ledger.put((day, TURN, id.raw()), counts, &on);
            }
        }
        ledger
    }

    /// Adds a post.
    pub fn put(&mut self, key: Key, counts: Counts, channels: &[i64]) {
        self.all.put(key, counts);
        for channel in channels {
            if let Some(line) = self.channels.get_mut(channel) {
                line.put(key, counts);
            }
        }
    }

    /// Whether a post may go out without breaking a rule, in all or on one of its channels, on its own day or on that of
    /// any later post.
    pub fn has_room(&self, key: Key, counts: Counts, channels: &[i64]) -> bool {
        let counts =
            Counts { about_us: counts.about_us && self.rules.0, promotional: counts.promotional && self.rules.1 };
        if counts == Counts::default() {
            return true;
        }
        let lines = channels.iter().filter_map(|channel| self.channels.get(channel));
        lines.chain([&self.all]).all(|line| line.has_room(key, counts))
    }

    /// The first day of a stretch on which one of the two rules is broken where something goes out, with the mix of it;
    /// else that of its last post. Of all, or of one channel. Nothing where the rule does not hold or nothing goes out.
    pub fn judged(&self, promotional: bool, channel: Option<i64>, from: Day, until: Day) -> Option<(bool, Mix)> {
        let holds = if promotional { self.rules.1 } else { self.rules.0 };
        let line = match channel {
            Some(channel) => self.channels.get(&channel)?,
            None => &self.all,
        };
        let breaks = |mix: Mix| if promotional { mix.is_too_promotional() } else { mix.is_too_much_about_us() };
        let mixes: Vec<Mix> = holds.then(|| line.mixes(from, until))?.into_iter().map(|(_, mix)| mix).collect();
        let broken = mixes.iter().find(|mix| breaks(**mix));
        broken.map(|mix| (false, *mix)).or_else(|| mixes.last().map(|mix| (true, *mix)))
    }
}

impl Line {
    fn put(&mut self, key: Key, counts: Counts) {
        let place = self.0.partition_point(|(other, _)| *other < key);
        self.0.insert(place, (key, counts));
    }

    fn has_room(&self, key: Key, counts: Counts) -> bool {
        let mut with = self.clone();
        with.put(key, counts);
        let last = self.0.last().map_or(key.0, |((day, ..), _)| (*day).max(key.0));
        let before: BTreeMap<Day, Mix> = self.mixes(key.0, last).into_iter().collect();
        let breaks = |mix: &Mix| {
            (counts.about_us && mix.is_too_much_about_us()) || (counts.promotional && mix.is_too_promotional())
        };
        let was_broken = |day: &Day| *day > key.0 && before.get(day).is_some_and(breaks);
        with.mixes(key.0, last).iter().all(|(day, mix)| !breaks(mix) || was_broken(day))
    }

    /// The mix on each day of a stretch on which something goes out.
    fn mixes(&self, from: Day, until: Day) -> Vec<(Day, Mix)> {
        let entries = &self.0;
        let mut sums = vec![(0, 0)];
        for (_, counts) in entries {
            let (about_us, promotional) = sums.last().copied().unwrap_or_default();
            sums.push((about_us + i64::from(counts.about_us), promotional + i64::from(counts.promotional)));
        }
        let mut days: Vec<Day> =
            entries.iter().map(|((day, ..), _)| *day).filter(|day| (from..=until).contains(day)).collect();
        days.dedup();
        let mix = |day: Day| {
            let end = entries.partition_point(|((out, ..), _)| *out <= day);
            let begin =
                entries.partition_point(|((out, ..), _)| *out <= day - Days::new(DAYS)).min(end.saturating_sub(POSTS));
            let at = |place: usize| sums.get(place).copied().unwrap_or_default();
            let (last, first) = (at(end), at(begin));
            let posts = i64::try_from(end - begin).unwrap_or_default();
            Mix { posts, about_us: last.0 - first.0, promotional: last.1 - first.1 }
        };
        days.into_iter().map(|day| (day, mix(day))).collect()
    }
}
