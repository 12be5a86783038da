//! Files that do not open: said plainly on the first screen, and left exactly as they are.

use std::{fs, path::Path};

use fantoccini::key::Key;
use koers_core::text::Language;
use koers_words::{Value, Words};
use rusqlite::Connection;

use crate::{
    desk::{Desk, at_a_desk},
    look::flat,
    paper, settings, setup,
    wait::until,
};

const NAME: &str = "Drukkerij Inkt";

#[test]
fn a_damaged_plan_and_one_that_is_gone_are_explained_and_a_backup_brings_the_plan_back() {
    at_a_desk("damaged", async |desk| {
        let words = Words::new(Language::Nl);
        let window = desk.start(&[]).await;
        settings::first(&window, words.language()).await;
        setup::new_plan(&window, words, NAME).await;
        window.arrives_at("#/guide/business").await;
        window.fill(&words.say("field-business-sells"), "Drukwerk, ook één kaartje.").await;
        window.choose_in_menu(&words.say("menu-file"), &words.say("menu-close")).await;
        window.reads(&words.say("start-recent")).await;
        let [plan] = desk.documents("koers").try_into().unwrap();
        let mut bytes = fs::read(&plan).unwrap();

        fs::remove_file(&plan).unwrap();
        window.choose(NAME).await;
        window.reads(&said(words, "missing", &plan)).await;

        let middle = bytes.len() / 2;
        bytes[middle..middle + 4_096].fill(0xA5);
        fs::write(&plan, &bytes).unwrap();
        let before = names(plan.parent().unwrap());
        window.choose(NAME).await;
        window.reads(&said(words, "damaged", &plan)).await;
        assert!(fs::read(&plan).unwrap() == bytes, "the file is left as it is");
        assert_eq!(names(plan.parent().unwrap()), before, "nothing is left beside it");

        window.choose(&words.say("open-backup")).await;
        window.arrives_at("#/guide/business").await;
        let sells = window.go_to(&words.say("field-business-sells")).await;
        assert_eq!(sells.value, "Drukwerk, ook één kaartje.");
        window.close().await;
    });
}

#[test]
fn a_plan_from_a_newer_version_is_explained_and_left_as_it_is() {
    at_a_desk("newer", async |desk| {
        let file = desk.folder("Uit de toekomst.koers");
        let plan = koers_tests::desk::Desk::new("De Ster", Language::Nl).plan;
        plan.store().save_copy(&file).unwrap();
        drop(plan);
        Connection::open(&file).unwrap().pragma_update(None, "user_version", 9_999).unwrap();
        is_refused(desk, &file, "newer-version").await;
    });
}

#[test]
fn a_file_that_is_no_plan_is_explained_and_left_as_it_is() {
    at_a_desk("not-a-plan", async |desk| {
        let file = desk.folder("Foto van de zaak.koers");
        fs::write(&file, b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".repeat(300)).unwrap();
        is_refused(desk, &file, "not-a-plan").await;
    });
}

#[test]
fn what_happens_to_the_file_of_an_open_plan_is_said_and_loses_nothing() {
    at_a_desk("around", async |desk| {
        let words = Words::new(Language::Nl);
        let sells = words.say("field-business-sells");
        let window = desk.start(&[]).await;
        settings::first(&window, words.language()).await;
        setup::new_plan(&window, words, NAME).await;
        window.arrives_at("#/guide/business").await;
        window.fill(&sells, "Drukwerk.").await;
        window.has_saved(words).await;
        let [plan] = desk.documents("koers").try_into().unwrap();
        let notice = |code: &str, path: &Path| {
            words.say_with(&format!("notice-{code}"), &[("path", Value::from(path.display().to_string()))])
        };

        let version = plan.with_file_name(format!("{NAME} (conflicterende kopie van Anna 2026-11-22).koers"));
        fs::write(&version, "").unwrap();
        window.reads(&notice("conflict-copy", &version)).await;

        let elsewhere = desk.folder("elders.koers");
        fs::rename(&plan, &elsewhere).unwrap();
        window.reads(&notice("moved", &plan)).await;
        fs::rename(&elsewhere, &plan).unwrap();
        let told = flat(&notice("moved", &plan));
        until("the notice to go", async || (!flat(&window.text().await).contains(&told)).then_some(())).await;
        window.fill(&sells, "Drukwerk, ook één kaartje.").await;
        window.has_saved(words).await;

        fs::rename(&plan, &elsewhere).unwrap();
        fs::write(&plan, "van een ander").unwrap();
        window.reads(&notice("replaced", &plan)).await;
        window.fill(&sells, "Drukwerk en boeken.").await;
        window.reads(&format!("{} {}", words.say("unsaved-title"), said(words, "replaced", &plan))).await;
        window.value_of(&sells, "Drukwerk en boeken.").await;
        fs::rename(&elsewhere, &plan).unwrap();
        window.press(Key::Tab).await;
        window.has_saved(words).await;
        window.close().await;
        assert_eq!(paper::answers(&plan)["field-business-sells"], "Drukwerk en boeken.");
    });
}

/// Opens the app as a double click on the file does, and hears why it does not open.
async fn is_refused(desk: &Desk, file: &Path, code: &str) {
    let words = Words::new(Language::En);
    let (bytes, before) = (fs::read(file).unwrap(), names(file.parent().unwrap()));
    let window = desk.start(&[file.to_str().unwrap()]).await;
    settings::first(&window, words.language()).await;
    window.reads(&said(words, code, file)).await;
    window.reads(&words.say("open-other")).await;
    assert!(fs::read(file).unwrap() == bytes, "the file is left as it is");
    window.close().await;
    assert!(fs::read(file).unwrap() == bytes, "the file is left as it is");
    assert_eq!(names(file.parent().unwrap()), before, "nothing is left beside it");
}

fn said(words: Words, code: &str, plan: &Path) -> String {
    words.say_with(&format!("error-{code}"), &[("path", Value::from(plan.display().to_string()))])
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}
