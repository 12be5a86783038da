//! Checks of the channels and of whom to follow there. The profiles have a file of their own.

use super::check;
use crate::{
    checks::{Arg, Check, Finding, Severity},
    column::{Column, Hundredths},
    plan::{Facts, Kind},
    presence::{AudienceOnChannel, Channel, ChannelDecision, Fit, Grounds, ShareActive},
    reckoning::minutes_asked,
};

pub(in crate::checks) const CHECKS: &[Check] = &[
    check!("channel.none", Warning, ["R054", "R250"], reads ["channel"]; |check, facts, _| {
        if in_use(facts).next().is_some() { return Vec::new() }
        let record = facts.channels.first().map(|c| c.id.raw());
        let field = if record.is_some() { "decision" } else { "name" };
        vec![Finding::on_plan(check.id, check.severity, Kind::Channel, record, field)]
    }),
    check!("channel.no-audience-evidence", Blocker, ["R055", "R224", "R251"], reads ["channel", "audience_on_channel"];
        |check, facts, _| {
        in_use(facts)
            .filter(|c| !has_evidence(facts, c))
            .map(|c| {
                let severity = if c.reason.is_known() { Severity::Warning } else { check.severity };
                Finding::on(check.id, severity, c.id, "reason").named(&c.name)
            })
            .collect()
    }),
    check!("channel.no-reason", Warning, ["R054"], reads ["channel"]; |check, facts, _| {
        facts.channels.iter()
            .filter(|c| c.decision.is_some() && !c.reason.is_known())
            .map(|c| Finding::on(check.id, check.severity, c.id, "reason").named(&c.name))
            .collect()
    }),
    check!("channel.no-objective", Warning, ["R080", "R256"], reads ["channel", "channel_objective"]; |check, facts, _| {
        in_use(facts)
            .filter(|c| c.objectives.is_empty())
            .map(|c| Finding::on(check.id, check.severity, c.id, "objectives").named(&c.name))
            .collect()
    }),
    check!("channel.no-owner", Warning, ["R042"], reads ["channel", "person"]; |check, facts, _| {
        in_use(facts)
            .filter(|c| facts.people.get(c.owner).is_none())
            .map(|c| Finding::on(check.id, check.severity, c.id, "owner").named(&c.name))
            .collect()
    }),
    check!("channel.too-many-for-hours", Warning, ["R040", "R054", "R127"],
        reads ["channel", "person", "watch", "kpi", "audience_on_channel", "segment", "post", "fit_weights"];
        |check, facts, _| {
        let short = hours(facts).is_some_and(|hours| minutes_asked(facts).saturating_mul(100) > hours.0.saturating_mul(60));
        if !short || in_use(facts).count() < 2 { return Vec::new() }
        least_fit(facts)
            .map(|(c, score)| {
                Finding::on(check.id, check.severity, c.id, "decision")
                    .named(&c.name)
                    .with("ranked", Arg::Count(i64::from(score.is_some())))
                    .with("fit", Arg::Count(score.unwrap_or_default()))
            })
            .into_iter().collect()
    }),
    check!("hub.none", Warning, ["R117"], reads ["channel"]; |check, facts, _| {
        let Some(first) = in_use(facts).next().filter(|_| !in_use(facts).any(|c| c.is_hub == Some(true))) else {
            return Vec::new()
        };
        vec![Finding::on_plan(check.id, check.severity, Kind::Channel, Some(first.id.raw()), "is_hub")]
    }),
    check!("follow.none", Tip, ["R262", "R263", "R264"], reads ["follow_target"]; |check, facts, _| {
        if facts.follow_targets.iter().any(|target| target.name.is_known()) { return Vec::new() }
        let record = facts.follow_targets.first().map(|target| target.id.raw());
        vec![Finding::on_plan(check.id, check.severity, Kind::FollowTarget, record, "name")]
    }),
];

/// The channels that are used now.
pub(super) fn in_use(facts: &Facts) -> impl Iterator<Item = &Channel> {
    facts.channels.iter().filter(|c| c.decision == Some(ChannelDecision::Now))
}

/// The channel in use that fits least, with its fit; the last of them while none is ranked.
fn least_fit(facts: &Facts) -> Option<(&Channel, Option<i64>)> {
    let ranked = in_use(facts).filter_map(|c| Some((c, fit(facts, c).score()?)));
    let least = ranked.min_by_key(|(_, score)| *score).map(|(c, score)| (c, Some(score)));
    least.or_else(|| in_use(facts).last().map(|c| (c, None)))
}

/// How well a channel fits in this plan.
#[must_use]
pub fn fit(facts: &Facts, channel: &Channel) -> Fit {
    let rows = facts.audiences.iter().filter(|row| row.channel == Some(channel.id));
    let meant = || facts.posts.iter().filter(|post| !post.channels.is_empty());
    let counted = |posts: usize| i64::try_from(posts).unwrap_or_default();
    let grounds = Grounds {
        audience: rows.map(|row| (row, facts.segments.get(row.segment))).collect(),
        posts_here: counted(meant().filter(|post| post.channels.contains(&channel.id)).count()),
        posts: counted(meant().count()),
        hours: hours(facts),
        weights: facts.fit_weights.first(),
    };
    Fit::of(channel, &grounds)
}

/// Hours a week of all people together; `None` when of nobody known.
pub(crate) fn hours(facts: &Facts) -> Option<Hundredths> {
    let known = facts.people.iter().filter_map(|person| person.hours_a_week);
    known.reduce(|all, more| Hundredths(all.0.saturating_add(more.0)))
}

/// Whether some customers or prospects of a segment are active on a channel.
pub(super) fn is_there(row: &AudienceOnChannel) -> bool {
    [row.share, row.prospects]
        .iter()
        .flatten()
        .any(|share| matches!(share, ShareActive::Some | ShareActive::Many | ShareActive::Most))
}

/// Whether it is shown of some segment that it is there.
fn has_evidence(facts: &Facts, channel: &Channel) -> bool {
    facts.audiences.iter().any(|a| a.channel == Some(channel.id) && is_there(a) && a.proof.is_known())
}
