//! Which words keep their capital in the middle of a sentence: names, as far as the plan itself shows that they are names.

use std::collections::HashSet;

use koers_core::{
    plan::{Facts, Kind},
    record::FieldKind,
};

/// What the plan shows of the words in it.
#[derive(Debug, Default)]
pub struct Letters {
    /// Seen with a capital where no sentence begins.
    capital: HashSet<String>,
    /// Seen without one.
    small: HashSet<String>,
}

impl Letters {
    /// Reads all that the owner wrote, but for the posts; `names` are words that always keep their capital.
    pub fn of(facts: &Facts, names: &str) -> Self {
        let mut letters = Self::default();
        for kind in Kind::ALL.iter().copied().filter(|kind| *kind != Kind::Post) {
            let Some(shelf) = facts.shelf(kind) else { continue };
            let is_text = |of: FieldKind| matches!(of, FieldKind::Line | FieldKind::Prose);
            for field in kind.fields().iter().filter(|field| is_text(field.kind)) {
                let texts = shelf.keys().into_iter().filter_map(|id| shelf.value(id, field.name));
                texts.for_each(|text| letters.read(&text));
            }
        }
        let business = facts.the_business().name;
        let people = facts.people.iter().map(|person| person.name.to_string());
        let channels = facts.channels.iter().map(|channel| channel.name.to_string());
        for name in people.chain(channels).chain([business.to_string(), names.to_owned()]) {
            let first = name.split_whitespace().map(|word| bare(word).to_owned());
            letters.capital.extend(first.filter(|word| word.starts_with(char::is_uppercase)));
        }
        letters
    }

    fn read(&mut self, text: &str) {
        for line in text.lines() {
            let mut begins = true;
            for word in line.split_whitespace() {
                let (word, ends) = (bare(word), word.ends_with(['.', '!', '?', ':', '…', '”', '’', '–', '-']));
                if word.starts_with(char::is_lowercase) {
                    self.small.insert(word.to_owned());
                } else if !begins && !word.is_empty() {
                    self.capital.insert(word.to_owned());
                }
                begins = ends;
            }
        }
    }

    /// The text as it goes on in the middle of a sentence: without its capital, unless it begins with a name.
    pub fn lowered(&self, text: &str) -> String {
        let mut words = text.split_whitespace().map(bare);
        let (Some(first), next) = (words.next(), words.next()) else { return text.to_owned() };
        let inner = || first.chars().skip(1);
        let is_code = inner().any(|letter| letter.is_uppercase() || letter.is_numeric());
        let small = first.to_lowercase();
        let is_name = self.capital.contains(first) && !self.small.contains(&small);
        let is_named = next.is_some_and(|next| next.starts_with(char::is_uppercase) && !self.small.contains(&small));
        if is_code || is_name || is_named {
            return text.to_owned();
        }
        crate::blocks::lowered(text)
    }
}

/// A word without the marks around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|letter: char| !letter.is_alphanumeric())
}
