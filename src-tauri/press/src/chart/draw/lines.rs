//! Lines over time with their names at the end, or in a key above where they end before the others; what is meant or expected is dashed, how it may turn out lies behind.

use super::pen::{Label, Pen};
use super::{Piece, Scale, axis, number};
use crate::chart::drawing::{Anchor, Dash, Ink, Wording};
use crate::chart::{Amount, Range, Series, Tick};
use crate::theme::chart::{APART, BETWEEN, DASHES, FAINT, FINE, FIRM, LEADING, LINES, MARKER, SERIES, TARGET};

/// A name takes at most so many lines.
const MOST_LINES: usize = 3;
/// How long the piece of a line in the key is, in points.
const SAMPLE: f32 = 20.0;
/// More lines cannot be told apart.
const MOST_SERIES: usize = 5;

pub fn draw(
    pen: &mut Pen<'_>,
    days: &[Tick],
    amounts: &[Tick],
    series: &[Series],
    range: Option<&Range>,
) -> Vec<Piece> {
    let series = series.get(..MOST_SERIES.min(series.len())).unwrap_or_default();
    let most = pen.room.width * SERIES;
    let points = series.iter().flat_map(|one| one.points.iter().filter_map(whole));
    let points = points.chain(range.into_iter().flat_map(ends).flat_map(|(day, low, high)| [(day, low), (day, high)]));
    let points: Vec<(f64, f64)> = points.collect();
    let last = points.iter().map(|point| point.0).chain(days.iter().filter_map(|tick| number(tick.value)));
    let last = last.fold(f64::NEG_INFINITY, f64::max);
    // What ends at the right is named there, what ends before that in a key: its name would seem to go on.
    let (mut names, mut key): (Vec<Name>, Vec<Key>) = (Vec::new(), Vec::new());
    let mut dashes = DASHES.into_iter().cycle();
    for (at, one) in series.iter().enumerate() {
        let dash = if one.measured { None } else { dashes.next() };
        let Some((day, value)) = one.points.iter().rev().find_map(whole) else { continue };
        if day < last {
            key.push(Key { label: pen.label(&one.name, Wording::Plain, pen.room.width - SAMPLE - APART, 2), at, dash });
        } else {
            let label = pen.label(&one.name, Wording::Plain, most, MOST_LINES);
            names.push(Name { label, value, ink: Ink::Words, top: 0.0 });
        }
    }
    if let Some((range, (_, low, high))) = range.and_then(|range| Some((range, ends(range).last()?))) {
        let label = pen.label(&range.name, Wording::Plain, most, MOST_LINES);
        names.push(Name { label, value: f64::midpoint(low, high), ink: Ink::Soft, top: 0.0 });
    }
    if names.is_empty() && key.is_empty() {
        return Vec::new();
    }
    let steps: Vec<(f64, Label)> = amounts
        .iter()
        .filter_map(|tick| Some((number(tick.value)?, pen.label(&tick.written, Wording::Plain, most, 1))))
        .collect();
    let left = steps.iter().map(|(_, label)| label.width).fold(0.0, f32::max) + APART;
    let beside = names.iter().map(|name| name.label.width).fold(0.0, f32::max);
    let right = (pen.room.width - beside - 2.0 * APART).max(left + 1.0);
    let keys = key.iter().map(|one| one.label.height()).sum::<f32>() + BETWEEN;
    let height = names
        .iter()
        .map(|name| name.label.height())
        .sum::<f32>()
        .max(LINES)
        .min(pen.room.height - 3.0 * LEADING - keys);
    let mut above = 0.0;
    for one in &key {
        let (x, middle) = (left.min(pen.room.width - one.label.width - SAMPLE - APART).max(0.0), above + LEADING / 2.0);
        draw_sample(pen, one, x, middle);
        pen.words(&one.label, x + SAMPLE + APART, above, Anchor::Start, Ink::Words);
        above += one.label.height();
    }
    above += if key.is_empty() { 0.0 } else { BETWEEN };
    let (top, bottom) = (above + LEADING / 2.0, above + LEADING / 2.0 + height);

    let along = Scale::of(points.iter().map(|p| p.0).chain(days.iter().map(|t| t.value)), left, right);
    let up = Scale::of(points.iter().map(|p| p.1).chain(steps.iter().map(|s| s.0)), bottom, top);

    if let Some(range) = range {
        let ends: Vec<_> = ends(range).collect();
        let there = ends.iter().map(|(day, low, _)| (along.at(*day), up.at(*low)));
        let back = ends.iter().rev().map(|(day, _, high)| (along.at(*day), up.at(*high)));
        pen.area(there.chain(back).collect(), Ink::Range);
    }
    let mut free = f32::INFINITY;
    for (value, label) in &steps {
        let y = up.at(*value);
        pen.line(vec![(left, y), (right, y)], FAINT, Ink::Grid, None);
        if y <= free {
            pen.words_at(label, left - APART, y, Anchor::End, Ink::Soft);
            free = y - LEADING;
        }
    }
    let foot = axis::days(pen, days, along, bottom, bottom + APART / 2.0);
    pen.line(vec![(left, bottom), (right, bottom)], FINE, Ink::Axis, None);
    let mut dashes = DASHES.into_iter().cycle();
    for (at, one) in series.iter().enumerate() {
        let places: Vec<(f32, f32)> =
            one.points.iter().filter_map(whole).map(|(day, value)| (along.at(day), up.at(value))).collect();
        let ink = Ink::Series(u8::try_from(at).unwrap_or(0));
        if one.measured {
            pen.line(places.clone(), FIRM, ink, None);
            places.iter().for_each(|place| pen.area(marker(at, *place), ink));
        } else {
            pen.line(places, FIRM, ink, dashes.next());
        }
    }
    apart(&mut names, up, top - LEADING / 2.0, bottom + LEADING / 2.0);
    for name in names {
        let (y, middle) = (up.at(name.value), name.top + name.label.height() / 2.0);
        if (middle - y).abs() > 1.0 {
            pen.line(vec![(right + MARKER + TARGET, y), (right + APART, middle)], FAINT, Ink::Axis, None);
        }
        pen.words(&name.label, right + 2.0 * APART, name.top, Anchor::Start, name.ink);
    }
    let rows = series.iter().map(|one| one.points.len()).max().unwrap_or(0);
    vec![pen.piece(foot, 0..rows)]
}

/// The name of a line, beside where that ends.
struct Name {
    label: Label,
    value: f64,
    ink: Ink,
    top: f32,
}

/// The name of a line that ends before the others, with which line it is and how it is dashed.
struct Key {
    label: Label,
    at: usize,
    dash: Option<Dash>,
}

/// A piece of the line that a name of the key belongs to.
fn draw_sample(pen: &mut Pen<'_>, key: &Key, x: f32, middle: f32) {
    let ink = Ink::Series(u8::try_from(key.at).unwrap_or(0));
    pen.line(vec![(x, middle), (x + SAMPLE, middle)], FIRM, ink, key.dash);
    if key.dash.is_none() {
        pen.area(marker(key.at, (x + SAMPLE / 2.0, middle)), ink);
    }
}

/// Puts names beside their ends, and moves those that would touch apart.
fn apart(names: &mut [Name], up: Scale, top: f32, bottom: f32) {
    names.sort_by(|one, other| up.at(one.value).total_cmp(&up.at(other.value)));
    let mut free = top;
    for name in names.iter_mut() {
        name.top = (up.at(name.value) - name.label.height() / 2.0).max(free);
        free = name.top + name.label.height();
    }
    let mut free = bottom;
    for name in names.iter_mut().rev() {
        name.top = name.top.min(free - name.label.height());
        free = name.top;
    }
}

/// Day and value of a point, if both are numbers.
fn whole((day, amount): &(Tick, Amount)) -> Option<(f64, f64)> {
    Some((number(day.value)?, number(amount.value)?))
}

/// Day, lowest and highest of a range where all are numbers.
fn ends(range: &Range) -> impl Iterator<Item = (f64, f64, f64)> {
    let end =
        |(day, low, high): &(Tick, Amount, Amount)| Some((number(day.value)?, number(low.value)?, number(high.value)?));
    range.points.iter().filter_map(end)
}

/// A shape by which the points of a line are known: round, square, pointing up, on its tip, pointing down.
fn marker(at: usize, (x, y): (f32, f32)) -> Vec<(f32, f32)> {
    let (corners, turn, size): (u16, f32, f32) = match at {
        0 => (16, 0.0, 1.0),
        1 => (4, 0.125, 1.2),
        2 => (3, 0.75, 1.4),
        3 => (4, 0.0, 1.4),
        _ => (3, 0.25, 1.4),
    };
    (0..corners)
        .map(|corner| {
            let angle = (f32::from(corner) / f32::from(corners) + turn) * std::f32::consts::TAU;
            (x + MARKER * size * angle.cos(), y + MARKER * size * angle.sin())
        })
        .collect()
}
