//! A word becomes glyphs, once: kerning and ligatures through harfrust, with a cache of words.

use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use foldhash::HashMap;
use harfrust::{Buffer, BufferFlags, Direction, Feature, Script, ShapeOptions, ShapePlan, ShaperFont, Tag};
use unicode_normalization::UnicodeNormalization as _;

use crate::document::Language;
use crate::fonts::Face;
use crate::theme::Style;

/// One glyph in its place; measures in em.
#[derive(Debug, Clone, PartialEq)]
pub struct Glyph {
    /// Number in the whole face; 0 is the box for a character that the face does not have.
    pub id: u16,
    /// How far the next glyph stands to the right.
    pub advance: f32,
    /// Moved to the right, without moving the next.
    pub dx: f32,
    /// Moved up.
    pub dy: f32,
    /// The letters that it spells, as bytes in its run's text; empty for the second half of a letter.
    pub text: Range<u32>,
}

/// A shaped word: its letters (as the glyphs spell them) and glyphs from left to right.
#[derive(Debug)]
pub(crate) struct Word {
    pub text: Box<str>,
    pub glyphs: Box<[Glyph]>,
    /// In em.
    pub width: f32,
}

/// Everything besides the letters that decides how a word is shaped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct How {
    pub face: Face,
    pub language: Language,
    pub tabular: bool,
    pub raised: bool,
    pub right_to_left: bool,
}

impl How {
    pub const fn of(style: Style, language: Language, right_to_left: bool) -> Self {
        let Style { face, tabular, raised, .. } = style;
        Self { face, language, tabular, raised, right_to_left }
    }

    const fn features(self) -> &'static [Feature] {
        match self {
            Self { raised: true, .. } => &RAISED,
            Self { tabular: true, .. } => &TABULAR,
            _ => &[],
        }
    }
}

/// Shapes words and remembers them, from one document to the next: a plan that is printed again has the same words.
pub(crate) struct Shaper {
    words: HashMap<How, HashMap<Box<str>, Arc<Word>>>,
    /// How many words it remembers.
    count: usize,
    plans: HashMap<(How, Option<Script>), ShapePlan>,
    buffer: Buffer,
}

const TABULAR: [Feature; 1] = [Feature { tag: Tag::new(b"tnum"), value: 1, start: 0, end: u32::MAX }];
const RAISED: [Feature; 1] = [Feature { tag: Tag::new(b"sups"), value: 1, start: 0, end: u32::MAX }];

/// Words that are remembered when a document is done; of more, none are.
const KEPT: usize = 20_000;

static LAST: Mutex<Option<Shaper>> = Mutex::new(None);

impl Shaper {
    fn new() -> Self {
        Self { words: HashMap::default(), count: 0, plans: HashMap::default(), buffer: Buffer::new() }
    }

    /// What `work` makes with the shaper of the document before, or with a new one while that is in use.
    pub fn lend<T>(work: impl FnOnce(&mut Self) -> T) -> T {
        let mut shaper = LAST.lock().unwrap_or_else(PoisonError::into_inner).take().unwrap_or_else(Self::new);
        let made = work(&mut shaper);
        if shaper.count <= KEPT {
            *LAST.lock().unwrap_or_else(PoisonError::into_inner) = Some(shaper);
        }
        made
    }

    pub fn shape(&mut self, text: &str, how: How) -> Arc<Word> {
        if let Some(word) = self.words.get(&how).and_then(|words| words.get(text)) {
            return Arc::clone(word);
        }
        let word = Arc::new(self.shape_anew(text, how));
        self.count += 1;
        self.words.entry(how).or_default().insert(text.into(), Arc::clone(&word));
        word
    }

    fn shape_anew(&mut self, text: &str, how: How) -> Word {
        let Some(font) = how.face.font() else { return Word { text: text.into(), glyphs: Box::default(), width: 0.0 } };
        let features = how.features();
        let buffer = &mut self.buffer;
        buffer.reset();
        buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES);
        buffer.push_str(text);
        buffer.guess_segment_properties();
        buffer.set_direction(if how.right_to_left { Direction::RightToLeft } else { Direction::LeftToRight });
        if text.is_ascii() {
            buffer.set_script(Some(Script::LATIN));
        }
        buffer.set_language(how.language.tag().parse().ok());
        let plan = self
            .plans
            .entry((how, buffer.script()))
            .or_insert_with(|| ShapePlan::new(font, buffer.direction(), buffer.script(), buffer.language(), features));
        let options = ShapeOptions::new().plan(Some(plan)).features(features);
        if harfrust::shape(&ShaperFont::new(font), buffer, options).is_err() {
            return Word { text: text.into(), glyphs: Box::default(), width: 0.0 };
        }
        spelled(text, buffer, f32::from(font.units_per_em()), how)
    }
}

/// Gives every glyph its letters. A cluster of several glyphs shares its letters out, one each and the
/// rest to the last, after taking composed letters apart if there are fewer letters than glyphs.
fn spelled(text: &str, buffer: &Buffer, em: f32, how: How) -> Word {
    let mut glyphs: Vec<Glyph> = buffer
        .glyph_infos()
        .iter()
        .zip(buffer.glyph_positions())
        .map(|(info, at)| Glyph {
            id: u16::try_from(info.glyph_id).unwrap_or(0),
            advance: at.x_advance as f32 / em,
            dx: at.x_offset as f32 / em,
            dy: at.y_offset as f32 / em,
            text: info.cluster..info.cluster,
        })
        .map(|glyph| match (glyph.id == 0).then(|| how.face.stand_in()).flatten() {
            Some((id, advance)) => Glyph { id, advance, ..glyph },
            None => glyph,
        })
        .collect();
    let width = glyphs.iter().map(|glyph| glyph.advance).sum();
    let mut letters = String::with_capacity(text.len());
    if how.right_to_left {
        glyphs.reverse();
    }
    let clusters: Vec<u32> = glyphs.iter().map(|glyph| glyph.text.start).collect();
    let mut rest = glyphs.as_mut_slice();
    let mut upcoming = clusters.as_slice();
    while let Some(&start) = upcoming.first() {
        let count = upcoming.iter().take_while(|&&cluster| cluster == start).count();
        let (cluster, others) = rest.split_at_mut(count);
        rest = others;
        upcoming = upcoming.get(count..).unwrap_or_default();
        let end = upcoming.first().map_or(text.len(), |&next| next as usize);
        share(text.get(start as usize..end).unwrap_or_default(), cluster, &mut letters);
    }
    if how.right_to_left {
        glyphs.reverse();
    }
    Word { text: letters.into(), glyphs: glyphs.into(), width }
}

fn share(cluster: &str, glyphs: &mut [Glyph], letters: &mut String) {
    let taken_apart: String;
    let cluster = if glyphs.len() > 1 && cluster.chars().count() < glyphs.len() {
        taken_apart = cluster.nfd().collect();
        taken_apart.as_str()
    } else {
        cluster
    };
    let mut chars = cluster.chars();
    let last = glyphs.len().saturating_sub(1);
    for (at, glyph) in glyphs.iter_mut().enumerate() {
        let start = letters.len() as u32;
        if at == last {
            letters.extend(chars.by_ref());
        } else {
            letters.extend(chars.next());
        }
        glyph.text = start..letters.len() as u32;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spell(text: &str) -> Vec<(u16, String)> {
        let how =
            How { face: Face::Sans, language: Language::Dutch, tabular: false, raised: false, right_to_left: false };
        let word = Shaper::new().shape(text, how);
        word.glyphs
            .iter()
            .map(|glyph| (glyph.id, word.text[glyph.text.start as usize..glyph.text.end as usize].to_owned()))
            .collect()
    }

    #[test]
    fn every_letter_comes_back_from_the_glyphs() {
        for text in ["efficiënt", "fijn", "€ 12", "👩‍🍳", "שלום", "q\u{308}a\u{325}", "Ωμέγα", "Борщ"]
        {
            let back: String = spell(text).into_iter().map(|(_, letters)| letters).collect();
            assert!(back.nfc().eq(text.nfc()), "{text} came back as {back}");
        }
    }

    #[test]
    fn a_character_that_the_face_lacks_is_a_box_and_not_nothing() {
        let (seen, _) = spell("□").remove(0);
        assert!(seen != 0, "the face has a box of its own");
        assert_eq!(spell("ש"), [(seen, "ש".to_owned())]);
    }
}
