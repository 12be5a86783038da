//! Strips fall onto pages: those that belong together on one, the head of a table again on the next, notes at the foot, and
//! what floats at the top of the next page where there is no room for it.

use super::foot::Foot;
use super::strip::{Ground, PageOf, Start, Strip, height};
use super::{Item, Mark, Page, Place};
use crate::document::Colour;
use crate::theme::{Sheet, Theme};

/// The width of the bar along a ground, in points.
const BAR: f32 = 2.6;

/// A cover's colour runs this far past the paper, so that no white hair is left at its edge.
const BLEED: f32 = 3.0;

/// A chapter begins on the page of the one above it where this part of the page is free.
const FREE: f32 = 0.4;

/// Pages under construction.
pub(super) struct Flow {
    sheet: Sheet,
    cover: Colour,
    pages: Vec<Page>,
    places: Vec<Place>,
    waiting: Vec<Waiting>,
    /// From the top of the text to the free part of the last page.
    y: f32,
    /// Grounds on the last page that the next strip may lengthen.
    open: Vec<Open>,
    /// Notes on what stands on the last page.
    foot: Foot,
    /// Waiting for the next page.
    floating: Vec<Vec<Strip>>,
}

/// What is laid out when all strips have their place.
pub(super) struct Laid {
    pub pages: Vec<Page>,
    /// Where each heading stands.
    pub places: Vec<Place>,
    /// From first to last.
    pub waiting: Vec<Waiting>,
}

/// A page number that is still to be written, on this page before this item.
pub(super) struct Waiting {
    pub page: usize,
    pub item: usize,
    pub number: PageOf,
}

struct Open {
    id: usize,
    top: f32,
    /// Of the last strip on it.
    pad: f32,
    /// Numbers of its rectangles among the page's items.
    items: Vec<usize>,
}

impl Flow {
    pub fn new(theme: &Theme, headings: usize) -> Self {
        Self {
            sheet: theme.sheet,
            cover: theme.cover,
            pages: Vec::new(),
            places: vec![Place::default(); headings],
            waiting: Vec::new(),
            y: 0.0,
            open: Vec::new(),
            foot: Foot::new(theme),
            floating: Vec::new(),
        }
    }

    pub fn place(mut self, strips: Vec<Strip>) -> Laid {
        let mut group = Vec::new();
        for strip in strips {
            let keep = strip.keep;
            group.push(strip);
            if !keep {
                self.arrive(std::mem::take(&mut group));
            }
        }
        self.arrive(group);
        self.land();
        if self.pages.is_empty() {
            self.open_page(false);
        }
        while self.close_page() {
            self.open_page(false);
        }
        Laid { pages: self.pages, places: self.places, waiting: self.waiting }
    }

    /// Takes the next group: what floats waits where there is no room for it, and what follows may come before it, but
    /// nothing that starts something else, and no other that floats.
    fn arrive(&mut self, group: Vec<Strip>) {
        let Some(first) = group.first() else { return };
        if self.floating.is_empty() {
            if first.floats && first.grounds.is_empty() && self.y > 0.0 && !self.has_room(&group) {
                self.floating.push(group);
                return;
            }
        } else if first.floats || first.heading.is_some() || first.start != Start::Anywhere || !self.has_room(&group) {
            self.land();
        }
        self.group(group);
    }

    /// Puts what waited at the top of a page.
    fn land(&mut self) {
        for group in std::mem::take(&mut self.floating) {
            self.group(group);
        }
    }

    fn has_room(&self, group: &[Strip]) -> bool {
        let gap = group.first().map_or(0.0, |first| first.gap);
        let pad = group.last().map_or(0.0, pad);
        self.y + gap + height(group) + pad <= self.foot.above(group.iter().flat_map(|strip| &strip.notes))
    }

    fn group(&mut self, group: Vec<Strip>) {
        let Some(first) = group.first() else { return };
        let on_cover = self.pages.last().is_some_and(|page| page.cover);
        let wants_cover = first.start == Start::Cover;
        let turns = match first.start {
            Start::Anywhere | Start::Cover => false,
            Start::Chapter => self.sheet.text_height - self.y < self.sheet.text_height * FREE,
            Start::Page => true,
        };
        if self.pages.is_empty() || on_cover != wants_cover || (turns && self.y > 0.0) {
            self.open_page(wants_cover);
        }
        let head = first.head.as_ref().map_or(0.0, |head| head.height);
        let tall = height(&group);
        if self.y > 0.0 && !self.has_room(&group) && tall + head <= self.sheet.text_height {
            self.open_page(wants_cover);
        }
        for strip in group {
            if self.y > 0.0 && !self.has_room(std::slice::from_ref(&strip)) {
                self.open_page(wants_cover);
            }
            if self.y <= 0.0
                && let Some(head) = &strip.head
            {
                self.strip(Strip::clone(head));
            }
            self.strip(strip);
        }
    }

    /// Writes the notes at the foot of the last page; says whether some are left for the next.
    fn close_page(&mut self) -> bool {
        match self.pages.last_mut() {
            Some(page) => self.foot.write(page),
            None => false,
        }
    }

    fn open_page(&mut self, cover: bool) {
        self.close_page();
        let mut page = Page { cover, items: Vec::new() };
        if cover {
            let mark = Mark::Fill {
                width: self.sheet.width + 2.0 * BLEED,
                height: self.sheet.height + 2.0 * BLEED,
                colour: self.cover,
            };
            page.items.push(Item { x: -BLEED, y: -BLEED, mark, node: None });
        }
        for open in std::mem::take(&mut self.open) {
            self.lengthen(&open, self.sheet.top + self.y + open.pad);
        }
        self.pages.push(page);
        self.y = 0.0;
    }

    fn strip(&mut self, strip: Strip) {
        self.y += if self.y > 0.0 { strip.gap } else { pad(&strip) };
        let (left, top) = (self.sheet.left, self.sheet.top + self.y);
        let bottom = top + strip.height;
        self.foot.add(strip.notes);
        self.open.retain(|open| strip.grounds.iter().any(|ground| ground.id == open.id));
        for ground in &strip.grounds {
            self.ground(*ground, top, bottom);
        }
        let number = self.pages.len().saturating_sub(1);
        if let Some(place) = strip.heading.and_then(|heading| self.places.get_mut(heading)) {
            *place = Place { page: number, y: top };
        }
        if let Some(page) = self.pages.last_mut() {
            page.items.extend(strip.items.into_iter().map(|item| Item { x: item.x + left, y: item.y + top, ..item }));
        }
        if let (Some(number), Some(page)) = (strip.page_of, self.pages.last()) {
            let number = PageOf { right: number.right + left, baseline: number.baseline + top, ..number };
            self.waiting.push(Waiting { page: self.pages.len() - 1, item: page.items.len(), number });
        }
        self.y += strip.height;
    }

    fn ground(&mut self, ground: Ground, top: f32, bottom: f32) {
        if let Some(at) = self.open.iter().position(|open| open.id == ground.id) {
            let mut open = self.open.remove(at);
            open.pad = ground.pad;
            self.lengthen(&open, bottom);
            self.open.insert(at, open);
            return;
        }
        let top = if top <= self.sheet.top + ground.pad { top - ground.pad } else { top };
        let Some(page) = self.pages.last_mut() else { return };
        let first = page.items.len();
        let x = ground.x + self.sheet.left;
        for (colour, width) in [(ground.fill, ground.width), (ground.bar, BAR)] {
            if let Some(colour) = colour {
                let mark = Mark::Fill { width, height: bottom - top, colour };
                page.items.push(Item { x, y: top, mark, node: None });
            }
        }
        let items = (first..page.items.len()).collect();
        self.open.push(Open { id: ground.id, top, pad: ground.pad, items });
    }

    /// Lets a ground on the last page reach down to `bottom`.
    fn lengthen(&mut self, open: &Open, bottom: f32) {
        let Some(page) = self.pages.last_mut() else { return };
        for &item in &open.items {
            if let Some(Item { mark: Mark::Fill { height, .. }, .. }) = page.items.get_mut(item) {
                *height = bottom - open.top;
            }
        }
    }
}

/// White between a strip and the edge of the grounds behind it where a page divides them.
fn pad(strip: &Strip) -> f32 {
    strip.grounds.iter().map(|ground| ground.pad).fold(0.0, f32::max)
}
