//! Ladders side by side: a rung for each step, the highest at the top, with a bar for how much stands on it.

use super::pen::{Label, Pen};
use super::rows::Rows;
use super::{Piece, Scale, number};
use crate::chart::Rung;
use crate::chart::drawing::{Anchor, Ink, Wording};
use crate::theme::chart::{APART, BETWEEN, COLUMN, FINE, RUNG};

/// The head of a ladder takes at most so many lines.
const MOST_LINES: usize = 4;
/// More ladders go on below.
const BESIDE: usize = 4;
/// White between ladders.
const BETWEEN_LADDERS: f32 = 14.0;

pub fn draw(pen: &mut Pen<'_>, readings: &[String], rungs: &[Rung]) -> Vec<Piece> {
    let rows = Rows::of(pen, rungs.iter().rev().map(|rung| rung.label.as_str()), RUNG);
    let room = pen.room.width - rows.left;
    let beside = ((room / (COLUMN + BETWEEN_LADDERS)) as usize).clamp(1, BESIDE);
    let count = readings.len().max(rungs.iter().map(|rung| rung.amounts.len()).max().unwrap_or(0));
    let mut pieces = Vec::new();
    for first in (0..count).step_by(beside) {
        let columns = first..(first + beside).min(count);
        let width = (room + BETWEEN_LADDERS) / columns.len() as f32 - BETWEEN_LADDERS;
        let left = |column: usize| rows.left + (column - first) as f32 * (width + BETWEEN_LADDERS);
        let heads: Vec<Label> = columns
            .clone()
            .map(|at| pen.label(readings.get(at).map_or("", String::as_str), Wording::Strong, width, MOST_LINES))
            .collect();
        let head = heads.iter().map(Label::height).fold(0.0, f32::max) + BETWEEN;
        for range in rows.pieces(head, 0.0, pen.room.height) {
            for (label, column) in heads.iter().zip(columns.clone()) {
                pen.words(label, left(column), head - BETWEEN - label.height(), Anchor::Start, Ink::Words);
            }
            let (middles, bottom) = rows.draw(pen, &range, head);
            for column in columns.clone() {
                stand(pen, left(column), width, (head, bottom), &middles);
                ladder(pen, left(column), width, &middles, rungs, (range.start, column));
            }
            pieces.push(pen.piece(bottom, range));
        }
    }
    pieces
}

/// The two sides, and a rung under each bar.
fn stand(pen: &mut Pen<'_>, x: f32, width: f32, (top, bottom): (f32, f32), middles: &[f32]) {
    for middle in middles {
        let y = middle + RUNG / 2.0;
        pen.line(vec![(x, y), (x + width, y)], FINE, Ink::Grid, None);
    }
    for x in [x, x + width] {
        pen.line(vec![(x, top), (x, bottom)], FINE, Ink::Axis, None);
    }
}

fn ladder(pen: &mut Pen<'_>, x: f32, width: f32, middles: &[f32], rungs: &[Rung], (row, column): (usize, usize)) {
    let amount = |rung: &Rung| rung.amounts.get(column).cloned().flatten();
    let values = rungs.iter().flat_map(|rung| rung.amounts.iter().flatten()).filter_map(|amount| number(amount.value));
    let shown = rungs.iter().rev().skip(row).zip(middles);
    let shown: Vec<_> = shown
        .filter_map(|(rung, middle)| Some((amount(rung)?, *middle)))
        .map(|(amount, middle)| {
            let label = pen.label(&amount.written, Wording::Strong, width / 2.0, 1);
            (amount.value, label, middle)
        })
        .collect();
    let beside = shown.iter().map(|(_, label, _)| label.width).fold(0.0, f32::max) + 2.0 * APART;
    let scale = Scale::of(values.chain([0.0]), x, (x + width - beside).max(x));
    for (value, label, middle) in shown {
        let end = number(value).map_or(x, |value| scale.at(value.max(0.0)));
        pen.bar(x, middle - RUNG / 2.0, end - x, RUNG, Ink::Accent);
        pen.words_at(&label, end + APART, middle, Anchor::Start, Ink::Words);
    }
}
