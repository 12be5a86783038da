//! A person at the keyboard: keys go to whatever has the focus, and the focus moves by keys alone.

use fantoccini::{
    actions::{InputSource, KeyAction, KeyActions},
    key::Key,
};

use serde_json::json;

use super::{driver::Window, wait::until};

/// More stops than any screen has.
pub const STOPS: usize = 200;

/// What has the focus, as a person hears it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Focus {
    /// `input`, `select`, `button`…
    pub tag: String,
    /// Type of an input: `text`, `radio`…
    pub kind: String,
    /// What it is called: label, words on it, or choice.
    pub name: String,
    /// The question that a choice belongs to.
    pub group: String,
    /// What was typed, or the words of the option that is chosen.
    pub value: String,
    /// Whether a choice is made.
    pub checked: bool,
    /// The element's id.
    pub id: String,
}

const FOCUS: &str = r"
    const at = document.activeElement;
    const text = (node) => (node?.innerText ?? '').replace(/\s+/g, ' ').trim();
    const label = at.labels?.[0];
    return {
        tag: at.localName,
        kind: at.type ?? '',
        name: at.getAttribute('aria-label') ?? text(label?.querySelector('b') ?? label ?? at),
        group: text(at.closest('fieldset')?.querySelector('legend')),
        value: at.localName === 'select' ? text(at.selectedOptions[0]) : String(at.value ?? ''),
        checked: at.checked ?? false,
        id: at.id,
    };";

/// How many choices further down the one that is called so stands; nothing when there is none.
const STEPS: &str = r"
    const at = document.activeElement;
    const text = (node) => node.innerText.replace(/\s+/g, ' ').trim();
    const radios = at.type === 'radio' && [...document.getElementsByName(at.name)];
    const all = at.localName === 'select' ? [...at.options] : radios || [at];
    const names = all.map((one) => text(one.labels ? (one.labels[0].querySelector('b') ?? one.labels[0]) : one));
    const sought = names.findIndex((name) => name === arguments[0]);
    return sought < 0 ? null : sought - (at.localName === 'select' ? at.selectedIndex : all.indexOf(at));";

impl Window {
    /// What has the focus.
    pub async fn focus(&self) -> Focus {
        let seen = self.see(FOCUS, &[]).await;
        let text = |name: &str| seen[name].as_str().unwrap_or_default().to_owned();
        Focus {
            tag: text("tag"),
            kind: text("kind"),
            name: text("name"),
            group: text("group"),
            value: text("value"),
            checked: seen["checked"].as_bool().unwrap_or_default(),
            id: text("id"),
        }
    }

    /// Presses a key.
    pub async fn press(&self, key: Key) {
        self.strike(&[], &[char::from(key)]).await;
    }

    /// Presses a key while Ctrl is held down.
    pub async fn press_with_ctrl(&self, key: char) {
        self.strike(&[Key::Control], &[key]).await;
    }

    /// Types a text, letter by letter.
    pub async fn types(&self, text: &str) {
        let keys: Vec<char> = text.chars().map(|c| if c == '\n' { char::from(Key::Enter) } else { c }).collect();
        self.strike(&[], &keys).await;
    }

    /// Presses keys one after another while others are held down.
    pub async fn strike(&self, held: &[Key], keys: &[char]) {
        let held: Vec<char> = held.iter().map(|key| char::from(*key)).collect();
        let down = |value: &char| KeyAction::Down { value: *value };
        let up = |value: &char| KeyAction::Up { value: *value };
        let mut actions = KeyActions::new("keyboard".to_owned());
        for action in held.iter().map(down).chain(keys.iter().flat_map(|key| [down(key), up(key)])) {
            actions = actions.then(action);
        }
        for action in held.iter().rev().map(up) {
            actions = actions.then(action);
        }
        let client = self.client().clone();
        client.perform_actions(actions).await.unwrap();
    }

    /// Presses Tab until what has the focus is what was sought.
    ///
    /// # Panics
    /// When it is nowhere on the way.
    pub async fn tab_to(&self, what: &str, sought: impl Fn(&Focus) -> bool) -> Focus {
        let mut passed = Vec::new();
        for _ in 0..STOPS {
            let focus = self.focus().await;
            if sought(&focus) {
                return focus;
            }
            if !passed.contains(&focus.name) {
                passed.push(focus.name);
            }
            self.press(Key::Tab).await;
        }
        panic!("Tab does not lead to {what}, only past {passed:?}");
    }

    /// Goes to what is called so with Tab, and presses Enter.
    pub async fn choose(&self, name: &str) {
        self.tab_to(name, |focus| ["a", "button"].contains(&focus.tag.as_str()) && focus.name.starts_with(name)).await;
        self.press(Key::Enter).await;
    }

    /// Goes to the field that is called so with Tab.
    pub async fn go_to(&self, label: &str) -> Focus {
        self.tab_to(label, |focus| {
            ["input", "textarea", "select"].contains(&focus.tag.as_str())
                && (focus.name.starts_with(label) || focus.group.starts_with(label))
        })
        .await
    }

    /// Goes to a field and types, in the place of what stands there.
    pub async fn fill(&self, label: &str, text: &str) {
        let field = self.go_to(label).await;
        if field.value == text {
            return;
        }
        if !field.value.is_empty() {
            self.press_with_ctrl('a').await;
        }
        self.types(text).await;
        until(text, async || (self.focus().await.value == text).then_some(())).await;
    }

    /// Goes to a field of choices and makes one: with Space and the arrows, or with the arrows in a list.
    pub async fn pick(&self, label: &str, choice: &str) {
        let field = self.go_to(label).await;
        if ["radio", "checkbox"].contains(&field.kind.as_str()) && !field.checked {
            self.press(Key::Space).await;
        }
        let steps = self.see(STEPS, &[json!(choice)]).await;
        let steps = steps.as_i64().unwrap_or_else(|| panic!("'{label}' has no choice '{choice}'"));
        for _ in 0..steps.abs() {
            let before = self.focus().await;
            self.press(if steps > 0 { Key::Down } else { Key::Up }).await;
            until(choice, async || (self.focus().await != before).then_some(())).await;
        }
        // An answer to what was chosen just before may still be under way, and shows the older choice for a moment.
        until(&format!("'{label}' to be '{choice}'"), async || {
            let focus = self.focus().await;
            let chosen = if focus.tag == "select" { &focus.value } else { &focus.name };
            (chosen.starts_with(choice) && (focus.tag == "select" || focus.checked)).then_some(())
        })
        .await;
    }
}
