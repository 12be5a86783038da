//! How the owner's words go into sentences of ours: as sentences of their own, on in the middle of one, or between
//! quotation marks; cut at a sentence where they are long.

use super::letters::Letters;
use crate::{
    blocks::{brief, capital, known, sentence},
    options::Length,
    source::Source,
};

/// What the paper is written with.
pub struct Prose<'a> {
    pub source: &'a Source<'a>,
    letters: Letters,
    /// How many letters an answer may take.
    answer: usize,
    /// How many of a kind are named.
    pub most: usize,
}

impl<'a> Prose<'a> {
    pub fn of(source: &'a Source<'a>) -> Self {
        let letters = Letters::of(source.facts, &source.words.say("white-capitals"));
        let (answer, most) = match source.options.pages {
            Length::One => (180, 3),
            Length::Two => (300, 4),
            Length::Four => (600, 6),
        };
        Self { source, letters, answer, most }
    }

    /// Whether there is room for parts of a part, and for a table of what is a passage elsewhere.
    pub fn is_long(&self) -> bool {
        self.source.options.pages == Length::Four
    }

    /// What a part of a part is called, where there is room for it.
    pub fn subhead(&self, key: &str) -> Option<String> {
        self.is_long().then(|| self.source.words.say(key))
    }

    /// Sentences that stand on their own.
    pub fn own(&self, text: &str) -> Option<String> {
        Some(capital(&cut(&whole(text)?, self.answer)))
    }

    /// Words that go on after a colon, up to the end of the sentence.
    pub fn after(&self, text: &str) -> Option<String> {
        Some(self.letters.lowered(&cut(&whole(text)?, self.answer)))
    }

    /// Words in the middle of a sentence.
    pub fn within(&self, text: &str) -> Option<String> {
        let text = brief(text, self.name());
        known(&self.letters.lowered(text.trim_end_matches(['.', ';', ',', ':'])))
    }

    /// Words as they were written, between quotation marks, without a full stop.
    pub fn quoted(&self, text: &str) -> Option<String> {
        let text = brief(text, self.name());
        known(text.trim_end_matches(['.', ';', ',', ':'])).map(|text| format!("‘{text}’"))
    }

    /// Questions between quotation marks, with the end of the sentence.
    pub fn asked(&self, text: &str) -> Option<String> {
        let text = cut(&whole(text)?, self.answer);
        let text = text.strip_suffix('.').unwrap_or(&text);
        let end = if text.ends_with(['?', '!', '…']) { "" } else { "." };
        Some(format!("‘{text}’{end}"))
    }

    /// A name among others may not take the room of an answer.
    const fn name(&self) -> usize {
        self.answer / 3
    }

    /// A, b and c.
    pub fn and(&self, items: Vec<String>) -> Option<String> {
        self.list(items, "white-and")
    }

    /// A, b or c.
    pub fn either(&self, items: Vec<String>) -> Option<String> {
        self.list(items, "white-or")
    }

    fn list(&self, mut items: Vec<String>, key: &str) -> Option<String> {
        let last = items.pop()?;
        if items.is_empty() {
            return Some(last);
        }
        let first = items.join(", ");
        Some(self.source.words.say_with(key, &[("first", first.into()), ("last", last.into())]))
    }

    /// A sentence of ours with one answer in it, if there is one.
    pub fn with(&self, key: &str, name: &'static str, answer: Option<String>) -> Option<String> {
        Some(self.source.words.say_with(key, &[(name, answer?.into())]))
    }

    /// A sentence of ours that counts what it lists, if there is anything.
    pub fn counted(&self, key: &str, name: &'static str, items: Vec<String>) -> Option<String> {
        let count = items.len();
        Some(self.source.words.say_with(key, &[("count", count.into()), (name, self.and(items)?.into())]))
    }
}

/// All lines as sentences after one another; marks of lists fall away.
fn whole(text: &str) -> Option<String> {
    let bare = |line: &str| line.trim().trim_start_matches(['-', '–', '•', '*']).trim_start().to_owned();
    let lines: Vec<String> = text.lines().filter_map(|line| sentence(&bare(line))).collect();
    known(&lines.join(" "))
}

/// As many whole sentences as fit in so many letters; where the first is too long, its beginning.
fn cut(text: &str, letters: usize) -> String {
    if text.chars().count() <= letters {
        return text.to_owned();
    }
    let mut end = None;
    let mut before = ' ';
    for (count, (place, letter)) in text.char_indices().enumerate() {
        if letter.is_whitespace() && matches!(before, '.' | '!' | '?') {
            end = Some(place);
        }
        if count == letters {
            break;
        }
        before = letter;
    }
    end.and_then(|end| text.get(..end)).map_or_else(|| brief(text, letters), str::to_owned)
}
