//! A strip: the least that a page takes at once, as wide as the text and as high as a line or a row.

use std::rc::Rc;

use super::{Item, Mark, NodeId};
use crate::document::Colour;
use crate::theme::Style;

/// Things that stay together, with the rules for what stands above and below them.
#[derive(Debug, Clone, Default)]
pub(super) struct Strip {
    /// In points, without the gap.
    pub height: f32,
    /// White above it, which falls away at the top of a page.
    pub gap: f32,
    /// Stays on the page of the strip below it.
    pub keep: bool,
    pub start: Start,
    /// The number of the heading that it carries.
    pub heading: Option<usize>,
    /// Colour behind it, the outermost first.
    pub grounds: Vec<Ground>,
    /// Comes back above it at the top of a page: the head of a table.
    pub head: Option<Rc<Strip>>,
    /// Goes to the top of the next page where there is no room for it, and what follows comes before it.
    pub floats: bool,
    /// Lines at the foot of the page that it stands on.
    pub notes: Vec<Strip>,
    /// A page number that is written in when all pages are known.
    pub page_of: Option<PageOf>,
    /// `x` from the left edge of the text, `y` from the top of the strip.
    pub items: Vec<Item>,
}

/// Where a strip may start.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Start {
    /// Below the one above it.
    #[default]
    Anywhere,
    /// Below the one above it where that leaves room for more than a beginning, else on a page of its own.
    Chapter,
    /// On a page of its own.
    Page,
    /// On a cover.
    Cover,
}

/// Colour behind a number of strips, drawn in one piece on each page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ground {
    /// Strips with the same number share it.
    pub id: usize,
    pub x: f32,
    pub width: f32,
    pub fill: Option<Colour>,
    /// A bar along its left edge.
    pub bar: Option<Colour>,
    /// White between this strip and the ground's edge where a page divides it, in points.
    pub pad: f32,
}

/// The page number of a heading, right-aligned; places as in a strip's items.
#[derive(Debug, Clone, Copy)]
pub(super) struct PageOf {
    pub heading: usize,
    pub right: f32,
    pub baseline: f32,
    pub style: Style,
    pub node: NodeId,
}

impl Strip {
    pub fn of(height: f32) -> Self {
        Self { height, ..Self::default() }
    }

    pub fn push(&mut self, x: f32, y: f32, mark: Mark, node: Option<NodeId>) {
        self.items.push(Item { x, y, mark, node });
    }

    /// A level rule of `width` points with its middle at `y`.
    pub fn rule(&mut self, x: f32, y: f32, width: f32, weight: f32, colour: Colour) {
        self.push(x, y, Mark::Stroke { points: vec![(0.0, 0.0), (width, 0.0)], weight, colour, dash: None }, None);
    }

    /// Takes over everything that `other` carries, `down` points lower.
    pub fn absorb(&mut self, other: Strip, down: f32) {
        self.items.extend(other.items.into_iter().map(|item| Item { y: item.y + down, ..item }));
        self.heading = self.heading.or(other.heading);
        self.notes.extend(other.notes);
    }

    /// The same things as decoration, for a head that is repeated.
    pub fn as_decoration(&self) -> Self {
        let mut strip = Self { notes: Vec::new(), ..self.clone() };
        strip.items.retain(|item| !matches!(item.mark, Mark::Link { .. }));
        for item in &mut strip.items {
            item.node = None;
        }
        strip
    }
}

/// Height of `strips` below each other, with the gaps between them but not the first.
pub(super) fn height(strips: &[Strip]) -> f32 {
    let gaps: f32 = strips.iter().skip(1).map(|strip| strip.gap).sum();
    gaps + strips.iter().map(|strip| strip.height).sum::<f32>()
}

/// Makes all of `strips` stay on one page.
pub(super) fn keep_together(strips: &mut [Strip]) {
    if let Some((_, all_but_last)) = strips.split_last_mut() {
        for strip in all_but_last {
            strip.keep = true;
        }
    }
}
