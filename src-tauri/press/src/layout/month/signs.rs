//! The signs of entries: a bar, a dashed frame, a tick, a flag, and the mark at a corner. Each is told from the others by its
//! shape, so that a grey print says as much.

use super::{MonthLook, fill};
use crate::chart::drawing::Dash;
use crate::document::Look;
use crate::layout::strip::Strip;
use crate::layout::{Mark, NodeId};

/// The width of a bar, the sides of a mark and of a small drawing, and thicknesses, in points on the usual sheet.
const BAR: f32 = 2.4;
pub(super) const CORNER: f32 = 6.0;
const SMALL: f32 = 5.4;
const FRAME: f32 = 0.7;
const TICK: f32 = 1.2;
const DASH: Dash = (2.4, 1.6);
/// From the left of an entry to its drawing, and the height of its first line, in the middle of which that stands.
const IN: f32 = 3.0;
const FIRST: f32 = 12.4;

/// The sign of a look, in an entry of this place and size.
pub(super) fn sign(
    page: &mut Strip,
    of: Look,
    (x, y): (f32, f32),
    (width, height): (f32, f32),
    look: MonthLook,
    node: Option<NodeId>,
) {
    let colour = look.sign(of);
    let side = look.long(SMALL);
    let (left, top) = (x + look.long(IN), y + (height.min(look.long(FIRST)) - side) / 2.0);
    let line = |points: Vec<(f32, f32)>, weight: f32, dash| Mark::Stroke { points, weight, colour, dash };
    match of {
        Look::Firm => page.push(x, y, Mark::Fill { width: look.long(BAR), height, colour }, node),
        Look::Open => {
            let inset = look.long(FRAME) / 2.0;
            let (right, low) = (width - 2.0 * inset, height - 2.0 * inset);
            let around = vec![(0.0, 0.0), (right, 0.0), (right, low), (0.0, low), (0.0, 0.0)];
            let dash = Some((look.long(DASH.0), look.long(DASH.1)));
            page.push(x + inset, y + inset, line(around, look.long(FRAME), dash), node);
        }
        Look::Done => {
            let tick = vec![(0.0, side * 0.55), (side * 0.36, side * 0.9), (side, side * 0.12)];
            page.push(left, top, line(tick, look.long(TICK), None), node);
        }
        Look::Due => {
            let pole = vec![(0.0, 0.0), (0.0, side * 1.25)];
            page.push(left, top, line(pole, look.long(FRAME), None), node);
            let cloth = vec![(0.0, 0.0), (side, side * 0.35), (0.0, side * 0.7)];
            page.push(left, top, Mark::Area { points: cloth, colour }, node);
        }
    }
}

/// The mark at the top right corner of an entry.
pub(super) fn mark(page: &mut Strip, (right, y): (f32, f32), look: MonthLook, node: Option<NodeId>) {
    let side = look.long(CORNER);
    let points = vec![(-side, 0.0), (0.0, 0.0), (0.0, side)];
    page.push(right, y, Mark::Area { points, colour: look.mark() }, node);
}

/// A small entry as the key shows it.
pub(super) fn sample(page: &mut Strip, of: Look, at: (f32, f32), size: (f32, f32), look: MonthLook) {
    if let Some(colour) = look.behind(of) {
        fill(page, at, size, colour);
    }
    sign(page, of, at, size, look, None);
}
