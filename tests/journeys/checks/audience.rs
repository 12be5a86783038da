//! The cases of the audience.

use koers_core::{
    checks::{GateState, Severity},
    plan::Kind,
    text::Language,
};
use koers_tests::desk::Desk;

use super::{
    Case,
    hand::{audiences, channels, entry, first_segment, on, pillars, segments},
};

pub const CASES: &[Case] = &[
    (
        "audience.none",
        |d| segments(d, "name", ""),
        |d| on(d, Kind::Segment, "name", "feest"),
        |d| on(d, Kind::Segment, "name", ""),
    ),
    (
        "segment.unknown-online",
        |d| on(d, Kind::Segment, "online", "unknown"),
        |d| on(d, Kind::Segment, "online", "yes"),
        |d| on(d, Kind::Segment, "online_proof", ""),
    ),
    (
        "segment.not-online",
        |d| on(d, Kind::Segment, "online", "no"),
        |d| on(d, Kind::Segment, "online", "yes"),
        |d| {
            audiences(d, "share", "none");
            pillars(d, "objective", "");
            on(d, Kind::Segment, "online", "no")
        },
    ),
    (
        "segment.not-online",
        |d| {
            audiences(d, "share", "none");
            on(d, Kind::Segment, "online", "no")
        },
        |d| pillars(d, "segment", ""),
        |d| {
            channels(d, "decision", "no");
            pillars(d, "segment", "");
            on(d, Kind::Segment, "online", "no")
        },
    ),
    (
        "segment.not-on-networks",
        |d| on(d, Kind::Segment, "networks", "no"),
        |d| on(d, Kind::Segment, "networks", "yes"),
        |d| on(d, Kind::Segment, "networks", "unknown"),
    ),
    (
        "segment.no-needs",
        |d| on(d, Kind::Segment, "needs", ""),
        |d| on(d, Kind::Segment, "needs", "taart"),
        |d| on(d, Kind::Segment, "description", ""),
    ),
    (
        "segment.no-channel",
        |d| audiences(d, "share", "none"),
        |d| audiences(d, "share", "some"),
        |d| on(d, Kind::AudienceOnChannel, "share", "none"),
    ),
    (
        "audience.no-segment-online",
        |d| segments(d, "networks_proof", ""),
        |d| on(d, Kind::Segment, "networks_proof", "gezien"),
        |d| on(d, Kind::Segment, "networks_proof", ""),
    ),
    (
        "audience.evidence-stale",
        |d| on(d, Kind::Segment, "seen_on", "25-6-2026"),
        |d| on(d, Kind::Segment, "seen_on", "26-6-2026"),
        |d| on(d, Kind::Segment, "seen_on", ""),
    ),
    (
        "segment.no-image-reading",
        |d| on(d, Kind::ImageReading, "segment", ""),
        |d| {
            let party = first_segment(d);
            on(d, Kind::ImageReading, "segment", &party)
        },
        |d| on(d, Kind::ImageReading, "on_day", ""),
    ),
    (
        "segment.no-persona",
        |d| on(d, Kind::Persona, "segment", ""),
        |d| {
            let party = first_segment(d);
            on(d, Kind::Persona, "segment", &party)
        },
        |d| on(d, Kind::Persona, "name", ""),
    ),
    (
        "journey.stage-unanswered",
        |d| entry(d, Kind::StageAnswer, "buys", "answer", ""),
        |d| entry(d, Kind::StageAnswer, "buys", "answer", "ja"),
        |d| entry(d, Kind::StageAnswer, "buys", "feeling", ""),
    ),
    (
        "journey.stage-unanswered",
        |d| {
            d.adds(Kind::StageAnswer, &[("question", "Kan ik ruilen?")]);
        },
        |d| {
            let last = d.plan.facts().stage_answers.iter().last().map(|row| row.id.raw());
            d.types(Kind::StageAnswer, last, "answer", "Altijd.");
        },
        |d| {
            d.adds(Kind::StageAnswer, &[("feeling", "blij")]);
        },
    ),
    (
        "journey.stage-without-kind",
        |d| {
            entry(d, Kind::JourneyStage, "uses", "kind", "");
            entry(d, Kind::JourneyStage, "uses", "also", "")
        },
        |d| entry(d, Kind::JourneyStage, "uses", "also", "tip"),
        |d| entry(d, Kind::JourneyStage, "uses", "kind", ""),
    ),
    (
        "image.stale",
        |d| on(d, Kind::ImageReading, "on_day", "25-5-2026"),
        |d| on(d, Kind::ImageReading, "on_day", "26-5-2026"),
        |d| on(d, Kind::ImageReading, "on_day", ""),
    ),
];

#[test]
fn proof_warns_after_five_months_and_shuts_the_gate_after_half_a_year() {
    let mut desk = Desk::sample(Language::Nl);
    for (seen_on, severity, gate) in
        [("26-5-2026", Severity::Warning, GateState::Open), ("25-5-2026", Severity::Blocker, GateState::Shut)]
    {
        on(&mut desk, Kind::Segment, "seen_on", seen_on);
        let told: Vec<Severity> =
            desk.report().open().filter(|f| f.check == "audience.evidence-stale").map(|f| f.severity).collect();
        assert_eq!(told, [severity], "seen on {seen_on}");
        assert_eq!(desk.gates().last(), Some(&gate), "seen on {seen_on}");
    }
}
