//! A person who looks at the screen: what it says, where it is, and whether it is done.

use koers_words::{Value, Words};
use serde_json::json;

use crate::{driver::Window, wait::until};

impl Window {
    /// All text that can be read now.
    pub async fn text(&self) -> String {
        self.see("return document.body.innerText;", &[]).await.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until these words can be read.
    pub async fn reads(&self, words: &str) {
        until(words, async || flat(&self.text().await).contains(&flat(words)).then_some(())).await;
    }

    /// Waits until this stands in the field that is called so, without going there.
    pub async fn value_of(&self, label: &str, value: &str) {
        let field = "const labels = [...document.querySelectorAll('label')];
            return labels.find((one) => one.innerText.startsWith(arguments[0]))?.control?.value;";
        until(value, async || (self.see(field, &[json!(label)]).await == json!(value)).then_some(())).await;
    }

    /// Waits until a page of the plan is there, with the focus on its heading or in a field.
    pub async fn arrives_at(&self, place: &str) {
        let arrived = format!(
            "location.hash.split('?')[0] === '{place}' && document.querySelector('main')?.ariaBusy === 'false' \
             && document.querySelector('main').contains(document.activeElement) \
             && document.activeElement.matches('h1, h2, input, textarea, select, a')"
        );
        until(place, async || self.holds(&arrived).await.then_some(())).await;
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

    /// The screen's own list of its screens, as their addresses.
    pub async fn screens(&self) -> Vec<String> {
        let list = self.see("return document.querySelector('meta[name=koers-screens]').content;", &[]).await;
        list.as_str().unwrap_or_default().split(' ').map(str::to_owned).collect()
    }

    /// Waits until the letters are there, and the pages of a document where there are any.
    pub async fn is_drawn(&self) {
        let drawn = "document.fonts.status === 'loaded' && !document.querySelector('.preview [role=status]') \
                     && document.querySelector('canvas')?.width !== 300";
        until("the page to be drawn", async || self.holds(drawn).await.then_some(())).await;
    }

    /// Goes to a page as a link would, for tests that are not about the way there.
    pub async fn turn_to(&self, place: &str) {
        self.see("location.hash = arguments[0];", &[json!(place)]).await;
        self.arrives_at(place).await;
    }
}

/// A text in one line.
pub fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
