//! A table of records: each column is a head with what stands under it for a record. A column in which nothing stands is
//! left out, and so is a row of which nothing but its name is known.

use koers_core::time::Day;
use koers_press::document::{Block, Cell, Column};

use crate::{
    blocks::{capital, cell, table},
    source::Source,
    written::Written,
};

/// Columns under construction; each head is named by its key.
pub struct Columns<'a, R> {
    source: &'a Source<'a>,
    columns: Vec<One<'a, R>>,
    shared: Option<Shared<'a, R>>,
}

/// The day of a record, where it has one.
type DayOf<'a, R> = Box<dyn Fn(&R) -> Option<Day> + 'a>;

/// A column of days that are often the same.
struct Shared<'a, R> {
    /// Which column.
    place: usize,
    /// The key of the words that say it once.
    said: &'a str,
    day: DayOf<'a, R>,
}

struct One<'a, R> {
    column: Column,
    /// Whether it only says which row this is.
    names: bool,
    cell: Box<dyn Fn(&R) -> Cell + 'a>,
}

impl<'a, R> Columns<'a, R> {
    pub fn of(source: &'a Source<'a>) -> Self {
        Self { source, columns: Vec::new(), shared: None }
    }

    /// A column that says which row it is: a task, a stage, a type of message.
    pub fn named<W: Written>(self, head: &str, name: impl Fn(&R) -> W + 'a) -> Self {
        let source = self.source;
        let column = Column::words(source.words.say(head));
        self.with(column, true, move |record| cell(name(record).written(source)))
    }

    /// A column of words.
    pub fn words<W: Written>(self, head: &str, answer: impl Fn(&R) -> W + 'a) -> Self {
        let source = self.source;
        let column = Column::words(source.words.say(head));
        self.with(column, false, move |record| cell(answer(record).written(source)))
    }

    /// A column of figures.
    pub fn figures<W: Written>(self, head: &str, answer: impl Fn(&R) -> W + 'a) -> Self {
        let source = self.source;
        let column = Column::figures(source.words.say(head));
        self.with(column, false, move |record| cell(answer(record).written(source)))
    }

    /// A column of days; where they all are the same day, `said` says so once above the table instead. A table has one.
    pub fn day(mut self, head: &str, said: &'a str, day: impl Fn(&R) -> Option<Day> + Copy + 'a) -> Self {
        self.shared = Some(Shared { place: self.columns.len(), said, day: Box::new(day) });
        self.words(head, day)
    }

    /// A column of passages, such as links.
    pub fn passages(self, head: &str, passage: impl Fn(&R) -> Cell + 'a) -> Self {
        let column = Column::words(self.source.words.say(head));
        self.with(column, false, passage)
    }

    /// How wide the last column is beside the others; a column that does not say weighs 1 as soon as one does.
    pub fn weighing(mut self, weight: f32) -> Self {
        if let Some(last) = self.columns.last_mut() {
            last.column.weight = Some(weight);
        }
        self
    }

    fn with(mut self, column: Column, names: bool, cell: impl Fn(&R) -> Cell + 'a) -> Self {
        self.columns.push(One { column, names, cell: Box::new(cell) });
        self
    }

    /// The table of these records, with the words above it; nothing at all when no row is left.
    pub fn table<'r>(self, caption: String, records: impl IntoIterator<Item = &'r R>) -> Vec<Block>
    where
        R: 'r,
    {
        let says = |row: &Vec<Cell>| self.columns.iter().zip(row).any(|(one, cell)| !one.names && !cell.is_empty());
        let row = |record: &R| self.columns.iter().map(|one| (one.cell)(record)).collect();
        let (records, mut rows): (Vec<&R>, Vec<Vec<Cell>>) =
            records.into_iter().map(|record| (record, row(record))).filter(|(_, row)| says(row)).unzip();
        let mut caption = caption;
        if let Some((shared, day)) = self.shared.as_ref().and_then(|shared| Some((shared, shared.one_day(&records)?))) {
            rows.iter_mut().filter_map(|row| row.get_mut(shared.place)).for_each(Vec::clear);
            let said = self.source.words.say_with(shared.said, &[("day", self.source.words.day(day).into())]);
            caption = if caption.is_empty() { capital(&said) } else { format!("{caption} ({said})") };
        }
        table(caption, self.columns.into_iter().map(|one| one.column).collect(), rows)
    }
}

impl<R> Shared<'_, R> {
    /// The day of all of several records.
    fn one_day(&self, records: &[&R]) -> Option<Day> {
        let (first, rest) = records.split_first()?;
        let day = (self.day)(first)?;
        (!rest.is_empty() && rest.iter().all(|record| (self.day)(record) == Some(day))).then_some(day)
    }
}
