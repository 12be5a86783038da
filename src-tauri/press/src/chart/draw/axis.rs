//! Places along a level axis, with as many of their words as stand clear of each other.

use super::pen::{Label, Pen};
use super::{Scale, number};
use crate::chart::Tick;
use crate::chart::drawing::{Anchor, Ink, Wording};
use crate::theme::chart::{APART, FAINT, LEADING};

/// More places than this are not drawn.
const MOST: usize = 60;

/// Draws upright lines from `top` to `bottom`, and words under them; gives where those end.
pub fn days(pen: &mut Pen<'_>, ticks: &[Tick], scale: Scale, top: f32, bottom: f32) -> f32 {
    let most = (scale.to - scale.from).max(1.0);
    let ticks: Vec<(f32, Label)> = ticks
        .iter()
        .take(MOST)
        .filter_map(|tick| Some((scale.at(number(tick.value)?), tick)))
        .map(|(x, tick)| (x, pen.label(&tick.written, Wording::Plain, most, 1)))
        .collect();
    let mut free = f32::NEG_INFINITY;
    let right = pen.room.width;
    for (x, label) in ticks {
        pen.line(vec![(x, top), (x, bottom)], FAINT, Ink::Grid, None);
        let left = (x - label.width / 2.0).min(right - label.width).max(0.0);
        if left >= free {
            pen.words(&label, left, bottom + 1.0, Anchor::Start, Ink::Soft);
            free = left + label.width + APART;
        }
    }
    bottom + 1.0 + LEADING
}
