//! The coach of texts: remarks that help, with the very words they are about. It blocks nothing, and is silent on a good
//! text. The rules are here, the words it listens for are data in both languages, what it says is `coach-<rule>`.

use std::{collections::BTreeMap, ops::Range, sync::LazyLock};

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unicode_segmentation::UnicodeSegmentation;

use super::{
    limits::is_emoji,
    model::{Post, Variant},
    words::{Phrases, Reading, Word, stems},
};
use crate::{column::Column, text::Language};

/// *We* this many times is few enough, whatever else it says (ours, as all numbers here).
const FEW_WE: usize = 2;
/// Words in a sentence that reads well.
const LONGEST_SENTENCE: usize = 25;
/// Characters that read well without a new line.
const LONGEST_BLOCK: usize = 500;
/// Tags that are enough.
const MOST_TAGS: usize = 5;
/// Exclamation marks that are enough.
const MOST_EXCLAMATIONS: usize = 2;
/// Emoji that are enough.
const MOST_EMOJI: usize = 5;
/// Letters together of neighbouring words in capitals that shout.
const SHOUT: usize = 6;

/// What the coach looks at.
#[derive(Debug, Clone, Default)]
pub struct Draft<'a> {
    /// What the post says.
    pub text: &'a str,
    /// What it is to ask of the reader; empty for nothing.
    pub call_to_action: &'a str,
    /// The question that it is to answer; empty for none.
    pub question: &'a str,
    /// Whether a picture goes with it.
    pub has_picture: bool,
    /// What can be seen on it.
    pub picture_text: &'a str,
}

impl<'a> Draft<'a> {
    /// A post, in its own words or in those of a channel.
    #[must_use]
    pub fn of(post: &'a Post, variant: Option<&'a Variant>) -> Self {
        let own = variant.map(|variant| &variant.text).filter(|text| text.is_known());
        Self {
            text: own.unwrap_or(&post.text),
            call_to_action: &post.call_to_action,
            question: &post.question,
            has_picture: post.picture.is_some(),
            picture_text: &post.picture_text,
        }
    }
}

/// How grave a remark is: never more than a tip.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// It could be better.
    Tip,
}

/// Words that a remark is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Found {
    /// Where they begin, in units of UTF-16, as a screen counts.
    pub from: usize,
    /// Where they end.
    pub to: usize,
    /// They, as they are written.
    pub words: String,
}

/// One thing that the coach says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Remark {
    /// The rule; its words are `coach-<rule>`, with `.why`.
    pub rule: &'static str,
    /// How grave.
    pub level: Level,
    /// The words that it is about, in order; none where something is lacking.
    pub found: Vec<Found>,
    /// The numbers of its sentence.
    pub numbers: BTreeMap<&'static str, usize>,
}

/// The words that the coach listens for in a language.
#[derive(Default, Deserialize)]
struct Lists {
    sales: Phrases,
    jargon: Phrases,
    empty_links: Phrases,
    we: Phrases,
    you: Phrases,
    asks: Phrases,
    joins: Phrases,
    small: Phrases,
}

#[derive(Default, Deserialize)]
struct Data {
    nl: Lists,
    en: Lists,
}

const DATA: &str = include_str!("../../data/coach.json");

/// Broken data leaves the lists empty: the coach then hears less.
static LISTS: LazyLock<Data> = LazyLock::new(|| serde_json::from_str(DATA).unwrap_or_default());

/// What a rule finds: where, and its numbers; `None` when it has nothing to say.
type Heard = Option<(Vec<Range<usize>>, Vec<(&'static str, usize)>)>;

/// A rule: of the draft, its text taken apart, and the words of the language.
type Rule = fn(&Draft<'_>, &Reading<'_>, &Lists) -> Heard;

/// All rules of a text, in the order in which they are told.
const RULES: &[(&str, Rule)] = &[
    ("sales-words", |_, text, lists| some(text.phrases(&lists.sales))),
    ("jargon", |_, text, lists| some(text.phrases(&lists.jargon))),
    ("about-us", about_us),
    ("long-sentence", long_sentence),
    ("no-ask", no_ask),
    ("empty-link", |_, text, lists| some(text.phrases(&lists.empty_links))),
    ("question-unanswered", question_unanswered),
    ("capitals", capitals),
    ("too-many-tags", |_, text, _| too_many(text.tags.clone(), MOST_TAGS)),
    ("exclamation-marks", exclamation_marks),
    ("too-many-emoji", too_many_emoji),
    ("no-line-break", no_line_break),
];

/// What the coach says of a draft that is written in this language; nothing of a text that is still empty.
#[must_use]
pub fn coach(draft: &Draft<'_>, language: Language) -> Vec<Remark> {
    let lists = match language {
        Language::Nl => &LISTS.nl,
        Language::En => &LISTS.en,
    };
    let text = Reading::of(draft.text);
    let rules = RULES.iter().filter(|_| !draft.text.trim().is_empty());
    let heard = rules.filter_map(|(id, rule)| Some((*id, rule(draft, &text, lists)?)));
    let of_picture = no_picture_text(draft).map(|heard| ("no-picture-text", heard));
    heard.chain(of_picture).map(|(rule, (places, numbers))| remark(rule, &text, &places, numbers)).collect()
}

fn remark(
    rule: &'static str,
    text: &Reading<'_>,
    places: &[Range<usize>],
    numbers: Vec<(&'static str, usize)>,
) -> Remark {
    let found = places.iter().map(|place| {
        let (from, to) = text.on_screen(place);
        Found { from, to, words: text.text.get(place.clone()).unwrap_or_default().to_owned() }
    });
    Remark { rule, level: Level::Tip, found: found.collect(), numbers: numbers.into_iter().collect() }
}

fn some(places: Vec<Range<usize>>) -> Heard {
    let count = places.len();
    (count > 0).then(|| (places, vec![("count", count)]))
}

fn too_many(places: Vec<Range<usize>>, most: usize) -> Heard {
    let count = places.len();
    (count > most).then(|| (places, vec![("count", count), ("most", most)]))
}

fn about_us(_: &Draft<'_>, text: &Reading<'_>, lists: &Lists) -> Heard {
    let (we, you) = (text.phrases(&lists.we), text.phrases(&lists.you).len());
    let numbers = vec![("we", we.len()), ("you", you)];
    (we.len() > FEW_WE && we.len() > you).then_some((we, numbers))
}

fn long_sentence(_: &Draft<'_>, text: &Reading<'_>, _: &Lists) -> Heard {
    let long: Vec<_> = text.sentences().into_iter().filter(|(_, words)| words.len() > LONGEST_SENTENCE).collect();
    let longest = long.iter().map(|(_, words)| words.len()).max()?;
    let numbers = vec![("count", long.len()), ("longest", longest), ("most", LONGEST_SENTENCE)];
    Some((long.into_iter().map(|(place, _)| place).collect(), numbers))
}

/// The post is to ask something, and no sentence begins with an ask, nor does any word with that of the call to action.
fn no_ask(draft: &Draft<'_>, text: &Reading<'_>, lists: &Lists) -> Heard {
    let wanted = Reading::of(draft.call_to_action);
    let verb = &wanted.words.first()?.plain;
    let asks = text.sentences().into_iter().any(|(_, words)| {
        let before = [None].into_iter().chain(words.iter().map(Some));
        words.iter().zip(before).any(|(word, before)| {
            word.plain.starts_with(verb.as_str())
                || (lists.asks.holds(word) && before.is_none_or(|before| opens(text, before, word, lists)))
        })
    });
    (!asks).then(Default::default)
}

/// Whether a part of a sentence begins between two words.
fn opens(text: &Reading<'_>, before: &Word<'_>, word: &Word<'_>, lists: &Lists) -> bool {
    let between = text.text.get(before.place.end..word.place.start).unwrap_or_default();
    lists.joins.holds(before) || !between.trim().is_empty()
}

fn question_unanswered(draft: &Draft<'_>, text: &Reading<'_>, lists: &Lists) -> Heard {
    let stems = stems(draft.question, &lists.small);
    let answers = text.words.iter().any(|word| stems.iter().any(|stem| word.plain.contains(stem.as_str())));
    (!stems.is_empty() && !answers).then(Default::default)
}

/// Two or more neighbouring words in capitals; one is a name.
fn capitals(_: &Draft<'_>, text: &Reading<'_>, _: &Lists) -> Heard {
    let is_loud = |word: &Word<'_>| {
        word.written.chars().any(char::is_uppercase)
            && !word.written.chars().any(char::is_lowercase)
            && word.written.chars().count() > 1
    };
    let runs = text.words.chunk_by(|a, b| is_loud(a) && is_loud(b));
    let shouted = runs.filter(|run| {
        let letters: usize = run.iter().map(|word| word.written.chars().count()).sum();
        run.len() > 1 && letters >= SHOUT
    });
    some(shouted.filter_map(|run| Some(run.first()?.place.start..run.last()?.place.end)).collect())
}

fn exclamation_marks(_: &Draft<'_>, text: &Reading<'_>, _: &Lists) -> Heard {
    let places: Vec<_> = text.text.match_indices('!').map(|(at, sign)| at..at + sign.len()).collect();
    let count = places.len();
    (count > MOST_EXCLAMATIONS || text.text.contains("!!")).then(|| (places, vec![("count", count)]))
}

fn too_many_emoji(_: &Draft<'_>, text: &Reading<'_>, _: &Lists) -> Heard {
    let emoji = text.text.grapheme_indices(true).filter(|(_, one)| is_emoji(one));
    too_many(emoji.map(|(at, one)| at..at + one.len()).collect(), MOST_EMOJI)
}

fn no_line_break(_: &Draft<'_>, text: &Reading<'_>, _: &Lists) -> Heard {
    let length = text.text.trim().graphemes(true).count();
    let is_block = length > LONGEST_BLOCK && !text.text.trim().contains('\n');
    is_block.then(|| (Vec::new(), vec![("length", length), ("most", LONGEST_BLOCK)]))
}

fn no_picture_text(draft: &Draft<'_>) -> Heard {
    (draft.has_picture && draft.picture_text.trim().is_empty()).then(Default::default)
}

#[cfg(test)]
mod tests;
