//! Which face draws which letters: the one that was asked for wherever it can, another where it lacks some, and none for
//! what no face has.

use std::collections::BTreeSet;

use unicode_segmentation::UnicodeSegmentation as _;

use crate::fonts::Face;

/// Calls `found` with the end of each stretch of `text` and the face that draws it; what no face can draw is added to
/// `lacking` and stays with the face that was asked for, which draws a box for it.
pub(crate) fn faced(text: &str, face: Face, lacking: &mut BTreeSet<char>, mut found: impl FnMut(usize, Face)) {
    if text.is_ascii() || (text.chars().all(|letter| plain(letter, face)) && !text.contains(AS_EMOJI)) {
        return found(text.len(), face);
    }
    let mut current = face;
    for (at, cluster) in text.grapheme_indices(true) {
        let next = if cluster.chars().all(is_unseen) { current } else { face_of(cluster, face, lacking) };
        if next != current && at > 0 {
            found(at, current);
        }
        current = next;
    }
    found(text.len(), current);
}

/// Asks for the picture of a sign that is also a letter.
const AS_EMOJI: char = '\u{fe0f}';

fn plain(letter: char, face: Face) -> bool {
    letter.is_ascii() || face.has(letter)
}

/// The face for one letter with all that is set on it.
fn face_of(cluster: &str, face: Face, lacking: &mut BTreeSet<char>) -> Face {
    let draws = |face: &Face| cluster.chars().all(|letter| is_unseen(letter) || face.has(letter));
    let pictured = (cluster.contains(AS_EMOJI) && draws(&Face::Emoji)).then_some(Face::Emoji);
    let whole = || [face].into_iter().chain(Face::stand_ins()).find(draws);
    // Where no face has all of it, the one that has its first letter has the most.
    let begun = || cluster.chars().next().and_then(|first| Face::stand_ins().find(|face| face.has(first)));
    pictured.or_else(whole).unwrap_or_else(|| {
        let face = if cluster.starts_with(|first| face.has(first)) { face } else { begun().unwrap_or(face) };
        lacking.extend(cluster.chars().filter(|letter| !is_unseen(*letter) && !face.has(*letter)));
        face
    })
}

/// Whether a letter only says something of its neighbours, and is never drawn itself.
pub(crate) const fn is_unseen(letter: char) -> bool {
    matches!(letter, '\n' | '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}' | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stretches(text: &str) -> (Vec<(String, Face)>, String) {
        let (mut lacking, mut stretches, mut start) = (BTreeSet::new(), Vec::new(), 0);
        faced(text, Face::Serif, &mut lacking, |end, face| {
            stretches.push((text[start..end].to_owned(), face));
            start = end;
        });
        assert_eq!(start, text.len(), "all of it has a face");
        (stretches, lacking.into_iter().collect())
    }

    #[test]
    fn letters_that_a_face_lacks_are_drawn_by_another() {
        let own = |text: &str| (text.to_owned(), Face::Serif);
        assert_eq!(stretches("één – Ω").0, [own("één – Ω")]);
        assert_eq!(stretches("van שלום!").0, [own("van "), ("שלום".to_owned(), Face::Hebrew), own("!")]);
        assert_eq!(
            stretches("1 👩‍🍳 en 1️⃣").0,
            [own("1 "), ("👩‍🍳".to_owned(), Face::Emoji), own(" en "), ("1️⃣".to_owned(), Face::Emoji)]
        );
        assert_eq!(stretches("→ ✂").0.iter().map(|(_, face)| *face).collect::<Vec<_>>(), [Face::Serif, Face::Symbols]);
    }

    #[test]
    fn what_no_face_has_is_named() {
        assert_eq!(stretches("brood 面包").1, "包面");
        assert_eq!(stretches("سلام").1, "");
    }
}
