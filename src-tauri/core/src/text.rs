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
