//! Blocks become strips, one below the other. Each kind of block that is more than lines has its own file.

use std::collections::BTreeSet;

use super::inline::Place;
use super::nodes::{Node, Nodes};
use super::strip::{Start, Strip, keep_together};
use super::{Heading, NodeId, Role};
use crate::document::{Block, Inline, Language, Level};
use crate::text::{Setting, Shaper};
use crate::theme::{Style, Theme};

/// What all blocks of a document share while they become strips.
pub(super) struct Builder<'a> {
    pub shaper: &'a mut Shaper,
    pub theme: &'a Theme,
    pub headings: &'a [Heading],
    /// Page of each heading in the pass before this one, counted from 1.
    pub numbers: &'a [usize],
    pub language: Language,
    pub nodes: Nodes,
    /// Whether words on the page depend on `numbers`.
    pub quotes_numbers: bool,
    /// Letters that no face can draw.
    pub lacking: BTreeSet<char>,
    /// How many notes there are so far.
    pub notes: usize,
    next_heading: usize,
    next_ground: usize,
}

/// The part of the page's width that blocks may use, and what they are part of.
#[derive(Clone, Copy)]
pub(super) struct Area {
    pub x: f32,
    pub width: f32,
    pub style: Style,
    pub node: NodeId,
}

impl Area {
    pub fn place(&self, style: Style, node: NodeId) -> Place {
        Place { x: self.x, width: self.width, style, setting: Setting::Left, hyphenate: true, node: Some(node) }
    }
}

impl<'a> Builder<'a> {
    pub fn new(
        shaper: &'a mut Shaper,
        theme: &'a Theme,
        headings: &'a [Heading],
        numbers: &'a [usize],
        language: Language,
    ) -> Self {
        let nodes = Nodes::new();
        Self {
            shaper,
            theme,
            headings,
            numbers,
            language,
            nodes,
            quotes_numbers: false,
            lacking: BTreeSet::new(),
            notes: 0,
            next_heading: 0,
            next_ground: 0,
        }
    }

    pub fn finish(self) -> (Vec<Node>, bool) {
        (self.nodes.0, self.quotes_numbers)
    }

    pub fn document(&mut self, blocks: &[Block]) -> Vec<Strip> {
        let area = Area { x: 0.0, width: self.theme.sheet.text_width, style: self.theme.body(), node: Nodes::ROOT };
        self.blocks(blocks, area)
    }

    /// A new number for a ground.
    pub fn ground(&mut self) -> usize {
        self.next_ground += 1;
        self.next_ground
    }

    pub fn blocks(&mut self, blocks: &[Block], area: Area) -> Vec<Strip> {
        let mut strips: Vec<Strip> = Vec::new();
        let mut above: Option<&Block> = None;
        let mut introduces = false;
        let mut start = Start::Anywhere;
        for block in blocks {
            if matches!(block, Block::PageBreak) {
                start = Start::Page;
                continue;
            }
            let mut made = self.block(block, area);
            if let Some(first) = made.first_mut() {
                first.gap = self.theme.gap(above, block);
                if start == Start::Page && first.start != Start::Cover {
                    first.start = Start::Page;
                }
                let is_told = matches!(block, Block::Paragraph(_) | Block::Heading { .. });
                let introduced = introduces && !first.floats && !is_told;
                let belongs = introduced || above.is_some_and(announces);
                if let (true, Some(last)) = (belongs, strips.last_mut()) {
                    last.keep = true;
                }
                // A heading with its introduction does not stay behind when what they introduce goes to the next page.
                introduces = matches!((above, block), (Some(Block::Heading { .. }), Block::Paragraph(_)));
                // What follows the contents is the document itself.
                start = if matches!(block, Block::Contents { .. }) { Start::Page } else { Start::Anywhere };
                above = Some(block);
            }
            strips.append(&mut made);
        }
        strips
    }

    fn block(&mut self, block: &Block, area: Area) -> Vec<Strip> {
        match block {
            Block::Cover { title, subtitle, lines, logo } => self.cover(title, subtitle, lines, logo.as_ref(), area),
            Block::Contents { title, depth } => self.contents(title, *depth, area),
            Block::Heading { level, text, .. } => self.heading(*level, text, self.theme.heading(*level), area),
            Block::Paragraph(content) => self.paragraph(content, area),
            Block::List { marker, items } => self.list(*marker, items, area),
            Block::Checklist(checks) => self.checklist(checks, area),
            Block::Definitions(rows) => self.definitions(rows, area),
            Block::Table(table) => self.table(table, area),
            Block::Chart(chart) => self.chart(chart, area),
            Block::Month(month) => self.month(month, area),
            Block::Callout { tone, title, blocks } => self.callout(*tone, title, blocks, area),
            Block::Quote { text, source } => self.quote(text, source, area),
            Block::Picture(picture) => self.picture(picture, area),
            Block::BlankLines { label, count } => self.blank_lines(label, *count, area),
            Block::PageBreak => Vec::new(),
        }
    }

    fn paragraph(&mut self, content: &[Inline], area: Area) -> Vec<Strip> {
        let node = self.nodes.add(Role::Paragraph, area.node);
        let mut strips = self.lines(content, area.place(area.style, node));
        no_lone_lines(&mut strips);
        strips
    }

    /// A heading in a style of its own.
    pub fn heading(&mut self, level: Level, text: &str, style: Style, area: Area) -> Vec<Strip> {
        let role = match level {
            Level::One => Role::Heading1,
            Level::Two => Role::Heading2,
            Level::Three => Role::Heading3,
        };
        let node = self.nodes.add(role, area.node);
        if let Some(heading) = self.nodes.get_mut(node) {
            heading.title = Some(text.to_owned());
        }
        let mut strips = self.title(text, area.place(style, node));
        let number = self.next_heading;
        self.next_heading += 1;
        for strip in &mut strips {
            strip.keep = true;
        }
        if let Some(first) = strips.first_mut() {
            first.heading = Some(number);
            first.start = if level == Level::One { Start::Chapter } else { Start::Anywhere };
        }
        strips
    }
}

/// Whether a block ends in a colon, so that what follows belongs to it.
fn announces(block: &Block) -> bool {
    let Block::Paragraph(content) = block else { return false };
    matches!(content.last(), Some(Inline::Text(text)) if text.trim_end().ends_with(':'))
}

/// Neither the first nor the last line of a passage stands alone on a page.
pub(super) fn no_lone_lines(strips: &mut [Strip]) {
    let count = strips.len();
    if count <= 3 {
        return keep_together(strips);
    }
    for (at, strip) in strips.iter_mut().enumerate() {
        strip.keep = at == 0 || at + 2 == count;
    }
}
