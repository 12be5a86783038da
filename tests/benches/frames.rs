//! The board and the calendar of the ten-year plan in the real window: how long until they are drawn, and how long a frame
//! takes while one scrolls, drags and searches. `KOERS_BIN` names the app; without it, or a display, this part says so.

#![expect(clippy::expect_used, clippy::panic, reason = "a bench that cannot go on says so")]

#[expect(dead_code, reason = "a window that is measured needs less than one that is tried")]
#[path = "../window/desk.rs"]
mod desk;
#[path = "../window/driver.rs"]
mod driver;
#[expect(dead_code, reason = "as above")]
#[path = "../window/keys.rs"]
mod keys;
#[expect(dead_code, reason = "as above")]
#[path = "../window/look.rs"]
mod look;
#[expect(dead_code, reason = "as above")]
#[path = "../window/pointer.rs"]
mod pointer;
#[expect(dead_code, reason = "as above")]
#[path = "../window/settings.rs"]
mod settings;
#[path = "../window/system.rs"]
mod system;
#[path = "../window/wait.rs"]
mod wait;

use std::env;

use chrono::Utc;
use fantoccini::key::Key;
use koers_core::{
    store::{Home, Opening},
    text::Language,
    time::Now,
};
use koers_tests::{desk::TODAY, ten_years};
use serde_json::{Value, json};

use self::{desk::at_a_desk, driver::Window, wait::until};
use crate::line;

/// Goes to an address, and says how long it took until something of it was drawn: a frame begins when the one before is painted.
const GO: &str = r"
    const [address, selector, tell] = arguments;
    const start = performance.now();
    location.hash = address;
    const look = () => document.querySelector(selector)
        ? requestAnimationFrame(() => tell(performance.now() - start))
        : requestAnimationFrame(look);
    look();";

/// Waits until the page is at rest, as it is for whoever read it: nothing of it takes longer than a frame.
const CALM: &str = r"
    const tell = arguments[0];
    let [calm, last] = [0, performance.now()];
    const step = (now) => {
        calm = now - last < 25 ? calm + 1 : 0;
        last = now;
        if (calm < 10) requestAnimationFrame(step); else tell(0);
    };
    requestAnimationFrame(step);";

/// Begins to note how long each frame takes.
const NOTE: &str = r"
    const frames = (window.frames_ = []);
    let last = performance.now();
    const step = (now) => { frames.push(now - last); last = now; if (window.frames_ === frames) requestAnimationFrame(step); };
    requestAnimationFrame(step);";

/// Stops, and gives what was noted but for the first.
const NOTED: &str = "const all = window.frames_; window.frames_ = null; return all.slice(1);";

/// Scrolls a list on by so many pixels in each of so many frames.
const SCROLL: &str = r"
    const [selector, by, count, tell] = arguments;
    const list = document.querySelector(selector);
    let left = count;
    const step = () => { list.scrollTop += by; if (--left > 0) requestAnimationFrame(step); else tell(list.scrollTop); };
    requestAnimationFrame(step);";

/// Notes how long it takes from the next key in the search until the lists are other ones.
const LISTEN: &str = r"
    window.took_ = null;
    document.querySelector('#posts-search').addEventListener('input', () => {
        const start = performance.now();
        const watch = new MutationObserver(() => {
            watch.disconnect();
            requestAnimationFrame(() => (window.took_ = performance.now() - start));
        });
        watch.observe(document.querySelector('main'), { subtree: true, childList: true, characterData: true });
    }, { once: true });";

/// Lays a plain list of lines over the page, as large as a column: what scrolling costs here at the least.
const PLAIN: &str = r"
    const list = Object.assign(document.createElement('div'), { id: 'plain' });
    const at = document.querySelector(arguments[0]).getBoundingClientRect();
    list.style.cssText = `position:fixed;overflow:auto;background:white;left:${at.left}px;top:${at.top}px;width:${at.width}px;height:${at.height}px`;
    for (let n = 0; n < 800; n += 1) list.append(Object.assign(document.createElement('p'), { textContent: `Bericht ${n}` }));
    document.body.append(list);";

const PUBLISHED: &str = "[data-drop='column:published'] [role=group]";

/// Measures and prints.
pub fn measure() {
    if env::var_os("KOERS_BIN").is_none() || env::var_os("DISPLAY").is_none() {
        line("frames", "not measured", "KOERS_BIN names the app; needs a display");
        return;
    }
    at_a_desk("frames", async |desk| {
        let first = desk.start(&[]).await;
        settings::first(&first, Language::Nl).await;
        first.close().await;
        let file = desk.folder("Tien jaar.koers");
        let home = Home(desk.folder("maker"));
        ten_years::create(&file, &Opening::new(&home, "the maker", Now { at: Utc::now(), today: TODAY })).unwrap();
        let window = desk.start(&[file.to_str().unwrap()]).await;
        opens(&window).await;
        scrolls(&window).await;
        drags(&window).await;
        searches(&window).await;
        window.close().await;
    });
}

async fn asked(window: &Window, script: &str, words: &[Value]) -> f64 {
    let client = window.client().clone();
    client.execute_async(script, words.to_vec()).await.unwrap().as_f64().unwrap_or_default()
}

fn told(what: &str, mut times: Vec<f64>, target: &str) {
    times.sort_by(f64::total_cmp);
    let at = |percent: usize| times.get((times.len() * percent / 100).min(times.len().saturating_sub(1))).copied();
    let [p50, p95, most] = [50, 95, 100].map(|percent| at(percent).unwrap_or_default());
    line(&format!("{what}: p50, p95, most"), &format!("{p50:.0}, {p95:.0}, {most:.0} ms"), target);
}

async fn opens(window: &Window) {
    let calendar = "#/room/content/calendar";
    opening(window, "the board", "#/room/content/posts", "[data-drop='column:published'] [data-main]").await;
    opening(window, "the calendar", calendar, "[data-drop^='day:'] [data-main]").await;
    // It opens as it was left.
    let listed = ".sheet [data-at] [data-main]";
    window.turn_to(calendar).await;
    window.click("label:has([value=list])").await;
    until("the list", async || window.holds(&format!("document.querySelector('{listed}')")).await.then_some(())).await;
    opening(window, "the list", calendar, listed).await;
}

async fn opening(window: &Window, what: &str, address: &str, selector: &str) {
    let mut times = Vec::new();
    for _ in 0..9 {
        asked(window, GO, &[json!("#/today"), json!("main h1")]).await;
        until("the other page is gone", async || {
            let gone = format!("document.querySelector(\"{selector}\") === null");
            window.holds(&gone).await.then_some(())
        })
        .await;
        asked(window, CALM, &[]).await;
        times.push(asked(window, GO, &[json!(address), json!(selector)]).await);
    }
    told(&format!("open {what} in the window, drawn"), times, "100 ms");
}

async fn scrolls(window: &Window) {
    window.turn_to("#/room/content/posts").await;
    let mut medians = Vec::new();
    for (what, list, by) in [
        ("a column scrolls slowly", PUBLISHED, 40),
        ("a column scrolls fast", PUBLISHED, 900),
        ("a plain list scrolls", "#plain", 40),
    ] {
        if list != PUBLISHED {
            window.see(PLAIN, &[json!(PUBLISHED)]).await;
        }
        window.see(NOTE, &[]).await;
        asked(window, SCROLL, &[json!(list), json!(by), json!(180)]).await;
        let times = noted(window).await;
        medians.push(median(&times));
        told(&format!("a frame while {what}"), times, "33 ms");
    }
    window.see("document.getElementById('plain').remove();", &[]).await;
    line("  a column slowly ÷ a plain list", &format!("{:.2}", medians[0] / medians[2]), "");
}

fn median(times: &[f64]) -> f64 {
    let mut times = times.to_vec();
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}

async fn noted(window: &Window) -> Vec<f64> {
    let all = window.see(NOTED, &[]).await;
    all.as_array().unwrap().iter().filter_map(Value::as_f64).collect()
}

async fn drags(window: &Window) {
    let card = "[data-drop='column:idea'] [data-at='1'] [data-main]";
    window.see(NOTE, &[]).await;
    for _ in 0..5 {
        window.drag(card, "[data-drop='column:draft'] h2").await;
    }
    told("a frame while cards are dragged and dropped", noted(window).await, "33 ms");
}

async fn searches(window: &Window) {
    window.click("#posts-search").await;
    let mut times = Vec::new();
    // Each digit leaves fewer posts.
    for digit in ["1", "9", "3", "7"] {
        window.see(LISTEN, &[]).await;
        window.types(digit).await;
        times.push(until("other posts", async || window.see("return window.took_;", &[]).await.as_f64()).await);
    }
    told("search in the window, from the key to the cards", times, "");
    window.press(Key::Escape).await;
}
