//! Checks of the hours that the plan asks of people.

use super::check;
use crate::{
    checks::{Arg, Check, Finding},
    plan::{Facts, Kind},
    presence::{Channel, ChannelDecision},
    team::Person,
};

pub(in crate::checks) const CHECKS: &[Check] = &[
    check!("person.overbooked", Warning, ["R040", "R127"], reads ["person", "channel", "watch"]; |check, facts, _| {
        facts.people.iter()
            .filter_map(|p| {
                let hours = p.hours_a_week?;
                let asked = minutes_asked_of(facts, p);
                (asked * 100 > hours.0 * 60).then(|| {
                    Finding::on(check.id, check.severity, p.id, "hours_a_week")
                        .named(&p.name)
                        .with("asked", Arg::Number(asked * 100 / 60))
                        .with("hours", Arg::Number(hours.0))
                })
            })
            .collect()
    }),
    check!("hours.short", Warning, ["R040", "R127", "R130"], reads ["person", "channel", "watch"]; |check, facts, _| {
        let hours: i64 = facts.people.iter().filter_map(|p| p.hours_a_week).map(|h| h.0).sum();
        let asked = minutes_asked(facts);
        let known = facts.people.iter().any(|p| p.hours_a_week.is_some());
        if !known || asked * 100 <= hours * 60 { return Vec::new() }
        let first = facts.people.first().map(|p| p.id.raw());
        vec![Finding::on_plan(check.id, check.severity, Kind::Person, first, "hours_a_week")
            .with("asked", Arg::Number(asked * 100 / 60))
            .with("hours", Arg::Number(hours))]
    }),
];

/// Minutes a week that a channel in use asks: posts × minutes, and the days of listening and answering.
fn minutes_of(channel: &Channel) -> i64 {
    if channel.decision != Some(ChannelDecision::Now) {
        return 0;
    }
    let posts = channel.posts_a_week.map_or(0, |p| p.0);
    let each = channel.minutes_a_post.map_or(0, |m| m.0);
    let daily = channel.minutes_a_day.map_or(0, |m| m.0);
    posts.saturating_mul(each) / 100 + daily.saturating_mul(7)
}

/// Minutes a week that the whole plan asks: channels in use and the watch plan.
#[must_use]
pub fn minutes_asked(facts: &Facts) -> i64 {
    let channels: i64 = facts.channels.iter().map(minutes_of).sum();
    let watches: i64 = facts.watches.iter().filter_map(|w| w.minutes_a_week).map(|m| m.0).sum();
    channels.saturating_add(watches)
}

fn minutes_asked_of(facts: &Facts, person: &Person) -> i64 {
    let owner = Some(person.id);
    let channels: i64 = facts.channels.iter().filter(|c| c.owner == owner).map(minutes_of).sum();
    let watches: i64 =
        facts.watches.iter().filter(|w| w.owner == owner).filter_map(|w| w.minutes_a_week).map(|m| m.0).sum();
    channels.saturating_add(watches)
}
