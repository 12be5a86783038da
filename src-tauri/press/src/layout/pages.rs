//! What the printer hands on: pages with things in their places, which can also be read as text.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{Heading, Node, NodeId};
use crate::chart::drawing::Dash;
use crate::document::Colour;
use crate::picture::Picture;
use crate::text::Run;
use crate::theme::Sheet;

/// A laid-out document.
#[derive(Debug, Clone)]
pub struct Pages {
    /// The paper and its margins.
    pub sheet: Sheet,
    /// From first to last.
    pub pages: Vec<Page>,
    pub(crate) nodes: Vec<Node>,
    pub(crate) headings: Vec<Heading>,
    pub(crate) places: Vec<Place>,
}

/// Where a heading came to stand.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Place {
    /// Counted from 0.
    pub page: usize,
    /// Its top, in points from the top of the paper.
    pub y: f32,
}

/// One side of paper.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Page {
    /// Whether it is a cover, without words above and below the text.
    pub cover: bool,
    /// In the order of painting, which is the order of reading.
    pub items: Vec<Item>,
}

/// A thing in its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Points from the left edge of the paper.
    pub x: f32,
    /// Points from the top edge of the paper: of a run its baseline, of anything else its top.
    pub y: f32,
    /// The thing.
    pub mark: Mark,
    /// The part of the document that it belongs to; `None` for decoration and running words.
    pub node: Option<NodeId>,
}

/// What can stand on a page.
#[derive(Debug, Clone, PartialEq)]
pub enum Mark {
    /// Words.
    Run(Run),
    /// A filled rectangle; width and height in points.
    Fill {
        /// In points.
        width: f32,
        /// In points.
        height: f32,
        /// The ink.
        colour: Colour,
    },
    /// An open line through points that are relative to the item's place.
    Stroke {
        /// In points, from the item's place.
        points: Vec<(f32, f32)>,
        /// In points.
        weight: f32,
        /// The ink.
        colour: Colour,
        /// Lengths of ink and of white in points, where it is not one piece; without ink it is dots.
        dash: Option<Dash>,
    },
    /// A filled shape with straight edges.
    Area {
        /// Its corners in points, from the item's place.
        points: Vec<(f32, f32)>,
        /// The ink.
        colour: Colour,
    },
    /// Pixels.
    Picture {
        /// In points.
        width: f32,
        /// In points.
        height: f32,
        /// What is shown.
        picture: Picture,
    },
    /// A place to click, without ink.
    Link {
        /// In points.
        width: f32,
        /// In points.
        height: f32,
        /// Where it leads.
        target: Target,
        /// The words that are clicked on.
        words: String,
    },
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// An address on the web.
    Url(String),
    /// The heading with this number, counted from 0 in reading order.
    Heading(usize),
}

impl Item {
    /// Left, top, right and bottom of its ink, in points; spaces at the end of a line count for nothing.
    #[must_use]
    pub fn bounds(&self) -> (f32, f32, f32, f32) {
        match &self.mark {
            Mark::Run(run) => {
                let heights = run.style.face.heights();
                let visible = run.text.trim_end().len() as u32;
                let width: f32 =
                    run.glyphs.iter().filter(|glyph| glyph.text.start < visible).map(|glyph| glyph.advance).sum();
                let (up, down) = (heights.capital * run.style.size, 0.25 * run.style.size);
                (self.x, self.y - up, self.x + width * run.style.size, self.y + down)
            }
            Mark::Fill { width, height, .. }
            | Mark::Picture { width, height, .. }
            | Mark::Link { width, height, .. } => (self.x, self.y, self.x + width, self.y + height),
            Mark::Stroke { points, .. } | Mark::Area { points, .. } => {
                points.iter().fold((f32::MAX, f32::MAX, f32::MIN, f32::MIN), |found, point| {
                    let (x, y) = (self.x + point.0, self.y + point.1);
                    (found.0.min(x), found.1.min(y), found.2.max(x), found.3.max(y))
                })
            }
        }
    }
}

impl Pages {
    /// The page of each heading, counted from 1, with its words, in reading order.
    pub fn headings(&self) -> impl Iterator<Item = (usize, &str)> {
        self.places.iter().zip(&self.headings).map(|(place, heading)| (place.page + 1, heading.text.as_str()))
    }

    /// Every page as text: words on one baseline share a line; a gap between them is a tab.
    #[must_use]
    pub fn text(&self) -> Vec<String> {
        self.pages.iter().map(Page::text).collect()
    }
}

impl Page {
    /// The page as text, from top to bottom and from left to right.
    #[must_use]
    pub fn text(&self) -> String {
        let mut lines: BTreeMap<i32, Vec<(f32, f32, &str)>> = BTreeMap::new();
        for item in &self.items {
            if let Mark::Run(run) = &item.mark {
                let line = lines.entry((item.y * 2.0).round() as i32).or_default();
                line.push((item.x, item.x + run.width(), run.text.as_str()));
            }
        }
        let mut text = String::new();
        for mut line in lines.into_values() {
            line.sort_by(|a, b| a.0.total_cmp(&b.0));
            let mut right = f32::INFINITY;
            for (x, end, words) in line {
                let _ = write!(text, "{}{}", if x > right + 4.0 { "\t" } else { "" }, words.replace('\u{ad}', "-"));
                right = end;
            }
            text.truncate(text.trim_end_matches(' ').len());
            text.push('\n');
        }
        text
    }
}
