//! Posts out of another program's file and into files for others, through the system's own window for files. What was
//! written is read back from the disk.

use std::{
    fs,
    path::{Path, PathBuf},
};

use fantoccini::key::Key;
use image::{Rgb, RgbImage};
use koers_core::text::Language;
use koers_words::{Value, Words};

use crate::{desk::at_a_desk, driver::Window, settings, wait::until};

const TAKEN: &str =
    "document.querySelector(\"[data-drop='day:2026-09-14'] [data-main]\")?.innerText.includes('Baking tips')";
const DIALOG: &str = "document.querySelector('dialog[open]')";
const PLANNED: &str = "[data-drop='column:planned'] [data-main]";

#[test]
fn a_calendar_comes_in_once_and_posts_go_out_with_their_pictures() {
    at_a_desk("exchange", async |desk| {
        let words = Words::new(Language::Nl);
        let file = desk.folder("kalender.csv");
        fs::copy(fixture("calendar_smallbiz.csv"), &file).unwrap();
        let window = desk.start(&[]).await;
        settings::first(&window, words.language()).await;
        window.open_sample(words).await;

        // It is looked at before anything changes: what is new, and what is left out and why.
        reads_in(&window, words, &file).await;
        window.reads(&counted(words, "import-outcome-new", 1)).await;
        window.reads(&words.say_with("import-line", &[("line", Value::from(3_i64))])).await;
        window.reads(&words.say_with("import-day", &[("found", Value::from("2026-02-30"))])).await;
        window.choose(&counted(words, "import-take", 1)).await;
        is_shut(&window).await;
        window.reads(&counted(words, "import-taken", 1)).await;
        in_september(&window, words).await;
        until("the post is in the calendar", async || window.holds(TAKEN).await.then_some(())).await;

        // The same file again brings nothing.
        reads_in(&window, words, &file).await;
        window.reads(&counted(words, "import-same", 1)).await;
        window.reads(&words.say("import-nothing")).await;
        let is_off = format!("{DIALOG}.querySelector('button.go:disabled')");
        assert!(window.holds(&is_off).await, "there is nothing to take");
        window.press(Key::Escape).await;
        is_shut(&window).await;

        // One step takes all of it back.
        window.press_with_ctrl('z').await;
        in_september(&window, words).await;
        until("the post is gone again", async || (!window.holds(TAKEN).await).then_some(())).await;

        // A file that is none is told in the dialog, where it can be read.
        fs::write(&file, "").unwrap();
        opens(&window, words).await;
        window.pick(&words.say("exchange-open"), &words.say("exchange-in")).await;
        window.choose(&words.say("import-choose")).await;
        window.chooses_file(&file).await;
        let told = format!("{DIALOG}?.querySelector('[role=alert]')");
        until("why it cannot be read", async || window.holds(&told).await.then_some(())).await;
        window.press(Key::Escape).await;
        is_shut(&window).await;

        let picture = desk.folder("taart.png");
        RgbImage::from_pixel(1080, 1350, Rgb([200, 30, 20])).save(&picture).unwrap();
        gets_picture(&window, words, &picture).await;

        // To a calendar program: one file. The ending is added.
        opens(&window, words).await;
        saves(&window, words, &desk.folder("agenda")).await;
        let calendar = desk.folder("agenda.ics");
        window.reads(&calendar.display().to_string()).await;
        let calendar = fs::read_to_string(calendar).unwrap();
        assert!(calendar.starts_with("BEGIN:VCALENDAR\r\n") && calendar.ends_with("END:VCALENDAR\r\n"));
        assert!(calendar.matches("BEGIN:VEVENT").count() > 5, "{calendar}");

        // To Buffer: a folder, with the picture beside the files.
        window.pick(&words.say("exchange-for"), &words.say("exchange-format-buffer")).await;
        let folder = desk.folder("voor Buffer");
        saves(&window, words, &folder).await;
        window.reads(&counted(words, "exchange-note-pictures-apart", 1)).await;
        let sheet = fs::read_to_string(folder.join("buffer-instagram.csv")).unwrap();
        assert!(sheet.starts_with("Text,Image URL,Tags,Posting Time\r\n"), "{sheet}");
        let pictures: Vec<PathBuf> =
            fs::read_dir(folder.join("pictures")).unwrap().map(|entry| entry.unwrap().path()).collect();
        let [one] = pictures.as_slice() else { panic!("{pictures:?}") };
        assert_eq!(image::image_dimensions(one).unwrap(), (1080, 1350));
        assert!(one.file_name().unwrap().to_string_lossy().starts_with("2026-"), "by day and title: {one:?}");
        window.press(Key::Escape).await;
        window.close().await;
    });
}

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/exports").join(name)
}

fn counted(words: Words, key: &str, count: i64) -> String {
    words.say_with(key, &[("count", Value::from(count))])
}

async fn opens(window: &Window, words: Words) {
    on_the_board(window).await;
    window.choose(&words.say("exchange-open")).await;
    until("the dialog", async || window.holds(DIALOG).await.then_some(())).await;
}

async fn on_the_board(window: &Window) {
    if !window.holds("location.hash.startsWith('#/room/content/posts')").await {
        window.turn_to("#/room/content/posts").await;
    }
}

async fn is_shut(window: &Window) {
    until("the dialog to close", async || (!window.holds(DIALOG).await).then_some(())).await;
}

async fn reads_in(window: &Window, words: Words, file: &Path) {
    opens(window, words).await;
    window.pick(&words.say("exchange-open"), &words.say("exchange-in")).await;
    window.choose(&words.say("import-choose")).await;
    window.chooses_file(file).await;
    window.reads(&words.say("import-rows")).await;
}

/// Today is in November.
async fn in_september(window: &Window, words: Words) {
    window.turn_to("#/room/content/calendar").await;
    for month in ["10", "09"] {
        if window.holds("document.querySelector(\"[data-drop='day:2026-09-14']\")").await {
            return;
        }
        window.choose(&words.say("calendar-back")).await;
        let drawn = format!("document.querySelector(\"[data-drop='day:2026-{month}-14']\")");
        until("the month before", async || window.holds(&drawn).await.then_some(())).await;
    }
}

/// The first post that is planned gets this picture.
async fn gets_picture(window: &Window, words: Words, picture: &Path) {
    on_the_board(window).await;
    window.click(PLANNED).await;
    until("the post", async || window.holds(DIALOG).await.then_some(())).await;
    window.choose(&words.say("picture-choose")).await;
    window.chooses_file(picture).await;
    let shown = format!("{DIALOG}?.querySelector('.picture img')?.naturalWidth > 0");
    until("the picture", async || window.holds(&shown).await.then_some(())).await;
    window.press(Key::Escape).await;
    is_shut(window).await;
}

async fn saves(window: &Window, words: Words, place: &Path) {
    window.choose(&words.say("exchange-save")).await;
    window.chooses_file(place).await;
    window.reads(&words.say("show-in-folder")).await;
}
