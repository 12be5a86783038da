//! Where a line may end: Unicode's opportunities, syllables in the passage's language, and anywhere in a
//! word that is wider than the line. A name and a month in a date are not divided where they fit on a line.

use unicode_linebreak::{BreakOpportunity, linebreaks};

use super::hang;
use super::lines::{Passage, Piece};
use crate::document::Language;

/// A place where a line may end.
#[derive(Debug, Clone, Copy)]
pub(super) struct Break {
    /// Byte where the next line starts.
    pub next: usize,
    /// Width of everything before `end`, in points.
    pub x_end: f32,
    /// Width of everything before `next`, in points.
    pub x_next: f32,
    /// Spaces before `end`.
    pub spaces: u32,
    /// Spaces before `next`.
    pub spaces_next: u32,
    pub kind: Kind,
    /// How far the mark behind which it breaks may hang over the line's end, in points.
    pub behind: f32,
    /// How far the mark before which it breaks hangs before the next line, in points.
    pub before: f32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Between words.
    Word,
    /// Between syllables; a hyphen is drawn.
    Hyphen,
    /// In the middle of a word that fits on no line.
    Anywhere,
    /// The end of the passage or of a line that the writer ended.
    End,
}

/// What was found in a passage: shaped pieces from left to right and places to end a line.
pub(super) struct Breaks {
    pub pieces: Vec<Piece>,
    pub breaks: Vec<Break>,
}

/// A word of fewer letters is never divided.
const SHORTEST_DIVIDED: usize = 6;

impl Breaks {
    pub fn find(
        passage: &Passage,
        width: f32,
        hyphenate: bool,
        mut shape: impl FnMut(usize, usize) -> Vec<Piece>,
    ) -> Self {
        let text = passage.text.as_str();
        let mut found = Self { pieces: Vec::new(), breaks: Vec::new() };
        let (mut start, mut x, mut spaces) = (0, 0.0, 0);
        for (next, opportunity) in linebreaks(text) {
            let kind = match opportunity {
                BreakOpportunity::Mandatory => Kind::End,
                BreakOpportunity::Allowed if is_bound(text, next) => continue,
                BreakOpportunity::Allowed => Kind::Word,
            };
            let segment = text.get(start..next).unwrap_or_default().trim_end_matches('\n');
            let end = start + segment.trim_end_matches(' ').len();
            let first = found.pieces.len();
            found.pieces.extend(shape(start, end));
            let (x_start, inner) = (x, spaces + count_spaces(text, start, end));
            let mut x_end = x;
            for piece in found.pieces.get_mut(first..).unwrap_or_default() {
                piece.x = x_end;
                x_end += piece.width;
            }
            let too_wide = x_end - x_start > width;
            for at in first..found.pieces.len() {
                found.divide(at, passage, hyphenate, too_wide, spaces);
            }
            let after = found.pieces.len();
            found.pieces.extend(shape(end, start + segment.len()));
            x = x_end;
            for piece in found.pieces.get_mut(after..).unwrap_or_default() {
                piece.x = x;
                x += piece.width;
            }
            let spaces_next = inner + count_spaces(text, end, start + segment.len());
            found.breaks.push(Break {
                next,
                x_end,
                x_next: x,
                spaces: inner,
                spaces_next,
                kind,
                behind: 0.0,
                before: 0.0,
            });
            (start, spaces) = (next, spaces_next);
        }
        found
    }

    /// Lets the marks at the breaks hang; says how far the one that opens the text does. `wide` gives a letter's width.
    pub fn hang(&mut self, text: &str, wide: &mut impl FnMut(char) -> f32) -> f32 {
        let mut part = |letter: Option<char>, part: fn(char) -> f32| {
            let (letter, part) = (letter.unwrap_or(' '), letter.map_or(0.0, part));
            if part > 0.0 { part * wide(letter) } else { 0.0 }
        };
        for end in &mut self.breaks {
            let (line, rest) = text.split_at_checked(end.next).unwrap_or_default();
            let last = if end.kind == Kind::Hyphen { Some('-') } else { line.trim_end().chars().next_back() };
            end.behind = part(last, hang::behind);
            end.before = part(rest.chars().next(), hang::before);
        }
        part(text.chars().next(), hang::before)
    }

    /// Adds the breaks inside one piece of a word.
    fn divide(&mut self, at: usize, passage: &Passage, hyphenate: bool, anywhere: bool, spaces: u32) {
        let Some(piece) = self.pieces.get(at) else { return };
        let word = passage.text.get(piece.start..piece.end).unwrap_or_default();
        let mut inside: Vec<(usize, Kind)> = Vec::new();
        let is_whole = !anywhere && (word.starts_with(char::is_uppercase) || is_month(&passage.text, piece));
        if hyphenate && word.len() >= SHORTEST_DIVIDED && !is_address(word) && !is_whole {
            syllables(word, passage.language_at(piece.start), |offset| inside.push((offset, Kind::Hyphen)));
        }
        if anywhere {
            inside.extend(piece.cluster_starts().map(|offset| (offset, Kind::Anywhere)));
            inside.sort_by_key(|&(offset, kind)| (offset, kind == Kind::Anywhere));
            inside.dedup_by_key(|&mut (offset, _)| offset);
        }
        let mut walk = piece.walk();
        for (offset, kind) in inside {
            let Some(width) = walk.width_before(offset) else { continue };
            let (next, x) = (piece.start + offset, piece.x + width);
            self.breaks.push(Break {
                next,
                x_end: x,
                x_next: x,
                spaces,
                spaces_next: spaces,
                kind,
                behind: 0.0,
                before: 0.0,
            });
        }
    }
}

/// Places that Unicode allows and good typesetting does not: after € and inside 2026–2028.
fn is_bound(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at_checked(at).unwrap_or_default();
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    if let Some(range) = before.strip_suffix('–') {
        return digit(range.chars().next_back()) && digit(after.chars().next());
    }
    before.strip_suffix(' ').is_some_and(|amount| amount.ends_with('€')) && digit(after.chars().next())
}

/// Whether it is an address on the web or of mail, in which a hyphen would be taken for a part of it.
fn is_address(word: &str) -> bool {
    let inner = word.trim_end_matches(|c: char| !c.is_alphanumeric());
    let point = || inner.split('.').skip(1).any(|part| part.starts_with(char::is_alphanumeric));
    inner.contains('@') || inner.contains('/') && inner.contains(':') || point()
}

/// Whether it stands between the day and the year of a date.
fn is_month(text: &str, piece: &Piece) -> bool {
    let (before, after) = (text.get(..piece.start).unwrap_or_default(), text.get(piece.end..).unwrap_or_default());
    let digit = |c: char| c.is_ascii_digit();
    before.trim_end().ends_with(digit) && after.trim_start().starts_with(digit)
}

fn count_spaces(text: &str, start: usize, end: usize) -> u32 {
    text.get(start..end).unwrap_or_default().bytes().filter(|&byte| byte == b' ').count() as u32
}

/// Calls `found` with the offset of every syllable after the first of each word in `text`.
fn syllables(text: &str, language: Language, mut found: impl FnMut(usize)) {
    let language = match language {
        Language::Dutch => hypher::Lang::Dutch,
        Language::English => hypher::Lang::English,
    };
    let mut start = 0;
    for part in text.split_inclusive(|c: char| !c.is_alphabetic()) {
        let word = part.trim_end_matches(|c: char| !c.is_alphabetic());
        if word.len() <= hypher::MAX_INLINE_SIZE && word.chars().count() >= SHORTEST_DIVIDED {
            let mut offset = start;
            for syllable in hypher::hyphenate_bounded(word, language, 2, 3) {
                if offset > start {
                    found(offset);
                }
                offset += syllable.len();
            }
        }
        start += part.len();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_divide_as_their_language_does() {
        let divided = |word: &str, language| {
            let mut offsets = Vec::new();
            syllables(word, language, |offset| offsets.push(offset));
            offsets
        };
        assert_eq!(divided("betrouwbaarheid", Language::Dutch), [2, 7, 11]);
        assert_eq!(divided("tijd", Language::Dutch), Vec::<usize>::new());
        assert_eq!(divided(&"a".repeat(10_000), Language::English), Vec::<usize>::new());
    }

    #[test]
    fn an_address_is_told_from_a_sentence() {
        for (word, address) in [
            ("www.bakkerijdester.example,", true),
            ("bestel@bakkerij", true),
            ("https://ster", true),
            ("betrouwbaarheid.", false),
            ("en/of", false),
        ] {
            assert_eq!(is_address(word), address, "{word}");
        }
    }

    #[test]
    fn amounts_and_ranges_of_years_hold_together() {
        assert!(is_bound("€ 12", "€ ".len()));
        assert!(is_bound("2026–2028", "2026–".len()));
        assert!(!is_bound("een – twee", "een – ".len()));
    }
}
