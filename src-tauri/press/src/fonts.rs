//! The faces that go into the PDF, with their measures and their licence. Faces are static TrueType; nothing is read from
//! the computer's own fonts.

use std::sync::OnceLock;

use harfrust::{Font, ShaperFont};

/// One cut of a family.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Face {
    /// Running text.
    Sans,
    /// Strong words, labels, heads of tables.
    SansStrong,
    /// Words with emphasis.
    SansItalic,
    /// Strong words with emphasis.
    SansStrongItalic,
    /// Headings of sections.
    Serif,
    /// Quotes.
    SerifItalic,
    /// The cover and headings of chapters, drawn for large sizes.
    Display,
    /// Letters of Hebrew, where the faces above lack them; as those below do for their scripts and signs.
    Hebrew,
    /// Letters of Arabic.
    Arabic,
    /// Letters of Armenian.
    Armenian,
    /// Letters of Georgian.
    Georgian,
    /// Letters of Thai.
    Thai,
    /// Letters of Hindi and its kin.
    Devanagari,
    /// Signs: ticks, stars, boxes.
    Symbols,
    /// Arrows and the signs of mathematics.
    Mathematics,
    /// Emoji in one ink.
    Emoji,
}

impl Face {
    /// Every face, in the order of their discriminants.
    pub const ALL: [Self; 16] = [
        Self::Sans,
        Self::SansStrong,
        Self::SansItalic,
        Self::SansStrongItalic,
        Self::Serif,
        Self::SerifItalic,
        Self::Display,
        Self::Hebrew,
        Self::Arabic,
        Self::Armenian,
        Self::Georgian,
        Self::Thai,
        Self::Devanagari,
        Self::Symbols,
        Self::Mathematics,
        Self::Emoji,
    ];

    /// How many of them words are asked to be set in; the others stand in where one of these lacks a letter.
    const ASKED: usize = 7;

    /// The faces that words are asked to be set in.
    pub(crate) fn asked() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().take(Self::ASKED)
    }

    /// The faces that stand in for another that lacks a letter, in the order in which they are tried.
    pub(crate) fn stand_ins() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().skip(Self::ASKED)
    }

    /// The bold cut beside this one.
    #[must_use]
    pub const fn strong(self) -> Self {
        match self {
            Self::Sans | Self::SansStrong => Self::SansStrong,
            Self::SansItalic | Self::SansStrongItalic => Self::SansStrongItalic,
            Self::SerifItalic | Self::Serif => Self::Serif,
            other => other,
        }
    }

    /// The italic cut beside this one; upright within italics.
    #[must_use]
    pub const fn emphasis(self) -> Self {
        match self {
            Self::Sans => Self::SansItalic,
            Self::SansItalic => Self::Sans,
            Self::SansStrong => Self::SansStrongItalic,
            Self::SansStrongItalic => Self::SansStrong,
            other => other,
        }
    }

    /// The PostScript name, without a subset tag.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sans => "SourceSans3-Regular",
            Self::SansStrong => "SourceSans3-Semibold",
            Self::SansItalic => "SourceSans3-It",
            Self::SansStrongItalic => "SourceSans3-SemiboldIt",
            Self::Serif => "SourceSerif4-Semibold",
            Self::SerifItalic => "SourceSerif4-It",
            Self::Display => "SourceSerif4Display-Semibold",
            Self::Hebrew => "NotoSansHebrew-Regular",
            Self::Arabic => "NotoSansArabic-Regular",
            Self::Armenian => "NotoSansArmenian-Regular",
            Self::Georgian => "NotoSansGeorgian-Regular",
            Self::Thai => "NotoSansThai-Regular",
            Self::Devanagari => "NotoSansDevanagari-Regular",
            Self::Symbols => "NotoSansSymbols2-Regular",
            Self::Mathematics => "NotoSansMath-Regular",
            Self::Emoji => "NotoEmoji-Regular",
        }
    }

    pub(crate) const fn is_strong(self) -> bool {
        matches!(self, Self::SansStrong | Self::SansStrongItalic | Self::Serif | Self::Display)
    }

    /// Whether its letters run from right to left.
    pub(crate) const fn is_right_to_left(self) -> bool {
        matches!(self, Self::Hebrew | Self::Arabic)
    }

    pub(crate) const fn is_italic(self) -> bool {
        matches!(self, Self::SansItalic | Self::SansStrongItalic | Self::SerifItalic)
    }

    pub(crate) const fn is_serif(self) -> bool {
        matches!(self, Self::Serif | Self::SerifItalic | Self::Display)
    }

    pub(crate) const fn bytes(self) -> &'static [u8] {
        match self {
            Self::Sans => include_bytes!("../fonts/SourceSans3-Regular.ttf"),
            Self::SansStrong => include_bytes!("../fonts/SourceSans3-Semibold.ttf"),
            Self::SansItalic => include_bytes!("../fonts/SourceSans3-It.ttf"),
            Self::SansStrongItalic => include_bytes!("../fonts/SourceSans3-SemiboldIt.ttf"),
            Self::Serif => include_bytes!("../fonts/SourceSerif4-Semibold.ttf"),
            Self::SerifItalic => include_bytes!("../fonts/SourceSerif4-It.ttf"),
            Self::Display => include_bytes!("../fonts/SourceSerif4Display-Semibold.ttf"),
            Self::Hebrew => include_bytes!("../fonts/NotoSansHebrew-Regular.ttf"),
            Self::Arabic => include_bytes!("../fonts/NotoSansArabic-Regular.ttf"),
            Self::Armenian => include_bytes!("../fonts/NotoSansArmenian-Regular.ttf"),
            Self::Georgian => include_bytes!("../fonts/NotoSansGeorgian-Regular.ttf"),
            Self::Thai => include_bytes!("../fonts/NotoSansThai-Regular.ttf"),
            Self::Devanagari => include_bytes!("../fonts/NotoSansDevanagari-Regular.ttf"),
            Self::Symbols => include_bytes!("../fonts/NotoSansSymbols2-Regular.ttf"),
            Self::Mathematics => include_bytes!("../fonts/NotoSansMath-Regular.ttf"),
            Self::Emoji => include_bytes!("../fonts/NotoEmoji-Regular.ttf"),
        }
    }

    /// The parsed face, read when it is first asked for; `None` only if the file in this crate were broken.
    pub(crate) fn font(self) -> Option<&'static Font> {
        static FONTS: [OnceLock<Option<Font>>; Face::ALL.len()] = [const { OnceLock::new() }; Face::ALL.len()];
        FONTS.get(self as usize)?.get_or_init(|| Font::new(self.bytes().to_vec(), 0)).as_ref()
    }

    /// Whether it can draw this letter.
    pub(crate) fn has(self, letter: char) -> bool {
        self.font().is_some_and(|font| ShaperFont::new(font).nominal_glyph(u32::from(letter)).is_some())
    }

    /// What it draws for a letter that it cannot draw: the number of a box, or else of the nearest thing to it, and how far
    /// the next glyph stands from it, in em. A face's own box for that counts as an error to checkers.
    pub(crate) fn stand_in(self) -> Option<(u16, f32)> {
        let font = self.font()?;
        let shaper = ShaperFont::new(font);
        let glyph = ['□', '☐', '◌', '*'].into_iter().find_map(|sign| shaper.nominal_glyph(u32::from(sign)))?;
        let advance = shaper.glyph_h_advance(glyph) as f32 / f32::from(font.units_per_em());
        Some((u16::try_from(glyph.to_u32()).ok()?, advance))
    }
}

/// Heights of a face, in em; `descent` is below the baseline and positive.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Heights {
    pub ascent: f32,
    pub descent: f32,
    pub capital: f32,
}

impl Face {
    pub(crate) fn heights(self) -> Heights {
        static HEIGHTS: [OnceLock<Heights>; Face::ALL.len()] = [const { OnceLock::new() }; Face::ALL.len()];
        HEIGHTS.get(self as usize).map_or(USUAL, |heights| *heights.get_or_init(|| measure(self)))
    }
}

const USUAL: Heights = Heights { ascent: 1.0, descent: 0.33, capital: 0.66 };

fn measure(face: Face) -> Heights {
    let Some(font) = face.font() else { return USUAL };
    let (em, metrics) = (f32::from(font.units_per_em()), font.metrics());
    let line = metrics.hhea_line;
    Heights {
        ascent: line.as_ref().map_or(USUAL.ascent, |line| line.ascender.to_f64() as f32 / em),
        descent: line.as_ref().map_or(USUAL.descent, |line| -line.descender.to_f64() as f32 / em),
        capital: metrics.cap_height.map_or(USUAL.capital, |height| height.to_f64() as f32 / em),
    }
}

/// A family of faces and the terms under which it is given on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Licence {
    /// The family's name.
    pub name: &'static str,
    /// The whole text of the licence.
    pub text: &'static str,
}

/// The licences of the faces that stand in every PDF, for a page that shows them.
#[must_use]
pub const fn licences() -> [Licence; 3] {
    [
        Licence { name: "Source Sans 3", text: include_str!("../fonts/SourceSans3-LICENSE.md") },
        Licence { name: "Source Serif 4", text: include_str!("../fonts/SourceSerif4-LICENSE.md") },
        Licence { name: "Noto", text: include_str!("../fonts/Noto-LICENSE.md") },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_can_be_read() {
        for face in Face::ALL {
            assert!(face.font().is_some(), "{}", face.name());
        }
    }
}
