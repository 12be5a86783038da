//! A table in which more ink says more; what is not there is an empty field.

use super::pen::{Label, Pen};
use super::rows::Rows;
use super::{Piece, number};
use crate::chart::Amount;
use crate::chart::drawing::{Anchor, Ink, Wording};
use crate::theme::chart::{APART, BETWEEN, COLUMN, DEEP, FAINT, FIELD, FIELDS, HAIR};

/// The head of a column takes at most so many lines.
const MOST_LINES: usize = 4;

pub fn draw(pen: &mut Pen<'_>, columns: &[String], fields: &[(String, Vec<Option<Amount>>)]) -> Vec<Piece> {
    let rows = Rows::of(pen, fields.iter().map(|(name, _)| name.as_str()), FIELD - BETWEEN + HAIR);
    let room = pen.room.width - rows.left;
    let beside = ((room / COLUMN) as usize).max(1);
    let values = fields.iter().flat_map(|(_, row)| row.iter().flatten()).filter_map(|amount| number(amount.value));
    let highest = values.fold(0.0, f64::max);
    let mut pieces = Vec::new();
    for first in (0..columns.len()).step_by(beside) {
        let shown = first..(first + beside).min(columns.len());
        let width = room / shown.len() as f32;
        let heads: Vec<Label> = shown
            .clone()
            .filter_map(|at| columns.get(at))
            .map(|name| pen.label(name, Wording::Plain, width - APART, MOST_LINES))
            .collect();
        let head = heads.iter().map(Label::height).fold(0.0, f32::max) + BETWEEN / 2.0;
        for range in rows.pieces(head, 0.0, pen.room.height) {
            for (at, label) in heads.iter().enumerate() {
                let middle = rows.left + (at as f32 + 0.5) * width;
                pen.words(label, middle, head - BETWEEN / 2.0 - label.height(), Anchor::Middle, Ink::Words);
            }
            let (middles, bottom) = rows.draw(pen, &range, head);
            for ((_, row), middle) in fields.iter().skip(range.start).zip(middles) {
                for (at, column) in shown.clone().enumerate() {
                    let x = rows.left + at as f32 * width;
                    field(pen, row.get(column).and_then(Option::as_ref), (x, middle, width - HAIR), highest);
                }
            }
            pieces.push(pen.piece(bottom, range));
        }
    }
    pieces
}

/// One field: its left edge, middle and width.
fn field(pen: &mut Pen<'_>, amount: Option<&Amount>, (x, middle, width): (f32, f32, f32), highest: f64) {
    let top = middle - FIELD / 2.0;
    let Some(amount) = amount else {
        return pen.outline(x + FAINT / 2.0, top, width - FAINT, FIELD, FAINT, Ink::Axis);
    };
    let share = number(amount.value).map_or(0.0, |value| if highest > 0.0 { value / highest } else { 0.0 });
    let level = (share * FIELDS.len() as f64).ceil().clamp(1.0, FIELDS.len() as f64) as usize - 1;
    let shade = FIELDS.get(level).copied().unwrap_or_default();
    pen.bar(x, top, width, FIELD, Ink::Shade(shade));
    let label = pen.label(&amount.written, Wording::Strong, width - 2.0, 1);
    let on = if shade >= DEEP { Ink::OnDeep } else { Ink::OnPale };
    pen.words_at(&label, x + width / 2.0, middle, Anchor::Middle, on);
}
