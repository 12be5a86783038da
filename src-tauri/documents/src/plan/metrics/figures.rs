//! The figures that are followed: what each belongs to and its last value, then why, with what, and beside what.

use koers_core::metrics::{Benchmark, Kpi, Yardstick};
use koers_press::document::{Block, Inline, Level};

use crate::{
    blocks::{known, lines, lowered, section, together},
    columns::Columns,
    labels::Labels,
    source::{Source, kpi_anchor},
    written::Written,
};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let one = |kpi: &Kpi| section(Level::Three, &kpi_anchor(kpi), source.kpi_name(kpi), one_figure(source, kpi));
    let each = [kpis(source).flat_map(one).collect(), benchmarks(source)].concat();
    [overview(source), section(Level::Two, "figures", source.words.say("plan-kpi-each"), each)].concat()
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

fn one_figure(source: &Source<'_>, kpi: &Kpi) -> Vec<Block> {
    let better = source.chosen("kpi", "better", kpi.better).map(|better| lowered(&better));
    // The name says what a yardstick of the team's own counts.
    let yardstick = kpi.yardstick.filter(|yardstick| *yardstick != Yardstick::Own);
    let counted = [source.chosen("kpi", "yardstick", yardstick), known(&kpi.unit), better];
    let instrument = [source.told(kpi, "instrument", &kpi.instrument), kpi.minutes.written(source)];
    Labels::of(source)
        .line("plan-kpi-counted", together(counted))
        .line("plan-kpi-why", &kpi.why)
        .line("plan-kpi-instrument", together(instrument))
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
