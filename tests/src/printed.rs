//! A document as a reader gets it: printed, and its text read back out of the file, page by page.

#![expect(clippy::unwrap_used, reason = "a document that cannot be printed or read is a failed test")]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

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
    let text = asked(&printed(desk, kind, &Options::in_language(language)), &["-struct-text"]);
    // What is said stands between quotes, a line of the page to each; the rest are names of tags.
    let said = text.lines().filter_map(|line| line.trim_start().strip_prefix('"')?.strip_suffix('"'));
    tight(&said.collect::<String>())
}

/// What stands in each square of a calendar, [`tight`], by the heading of its month and the number of the day.
///
/// # Panics
/// When it cannot be printed, or poppler's `pdfinfo` cannot read it.
pub fn squares(desk: &mut Desk, kind: Kind, options: &Options) -> BTreeMap<(String, u32), String> {
    let tags = asked(&printed(desk, kind, options), &["-struct-text"]);
    let mut squares: BTreeMap<(String, u32), String> = BTreeMap::new();
    let (mut month, mut cells): (String, Vec<Vec<String>>) = (String::new(), Vec::new());
    let mut is_in_cell = false;
    for line in tags.lines().map(str::trim_start).chain(["H1 \"\""]) {
        if let Some(heading) = line.strip_prefix("H1 \"").and_then(|rest| rest.split('"').next()) {
            // The squares before the first and behind the last day are of other months.
            let days = cells.iter().filter_map(|cell| Some((cell.first()?.parse().ok()?, cell.get(1..)?.concat())));
            let own = days.skip_while(|(day, _): &(u32, String)| *day != 1);
            let mut last = 0;
            squares.extend(
                own.take_while(|(day, _)| std::mem::replace(&mut last, *day) < *day)
                    .map(|(day, said)| ((month.clone(), day), tight(&said))),
            );
            (month, cells, is_in_cell) = (heading.to_owned(), Vec::new(), false);
        } else if line == "TD" {
            cells.push(Vec::new());
            is_in_cell = true;
        } else if line.starts_with("TH") || line == "TR" {
            is_in_cell = false;
        } else if let Some(said) = line.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).filter(|_| is_in_cell)
        {
            cells.last_mut().unwrap().push(said.to_owned());
        }
    }
    squares
}

/// The size of each page, as poppler's `pdfinfo` says it: `841.89 x 595.28 pts (A4)`.
///
/// # Panics
/// When it cannot be printed or read.
pub fn sizes(desk: &mut Desk, kind: Kind, options: &Options) -> Vec<String> {
    let told = asked(&printed(desk, kind, options), &["-f", "1", "-l", "99"]);
    told.lines()
        .filter(|line| line.starts_with("Page "))
        .filter_map(|line| line.split_once("size:"))
        .map(|(_, size)| size.trim().to_owned())
        .collect()
}

/// What poppler's `pdfinfo` says of a file. Titles of tags are not text: their bytes are written as they are.
fn asked(path: &Path, how: &[&str]) -> String {
    let output = Command::new("pdfinfo").args(how).arg(path).output().unwrap();
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Text without white: a line may end within a word, and nothing then says whether it did.
#[must_use]
pub fn tight(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace() && *letter != '\u{ad}').collect()
}
