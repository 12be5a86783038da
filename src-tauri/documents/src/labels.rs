//! Labels with what they stand for; a label with nothing beside it is left out.

use koers_press::document::{Block, Definition, Inline};

use crate::{blocks::typed, source::Source, written::Written};

/// Labels under construction; each is named by its key.
pub struct Labels<'a> {
    source: &'a Source<'a>,
    definitions: Vec<Definition>,
}

impl<'a> Labels<'a> {
    pub fn of(source: &'a Source<'a>) -> Self {
        Self { source, definitions: Vec::new() }
    }

    /// A label with an answer, if there is one: a paragraph for one line, a list for several.
    pub fn line(self, label: &str, answer: impl Written) -> Self {
        let blocks = answer.written(self.source).as_deref().map(typed).unwrap_or_default();
        self.blocks(label, blocks)
    }

    /// A label with a passage, if there is any.
    pub fn passage(self, label: &str, passage: Vec<Inline>) -> Self {
        let blocks = if passage.is_empty() { Vec::new() } else { vec![Block::Paragraph(passage)] };
        self.blocks(label, blocks)
    }

    /// A label with blocks, if there are any.
    pub fn blocks(mut self, label: &str, blocks: Vec<Block>) -> Self {
        if !blocks.is_empty() {
            self.definitions.push(Definition { label: self.source.words.say(label), blocks });
        }
        self
    }

    /// The whole, if anything is left.
    pub fn into_blocks(self) -> Vec<Block> {
        if self.definitions.is_empty() { Vec::new() } else { vec![Block::Definitions(self.definitions)] }
    }
}
