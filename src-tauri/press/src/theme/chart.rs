//! The look of charts: their sizes, and a colour for everything that ink can mean in them.

use super::{INK, INK_SOFT, LINE_FIRM, Style, Theme, WHITE, luminance};
use crate::chart::drawing::{Dash, Ink, Wording};
use crate::document::Colour;
use crate::fonts::Face;

/// The part of a page that one drawing may be high.
pub const TALLEST: f32 = 0.6;
/// The same for each drawing of a chart that takes several, so that two fill a page with the title above them.
pub const DIVIDED: f32 = 0.47;
/// A drawing is at least as wide, whatever it is asked.
pub const NARROWEST: f32 = 120.0;
/// From baseline to baseline.
pub const LEADING: f32 = 10.8;
/// Between words and what they stand beside.
pub const APART: f32 = 5.0;
/// From one row to the next.
pub const BETWEEN: f32 = 6.5;
/// How high a bar is, one in which words stand, one on a ladder, and a field of a matrix.
pub const BAR: f32 = 10.5;
pub const STACKED: f32 = 17.0;
pub const RUNG: f32 = 9.0;
pub const FIELD: f32 = 19.0;
/// White between things that touch.
pub const HAIR: f32 = 1.0;
/// Of an axis or outline, a grid, a line of values, and the mark of a target.
pub const FINE: f32 = 0.6;
pub const FAINT: f32 = 0.4;
pub const FIRM: f32 = 1.5;
pub const TARGET: f32 = 2.0;
/// How far the mark of a target stands out of its bar.
pub const BEYOND: f32 = 2.2;
/// From the middle of a marker to its edge.
pub const MARKER: f32 = 2.7;
/// How high lines over time are at the least.
pub const LINES: f32 = 122.0;
/// Parts of the width that names of rows, amounts and names of lines may take.
pub const NAMES: f32 = 0.34;
pub const AMOUNTS: f32 = 0.3;
pub const SERIES: f32 = 0.28;
/// A field of a matrix or a column of a ladder is at least as wide.
pub const COLUMN: f32 = 46.0;
/// Ink and white of the dashes of lines, told apart by them.
pub const DASHES: [Dash; 3] = [(4.5, 3.0), (1.6, 2.2), (8.0, 3.0)];

/// How dark parts are, by how many there are: 100 is the deepest. Neighbours are at least twelve steps of lightness
/// apart, and none is so grey that neither dark nor white words can be read on it.
pub const SHADES: [&[u8]; 7] = [
    &[83],
    &[83, 17],
    &[100, 50, 8],
    &[100, 67, 33, 0],
    &[100, 75, 50, 25, 0],
    &[100, 83, 67, 33, 17, 0],
    &[100, 83, 67, 50, 33, 17, 0],
];
/// The same for fields of a matrix, the least first.
pub const FIELDS: [u8; 5] = [4, 20, 38, 67, 92];
/// White words stand on what is at least as deep.
pub const DEEP: u8 = 60;
/// Of lines of values, which must be seen on white.
const SERIES_SHADES: [u8; 5] = [100, 60, 83, 50, 67];
/// Behind lines: how they may turn out.
const RANGE: u8 = 10;

/// The lightness (L* of CIELAB) of the palest and the deepest shade.
const PALEST: f32 = 95.0;
const DEEPEST: f32 = 21.0;

/// How words on a chart look; their colour comes later.
pub const fn style(wording: Wording) -> Style {
    match wording {
        Wording::Plain => Style::new(Face::Sans, 8.6, LEADING, INK),
        Wording::Strong => Style::new(Face::SansStrong, 8.6, LEADING, INK),
    }
}

impl Theme {
    /// The colour for what ink means.
    pub fn ink(&self, ink: Ink) -> Colour {
        match ink {
            Ink::Words | Ink::OnPale | Ink::Target => INK,
            Ink::Soft => INK_SOFT,
            Ink::Grid => self.shade(3),
            Ink::Axis => LINE_FIRM,
            Ink::Accent => self.accent,
            Ink::Ground => self.shade(0),
            Ink::Shade(depth) => self.shade(depth),
            Ink::Series(at) => self.shade(SERIES_SHADES.get(usize::from(at)).copied().unwrap_or(100)),
            Ink::Range => self.shade(RANGE),
            Ink::OnDeep | Ink::Paper => WHITE,
        }
    }

    fn shade(&self, depth: u8) -> Colour {
        let lightness = PALEST - (PALEST - DEEPEST) * f32::from(depth.min(100)) / 100.0;
        lit(self.accent, ((lightness + 16.0) / 116.0).powi(3))
    }
}

/// How much of a tint is the colour in more light; the rest is the colour with white in it.
const VIVID: f32 = 0.4;

/// The colour with this luminance: darker in proportion, or with as much light and white as it takes.
fn lit(colour: Colour, wanted: f32) -> Colour {
    let own = luminance(colour);
    let brightest = [colour.red, colour.green, colour.blue].map(super::linear).into_iter().fold(0.0, f32::max);
    // Black has no light of its own, only white.
    let more = if own > 0.0 { (wanted / own).min(1.0 / brightest) } else { 1.0 };
    let white = |light: f32, own: f32| light + (1.0 - light) * (wanted - own) / (1.0 - own).max(f32::MIN_POSITIVE);
    let mixed = |channel: u8| {
        let light = super::linear(channel);
        let light = if wanted <= own {
            light * wanted / own
        } else {
            VIVID * white(light * more, own * more) + (1.0 - VIVID) * white(light, own)
        };
        let value = if light <= 0.003_130_8 { light * 12.92 } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 };
        (value * 255.0).round().clamp(0.0, 255.0) as u8
    };
    Colour { red: mixed(colour.red), green: mixed(colour.green), blue: mixed(colour.blue) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Date, Document, Language};

    /// L* of CIELAB.
    fn lightness(colour: Colour) -> f32 {
        116.0 * luminance(colour).cbrt() - 16.0
    }

    fn contrast(one: Colour, other: Colour) -> f32 {
        let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
        one.max(other) / one.min(other)
    }

    fn themes() -> Vec<Theme> {
        let mut document = Document::new("", Language::Dutch, Date { year: 2026, month: 11, day: 22 });
        [None, Some(0xff_e000), Some(0x00_0000), Some(0xff_ffff), Some(0xc8_102e)]
            .into_iter()
            .map(|accent| {
                document.accent = accent.map(Colour::hex);
                Theme::of(&document)
            })
            .collect()
    }

    #[test]
    fn parts_are_told_apart_in_grey_and_words_on_them_can_be_read_in_every_colour() {
        for theme in themes() {
            for shades in SHADES {
                for (one, next) in shades.iter().zip(shades.iter().skip(1)) {
                    let apart = lightness(theme.ink(Ink::Shade(*one))) - lightness(theme.ink(Ink::Shade(*next)));
                    assert!(apart <= -11.6, "{one} and {next} are {apart} apart");
                }
            }
            for shade in SHADES.concat().into_iter().chain(FIELDS) {
                let ground = theme.ink(Ink::Shade(shade));
                let words = theme.ink(if shade >= DEEP { Ink::OnDeep } else { Ink::OnPale });
                assert!(contrast(ground, words) >= 4.5, "words on {shade}: {}", contrast(ground, words));
            }
        }
    }

    #[test]
    fn lines_bars_and_axes_are_seen_on_white() {
        for theme in themes() {
            for ink in (0..SERIES_SHADES.len() as u8).map(Ink::Series).chain([Ink::Axis, Ink::Accent, Ink::Target]) {
                assert!(contrast(theme.ink(ink), WHITE) >= 3.0, "{ink:?}: {}", contrast(theme.ink(ink), WHITE));
            }
            for ink in [Ink::Words, Ink::Soft] {
                assert!(contrast(theme.ink(ink), WHITE) >= 4.5);
            }
        }
    }
}
