//! Anything in the plan by keyboard alone: sought in the palette and gone to, or chosen in the menus.

use fantoccini::key::Key;
use koers_core::text::Language;
use koers_words::Words;
use serde_json::Value;

use crate::{desk::at_a_desk, driver::Window, keys::STOPS, settings, wait::until};

/// What is on in the palette: its words, and where it belongs.
const ON: &str =
    "return document.getElementById(document.activeElement.getAttribute('aria-activedescendant'))?.innerText;";

impl Window {
    /// Opens the palette and waits until there can be typed.
    async fn open_palette(&self) {
        self.press_with_ctrl('k').await;
        let ready = "document.activeElement.matches('dialog[open] [role=combobox]')";
        until("the palette", async || self.holds(ready).await.then_some(())).await;
    }

    async fn is_on(&self) -> String {
        self.see(ON, &[]).await.as_str().unwrap_or_default().replace('\n', " ")
    }

    /// Types in the palette, goes down to what begins with this name and tells that it belongs there, and chooses it.
    async fn finds(&self, name: &str, belongs: &str) {
        self.open_palette().await;
        self.types(name).await;
        let its = |on: &str| on.starts_with(name) && on.contains(belongs);
        let listed =
            "return [...document.querySelectorAll('[role=option]')].map((one) => one.innerText.replace('\\n', ' '));";
        until(name, async || {
            let options = self.see(listed, &[]).await;
            options.as_array()?.iter().filter_map(Value::as_str).any(its).then_some(())
        })
        .await;
        for _ in 0..STOPS {
            let on = self.is_on().await;
            if its(&on) {
                return self.press(Key::Enter).await;
            }
            self.press(Key::Down).await;
            until(name, async || (self.is_on().await != on).then_some(())).await;
        }
        panic!("the palette has no '{name}' of {belongs}");
    }

    async fn focus_becomes(&self, what: &str, sought: impl Fn(&crate::keys::Focus) -> bool) {
        until(what, async || sought(&self.focus().await).then_some(())).await;
    }
}

#[test]
fn a_field_a_person_and_a_post_are_found_and_every_menu_is_gone_through_by_keyboard_alone() {
    at_a_desk("finding", async |desk| {
        let words = Words::new(Language::Nl);
        let window = desk.start(&[]).await;
        settings::first(&window, words.language()).await;
        window.open_sample(words).await;

        let address = words.say("field-business-web_address");
        window.finds(&address, &words.say("part-website")).await;
        window.arrives_at("#/room/basis/website").await;
        window.focus_becomes(&address, |focus| focus.tag == "input" && focus.name.starts_with(&address)).await;

        // Escape goes back to where one was.
        let before = window.focus().await;
        window.open_palette().await;
        window.types("Samira").await;
        window.press(Key::Escape).await;
        window.focus_becomes("the field that was left", |focus| *focus == before).await;

        window.finds("Samira", &words.say("kind-person")).await;
        window.arrives_at("#/room/strategy/team").await;
        window.focus_becomes("her name", |focus| focus.id.starts_with("f-person-") && focus.value == "Samira").await;

        let post = "De tafel bij het raam";
        window.finds(post, &words.say("kind-post")).await;
        window.arrives_at("#/room/content/posts").await;
        window.focus_becomes("its sheet", |focus| focus.id.starts_with("f-post-") && focus.value == post).await;
        window.press(Key::Escape).await;
        window.focus_becomes("its card", |focus| focus.id.starts_with("post-")).await;

        menus(&window, words).await;
        window.close().await;
    });
}

/// From menu to menu with the arrows, back with Escape, and something of each chosen.
async fn menus(window: &Window, words: Words) {
    let [file, edit, view] = ["menu-file", "menu-edit", "menu-view"].map(|key| words.say(key));
    let open = async |menu: &str| {
        let shown = "return document.querySelector('[role=menu]')?.ariaLabel ?? '';";
        until(menu, async || (window.see(shown, &[]).await == menu).then_some(())).await;
        window.focus_becomes(menu, |focus| focus.tag != "button").await;
    };
    window.tab_to(&file, |focus| focus.tag == "button" && focus.name == file).await;
    window.press(Key::Down).await;
    open(&file).await;
    window.press(Key::Right).await;
    open(&edit).await;
    window.press(Key::Right).await;
    open(&view).await;
    window.press(Key::Escape).await;
    window.focus_becomes(&view, |focus| focus.tag == "button" && focus.name == view).await;

    window.choose_in_menu(&edit, &words.say("page-bin")).await;
    window.arrives_at("#/bin").await;
    window.choose_in_menu(&words.say("menu-help"), &words.say("help-shortcuts")).await;
    window.reads(&words.say("help-shortcuts")).await;
    settings::shut(window).await;
    window.choose_in_menu(&view, &words.say("action-language-en")).await;
    let words = Words::new(Language::En);
    window.reads(&words.say("menu-help")).await;
    window.choose_in_menu(&words.say("menu-file"), &words.say("menu-close")).await;
    window.reads(&words.say("start-title")).await;
}
