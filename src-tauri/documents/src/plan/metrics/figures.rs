//! The figures that are followed: what each belongs to and its last value, then why, with what, and beside what.

use koers_core::metrics::{Benchmark, Kpi, Yardstick};
use koers_press::document::{Block, Inline};

use crate::{
    blocks::{known, lines, lowered, together},
    columns::Columns,
    source::Source,
    written::Written,
};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    [overview(source), each(source), benchmarks(source)].concat()
}

/// The figures that say what is counted.
fn kpis<'a>(source: &Source<'a>) -> impl Iterator<Item = &'a Kpi> + use<'a> {
    source.facts.kpis.iter().filter(|kpi| known(&kpi.name).is_some() || kpi.yardstick.is_some())
}

fn overview(source: &Source<'_>) -> Vec<Block> {
    let words = source.words;
    let latest = |kpi: &Kpi| {
        source.facts.latest.get(&kpi.id.raw()).map(|latest| {
            let given = [("value", words.number(latest.value).into()), ("day", words.day(latest.on_day).into())];
            words.say_with("plan-kpi-latest-value", &given)
        })
    };
    let leads = |kpi: &Kpi| (kpi.leading == Some(true)).then(|| Inline::emphasis(words.say("plan-kpi-leads")));
    Columns::<Kpi>::of(source)
        .passages("plan-kpi", |kpi| lines([source.kpi(Some(kpi.id)), leads(kpi)]))
        .passages("plan-kpi-objective", |kpi| source.objective(kpi.objective).into_iter().collect())
        .words("plan-kpi-lane", |kpi| source.chosen("kpi", "lane", kpi.lane))
        .words("plan-kpi-rhythm", |kpi| source.chosen("kpi", "rhythm", kpi.rhythm))
        .words("plan-kpi-owner", |kpi| source.told(kpi, "owner", kpi.owner))
        .words("plan-kpi-latest", latest)
        .table(words.say("plan-kpi-table"), kpis(source))
}

/// What each counts, why, with what and beside what.
fn each(source: &Source<'_>) -> Vec<Block> {
    Columns::<Kpi>::of(source)
        .named("plan-kpi", |kpi| source.kpi_name(kpi))
        .words("plan-kpi-counted", |kpi| counted(source, kpi))
        .words("plan-kpi-why", |kpi| kpi.why.to_string())
        .words("plan-kpi-instrument", |kpi| {
            together([source.told(kpi, "instrument", &kpi.instrument), kpi.minutes.written(source)])
        })
        .words("plan-kpi-compared", |kpi| kpi.compared_with.to_string())
        .table(source.words.say("plan-kpi-each"), kpis(source))
}

/// What is counted, in what, and which way is better. The name says what a yardstick of the team's own counts.
fn counted(source: &Source<'_>, kpi: &Kpi) -> Option<String> {
    let yardstick = kpi.yardstick.filter(|yardstick| *yardstick != Yardstick::Own);
    let better = source.chosen("kpi", "better", kpi.better).map(|better| lowered(&better));
    together([source.chosen("kpi", "yardstick", yardstick), known(&kpi.unit), better])
}

fn benchmarks(source: &Source<'_>) -> Vec<Block> {
    Columns::<Benchmark>::of(source)
        .passages("plan-kpi", |benchmark| source.kpi(benchmark.kpi).into_iter().collect())
        .figures("plan-benchmark-value", |benchmark| benchmark.value)
        .words("plan-benchmark-source", |benchmark| benchmark.source.to_string())
        .words("plan-benchmark-day", |benchmark| benchmark.on_day)
        .table(source.words.say("plan-benchmarks"), source.facts.benchmarks.iter())
}
