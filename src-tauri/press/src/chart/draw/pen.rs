//! What all drawings are made with: shapes, and words that are measured as they will be printed.

use std::collections::BTreeSet;
use std::ops::Range;

use super::{Piece, Room};
use crate::chart::drawing::{Anchor, Dash, Drawing, Ink, Shape, Wording};
use crate::document::Language;
use crate::text::{Broken, Passage, Run, Setting, Shaper, clean, lines, one_line};
use crate::theme::chart::{LEADING, style};

/// Words longer than this are cut before they are set: no label has room for more letters.
const MOST_LETTERS: usize = 200;

pub struct Pen<'a> {
    pub room: Room,
    language: Language,
    shaper: &'a mut Shaper,
    lacking: &'a mut BTreeSet<char>,
    marks: Vec<Shape>,
}

/// Words on one or a few lines.
#[derive(Debug, Clone, Default)]
pub struct Label {
    lines: Vec<Set>,
    /// Of the widest line.
    pub width: f32,
    strong: bool,
}

#[derive(Debug, Clone)]
struct Set {
    text: String,
    width: f32,
    runs: Vec<(f32, Run)>,
}

impl Label {
    pub fn height(&self) -> f32 {
        self.lines.len() as f32 * LEADING
    }
}

impl<'a> Pen<'a> {
    pub fn new(room: Room, language: Language, shaper: &'a mut Shaper, lacking: &'a mut BTreeSet<char>) -> Self {
        Self { room, language, shaper, lacking, marks: Vec::new() }
    }

    /// Words no wider than this and on no more lines than this, cut short where they are longer.
    pub fn label(&mut self, text: &str, wording: Wording, width: f32, most: usize) -> Label {
        let width = width.max(1.0);
        let text: String = clean(text).chars().take(MOST_LETTERS).map(|c| if c == '\n' { ' ' } else { c }).collect();
        let text = text.trim();
        if text.is_empty() {
            return Label::default();
        }
        let mut passage = Passage::new();
        passage.push(text, style(wording), self.language, None, self.lacking);
        let mut broken = match self.short(&passage, width) {
            Some(line) => vec![line],
            // Centred: no mark hangs outside the measure.
            None => lines(self.shaper, &passage, width, Setting::Centre, true).into_iter().map(set).collect(),
        };
        if broken.len() > most {
            broken.truncate(most.max(1));
            if let Some(last) = broken.last_mut() {
                *last = self.cut(&last.text, wording, width);
            }
        }
        let widest = broken.iter().map(|line| line.width).fold(0.0, f32::max);
        Label { lines: broken, width: widest, strong: wording == Wording::Strong }
    }

    /// Words of one face that fit on a line, as most do: nothing is to be weighed then.
    fn short(&mut self, passage: &Passage, width: f32) -> Option<Set> {
        let [span] = passage.spans.as_slice() else { return None };
        let run = Run::of(&passage.text, span.style, span.language, self.shaper);
        let wide = run.width();
        (wide <= width && !span.style.face.is_right_to_left()).then(|| Set {
            text: passage.text.clone(),
            width: wide,
            runs: vec![(0.0, run)],
        })
    }

    /// A line that ends in dots, so that it fits.
    fn cut(&mut self, text: &str, wording: Wording, width: f32) -> Set {
        let mut letters: Vec<char> = text.trim_end_matches(['-', ' ', ',']).chars().collect();
        loop {
            let words: String = letters.iter().collect::<String>().trim_end().to_owned() + "…";
            let line = set(one_line(&words, style(wording), self.language, self.shaper));
            if line.width <= width || letters.is_empty() {
                return line;
            }
            let fits = letters.len() as f32 * width / line.width;
            letters.truncate((fits as usize).min(letters.len() - 1));
        }
    }

    /// Puts words with the top of their first line at `top`.
    pub fn words(&mut self, label: &Label, x: f32, top: f32, anchor: Anchor, ink: Ink) {
        let wording = if label.strong { Wording::Strong } else { Wording::Plain };
        let first = top + style(wording).baseline();
        for (at, line) in label.lines.iter().enumerate() {
            self.marks.push(Shape::Words {
                x,
                y: first + at as f32 * LEADING,
                anchor,
                text: line.text.clone(),
                width: line.width,
                wording,
                ink,
                runs: line.runs.clone(),
            });
        }
    }

    /// Puts words with their middle at this height.
    pub fn words_at(&mut self, label: &Label, x: f32, middle: f32, anchor: Anchor, ink: Ink) {
        self.words(label, x, middle - label.height() / 2.0, anchor, ink);
    }

    pub fn bar(&mut self, x: f32, y: f32, width: f32, height: f32, ink: Ink) {
        if width > 0.0 && height > 0.0 {
            self.marks.push(Shape::Bar { x, y, width, height, ink });
        }
    }

    pub fn area(&mut self, points: Vec<(f32, f32)>, ink: Ink) {
        if points.len() > 2 {
            self.marks.push(Shape::Area { points, ink });
        }
    }

    pub fn line(&mut self, points: Vec<(f32, f32)>, weight: f32, ink: Ink, dash: Option<Dash>) {
        if points.len() > 1 {
            self.marks.push(Shape::Line { points, weight, ink, dash });
        }
    }

    pub fn outline(&mut self, x: f32, y: f32, width: f32, height: f32, weight: f32, ink: Ink) {
        let (right, bottom) = (x + width, y + height);
        self.line(vec![(x, y), (right, y), (right, bottom), (x, bottom), (x, y)], weight, ink, None);
    }

    /// What was drawn so far, as a piece of this height with these rows; the pen begins anew.
    pub fn piece(&mut self, height: f32, rows: Range<usize>) -> Piece {
        let marks = std::mem::take(&mut self.marks);
        Piece { drawing: Drawing { width: self.room.width, height, marks }, rows }
    }
}

/// A line that begins at nothing, whatever hung outside its measure.
fn set(line: Broken) -> Set {
    let left = line.runs.iter().map(|placed| placed.x).reduce(f32::min).unwrap_or(0.0);
    let runs: Vec<(f32, Run)> = line.runs.into_iter().map(|placed| (placed.x - left, placed.run)).collect();
    let text: String = runs.iter().map(|(_, run)| run.text.replace('\u{ad}', "-")).collect();
    Set { text: text.trim_end().to_owned(), width: line.width, runs }
}

impl Drawing {
    /// Puts another drawing below this one.
    pub(super) fn below(&mut self, other: Self) {
        let down = self.height;
        let moved = |points: &mut Vec<(f32, f32)>| points.iter_mut().for_each(|point| point.1 += down);
        for mut mark in other.marks {
            match &mut mark {
                Shape::Bar { y, .. } | Shape::Words { y, .. } => *y += down,
                Shape::Area { points, .. } | Shape::Line { points, .. } => moved(points),
            }
            self.marks.push(mark);
        }
        self.height += other.height;
    }
}
