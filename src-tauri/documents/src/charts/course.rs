//! One objective over time: what was measured, the straight line to its target, and between what and what it may end.

use koers_core::{
    column::Hundredths,
    goals::Objective,
    metrics::Measured,
    plan::Kind,
    reckoning::{Forecast, Standing, course as standing, forecast, leading, way},
};
use koers_press::chart::{Amount, Chart, Plot, Range, Series, Tick, round_steps};

use super::{
    days::{tick, ticks},
    objectives::in_its_kind,
    said,
};
use crate::{
    blocks::{known, together},
    source::Source,
};

/// So far along the way, in basis points, a forecast is close to the target.
const NEAR: i64 = 9_000;

/// Places along the upright axis.
const STEPS: usize = 4;

/// The chart of an objective that was measured twice or more and says from how much to how much and until when.
pub(crate) fn course(source: &Source<'_>, objective: &Objective) -> Option<Chart> {
    let words = source.words;
    let kpi = leading(source.facts, objective)?;
    let measured = source.facts.measured.get(&kpi.id.raw()).filter(|measured| measured.len() > 1)?;
    let latest = (*measured.first()?).into();
    let (line, standing) = standing(objective, latest)?;
    let (start, deadline) = (objective.start?, objective.deadline?);
    let (from, to) = (objective.baseline?, objective.target?);
    let told = |value| words.number(in_its_kind(objective, value));
    let amount = |value: Hundredths| Amount::new(value.0 as f64, words.number(value));
    let expected = |value: Hundredths| Amount::new(value.0 as f64, told(value));
    let point = |one: &Measured| (tick(source, one.on_day), amount(one.value));
    let values = measured.iter().map(|one| one.value).chain([from, to]).map(|value| value.0 as f64);
    let (lowest, highest) = values.fold((f64::INFINITY, f64::NEG_INFINITY), |(l, h), v| (l.min(v), h.max(v)));
    let forecast = forecast(objective, measured);
    let range = forecast.map(|forecast| Range {
        name: words.say("chart-course.range"),
        ends: ["lowest", "highest"].map(|end| words.say(&format!("chart-course.{end}"))),
        points: vec![
            (tick(source, latest.on_day), amount(latest.value), amount(latest.value)),
            (tick(source, forecast.on_day), expected(low(&forecast)), expected(high(&forecast))),
        ],
    });
    let reach = |of: fn(&Forecast) -> Hundredths| forecast.as_ref().map(of).map(|value| value.0 as f64);
    let (lowest, highest) =
        (reach(low).map_or(lowest, |l| l.min(lowest)), reach(high).map_or(highest, |h| h.max(highest)));
    // From nothing, unless that would leave most of the drawing empty.
    let bottom = if lowest > 0.6 * highest { lowest } else { lowest.min(0.0) };
    let amounts = round_steps(bottom, highest, STEPS);
    let plot = Plot::Lines {
        days: ticks(source, measured.last()?.on_day.min(start), deadline.max(latest.on_day)),
        amounts: amounts.into_iter().map(|value| Tick::new(value, words.number(Hundredths(value as i64)))).collect(),
        series: vec![
            Series {
                name: words.say("chart-course.measured"),
                points: measured.iter().rev().map(point).collect(),
                measured: true,
            },
            Series {
                name: words.say("chart-course.line"),
                points: vec![(tick(source, start), amount(from)), (tick(source, deadline), amount(to))],
                measured: false,
            },
        ],
        range,
    };
    let key = match standing {
        Standing::Reached => "chart-course.reached",
        Standing::OnLine => "chart-course.on-line",
        Standing::Behind => "chart-course.behind",
    };
    let given = [
        ("day", words.day(latest.on_day).into()),
        ("value", words.number(latest.value).into()),
        ("line", told(line).into()),
    ];
    let ahead = forecast.map(|one| {
        let key = match way(objective, one.goes_on).map_or(0, |way| way.0) {
            10_000.. => "chart-course.ahead-enough",
            NEAR.. => "chart-course.ahead-near",
            _ => "chart-course.ahead-short",
        };
        let given = [
            ("day", words.day(one.on_day).into()),
            ("more", told(one.goes_on).into()),
            ("same", words.number(one.stays).into()),
            ("then", words.number(to).into()),
        ];
        words.say_with(key, &given)
    });
    let finding = [Some(words.say_with(key, &given)), ahead].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let name = source.name(Kind::Objective, objective.id.raw());
    let counted = together([Some(source.kpi_name(kpi)), known(&kpi.unit)]).unwrap_or(name);
    let title = words.say_with("chart-course", &[("figure", counted.into())]);
    Some(said(title, finding, vec![words.say("chart-course.rows")], plot))
}

fn low(forecast: &Forecast) -> Hundredths {
    Hundredths(forecast.stays.0.min(forecast.goes_on.0))
}

fn high(forecast: &Forecast) -> Hundredths {
    Hundredths(forecast.stays.0.max(forecast.goes_on.0))
}
