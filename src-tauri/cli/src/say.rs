//! The only place that writes to the terminal, and the only one that asks the system for its language.

use std::io::Write;

use koers_core::{Error, text::Language};
use koers_words::Words;

/// The system's language where Koers speaks it, else English.
#[must_use]
pub fn system_language() -> Language {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .and_then(|value| Language::from_code(&value))
        .unwrap_or(Language::En)
}

/// Writes to standard output; a reader that went away is no fault.
pub(crate) fn say(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.write_all(b"\n")).and_then(|()| out.flush());
}

/// Writes to standard error.
pub fn say_fault(text: &str) {
    let mut err = std::io::stderr().lock();
    let _ = err.write_all(text.as_bytes()).and_then(|()| err.write_all(b"\n"));
}

/// Says that the window can be used, for whoever measures how long that took.
pub fn say_usable() {
    say("usable");
}

/// A failure of the core as a sentence.
pub(crate) fn failure(words: Words, error: &Error) -> String {
    let code = serde_json::to_value(error.code()).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default();
    let args: Vec<_> = error.params().into_iter().map(|(name, value)| (name, value.into())).collect();
    words.say_with(&format!("error-{code}"), &args)
}
