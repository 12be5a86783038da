//! Checks of the figures, and of the conversion that they are for.

use super::{
    check,
    cycle::newest,
    website::{month, without_conversion},
};
use crate::{
    checks::{Arg, Check, Finding},
    column::Column,
    metrics::{Kpi, outliers},
    plan::{Facts, Kind},
};

pub(in crate::checks) const CHECKS: &[Check] = &[
    check!("kpi.without-objective", Warning, ["R074", "R075"], reads ["kpi", "objective"];
        |check, facts, _| on_kpis(check, facts, "objective", |k| facts.objectives.get(k.objective).is_none())),
    check!("kpi.no-why", Warning, ["R074"], reads ["kpi"];
        |check, facts, _| on_kpis(check, facts, "why", |k| !k.why.is_known())),
    check!("kpi.no-instrument", Warning, ["R104", "R105"], reads ["kpi"];
        |check, facts, _| on_kpis(check, facts, "instrument", |k| !k.instrument.is_known())),
    check!("kpi.no-measurement", Warning, ["R103", "R280"], reads ["kpi", "measurement"];
        |check, facts, _| {
        on_kpis(check, facts, "name", |k| !facts.latest.contains_key(&k.id.raw())).into_iter().map(noted).collect()
    }),
    check!("kpi.stale", Warning, ["R170", "R281"], reads ["kpi", "measurement"], dated; |check, facts, today| {
        facts.kpis.iter()
            .filter_map(|k| {
                let latest = facts.latest.get(&k.id.raw())?;
                let days = (today - latest.on_day).num_days();
                (days * 2 > k.rhythm?.days() * 3).then(|| {
                    noted(Finding::on(check.id, check.severity, k.id, "name").named(&k.name).with("days", Arg::Count(days)))
                })
            })
            .collect()
    }),
    check!("kpi.outlier", Warning, ["R105", "R192"], reads ["kpi", "measurement"]; |check, facts, _| {
        let measured = facts.kpis.iter().filter_map(|kpi| Some((kpi, facts.measured.get(&kpi.id.raw())?)));
        measured
            .flat_map(|(kpi, measured)| {
                let values: Vec<i64> = measured.iter().map(|m| m.value.0).collect();
                let far = outliers(&values).into_iter().filter_map(|place| measured.get(place));
                far.map(|m| {
                    Finding::on(check.id, check.severity, m.id, "value")
                        .named(&kpi.name)
                        .with("value", Arg::Number(m.value.0))
                        .with("day", Arg::Day(m.on_day))
                })
                .collect::<Vec<_>>()
            })
            .collect()
    }),
    check!("conversion.no-data", Warning, ["R012", "R076"], reads ["cycle", "month_figures"], dated;
        |check, facts, today| {
        // The month in which a round begins can be filled in once it is over.
        newest(facts)
            .and_then(|cycle| Some((cycle, month(cycle.start?))))
            .filter(|(_, first)| *first < month(today))
            .and_then(|(cycle, first)| Some((cycle, without_conversion(facts, first..=month(today))?)))
            .map(|(cycle, (id, field))| {
                let finding = Finding::on(check.id, check.severity, cycle.id, "start").named(&cycle.name);
                Finding { mend: (Kind::MonthFigures, id, field), ..finding }
            })
            .into_iter().collect()
    }),
];

/// A finding that is mended by noting a value.
fn noted(finding: Finding) -> Finding {
    Finding { mend: (Kind::Measurement, None, "value"), ..finding }
}

fn on_kpis(check: &Check, facts: &Facts, field: &'static str, is_wrong: impl Fn(&Kpi) -> bool) -> Vec<Finding> {
    facts
        .kpis
        .iter()
        .filter(|k| is_wrong(k))
        .map(|k| Finding::on(check.id, check.severity, k.id, field).named(&k.name))
        .collect()
}
