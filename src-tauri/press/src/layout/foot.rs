//! Notes at the foot of a page, under a short rule. Where they would take more than half of it, the rest goes on at the foot of
//! the next.

use super::strip::Strip;
use super::{Item, Mark, Page};
use crate::document::Colour;
use crate::theme::{Sheet, Theme};

/// From the text to the rule, and from the rule to the notes, in points.
const ABOVE: (f32, f32) = (12.0, 5.0);
/// How long the rule is, in points.
const RULE: f32 = 64.0;
/// The part of a page that notes may take.
const MOST: f32 = 0.5;

/// The notes of a page under construction.
pub(super) struct Foot {
    sheet: Sheet,
    rule: Colour,
    strips: Vec<Strip>,
    height: f32,
    /// Lines for which the page has no room.
    owed: Vec<Strip>,
}

impl Foot {
    pub const fn new(theme: &Theme) -> Self {
        Self { sheet: theme.sheet, rule: theme.line_firm(), strips: Vec::new(), height: 0.0, owed: Vec::new() }
    }

    /// How far down the text of the page may come when these lines join its notes, in points from its top.
    pub fn above<'s>(&self, lines: impl Iterator<Item = &'s Strip>) -> f32 {
        let notes = (self.height + lines.map(|line| line.height).sum::<f32>()).min(self.most());
        self.sheet.text_height - if notes > 0.0 { notes + ABOVE.0 + ABOVE.1 } else { 0.0 }
    }

    fn most(&self) -> f32 {
        self.sheet.text_height * MOST
    }

    pub fn add(&mut self, lines: Vec<Strip>) {
        for line in lines {
            if self.owed.is_empty() && self.height + line.height <= self.most() {
                self.height += line.height;
                self.strips.push(line);
            } else {
                self.owed.push(line);
            }
        }
    }

    /// Writes the notes on their page, and begins those of the next; says whether that has any already.
    pub fn write(&mut self, page: &mut Page) -> bool {
        let (left, mut top) = (self.sheet.left, self.sheet.top + self.sheet.text_height - self.height);
        if !self.strips.is_empty() {
            let points = vec![(0.0, 0.0), (RULE, 0.0)];
            let mark = Mark::Stroke { points, weight: 0.6, colour: self.rule, dash: None };
            page.items.push(Item { x: left, y: top - ABOVE.1, mark, node: None });
        }
        for line in std::mem::take(&mut self.strips) {
            page.items.extend(line.items.into_iter().map(|item| Item { x: item.x + left, y: item.y + top, ..item }));
            top += line.height;
        }
        self.height = 0.0;
        let owed = std::mem::take(&mut self.owed);
        self.add(owed);
        !self.strips.is_empty()
    }
}
