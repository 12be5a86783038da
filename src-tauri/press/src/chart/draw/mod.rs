//! Charts become drawings. What is no number is drawn as nothing, and what does not fit is wrapped, cut short or goes on
//! in a further drawing: none is ever wider than it was asked, nor higher.

mod axis;
mod bars;
mod ladder;
mod lines;
mod matrix;
mod pen;
mod rows;
mod stacked;
mod timeline;

use std::collections::BTreeSet;
use std::ops::Range;

use super::drawing::Drawing;
use super::{Chart, Plot};
use crate::document::Language;
use crate::text::Shaper;
use crate::theme::chart::NARROWEST;
use pen::Pen;

/// How much room there is, in points.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Room {
    pub width: f32,
    pub height: f32,
}

/// A drawing, and which rows of the chart stand in it.
pub(crate) struct Piece {
    pub drawing: Drawing,
    pub rows: Range<usize>,
}

impl Chart {
    /// The chart as one drawing of this width in points, however high.
    #[must_use]
    pub fn drawing(&self, width: f32, language: Language) -> Drawing {
        let room = Room { width, height: f32::MAX };
        let pieces = Shaper::lend(|shaper| draw(self, room, language, shaper, &mut BTreeSet::new()));
        let mut pieces = pieces.into_iter();
        let Some(Piece { mut drawing, .. }) = pieces.next() else { return Drawing::default() };
        for piece in pieces {
            drawing.below(piece.drawing);
        }
        drawing
    }
}

/// The chart in as many drawings as it takes; letters that no face can draw are added to `lacking`.
pub(crate) fn draw(
    chart: &Chart,
    room: Room,
    language: Language,
    shaper: &mut Shaper,
    lacking: &mut BTreeSet<char>,
) -> Vec<Piece> {
    let width = if room.width.is_finite() { room.width.max(NARROWEST) } else { NARROWEST };
    let mut pen = Pen::new(Room { width, ..room }, language, shaper, lacking);
    match &chart.plot {
        Plot::Bars { rows, target, whole } => bars::draw(&mut pen, rows, target, *whole),
        Plot::Stacked { parts, rows } => stacked::draw(&mut pen, parts, rows),
        Plot::Lines { days, amounts, series, range } => lines::draw(&mut pen, days, amounts, series, range.as_ref()),
        Plot::Ladder { readings, rungs } => ladder::draw(&mut pen, readings, rungs),
        Plot::Matrix { columns, rows } => matrix::draw(&mut pen, columns, rows),
        Plot::Timeline { days, today, key, spans } => timeline::draw(&mut pen, days, today.as_ref(), key, spans),
    }
}

/// A number that can be drawn.
fn number(value: f64) -> Option<f64> {
    value.is_finite().then(|| value.clamp(-1e300, 1e300))
}

/// From values to places.
#[derive(Clone, Copy)]
struct Scale {
    lowest: f64,
    highest: f64,
    from: f32,
    to: f32,
}

impl Scale {
    /// Room for all of these values between two places; where they are all the same, they stand at the first.
    fn of(values: impl IntoIterator<Item = f64>, from: f32, to: f32) -> Self {
        let (lowest, highest) = values
            .into_iter()
            .filter_map(number)
            .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (low.min(value), high.max(value)));
        let (lowest, highest) = if lowest < highest { (lowest, highest) } else { (lowest, lowest + 1.0) };
        Self { lowest, highest, from, to }
    }

    /// The place of a value; of what is no number or lies outside, the nearest end.
    fn at(&self, value: f64) -> f32 {
        let part = (value - self.lowest) / (self.highest - self.lowest);
        let part = if part.is_finite() { part.clamp(0.0, 1.0) as f32 } else { 0.0 };
        self.from + (self.to - self.from) * part
    }
}
