//! Both languages say the same things, with the same variables, in plain words; and every word asked for is there.

use crate::source::{files, none, rust};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser::parse,
};
use std::collections::{BTreeMap, BTreeSet};

/// A message or one of its attributes (`name.attribute`): its words without variables, and the variables' names.
#[derive(Default)]
pub struct Message {
    /// Its words, a variable as `…`.
    pub words: String,
    variables: BTreeSet<String>,
}

/// The messages of a language, by file name and key.
pub type Catalogue = BTreeMap<String, BTreeMap<String, Message>>;

/// Dutch words that owners stumble over, and what to say instead.
const NOT: &[(&str, &str)] = &[
    ("kpi", "cijfer dat je volgt"),
    ("kpi's", "cijfers die je volgt"),
    ("roi", "wat het oplevert (ROI)"),
    ("content", "berichten"),
    ("post", "bericht"),
    ("posts", "berichten"),
    ("engagement", "reacties, likes en keren gedeeld"),
    ("impressions", "keer getoond"),
    ("impressies", "keer getoond"),
    ("reach", "mensen bereikt"),
    ("dashboard", "overzicht"),
    ("sync", "bijwerken"),
    ("export", "opslaan als bestand"),
    ("conversie", "iemand koopt of belt"),
    ("validatie", "dit klopt nog niet"),
    ("authenticatie", "inloggen"),
    ("u", "je"),
    ("uw", "je"),
];

/// Words in a sentence: what the average of a file may be, and what no single sentence may pass.
const AVERAGE: usize = 15;
const LONGEST: usize = 25;

#[test]
fn both_languages_have_the_same_files_keys_and_variables() {
    let (nl, en) = (catalogue("nl"), catalogue("en"));
    assert!(nl.values().map(BTreeMap::len).sum::<usize>() > 20, "the Dutch catalogue has words");
    let shape = |catalogue: &Catalogue| -> BTreeSet<String> {
        let lines = catalogue.iter().flat_map(|(file, messages)| {
            messages.iter().map(move |(key, message)| {
                let variables: Vec<&str> = message.variables.iter().map(String::as_str).collect();
                format!("{file}: {key} ({})", variables.join(", "))
            })
        });
        lines.collect()
    };
    let (nl, en) = (shape(&nl), shape(&en));
    let faults: Vec<String> = (nl.difference(&en).map(|line| format!("only in nl  {line}")))
        .chain(en.difference(&nl).map(|line| format!("only in en  {line}")))
        .collect();
    none(&faults, "Both languages have the same files, keys and variables:");
}

#[test]
fn no_key_stands_twice() {
    for language in ["nl", "en"] {
        let catalogue = catalogue(language);
        let mut seen = BTreeSet::new();
        // Every line of business has an example under the same key.
        let files = catalogue.iter().filter(|(file, _)| !file.starts_with("examples/"));
        let keys = files.flat_map(|(_, messages)| messages.keys());
        let faults: Vec<String> = keys.filter(|key| !seen.insert((*key).clone())).cloned().collect();
        none(&faults, &format!("A key stands in one file of {language}:"));
    }
}

#[test]
fn every_word_asked_for_by_name_is_there() {
    let catalogue = catalogue("en");
    let there: BTreeSet<&String> = catalogue.values().flat_map(BTreeMap::keys).collect();
    let mut sources = rust();
    sources.retain(|file| file.path.starts_with("src-tauri/"));
    sources.extend(files("ui/src", &[".ts", ".svelte"]));
    let faults: Vec<String> = sources
        .iter()
        .flat_map(|file| asked(file.shipped_text()).into_iter().map(move |key| (key, &file.path)))
        .filter(|(key, _)| !there.contains(key))
        .map(|(key, path)| format!("{path}: {key}"))
        .collect();
    none(&faults, "Every key that the code names stands in the locales:");
}

/// The keys that a text asks for as a literal: `t("key"` on the screen, `.say("key"` on paper.
fn asked(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for begin in ["t(\"", "t('", ".say(\"", ".say_with(\""] {
        for (place, _) in text.match_indices(begin) {
            let before = text.get(..place).and_then(|before| before.chars().next_back()).unwrap_or(' ');
            let inside = text.get(place + begin.len()..).unwrap_or_default();
            let key: String = inside.chars().take_while(|l| l.is_ascii_alphanumeric() || "-_.".contains(*l)).collect();
            let closed = inside.get(key.len()..).is_some_and(|rest| rest.starts_with(['"', '\'']));
            // A method call has its name before the point; the screen's `t` stands alone.
            let is_call = begin.starts_with('.') || !(before.is_alphanumeric() || "_.$".contains(before));
            if is_call && closed {
                found.push(key);
            }
        }
    }
    found
}

#[test]
fn dutch_uses_the_words_that_owners_use() {
    let mut faults = Vec::new();
    let mut catalogue = catalogue("nl");
    // What is typed on the command line is English in every language.
    catalogue.remove("cli.ftl");
    for (file, messages) in catalogue {
        for (key, message) in messages {
            // The titles of the articles are their own.
            if key.starts_with("plan-source-") {
                continue;
            }
            let words = message.words.replace("(ROI)", "").to_lowercase();
            let words = words.split(|letter: char| !letter.is_alphanumeric() && letter != '\'' && letter != '-');
            for (_, instead) in words.flat_map(|word| NOT.iter().filter(move |(not, _)| *not == word)) {
                faults.push(format!("{file}: {key}: say '{instead}' in: {:.80}", message.words));
            }
        }
    }
    none(&faults, "Plain Dutch:");
}

#[test]
fn sentences_are_short_in_both_languages() {
    let mut faults = Vec::new();
    for language in ["nl", "en"] {
        for (file, messages) in catalogue(language) {
            let sentences: Vec<(&String, usize)> = messages
                .iter()
                .flat_map(|(key, message)| lengths(&message.words).into_iter().map(move |n| (key, n)))
                .collect();
            let average = sentences.iter().map(|(_, length)| length).sum::<usize>() / sentences.len().max(1);
            if average > AVERAGE {
                faults.push(format!("{language}/{file}: {average} words a sentence on average"));
            }
            let long = sentences.iter().filter(|(_, length)| *length > LONGEST);
            faults
                .extend(long.map(|(key, length)| format!("{language}/{file}: {key}: {length} words in one sentence")));
        }
    }
    none(&faults, &format!("{AVERAGE} words a sentence on average, {LONGEST} at most:"));
}

/// The number of words in each sentence.
fn lengths(text: &str) -> Vec<usize> {
    let sentences = text.split(['.', '!', '?', ':', ';', '\n']);
    sentences.map(|sentence| sentence.split_whitespace().count()).filter(|length| *length > 0).collect()
}

pub fn catalogue(language: &str) -> Catalogue {
    let folder = format!("ui/locales/{language}");
    let read = |file: crate::source::Source| {
        let name = file.path.trim_start_matches(&folder).trim_start_matches('/').to_owned();
        let messages = messages(&file.text).map_err(|fault| format!("{}: {fault}", file.path));
        (name, messages.unwrap())
    };
    files(&folder, &[".ftl"]).into_iter().map(read).collect()
}

fn messages(text: &str) -> Result<BTreeMap<String, Message>, String> {
    let resource = parse(text).map_err(|(_, faults)| format!("{faults:?}"))?;
    let mut found = BTreeMap::new();
    for entry in &resource.body {
        let (name, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
            _ => continue,
        };
        let attributes = attributes.iter().map(|own| (format!("{name}.{}", own.id.name), &own.value));
        for (key, pattern) in value.map(|value| (name.clone(), value)).into_iter().chain(attributes) {
            let mut message = Message::default();
            read(pattern, &mut message);
            if found.insert(key.clone(), message).is_some() {
                return Err(format!("{key} stands twice"));
            }
        }
    }
    Ok(found)
}

fn read(pattern: &Pattern<&str>, message: &mut Message) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => message.words.push_str(value),
            PatternElement::Placeable { expression } => {
                message.words.push('…');
                match expression {
                    Expression::Inline(inline) => variable(inline, message),
                    Expression::Select { selector, variants } => {
                        variable(selector, message);
                        for variant in variants {
                            message.words.push('\n');
                            read(&variant.value, message);
                        }
                        message.words.push('\n');
                    }
                }
            }
        }
    }
}

fn variable(inline: &InlineExpression<&str>, message: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            message.variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| variable(argument, message));
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inner) = expression.as_ref() {
                variable(inner, message);
            }
        }
        _ => {}
    }
}

#[test]
fn a_message_is_read_with_its_attributes_and_variables() {
    let messages =
        messages("a-b = Dag { $name }, { $n ->\n    [one] één\n   *[other] { $n } stuks\n }\n    .hint = Typ iets\n")
            .unwrap();
    let variables: Vec<&str> = messages["a-b"].variables.iter().map(String::as_str).collect();
    assert_eq!(variables, ["n", "name"]);
    assert_eq!(messages["a-b.hint"].words, "Typ iets");
    assert_eq!(lengths("Twee woorden. En dan drie!"), [2, 3]);
    assert_eq!(asked("{t(\"a-b\")} set(\"c-d\") words.say(\"e-f\", x) t(`g-${h}`) t('i-j')"), ["a-b", "i-j", "e-f"]);
}
