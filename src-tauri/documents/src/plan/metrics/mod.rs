//! The figures that are followed: what each belongs to and its last value, then why and with what it is measured.

use koers_core::{metrics::Kpi, plan::Kind};
use koers_press::document::{Block, Column, Level};

use crate::{
    blocks::{Labels, cell, known, section, table},
    source::{Source, kpi_anchor},
};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let mut blocks = overview(source);
    for kpi in kpis(source) {
        blocks.extend(section(Level::Three, &kpi_anchor(kpi), name(source, kpi), one_figure(source, kpi)));
    }
    blocks
}

/// The figures that say what is counted.
fn kpis<'a>(source: &Source<'a>) -> impl Iterator<Item = &'a Kpi> + use<'a> {
    source.facts.kpis.iter().filter(|kpi| known(&kpi.name).is_some() || kpi.yardstick.is_some())
}

fn counted(source: &Source<'_>, kpi: &Kpi) -> Option<String> {
    kpi.yardstick.map(|yardstick| source.choice("kpi", "yardstick", yardstick.code()))
}

/// What the team calls it, else what it counts.
fn name(source: &Source<'_>, kpi: &Kpi) -> String {
    let own = known(&kpi.name).or_else(|| counted(source, kpi));
    own.unwrap_or_else(|| source.name(Kind::Kpi, kpi.id.raw()))
}

fn overview(source: &Source<'_>) -> Vec<Block> {
    let words = source.words;
    let row = |kpi: &Kpi| {
        let latest = source.facts.latest.get(&kpi.id.raw()).map(|latest| {
            let given = [("value", words.number(latest.value).into()), ("day", words.day(latest.on_day).into())];
            words.say_with("plan-kpi-latest-value", &given)
        });
        vec![
            cell(Some(name(source, kpi))),
            source.objective(kpi.objective).into_iter().collect(),
            cell(kpi.rhythm.map(|rhythm| source.choice("kpi", "rhythm", rhythm.code()))),
            cell(source.person(kpi.owner)),
            cell(latest),
        ]
    };
    let columns = vec![
        Column::words(words.say("plan-kpi")),
        Column::words(words.say("plan-kpi-objective")),
        Column::words(words.say("plan-kpi-rhythm")),
        Column::words(words.say("plan-kpi-owner")),
        Column::words(words.say("plan-kpi-latest")),
    ];
    table(words.say("plan-kpi-table"), columns, kpis(source).map(row).collect())
}

fn one_figure(source: &Source<'_>, kpi: &Kpi) -> Vec<Block> {
    let words = source.words;
    Labels::default()
        .text(words.say("plan-kpi-counted"), counted(source, kpi))
        .text(words.say("plan-kpi-lane"), kpi.lane.map(|lane| source.choice("kpi", "lane", lane.code())))
        .text(words.say("plan-kpi-why"), known(&kpi.why))
        .text(words.say("plan-kpi-instrument"), known(&kpi.instrument))
        .into_blocks()
}
