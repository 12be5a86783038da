//! A month as a page: heading, a grid of squares as high as the page leaves it, and a key. Grounds and lines come first, then
//! the words day by day, so that whoever hears it or takes its text gets one day after another.

mod bands;
mod key;
mod signs;
mod square;

use super::blocks::{Area, Builder};
use super::inline::Place;
use super::pictures;
use super::strip::{Start, Strip};
use super::{Mark, NodeId, Role};
use crate::document::{Colour, Inline, Level, Month, Shade, Week};
use crate::text::{Setting, clean};
use crate::theme::Style;
use crate::theme::month::MonthLook;

/// The days of a week.
const DAYS: usize = 7;
/// The column of the week's numbers, the row of heads and the box of a logo, in points on the usual sheet.
const WEEK: f32 = 30.0;
const HEADS: f32 = 17.0;
const LOGO: (f32, f32) = (130.0, 32.0);
/// White below the heading, and between the squares and the key.
const BELOW_TITLE: f32 = 8.0;
const ABOVE_KEY: f32 = 7.0;
/// White between a heading and the logo beside it.
const APART: f32 = 16.0;
/// The thickness of lines.
const FINE: f32 = 0.5;
const FIRM: f32 = 1.1;

/// How wide lines are, and how they are set: what is set to the right breaks elsewhere.
type Room = (f32, Setting);

/// Where the squares are, in points from the top left of the text.
#[derive(Debug, Clone, Copy)]
struct Grid {
    x: f32,
    /// Of the row of heads.
    top: f32,
    width: f32,
    week: f32,
    day: f32,
    heads: f32,
    row: f32,
    rows: usize,
    look: MonthLook,
}

impl Grid {
    fn day_at(&self, day: usize) -> f32 {
        self.x + self.week + self.day * day as f32
    }

    fn row_at(&self, row: usize) -> f32 {
        self.top + self.heads + self.row * row as f32
    }
}

impl Builder<'_> {
    pub fn month(&mut self, month: &Month, area: Area) -> Vec<Strip> {
        let look = self.theme.month();
        let height = self.theme.sheet.text_height;
        let mut page = Strip { start: Start::Page, ..Strip::of(height) };
        let top = self.above(&mut page, month, area, look);
        let key = self.key_places(&month.key, area, look);
        let below = key.height + if key.height > 0.0 { look.long(ABOVE_KEY) } else { 0.0 };
        let (week, heads) = (look.long(WEEK), look.long(HEADS));
        let rows = month.weeks.len();
        let grid = Grid {
            x: area.x,
            top,
            width: area.width,
            week,
            day: (area.width - week) / DAYS as f32,
            heads,
            row: (height - top - heads - below) / rows.max(1) as f32,
            rows,
            look,
        };
        grounds(&mut page, month, grid);
        let weeks: Vec<_> = month.weeks.iter().map(|week| self.shape_of(week, grid)).collect();
        for (at, (week, shape)) in month.weeks.iter().zip(&weeks).enumerate() {
            bands::grounds(&mut page, week, shape, grid, at);
        }
        let table = self.nodes.add(Role::Table, area.node);
        self.heads(&mut page, month, grid, table);
        let body = self.nodes.add(Role::TableBody, table);
        for (at, (week, shape)) in month.weeks.iter().zip(&weeks).enumerate() {
            let row = self.nodes.add(Role::Row, body);
            let head = self.nodes.add(Role::RowHead, row);
            let place = in_middle(grid.x, grid.week, look.week(), head);
            let y = grid.row_at(at) + look.long(3.0);
            self.put(&mut page, &week.number, place, y);
            for day in 0..DAYS {
                let cell = self.nodes.add(Role::Cell, row);
                self.square(&mut page, (week, shape, day), (grid, at), &month.more, cell);
            }
        }
        self.key(&mut page, &month.key, &key, grid.row_at(rows) + look.long(ABOVE_KEY), area, look);
        vec![page]
    }

    /// Logo, heading and note; gives how far they reach down.
    fn above(&mut self, page: &mut Strip, month: &Month, area: Area, look: MonthLook) -> f32 {
        let mut beside = 0.0;
        if let Some(logo) = &month.logo {
            let figure = self.figure(logo, area);
            let size = (look.long(LOGO.0), look.long(LOGO.1));
            beside = pictures::at_right(page, area.x + area.width, size, self.theme.cover, logo, figure) + APART;
        }
        let width = area.width - beside;
        let title = self.heading(Level::One, &month.title, look.title(), Area { width, ..area });
        let mut y = self.down(page, title, 0.0);
        if !month.note.is_empty() {
            let node = self.nodes.add(Role::Paragraph, area.node);
            let lines = self.plain(&month.note, Area { width, ..area }.place(look.note(), node));
            y = self.down(page, lines, y);
        }
        y.max(if beside > 0.0 { look.long(LOGO.1) } else { 0.0 }) + look.long(BELOW_TITLE)
    }

    /// The words above the columns.
    fn heads(&mut self, page: &mut Strip, month: &Month, grid: Grid, table: NodeId) {
        let look = grid.look;
        let group = self.nodes.add(Role::TableHead, table);
        let row = self.nodes.add(Role::Row, group);
        let y = grid.top + (grid.heads - look.head().leading) / 2.0;
        for at in 0..=DAYS {
            let cell = self.nodes.add(Role::HeadCell, row);
            let words = month.heads.get(at).map_or("", String::as_str);
            let place = match at.checked_sub(1) {
                None => in_middle(grid.x, grid.week, look.week(), cell),
                Some(day) => at_left(grid.day_at(day) + look.long(5.0), grid.day - look.long(6.0), look.head(), cell),
            };
            self.put(page, words, place, y);
        }
    }

    /// Words on one line at a height.
    fn put(&mut self, page: &mut Strip, words: &str, place: Place, y: f32) {
        let mut lines = self.plain(words, place);
        lines.truncate(1);
        self.down(page, lines, y);
    }

    /// Lines below each other from a height on; gives how far they reach down.
    fn down(&self, page: &mut Strip, lines: Vec<Strip>, mut y: f32) -> f32 {
        for line in lines {
            let step = line.height;
            page.absorb(line, y);
            y += step;
        }
        y
    }

    /// On how many lines a passage stands.
    fn count(&mut self, content: &[Inline], style: Style, (width, setting): Room) -> usize {
        let words = self.words(content, style);
        let hyphenate = has_long_word(content, style, width);
        crate::text::lines(self.shaper, &words.passage, width, setting, hyphenate).len()
    }

    /// The lines of a passage at a place, no more than so many.
    fn set_short(&mut self, content: &[Inline], at: Place, most: usize) -> Vec<Strip> {
        let hyphenate = has_long_word(content, at.style, at.width);
        let mut lines = self.lines(content, Place { hyphenate, ..at });
        lines.truncate(most);
        lines
    }

    /// A passage of bold words and plain ones, cut short with … where it would take more than so many lines.
    fn cut(&mut self, lead: &str, text: &str, style: Style, room: Room, most: usize) -> Vec<Inline> {
        let text = clean(text).replace('\n', " ");
        let whole = passage(lead, &text);
        let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).take(MOST_LETTERS).collect();
        if ends.len() < MOST_LETTERS && self.count(&whole, style, room) <= most {
            return whole;
        }
        let shortened = |place: usize| {
            let end = ends.get(place).copied().unwrap_or_default();
            let kept = text.get(..end).unwrap_or_default().trim_end_matches([' ', ',', ';', ':', '.']);
            passage(lead, &format!("{kept}…"))
        };
        let (mut sure, mut beyond) = (0, ends.len());
        while sure + 1 < beyond {
            let middle = usize::midpoint(sure, beyond);
            if self.count(&shortened(middle), style, room) <= most { sure = middle } else { beyond = middle }
        }
        shortened(sure)
    }
}

/// Words of fewer ems than this part of the width are whole on a line.
const LONG: f32 = 0.5;

/// Whether a word may not fit on a line: only then words are divided, since a square is read at a glance.
fn has_long_word(content: &[Inline], style: Style, width: f32) -> bool {
    content.iter().any(|piece| match piece {
        Inline::Text(text) => {
            text.split_whitespace().any(|word| word.chars().count() as f32 * style.size * LONG > width)
        }
        Inline::Strong(content) | Inline::Emphasis(content) => has_long_word(content, style, width),
        _ => true,
    })
}

/// No square shows more letters of one text.
const MOST_LETTERS: usize = 240;

fn passage(lead: &str, text: &str) -> Vec<Inline> {
    let lead = (!lead.is_empty()).then(|| Inline::strong(format!("{lead} ")));
    lead.into_iter().chain([Inline::text(text)]).collect()
}

const fn at_left(x: f32, width: f32, style: Style, node: NodeId) -> Place {
    Place { x, width, style, setting: Setting::Left, hyphenate: true, node: Some(node) }
}

const fn in_middle(x: f32, width: f32, style: Style, node: NodeId) -> Place {
    Place { x, width, style, setting: Setting::Centre, hyphenate: false, node: Some(node) }
}

/// A filled rectangle that says nothing.
fn fill(page: &mut Strip, (x, y): (f32, f32), (width, height): (f32, f32), colour: Colour) {
    page.push(x, y, Mark::Fill { width, height, colour }, None);
}

/// What lies behind the words: grounds of days, then the lines between them.
fn grounds(page: &mut Strip, month: &Month, grid: Grid) {
    let look = grid.look;
    fill(page, (grid.x, grid.top), (grid.width, grid.heads), look.head_ground());
    let whole = grid.heads + grid.row * grid.rows as f32;
    for (at, week) in month.weeks.iter().enumerate() {
        for (day, shade) in shades(week) {
            if let Some(colour) = look.ground(shade) {
                fill(page, (grid.day_at(day), grid.row_at(at)), (grid.day, grid.row), colour);
            }
        }
    }
    let upright = |page: &mut Strip, x: f32| {
        let mark =
            Mark::Stroke { points: vec![(0.0, 0.0), (0.0, whole)], weight: FINE, colour: look.line(), dash: None };
        page.push(x, grid.top, mark, None);
    };
    for day in 0..DAYS {
        upright(page, grid.day_at(day));
    }
    for row in 1..grid.rows {
        page.rule(grid.x, grid.row_at(row), grid.width, FINE, look.frame());
    }
    page.rule(grid.x, grid.row_at(0), grid.width, FIRM, look.sign(crate::document::Look::Firm));
    page.rule(grid.x, grid.top + whole, grid.width, FINE, look.frame());
}

fn shades(week: &Week) -> impl Iterator<Item = (usize, Shade)> {
    week.squares.iter().map(|square| square.tone).enumerate().take(DAYS)
}
