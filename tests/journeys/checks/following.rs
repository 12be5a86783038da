//! The cases of channels, pillars, the watch plan and the figures.

use koers_core::plan::Kind;

use super::{
    Case,
    hand::{
        channels, first_kpi, first_objective, last_kpi, last_watch, on, pillars, second_channel, second_person, watches,
    },
};

pub const CASES: &[Case] = &[
    (
        "channel.none",
        |d| channels(d, "decision", "later"),
        |d| channels(d, "decision", "now"),
        |d| on(d, Kind::Channel, "decision", "no"),
    ),
    (
        "channel.no-reason",
        |d| on(d, Kind::Channel, "reason", ""),
        |d| on(d, Kind::Channel, "reason", "om"),
        |d| on(d, Kind::Channel, "reason", "x"),
    ),
    (
        "channel.no-audience-evidence",
        |d| on(d, Kind::AudienceOnChannel, "proof", ""),
        |d| on(d, Kind::AudienceOnChannel, "proof", "gezien"),
        |d| on(d, Kind::AudienceOnChannel, "seen_on", ""),
    ),
    (
        "channel.no-objective",
        |d| on(d, Kind::Channel, "objectives", ""),
        |d| {
            let first = first_objective(d);
            on(d, Kind::Channel, "objectives", &first)
        },
        |d| on(d, Kind::Channel, "posts_a_week", ""),
    ),
    (
        "channel.no-owner",
        |d| on(d, Kind::Channel, "owner", ""),
        |d| {
            let joost = second_person(d);
            on(d, Kind::Channel, "owner", &joost)
        },
        |d| on(d, Kind::Channel, "posts_a_week", "0"),
    ),
    (
        "pillar.none",
        |d| pillars(d, "theme", ""),
        |d| on(d, Kind::Pillar, "theme", "brood"),
        |d| on(d, Kind::Pillar, "theme", ""),
    ),
    (
        "pillar.no-audience-question",
        |d| on(d, Kind::Pillar, "question", ""),
        |d| on(d, Kind::Pillar, "question", "hoe?"),
        |d| on(d, Kind::Pillar, "value", ""),
    ),
    (
        "pillar.shares-over-hundred",
        |d| on(d, Kind::Pillar, "share", "45,01"),
        |d| on(d, Kind::Pillar, "share", "45"),
        |d| on(d, Kind::Pillar, "share", ""),
    ),
    (
        "watch.none",
        |d| watches(d, "words", ""),
        |d| on(d, Kind::Watch, "words", "de ster"),
        |d| on(d, Kind::Watch, "words", ""),
    ),
    (
        "watch.not-our-name",
        |d| on(d, Kind::Watch, "what", "product"),
        |d| on(d, Kind::Watch, "what", "our-name"),
        |d| on(d, Kind::Watch, "why", ""),
    ),
    (
        "watch.channel-unwatched",
        |d| {
            let tied = second_channel(d);
            watches(d, "channel", &tied)
        },
        |d| on(d, Kind::Watch, "channel", ""),
        |d| {
            let tied = second_channel(d);
            let last = last_watch(d);
            d.types(Kind::Watch, Some(last), "channel", &tied);
        },
    ),
    (
        "watch.no-owner",
        |d| on(d, Kind::Watch, "owner", ""),
        |d| {
            let joost = second_person(d);
            on(d, Kind::Watch, "owner", &joost)
        },
        |d| on(d, Kind::Watch, "why", ""),
    ),
    (
        "watch.no-rhythm",
        |d| on(d, Kind::Watch, "rhythm", ""),
        |d| on(d, Kind::Watch, "rhythm", "monthly"),
        |d| on(d, Kind::Watch, "rhythm", "monthly"),
    ),
    (
        "kpi.without-objective",
        |d| on(d, Kind::Kpi, "objective", ""),
        |d| {
            let first = first_objective(d);
            on(d, Kind::Kpi, "objective", &first)
        },
        |d| on(d, Kind::Kpi, "lane", ""),
    ),
    (
        "kpi.no-why",
        |d| on(d, Kind::Kpi, "why", ""),
        |d| on(d, Kind::Kpi, "why", "daarom"),
        |d| on(d, Kind::Kpi, "owner", ""),
    ),
    (
        "kpi.no-instrument",
        |d| on(d, Kind::Kpi, "instrument", ""),
        |d| on(d, Kind::Kpi, "instrument", "turven"),
        |d| on(d, Kind::Kpi, "rhythm", ""),
    ),
    (
        "kpi.no-measurement",
        |d| {
            d.adds(Kind::Kpi, &[("name", "Nieuw")]);
        },
        |d| {
            let kpi = last_kpi(d);
            d.adds(Kind::Measurement, &[("kpi", &kpi), ("on_day", "21-11-2026"), ("value", "3")]);
        },
        |d| on(d, Kind::Kpi, "name", ""),
    ),
    (
        "kpi.stale",
        |d| on(d, Kind::Kpi, "rhythm", "weekly"),
        |d| {
            let kpi = first_kpi(d);
            d.adds(Kind::Measurement, &[("kpi", &kpi), ("on_day", "21-11-2026"), ("value", "27")]);
        },
        |d| on(d, Kind::Kpi, "rhythm", "quarterly"),
    ),
];
