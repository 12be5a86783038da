//! How far each objective is on its way, beside how far it would be if every day brought as much as the other.

use koers_core::{
    column::Hundredths,
    goals::Objective,
    plan::Kind,
    reckoning::{Standing, course, leading, way},
};
use koers_press::chart::{Amount, Bar, Chart, Plot};

use super::said;
use crate::{blocks::brief, source::Source};

/// How many letters of an objective stand beside its bar.
const LETTERS: usize = 70;

/// What is reckoned of a figure that is counted in whole ones is told in whole ones.
pub fn in_its_kind(objective: &Objective, value: Hundredths) -> Hundredths {
    let is_whole = [objective.baseline, objective.target].into_iter().flatten().all(|figure| figure.0 % 100 == 0);
    if is_whole { Hundredths(value.0.saturating_add(50).div_euclid(100).saturating_mul(100)) } else { value }
}

/// A bar for each objective whose figure was measured.
pub fn objectives(source: &Source<'_>) -> Option<Chart> {
    let words = source.words;
    let mut standings = Vec::new();
    let bar = |objective: &Objective| {
        let kpi = leading(source.facts, objective)?;
        let latest = *source.facts.latest.get(&kpi.id.raw())?;
        let share = way(objective, latest.value)?;
        let course = course(objective, latest);
        standings.extend(course.map(|(_, standing)| standing));
        let due = course.and_then(|(line, _)| Some((way(objective, line)?, line)));
        let given = [("now", words.number(latest.value).into()), ("then", words.number(objective.target?).into())];
        Some(Bar {
            label: brief(&source.name(Kind::Objective, objective.id.raw()), LETTERS),
            amount: Amount::new(share.0 as f64, words.say_with("chart-objectives.of", &given)),
            target: due.map(|(share, line)| Amount::new(share.0 as f64, words.number(in_its_kind(objective, line)))),
        })
    };
    let rows: Vec<Bar> = source.facts.objectives.iter().filter_map(bar).collect();
    if rows.is_empty() {
        return None;
    }
    let well = standings.iter().filter(|standing| **standing != Standing::Behind).count();
    let finding = match (well, standings.len()) {
        (_, 0) => String::new(),
        (well, all) if well == all => words.say_with("chart-objectives.all-well", &[("all", all.into())]),
        (well, all) => words.say_with("chart-objectives.well", &[("count", well.into()), ("all", all.into())]),
    };
    let heads = vec![words.say("chart-objectives.rows"), words.say("chart-objectives.amounts")];
    let plot = Plot::Bars { rows, target: words.say("chart-objectives.line"), whole: Some(10_000.0) };
    Some(said(words.say("chart-objectives"), finding, heads, plot))
}
