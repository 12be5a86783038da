//! Blocks with a ground or rules of their own: callouts, quotes and lines to write on.

use super::Role;
use super::blocks::{Area, Builder};
use super::inline::Place;
use super::strip::{Ground, Strip, height, keep_together};
use crate::document::{Block, Inline, Tone};

/// White between a callout's edge and its words, in points.
const PAD: (f32, f32) = (15.0, 9.0);
/// A callout lower than this part of the page is not divided.
const UNDIVIDED: f32 = 0.33;
/// From one line to write on to the next, in points.
const WRITING: f32 = 25.0;
const MOST_LINES: u8 = 40;

impl Builder<'_> {
    pub fn callout(&mut self, tone: Tone, title: &str, blocks: &[Block], area: Area) -> Vec<Strip> {
        let division = self.nodes.add(Role::Division, area.node);
        let (fill, firm) = self.theme.tone(tone);
        let inner = Area { x: area.x + PAD.0, width: area.width - 2.0 * PAD.0, node: division, ..area };
        let mut words = Vec::new();
        if !title.is_empty() {
            let node = self.nodes.add(Role::Paragraph, division);
            let style = self.theme.label().with_colour(firm);
            words = self.plain(title, Place { hyphenate: false, ..inner.place(style, node) });
            words.iter_mut().for_each(|strip| strip.keep = true);
        }
        let mut contents = self.blocks(blocks, inner);
        if let (false, Some(first)) = (words.is_empty(), contents.first_mut()) {
            first.gap = 2.0;
        }
        words.append(&mut contents);
        if let Some(last) = words.last_mut() {
            last.keep = true;
        }
        let mut strips = vec![Strip { keep: true, ..Strip::of(PAD.1) }];
        strips.append(&mut words);
        strips.push(Strip::of(PAD.1));
        self.on_ground(&mut strips, area, Some(fill), firm);
        // The first and the last are such white themselves.
        if let [_, inner @ .., _] = strips.as_mut_slice() {
            inner.iter_mut().filter_map(|strip| strip.grounds.first_mut()).for_each(|ground| ground.pad = PAD.1);
        }
        strips
    }

    pub fn quote(&mut self, text: &[Inline], source: &str, area: Area) -> Vec<Strip> {
        let quote = self.nodes.add(Role::Quote, area.node);
        let inner = Area { x: area.x + PAD.0, width: area.width - 2.0 * PAD.0, node: quote, ..area };
        let node = self.nodes.add(Role::Paragraph, quote);
        let mut strips = self.lines(text, inner.place(self.theme.quote(), node));
        if !source.is_empty() {
            let node = self.nodes.add(Role::Paragraph, quote);
            let mut by = self.plain(source, inner.place(self.theme.small(), node));
            if let Some(first) = by.first_mut() {
                first.gap = 4.0;
            }
            strips.append(&mut by);
        }
        self.on_ground(&mut strips, area, None, self.theme.accent);
        strips
    }

    fn on_ground(
        &mut self,
        strips: &mut [Strip],
        area: Area,
        fill: Option<crate::document::Colour>,
        bar: crate::document::Colour,
    ) {
        let ground = Ground { id: self.ground(), x: area.x, width: area.width, fill, bar: Some(bar), pad: 0.0 };
        for strip in &mut *strips {
            strip.grounds.insert(0, ground);
        }
        if height(strips) < self.theme.sheet.text_height * UNDIVIDED {
            keep_together(strips);
        }
    }

    pub fn blank_lines(&mut self, label: &str, count: u8, area: Area) -> Vec<Strip> {
        let mut strips = Vec::new();
        if !label.is_empty() {
            let node = self.nodes.add(Role::Paragraph, area.node);
            strips = self.plain(label, area.place(self.theme.small(), node));
            strips.iter_mut().for_each(|strip| strip.keep = true);
        }
        for _ in 0..count.clamp(1, MOST_LINES) {
            let mut strip = Strip::of(WRITING);
            strip.rule(area.x, WRITING - 5.0, area.width, 0.6, self.theme.line_firm());
            strips.push(strip);
        }
        strips
    }
}
