//! The set-up with only what a plan needs.

use koers_core::guide::{SCREENS, Screen};
use koers_words::Words;

use crate::driver::Window;

/// On the list of tasks: asks to see only what a plan needs, and goes to the first question.
pub async fn only_needed(window: &Window, words: Words) {
    window.turn_to("#/guide").await;
    window.pick(&words.say("guide-questions"), &words.say("guide-only-needed")).await;
    window.reads(&words.say("guide-only-needed.hint")).await;
    window.turn_to("#/guide/business").await;
}

/// The screens that are then asked.
pub fn needed() -> impl Iterator<Item = &'static Screen> {
    SCREENS.iter().filter(|screen| screen.required())
}
