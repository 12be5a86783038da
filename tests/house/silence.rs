//! Nothing is silenced, put off or skipped.

use crate::source::{files, none, rust};

#[test]
fn no_rust_test_or_lint_is_switched_off() {
    const FORBIDDEN: &[&str] = &["#[ignore", "#[allow(", "#![allow(", "todo!(", "unimplemented!("];
    let faults = rust().into_iter().flat_map(|file| {
        let code = file.parts().code;
        let found: Vec<String> =
            FORBIDDEN.iter().filter(|it| code.contains(*it)).map(|it| format!("{}: {it}", file.path)).collect();
        found
    });
    none(&faults.collect::<Vec<_>>(), "Expect with a reason, or mend:");
}

#[test]
fn no_test_or_type_of_the_screen_is_switched_off() {
    const FORBIDDEN: &[&str] = &[
        "it.skip(",
        "test.skip(",
        "describe.skip(",
        "it.only(",
        "test.only(",
        "describe.only(",
        ".todo(",
        "@ts-ignore",
        "@ts-nocheck",
    ];
    let screen = files("ui/src", &[".ts", ".svelte"]);
    assert!(!screen.is_empty(), "the screen has files");
    let faults = screen.iter().flat_map(|file| {
        let found = FORBIDDEN.iter().filter(|it| file.text.contains(*it));
        found.map(|it| format!("{}: {it}", file.path))
    });
    none(&faults.collect::<Vec<_>>(), "Mend it or take it out:");
}

#[test]
fn nothing_is_left_for_later() {
    let marks = [["TO", "DO"].concat(), ["FIX", "ME"].concat(), ["XX", "X"].concat()];
    let mut all = rust();
    all.extend(files("ui/src", &[".ts", ".svelte", ".css"]));
    all.extend(files("ui/locales", &[".ftl"]));
    let faults = all.iter().flat_map(|file| {
        let found = marks.iter().filter(|mark| file.text.contains(*mark));
        found.map(|mark| format!("{}: {mark}", file.path))
    });
    none(&faults.collect::<Vec<_>>(), "Finish it, or leave it out and say so:");
}
