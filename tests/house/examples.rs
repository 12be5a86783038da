//! Every free-text question of the set-up has an example for each line of business, in its own words.

use crate::{
    locales::{Message, catalogue},
    source::none,
};
use koers_core::{
    business::LineOfBusiness,
    guide::{Question, SCREENS},
    record::FieldKind,
};
use std::collections::{BTreeMap, BTreeSet};

/// Two examples may share so many words in a row, and no more.
const SHARED: usize = 4;

/// The key of a question's examples, when it is answered in free text.
fn key(question: &Question) -> Option<String> {
    let field = question.kind.field(question.field)?;
    let item = question.item.map(|item| format!("-{item}")).unwrap_or_default();
    matches!(field.kind, FieldKind::Line | FieldKind::Prose)
        .then(|| format!("example-{}-{}{item}", question.kind.code(), question.field))
}

/// The examples of each line of business.
fn examples(language: &str) -> BTreeMap<String, BTreeMap<String, Message>> {
    let named = |(file, messages): (String, _)| {
        let line = file.strip_prefix("examples/")?.strip_suffix(".ftl")?.to_owned();
        Some((line, messages))
    };
    catalogue(language).into_iter().filter_map(named).collect()
}

#[test]
fn every_line_of_business_has_an_example_for_every_free_question() {
    let asked: BTreeSet<String> = SCREENS.iter().flat_map(|screen| screen.questions).filter_map(key).collect();
    assert!(asked.len() > 100, "the set-up asks for words");
    let mut faults = Vec::new();
    for language in ["nl", "en"] {
        let examples = examples(language);
        let lines: Vec<&str> = examples.keys().map(String::as_str).collect();
        let mut known = LineOfBusiness::CODES.to_vec();
        known.sort_unstable();
        assert_eq!(lines, known, "{language}");
        for (line, messages) in &examples {
            let there: BTreeSet<String> = messages.keys().cloned().collect();
            faults.extend(asked.symmetric_difference(&there).map(|key| format!("{language}/{line}: {key}")));
        }
    }
    none(&faults, "Every free question has an example, and every example its question:");
}

#[test]
fn no_two_lines_of_business_say_the_same() {
    let mut faults = Vec::new();
    for language in ["nl", "en"] {
        let mut said: BTreeMap<(String, String), String> = BTreeMap::new();
        for (line, messages) in examples(language) {
            for (key, message) in &messages {
                let words = words(&message.words);
                let runs: BTreeSet<String> = words.windows(SHARED + 1).map(|run| run.join(" ")).collect();
                for run in runs {
                    if let Some(other) = said.insert((key.clone(), run.clone()), line.clone()) {
                        faults.push(format!("{language}: {key}: {other} and {line} both say '{run}'"));
                    }
                }
            }
        }
    }
    none(&faults, "Examples are not templates:");
}

fn words(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}
