//! A text taken apart for the coach: its words and its sentences, with where they stand. Addresses, mentions and tags are
//! names, and no words of the text.

use std::ops::Range;

use serde::Deserialize;
use unicode_segmentation::UnicodeSegmentation;

use super::{limits::utf16, links::links};
use crate::text::folded;

/// A word of a text.
pub(super) struct Word<'a> {
    /// Its bytes in the text.
    pub place: Range<usize>,
    /// As it is written.
    pub written: &'a str,
    /// In small letters without accents.
    pub plain: String,
}

/// A text with its words.
pub(super) struct Reading<'a> {
    /// The text itself.
    pub text: &'a str,
    /// Its words, in order.
    pub words: Vec<Word<'a>>,
    /// How many tags it has, and where.
    pub tags: Vec<Range<usize>>,
}

impl<'a> Reading<'a> {
    /// Takes a text apart.
    pub fn of(text: &'a str) -> Self {
        let links = links(text, true);
        let (mut words, mut tags) = (Vec::new(), Vec::new());
        for (at, written) in text.unicode_word_indices() {
            let place = at..at + written.len();
            let is_in_link = links.iter().any(|link| link.start < place.end && place.start < link.end);
            match text.get(..at).and_then(|before| before.chars().next_back()) {
                Some('#') if !is_in_link => tags.push(at - 1..place.end),
                Some('@') => {}
                _ if is_in_link => {}
                _ => words.push(Word { place, written, plain: folded(written) }),
            }
        }
        Self { text, words, tags }
    }

    /// Its sentences that hold a word, each with those words.
    pub fn sentences(&self) -> Vec<(Range<usize>, &[Word<'a>])> {
        let mut words = self.words.as_slice();
        let mut found = Vec::new();
        for (at, sentence) in self.text.split_sentence_bound_indices() {
            let end = at + sentence.len();
            let (own, rest) = words.split_at(words.partition_point(|word| word.place.start < end));
            words = rest;
            if !own.is_empty() {
                found.push((at..at + sentence.trim_end().len(), own));
            }
        }
        found
    }

    /// Where these phrases stand, none of them inside another.
    pub fn phrases(&self, list: &Phrases) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let mut words = self.words.as_slice();
        while let Some((first, rest)) = words.split_first() {
            let length = list.at(words);
            match length.checked_sub(1).and_then(|last| words.get(last)) {
                Some(last) => found.push(first.place.start..last.place.end),
                None => {
                    words = rest;
                    continue;
                }
            }
            words = words.get(length..).unwrap_or_default();
        }
        found
    }

    /// From where to where something stands, in units of UTF-16, as a screen counts.
    pub fn on_screen(&self, place: &Range<usize>) -> (usize, usize) {
        let from = utf16(self.text.get(..place.start).unwrap_or_default());
        (from, from + utf16(self.text.get(place.clone()).unwrap_or_default()))
    }
}

/// Words and phrases that are looked for; a last word that ends in `*` is the beginning of one.
#[derive(Default, Deserialize)]
#[serde(from = "Vec<String>")]
pub(super) struct Phrases(Vec<(Vec<String>, bool)>);

impl From<Vec<String>> for Phrases {
    fn from(lines: Vec<String>) -> Self {
        let read = |line: String| {
            let whole = line.strip_suffix('*');
            let words = whole.unwrap_or(&line).split(' ').map(folded).collect();
            (words, whole.is_some())
        };
        Self(lines.into_iter().map(read).collect())
    }
}

impl Phrases {
    /// How many words the longest phrase has that these words begin with; 0 when they begin with none.
    fn at(&self, words: &[Word<'_>]) -> usize {
        let begins = |(phrase, open): &&(Vec<String>, bool)| {
            let last = phrase.len().saturating_sub(1);
            phrase.len() <= words.len()
                && phrase.iter().zip(words).enumerate().all(|(n, (wanted, word))| {
                    word.plain == *wanted || (*open && n == last && word.plain.starts_with(wanted.as_str()))
                })
        };
        self.0.iter().filter(begins).map(|(phrase, _)| phrase.len()).max().unwrap_or_default()
    }

    /// Whether this is one of them.
    pub fn holds(&self, word: &Word<'_>) -> bool {
        self.at(std::slice::from_ref(word)) > 0
    }
}

/// The words that stand out in a question: long enough, and not among those that any question has.
pub(super) fn stems(question: &str, small: &Phrases) -> Vec<String> {
    let reading = Reading::of(question);
    let telling = reading.words.iter().filter(|word| word.plain.chars().count() >= SHORTEST && !small.holds(word));
    telling.map(|word| word.plain.chars().take(STEM).collect()).collect()
}

/// Letters of the shortest word that says something.
const SHORTEST: usize = 4;
/// Letters by which forms of one word are known (*taart*, *taarten*).
const STEM: usize = 5;

#[cfg(test)]
mod tests {
    use super::*;

    fn phrases(lines: &[&str]) -> Phrases {
        lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>().into()
    }

    #[test]
    fn addresses_mentions_and_tags_are_no_words() {
        let reading = Reading::of("Dank @anne, zie wij.nl en https://ons.nl/wij #WIJ");
        let words: Vec<&str> = reading.words.iter().map(|word| word.written).collect();
        assert_eq!(words, ["Dank", "zie", "en"]);
        assert_eq!(reading.tags.len(), 1);
    }

    #[test]
    fn phrases_are_found_whole_and_by_their_beginning() {
        let list = phrases(&["win win", "ontzorg*", "op", "op is op"]);
        let text = "Ontzorgen? Een WIN-WIN. Op is op, oppas.";
        let found: Vec<&str> = Reading::of(text).phrases(&list).into_iter().map(|place| &text[place]).collect();
        assert_eq!(found, ["Ontzorgen", "WIN-WIN", "Op is op"]);
    }

    #[test]
    fn a_place_is_told_as_a_screen_counts() {
        let reading = Reading::of("🎂 één taart");
        assert_eq!(reading.words.last().map(|word| reading.on_screen(&word.place)), Some((7, 12)));
    }

    #[test]
    fn a_question_is_known_by_its_telling_words() {
        assert_eq!(stems("Hoe groot moet een taart zijn?", &phrases(&["moet", "zijn"])), ["groot", "taart"]);
    }
}
