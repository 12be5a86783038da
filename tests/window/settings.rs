//! Language and light or dark, chosen in the window by keyboard.

use fantoccini::key::Key;
use koers_core::text::Language;
use koers_words::Words;

use super::{driver::Window, wait::until};

const OPEN: &str = "document.querySelector('dialog[open]')";

/// A language by its own name.
pub fn name_of(language: Language) -> &'static str {
    match language {
        Language::Nl => "Nederlands",
        Language::En => "English",
    }
}

/// Opens the settings, chooses a language and `light`, `dark` or `system`, and closes them again.
pub async fn choose(window: &Window, words: Words, language: Language, theme: &str) {
    open(window).await;
    window.pick(&words.say("settings-language"), name_of(language)).await;
    let words = Words::new(language);
    window.reads(&words.say("settings-theme")).await;
    window.pick(&words.say("settings-theme"), &words.say(&format!("theme-{theme}"))).await;
    shut(window).await;
    let chosen = format!(
        "document.documentElement.dataset.theme === '{theme}' \
         && document.documentElement.lang === '{}'",
        language.code()
    );
    until("the settings to be taken over", async || window.holds(&chosen).await.then_some(())).await;
}

/// Opens the settings.
pub async fn open(window: &Window) {
    window.press_with_ctrl(',').await;
    until("the settings", async || window.holds(OPEN).await.then_some(())).await;
}

/// Closes them.
pub async fn shut(window: &Window) {
    window.press(Key::Escape).await;
    until("the settings to close", async || (!window.holds(OPEN).await).then_some(())).await;
}

/// At the very first start: chooses the language that is asked for.
pub async fn first(window: &Window, language: Language) {
    window.choose(name_of(language)).await;
    window.reads(&Words::new(language).say("start-title")).await;
}
