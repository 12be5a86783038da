//! The faces that go into the PDF, with their measures and their licence.
//! Faces are static TrueType of 1000 units per em; nothing is read from the computer's own fonts.

use std::sync::LazyLock;

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
}

impl Face {
    /// Every face, in the order of their discriminants.
    pub const ALL: [Self; 7] = [
        Self::Sans,
        Self::SansStrong,
        Self::SansItalic,
        Self::SansStrongItalic,
        Self::Serif,
        Self::SerifItalic,
        Self::Display,
    ];

    /// The bold cut beside this one.
    #[must_use]
    pub const fn strong(self) -> Self {
        match self {
            Self::Sans | Self::SansStrong => Self::SansStrong,
            Self::SansItalic | Self::SansStrongItalic => Self::SansStrongItalic,
            Self::SerifItalic | Self::Serif => Self::Serif,
            Self::Display => Self::Display,
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
            Self::SerifItalic | Self::Serif | Self::Display => self,
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
        }
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
        }
    }

    /// The parsed face; `None` only if the file in this crate were broken.
    pub(crate) fn font(self) -> Option<&'static harfrust::Font> {
        static FONTS: LazyLock<Vec<Option<harfrust::Font>>> =
            LazyLock::new(|| Face::ALL.iter().map(|face| harfrust::Font::new(face.bytes().to_vec(), 0)).collect());
        FONTS.get(self as usize)?.as_ref()
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
        static HEIGHTS: LazyLock<Vec<Heights>> =
            LazyLock::new(|| Face::ALL.iter().map(|&face| measure(face)).collect());
        HEIGHTS.get(self as usize).copied().unwrap_or(USUAL)
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
pub const fn licences() -> [Licence; 2] {
    [
        Licence { name: "Source Sans 3", text: include_str!("../fonts/SourceSans3-LICENSE.md") },
        Licence { name: "Source Serif 4", text: include_str!("../fonts/SourceSerif4-LICENSE.md") },
    ]
}
