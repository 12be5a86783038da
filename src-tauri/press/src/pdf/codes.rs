//! The codes by which pages name glyphs: one for every glyph with the letters that it spells, so that a
//! code always gives its text back: a box for a missing character, a soft hyphen, a no-break space.

use harfrust::{GlyphId, ShaperFont};

use crate::fonts::Face;

/// A glyph with its letters.
#[derive(Debug)]
pub(super) struct Coded {
    /// Number in the whole face.
    pub glyph: u16,
    pub letters: String,
    /// Advance in thousandths of an em, without kerning.
    pub width: f32,
}

/// The codes of one face; a code is a place in `coded`, and 0 is the box that spells nothing.
pub(super) struct FaceCodes {
    pub face: Face,
    pub coded: Vec<Coded>,
    /// The codes of each glyph, by its number.
    by_glyph: Vec<Vec<u16>>,
}

/// The codes of all faces.
pub(super) struct Codes(pub Vec<FaceCodes>);

impl Codes {
    pub fn new() -> Self {
        Self(
            Face::ALL
                .into_iter()
                .map(|face| {
                    let notdef = Coded { glyph: 0, letters: String::new(), width: width(face, 0) };
                    FaceCodes { face, coded: vec![notdef], by_glyph: vec![vec![0]] }
                })
                .collect(),
        )
    }

    /// The code of `glyph` spelling `letters` in `face`, and its width.
    pub fn code(&mut self, face: Face, glyph: u16, letters: &str) -> (u16, f32) {
        let Some(codes) = self.0.get_mut(face as usize) else { return (0, 0.0) };
        let place = usize::from(glyph);
        if codes.by_glyph.len() <= place {
            codes.by_glyph.resize(place + 1, Vec::new());
        }
        let Some(known) = codes.by_glyph.get_mut(place) else { return (0, 0.0) };
        for &code in known.iter() {
            if let Some(coded) = codes.coded.get(code as usize)
                && coded.letters == letters
            {
                return (code, coded.width);
            }
        }
        let Ok(code) = u16::try_from(codes.coded.len()) else {
            return (0, codes.coded.first().map_or(0.0, |coded| coded.width));
        };
        let width = width(face, glyph);
        known.push(code);
        codes.coded.push(Coded { glyph, letters: letters.to_owned(), width });
        (code, width)
    }
}

fn width(face: Face, glyph: u16) -> f32 {
    face.font().map_or(0.0, |font| {
        let advance = ShaperFont::new(font).glyph_h_advance(GlyphId::new(u32::from(glyph)));
        advance as f32 * 1000.0 / f32::from(font.units_per_em())
    })
}
