//! Words become lines of glyphs: cleaned, shaped, broken. Knows faces and widths, no pages.

mod bidi;
mod breaks;
mod clean;
mod faces;
mod fit;
mod hang;
mod lines;
mod shape;

pub(crate) use clean::clean;
pub(crate) use faces::is_unseen;
pub(crate) use lines::{Broken, Passage, Placed, Setting, lines, one_line};
pub use shape::Glyph;
pub(crate) use shape::{How, Shaper};

use crate::document::Language;
use crate::theme::Style;

/// Glyphs of one style on one baseline, with the words that they spell.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    /// How they look.
    pub style: Style,
    /// From left to right.
    pub glyphs: Vec<Glyph>,
    /// What they spell, in the order of reading; glyphs point into it.
    pub text: String,
    /// It is read from right to left.
    pub turned: bool,
}

impl Run {
    /// `text` on one line, without breaks.
    pub(crate) fn of(text: &str, style: Style, language: Language, shaper: &mut Shaper) -> Self {
        let word = shaper.shape(text, How::of(style, language, false));
        Self { style, glyphs: word.glyphs.to_vec(), text: word.text.to_string(), turned: false }
    }

    /// What one of its glyphs spells.
    #[must_use]
    pub fn letters(&self, glyph: &Glyph) -> &str {
        self.text.get(glyph.text.start as usize..glyph.text.end as usize).unwrap_or_default()
    }

    /// In points.
    #[must_use]
    pub fn width(&self) -> f32 {
        self.glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * self.style.size
    }
}
