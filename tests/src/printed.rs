//! A document as a reader gets it: printed, and its text read back out of the file, page by page.

#![expect(clippy::unwrap_used, reason = "a document that cannot be printed or read is a failed test")]

use std::{fs, process::Command};

use koers_core::text::Language;
use koers_documents::{Kind, print};

use crate::desk::{Desk, TODAY};

/// The text of each page of the desk's plan as this document.
///
/// # Panics
/// When it cannot be printed, or poppler's `pdftotext` cannot read it.
pub fn pages(desk: &mut Desk, kind: Kind, language: Language) -> Vec<String> {
    let report = desk.report();
    let bytes = print(desk.plan.facts(), &report, kind, language, TODAY, "0.1.0").unwrap();
    let path = desk.folder().join("printed.pdf");
    fs::write(&path, bytes).unwrap();
    let output = Command::new("pdftotext").args(["-raw", path.to_str().unwrap(), "-"]).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    text.split_terminator('\u{c}').map(str::to_owned).collect()
}

/// Text in one line, with words that were divided at the end of a line made whole.
#[must_use]
pub fn flat(text: &str) -> String {
    text.replace("\u{ad}\n", "").replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" ")
}
