//! What a person types, made fit to keep: any script and any length, without U+0000.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The language of a screen or a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Dutch, at level B1, with *je*.
    Nl,
    /// English.
    En,
}

impl Language {
    /// Both, in the order in which the app offers them.
    pub const ALL: [Self; 2] = [Self::Nl, Self::En];

    /// `nl` or `en`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }

    /// The language behind a code such as `nl`, `nl-BE` or `en_GB`.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        match code.split(['-', '_', '.']).next()? {
            "nl" => Some(Self::Nl),
            "en" => Some(Self::En),
            _ => None,
        }
    }
}

/// A text in both languages.
#[derive(Debug, Clone, Deserialize)]
pub struct Both {
    nl: String,
    en: String,
}

impl Both {
    /// The text in a language.
    #[must_use]
    pub fn say(&self, language: Language) -> &str {
        match language {
            Language::Nl => &self.nl,
            Language::En => &self.en,
        }
    }
}

/// Takes out U+0000, which SQLite's text functions cut at, and gives every line ending the one form `\n`.
#[must_use]
pub fn clean(typed: &str) -> String {
    typed.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "")
}

/// A text for a list: one line of at most 80 characters.
#[must_use]
pub fn in_short(text: &str) -> String {
    let text = text.replace('\n', " ");
    match text.char_indices().nth(80) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default().trim_end()),
        None => text,
    }
}

/// A text as it is searched: small letters without their accents.
#[must_use]
pub fn folded(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    fold_into(text, &mut plain);
    plain
}

/// Puts a text as it is searched behind what stands there.
pub fn fold_into(text: &str, plain: &mut String) {
    let mut rest = text;
    while !rest.is_empty() {
        let (run, others) = rest.split_at(rest.bytes().position(|byte| !byte.is_ascii()).unwrap_or(rest.len()));
        let start = plain.len();
        plain.push_str(run);
        if let Some(added) = plain.get_mut(start..) {
            added.make_ascii_lowercase();
        }
        let mut others = others.chars();
        for letter in others.next().into_iter().flat_map(char::to_lowercase) {
            match without_accent(letter) {
                Some(base) => plain.push_str(base),
                None => plain.push(letter),
            }
        }
        rest = others.as_str();
    }
}

/// The letters of Europe's Latin scripts without their accents; nothing for a letter that stays as it is.
const fn without_accent(letter: char) -> Option<&'static str> {
    Some(match letter {
        '\u{300}'..='\u{36f}' => "",
        'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ď' | 'đ' => "d",
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
        'ĥ' | 'ħ' => "h",
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => "i",
        '\u{133}' => "ij",
        'ĵ' => "j",
        'ķ' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => "o",
        'œ' => "oe",
        'ŕ' | 'ŗ' | 'ř' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => "s",
        'ß' => "ss",
        'ţ' | 'ť' | 'ŧ' | 'ț' => "t",
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => "u",
        'ŵ' => "w",
        'ý' | 'ÿ' | 'ŷ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        '’' => "'",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folded_text_has_small_letters_without_accents() {
        for (typed, plain) in [
            ("Zoë", "zoe"),
            ("ZOË", "zoe"),
            ("Zoe\u{308}", "zoe"),
            ("Crème brûlée", "creme brulee"),
            ("\u{132}SSEL", "ijssel"),
            ("Straße", "strasse"),
            ("Łódź", "lodz"),
            ("Köfte 🍞 ’s", "kofte 🍞 's"),
        ] {
            assert_eq!(folded(typed), plain);
        }
    }

    #[test]
    fn a_long_text_is_cut_between_characters() {
        assert_eq!(in_short("één\nregel"), "één regel");
        assert_eq!(in_short(&"é".repeat(81)), format!("{}…", "é".repeat(80)));
    }
}
