//! A person who looks at the screen: what it says, where it is, and whether it is done.

use serde_json::json;

use super::{driver::Window, wait::until};

impl Window {
    /// All text that can be read now.
    pub async fn text(&self) -> String {
        self.see("return document.body.innerText;", &[]).await.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until these words can be read.
    pub async fn reads(&self, words: &str) {
        until(words, async || flat(&self.text().await).contains(&flat(words)).then_some(())).await;
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

    /// The screen's own list of its screens, as their addresses.
    pub async fn screens(&self) -> Vec<String> {
        let list = self.see("return document.querySelector('meta[name=koers-screens]').content;", &[]).await;
        list.as_str().unwrap_or_default().split(' ').map(str::to_owned).collect()
    }

    /// Waits until it can be looked at: with its letters, with the pages of a document where there are any, and painted.
    pub async fn is_drawn(&self) {
        let drawn = "document.fonts.status === 'loaded' && (!location.hash.startsWith('#/documents') || \
                     (document.querySelector('canvas')?.width ?? 300) !== 300)";
        until("the page to be drawn", async || self.holds(drawn).await.then_some(())).await;
        let painted =
            "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done(null)));";
        let client = self.client().clone();
        client.execute_async(painted, Vec::new()).await.unwrap();
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
