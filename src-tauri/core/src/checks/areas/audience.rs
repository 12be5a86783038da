//! Checks of the audience: whether it is really there, what it asks on its way, and how it sees the business.

use super::{check, presence::is_there};
use crate::{
    audience::{ImageReading, JourneyStage, Seen, Segment, StageAnswer},
    basis::VALID_DAYS,
    checks::{Arg, Check, Finding, Severity},
    column::Column,
    plan::{Facts, Kind},
    presence::ChannelDecision,
};

/// Days after which proof of an audience is soon too old (ours).
const SOON_STALE_DAYS: i64 = 150;

pub(in crate::checks) const CHECKS: &[Check] = &[
    check!("audience.none", Blocker, ["R043", "R223", "R225"], reads ["segment"] shuts Audience; |check, facts, _| {
        if facts.segments.iter().any(|s| s.name.is_known()) { return Vec::new() }
        let record = facts.segments.first().map(|s| s.id.raw());
        vec![Finding::on_plan(check.id, check.severity, Kind::Segment, record, "name")]
    }),
    check!("audience.no-segment-online", Blocker, ["R226", "R227"], reads ["segment"] shuts Audience;
        |check, facts, _| {
        let named = || facts.segments.iter().filter(|s| s.name.is_known());
        let Some(first) = named().next().filter(|_| !named().any(is_proven)) else { return Vec::new() };
        vec![Finding::on_plan(check.id, check.severity, Kind::Segment, Some(first.id.raw()), unproven_field(first))
            .named(&first.name)]
    }),
    check!("segment.not-online", Blocker, ["R226"],
        reads ["segment", "audience_on_channel", "channel", "pillar", "objective"] shuts Audience;
        |check, facts, _| on_segments(check, facts, "online", |s| s.online == Some(Seen::No) && is_used(facts, s))),
    check!("segment.not-on-networks", Blocker, ["R227"],
        reads ["segment", "audience_on_channel", "channel", "pillar", "objective"] shuts Audience;
        |check, facts, _| on_segments(check, facts, "networks", |s| s.networks == Some(Seen::No) && is_used(facts, s))),
    check!("audience.evidence-stale", Blocker, ["R226", "R227", "R285"], reads ["segment"] shuts Audience, dated;
        |check, facts, today| {
        facts.segments.iter()
            .filter(|s| is_proven(s))
            .filter_map(|s| Some((s, (today - s.seen_on?).num_days())))
            .filter(|(_, days)| *days >= SOON_STALE_DAYS)
            .map(|(s, days)| {
                let severity = if days > VALID_DAYS { check.severity } else { Severity::Warning };
                Finding::on(check.id, severity, s.id, "seen_on").named(&s.name).with("days", Arg::Count(days))
            })
            .collect()
    }),
    check!("segment.unknown-online", Warning, ["R226", "R227"], reads ["segment"];
    |check, facts, _| on_segments(check, facts, "online", |s| {
        !matches!(s.online, Some(Seen::Yes | Seen::No)) || !matches!(s.networks, Some(Seen::Yes | Seen::No))
    })),
    check!("segment.no-needs", Warning, ["R184", "R185"], reads ["segment"];
        |check, facts, _| on_segments(check, facts, "needs", |s| !s.needs.is_known())),
    check!("segment.no-image-reading", Warning, ["R228", "R229", "R230", "R232"], reads ["segment", "image_reading"];
        |check, facts, _| {
        facts.segments.iter()
            .filter(|s| !facts.images.iter().any(|reading| reading.segment == Some(s.id) && says_something(reading)))
            .map(|s| {
                let begun = facts.images.iter().find(|reading| reading.segment == Some(s.id));
                let mut finding = Finding::on(check.id, check.severity, s.id, "name").named(&s.name);
                finding.mend = (Kind::ImageReading, begun.map(|reading| reading.id.raw()), "unknown");
                finding
            })
            .collect()
    }),
    check!("segment.no-channel", Warning, ["R044", "R224"], reads ["segment", "audience_on_channel", "channel"];
        |check, facts, _| {
        facts.segments.iter()
            .filter(|s| !is_on_a_channel(facts, s))
            .map(|s| {
                let row = facts.audiences.iter().find(|row| row.segment == Some(s.id)).map(|row| row.id.raw());
                let finding = Finding::on(check.id, check.severity, s.id, "name").named(&s.name);
                Finding { mend: (Kind::AudienceOnChannel, row, "share"), ..finding }
            })
            .collect()
    }),
    check!("segment.no-persona", Tip, ["R254"], reads ["segment", "persona"]; |check, facts, _| {
        on_segments(check, facts, "name", |s| {
            !facts.personas.iter().any(|p| p.segment == Some(s.id) && (p.name.is_known() || p.portrait.is_known()))
        })
        .into_iter()
        .map(|finding| Finding { mend: (Kind::Persona, None, "name"), ..finding })
        .collect()
    }),
    check!("journey.stage-unanswered", Warning, ["R185", "R255"], reads ["journey_stage", "stage_answer"];
        |check, facts, _| {
        facts.stages.iter()
            .filter_map(|stage| {
                let row = unanswered(facts, stage)?;
                let finding = on_stage(check, stage, "name");
                Some(Finding { mend: (Kind::StageAnswer, row.map(|row| row.id.raw()), "answer"), ..finding })
            })
            .collect()
    }),
    check!("journey.stage-without-kind", Warning, ["R273"], reads ["journey_stage"]; |check, facts, _| {
        let bare = facts.stages.iter().filter(|stage| stage.kind.is_none() && stage.also.is_none());
        bare.map(|stage| on_stage(check, stage, "kind")).collect()
    }),
    check!("image.stale", Tip, ["R228"], reads ["image_reading", "segment"], dated; |check, facts, today| {
        facts.images.iter()
            .filter(|reading| says_something(reading))
            .filter_map(|reading| Some((reading, reading.on_day?)))
            .filter(|(reading, day)| {
                let newer = |other: &ImageReading| {
                    (other.segment, other.object) == (reading.segment, reading.object) && other.on_day > Some(*day)
                };
                (today - *day).num_days() > VALID_DAYS && !facts.images.iter().any(newer)
            })
            .map(|(reading, day)| {
                let segment = facts.segments.get(reading.segment).map_or("", |s| &s.name);
                Finding::on(check.id, check.severity, reading.id, "on_day").named(segment).with("day", Arg::Day(day))
            })
            .collect()
    }),
];

/// Whether there is proof of both: online, and on networks or where content is shared.
fn is_proven(segment: &Segment) -> bool {
    segment.online == Some(Seen::Yes)
        && segment.online_proof.is_known()
        && segment.networks == Some(Seen::Yes)
        && segment.networks_proof.is_known()
}

/// The first field that is lacking for [`is_proven`].
fn unproven_field(segment: &Segment) -> &'static str {
    match (segment.online, segment.networks) {
        (Some(Seen::Yes), _) if !segment.online_proof.is_known() => "online_proof",
        (Some(Seen::Yes), Some(Seen::Yes)) => "networks_proof",
        (Some(Seen::Yes), _) => "networks",
        _ => "online",
    }
}

/// Whether a channel counts on finding this segment, or an objective by way of a pillar.
fn is_used(facts: &Facts, segment: &Segment) -> bool {
    let serves = facts
        .pillars
        .iter()
        .any(|pillar| pillar.segment == Some(segment.id) && facts.objectives.get(pillar.objective).is_some());
    serves || is_on_a_channel(facts, segment)
}

/// Whether some channel that was not turned down counts on finding this segment.
fn is_on_a_channel(facts: &Facts, segment: &Segment) -> bool {
    facts.audiences.iter().any(|a| {
        let turned_down = facts.channels.get(a.channel).is_none_or(|c| c.decision == Some(ChannelDecision::No));
        a.segment == Some(segment.id) && !turned_down && is_there(a)
    })
}

/// Whether a reading gives a share of some rung, or says what people know or how they see us.
fn says_something(reading: &ImageReading) -> bool {
    let shares =
        [reading.unknown, reading.name_only, reading.heard, reading.acted_once, reading.acts_often, reading.ambassador];
    shares.iter().any(Option::is_some) || reading.know.is_known() || reading.see.is_known()
}

/// The row of a stage that wants an answer, or `Some(None)` when there is no row at all: a question without an answer, or,
/// while nothing is answered at this stage, the first row.
fn unanswered<'a>(facts: &'a Facts, stage: &JourneyStage) -> Option<Option<&'a StageAnswer>> {
    let rows = || facts.stage_answers.iter().filter(|row| row.stage == Some(stage.id));
    match rows().find(|row| row.question.is_known() && !row.answer.is_known()) {
        Some(asked) => Some(Some(asked)),
        None if rows().any(|row| row.answer.is_known()) => None,
        None => Some(rows().next()),
    }
}

/// A finding on a stage, called as the owner calls it.
pub(super) fn on_stage(check: &Check, stage: &JourneyStage, field: &'static str) -> Finding {
    let word = stage.code.map(|code| Arg::Word(format!("choice-journey_stage-code-{}", code.code())));
    let name = match word.filter(|_| !stage.name.is_known()) {
        Some(word) => word,
        None => Arg::Text(stage.name.to_string()),
    };
    Finding::on(check.id, check.severity, stage.id, field).with("stage", name)
}

fn on_segments(check: &Check, facts: &Facts, field: &'static str, is_wrong: impl Fn(&Segment) -> bool) -> Vec<Finding> {
    facts
        .segments
        .iter()
        .filter(|s| is_wrong(s))
        .map(|s| Finding::on(check.id, check.severity, s.id, field).named(&s.name))
        .collect()
}
