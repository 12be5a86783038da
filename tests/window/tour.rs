//! The tour: the app walks through its own set-up with the answers of the sample, and leaves a picture of every screen in
//! both languages, light and dark, and the printed plan.

#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may fail loudly"
)]

mod desk;
mod driver;
mod keys;
mod look;
mod settings;
mod setup;
mod system;
mod wait;

use std::{
    collections::HashSet,
    env, fs,
    path::{Path, PathBuf},
};

use koers_core::{guide::SCREENS, record::FieldKind, sample, text::Language};
use koers_tests::desk::Desk as Plan;
use koers_words::Words;

use crate::{
    desk::{at_a_desk, made},
    setup::Said,
};

#[test]
fn the_app_shows_itself() {
    let folder = env::var_os("KOERS_TOUR").map_or_else(|| made("tour"), PathBuf::from);
    at_a_desk("tour", async |desk| {
        let mut words = Words::new(Language::Nl);
        let sample = sample_answers(words.language());
        let said: Vec<(&str, Said<'_>)> = sample.iter().map(|(key, said)| (key.as_str(), said.said())).collect();
        let window = desk.start(&[]).await;
        let picture = async |name: &str| {
            window.is_drawn().await;
            fs::write(folder.join(format!("{name}.png")), window.picture().await).unwrap();
        };
        picture("welcome").await;
        settings::first(&window, words.language()).await;
        picture("start").await;
        setup::new_plan(&window, words, sample::name(words.language())).await;
        for screen in SCREENS {
            setup::complete(&window, words, &said, screen).await;
        }
        setup::print(&window, words).await;
        for (language, theme) in
            [(Language::Nl, "light"), (Language::Nl, "dark"), (Language::En, "dark"), (Language::En, "light")]
        {
            settings::choose(&window, words, language, theme).await;
            words = Words::new(language);
            for (number, screen) in window.screens().await.iter().enumerate() {
                window.turn_to(screen).await;
                let name = screen.trim_start_matches("#/").replace('/', "-");
                picture(&format!("{}-{theme}-{:02}-{name}", language.code(), number + 1)).await;
            }
        }
        window.close().await;
        for printed in desk.documents("pdf") {
            fs::copy(&printed, folder.join(printed.file_name().unwrap())).unwrap();
        }
        fs::write(folder.join("index.html"), sheet(&folder)).unwrap();
    });
}

/// A contact sheet: one page that shows every picture of the folder, small, each leading to its full size.
fn sheet(folder: &Path) -> String {
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = files.filter(|name| name.ends_with(".png")).collect();
    names.sort();
    let figure = |name: &String| {
        format!(
            "<a href=\"{name}\"><img src=\"{name}\" loading=\"lazy\" alt=\"\"><br>{}</a>\n",
            name.trim_end_matches(".png")
        )
    };
    format!(
        "<!doctype html><meta charset=\"utf-8\"><title>Koers</title>\n<style>body {{ font: 12px sans-serif; display: grid; \
         grid-template-columns: repeat(auto-fill, minmax(400px, 1fr)); gap: 1rem }} img {{ width: 100% }}</style>\n{}",
        names.iter().map(figure).collect::<String>()
    )
}

/// An answer that owns its words.
enum Spoken {
    Typed(String),
    Chosen(String),
    Named(String),
}

impl Spoken {
    fn said(&self) -> Said<'_> {
        match self {
            Self::Typed(text) => Said::Typed(text),
            Self::Chosen(code) => Said::Choice(code),
            Self::Named(name) => Said::Named(name),
        }
    }
}

/// The first answers of the sample, as its owner would type them.
fn sample_answers(language: Language) -> Vec<(String, Spoken)> {
    let mut plan = Plan::sample(language);
    let shown = plan.sees(&koers_core::intentions::Page::Answers).view;
    let mut answers = Vec::new();
    let mut asked = HashSet::new();
    for question in shown.guide.iter().flat_map(|guide| &guide.questions) {
        asked.insert(question.kind.code());
        let its = |id| question.id.is_none() || question.id == id;
        let record = shown.records.iter().find(|record| record.kind == question.kind && its(record.id));
        let Some(field) = record.and_then(|record| record.fields.get(question.field)) else { continue };
        if field.value.is_empty() {
            continue;
        }
        if let FieldKind::Ref(kind) | FieldKind::Refs(kind) = question.kind.field(question.field).unwrap().kind
            && !asked.contains(kind)
        {
            // There is nobody and nothing yet to choose.
            continue;
        }
        let named = |kind: &str| {
            let (_, names) = shown.names.iter().find(|(its, _)| its.code() == kind).unwrap();
            // The set-up asks about one of each; the sample has more.
            names.first().unwrap().name.clone()
        };
        let said = match question.kind.field(question.field).unwrap().kind {
            FieldKind::Choice(_) | FieldKind::YesNo => Spoken::Chosen(field.value.clone()),
            FieldKind::Ref(kind) | FieldKind::Refs(kind) => Spoken::Named(named(kind)),
            FieldKind::Line | FieldKind::Prose => Spoken::Typed(field.value.clone()),
            _ => Spoken::Typed(field.value.replace('.', ",")),
        };
        answers.push((setup::key_of(question), said));
    }
    answers
}
