//! Faces cut down to the glyphs that are used, and deflated. They are kept from one document to the next: a plan that is
//! printed again has the same letters, however its words changed.

use std::sync::{Arc, Mutex, PoisonError};

use subsetter::GlyphRemapper;

use super::PressError;
use super::deflate::Deflater;
use super::file::fingerprint;
use crate::fonts::Face;

/// How many are kept: those of a plan in two languages.
const KEPT: usize = 16;

/// Part of a face.
pub(super) struct Subset {
    /// Deflated.
    pub program: Vec<u8>,
    /// Before it was deflated.
    pub length: i64,
    /// Six capitals that differ for different subsets.
    pub tag: String,
    /// The glyphs in it, by their numbers in the whole face.
    glyphs: Vec<u16>,
}

impl Subset {
    /// The part of a face that has these glyphs, in the order of their numbers.
    ///
    /// # Errors
    /// The face cannot be cut down, or the part not be compressed.
    pub fn of(face: Face, glyphs: impl Iterator<Item = u16>) -> Result<Arc<Self>, PressError> {
        static MADE: Mutex<Vec<(Face, Arc<Subset>)>> = Mutex::new(Vec::new());
        let mut glyphs: Vec<u16> = [0].into_iter().chain(glyphs).collect();
        glyphs.sort_unstable();
        glyphs.dedup();
        let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
        let known = made.iter().position(|(of, subset)| *of == face && subset.glyphs == glyphs);
        let subset = match known {
            Some(known) => made.remove(known).1,
            None => Arc::new(Self::make(face, glyphs)?),
        };
        made.push((face, Arc::clone(&subset)));
        let superfluous = made.len().saturating_sub(KEPT);
        made.drain(..superfluous);
        Ok(subset)
    }

    fn make(face: Face, glyphs: Vec<u16>) -> Result<Self, PressError> {
        let mapper = GlyphRemapper::new_from_glyphs(&glyphs);
        let program = subsetter::subset(face.bytes(), 0, &mapper).map_err(|_| PressError::Face(face.name()))?;
        let [mut hash, ..] = fingerprint([program.as_slice()]);
        let letter = |_| {
            let letter = b'A' + (hash % 26) as u8;
            hash /= 26;
            char::from(letter)
        };
        let tag = (0..6).map(letter).collect();
        Ok(Self { length: program.len() as i64, program: Deflater::new().deflated(&program)?, tag, glyphs })
    }

    /// The number that a glyph of the whole face has here.
    pub fn number(&self, glyph: u16) -> u16 {
        self.glyphs.binary_search(&glyph).map_or(0, |number| number as u16)
    }
}
