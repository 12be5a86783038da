//! Every size, distance and colour of the printed page, once. Lengths are in points, 72 to the inch.

pub(crate) mod chart;
pub(crate) mod month;

use crate::document::{Block, Colour, Document, Level, Paper, Tone};
use crate::fonts::Face;

/// How words look.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    /// The cut.
    pub face: Face,
    /// Height of the em, in points.
    pub size: f32,
    /// From baseline to baseline, in points.
    pub leading: f32,
    /// The ink.
    pub colour: Colour,
    /// All figures as wide as each other, for columns of them.
    pub tabular: bool,
    /// Figures small and high, for the numbers of notes.
    pub raised: bool,
}

impl Style {
    const fn new(face: Face, size: f32, leading: f32, colour: Colour) -> Self {
        Self { face, size, leading, colour, tabular: false, raised: false }
    }

    pub(crate) const fn with_face(self, face: Face) -> Self {
        Self { face, ..self }
    }

    pub(crate) const fn with_colour(self, colour: Colour) -> Self {
        Self { colour, ..self }
    }

    pub(crate) const fn tabular(self) -> Self {
        Self { tabular: true, ..self }
    }

    pub(crate) const fn raised(self) -> Self {
        Self { raised: true, ..self }
    }

    /// From the top of a line to its baseline, so that the words stand in its middle.
    pub(crate) fn baseline(&self) -> f32 {
        let heights = self.face.heights();
        f32::midpoint(self.leading, (heights.ascent - heights.descent) * self.size)
    }
}

/// A sheet and the part of it that carries text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sheet {
    /// Width of the paper.
    pub width: f32,
    /// Height of the paper.
    pub height: f32,
    /// From the left edge to the text.
    pub left: f32,
    /// From the top edge to the text.
    pub top: f32,
    /// Width of the text.
    pub text_width: f32,
    /// Height of the text.
    pub text_height: f32,
    /// The rule above the words at the foot and the baseline of those, from the bottom edge.
    pub foot: (f32, f32),
}

impl Sheet {
    pub(crate) fn of(paper: Paper, across: bool) -> Self {
        let (width, height) = match paper {
            Paper::A4 => (595.28, 841.89),
            Paper::A3 => (841.89, 1190.55),
            Paper::Letter => (612.0, 792.0),
        };
        let (width, height) = if across { (height, width) } else { (width, height) };
        let (side, top, bottom, foot) =
            if across { (36.0, 32.0, 46.0, (36.0, 22.0)) } else { (72.0, 80.0, 78.0, (54.0, 39.0)) };
        let (text_width, text_height) = (width - 2.0 * side, height - top - bottom);
        Self { width, height, left: side, top, text_width, text_height, foot }
    }
}

const INK: Colour = Colour::hex(0x18_2629);
const INK_SOFT: Colour = Colour::hex(0x51_615f);
const LINE: Colour = Colour::hex(0xe2_dccf);
const LINE_FIRM: Colour = Colour::hex(0x8b_948e);
const PETROL: Colour = Colour::hex(0x0c_6170);
const PETROL_DEEP: Colour = Colour::hex(0x0e_4a55);
const CORAL: Colour = Colour::hex(0xf0_8a6c);
const WHITE: Colour = Colour::hex(0xff_ffff);
const COVER_SOFT: Colour = Colour::hex(0xd8_e6e6);

/// The look of one document.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Theme {
    pub sheet: Sheet,
    /// Headings, links and rules that carry meaning; at least 4.5 to 1 on white.
    pub accent: Colour,
    /// The cover's ground; at least 7 to 1 under white.
    pub cover: Colour,
}

impl Theme {
    pub fn of(document: &Document) -> Self {
        let sheet = Sheet::of(document.paper, document.across);
        document.accent.map_or(Self { sheet, accent: PETROL, cover: PETROL_DEEP }, |accent| Self {
            sheet,
            accent: darkened(accent, 4.5),
            cover: darkened(accent, 7.0),
        })
    }

    pub const fn body(&self) -> Style {
        Style::new(Face::Sans, 10.2, 14.6, INK)
    }

    pub const fn label(&self) -> Style {
        Style::new(Face::SansStrong, 10.2, 14.6, INK)
    }

    pub const fn marker(&self) -> Style {
        Style::new(Face::SansStrong, 10.2, 14.6, self.accent)
    }

    pub const fn cell(&self) -> Style {
        Style::new(Face::Sans, 9.2, 12.4, INK)
    }

    pub const fn cell_head(&self) -> Style {
        Style::new(Face::SansStrong, 9.0, 12.0, INK)
    }

    pub const fn caption(&self) -> Style {
        Style::new(Face::SansStrong, 9.4, 13.0, self.accent)
    }

    pub const fn small(&self) -> Style {
        Style::new(Face::Sans, 9.0, 12.6, INK_SOFT)
    }

    pub const fn note(&self) -> Style {
        Style::new(Face::Sans, 8.4, 11.4, INK_SOFT)
    }

    pub const fn running(&self) -> Style {
        Style::new(Face::Sans, 8.4, 12.0, INK_SOFT).tabular()
    }

    pub const fn quote(&self) -> Style {
        Style::new(Face::SerifItalic, 12.0, 17.6, INK)
    }

    pub const fn heading(&self, level: Level) -> Style {
        match level {
            Level::One => Style::new(Face::Display, 25.0, 30.0, self.accent),
            Level::Two => Style::new(Face::Serif, 15.0, 20.0, self.accent),
            Level::Three => Style::new(Face::SansStrong, 11.4, 16.0, INK),
        }
    }

    pub const fn contents(&self, level: Level) -> Style {
        match level {
            Level::One => Style::new(Face::SansStrong, 11.0, 19.0, INK).tabular(),
            Level::Two | Level::Three => Style::new(Face::Sans, 10.2, 16.6, INK).tabular(),
        }
    }

    /// The title on the cover, at one of a few sizes: smaller for longer titles.
    pub const fn cover_title(&self, letters: usize) -> Style {
        let (size, leading) = match letters {
            0..=60 => (42.0, 49.0),
            61..=140 => (32.0, 39.0),
            141..=400 => (22.0, 28.0),
            _ => (14.0, 19.0),
        };
        Style::new(Face::Display, size, leading, WHITE)
    }

    pub const fn cover_subtitle(&self) -> Style {
        Style::new(Face::Sans, 15.0, 21.0, COVER_SOFT)
    }

    pub const fn cover_line(&self) -> Style {
        Style::new(Face::Sans, 12.0, 18.0, COVER_SOFT)
    }

    /// Fine rules between rows.
    pub const fn line(&self) -> Colour {
        LINE
    }

    /// Rules to write on and boxes to tick.
    pub const fn line_firm(&self) -> Colour {
        LINE_FIRM
    }

    /// The short bar on the cover.
    pub const fn coral(&self) -> Colour {
        CORAL
    }

    /// A callout's ground and the bar and title on it.
    pub const fn tone(&self, tone: Tone) -> (Colour, Colour) {
        match tone {
            Tone::Note => (Colour::hex(0xe9_f2f3), self.accent),
            Tone::Warn => (Colour::hex(0xfa_f0d7), Colour::hex(0x8a_5a00)),
            Tone::Stop => (Colour::hex(0xfa_e4e2), Colour::hex(0xa3_2020)),
            Tone::Good => (Colour::hex(0xe4_f1e8), Colour::hex(0x2c_6e49)),
        }
    }

    /// The space above a block that stands under `above`; it falls away at the top of a page.
    pub fn gap(&self, above: Option<&Block>, block: &Block) -> f32 {
        let Some(above) = above else { return 0.0 };
        let before: f32 = match block {
            Block::PageBreak | Block::Cover { .. } | Block::Contents { .. } | Block::Month(_) => 0.0,
            Block::Heading { level: Level::One, .. } => 38.0,
            Block::Heading { level: Level::Two, .. } => 23.0,
            Block::Heading { level: Level::Three, .. } => 14.0,
            Block::List { .. } | Block::Checklist(_) => 5.0,
            Block::Paragraph(_) => 7.0,
            Block::Definitions(_) | Block::BlankLines { .. } => 9.0,
            Block::Table(_) | Block::Callout { .. } | Block::Quote { .. } | Block::Picture(_) => 12.0,
            Block::Chart(_) => 14.0,
        };
        match above {
            Block::Heading { level: Level::One, .. } => 14.0,
            Block::Heading { level: Level::Two, .. } => 7.0_f32.max(before.min(9.0)),
            Block::Heading { level: Level::Three, .. } => 4.0,
            Block::Table(_) | Block::Callout { .. } | Block::Quote { .. } | Block::BlankLines { .. } => {
                before.max(12.0)
            }
            Block::Chart(_) => before.max(14.0),
            Block::Picture(_) => 24.0,
            Block::Definitions(_) => before.max(12.0),
            Block::Cover { .. }
            | Block::Contents { .. }
            | Block::Month(_)
            | Block::Paragraph(_)
            | Block::List { .. }
            | Block::Checklist(_)
            | Block::PageBreak => before,
        }
    }
}

/// So much of a colour, of 1, on white.
fn tinted(colour: Colour, part: f32) -> Colour {
    let mixed = |channel: u8| (255.0 - (255.0 - f32::from(channel)) * part).round() as u8;
    Colour { red: mixed(colour.red), green: mixed(colour.green), blue: mixed(colour.blue) }
}

/// The colour itself, or as much darker as it takes to reach `contrast` to white.
fn darkened(colour: Colour, contrast: f32) -> Colour {
    (0..=100_u16)
        .map(|step| {
            let part = |channel: u8| u8::try_from(u16::from(channel) * (100 - step) / 100).unwrap_or(channel);
            Colour { red: part(colour.red), green: part(colour.green), blue: part(colour.blue) }
        })
        .find(|colour| 1.05 / (luminance(*colour) + 0.05) >= contrast)
        .unwrap_or(INK)
}

fn linear(channel: u8) -> f32 {
    let value = f32::from(channel) / 255.0;
    if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
}

fn luminance(colour: Colour) -> f32 {
    0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pale_accent_is_darkened_until_it_can_be_read() {
        let yellow = darkened(Colour::hex(0xff_e000), 4.5);
        assert!(1.05 / (luminance(yellow) + 0.05) >= 4.5);
        assert_eq!(darkened(PETROL, 4.5), PETROL);
    }
}
