//! A file becomes a table: headers, rows and the line on which each begins. What its cells mean is not known here.

use koers_core::{Error, Result, text};

use super::{sheet, text_file};

/// The heaviest file that is read, in bytes.
pub const HEAVIEST: usize = 50_000_000;
/// The most rows that are read.
pub const ROWS: usize = 100_000;
/// The most columns that are read.
pub const COLUMNS: usize = 200;

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cells {
    /// The line of the file on which it begins, or its number in a spreadsheet; the first is 1.
    pub line: usize,
    /// Its cells, without spaces around them.
    pub cells: Vec<String>,
}

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// The name of the file.
    pub file: String,
    /// How it was read: `utf-8`, `utf-16`, `windows-1252` or `xlsx`.
    pub encoding: &'static str,
    /// What the columns are called.
    pub headers: Vec<String>,
    /// The rows; those without anything in them are left out.
    pub rows: Vec<Cells>,
    /// The lines on which a row begins that cannot be told from what follows it: a quotation that is never closed.
    pub broken: Vec<usize>,
    /// How many rows were left because there are too many.
    pub too_many: usize,
}

impl Table {
    /// Reads a file.
    ///
    /// # Errors
    /// [`Error::Refused`] with `file-too-heavy`, `file-old-spreadsheet`, `file-broken` or `file-empty`.
    pub fn read(file: &str, bytes: &[u8]) -> Result<Self> {
        if bytes.len() > HEAVIEST {
            return Err(Error::Refused("file-too-heavy"));
        }
        let mut table = if bytes.starts_with(b"PK\x03\x04") {
            sheet::read(bytes)?
        } else if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
            return Err(Error::Refused("file-old-spreadsheet"));
        } else {
            text_file::read(bytes)
        };
        file.clone_into(&mut table.file);
        table.take_headers();
        if table.headers.iter().all(String::is_empty) {
            return Err(Error::Refused("file-empty"));
        }
        Ok(table)
    }

    /// The headers stand in the first row with two or more cells filled in; what stands above is a note. A table of one
    /// column has them in its first row.
    fn take_headers(&mut self) {
        let filled = |row: &Cells| row.cells.iter().filter(|cell| !cell.is_empty()).count();
        let at = self.rows.iter().take(10).position(|row| filled(row) > 1).unwrap_or(0);
        let mut rows = std::mem::take(&mut self.rows).into_iter().skip(at);
        self.headers = rows.next().map(|row| row.cells).unwrap_or_default();
        while self.headers.last().is_some_and(String::is_empty) {
            self.headers.pop();
        }
        self.rows = rows.collect();
    }

    /// Keeps a row that has anything in it, while there is room.
    pub(super) fn put(&mut self, line: usize, cells: impl Iterator<Item = String>) {
        let cells: Vec<String> = cells.take(COLUMNS).collect();
        if cells.iter().all(String::is_empty) {
        } else if self.rows.len() > ROWS {
            self.too_many += 1;
        } else {
            self.rows.push(Cells { line, cells });
        }
    }

    /// The text of a cell; nothing where the row is shorter.
    #[must_use]
    pub fn cell(&self, row: usize, column: usize) -> &str {
        self.rows.get(row).and_then(|row| row.cells.get(column)).map(String::as_str).unwrap_or_default()
    }
}

/// A cell as it is kept.
pub fn trimmed(cell: &str) -> String {
    text::clean(cell).trim().to_owned()
}
