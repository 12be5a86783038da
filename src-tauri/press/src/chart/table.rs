//! A chart as a table: the same numbers with their words, for who would rather read them.

use std::collections::BTreeMap;

use super::{Amount, Bar, Chart, Plot, Stretch, Tick};

impl Chart {
    /// Heads first, then a row for each row or day of the chart; all as long as each other.
    #[must_use]
    pub fn table(&self) -> Vec<Vec<String>> {
        let mut table = vec![self.heads.clone()];
        let Some(heads) = table.first_mut() else { return table };
        let mut rows = match &self.plot {
            Plot::Bars { rows, target, .. } => {
                let aims = rows.iter().filter_map(|row| row.target.as_ref()).any(|target| !target.written.is_empty());
                heads.extend(aims.then(|| target.clone()));
                let both = |row: &Bar| {
                    let target = aims.then_some(row.target.as_ref());
                    cells(&row.label, [Some(&row.amount)].into_iter().chain(target))
                };
                rows.iter().map(both).collect()
            }
            Plot::Stacked { parts, rows } => {
                heads.extend(parts.iter().cloned());
                rows.iter().map(|row| cells(&row.label, row.amounts.iter().map(Some))).collect()
            }
            Plot::Lines { series, range, .. } => {
                heads.extend(series.iter().map(|series| series.name.clone()));
                heads.extend(range.iter().flat_map(|range| range.ends.clone()));
                let lines = series.iter().enumerate();
                let mut days = Days::default();
                for (at, series) in lines {
                    series.points.iter().for_each(|(day, amount)| days.put(day, at, amount));
                }
                for (day, low, high) in range.iter().flat_map(|range| &range.points) {
                    days.put(day, series.len(), low);
                    days.put(day, series.len() + 1, high);
                }
                days.rows()
            }
            Plot::Ladder { readings, rungs } => {
                heads.extend(readings.iter().cloned());
                rungs.iter().rev().map(|rung| cells(&rung.label, rung.amounts.iter().map(Option::as_ref))).collect()
            }
            Plot::Matrix { columns, rows } => {
                heads.extend(columns.iter().cloned());
                rows.iter().map(|(label, amounts)| cells(label, amounts.iter().map(Option::as_ref))).collect()
            }
            Plot::Timeline { spans, key, .. } => {
                let row = |span: &Stretch| {
                    let [open, done] = key;
                    let state = if span.done { done } else { open };
                    [&span.label, &span.from.written, &span.to.written, &span.note, state].map(Clone::clone).to_vec()
                };
                spans.iter().map(row).collect()
            }
        };
        table.append(&mut rows);
        let columns = table.iter().map(Vec::len).max().unwrap_or(0);
        table.iter_mut().for_each(|row| row.resize(columns, String::new()));
        table
    }
}

fn cells<'a>(label: &str, amounts: impl IntoIterator<Item = Option<&'a Amount>>) -> Vec<String> {
    let written = |amount: Option<&Amount>| amount.map(|amount| amount.written.clone()).unwrap_or_default();
    std::iter::once(label.to_owned()).chain(amounts.into_iter().map(written)).collect()
}

/// Rows by day, of which every line fills a column.
#[derive(Default)]
struct Days<'a>(BTreeMap<i64, (&'a str, BTreeMap<usize, &'a str>)>);

impl<'a> Days<'a> {
    fn put(&mut self, day: &'a Tick, column: usize, amount: &'a Amount) {
        let (_, row) = self.0.entry(day.value as i64).or_insert((&day.written, BTreeMap::new()));
        row.insert(column, &amount.written);
    }

    fn rows(self) -> Vec<Vec<String>> {
        let columns = self.0.values().filter_map(|(_, row)| row.keys().max()).max().map_or(0, |last| last + 1);
        let cell =
            |row: &BTreeMap<usize, &str>, at: usize| row.get(&at).map_or(String::new(), |&words| words.to_owned());
        let row = |(day, row): (&str, BTreeMap<usize, &str>)| {
            std::iter::once(day.to_owned()).chain((0..columns).map(|at| cell(&row, at))).collect()
        };
        self.0.into_values().map(row).collect()
    }
}
