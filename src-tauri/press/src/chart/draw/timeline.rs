//! What happens from when until when; a single day is a mark on its tip, and what is over and done is hollow.

use super::pen::{Label, Pen};
use super::rows::Rows;
use super::{Piece, Scale, axis, number};
use crate::chart::drawing::{Anchor, Ink, Wording};
use crate::chart::{Stretch, Tick};
use crate::theme::chart::{AMOUNTS, APART, BETWEEN, FINE, HAIR, LEADING, RUNG};

/// From the middle of the mark of a day to its tips.
const TIP: f32 = 4.2;

pub fn draw(
    pen: &mut Pen<'_>,
    days: &[Tick],
    today: Option<&Tick>,
    key: &[String; 2],
    spans: &[Stretch],
) -> Vec<Piece> {
    let rows = Rows::of(pen, spans.iter().map(|span| span.label.as_str()), RUNG);
    let most = pen.room.width * AMOUNTS;
    let notes: Vec<Label> = spans.iter().map(|span| pen.label(&span.note, Wording::Plain, most, 1)).collect();
    let ends = spans.iter().flat_map(|span| [span.from.value, span.to.value]);
    let all = ends.chain(days.iter().map(|day| day.value)).chain(today.map(|day| day.value));
    let (left, right) = (rows.left + TIP, pen.room.width - TIP);
    let scale = Scale::of(all, left, right.max(left + 1.0));
    let now = today.and_then(|day| Some((scale.at(number(day.value)?), &day.written)));
    let now = now.map(|(x, word)| (x, pen.label(word, Wording::Strong, most, 1)));
    let key = key.each_ref().map(|word| pen.label(word, Wording::Plain, most, 1));
    let high = key.iter().map(Label::height).fold(0.0, f32::max);
    let high = if high > 0.0 { high + BETWEEN } else { 0.0 };
    let above = high + now.as_ref().map_or(0.0, |(_, word)| word.height());
    let mut pieces = Vec::new();
    for range in rows.pieces(above, 2.0 * LEADING, pen.room.height) {
        let (middles, bottom) = rows.draw(pen, &range, above);
        let foot = axis::days(pen, days, scale, above, bottom);
        pen.line(vec![(rows.left, bottom), (pen.room.width, bottom)], FINE, Ink::Axis, None);
        if let Some((x, word)) = &now {
            pen.line(vec![(*x, above), (*x, bottom)], FINE * 2.0, Ink::Target, None);
            let middle = x.clamp(rows.left + word.width / 2.0, (pen.room.width - word.width / 2.0).max(rows.left));
            pen.words(word, middle, high, Anchor::Middle, Ink::Words);
        }
        let wide: f32 = key.iter().map(|word| word.width + 2.0 * TIP + 3.0 * APART).sum();
        let mut x = rows.left.min(pen.room.width - wide).max(0.0);
        for (word, done) in key.iter().zip([false, true]).filter(|(word, _)| word.width > 0.0) {
            stretch(pen, x + TIP, x + TIP, LEADING / 2.0, done);
            pen.words(word, x + 2.0 * TIP + APART, 0.0, Anchor::Start, Ink::Soft);
            x += 2.0 * TIP + word.width + 3.0 * APART;
        }
        for ((span, note), middle) in spans.iter().zip(&notes).skip(range.start).zip(middles) {
            let (Some(from), Some(to)) = (number(span.from.value), number(span.to.value)) else { continue };
            let (from, to) = (scale.at(from), scale.at(to.max(from)));
            stretch(pen, from, to, middle, span.done);
            let (from, to) = (from - TIP - APART, to + TIP + APART);
            let left = if to + note.width <= pen.room.width { to } else { from - note.width };
            if left >= rows.left {
                // Lines behind words make way.
                pen.bar(left - HAIR, middle - LEADING / 2.0, note.width + 2.0 * HAIR, LEADING, Ink::Paper);
                pen.words_at(note, left, middle, Anchor::Start, Ink::Soft);
            }
        }
        pieces.push(pen.piece(foot, range));
    }
    pieces
}

fn stretch(pen: &mut Pen<'_>, from: f32, to: f32, middle: f32, done: bool) {
    let (high, top) = (RUNG, middle - RUNG / 2.0);
    if to - from < TIP {
        let x = f32::midpoint(from, to);
        let tips = vec![(x, middle - TIP), (x + TIP, middle), (x, middle + TIP), (x - TIP, middle)];
        let around: Vec<(f32, f32)> = tips.iter().chain(tips.first()).copied().collect();
        pen.area(tips, if done { Ink::Paper } else { Ink::Accent });
        pen.line(around, FINE * 2.0, Ink::Accent, None);
    } else if done {
        pen.bar(from, top, to - from, high, Ink::Paper);
        pen.outline(from, top, to - from, high, FINE * 2.0, Ink::Accent);
    } else {
        pen.bar(from, top, to - from, high, Ink::Accent);
    }
}
