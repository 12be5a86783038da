//! The documents: the white paper is chosen, seen and saved, beside the plan and where the owner says.

use std::{fs, path::Path, process::Command};

use koers_core::text::Language;
use koers_words::{Value, Words};

use crate::{desk::at_a_desk, driver::Window, paper, settings, wait::until};

#[test]
fn a_white_paper_is_chosen_seen_and_saved() {
    at_a_desk("papers", async |desk| {
        let words = Words::new(Language::Nl);
        let window = desk.start(&[]).await;
        settings::first(&window, words.language()).await;
        window.open_sample(words).await;
        window.turn_to("#/documents").await;
        window.pick(&words.say("document-plan"), &words.say("document-white-paper")).await;
        window.pick(&words.say("document-pages"), "4").await;
        window.pick(&words.say("document-paper"), &words.say("paper-letter")).await;
        shows(&window, words, "document-white-paper", 4).await;
        window.is_drawn().await;

        // Where the owner says; the ending is added.
        let asked = desk.folder("voor de bank");
        window.choose(&words.say("document-save-as")).await;
        window.chooses_file(&asked).await;
        let saved = asked.with_extension("pdf");
        window.reads(&saved.display().to_string()).await;
        let text = paper::text(&saved);
        assert!(text.contains("Hoe we het aanpakken") && text.contains("Bakkerij De Ster op social media"), "{text}");
        assert_eq!((size(&saved), count(&saved)), ("612 x 792 pts (letter)".to_owned(), "4".to_owned()));

        // What was chosen is still chosen after a walk through the plan.
        window.turn_to("#/today").await;
        window.turn_to("#/documents").await;
        shows(&window, words, "document-white-paper", 4).await;

        // Beside the plan, under a name that a person would choose.
        let kept = desk.folder("data/app.koers.desk/sample");
        window.choose(&words.say("document-save")).await;
        let beside = until("the white paper", async || {
            let files = fs::read_dir(&kept).unwrap().map(|file| file.unwrap().path());
            files.into_iter().find(|path| path.extension().is_some_and(|its| its == "pdf"))
        })
        .await;
        let name = beside.file_stem().unwrap().to_string_lossy().into_owned();
        assert_eq!(name, "Bakkerij De Ster – samenvatting van de strategie 2026-11-22");
        assert_eq!(fs::read(&beside).unwrap(), fs::read(&saved).unwrap(), "the same bytes");
        window.close().await;
    });
}

/// Waits until the preview of a document is there, so many pages long.
async fn shows(window: &Window, words: Words, document: &str, pages: i64) {
    let count = words.say_with("pages", &[("count", Value::from(pages))]);
    window.reads(&format!("{}: {count}", words.say(document))).await;
}

/// What poppler tells of a file.
fn told(pdf: &Path, what: &str) -> String {
    let output = Command::new("pdfinfo").arg(pdf).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let line = text.lines().find_map(|line| line.strip_prefix(what)).unwrap();
    line.trim().to_owned()
}

fn size(pdf: &Path) -> String {
    told(pdf, "Page size:")
}

fn count(pdf: &Path) -> String {
    told(pdf, "Pages:")
}
