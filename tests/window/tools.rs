//! What stands around the page: redo by keyboard, the menu, and whether everything is on disk.

use fantoccini::key::Key;
use koers_words::{Value, Words};
use serde_json::json;

use crate::{driver::Window, keys::STOPS, wait::until};

impl Window {
    /// Opens the sample from the first screen.
    pub async fn open_sample(&self, words: Words) {
        self.choose(&words.say("start-sample.act")).await;
        let today = "document.querySelector('nav a[href=\"#/today\"][aria-current=page]') !== null \
                     && document.querySelector('main')?.ariaBusy === 'false'";
        until("today, in the sample", async || self.holds(today).await.then_some(())).await;
    }

    /// Presses a key while Ctrl and Shift are held down.
    pub async fn press_with_ctrl_and_shift(&self, key: char) {
        self.strike(&[Key::Control, Key::Shift], &[key]).await;
    }

    /// Goes to the bar of menus with Tab and along it with the arrow, and opens the one that is called so.
    pub async fn open_menu(&self, menu: &str) {
        let bar = "document.activeElement.closest('[role=menubar]')";
        for _ in 0..STOPS {
            if self.holds(bar).await {
                break;
            }
            self.press(Key::Tab).await;
        }
        for _ in 0..STOPS {
            let at = self.focus().await;
            if at.name == menu {
                return self.press(Key::Enter).await;
            }
            self.press(Key::Right).await;
            until(menu, async || (self.focus().await != at).then_some(())).await;
        }
        panic!("there is no menu '{menu}'");
    }

    /// Opens a menu, goes through it with the arrow to what is called so, and presses Enter.
    pub async fn choose_in_menu(&self, menu: &str, name: &str) {
        self.open_menu(menu).await;
        // The focus moves into the menu when it has been drawn.
        let mut at = until(menu, async || Some(self.focus().await).filter(|now| now.tag != "button")).await;
        for _ in 0..STOPS {
            if at.name.starts_with(name) {
                return self.press(Key::Enter).await;
            }
            let before = at;
            self.press(Key::Down).await;
            at = until(name, async || Some(self.focus().await).filter(|now| *now != before)).await;
        }
        panic!("the menu has no '{name}'");
    }

    /// Waits until this stands in the field that is called so, without going there.
    pub async fn value_of(&self, label: &str, value: &str) {
        let field = "const labels = [...document.querySelectorAll('label')];
            return labels.find((one) => one.innerText.startsWith(arguments[0]))?.control?.value;";
        until(value, async || (self.see(field, &[json!(label)]).await == json!(value)).then_some(())).await;
    }

    /// Waits until the state of saving begins with these words.
    pub async fn state_is(&self, words: &str) {
        let state = "return document.querySelector('header [role=status]')?.innerText;";
        until(words, async || self.see(state, &[]).await.as_str()?.starts_with(words).then_some(())).await;
    }

    /// Waits until all that was typed is on disk.
    pub async fn has_saved(&self, words: Words) {
        let saved = words.say_with("save-saved", &[("time", Value::from("|"))]);
        self.state_is(saved.split('|').next().unwrap_or_default()).await;
    }
}
