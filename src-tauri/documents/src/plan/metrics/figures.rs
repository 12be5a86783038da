//! The figures that are followed: what each belongs to and its last value, then why, with what, and beside what.

use koers_core::metrics::{Benchmark, Kpi};
use koers_press::document::{Block, Level};

use crate::{
    blocks::{known, section},
    columns::Columns,
    labels::Labels,
    source::{Source, kpi_anchor},
};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let mut blocks = overview(source);
    for kpi in kpis(source) {
        let title = source.kpi_name(kpi);
        blocks.extend(section(Level::Three, &kpi_anchor(kpi), title, one_figure(source, kpi)));
    }
    blocks.extend(benchmarks(source));
    blocks
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
    Columns::<Kpi>::of(source)
        .passages("plan-kpi", |kpi| source.kpi(Some(kpi.id)).into_iter().collect())
        .passages("plan-kpi-objective", |kpi| source.objective(kpi.objective).into_iter().collect())
        .words("plan-kpi-rhythm", |kpi| source.chosen("kpi", "rhythm", kpi.rhythm))
        .words("plan-kpi-owner", |kpi| source.told(kpi, "owner", kpi.owner))
        .words("plan-kpi-latest", latest)
        .table(String::new(), kpis(source))
}

fn one_figure(source: &Source<'_>, kpi: &Kpi) -> Vec<Block> {
    let leads = (kpi.leading == Some(true)).then(|| source.words.say("plan-kpi-leads"));
    Labels::of(source)
        .line("plan-kpi-counted", source.chosen("kpi", "yardstick", kpi.yardstick))
        .line("plan-kpi-leading", leads)
        .line("plan-kpi-unit", &kpi.unit)
        .line("plan-kpi-better", source.chosen("kpi", "better", kpi.better))
        .line("plan-kpi-lane", source.chosen("kpi", "lane", kpi.lane))
        .line("plan-kpi-why", &kpi.why)
        .line("plan-kpi-instrument", source.told(kpi, "instrument", &kpi.instrument))
        .line("plan-kpi-minutes", kpi.minutes)
        .line("plan-kpi-compared", &kpi.compared_with)
        .into_blocks()
}

fn benchmarks(source: &Source<'_>) -> Vec<Block> {
    Columns::<Benchmark>::of(source)
        .passages("plan-kpi", |benchmark| source.kpi(benchmark.kpi).into_iter().collect())
        .figures("plan-benchmark-value", |benchmark| benchmark.value)
        .words("plan-benchmark-source", |benchmark| benchmark.source.to_string())
        .words("plan-benchmark-day", |benchmark| benchmark.on_day)
        .table(source.words.say("plan-benchmarks"), source.facts.benchmarks.iter())
}
