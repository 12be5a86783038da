//! A person with a mouse: things are clicked and dragged where they are drawn.

use std::time::Duration;

use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction, WheelAction, WheelActions};
use serde_json::json;

use super::{driver::Window, wait::until};

/// The middle of what can be seen of what a selector finds, brought in sight where that is asked; nothing while it is not drawn.
const MIDDLE: &str = r"
    const found = document.querySelector(arguments[0]);
    if (!found) return null;
    if (arguments[1]) found.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const { left, right, top, bottom } = found.getBoundingClientRect();
    const middle = (from, to, most) => Math.round((Math.max(from, 0) + Math.min(to, most)) / 2);
    return right > left && bottom > top ? [middle(left, right, innerWidth), middle(top, bottom, innerHeight)] : null;";

impl Window {
    async fn middle(&self, selector: &str, bring: bool) -> (i64, i64) {
        until(selector, async || {
            let seen = self.see(MIDDLE, &[json!(selector), json!(bring)]).await;
            Some((seen.get(0)?.as_i64()?, seen.get(1)?.as_i64()?))
        })
        .await
    }

    /// Clicks on what a selector finds.
    pub async fn click(&self, selector: &str) {
        let at = self.middle(selector, true).await;
        self.point([to(at), down(), up()]).await;
    }

    /// Takes what a selector finds and lays it on what another finds.
    pub async fn drag(&self, from: &str, onto: &str) {
        // What it is laid on is brought in sight first, what is taken last: the page may not move under the hand.
        self.middle(onto, true).await;
        let start = self.middle(from, true).await;
        let end = self.middle(onto, false).await;
        let half = ((start.0 + end.0) / 2, (start.1 + end.1) / 2);
        self.point([to(start), down(), to((start.0 + 12, start.1 + 4)), to(half), to(end), to(end), up()]).await;
    }

    /// Turns the wheel over what a selector finds, so many pixels down.
    pub async fn wheel(&self, selector: &str, down: i64) {
        let (x, y) = self.middle(selector, true).await;
        self.point([to((x, y))]).await;
        let turn = WheelAction::Scroll { duration: Some(Duration::ZERO), x, y, delta_x: 0, delta_y: down };
        let client = self.client().clone();
        client.perform_actions(WheelActions::new("wheel".to_owned()).then(turn)).await.unwrap();
    }

    async fn point<const N: usize>(&self, all: [PointerAction; N]) {
        let mut actions = MouseActions::new("mouse".to_owned());
        for action in all {
            actions = actions.then(action);
        }
        let client = self.client().clone();
        client.perform_actions(actions).await.unwrap();
    }
}

fn to((x, y): (i64, i64)) -> PointerAction {
    PointerAction::MoveTo { duration: Some(Duration::ZERO), x: x as f64, y: y as f64 }
}

fn down() -> PointerAction {
    PointerAction::Down { button: MOUSE_BUTTON_LEFT }
}

fn up() -> PointerAction {
    PointerAction::Up { button: MOUSE_BUTTON_LEFT }
}
