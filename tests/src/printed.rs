//! A document as a reader gets it: printed, and its text read back out of the file, page by page.

#![expect(clippy::unwrap_used, reason = "a document that cannot be printed or read is a failed test")]

use std::{fs, path::PathBuf, process::Command};

use koers_core::text::Language;
use koers_documents::{Kind, Options, print};

use crate::desk::{Desk, TODAY};

/// The text of each page of the desk's plan as this document.
///
/// # Panics
/// When it cannot be printed, or poppler's `pdftotext` cannot read it.
pub fn pages(desk: &mut Desk, kind: Kind, language: Language) -> Vec<String> {
    pages_as(desk, kind, &Options::in_language(language))
}

/// The text of each page of the desk's plan as this document, made as these options ask.
///
/// # Panics
/// When it cannot be printed, or poppler's `pdftotext` cannot read it.
pub fn pages_as(desk: &mut Desk, kind: Kind, options: &Options) -> Vec<String> {
    let path = printed(desk, kind, options);
    let output = Command::new("pdftotext").args(["-raw", path.to_str().unwrap(), "-"]).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    text.split_terminator('\u{c}').map(str::to_owned).collect()
}

fn printed(desk: &mut Desk, kind: Kind, options: &Options) -> PathBuf {
    let report = desk.report();
    let bytes = print(desk.plan.facts(), &report, kind, options, TODAY, "0.1.0").unwrap();
    let path = desk.folder().join("printed.pdf");
    fs::write(&path, bytes).unwrap();
    path
}

/// All that a reader's voice says of the desk's plan as this document: the text in the order of its tags, [`tight`].
///
/// # Panics
/// When it cannot be printed, or poppler's `pdfinfo` cannot read it.
pub fn read_aloud(desk: &mut Desk, kind: Kind, language: Language) -> String {
    let path = printed(desk, kind, &Options::in_language(language));
    let output = Command::new("pdfinfo").args(["-struct-text", path.to_str().unwrap()]).output().unwrap();
    // Titles of tags are not text: poppler writes their bytes as they are.
    let text = String::from_utf8_lossy(&output.stdout);
    // What is said stands between quotes, a line of the page to each; the rest are names of tags.
    let said = text.lines().filter_map(|line| line.trim_start().strip_prefix('"')?.strip_suffix('"'));
    tight(&said.collect::<String>())
}

/// Text without white: a line may end within a word, and nothing then says whether it did.
#[must_use]
pub fn tight(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace() && *letter != '\u{ad}').collect()
}
