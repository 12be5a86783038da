//! A table in a spreadsheet (XLSX): the first sheet with anything in it, cell by cell, so that a small file cannot claim a
//! sheet that fills the memory.

use std::io::{Cursor, Read};

use calamine::{DataRef, ExcelDateTime, Reader, Xlsx};
use chrono::{NaiveDate, TimeDelta};
use koers_core::{Error, Result};
use zip::ZipArchive;

use super::table::{COLUMNS, Table, trimmed};

/// The most that a spreadsheet may take unpacked, in bytes.
const UNPACKED: u64 = 400 << 20;

const BROKEN: Error = Error::Refused("file-broken");

/// Reads it.
///
/// # Errors
/// [`Error::Refused`] with `file-broken` or `file-too-heavy`.
pub fn read(bytes: &[u8]) -> Result<Table> {
    weigh(bytes)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| BROKEN)?;
    for name in book.sheet_names() {
        let mut table = Table { encoding: "xlsx", ..Table::default() };
        let mut cells = book.worksheet_cells_reader(&name).map_err(|_| BROKEN)?;
        let (mut row, mut line): (Vec<String>, usize) = (Vec::new(), 0);
        while let Some(cell) = cells.next_cell().map_err(|_| BROKEN)? {
            let (at, column) = cell.get_position();
            let (at, column) =
                (usize::try_from(at).unwrap_or(usize::MAX), usize::try_from(column).unwrap_or(usize::MAX));
            if at != line {
                table.put(line + 1, std::mem::take(&mut row).into_iter());
                line = at;
            }
            if column < COLUMNS {
                row.resize(row.len().max(column + 1), String::new());
                if let Some(place) = row.get_mut(column) {
                    *place = said(cell.get_value());
                }
            }
        }
        table.put(line + 1, row.into_iter());
        if !table.rows.is_empty() {
            return Ok(table);
        }
    }
    Err(Error::Refused("file-empty"))
}

/// Unpacks every part once to nowhere: what it takes is measured, not believed.
fn weigh(bytes: &[u8]) -> Result<()> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| BROKEN)?;
    let mut left = UNPACKED;
    for place in 0..archive.len() {
        let part = archive.by_index(place).map_err(|_| BROKEN)?;
        let took = std::io::copy(&mut part.take(left + 1), &mut std::io::sink()).map_err(|_| BROKEN)?;
        left = left.checked_sub(took).ok_or(Error::Refused("file-too-heavy"))?;
    }
    Ok(())
}

fn said(value: &DataRef<'_>) -> String {
    match value {
        DataRef::String(text) => trimmed(text),
        DataRef::SharedString(text) => trimmed(text),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        DataRef::DateTime(moment) => written(moment),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.trim().to_owned(),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

/// A day, a time, or both, rounded to the minute; the serial number of a time alone is less than one.
fn written(moment: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let whole = NaiveDate::from_ymd_opt(year.into(), month.into(), day.into())
        .and_then(|day| day.and_hms_opt(hour.into(), minute.into(), second.into()));
    let Some(rounded) = whole.map(|whole| whole + TimeDelta::seconds(30)) else { return String::new() };
    let form = match moment.as_f64() {
        serial if serial < 1.0 => "%H:%M",
        serial if serial.fract() < 1e-6 => "%Y-%m-%d",
        _ => "%Y-%m-%d %H:%M",
    };
    rounded.format(form).to_string()
}
