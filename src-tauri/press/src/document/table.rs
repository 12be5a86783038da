//! Tables: heads, rows, and how their words stand.

use super::Inline;

/// A table. Every row has as many cells as there are columns: missing cells print empty, extra ones
/// print in a last column that has no head.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Table {
    /// What the table shows, printed small above it; may be empty.
    pub caption: String,
    /// From left to right.
    pub columns: Vec<Column>,
    /// From top to bottom.
    pub rows: Vec<Vec<Cell>>,
    /// Whether the last row is the sum of those above it.
    pub summed: bool,
}

/// The words in a cell.
pub type Cell = Vec<Inline>;

/// A column of a table.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Column {
    /// The word above it; a table whose heads are all empty has no head row.
    pub head: String,
    /// How its cells stand.
    pub align: Align,
    /// Its share of the width beside the others' weights; without it the words decide.
    pub weight: Option<f32>,
}

impl Column {
    /// A column of words, at the left.
    #[must_use]
    pub fn words(head: impl Into<String>) -> Self {
        Self { head: head.into(), ..Self::default() }
    }

    /// A column of figures, at the right.
    #[must_use]
    pub fn figures(head: impl Into<String>) -> Self {
        Self { head: head.into(), align: Align::Right, weight: None }
    }
}

/// How the words of a column stand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Align {
    /// At the left.
    #[default]
    Left,
    /// In the middle.
    Centre,
    /// At the right, with figures of one width.
    Right,
}
