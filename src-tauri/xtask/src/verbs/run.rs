//! `run`: the app, built and opened. Where there is no display, the tour: a test program that walks through the app by
//! itself on a virtual screen and leaves screenshots and the printed plan in `target/tour/`.

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
    let seen = system::has_a_display();
    system::ensure(if seen { &[BUILD] } else { &[BUILD, WINDOW, PAPER] })?;
    ui::build()?;
    Call::build().run()?;
    if !seen {
        return tour();
    }
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    Call::new(&built("koers").to_string_lossy(), &words).run()
}

fn tour() -> Outcome {
    let proofs = proofs()?;
    let Some(tour) = proofs.iter().find(|proof| proof.name == "tour") else {
        return Err("There is no display to open the app on. Set DISPLAY or WAYLAND_DISPLAY.".into());
    };
    let folder = fresh("target/tour")?;
    println!("There is no display: taking the tour on a virtual one.");
    test::call(tour).with("KOERS_TOUR", &folder).run()?;
    let mut left: Vec<_> = fs::read_dir(&folder)?.filter_map(|entry| Some(entry.ok()?.file_name())).collect();
    left.sort();
    println!("In target/tour/:");
    for file in left {
        println!("  {}", file.display());
    }
    Ok(())
}
