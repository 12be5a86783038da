//! The cases of the audience.

use koers_core::plan::Kind;

use super::{
    Case,
    hand::{audiences, on, segments},
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
];
