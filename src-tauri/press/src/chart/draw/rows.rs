//! Rows with their names at the left, which go on in a further drawing when there are too many.

use std::ops::Range;

use super::pen::{Label, Pen};
use crate::chart::drawing::{Anchor, Ink, Wording};
use crate::theme::chart::{APART, BETWEEN, NAMES};

/// A name takes at most so many lines.
const MOST_LINES: usize = 3;

pub struct Rows {
    labels: Vec<Label>,
    heights: Vec<f32>,
    /// Where what stands beside the names begins.
    pub left: f32,
}

impl Rows {
    /// The names, each in a row at least so high.
    pub fn of<'n>(pen: &mut Pen<'_>, names: impl Iterator<Item = &'n str>, least: f32) -> Self {
        let most = pen.room.width * NAMES;
        let labels: Vec<Label> = names.map(|name| pen.label(name, Wording::Plain, most, MOST_LINES)).collect();
        let width = labels.iter().map(|label| label.width).fold(0.0, f32::max);
        let heights = labels.iter().map(|label| label.height().max(least) + BETWEEN).collect();
        Self { labels, heights, left: if width > 0.0 { width + 2.0 * APART } else { 0.0 } }
    }

    /// Makes a row at least so high.
    pub fn at_least(&mut self, row: usize, height: f32) {
        if let Some(own) = self.heights.get_mut(row) {
            *own = own.max(height + BETWEEN);
        }
    }

    /// As many pieces as it takes, with so much above and below the rows of each.
    pub fn pieces(&self, above: f32, below: f32, tallest: f32) -> Vec<Range<usize>> {
        let mut pieces = Vec::new();
        let (mut first, mut height) = (0, above + below);
        for (at, row) in self.heights.iter().enumerate() {
            if at > first && height + row > tallest {
                pieces.push(first..at);
                (first, height) = (at, above + below);
            }
            height += row;
        }
        if first < self.heights.len() {
            pieces.push(first..self.heights.len());
        }
        pieces
    }

    /// Writes the names of these rows; gives the middle of each, and where the last ends.
    pub fn draw(&self, pen: &mut Pen<'_>, rows: &Range<usize>, top: f32) -> (Vec<f32>, f32) {
        let mut y = top;
        let rows = self.labels.iter().zip(&self.heights).skip(rows.start).take(rows.len());
        let middles = rows
            .map(|(label, height)| {
                let middle = y + height / 2.0;
                pen.words_at(label, 0.0, middle, Anchor::Start, Ink::Words);
                y += height;
                middle
            })
            .collect();
        (middles, y)
    }
}
