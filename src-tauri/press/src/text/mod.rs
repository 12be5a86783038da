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
pub(crate) use lines::{Broken, Passage, Setting, lines, one_line};
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
    /// What they spell; glyphs point into it.
    pub text: String,
}

impl Run {
    /// `text` on one line, without breaks.
    pub(crate) fn of(text: &str, style: Style, language: Language, shaper: &mut Shaper) -> Self {
        let word = shaper.shape(text, How::of(style, language, false));
        Self { style, glyphs: word.glyphs.to_vec(), text: word.text.to_string() }
    }

    /// In points.
    #[must_use]
    pub fn width(&self) -> f32 {
        self.glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * self.style.size
    }
}
