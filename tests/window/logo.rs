//! The business's logo, chosen in the system's own window for files: a good picture stays, a bad one is refused.

use std::{fs, path::Path, process::Command};

use image::{Rgb, RgbImage};
use koers_core::text::Language;
use koers_words::{Value, Words};

use crate::{desk::at_a_desk, driver::Window, settings, setup, wait::until};

#[test]
fn a_logo_is_chosen_and_what_is_no_picture_is_refused_and_leaves_it() {
    at_a_desk("logo", async |desk| {
        let words = Words::new(Language::Nl);
        let (good, bad) = (desk.folder("goed.png"), desk.folder("geen.png"));
        RgbImage::from_pixel(120, 40, Rgb([200, 30, 20])).save(&good).unwrap();
        fs::write(&bad, "Dit is geen plaatje.").unwrap();
        let window = desk.start(&[]).await;
        settings::first(&window, words.language()).await;
        setup::new_plan(&window, words, "Drukkerij Inkt").await;
        window.turn_to("#/room/basis/business").await;

        window.choose(&words.say("logo-choose")).await;
        window.chooses_file(&good).await;
        shows(&window, 120).await;

        window.choose(&words.say("logo-replace")).await;
        window.chooses_file(&bad).await;
        window.reads(&words.say_with("error-refused", &[("why", Value::from("picture-none"))])).await;
        shows(&window, 120).await;
        window.turn_to("#/today").await;
        window.turn_to("#/room/basis/business").await;
        shows(&window, 120).await;

        window.turn_to("#/documents").await;
        window.choose(&words.say("document-save")).await;
        let printed = until("the plan on paper", async || desk.documents("pdf").pop()).await;
        window.reads(&printed.display().to_string()).await;
        window.close().await;
        assert_eq!(images(&printed), [(120, 40)], "the logo stands on the plan");
    });
}

/// Waits until a picture of this width is shown as the logo.
async fn shows(window: &Window, width: u32) {
    let shown = format!("document.querySelector('.logo img')?.naturalWidth === {width}");
    until("the logo", async || window.holds(&shown).await.then_some(())).await;
}

/// Width and height, in dots, of each picture in a PDF.
fn images(pdf: &Path) -> Vec<(u32, u32)> {
    let output = Command::new("pdfimages").arg("-list").arg(pdf).output().unwrap();
    let listed = String::from_utf8(output.stdout).unwrap();
    let sizes = listed.lines().skip(2).map(|line| {
        let mut columns = line.split_whitespace().skip(3).map(|number| number.parse().unwrap());
        (columns.next().unwrap(), columns.next().unwrap())
    });
    sizes.collect()
}
