//! The cases of a slip in the figures, the round and its actions.

use koers_core::plan::Kind;
use koers_tests::desk::Desk;

use super::{
    Case,
    hand::{first_kpi, months, on},
};

pub const CASES: &[Case] = &[
    (
        "kpi.outlier",
        |d| measures(d, &["27", "2700"]),
        |d| {
            let facts = d.plan.facts();
            let newest =
                facts.kpis.first().and_then(|kpi| facts.measured.get(&kpi.id.raw())?.first()).map(|m| m.id.raw());
            d.types(Kind::Measurement, newest, "value", "28");
        },
        |d| measures(d, &["2700"]),
    ),
    (
        "conversion.no-data",
        |d| months(d, "month", "31-8-2026"),
        |d| on(d, Kind::MonthFigures, "month", "1-9-2026"),
        |d| months(d, "month", "30-9-2026"),
    ),
    (
        "conversion.no-data",
        |d| months(d, "customers", ""),
        |d| on(d, Kind::Cycle, "start", "1-11-2026"),
        |d| {
            months(d, "customers", "");
            on(d, Kind::Cycle, "start", "")
        },
    ),
    (
        "cycle.none",
        |d| on(d, Kind::Cycle, "start", ""),
        |d| on(d, Kind::Cycle, "start", "1-11-2026"),
        |d| on(d, Kind::Cycle, "name", ""),
    ),
    (
        "review.due",
        |d| on(d, Kind::Cycle, "end_day", "22-11-2026"),
        |d| {
            d.adds(Kind::Cycle, &[("start", "22-11-2026"), ("end_day", "1-3-2027")]);
        },
        |d| on(d, Kind::Cycle, "end_day", "23-11-2026"),
    ),
    (
        "action.overdue",
        |d| on(d, Kind::Action, "due", "21-11-2026"),
        |d| on(d, Kind::Action, "state", "done"),
        |d| on(d, Kind::Action, "due", "22-11-2026"),
    ),
    (
        "setup.unfinished-in-schedule",
        |d| on(d, Kind::Pillar, "question", ""),
        |d| on(d, Kind::Pillar, "question", "hoe?"),
        |d| {
            on(d, Kind::Cycle, "phase", "set-up");
            on(d, Kind::Pillar, "question", "")
        },
    ),
];

/// Notes values of the first figure, on the days up to yesterday.
fn measures(desk: &mut Desk, values: &[&str]) {
    let kpi = first_kpi(desk);
    for (day, value) in (20..).zip(values) {
        desk.adds(Kind::Measurement, &[("kpi", &kpi), ("on_day", &format!("{day}-11-2026")), ("value", value)]);
    }
}
