//! Checks of the audience.

use super::check;
use crate::{
    audience::{Seen, Segment},
    checks::{Check, Finding},
    column::Column,
    plan::{Facts, Kind},
    presence::ShareActive,
};

pub(in crate::checks) const CHECKS: &[Check] = &[
    check!("audience.none", Blocker, ["R043", "R223", "R225"], reads ["segment"]; |check, facts, _| {
        if facts.segments.iter().any(|s| s.name.is_known()) { return Vec::new() }
        let record = facts.segments.first().map(|s| s.id.raw());
        vec![Finding::on_plan(check.id, check.severity, Kind::Segment, record, "name")]
    }),
    check!("segment.not-online", Blocker, ["R226"], reads ["segment", "audience_on_channel"];
        |check, facts, _| on_segments(check, facts, "online", |s| s.online == Some(Seen::No) && is_used(facts, s))),
    check!("segment.not-on-networks", Blocker, ["R227"], reads ["segment", "audience_on_channel"];
        |check, facts, _| on_segments(check, facts, "networks", |s| s.networks == Some(Seen::No) && is_used(facts, s))),
    check!("segment.unknown-online", Warning, ["R226", "R227"], reads ["segment"];
    |check, facts, _| on_segments(check, facts, "online", |s| {
        !matches!(s.online, Some(Seen::Yes | Seen::No)) || !matches!(s.networks, Some(Seen::Yes | Seen::No))
    })),
    check!("segment.no-needs", Warning, ["R184", "R185"], reads ["segment"];
        |check, facts, _| on_segments(check, facts, "needs", |s| !s.needs.is_known())),
    check!("segment.no-channel", Warning, ["R044", "R224"], reads ["segment", "audience_on_channel"];
        |check, facts, _| on_segments(check, facts, "name", |s| !is_used(facts, s))),
];

/// Whether some channel counts on finding this segment.
fn is_used(facts: &Facts, segment: &Segment) -> bool {
    facts.audiences.iter().any(|a| {
        a.segment == Some(segment.id)
            && matches!(a.share, Some(ShareActive::Some | ShareActive::Many | ShareActive::Most))
    })
}

fn on_segments(check: &Check, facts: &Facts, field: &'static str, is_wrong: impl Fn(&Segment) -> bool) -> Vec<Finding> {
    facts
        .segments
        .iter()
        .filter(|s| is_wrong(s))
        .map(|s| Finding::on(check.id, check.severity, s.id, field).named(&s.name))
        .collect()
}
