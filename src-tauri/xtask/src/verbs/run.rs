//! `run`: the app, built and opened. Where there is no display, the tour: a test program that walks through the app by
//! itself on a virtual screen and leaves screenshots and the printed plan in `target/tour/`; `tour` does so in any case.

use super::test;
use crate::{
    Outcome,
    call::Call,
    manifest::proofs,
    places::{built, fresh},
    system::{self, BUILD, PAPER, WINDOW},
    ui,
};
use std::fs;

/// Opens the app with the words given (a plan's file), or takes the tour.
pub fn act(words: &[String]) -> Outcome {
    if !system::has_a_display() {
        println!("There is no display: taking the tour on a virtual one.");
        return tour(words);
    }
    system::ensure(&[BUILD])?;
    ui::build()?;
    Call::build().run()?;
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    Call::new(&built("koers").to_string_lossy(), &words).run()
}

/// Takes the tour: a picture of every screen, in both languages, light and dark, and a sheet of them all.
pub fn tour(_: &[String]) -> Outcome {
    system::ensure(&[BUILD, WINDOW, PAPER])?;
    ui::build()?;
    Call::build().run()?;
    let proofs = proofs()?;
    let Some(tour) = proofs.iter().find(|proof| proof.name == "tour") else {
        return Err("There is no test program named tour.".into());
    };
    let folder = fresh("target/tour")?;
    test::call(tour).with("KOERS_TOUR", &folder).run()?;
    let left: Vec<_> = fs::read_dir(&folder)?.filter_map(|entry| Some(entry.ok()?.file_name())).collect();
    println!("In target/tour/: {} files. Open index.html to see every screen.", left.len());
    for file in left.iter().filter(|file| file.to_string_lossy().ends_with(".pdf")) {
        println!("  {}", file.display());
    }
    Ok(())
}
