//! A table as text: its encoding, what parts its cells, and rows that a missing quotation mark would swallow.

use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use koers_core::text;

use super::table::{Table, trimmed};

/// So many quotations that are never closed are mended.
const MENDED: usize = 50;

/// Reads it; every text is a table of some kind.
pub fn read(bytes: &[u8]) -> Table {
    let (text, encoding) = decoded(bytes);
    let text = text::clean(&text);
    let mut table = Table { encoding, ..Table::default() };
    let (mut at, mut line) = (0, 1);
    let mut mark = None;
    for start in text.split_inclusive('\n') {
        let plain = start.trim();
        let told = plain.strip_prefix("sep=").or_else(|| plain.strip_prefix("SEP="));
        if let Some(told) = told {
            mark = told.bytes().next().or(Some(b'\t'));
        } else if !plain.is_empty() && !plain.starts_with('#') {
            break;
        }
        at += start.len();
        line += 1;
    }
    let mark = mark.unwrap_or_else(|| parting(text.get(at..).unwrap_or_default()));
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let Some((from, on)) = rows(&mut table, rest, line, mark) else { break };
        at += from;
        line = on;
    }
    table
}

/// Takes the rows; where the last one is a quotation without an end, gives the byte and the line at which to go on.
fn rows(table: &mut Table, text: &str, line: usize, mark: u8) -> Option<(usize, usize)> {
    let mut reader =
        csv::ReaderBuilder::new().delimiter(mark).flexible(true).has_headers(false).from_reader(text.as_bytes());
    for record in reader.byte_records() {
        let Ok(record) = record else { continue };
        let (byte, own) = record.position().map_or((0, 1), |at| (at.byte(), at.line()));
        // The position of a row stands before the empty lines above it.
        let byte = usize::try_from(byte).unwrap_or_default();
        let rest = text.get(byte..).unwrap_or_default();
        let empty = rest.len() - rest.trim_start_matches('\n').len();
        let (rest, byte) = (rest.trim_start_matches('\n'), byte + empty);
        let own = line + usize::try_from(own).unwrap_or(1) - 1 + empty;
        let spans = record.iter().any(|cell| cell.contains(&b'\n'));
        if spans && table.broken.len() < MENDED && swallows(rest, mark) {
            table.broken.push(own);
            let first = rest.find('\n').map_or(rest.len(), |end| end + 1);
            return Some((byte + first, own + 1));
        }
        table.put(own, record.iter().map(|cell| trimmed(&String::from_utf8_lossy(cell))));
    }
    None
}

/// Whether a quotation that opens in the row goes on over the end of a line and is then not closed as it should: at the end
/// of a cell.
fn swallows(row: &str, mark: u8) -> bool {
    let (mut quoted, mut begins, mut lines) = (false, true, 0);
    let mut bytes = row.bytes().peekable();
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' if quoted => match bytes.peek() {
                Some(b'"') => drop(bytes.next()),
                Some(next) if *next != mark && !matches!(next, b'\n' | b' ') => return lines > 0,
                _ => quoted = false,
            },
            b'\n' if quoted => lines += 1,
            b'\n' => return false,
            b'"' if begins => (quoted, begins) = (true, false),
            byte if !quoted => begins = byte == mark,
            _ => {}
        }
    }
    quoted && lines > 0
}

/// The text, by its mark at the beginning; without one UTF-8 if it is that, else what Windows writes in western Europe.
fn decoded(bytes: &[u8]) -> (String, &'static str) {
    let zeros = |from: usize| bytes.iter().take(400).skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let most = bytes.len().min(400) / 4;
    let (encoding, name) = match bytes {
        [0xff, 0xfe, ..] => (UTF_16LE, "utf-16"),
        [0xfe, 0xff, ..] => (UTF_16BE, "utf-16"),
        _ if bytes.len() > 3 && zeros(1) > most => (UTF_16LE, "utf-16"),
        _ if bytes.len() > 3 && zeros(0) > most => (UTF_16BE, "utf-16"),
        _ if std::str::from_utf8(bytes).is_ok() => (UTF_8, "utf-8"),
        _ => (WINDOWS_1252, "windows-1252"),
    };
    let (text, _, _) = encoding.decode(bytes);
    (text.into_owned(), name)
}

/// What parts the cells of the first line: whatever stands in it most, outside quotations.
fn parting(text: &str) -> u8 {
    let line = text.lines().next().unwrap_or_default();
    let mut quoted = false;
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    for byte in line.bytes() {
        quoted ^= byte == b'"';
        if let Some((_, count)) = counts.iter_mut().find(|(mark, _)| *mark == byte && !quoted) {
            *count += 1;
        }
    }
    counts.iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(mark, _)| *mark)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(bytes: &[u8]) -> Vec<(usize, Vec<String>)> {
        read(bytes).rows.into_iter().map(|row| (row.line, row.cells)).collect()
    }

    fn row(line: usize, cells: &[&str]) -> (usize, Vec<String>) {
        (line, cells.iter().map(|cell| (*cell).to_owned()).collect())
    }

    #[test]
    fn every_encoding_gives_the_same_text() {
        let text = "Dag;Titel\n1-2-2026;Crème\n";
        let expected = [row(1, &["Dag", "Titel"]), row(2, &["1-2-2026", "Crème"])];
        let units: Vec<u16> = text.encode_utf16().collect();
        let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
        let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
        let (western, _, _) = WINDOWS_1252.encode(text);
        for (bytes, name) in [
            (text.as_bytes().to_vec(), "utf-8"),
            ([&b"\xef\xbb\xbf"[..], text.as_bytes()].concat(), "utf-8"),
            ([&b"\xff\xfe"[..], &little].concat(), "utf-16"),
            ([&b"\xfe\xff"[..], &big].concat(), "utf-16"),
            (little, "utf-16"),
            (big, "utf-16"),
            (western.into_owned(), "windows-1252"),
        ] {
            assert_eq!(read(&bytes).encoding, name);
            assert_eq!(cells(&bytes), expected, "{name}");
        }
    }

    #[test]
    fn cells_are_parted_by_whatever_parts_them() {
        for text in ["a,b\n1,2", "a;b\r\n1;2\r\n", "a\tb\r1\t2\r", "\"a\";b\n1;2\n"] {
            assert_eq!(cells(text.as_bytes()), [row(1, &["a", "b"]), row(2, &["1", "2"])], "{text:?}");
        }
        assert_eq!(cells(b"sep=;\nx;y,z\n1;2\n"), [row(2, &["x", "y,z"]), row(3, &["1", "2"])]);
        assert_eq!(cells(b"# a note\n\na,b\n"), [row(3, &["a", "b"])]);
    }

    #[test]
    fn a_row_is_known_by_the_line_on_which_it_begins() {
        let text = "a,b\n1,\"two\nlines\"\n\n\n2,x\n";
        let expected = [row(1, &["a", "b"]), row(2, &["1", "two\nlines"]), row(6, &["2", "x"])];
        assert_eq!(cells(text.as_bytes()), expected);
    }

    #[test]
    fn a_quotation_without_an_end_breaks_one_row_only() {
        for text in ["a,b\n1,\"open\n2,x\n3,y\n", "a,b\n1,\"open\n2,\"x, y\"\n3,\"z\"\n"] {
            let table = read(text.as_bytes());
            assert_eq!(table.broken, [2], "{text}");
            assert_eq!(table.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [1, 3, 4], "{text}");
        }
        assert_eq!(read(b"a,b\n1,\"a\n5\"\"\nb\"\n").broken, [0_usize; 0]);
    }
}
