//! The guided set-up as its owner goes through it: each question found by its words and answered by keyboard.

use koers_core::{
    guide::{Question, Screen},
    intentions::QuestionView,
    plan::Kind,
};
use koers_words::{Value, Words};

use crate::driver::Window;

/// What an owner answers.
#[derive(Debug, Clone, Copy)]
pub enum Said<'a> {
    /// Words, a figure, an amount or a day.
    Typed(&'a str),
    /// The code of a choice.
    Choice(&'a str),
    /// The name of a record that was made before.
    Named(&'a str),
}

/// A business as its owner describes it: to each question its answer. What is not there is left open.
pub type Answers<'a> = &'a [(&'a str, Said<'a>)];

/// The key of a question's words.
fn key(question: &Question) -> String {
    let field = format!("field-{}-{}", question.kind.code(), question.field);
    match question.item {
        Some(item) if question.kind == Kind::BasisItem => format!("basis-item-{item}"),
        Some(item) => format!("{field}-{item}"),
        None => field,
    }
}

/// The key of the words of a question as a page shows it.
pub fn key_of(question: &QuestionView) -> String {
    let QuestionView { kind, field, item, .. } = question;
    key(&Question { kind: *kind, field, item: *item, rows: &[] })
}

/// The answer to a question.
fn answer<'a>(answers: Answers<'a>, question: &Question) -> Option<Said<'a>> {
    answers.iter().find(|(its, _)| *its == key(question)).map(|(_, said)| *said)
}

/// The words on a choice.
fn choice(words: Words, question: &Question, code: &str) -> String {
    let own = format!("choice-{}-{}-{code}", question.kind.code(), question.field);
    if words.has(&own) { words.say(&own) } else { words.say(code) }
}

/// On the first screen: begins a plan of this name and goes to the first question.
pub async fn new_plan(window: &Window, words: Words, name: &str) {
    window.fill(&words.say("start-new-name"), name).await;
    window.choose(&words.say("start-new.act")).await;
    window.arrives_at("#/guide").await;
    let first = words.say_with("guide-begin", &[("screen", words.say("guide-business.short").into())]);
    window.choose(&first).await;
}

/// Answers every question of a screen, and goes on.
pub async fn complete(window: &Window, words: Words, answers: Answers<'_>, screen: &Screen) {
    window.arrives_at(&format!("#/guide/{}", screen.id)).await;
    for question in screen.questions {
        let Some(said) = answer(answers, question) else { continue };
        let label = words.say(&key(question));
        match said {
            Said::Typed(text) => window.fill(&label, text).await,
            Said::Choice(code) => window.pick(&label, &choice(words, question, code)).await,
            Said::Named(name) => window.pick(&label, name).await,
        }
    }
    window.choose(&words.say("guide-next")).await;
}

/// From the answers to the documents, and saves the plan as a PDF.
pub async fn print(window: &Window, words: Words) {
    window.arrives_at("#/answers").await;
    window.choose(&words.say("answers-to-plan")).await;
    window.arrives_at("#/documents").await;
    window.choose(&words.say("document-save")).await;
    let saved = words.say_with("saved-as", &[("path", Value::from("|"))]);
    window.reads(saved.split('|').next().unwrap()).await;
}
