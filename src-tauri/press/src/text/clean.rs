//! Typed text becomes printable text: composed letters, plain spaces, no control characters.
//! Nothing that a reader could miss is taken away.

use std::borrow::Cow;
use unicode_normalization::{UnicodeNormalization as _, is_nfc};

/// `text` in composed form (NFC) with `\n` as the only control character.
pub(crate) fn clean(text: &str) -> Cow<'_, str> {
    let plain = text.bytes().all(|byte| byte == b'\n' || (b' '..0x7f).contains(&byte));
    if plain || (is_nfc(text) && !text.chars().any(|c| replaced(c) != Some(c))) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace("\r\n", "\n").nfc().filter_map(replaced).collect())
}

fn replaced(c: char) -> Option<char> {
    match c {
        '\n' => Some(c),
        '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' => Some(' '),
        _ if c.is_control() => None,
        '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}' => None,
        _ => Some(c),
    }
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn control_characters_go_and_everything_else_stays() {
        assert_eq!(clean("a\0b\u{7}c\td\r\ne\u{feff}f"), "abc d\nef");
        assert_eq!(clean("e\u{301}én € – 👩‍🍳"), "één € – 👩‍🍳");
    }
}
