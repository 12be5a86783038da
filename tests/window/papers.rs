//! The documents: what is chosen, seen and saved, beside the plan and where the owner says; and what is said when that
//! cannot be.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use fantoccini::key::Key;
use koers_core::text::Language;
use koers_words::{Value, Words};

use crate::{
    desk::{Desk, at_a_desk},
    driver::Window,
    look::flat,
    paper, settings, setup,
    wait::until,
};

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

        // Of the sample, among the owner's documents, under a name that a person would choose. It is said once.
        window.choose(&words.say("document-save")).await;
        let beside = until("the white paper", async || desk.documents("pdf").pop()).await;
        let told = flat(&words.say_with("saved-as", &[("path", Value::from(beside.display().to_string()))]));
        window.reads(&told).await;
        assert_eq!(flat(&window.text().await).matches(&told).count(), 1);
        let name = beside.file_stem().unwrap().to_string_lossy().into_owned();
        assert_eq!(name, "Bakkerij De Ster – samenvatting van de strategie 2026-11-22");
        assert_eq!(fs::read(&beside).unwrap(), fs::read(&saved).unwrap(), "the same bytes");

        // Of another document it is not said.
        window.pick(&words.say("document-pages"), "2").await;
        until("another document", async || (!flat(&window.text().await).contains(&told)).then_some(())).await;

        a_calendar_for_the_wall(&window, desk, words).await;
        a_sheet_of_next_week(&window, desk, words).await;
        window.close().await;
    });
}

#[test]
fn a_document_whose_folder_went_away_is_saved_elsewhere() {
    at_a_desk("refused-paper", async |desk| {
        let words = Words::new(Language::Nl);
        let window = desk.start(&[]).await;
        settings::first(&window, words.language()).await;
        setup::new_plan(&window, words, "Drukkerij Inkt").await;
        window.turn_to("#/documents").await;
        window.pick(&words.say("document-plan"), &words.say("document-white-paper")).await;
        shows(&window, words, "document-white-paper", 1).await;
        window.reads(&words.say_with("document-shorter", &[("asked", Value::from("2"))])).await;

        let (folder, moved) = (desk.folder("Documents/Koers"), desk.folder("Documents/Verhuisd"));
        fs::rename(&folder, &moved).unwrap();
        let before = fs::read_dir(&moved).unwrap().count();
        window.choose(&words.say("document-save")).await;
        let refused = format!("{} {}", words.say("document-not-saved"), words.say("document-not-saved-missing"));
        window.reads(&refused).await;
        assert!(!folder.exists(), "nothing is made in the place of the folder");
        // What was chosen is still chosen, and can be seen.
        shows(&window, words, "document-white-paper", 1).await;

        let asked = desk.folder("voor de bank.pdf");
        window.choose(&words.say("document-save-as")).await;
        window.chooses_file(&asked).await;
        window.reads(&asked.display().to_string()).await;
        assert!(!flat(&window.text().await).contains(&flat(&refused)), "it is no longer said");
        assert!(paper::text(&asked).contains("Drukkerij Inkt"));
        assert_eq!(fs::read_dir(&moved).unwrap().count(), before, "nothing is left of the first try");

        fs::rename(&moved, &folder).unwrap();
        window.close().await;
        assert_eq!(paper::answers(&desk.documents("koers")[0])["field-business-name"], "Drukkerij Inkt");
    });
}

/// The width of the ring around the card of the choice that has the focus.
const RING: &str = r"
    const card = document.activeElement.closest('label');
    const { outlineStyle, outlineWidth } = getComputedStyle(card);
    return outlineStyle === 'none' ? '0px' : outlineWidth;";

#[test]
fn an_arrow_key_shows_where_it_led_and_a_document_without_chapters_says_why_it_is_not_saved() {
    at_a_desk("paper-keys", async |desk| {
        let words = Words::new(Language::Nl);
        let window = desk.start(&[]).await;
        settings::first(&window, words.language()).await;
        window.open_sample(words).await;
        window.turn_to("#/documents").await;
        let ring = async || window.see(RING, &[]).await.as_str().unwrap_or_default().to_owned();

        // On a card and on one of a few choices beside each other, there and back.
        let plan = words.say("document-plan");
        for (group, there) in [(&plan, Key::Down), (&words.say("document-paper"), Key::Right)] {
            let first = window.go_to(group).await;
            assert_eq!(ring().await, "3px", "{first:?}");
            for key in [there, Key::Up] {
                let before = window.focus().await;
                window.press(key).await;
                until("the other choice", async || (window.focus().await != before).then_some(())).await;
                assert_eq!(ring().await, "3px", "{:?}", window.focus().await);
            }
        }
        // Not for who points.
        window.see("document.querySelector('main label').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));", &[]).await;
        assert_eq!(ring().await, "0px", "{:?}", window.focus().await);

        window.see("document.querySelector('main details').open = true;", &[]).await;
        window.see("document.querySelectorAll('main details input:checked').forEach((one) => one.click());", &[]).await;
        let why = words.say("document-no-chapters");
        window.reads(&why).await;
        let described = window.see(
            "return [...document.querySelectorAll('main button:disabled')] \
             .map((one) => document.getElementById(one.getAttribute('aria-describedby')).innerText.trim());",
            &[],
        );
        assert_eq!(described.await, serde_json::json!([why, why]));

        // A notice that is closed by keyboard gives the focus back.
        window.choose(&words.say("close-notice")).await;
        until("the focus", async || (window.focus().await.tag != "body").then_some(())).await;

        // What was seen before gives way to what is chosen then.
        window.pick(&plan, &words.say("document-white-paper")).await;
        shows(&window, words, "document-white-paper", 2).await;
        window.is_drawn().await;
        window.close().await;
    });
}

/// With the pointer: three months from December on, on a large sheet.
async fn a_calendar_for_the_wall(window: &Window, desk: &Desk, words: Words) {
    let card = |value: &str| format!("main label:has(input[type='radio'][value='{value}'])");
    window.click(&card("calendar")).await;
    shows(window, words, "document-calendar", 2).await;
    window.click(&card("2026-12-01")).await;
    window.click(&card("3")).await;
    window.click(&card("a3")).await;
    shows(window, words, "document-calendar", 3).await;
    window.is_drawn().await;
    let saved = saves(window, desk, words, "voor aan de muur.pdf").await;
    assert_eq!((size(&saved), count(&saved)), ("1190.55 x 841.89 pts (A3)".to_owned(), "3".to_owned()));
    let text = paper::text(&saved);
    assert!(["December 2026", "Februari 2027", "Vers op dinsdag"].iter().all(|said| text.contains(said)), "{text}");
    assert!(!text.contains("November 2026"), "{text}");
}

/// With the keyboard: the week after the coming one. A large sheet is not for it.
async fn a_sheet_of_next_week(window: &Window, desk: &Desk, words: Words) {
    window.pick(&words.say("document-calendar"), &words.say("document-week-sheet")).await;
    window.pick(&words.say("document-from-week"), "30 november").await;
    shows(window, words, "document-week-sheet", 1).await;
    window.is_drawn().await;
    let saved = saves(window, desk, words, "deze week.pdf").await;
    assert_eq!((size(&saved), count(&saved)), ("595.28 x 841.89 pts (A4)".to_owned(), "1".to_owned()));
    let text = paper::text(&saved);
    assert!(["Week 49", "Vers op dinsdag", "De vraag van de maand"].iter().all(|said| text.contains(said)), "{text}");
}

/// Saves what is shown under a name; gives its path.
async fn saves(window: &Window, desk: &Desk, words: Words, name: &str) -> PathBuf {
    let asked = desk.folder(name);
    window.choose(&words.say("document-save-as")).await;
    window.chooses_file(&asked).await;
    window.reads(&asked.display().to_string()).await;
    asked
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
