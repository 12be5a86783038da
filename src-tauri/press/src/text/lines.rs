//! A passage becomes lines of runs, each piece of text shaped as it stands on its line.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use super::bidi::Directions;
use super::breaks::{Breaks, Kind};
use super::faces::faced;
use super::fit::Measure;
use super::hang;
use super::shape::Word;
use super::{How, Run, Shaper};
use crate::document::Language;
use crate::theme::Style;

/// Cleaned text with a span for every change of look; spans follow each other without gaps.
#[derive(Debug, Clone)]
pub(crate) struct Passage {
    pub text: String,
    pub spans: Vec<Span>,
}

/// A stretch of a passage that looks alike.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Span {
    /// First byte after it.
    pub end: usize,
    pub style: Style,
    pub language: Language,
    /// The caller's own number for what the stretch belongs to, such as a link.
    pub mark: Option<usize>,
}

impl Passage {
    pub const fn new() -> Self {
        Self { text: String::new(), spans: Vec::new() }
    }

    /// Adds cleaned `text`; letters that no face can draw are added to `lacking`.
    pub fn push(
        &mut self,
        text: &str,
        style: Style,
        language: Language,
        mark: Option<usize>,
        lacking: &mut BTreeSet<char>,
    ) {
        let start = self.text.len();
        self.text.push_str(text);
        faced(text, style.face, lacking, |end, face| {
            if self.spans.last().map_or(0, |span| span.end) < start + end {
                self.spans.push(Span { end: start + end, style: style.with_face(face), language, mark });
            }
        });
    }

    fn span_at(&self, byte: usize) -> Option<(usize, &Span)> {
        let at = self.spans.partition_point(|span| span.end <= byte);
        self.spans.get(at).map(|span| (at, span))
    }

    pub(super) fn language_at(&self, byte: usize) -> Language {
        self.span_at(byte).map_or(Language::English, |(_, span)| span.language)
    }
}

/// How the lines of a passage stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Setting {
    Left,
    Centre,
    Right,
    /// Both edges straight.
    Justified,
}

/// A line, with its runs in the order of reading.
#[derive(Debug, Clone)]
pub(crate) struct Broken {
    pub runs: Vec<Placed>,
    /// Visible width, in points.
    pub width: f32,
}

/// A run in its place on a line.
#[derive(Debug, Clone)]
pub(crate) struct Placed {
    /// From the line's left end, in points.
    pub x: f32,
    pub run: Run,
    /// The caller's own number for what it belongs to.
    pub mark: Option<usize>,
    /// Where it starts in the passage.
    start: usize,
}

/// A shaped stretch of text of one style, without a break inside its ends.
pub(super) struct Piece {
    pub start: usize,
    pub end: usize,
    pub x: f32,
    /// In points.
    pub width: f32,
    size: f32,
    span: usize,
    /// Its glyphs run from right to left.
    turned: bool,
    word: Arc<Word>,
}

impl Piece {
    /// Offsets at which a glyph's letters start, but for the first.
    pub fn cluster_starts(&self) -> impl Iterator<Item = usize> + '_ {
        let same = self.word.text.len() == self.end - self.start;
        let glyphs = if same { &*self.word.glyphs } else { &[] };
        glyphs
            .iter()
            .filter(|glyph| glyph.text.start > 0 && !glyph.text.is_empty() && glyph.advance > 0.0)
            .map(|glyph| glyph.text.start as usize)
    }

    pub fn walk(&self) -> Walk<'_> {
        Walk { piece: self, glyph: 0, width: 0.0 }
    }

    /// The glyphs in the order of reading.
    fn glyph(&self, at: usize) -> Option<&super::Glyph> {
        let glyphs = &self.word.glyphs;
        glyphs.get(if self.turned { glyphs.len().checked_sub(at + 1)? } else { at })
    }
}

/// Widths inside a piece, asked for in the order of reading.
pub(super) struct Walk<'a> {
    piece: &'a Piece,
    glyph: usize,
    width: f32,
}

impl Walk<'_> {
    /// The width before the letter at `offset`; `None` if that is the middle of a ligature.
    pub fn width_before(&mut self, offset: usize) -> Option<f32> {
        while let Some(glyph) = self.piece.glyph(self.glyph) {
            if glyph.text.start as usize >= offset {
                return (glyph.text.start as usize == offset).then_some(self.width * self.piece.size);
            }
            self.width += glyph.advance;
            self.glyph += 1;
        }
        None
    }
}

/// Breaks `passage` into lines of at most `width` points.
pub(crate) fn lines(
    shaper: &mut Shaper,
    passage: &Passage,
    width: f32,
    setting: Setting,
    hyphenate: bool,
) -> Vec<Broken> {
    if passage.text.is_empty() {
        return Vec::new();
    }
    let mut found = Breaks::find(passage, width, hyphenate, |start, end| pieces(shaper, passage, start, end));
    let Some(first) = passage.spans.first() else { return Vec::new() };
    let [space, hyphen] = [" ", "-"].map(|text| shaper.shape(text, how(first, false)).width * first.style.size);
    let mut wide =
        |letter: char| shaper.shape(letter.encode_utf8(&mut [0; 4]), how(first, false)).width * first.style.size;
    let hangs = matches!(setting, Setting::Left | Setting::Justified);
    let begins = if hangs { found.hang(&passage.text, &mut wide) } else { 0.0 };
    let chosen = Measure { width, setting, space, hyphen, begins, breaks: &found.breaks }.choose();
    let directions = Directions::of(&passage.text);
    let mut setter = Setter { shaper, passage, pieces: &found.pieces };
    let mut start = 0;
    chosen
        .into_iter()
        .filter_map(|at| found.breaks.get(at))
        .map(|end| {
            let mut line = setter.line(directions.stretches(start..end.next.max(start)), end.kind == Kind::Hyphen);
            let turns = setting == Setting::Left && width < ENDLESS && directions.turn(start);
            let setting = if turns { Setting::Right } else { setting };
            start = end.next;
            line.align(width, setting, end.kind == Kind::End);
            line.runs.sort_by_key(|placed| placed.start);
            line
        })
        .collect()
}

/// A line without an end, which has no right edge to begin at.
const ENDLESS: f32 = f32::MAX;

/// Cleaned `text` on one line, as long as it is.
pub(crate) fn one_line(text: &str, style: Style, language: Language, shaper: &mut Shaper) -> Broken {
    let mut passage = Passage::new();
    passage.push(text, style, language, None, &mut BTreeSet::new());
    let first = lines(shaper, &passage, ENDLESS, Setting::Left, false).into_iter().next();
    first.unwrap_or(Broken { runs: Vec::new(), width: 0.0 })
}

fn how(span: &Span, right_to_left: bool) -> How {
    How::of(span.style, span.language, right_to_left)
}

fn pieces(shaper: &mut Shaper, passage: &Passage, start: usize, end: usize) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut at = start;
    while at < end {
        let Some((number, span)) = passage.span_at(at) else { break };
        let stop = span.end.min(end);
        let turned = span.style.face.is_right_to_left();
        let word = shaper.shape(passage.text.get(at..stop).unwrap_or_default(), how(span, turned));
        let (width, size) = (word.width * span.style.size, span.style.size);
        found.push(Piece { start: at, end: stop, x: 0.0, width, size, span: number, turned, word });
        at = stop;
    }
    found
}

struct Setter<'a> {
    shaper: &'a mut Shaper,
    passage: &'a Passage,
    pieces: &'a [Piece],
}

impl Setter<'_> {
    fn line(&mut self, stretches: Vec<(Range<usize>, bool)>, hyphen: bool) -> Broken {
        let mut runs = Vec::new();
        for (stretch, turned) in stretches {
            let first = self.pieces.partition_point(|piece| piece.end <= stretch.start);
            let last = self.pieces.partition_point(|piece| piece.start < stretch.end);
            let mut found = Vec::new();
            let mut current = None;
            for piece in self.pieces.get(first..last).unwrap_or_default() {
                self.place(piece, &stretch, turned, &mut found, &mut current);
            }
            if turned {
                found.iter_mut().for_each(|placed| placed.run.glyphs.reverse());
                found.reverse();
            }
            runs.append(&mut found);
        }
        if hyphen && let Some(Placed { run, .. }) = runs.last_mut() {
            let start = run.text.len() as u32;
            run.text.push('\u{ad}');
            let language = self.passage.spans.first().map_or(Language::English, |span| span.language);
            let how = How::of(run.style, language, false);
            let mut glyphs = self.shaper.shape("-", how).glyphs.to_vec();
            if let [glyph] = glyphs.as_mut_slice() {
                glyph.text = start..run.text.len() as u32;
            }
            run.glyphs.append(&mut glyphs);
        }
        let mut line = Broken { runs, width: 0.0 };
        line.measure();
        line
    }

    /// Adds the part of a piece that stands on a stretch to its runs, both in the order of reading; `current` is the span of
    /// the last run.
    fn place(
        &mut self,
        piece: &Piece,
        stretch: &Range<usize>,
        turned: bool,
        runs: &mut Vec<Placed>,
        current: &mut Option<usize>,
    ) {
        let (start, end) = (piece.start.max(stretch.start), piece.end.min(stretch.end));
        let Some(span) = self.passage.spans.get(piece.span) else { return };
        let word = if turned != piece.turned || start > piece.start || end < piece.end {
            self.shaper.shape(self.passage.text.get(start..end).unwrap_or_default(), how(span, turned))
        } else {
            Arc::clone(&piece.word)
        };
        if current.replace(piece.span) != Some(piece.span) {
            let run = Run { style: span.style, glyphs: Vec::new(), text: String::new(), turned };
            runs.push(Placed { x: 0.0, run, mark: span.mark, start });
        }
        if let Some(Placed { run, .. }) = runs.last_mut() {
            let offset = run.text.len() as u32;
            run.text.push_str(&word.text);
            let place = |glyph: &super::Glyph| {
                let text = glyph.text.start + offset..glyph.text.end + offset;
                super::Glyph { text, ..glyph.clone() }
            };
            if turned {
                run.glyphs.extend(word.glyphs.iter().rev().map(place));
            } else {
                run.glyphs.extend(word.glyphs.iter().map(place));
            }
        }
    }
}

impl Broken {
    /// Sets every run's place from the widths before it, and the width without spaces at the end.
    fn measure(&mut self) {
        let mut x = 0.0;
        for placed in &mut self.runs {
            placed.x = x;
            x += placed.run.width();
        }
        self.width = x - self.trailing().1;
    }

    /// Spaces that hang past the end of the line: how many, and how wide in points.
    fn trailing(&self) -> (usize, f32) {
        let mut hanging = (0, 0.0);
        for Placed { run, .. } in self.runs.iter().rev() {
            for glyph in run.glyphs.iter().rev() {
                if !is_space(run, glyph) {
                    return hanging;
                }
                hanging = (hanging.0 + 1, hanging.1 + glyph.advance * run.style.size);
            }
        }
        hanging
    }

    fn align(&mut self, width: f32, setting: Setting, last: bool) {
        let slack = width - self.width;
        let (before, behind) = self.hanging();
        let shift = match setting {
            Setting::Left => -before,
            Setting::Centre => slack / 2.0,
            Setting::Right => slack,
            Setting::Justified if last && slack + before >= 0.0 => -before,
            Setting::Justified => {
                self.spread(slack + before + behind);
                -before
            }
        };
        for placed in &mut self.runs {
            placed.x += shift;
        }
    }

    /// How far the marks at its ends may stand outside the measure, in points.
    fn hanging(&self) -> (f32, f32) {
        let outside = |run: &Run, glyph: Option<&super::Glyph>, part: fn(char) -> f32| {
            let Some(glyph) = glyph else { return 0.0 };
            run.letters(glyph).chars().next().map_or(0.0, part) * glyph.advance * run.style.size
        };
        let first = self.runs.first().map_or(0.0, |Placed { run, .. }| outside(run, run.glyphs.first(), hang::before));
        let last = self.runs.last().map_or(0.0, |Placed { run, .. }| {
            outside(run, run.glyphs.iter().rfind(|glyph| !is_space(run, glyph)), hang::behind)
        });
        (first, last)
    }

    fn spread(&mut self, slack: f32) {
        let (hanging, _) = self.trailing();
        let all = self
            .runs
            .iter()
            .map(|Placed { run, .. }| run.glyphs.iter().filter(|glyph| is_space(run, glyph)).count())
            .sum::<usize>();
        let mut left = all.saturating_sub(hanging);
        if left == 0 {
            return;
        }
        let each = slack / left as f32;
        for Placed { run, .. } in &mut self.runs {
            for glyph in &mut run.glyphs {
                if left > 0 && run.text.as_bytes().get(glyph.text.start as usize) == Some(&b' ') {
                    glyph.advance += each / run.style.size;
                    left -= 1;
                }
            }
        }
        self.measure();
    }
}

fn is_space(run: &Run, glyph: &super::Glyph) -> bool {
    run.text.as_bytes().get(glyph.text.start as usize) == Some(&b' ')
}
