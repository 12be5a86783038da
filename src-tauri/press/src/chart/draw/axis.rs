//! Places along a level axis, with the words of every one, or of every second or third where they would touch.

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
    let right = pen.room.width;
    let left = |(x, label): &(f32, Label)| (x - label.width / 2.0).min(right - label.width).max(0.0);
    let clear = |every: usize| {
        let mut free = f32::NEG_INFINITY;
        ticks.iter().step_by(every).all(|tick| {
            let is_free = left(tick) >= free;
            free = left(tick) + tick.1.width + APART;
            is_free
        })
    };
    let every = (1..).find(|every| *every >= ticks.len() || clear(*every)).unwrap_or(1);
    for (at, tick) in ticks.iter().enumerate() {
        pen.line(vec![(tick.0, top), (tick.0, bottom)], FAINT, Ink::Grid, None);
        if at % every == 0 {
            pen.words(&tick.1, left(tick), bottom + 1.0, Anchor::Start, Ink::Soft);
        }
    }
    bottom + 1.0 + LEADING
}
