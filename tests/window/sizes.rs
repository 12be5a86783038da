//! A small window and large text: nothing scrolls sideways, and nothing lies over something else.

use serde_json::{Value, json};

use crate::{driver::Window, wait::until};

/// Gives the window a size in dots and its text a size in percent, the latter by keyboard.
pub async fn set(window: &Window, width: u32, height: u32, percent: u32) {
    let client = window.client().clone();
    client.set_window_size(width, height).await.unwrap();
    let wide = format!("innerWidth === {width} && innerHeight === {height}");
    until(&wide, async || window.holds(&wide).await.then_some(())).await;
    window.press_with_ctrl('0').await;
    text_is(window, 100).await;
    for larger in [110, 125, 150, 175, 200].into_iter().filter(|size| *size <= percent) {
        window.press_with_ctrl('+').await;
        text_is(window, larger).await;
    }
}

async fn text_is(window: &Window, percent: u32) {
    let size = format!("document.documentElement.style.fontSize === '{percent}%'");
    until(&size, async || window.holds(&size).await.then_some(())).await;
}

const FAULTS: &str = r"
    const faults = [];
    const name = (node) => `${node.localName}#${node.id || ''} '${(node.innerText ?? '').slice(0, 30)}'`;
    // What is seen of it: a list that scrolls hides what is further down.
    const seen = (node) => {
        let { left, right, top, bottom } = node.getBoundingClientRect();
        for (let box = node.parentElement; box?.localName !== 'main' && box; box = box.parentElement) {
            if (getComputedStyle(box).overflowY === 'visible') continue;
            const its = box.getBoundingClientRect();
            [left, right] = [Math.max(left, its.left), Math.min(right, its.right)];
            [top, bottom] = [Math.max(top, its.top), Math.min(bottom, its.bottom)];
        }
        return { left, right, top, bottom };
    };
    const shown = (node) => node.checkVisibility({ visibilityProperty: true }) && node.getBoundingClientRect().width > 1;
    const overlap = (a, b) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
    const apart = (nodes) => nodes.forEach((one, at) => nodes.slice(at + 1).forEach((other) => {
        if (one.contains(other) || other.contains(one)) return;
        if (overlap(seen(one), seen(other)))
            faults.push(`${name(one)} lies over ${name(other)}`);
    }));
    const all = (sought) => [...document.querySelectorAll(sought)].filter(shown);
    for (const node of [document.documentElement, ...all('main')]) {
        if (node.scrollWidth <= node.clientWidth + 1) continue;
        const edge = node.getBoundingClientRect().left + node.clientWidth;
        const beyond = (one) => one.getBoundingClientRect().right > edge + 1;
        const out = [...node.querySelectorAll('*')].filter((one) => beyond(one) && ![...one.children].some(beyond));
        faults.push(`${node.localName} is ${node.scrollWidth} wide in ${node.clientWidth}: ${out.slice(0, 3).map(name)}`);
    }
    apart(all('nav, .right > header, main'));
    apart(all('main :is(button, input:not([type=radio]), select, textarea, h1, h2, h3, figure, canvas)'));
    const main = document.querySelector('main').getBoundingClientRect();
    if (main.height < arguments[0]) faults.push(`only ${main.height} dots high are left to read in`);
    return faults;";

/// What does not fit on the screen that is shown.
pub async fn faults(window: &Window) -> Vec<String> {
    let found = window.see(FAULTS, &[json!(300)]).await;
    found.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}
