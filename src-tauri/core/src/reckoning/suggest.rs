//! Suggestions for posts: patterns in both languages (`data/suggestions.json`) that become a title with the owner's own
//! words. Which one is taken is decided where the calendar is filled.

use chrono::Datelike;
use serde::Deserialize;

use crate::{
    audience::{PostKind, StageCode},
    error::{Error, Result},
    text::{Both, Language},
    time::Day,
};

const DATA: &str = include_str!("../../data/suggestions.json");
/// An answer goes into a title up to so many characters.
const SHORT: usize = 90;

/// All that can be suggested.
#[derive(Deserialize)]
pub(super) struct Suggestions {
    months: Words,
    /// The patterns for any day.
    pub patterns: Vec<Pattern>,
    /// Those for a marked day.
    pub days: Vec<Both>,
    /// Those for an older post that is renewed.
    pub renewals: Vec<Both>,
}

#[derive(Deserialize)]
struct Words {
    nl: Vec<String>,
    en: Vec<String>,
}

/// One way to make a title.
#[derive(Deserialize)]
pub(super) struct Pattern {
    /// Its name in the data.
    pub id: String,
    /// The kind of post that it makes.
    pub kind: PostKind,
    /// The stages of the journey that it suits.
    pub stages: Vec<StageCode>,
    nl: Said,
    en: Said,
}

/// A title with places to fill, and what may stand in one of them.
#[derive(Deserialize)]
struct Said {
    say: String,
    ways: Vec<String>,
}

/// The owner's own words for the places of a title.
#[derive(Clone, Default)]
pub(super) struct Own<'a> {
    pub question: String,
    pub theme: &'a str,
    pub segment: &'a str,
    pub answer: String,
    pub people: &'a [String],
    pub partners: &'a [String],
}

impl<'a> Own<'a> {
    /// The words that a post or a question brings: the question ends as one, and of the answer only a short first sentence
    /// is taken.
    pub fn new(question: &str, theme: &'a str, segment: &'a str, answer: &str) -> Self {
        let question = question.split_whitespace().collect::<Vec<_>>().join(" ");
        let ends = question.is_empty() || question.ends_with(['?', '!', '.', '…']);
        let question = if ends { question } else { format!("{question}?") };
        let first = answer.split(['.', '!', '?', '\n']).next().unwrap_or_default().trim();
        let answer = if first.chars().count() <= SHORT { first.to_owned() } else { String::new() };
        Self { question, theme: theme.trim(), segment: segment.trim(), answer, people: &[], partners: &[] }
    }

    fn word(&self, place: &str) -> Option<&str> {
        let word = match place {
            "question" => &self.question,
            "theme" => self.theme,
            "segment" => self.segment,
            "answer" => &self.answer,
            _ => return None,
        };
        Some(word).filter(|word| !word.is_empty())
    }
}

/// What the data offers.
///
/// # Errors
/// When the data that ships with the app is broken.
pub(super) fn suggestions() -> Result<Suggestions> {
    serde_json::from_str(DATA).map_err(|fault| Error::Unreadable(fault.to_string()))
}

impl Suggestions {
    fn months(&self, language: Language) -> &[String] {
        match language {
            Language::Nl => &self.months.nl,
            Language::En => &self.months.en,
        }
    }

    /// The titles that a pattern makes for a day out of the owner's words, in the order of the data; none where a word
    /// that it needs is lacking.
    pub fn titles(&self, pattern: &Pattern, own: &Own<'_>, day: Day, language: Language) -> Vec<String> {
        let said = pattern.said(language);
        let month = usize::try_from(day.month0()).ok().and_then(|month| self.months(language).get(month));
        let one = [String::new()];
        let needs = |place: &str| said.say.contains(&format!("{{{place}}}"));
        let each = |place: &str, words: &'_ [String]| if needs(place) { words.to_vec() } else { one.to_vec() };
        let (people, partners) = (each("person", own.people), each("partner", own.partners));
        let ways = each("way", &said.ways);
        let mut titles = Vec::new();
        for way in &ways {
            for person in &people {
                for partner in &partners {
                    let word = |place: &str| match place {
                        "way" => Some(way.as_str()),
                        "person" => Some(person.as_str()),
                        "partner" => Some(partner.as_str()),
                        "month" => month.map(String::as_str),
                        _ => own.word(place),
                    };
                    titles.extend(filled(&said.say, word));
                }
            }
        }
        titles
    }

    /// Whether a title was made by a pattern out of the owner's words, in whichever month.
    pub fn is_made(&self, pattern: &Pattern, title: &str, own: &Own<'_>, language: Language) -> bool {
        let said = pattern.said(language);
        is_filled(&said.say, title, |place| match place {
            "way" => said.ways.iter().map(String::as_str).collect(),
            "month" => self.months(language).iter().map(String::as_str).collect(),
            "person" => own.people.iter().map(String::as_str).collect(),
            "partner" => own.partners.iter().map(String::as_str).collect(),
            _ => own.word(place).into_iter().collect(),
        })
    }
}

impl Pattern {
    const fn said(&self, language: Language) -> &Said {
        match language {
            Language::Nl => &self.nl,
            Language::En => &self.en,
        }
    }
}

/// The title for a marked day, or for an older post; nothing where a word that it needs is lacking.
pub(super) fn with_name(pattern: &Both, place: &str, name: &str, own: &Own<'_>, language: Language) -> Option<String> {
    filled(pattern.say(language), |asked| if asked == place { Some(name) } else { own.word(asked) })
}

/// Whether a title was made so for one of these names.
pub(super) fn is_with_name(
    pattern: &Both,
    place: &str,
    names: &[&str],
    title: &str,
    own: &Own<'_>,
    language: Language,
) -> bool {
    let words = |asked: &str| if asked == place { names.to_vec() } else { own.word(asked).into_iter().collect() };
    is_filled(pattern.say(language), title, words)
}

enum Piece<'a> {
    Text(&'a str),
    Place(&'a str),
}

/// A title's text and places, in order.
fn pieces(say: &str) -> impl Iterator<Item = Piece<'_>> {
    say.split('{').enumerate().flat_map(|(at, part)| {
        let (place, text) =
            if at == 0 { (None, part) } else { part.split_once('}').map_or((None, part), |(p, t)| (Some(p), t)) };
        place.map(Piece::Place).into_iter().chain(Some(text).filter(|text| !text.is_empty()).map(Piece::Text))
    })
}

fn filled<'a>(say: &'a str, word: impl Fn(&str) -> Option<&'a str>) -> Option<String> {
    pieces(say)
        .map(|piece| match piece {
            Piece::Text(text) => Some(text),
            Piece::Place(place) => word(place),
        })
        .collect()
}

/// Whether filling the places with some of these words gives the title.
fn is_filled<'a>(say: &'a str, title: &str, words: impl Fn(&str) -> Vec<&'a str>) -> bool {
    let mut rest = vec![title];
    for piece in pieces(say) {
        let words = match piece {
            Piece::Text(text) => vec![text],
            Piece::Place(place) => words(place),
        };
        rest = rest.iter().flat_map(|rest| words.iter().filter_map(|word| rest.strip_prefix(*word))).collect();
        if rest.is_empty() {
            return false;
        }
    }
    rest.contains(&"")
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, sync::OnceLock};

    use super::*;

    fn own() -> Own<'static> {
        static NAMES: OnceLock<[String; 2]> = OnceLock::new();
        let (people, partners) = NAMES.get_or_init(|| ["Samira".to_owned(), "De Molen".to_owned()]).split_at(1);
        let own = Own::new("Kan het\n zonder noten", "Taarten", "Feestvierders", "Dat kan altijd. Vraag het ons.");
        Own { people, partners, ..own }
    }

    const DAY: Day = Day::from_ymd_opt(2026, 12, 5).unwrap();

    #[test]
    fn there_are_patterns_for_every_kind_and_stage_in_both_languages_and_none_is_there_twice() {
        let all = suggestions().unwrap();
        assert!(all.patterns.len() >= 60);
        assert!(PostKind::ALL.iter().all(|kind| all.patterns.iter().filter(|p| p.kind == *kind).count() >= 4));
        assert!(
            StageCode::ALL.iter().all(|stage| all.patterns.iter().filter(|p| p.stages.contains(stage)).count() >= 20)
        );
        for language in Language::ALL {
            let titles: Vec<String> =
                all.patterns.iter().flat_map(|pattern| all.titles(pattern, &own(), DAY, language)).collect();
            let different: BTreeSet<&String> = titles.iter().collect();
            assert_eq!(different.len(), titles.len(), "two patterns make the same title");
            assert!(titles.iter().all(|title| !title.contains(['{', '}']) && title.chars().count() < 120));
        }
    }

    #[test]
    fn a_title_is_known_by_its_own_pattern_and_no_other() {
        let all = suggestions().unwrap();
        for language in Language::ALL {
            for pattern in &all.patterns {
                for title in all.titles(pattern, &own(), DAY, language) {
                    let makers: Vec<&str> = all
                        .patterns
                        .iter()
                        .filter(|maker| all.is_made(maker, &title, &own(), language))
                        .map(|maker| maker.id.as_str())
                        .collect();
                    assert_eq!(makers, [pattern.id.as_str()], "{title}");
                }
            }
        }
    }

    #[test]
    fn what_the_owner_did_not_say_asks_for_no_title() {
        let all = suggestions().unwrap();
        let bare = Own::new("Kan het zonder noten?", "", "", "");
        for pattern in &all.patterns {
            let says_only_the_question = !["theme", "segment", "answer", "person", "partner"]
                .iter()
                .any(|place| pattern.nl.say.contains(&format!("{{{place}}}")));
            let titles = all.titles(pattern, &bare, DAY, Language::Nl);
            assert_eq!(!titles.is_empty(), says_only_the_question, "{}", pattern.id);
        }
    }
}
