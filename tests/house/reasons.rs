//! Every question of the set-up says why it is asked, in words of its own, and names the articles that ask it or has none.

use crate::{locales::catalogue, source::none};
use koers_core::{
    guide::{Question, SCREENS},
    method::articles,
};
use std::collections::{BTreeMap, BTreeSet};

/// A reason that repeats so many words in a row says the question again.
const REPEATED: usize = 6;

fn questions() -> impl Iterator<Item = &'static Question> {
    SCREENS.iter().flat_map(|screen| screen.questions)
}

/// What the words of a question and of its reason are called behind `field-` and `why-`.
fn name(question: &Question) -> String {
    let item = question.item.map(|item| format!("-{item}")).unwrap_or_default();
    format!("{}-{}{item}", question.kind.code(), question.field)
}

#[test]
fn every_question_has_a_reason_and_every_reason_a_question() {
    let asked: BTreeSet<String> = questions().map(|question| format!("why-{}", name(question))).collect();
    assert!(asked.len() > 200, "the set-up asks");
    let mut faults = Vec::new();
    for language in ["nl", "en"] {
        let there: BTreeSet<String> = catalogue(language)["reasons.ftl"].keys().cloned().collect();
        faults.extend(asked.symmetric_difference(&there).map(|key| format!("{language}: {key}")));
    }
    none(&faults, "A reason for each question:");
}

#[test]
fn a_reason_names_its_articles_or_is_our_choice() {
    let faults: Vec<String> = questions()
        .filter(|question| question.rows.iter().any(|row| articles([*row]).is_empty()))
        .map(|question| format!("{}: {:?}", name(question), question.rows))
        .collect();
    none(&faults, "Each row of a question is read in an article:");
    let ours = questions().filter(|question| question.rows.is_empty()).count();
    assert!((1..questions().count() / 10).contains(&ours), "{ours} questions are our choice");
}

#[test]
fn no_two_reasons_share_a_sentence_and_none_asks_again() {
    let mut faults = Vec::new();
    for language in ["nl", "en"] {
        let files = catalogue(language);
        let labels = &files["fields.ftl"];
        let mut said: BTreeMap<String, &String> = BTreeMap::new();
        for (key, message) in &files["reasons.ftl"] {
            for sentence in message.words.split_inclusive(['.', '?', '!']) {
                if let Some(other) = said.insert(plain(sentence).join(" "), key) {
                    faults.push(format!("{language}: {other} and {key}: {sentence}"));
                }
            }
            let reason = plain(&message.words);
            let label = labels.get(&key.replacen("why-", "field-", 1)).map(|label| plain(&label.words));
            let again = label.iter().flat_map(|label| label.windows(REPEATED));
            faults.extend(
                again
                    .filter(|run| reason.windows(REPEATED).any(|own| own == *run))
                    .map(|run| format!("{language}: {key} asks again: {}", run.join(" "))),
            );
        }
    }
    none(&faults, "A reason says why, and says it once:");
}

fn plain(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}
