//! Checks of the channels.

use super::check;
use crate::{
    checks::{Check, Finding, Severity},
    column::Column,
    plan::{Facts, Kind},
    presence::{Channel, ChannelDecision, ShareActive},
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
];

/// The channels that are used now.
pub(super) fn in_use(facts: &Facts) -> impl Iterator<Item = &Channel> {
    facts.channels.iter().filter(|c| c.decision == Some(ChannelDecision::Now))
}

/// Whether it is shown of some segment that it is there.
fn has_evidence(facts: &Facts, channel: &Channel) -> bool {
    facts.audiences.iter().any(|a| {
        a.channel == Some(channel.id)
            && matches!(a.share, Some(ShareActive::Some | ShareActive::Many | ShareActive::Most))
            && a.proof.is_known()
    })
}
