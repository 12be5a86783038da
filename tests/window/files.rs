//! Files that do not open: said plainly on the first screen, and left exactly as they are.

use std::{fs, path::Path};

use koers_core::text::Language;
use koers_words::{Value, Words};
use rusqlite::Connection;

use crate::{desk::at_a_desk, settings, setup};

const NAME: &str = "Drukkerij Inkt";

#[test]
fn a_file_that_does_not_open_is_explained_and_left_as_it_is() {
    at_a_desk("files", async |desk| {
        let words = Words::new(Language::Nl);
        let window = desk.start(&[]).await;
        settings::first(&window, words.language()).await;
        setup::new_plan(&window, words, NAME).await;
        window.arrives_at("#/guide/business").await;
        window.choose_in_menu(&words.say("menu"), &words.say("menu-close")).await;
        window.reads(&words.say("start-recent")).await;
        let [plan] = desk.documents("koers").try_into().unwrap();
        let whole = fs::read(&plan).unwrap();

        let newer = {
            let file = desk.folder("newer.koers");
            fs::write(&file, &whole).unwrap();
            Connection::open(&file).unwrap().pragma_update(None, "user_version", 9_999).unwrap();
            fs::read(&file).unwrap()
        };
        let mut damaged = whole.clone();
        let middle = damaged.len() / 2;
        damaged[middle..middle + 4_096].fill(0xA5);
        // Each is told in other words than the one before, so that no old message is taken for a new one.
        let bad: [(&str, Vec<u8>); 5] = [
            ("not-a-plan", Vec::new()),
            ("newer-version", newer),
            ("not-a-plan", b"Dit is een brief, en geen plan.".repeat(90)),
            ("damaged", damaged),
            ("not-a-plan", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".repeat(300)),
        ];
        for (code, bytes) in bad {
            fs::write(&plan, &bytes).unwrap();
            let before = names(plan.parent().unwrap());
            window.choose(NAME).await;
            window.reads(&said(words, code, &plan)).await;
            window.reads(&words.say("open-other")).await;
            assert!(fs::read(&plan).unwrap() == bytes, "{code}: the file is left as it is");
            assert_eq!(names(plan.parent().unwrap()), before, "{code}: nothing is left beside it");
        }

        fs::remove_file(&plan).unwrap();
        window.choose(NAME).await;
        window.reads(&said(words, "missing", &plan)).await;
        fs::write(&plan, &whole).unwrap();
        window.choose(NAME).await;
        window.arrives_at("#/guide/business").await;
        window.close().await;
    });
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
