//! A square: its number, what the day is called, the bands that begin on it, and as many of its entries as there is room
//! for, each on as many lines as that allows.

use super::bands::{NAME_LINES, Shape, across};
use super::{Builder, Grid, MonthLook, at_left, fill, signs};
use crate::document::{Entry, Inline, Look, Square, Week};
use crate::layout::inline::Place;
use crate::layout::strip::Strip;
use crate::layout::{NodeId, Role};
use crate::text::Setting;

/// White beside the words of a square, above its number and above its entries, in points on the usual sheet.
const SIDE: f32 = 5.0;
const TOP: f32 = 2.0;
/// Room for the number of a day beside what it is called.
const NUMBER: f32 = 18.0;
/// White within an entry: at its left, where its sign stands, at its right, and above and below its words.
const SIGN: f32 = 6.0;
const WIDE_SIGN: f32 = 11.0;
const RIGHT: f32 = 3.0;
const WITHIN: f32 = 1.6;
/// White between entries, and at the foot of the square.
const BETWEEN: f32 = 2.2;
const FOOT: f32 = 2.0;
/// The part of the white within and between entries that is left where they do not all fit.
const CLOSE: f32 = 0.4;
/// From the edge of a square to its entries.
const EDGE: f32 = 2.6;
/// No entry takes more lines.
const MOST_LINES: usize = 5;

/// How many lines each entry gets; those behind them are counted.
struct Shares {
    lines: Vec<usize>,
    hidden: usize,
    /// How much of the white is left.
    white: f32,
}

/// What a day is called, in one passage.
pub(super) fn named(square: &Square) -> String {
    square.names.join(", ")
}

pub(super) fn name_width(grid: Grid) -> f32 {
    grid.day - grid.look.long(NUMBER + SIDE)
}

impl Builder<'_> {
    /// The square of a day of a week, which stands in this row of the grid.
    pub(super) fn square(
        &mut self,
        page: &mut Strip,
        (week, shape, day): (&Week, &Shape, usize),
        (grid, row): (Grid, usize),
        more: &str,
        cell: NodeId,
    ) {
        let look = grid.look;
        let Some(square) = week.squares.get(day) else { return };
        let (x, top) = (grid.day_at(day), grid.row_at(row));
        let number = self.nodes.add(Role::Paragraph, cell);
        let place = at_left(x + look.long(SIDE), look.long(NUMBER), look.number(square.tone), number);
        self.put(page, &square.number, place, top + look.long(TOP));
        self.names(page, square, (x, top), grid, cell);
        let mut hidden = 0;
        for (band, down) in shape.begin_on(week, day, grid) {
            let Some(down) = down else {
                hidden += 1;
                continue;
            };
            let (x, width) = across(band, grid);
            let node = self.nodes.add(Role::Paragraph, cell);
            let style = look.on_band();
            let width = width - 2.0 * look.long(RIGHT);
            let words = self.cut("", &band.text, style, (width, Setting::Left), 1);
            let lines = self.set_short(&words, at_left(x + look.long(RIGHT), width, style, node), 1);
            self.down(page, lines, top + down);
        }
        let bottom = top + grid.row - look.long(FOOT);
        let y = top + shape.entries;
        let shares = self.shares(&square.entries, hidden, bottom - y, grid);
        let y = self.entries(page, &square.entries, &shares, (x, y), grid, cell);
        if shares.hidden > 0 {
            let node = self.nodes.add(Role::Paragraph, cell);
            let words = more.replace("{n}", &shares.hidden.to_string());
            let place = at_left(x + look.long(SIDE), grid.day - look.long(SIDE), look.entry(Look::Due), node);
            let lines = self.set_short(&[Inline::emphasis(words)], place, 1);
            self.down(page, lines, y);
        }
    }

    fn names(&mut self, page: &mut Strip, square: &Square, (x, top): (f32, f32), grid: Grid, cell: NodeId) {
        let look = grid.look;
        let named = named(square);
        if named.is_empty() {
            return;
        }
        let (style, width) = (look.name(), name_width(grid));
        let node = self.nodes.add(Role::Paragraph, cell);
        let words = self.cut("", &named, style, (width, Setting::Right), NAME_LINES);
        let setting = Setting::Right;
        let x = x + look.long(NUMBER);
        let place = Place { x, width, style, setting, hyphenate: true, node: Some(node) };
        let lines = self.set_short(&words, place, NAME_LINES);
        let y = top + look.number(square.tone).baseline() - style.baseline() + look.long(TOP);
        self.down(page, lines, y);
    }

    /// As many lines for each as fit in a height: all alike first, then what is left in order.
    fn shares(&mut self, entries: &[Entry], beside: usize, room: f32, grid: Grid) -> Shares {
        let look = grid.look;
        let wanted: Vec<usize> = entries
            .iter()
            .map(|entry| {
                let room = (words_width(entry, grid), Setting::Left);
                let words = self.cut(&entry.lead, &entry.text, look.entry(entry.look), room, MOST_LINES);
                self.count(&words, look.entry(entry.look), room).clamp(1, MOST_LINES)
            })
            .collect();
        let height = |lines: &[usize]| lines.iter().map(|lines| entry_height(*lines, look, 1.0)).sum::<f32>();
        let said = look.entry(Look::Due).leading;
        let room = if beside > 0 { room - said } else { room };
        let at_most = |most: usize| wanted.iter().map(|lines| (*lines).min(most)).collect::<Vec<_>>();
        if let Some(mut lines) = (1..=MOST_LINES).rev().map(at_most).find(|lines| height(lines) <= room) {
            for at in 0..lines.len() {
                while let Some(share) =
                    lines.get_mut(at).filter(|share| wanted.get(at).is_some_and(|all| **share < *all))
                {
                    *share += 1;
                    if height(&lines) > room {
                        lines.iter_mut().skip(at).take(1).for_each(|share| *share -= 1);
                        break;
                    }
                }
            }
            return Shares { lines, hidden: beside, white: 1.0 };
        }
        let each = entry_height(1, look, CLOSE);
        if each * entries.len() as f32 <= room {
            return Shares { lines: vec![1; entries.len()], hidden: beside, white: CLOSE };
        }
        let room = if beside > 0 { room } else { room - said };
        let shown = (0..entries.len()).rev().find(|shown| each * *shown as f32 <= room).unwrap_or(0);
        Shares { lines: vec![1; shown], hidden: beside + entries.len() - shown, white: CLOSE }
    }

    fn entries(
        &mut self,
        page: &mut Strip,
        entries: &[Entry],
        shares: &Shares,
        (x, mut y): (f32, f32),
        grid: Grid,
        cell: NodeId,
    ) -> f32 {
        let look = grid.look;
        let edge = look.long(EDGE);
        let list = (!shares.lines.is_empty()).then(|| self.nodes.add(Role::PlainList, cell));
        for (entry, lines, list) in
            entries.iter().zip(&shares.lines).filter_map(|(entry, lines)| Some((entry, *lines, list?)))
        {
            let (label, body) = self.list_item(list);
            let figure = self.nodes.add(Role::Figure, label);
            if let Some(figure) = self.nodes.get_mut(figure) {
                figure.spoken = Some(entry.spoken.clone());
            }
            let node = self.nodes.add(Role::Paragraph, body);
            let style = look.entry(entry.look);
            let within = look.long(WITHIN * shares.white);
            let size = (grid.day - 2.0 * edge, style.leading * lines as f32 + 2.0 * within);
            if let Some(colour) = look.behind(entry.look) {
                fill(page, (x + edge, y), size, colour);
            }
            signs::sign(page, entry.look, (x + edge, y), size, look, Some(figure));
            if entry.marked {
                signs::mark(page, (x + edge + size.0, y), look, Some(figure));
            }
            let width = words_width(entry, grid);
            let words = self.cut(&entry.lead, &entry.text, style, (width, Setting::Left), lines);
            let start = x + edge + look.long(sign_width(entry.look));
            let set = self.set_short(&words, at_left(start, width, style, node), lines);
            self.down(page, set, y + within);
            y += entry_height(lines, look, shares.white);
        }
        y
    }
}

/// With the white to the next, of which this much is left.
fn entry_height(lines: usize, look: MonthLook, white: f32) -> f32 {
    look.entry(Look::Firm).leading * lines as f32 + look.long((2.0 * WITHIN + BETWEEN) * white)
}

const fn sign_width(look: Look) -> f32 {
    match look {
        Look::Firm | Look::Open => SIGN,
        Look::Done | Look::Due => WIDE_SIGN,
    }
}

/// A mark at the corner keeps its distance.
fn words_width(entry: &Entry, grid: Grid) -> f32 {
    let corner = if entry.marked { signs::CORNER - RIGHT / 2.0 } else { 0.0 };
    grid.day - grid.look.long(2.0 * EDGE + sign_width(entry.look) + RIGHT + corner)
}
