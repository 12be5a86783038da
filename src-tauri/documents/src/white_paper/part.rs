//! A part of the white paper: a heading with sentences in paragraphs, each with how soon it is left out when there is
//! little room.

use koers_press::document::{Block, Inline, Level};

use crate::blocks::{section, sentence};

/// What stands in a paragraph.
#[derive(Debug, Clone)]
enum Said {
    Sentence(Vec<Inline>),
    Block(Box<Block>),
}

impl Said {
    const fn is_empty(&self) -> bool {
        matches!(self, Self::Sentence(passage) if passage.is_empty())
    }
}

/// A sentence or block; the lower its rank, the sooner there is room for it.
#[derive(Debug, Clone)]
struct Told {
    rank: u8,
    said: Said,
}

/// How the parts are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Titles {
    /// By a heading each.
    Headings,
    /// By the first words of each, where a page is all there is.
    Leads,
}

/// Sentences under a title.
#[derive(Debug, Clone)]
pub struct Part {
    anchor: &'static str,
    title: String,
    paragraphs: Vec<Vec<Told>>,
    /// Titles of a lower level, each with the paragraph before which it stands.
    subheads: Vec<(usize, String)>,
}

impl Part {
    pub const fn new(anchor: &'static str, title: String) -> Self {
        Self { anchor, title, paragraphs: Vec::new(), subheads: Vec::new() }
    }

    /// What follows begins a paragraph.
    pub fn paragraph(mut self) -> Self {
        self.paragraphs.push(Vec::new());
        self
    }

    /// A sentence, if there is one.
    pub fn say(self, rank: u8, sentence: Option<String>) -> Self {
        self.passage(rank, sentence.map(Inline::text).into_iter().collect())
    }

    /// Words that head a paragraph, if there are any.
    pub fn lead(self, rank: u8, words: Option<String>) -> Self {
        self.passage(rank, words.map(Inline::strong).into_iter().collect())
    }

    fn passage(mut self, rank: u8, passage: Vec<Inline>) -> Self {
        let told = Told { rank, said: Said::Sentence(passage) };
        match (told.said.is_empty(), self.paragraphs.last_mut()) {
            (true, _) => {}
            (false, Some(paragraph)) => paragraph.push(told),
            (false, None) => self.paragraphs.push(vec![told]),
        }
        self
    }

    /// A title over the paragraphs that follow, if there is one; it goes with what is kept of them.
    pub fn subhead(mut self, title: &Option<String>) -> Self {
        if let Some(title) = title {
            self.paragraphs.push(Vec::new());
            self.subheads.push((self.paragraphs.len(), title.clone()));
        }
        self
    }

    /// A block between two paragraphs, if there is one.
    pub fn block(mut self, rank: u8, block: Option<Block>) -> Self {
        if let Some(block) = block {
            self.paragraphs.push(vec![Told { rank, said: Said::Block(Box::new(block)) }]);
            self.paragraphs.push(Vec::new());
        }
        self
    }

    /// The ranks of all that it says, in reading order.
    pub fn ranks(&self) -> impl Iterator<Item = u8> {
        self.paragraphs.iter().flatten().map(|told| told.rank)
    }

    /// The blocks of what is kept; `kept` says so for each thing in turn. Nothing at all when nothing is.
    pub fn blocks(&self, titles: Titles, kept: &mut impl Iterator<Item = bool>) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut subheads = self.subheads.iter().peekable();
        let mut title: Option<&str> = None;
        for (place, paragraph) in self.paragraphs.iter().enumerate() {
            while let Some((_, next)) = subheads.next_if(|(before, _)| *before <= place) {
                title = Some(next);
            }
            let begin = blocks.len();
            let mut passage: Vec<Inline> = Vec::new();
            for told in paragraph {
                match (kept.next(), &told.said) {
                    (Some(true), Said::Block(block)) => blocks.push(Block::clone(block)),
                    (Some(true), Said::Sentence(sentence)) => {
                        if !passage.is_empty() {
                            passage.push(Inline::text(" "));
                        }
                        passage.extend(sentence.iter().cloned());
                    }
                    (Some(false) | None, _) => {}
                }
            }
            blocks.extend((!passage.is_empty()).then_some(Block::Paragraph(passage)));
            if blocks.len() > begin
                && let Some(title) = title.take()
            {
                blocks.insert(begin, Block::heading(Level::Three, "", title));
            }
        }
        match titles {
            Titles::Headings => section(Level::Two, self.anchor, self.title.clone(), blocks),
            Titles::Leads => self.led(blocks),
        }
    }

    /// The blocks with the title as the first words of the first paragraph.
    fn led(&self, mut blocks: Vec<Block>) -> Vec<Block> {
        if let Some(Block::Paragraph(passage)) = blocks.first_mut() {
            let title = sentence(&self.title).unwrap_or_default();
            passage.splice(0..0, [Inline::strong(title), Inline::text(" ")]);
        }
        blocks
    }
}
