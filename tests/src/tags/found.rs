//! What poppler prints of the tags of a file, as a tree.

use super::{Part, tag};

/// The outline that `pdfinfo -struct-text` printed.
#[must_use]
pub fn found(printed: &[u8]) -> Part {
    // Titles of tags are no text: poppler writes their bytes as they are.
    let printed = String::from_utf8_lossy(printed);
    let mut open: Vec<(usize, String, Vec<Part>)> = Vec::new();
    for line in printed.lines() {
        let inside = line.trim_start_matches(' ');
        let depth = line.len() - inside.len();
        let is_tag = inside.starts_with(|first: char| first.is_ascii_uppercase()) && !inside.starts_with("Object ");
        let words = inside.strip_prefix('"').map(|words| words.strip_suffix('"').unwrap_or(words));
        if words.is_some() || is_tag {
            close(&mut open, depth);
        }
        if let (Some(words), Some((.., parts))) = (words, open.last_mut()) {
            parts.push(Part::Words(words.to_owned()));
        } else if is_tag {
            let name = inside.split([' ', ':']).next().unwrap_or_default();
            open.push((depth, name.to_owned(), Vec::new()));
        }
    }
    close(&mut open, 2);
    open.pop().map_or_else(|| tag("", Vec::new()), |(_, name, parts)| Part::Tag(name, parts))
}

/// Puts every open tag of this depth and deeper into the one around it.
fn close(open: &mut Vec<(usize, String, Vec<Part>)>, depth: usize) {
    while open.len() > 1 && open.last().is_some_and(|(deep, ..)| *deep >= depth) {
        let Some((_, name, parts)) = open.pop() else { return };
        if let Some((.., around)) = open.last_mut() {
            around.push(Part::Tag(name, parts));
        }
    }
}
