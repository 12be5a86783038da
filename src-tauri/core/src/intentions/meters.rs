//! The meters beside the board and the calendar: the mix, the cadence, the hours of the weeks to come, and whom the posts
//! of now serve. All from the facts: the same facts and day give the same meters.

use chrono::{Datelike, Days};
use serde::Serialize;
use ts_rs::TS;

use crate::{
    checks::current_posts,
    content::{Covered, Mix, Outgoing, Post, WEEKS, coverage, goes_out},
    plan::Facts,
    presence::{Channel, ChannelDecision},
    reckoning::{minutes_asked, minutes_there},
    time::Day,
};

/// Weeks that lie ahead, this one among them.
const AHEAD: u64 = 4;

/// All meters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Meters {
    /// The mix of all posts, then, where there are several, of each channel in use.
    pub mix: Vec<MixMeter>,
    /// The cadence of each channel in use.
    pub cadence: Vec<CadenceMeter>,
    /// The hours of this week and those after it.
    pub hours: Vec<HoursMeter>,
    /// The posts of now for each audience in each stage.
    pub coverage: Vec<Covered>,
}

/// The mix on the last day on which something is planned, or today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MixMeter {
    /// The channel; `None` for all posts.
    #[ts(type = "number | null")]
    pub channel: Option<i64>,
    /// The day.
    #[ts(type = "string")]
    pub on: Day,
    /// Posts in the window.
    #[ts(type = "number")]
    pub posts: i64,
    /// Those about us, the promotional ones among them.
    #[ts(type = "number")]
    pub about_us: i64,
    /// Those that promote.
    #[ts(type = "number")]
    pub promotional: i64,
    /// Whether more is about us than the rule has it; never where the owner does not hold to it.
    pub too_much_about_us: bool,
    /// Whether more promotes than the rule has it; never where the owner does not hold to it.
    pub too_promotional: bool,
    /// How many others go first before the next about us; 0 is now.
    #[ts(type = "number")]
    pub others_before_about_us: i64,
    /// How many others go first before the next that promotes; 0 is now.
    #[ts(type = "number")]
    pub others_before_promotional: i64,
}

/// What a channel promised and what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CadenceMeter {
    /// The channel.
    #[ts(type = "number")]
    pub channel: i64,
    /// Posts a week, in hundredths; `None` where nothing is promised.
    #[ts(type = "number | null")]
    pub promised: Option<i64>,
    /// The last full weeks and those from this one on, in order.
    pub weeks: Vec<CadenceWeek>,
}

/// A week of a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct CadenceWeek {
    /// Its Monday.
    #[ts(type = "string")]
    pub from: Day,
    /// Posts that are to go out.
    pub planned: usize,
    /// Posts that went out.
    pub published: usize,
}

/// The hours of a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct HoursMeter {
    /// Its Monday.
    #[ts(type = "string")]
    pub from: Day,
    /// Minutes that the posts of that week ask: those that go out, and this week those that did.
    #[ts(type = "number")]
    pub posts: i64,
    /// Minutes that listening, answering and measuring ask in any week.
    #[ts(type = "number")]
    pub rest: i64,
    /// Minutes that there are; `None` while nobody's hours are known.
    #[ts(type = "number | null")]
    pub there: Option<i64>,
}

/// All meters on a day.
#[must_use]
pub fn meters(facts: &Facts, today: Day) -> Meters {
    let channels: Vec<&Channel> =
        facts.channels.iter().filter(|channel| channel.decision == Some(ChannelDecision::Now)).collect();
    let weeks = Weeks::around(facts, today);
    let stages = facts.stages.iter().map(|stage| stage.id);
    let segments = facts.segments.iter().map(|segment| segment.id);
    Meters {
        mix: mixes(facts, &channels, today),
        cadence: channels.iter().map(|channel| weeks.cadence(channel)).collect(),
        hours: weeks.hours(facts, &channels),
        coverage: coverage(stages, segments, current_posts(facts, today)),
    }
}

fn mixes(facts: &Facts, channels: &[&Channel], today: Day) -> Vec<MixMeter> {
    let rules = facts.mix_rules.first();
    let holds = |rule: Option<bool>| rule != Some(false);
    let meter = |channel: Option<i64>, outgoing: &Outgoing<'_>| {
        let on = outgoing.last_day().map_or(today, |last| last.max(today));
        let mix: Mix = outgoing.mix(on);
        MixMeter {
            channel,
            on,
            posts: mix.posts,
            about_us: mix.about_us,
            promotional: mix.promotional,
            too_much_about_us: mix.is_too_much_about_us() && holds(rules.and_then(|rules| rules.about_us_rule)),
            too_promotional: mix.is_too_promotional() && holds(rules.and_then(|rules| rules.promotional_rule)),
            others_before_about_us: mix.others_before_about_us(),
            others_before_promotional: mix.others_before_promotional(),
        }
    };
    let in_all = Outgoing::of(facts.posts_out(), facts.posts_waiting(), today);
    let mut all = vec![meter(None, &in_all)];
    for channel in channels.iter().filter(|_| channels.len() > 1) {
        let here = |post: &Post| post.channels.contains(&channel.id);
        let out = facts.posts_out().filter(|(_, post)| here(post));
        let outgoing = Outgoing::of(out, facts.posts_waiting().filter(|post| here(post)), today);
        all.push(meter(Some(channel.id.raw()), &outgoing));
    }
    all
}

/// The posts of the weeks around today.
struct Weeks<'a> {
    /// The Monday of the first.
    first: Day,
    /// The posts of each week, with whether they went out.
    posts: Vec<Vec<(&'a Post, bool)>>,
}

impl<'a> Weeks<'a> {
    fn around(facts: &'a Facts, today: Day) -> Self {
        let back = u64::from(today.weekday().num_days_from_monday()) + 7 * WEEKS;
        let first = today - Days::new(back);
        let mut posts = vec![Vec::new(); usize::try_from(WEEKS + AHEAD).unwrap_or_default()];
        let out = facts.posts_out().take_while(|(day, _)| *day >= first).map(|(day, post)| (day, post, true));
        let to_come = facts.posts_waiting().filter_map(|post| Some((goes_out(post, today)?, post, false)));
        for (day, post, went) in out.chain(to_come) {
            let week =
                usize::try_from((day - first).num_days().div_euclid(7)).ok().and_then(|week| posts.get_mut(week));
            if let Some(week) = week {
                week.push((post, went));
            }
        }
        Self { first, posts }
    }

    /// The weeks in order, each with its Monday.
    fn iter(&self) -> impl Iterator<Item = (Day, &[(&'a Post, bool)])> {
        (0..).zip(&self.posts).map(|(week, posts)| (self.first + Days::new(7 * week), posts.as_slice()))
    }

    fn cadence(&self, channel: &Channel) -> CadenceMeter {
        let weeks = self.iter().map(|(from, posts)| {
            let here = || posts.iter().filter(|(post, _)| post.channels.contains(&channel.id));
            let published = here().filter(|(_, went)| *went).count();
            CadenceWeek { from, planned: here().count() - published, published }
        });
        CadenceMeter {
            channel: channel.id.raw(),
            promised: channel.posts_a_week.map(|posts| posts.0),
            weeks: weeks.collect(),
        }
    }

    fn hours(&self, facts: &Facts, channels: &[&Channel]) -> Vec<HoursMeter> {
        let promised = channels.iter().map(|channel| minutes_for_posts(channel)).fold(0, i64::saturating_add);
        let rest = minutes_asked(facts).saturating_sub(promised);
        let there = minutes_there(facts);
        let minutes = |post: &Post| {
            let on = post.channels.iter().filter_map(|id| facts.channels.get(Some(*id))?.minutes_a_post);
            on.fold(0, |sum: i64, minutes| sum.saturating_add(minutes.0))
        };
        let ahead = self.iter().skip(usize::try_from(WEEKS).unwrap_or_default());
        let of_week = |(from, posts): (Day, &[(&Post, bool)])| {
            let posts = posts.iter().map(|(post, _)| minutes(post)).fold(0, i64::saturating_add);
            HoursMeter { from, posts, rest, there }
        };
        ahead.map(of_week).collect()
    }
}

/// Minutes a week that the promised posts of a channel ask.
fn minutes_for_posts(channel: &Channel) -> i64 {
    let posts = channel.posts_a_week.map_or(0, |posts| posts.0);
    posts.saturating_mul(channel.minutes_a_post.map_or(0, |minutes| minutes.0)) / 100
}

#[cfg(test)]
mod tests;
