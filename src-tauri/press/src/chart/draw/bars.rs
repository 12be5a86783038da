//! A bar for each row, from nothing, with its amount at the end and a mark where it should end.

use super::pen::{Label, Pen};
use super::rows::Rows;
use super::{Piece, Scale, number};
use crate::chart::Bar;
use crate::chart::drawing::{Anchor, Ink, Wording};
use crate::theme::chart::{AMOUNTS, APART, BAR, BETWEEN, BEYOND, FINE, LEADING, TARGET};

pub fn draw(pen: &mut Pen<'_>, bars: &[Bar], target: &str, whole: Option<f64>) -> Vec<Piece> {
    let mut rows = Rows::of(pen, bars.iter().map(|bar| bar.label.as_str()), BAR);
    let most = pen.room.width * AMOUNTS;
    let amounts: Vec<Label> = bars.iter().map(|bar| pen.label(&bar.amount.written, Wording::Strong, most, 2)).collect();
    amounts.iter().enumerate().for_each(|(at, label)| rows.at_least(at, label.height()));
    let beside = amounts.iter().map(|label| label.width).fold(0.0, f32::max);
    let aims = |bar: &Bar| bar.target.as_ref().and_then(|target| number(target.value));
    let values = bars.iter().filter_map(|bar| number(bar.amount.value)).chain(bars.iter().filter_map(aims));
    let right = (pen.room.width - beside - 2.0 * APART).max(rows.left + 1.0);
    let scale = Scale::of(values.chain(whole).chain([0.0]), rows.left, right);
    let zero = scale.at(0.0);
    let legend = if bars.iter().any(|bar| aims(bar).is_some()) && !target.trim().is_empty() {
        Some(pen.label(target, Wording::Plain, pen.room.width - rows.left - 3.0 * APART, 2))
    } else {
        None
    };
    let above = legend.as_ref().map_or(0.0, |legend| legend.height() + BETWEEN);
    let mut pieces = Vec::new();
    for range in rows.pieces(above, 0.0, pen.room.height) {
        if let Some(legend) = &legend {
            let middle = LEADING / 2.0;
            pen.bar(rows.left, middle - BAR / 2.0, TARGET, BAR, Ink::Target);
            pen.words(legend, rows.left + TARGET + APART, 0.0, Anchor::Start, Ink::Soft);
        }
        let (middles, bottom) = rows.draw(pen, &range, above);
        let shown = bars.iter().zip(&amounts).skip(range.start).zip(middles);
        for ((bar, label), middle) in shown {
            let top = middle - BAR / 2.0;
            if let Some(whole) = whole {
                pen.bar(zero, top, scale.at(whole) - zero, BAR, Ink::Ground);
            }
            let end = number(bar.amount.value).map_or(zero, |value| scale.at(value));
            pen.bar(zero.min(end), top, (end - zero).abs(), BAR, Ink::Accent);
            let mut beside = zero.max(end) + APART;
            if let Some(target) = aims(bar).map(|target| scale.at(target)) {
                pen.bar(target - TARGET / 2.0, top - BEYOND, TARGET, BAR + 2.0 * BEYOND, Ink::Target);
                // The amount makes way for the mark.
                if target + TARGET > beside - APART && target - TARGET < beside + label.width + APART {
                    beside = target + TARGET / 2.0 + APART;
                }
            }
            pen.words_at(label, beside, middle, Anchor::Start, Ink::Words);
        }
        pen.line(vec![(zero, above), (zero, bottom)], FINE, Ink::Axis, None);
        pieces.push(pen.piece(bottom, range));
    }
    pieces
}
