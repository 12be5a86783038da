//! What runs over several days of a week: bands below the numbers of the days, in as few rows as it takes. One for which there
//! is no row is counted in the square in which it begins.

use super::{Builder, DAYS, Grid, fill};
use crate::document::{Band, Square, Week};
use crate::layout::strip::Strip;
use crate::text::Setting;

/// The most rows of bands.
const MOST: usize = 3;
/// White above the words of a square, and the least height of its head, in points on the usual sheet.
const ABOVE: f32 = 3.0;
/// From one row of bands to the next, and the height of a band.
const STEP: f32 = 12.0;
const HIGH: f32 = 10.4;
/// White at the ends of a band.
const INSET: f32 = 2.0;
/// The most lines on which a day says what it is called.
pub(super) const NAME_LINES: usize = 3;

/// How the squares of a week are divided.
pub(super) struct Shape {
    /// From the top of the squares to the first band.
    pub head: f32,
    /// From the top of the squares to the entries.
    pub entries: f32,
    /// The row of each band, where it has one.
    rows: Vec<Option<usize>>,
}

impl Shape {
    /// The bands that begin on a day, with how far down each stands.
    pub fn begin_on<'w>(
        &'w self,
        week: &'w Week,
        day: usize,
        grid: Grid,
    ) -> impl Iterator<Item = (&'w Band, Option<f32>)> {
        let down = move |row: &usize| self.head + grid.look.long(STEP) * *row as f32;
        let here = week.bands.iter().zip(&self.rows).filter(move |(band, _)| first(band) == day);
        here.map(move |(band, row)| (band, row.as_ref().map(down)))
    }
}

/// The first day of a band, in the week.
fn first(band: &Band) -> usize {
    band.from.min(DAYS - 1)
}

fn days(band: &Band) -> usize {
    band.days.clamp(1, DAYS - first(band))
}

/// From where on and how wide a band is.
pub(super) fn across(band: &Band, grid: Grid) -> (f32, f32) {
    let inset = grid.look.long(INSET);
    (grid.day_at(first(band)) + inset, grid.day * days(band) as f32 - 2.0 * inset)
}

impl Builder<'_> {
    /// How the squares of a week are divided: the head as high as the longest name asks, then the bands.
    pub(super) fn shape_of(&mut self, week: &Week, grid: Grid) -> Shape {
        let head = week.squares.iter().map(|square| self.head_height(square, grid)).fold(0.0, f32::max);
        let mut ends: Vec<usize> = Vec::new();
        let mut rows = Vec::new();
        for band in &week.bands {
            let free = ends.iter().position(|end| *end <= first(band)).unwrap_or(ends.len());
            let row = (free < MOST).then_some(free);
            let end = first(band) + days(band);
            match (row, ends.get_mut(free)) {
                (Some(_), Some(last)) => *last = end,
                (Some(_), None) => ends.push(end),
                (None, _) => {}
            }
            rows.push(row);
        }
        Shape { head, entries: head + grid.look.long(STEP) * ends.len() as f32, rows }
    }

    fn head_height(&mut self, square: &Square, grid: Grid) -> f32 {
        let look = grid.look;
        let number = look.number(square.tone).leading;
        let named = super::square::named(square);
        let lines = if named.is_empty() {
            0
        } else {
            let width = super::square::name_width(grid);
            let room = (width, Setting::Right);
            let content = self.cut("", &named, look.name(), room, NAME_LINES);
            self.count(&content, look.name(), room).min(NAME_LINES)
        };
        look.long(ABOVE) + number.max(look.name().leading * lines as f32 + look.long(2.0))
    }
}

/// The grounds of the bands of a week.
pub(super) fn grounds(page: &mut Strip, week: &Week, shape: &Shape, grid: Grid, at: usize) {
    for day in 0..DAYS {
        for (band, down) in shape.begin_on(week, day, grid) {
            if let Some(down) = down {
                let (x, width) = across(band, grid);
                fill(page, (x, grid.row_at(at) + down), (width, grid.look.long(HIGH)), grid.look.band);
            }
        }
    }
}
