//! Pieces of a passage become spans, and lines of spans become strips with their links and language marks.

use std::collections::BTreeSet;

use super::blocks::Builder;
use super::strip::Strip;
use super::{Heading, Mark, NodeId, Role, Target};
use crate::document::{Inline, Language};
use crate::text::{Broken, Passage, Placed, Setting, clean, is_unseen};
use crate::theme::Style;

/// Titles of more lines are set like text.
const MOST_BALANCED: usize = 4;

/// A passage with what its marks mean.
pub(super) struct Words {
    pub passage: Passage,
    marks: Vec<Marked>,
    pub quotes_numbers: bool,
}

struct Marked {
    inside: Option<usize>,
    meaning: Meaning,
}

enum Meaning {
    Link(Target),
    Foreign(Language),
    /// Its number, and what it says.
    Note(usize, Vec<Inline>),
}

/// What words look like and where anchors lead while a passage is gathered.
struct Gatherer<'a> {
    words: Words,
    headings: &'a [Heading],
    /// Pages of the headings, counted from 1.
    numbers: &'a [usize],
    link: crate::document::Colour,
    lacking: &'a mut BTreeSet<char>,
    notes: &'a mut usize,
}

#[derive(Clone, Copy)]
struct Around {
    style: Style,
    language: Language,
    mark: Option<usize>,
    /// The page that `{n}` stands for.
    page: Option<usize>,
}

impl Gatherer<'_> {
    fn gather(&mut self, content: &[Inline], around: Around) {
        let style = around.style;
        for piece in content {
            match piece {
                Inline::Text(text) => self.text(text, around),
                Inline::Strong(content) => {
                    self.gather(content, Around { style: style.with_face(style.face.strong()), ..around })
                }
                Inline::Emphasis(content) => {
                    self.gather(content, Around { style: style.with_face(style.face.emphasis()), ..around })
                }
                Inline::Foreign { language, content } => {
                    let mark = self.mark(Meaning::Foreign(*language), around);
                    self.gather(content, Around { language: *language, mark, ..around });
                }
                Inline::Note(content) => {
                    *self.notes += 1;
                    let mark = self.mark(Meaning::Note(*self.notes, content.clone()), around);
                    self.text(&self.notes.to_string(), Around { style: style.raised(), mark, page: None, ..around });
                }
                Inline::Link { url, content } => self.link(Target::Url(clean(url).into_owned()), content, around, None),
                Inline::Anchor { anchor, content } => {
                    let known =
                        self.headings.iter().position(|heading| heading.anchor == *anchor && !anchor.is_empty());
                    match known {
                        Some(heading) => {
                            self.link(Target::Heading(heading), content, around, self.numbers.get(heading).copied())
                        }
                        None => self.gather(content, around),
                    }
                }
            }
        }
    }

    fn link(&mut self, target: Target, content: &[Inline], around: Around, page: Option<usize>) {
        if !is_seen(content) {
            // There would be nothing to click on, and nothing to hear.
            return self.gather(content, Around { page, ..around });
        }
        let mark = self.mark(Meaning::Link(target), around);
        self.gather(content, Around { style: around.style.with_colour(self.link), mark, page, ..around });
    }

    fn mark(&mut self, meaning: Meaning, around: Around) -> Option<usize> {
        self.words.marks.push(Marked { inside: around.mark, meaning });
        Some(self.words.marks.len() - 1)
    }

    fn text(&mut self, text: &str, around: Around) {
        let mut text = clean(text);
        if let Some(page) = around.page.filter(|_| text.contains("{n}")) {
            self.words.quotes_numbers = true;
            text = text.replace("{n}", &page.to_string()).into();
        }
        self.words.passage.push(&text, around.style, around.language, around.mark, self.lacking);
    }
}

/// Whether a passage holds anything to look at.
fn is_seen(content: &[Inline]) -> bool {
    content.iter().any(|piece| match piece {
        Inline::Text(text) => speaks(text),
        Inline::Strong(content)
        | Inline::Emphasis(content)
        | Inline::Link { content, .. }
        | Inline::Anchor { content, .. }
        | Inline::Foreign { content, .. }
        | Inline::Note(content) => is_seen(content),
    })
}

/// Whether these words leave ink.
fn speaks(words: &str) -> bool {
    words.chars().any(|letter| !is_unseen(letter) && !letter.is_whitespace() && !letter.is_control())
}

/// A place to click on a line, from `x` on.
struct Clicked {
    x: f32,
    width: f32,
    words: String,
    target: Target,
    node: Option<NodeId>,
}

impl Clicked {
    /// Whether words of this place stand directly beside it.
    fn touches(&self, x: f32, width: f32) -> bool {
        (self.x + self.width - x).abs() < 1.0 || (x + width - self.x).abs() < 1.0
    }
}

/// How a passage is set: where, in what look, as part of what.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// From the left edge of the text, in points.
    pub x: f32,
    /// In points.
    pub width: f32,
    pub style: Style,
    pub setting: Setting,
    pub hyphenate: bool,
    pub node: Option<NodeId>,
}

impl Builder<'_> {
    /// `content` as words in `style`.
    pub fn words(&mut self, content: &[Inline], style: Style) -> Words {
        let words = Words { passage: Passage::new(), marks: Vec::new(), quotes_numbers: false };
        let (headings, numbers) = (self.headings, self.numbers);
        let (lacking, notes) = (&mut self.lacking, &mut self.notes);
        let mut gatherer = Gatherer { words, headings, numbers, link: self.theme.accent, lacking, notes };
        gatherer.gather(content, Around { style, language: self.language, mark: None, page: None });
        self.quotes_numbers |= gatherer.words.quotes_numbers;
        gatherer.words
    }

    /// Lines of plain `text`.
    pub fn plain(&mut self, text: &str, at: Place) -> Vec<Strip> {
        self.lines(&[Inline::text(text)], at)
    }

    /// Lines of a title: without hyphens, and about as long as each other.
    pub fn title(&mut self, text: &str, at: Place) -> Vec<Strip> {
        let words = self.words(&[Inline::text(text)], at.style);
        let mut count = |width| crate::text::lines(self.shaper, &words.passage, width, at.setting, false).len();
        let most = count(at.width);
        let (mut narrow, mut wide) = (at.width / most.max(1) as f32, at.width);
        if (2..=MOST_BALANCED).contains(&most) {
            while wide - narrow > 4.0 {
                let middle = f32::midpoint(narrow, wide);
                if count(middle) > most { narrow = middle } else { wide = middle }
            }
        }
        self.set(&words, Place { width: wide, hyphenate: false, ..at })
    }

    /// `content` broken into lines, one strip each, without rules for keeping them together.
    pub fn lines(&mut self, content: &[Inline], at: Place) -> Vec<Strip> {
        let words = self.words(content, at.style);
        self.set(&words, at)
    }

    /// Lines of words that were gathered before.
    pub fn set(&mut self, words: &Words, at: Place) -> Vec<Strip> {
        let broken = crate::text::lines(self.shaper, &words.passage, at.width, at.setting, at.hyphenate);
        let nodes = self.mark_nodes(words, at.node);
        let mut noted = 0;
        broken.into_iter().map(|line| self.line(line, words, &nodes, &mut noted, at)).collect()
    }

    /// One line, with the places to click on it and the notes that it leads to; `noted` is the last one before it.
    fn line(&mut self, line: Broken, words: &Words, nodes: &[Option<NodeId>], noted: &mut usize, at: Place) -> Strip {
        let mut strip = Strip::of(at.style.leading);
        let mut links: Vec<Clicked> = Vec::new();
        for Placed { x, run, mark, .. } in line.runs {
            let node = mark.and_then(|mark| nodes.get(mark).copied().flatten()).or(at.node);
            if let Some((target, link)) = mark.and_then(|mark| words.link(mark, nodes)) {
                let width = run.width();
                // Words in several faces are one place to click.
                match links.last_mut() {
                    Some(before) if before.node == link && before.touches(x, width) => {
                        before.x = before.x.min(x);
                        before.width += width;
                        before.words.push_str(&run.text);
                    }
                    _ => links.push(Clicked { x, width, words: run.text.clone(), target: target.clone(), node: link }),
                }
            }
            if let Some((number, content)) = mark.and_then(|mark| words.note(mark)).filter(|(number, _)| number > noted)
            {
                *noted = number;
                strip.notes.append(&mut self.note(number, content, at.node));
            }
            strip.push(at.x + x, at.style.baseline(), Mark::Run(run), node);
        }
        for Clicked { x, width, words, target, node } in links.into_iter().filter(|link| speaks(&link.words)) {
            let underline = at.style.baseline() + 1.7;
            strip.rule(at.x + x, underline, width, 0.4, self.theme.accent);
            let mark = Mark::Link { width, height: at.style.leading, target, words };
            strip.push(at.x + x, 0.0, mark, node);
        }
        strip
    }

    fn mark_nodes(&mut self, words: &Words, parent: Option<NodeId>) -> Vec<Option<NodeId>> {
        let mut nodes: Vec<Option<NodeId>> = Vec::with_capacity(words.marks.len());
        for mark in &words.marks {
            let parent = mark.inside.and_then(|inside| nodes.get(inside).copied().flatten()).or(parent);
            let node = parent.map(|parent| match &mark.meaning {
                Meaning::Link(_) => self.nodes.add(Role::Link, parent),
                Meaning::Note(..) => self.nodes.add(Role::Reference, parent),
                Meaning::Foreign(language) => {
                    let node = self.nodes.add(Role::Span, parent);
                    if let Some(span) = self.nodes.get_mut(node) {
                        span.language = Some(*language);
                    }
                    node
                }
            });
            nodes.push(node);
        }
        nodes
    }
}

impl Words {
    /// The link that a mark is or lies in, and the link's node.
    fn link(&self, mark: usize, nodes: &[Option<NodeId>]) -> Option<(&Target, Option<NodeId>)> {
        let marked = self.marks.get(mark)?;
        match &marked.meaning {
            Meaning::Link(target) => Some((target, nodes.get(mark).copied().flatten())),
            Meaning::Foreign(_) => self.link(marked.inside?, nodes),
            Meaning::Note(..) => None,
        }
    }

    /// The note that a mark is the number of.
    fn note(&self, mark: usize) -> Option<(usize, &[Inline])> {
        match &self.marks.get(mark)?.meaning {
            Meaning::Note(number, content) => Some((*number, content)),
            Meaning::Link(_) | Meaning::Foreign(_) => None,
        }
    }
}
