//! Cells that a spreadsheet would take for a formula: an apostrophe before them on the way out, taken off on the way in.

const APOSTROPHE: char = '\'';

/// Whether a spreadsheet might reckon with it.
pub fn is_formula(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

/// What stands behind the apostrophes that it begins with.
fn bare(cell: &str) -> &str {
    cell.trim_start_matches(APOSTROPHE)
}

/// A cell that is only text, whatever opens it. What begins with apostrophes of its own gets one more, so that
/// [`unguarded`] gives every text back as it was.
pub fn guarded(cell: String) -> String {
    if is_formula(bare(&cell)) { format!("{APOSTROPHE}{cell}") } else { cell }
}

/// The text of a cell that was guarded.
pub fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix(APOSTROPHE) {
        Some(rest) if is_formula(bare(rest)) => rest,
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_opens_as_a_formula_and_every_text_comes_back() {
        for text in ["=1+1", "+31 6", "-", "@bakker", "\tx", "'=x", "''@x", "'t Gooi", "brood", "", "＝1"] {
            let cell = guarded(text.to_owned());
            assert!(!is_formula(&cell), "{cell}");
            assert_eq!(unguarded(&cell), text);
        }
        assert_eq!(guarded("'t Gooi".to_owned()), "'t Gooi");
    }
}
