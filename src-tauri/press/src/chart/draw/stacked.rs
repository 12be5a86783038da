//! A bar for each row, divided into parts that differ in lightness, with white between them and their amounts inside.

use super::pen::{Label, Pen};
use super::rows::Rows;
use super::{Piece, number};
use crate::chart::Stack;
use crate::chart::drawing::{Anchor, Ink, Wording};
use crate::theme::chart::{AMOUNTS, APART, BETWEEN, DEEP, FINE, HAIR, LEADING, SHADES, STACKED};

/// A name over its part takes at most so many lines, and a part is at least so wide to carry one.
const MOST_LINES: usize = 3;
const WIDE_ENOUGH: f32 = 52.0;
/// The square before a name in a legend.
const SQUARE: f32 = 7.5;

pub fn draw(pen: &mut Pen<'_>, parts: &[String], stacks: &[Stack]) -> Vec<Piece> {
    let rows = Rows::of(pen, stacks.iter().map(|stack| stack.label.as_str()), STACKED);
    let most = pen.room.width * AMOUNTS;
    let totals: Vec<Label> = stacks.iter().map(|stack| pen.label(&stack.total, Wording::Strong, most, 2)).collect();
    let beside = totals.iter().map(|label| label.width).fold(0.0, f32::max);
    let beside = if beside > 0.0 { beside + APART } else { 0.0 };
    let wide = (pen.room.width - rows.left - beside - FINE).max(1.0);
    let highest = stacks.iter().map(|stack| shares(stack, parts.len()).iter().sum::<f64>()).fold(0.0, f64::max);
    let scale = if highest > 0.0 { f64::from(wide) / highest } else { 0.0 };
    let widths = |stack: &Stack| -> Vec<f32> {
        shares(stack, parts.len()).into_iter().map(|share| (share * scale) as f32).collect()
    };
    let legend = Legend::of(pen, parts, stacks.first().map(widths).unwrap_or_default(), rows.left);
    let mut pieces = Vec::new();
    for range in rows.pieces(legend.height, 0.0, pen.room.height) {
        legend.draw(pen, rows.left);
        let (middles, bottom) = rows.draw(pen, &range, legend.height);
        for ((stack, total), middle) in stacks.iter().zip(&totals).skip(range.start).zip(middles) {
            let (top, mut x) = (middle - STACKED / 2.0, rows.left);
            for (at, width) in widths(stack).into_iter().enumerate() {
                let ink = shade(at, parts.len());
                let gap = if x > rows.left { HAIR.min(width / 2.0) } else { 0.0 };
                pen.bar(x + gap, top, width - gap, STACKED, Ink::Shade(ink));
                let written = stack.amounts.get(at).map_or("", |amount| amount.written.as_str());
                let label = pen.label(written, Wording::Strong, f32::MAX, 1);
                if label.width > 0.0 && label.width + APART < width {
                    let on = if ink >= DEEP { Ink::OnDeep } else { Ink::OnPale };
                    pen.words_at(&label, x + width / 2.0, middle, Anchor::Middle, on);
                }
                x += width;
            }
            // The palest part ends where the paper begins.
            pen.outline(rows.left, top, (x - rows.left).max(0.0), STACKED, FINE, Ink::Axis);
            pen.words_at(total, x + APART, middle, Anchor::Start, Ink::Words);
        }
        pieces.push(pen.piece(bottom, range));
    }
    pieces
}

/// How much each part is; less than nothing counts as nothing.
fn shares(stack: &Stack, parts: usize) -> Vec<f64> {
    let share =
        |at: usize| stack.amounts.get(at).and_then(|amount| number(amount.value)).unwrap_or(0.0).clamp(0.0, 1e200);
    (0..parts).map(share).collect()
}

/// The depth of a part; beyond the seventh all are alike.
fn shade(at: usize, of: usize) -> u8 {
    let shades = SHADES.get(of.clamp(1, SHADES.len()) - 1).copied().unwrap_or_default();
    shades.get(at).or(shades.last()).copied().unwrap_or_default()
}

/// The names of the parts: over those of the first bar where there is room for all, else in rows before it.
struct Legend {
    /// Left and top of each, and whether a square goes before it.
    names: Vec<(f32, f32, Label)>,
    squares: bool,
    height: f32,
    of: usize,
}

impl Legend {
    fn of(pen: &mut Pen<'_>, parts: &[String], widths: Vec<f32>, left: f32) -> Self {
        let mut x = 0.0;
        let mut over = Vec::new();
        for (name, width) in parts.iter().zip(&widths) {
            let label = pen.label(name, Wording::Plain, width - APART, MOST_LINES);
            over.push((x, 0.0, label));
            x += width;
        }
        let fits = widths.len() == parts.len() && widths.iter().all(|width| *width >= WIDE_ENOUGH);
        if fits {
            let tallest = over.iter().map(|(_, _, label)| label.height()).fold(0.0, f32::max);
            for (_, top, label) in &mut over {
                *top = tallest - label.height();
            }
            return Self { names: over, squares: false, height: tallest, of: parts.len() };
        }
        let (mut x, mut y) = (0.0, 0.0);
        let room = pen.room.width - left;
        let mut names = Vec::new();
        for name in parts {
            let label = pen.label(name, Wording::Plain, (room - SQUARE - APART).max(1.0), 1);
            let width = SQUARE + APART + label.width + 3.0 * APART;
            if x > 0.0 && x + width - 3.0 * APART > room {
                (x, y) = (0.0, y + LEADING + 1.5);
            }
            names.push((x, y, label));
            x += width;
        }
        let height = if names.is_empty() { 0.0 } else { y + LEADING + BETWEEN };
        Self { names, squares: true, height, of: parts.len() }
    }

    fn draw(&self, pen: &mut Pen<'_>, left: f32) {
        for (at, (x, y, label)) in self.names.iter().enumerate() {
            let mut x = left + x;
            if self.squares {
                let top = y + (LEADING - SQUARE) / 2.0;
                pen.bar(x, top, SQUARE, SQUARE, Ink::Shade(shade(at, self.of)));
                pen.outline(x, top, SQUARE, SQUARE, FINE, Ink::Axis);
                x += SQUARE + APART;
            }
            pen.words(label, x, *y, Anchor::Start, Ink::Words);
        }
    }
}
