//! Every word that a person reads, from `ui/locales`, and how numbers, money and days are written in a language.
//! The screen reads the same files; nothing here knows which words there are.

mod catalogue;
mod finding;
#[cfg(test)]
mod tests;
mod write;

use fluent_bundle::{FluentArgs, FluentValue};
use koers_core::business::Currency;
pub use koers_core::text::Language;

/// The words of one language; as cheap to copy as a reference.
#[derive(Clone, Copy)]
pub struct Words {
    language: Language,
    currency: Currency,
    bundle: &'static catalogue::Bundle,
}

/// What stands in a message where it names a variable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Text, put in as it is.
    Text(String),
    /// A whole number: it chooses the plural, and is written as the language writes numbers.
    Number(i64),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl Words {
    /// The words of a language; read once in the life of the program.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self { language, currency: Currency::Eur, bundle: catalogue::bundle(language) }
    }

    /// The same words, with amounts in this currency.
    #[must_use]
    pub const fn counting_in(self, currency: Currency) -> Self {
        Self { currency, ..self }
    }

    /// The language that they are in.
    #[must_use]
    pub const fn language(self) -> Language {
        self.language
    }

    /// Whether there is a message under this key.
    #[must_use]
    pub fn has(self, key: &str) -> bool {
        self.pattern(key).is_some()
    }

    /// The message under a key, `message` or `message.attribute`; the key in brackets when there is none.
    #[must_use]
    pub fn say(self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// As [`Self::say`], with its variables filled in. A variable that is not given stays in sight as `{$name}`.
    #[must_use]
    pub fn say_with(self, key: &str, given: &[(&str, Value)]) -> String {
        let Some(pattern) = self.pattern(key) else { return format!("[{key}]") };
        let mut args = FluentArgs::with_capacity(given.len());
        for (name, value) in given {
            match value {
                Value::Text(text) => args.set(*name, text.as_str()),
                Value::Number(number) => args.set(*name, FluentValue::from(*number)),
            }
        }
        let said = self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new());
        // A variable at the end may be empty.
        said.trim_end().to_owned()
    }

    fn pattern(self, key: &str) -> Option<&'static fluent_syntax::ast::Pattern<&'static str>> {
        match key.split_once('.') {
            Some((message, attribute)) => Some(self.bundle.get_message(message)?.get_attribute(attribute)?.value()),
            None => self.bundle.get_message(key)?.value(),
        }
    }
}
