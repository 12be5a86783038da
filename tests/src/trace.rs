//! Which rows of the framework a test has really met. Under `cargo xtask trace` the facts go into a folder of files, one
//! for each process; in every other run they go nowhere.

#![expect(clippy::unwrap_used, reason = "a test that cannot say what it met has failed")]

use std::{env, fs::OpenOptions, io::Write, path::Path, process};

/// How a test met a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// It filled the row's field.
    Asked,
    /// It saw the row's check fire.
    Checked,
    /// It found the row in the text of a printed document.
    Printed,
}

/// Says that a test has met these rows, each named like `R001`.
///
/// # Panics
/// When a name is not that of a row, or the fact cannot be written.
pub fn met(rows: &[&str], how: How) {
    for row in rows {
        let number: u16 =
            row.strip_prefix('R').filter(|digits| digits.len() == 3).and_then(|d| d.parse().ok()).unwrap_or(0);
        assert!((1..=285).contains(&number), "'{row}' is no row of the framework");
    }
    let Some(folder) = env::var_os("KOERS_TRACE") else { return };
    let way = match how {
        How::Asked => "asked",
        How::Checked => "checked",
        How::Printed => "printed",
    };
    let facts: String = rows.iter().map(|row| format!("{row} {way}\n")).collect();
    let file = Path::new(&folder).join(format!("{}.txt", process::id()));
    // In one write: several tests of a process add to the same file at the same time.
    OpenOptions::new().create(true).append(true).open(file).unwrap().write_all(facts.as_bytes()).unwrap();
}
