//! What a small business opens every week: a week planned with the mouse and one by keyboard, a drop that breaks the mix,
//! a month filled, and a board of ten years.

use chrono::Utc;
use fantoccini::key::Key;
use koers_core::{
    store::{Home, Opening},
    text::Language,
    time::Now,
};
use koers_tests::{desk::TODAY, ten_years};
use koers_words::Words;
use serde_json::json;

use crate::{desk::at_a_desk, driver::Window, settings, wait::until};

const TRAY: &str = "[data-drop='tray'] [data-main]";

impl Window {
    /// What a selector finds is there.
    async fn has(&self, selector: &str) {
        until(selector, async || {
            self.see("return document.querySelector(arguments[0]) !== null;", &[json!(selector)])
                .await
                .as_bool()?
                .then_some(())
        })
        .await;
    }

    /// How many a selector finds.
    async fn how_many(&self, selector: &str) -> u64 {
        let count = self.see("return document.querySelectorAll(arguments[0]).length;", &[json!(selector)]).await;
        count.as_u64().unwrap()
    }

    /// The id of the first that a selector finds.
    async fn id_of(&self, selector: &str) -> String {
        self.has(selector).await;
        let id = self.see("return document.querySelector(arguments[0]).id;", &[json!(selector)]).await;
        id.as_str().unwrap().to_owned()
    }
}

async fn sample(window: &Window, words: Words) {
    settings::first(window, words.language()).await;
    window.open_sample(words).await;
}

#[test]
fn a_week_is_planned_with_the_mouse() {
    at_a_desk("week-by-mouse", async |desk| {
        let words = Words::new(Language::Nl);
        let window = desk.start(&[]).await;
        sample(&window, words).await;
        window.turn_to("#/room/content/calendar").await;

        // An idea from the tray gets a day, then another in the week, and goes back again.
        let idea = window.id_of(TRAY).await;
        window.drag(&format!("#{idea}"), "[data-drop='day:2026-11-26']").await;
        window.has(&format!("[data-drop='day:2026-11-26'] #{idea}")).await;
        window.click("input[value='week']").await;
        // Today is a Sunday, the last day of its week.
        window.click(&format!("[aria-label='{}']", words.say("calendar-on"))).await;
        window.drag(&format!("#{idea}"), "[data-drop='day:2026-11-27']").await;
        window.has(&format!("[data-drop='day:2026-11-27'] #{idea}")).await;

        // A click on a day makes an idea for it, which opens to be named.
        window.click("#day-2026-11-28").await;
        window.has("dialog[open] [id^='f-post-'][id$='-title']").await;
        window.click("dialog[open] [id^='f-post-'][id$='-title']").await;
        window.types("Kaneelbroodjes op zaterdag").await;
        window.press(Key::Escape).await;
        window.reads("Kaneelbroodjes op zaterdag").await;

        window.drag(&format!("#{idea}"), "[data-drop='tray']").await;
        window.has(&format!("[data-drop='tray'] #{idea}")).await;

        // On the board it goes on to the next column.
        window.turn_to("#/room/content/posts").await;
        let card = idea.replace("chip", "post");
        window.drag(&format!("#{card}"), "[data-drop='column:draft']").await;
        window.has(&format!("[data-drop='column:draft'] #{card}")).await;
        window.close().await;
    });
}

#[test]
fn a_week_is_planned_by_keyboard() {
    at_a_desk("week-by-keyboard", async |desk| {
        let words = Words::new(Language::Nl);
        let window = desk.start(&[]).await;
        sample(&window, words).await;
        window.turn_to("#/room/content/calendar").await;
        let idea = window.id_of(TRAY).await;
        window.tab_to("an idea without a day", |focus| focus.id == idea).await;
        // From no day it begins at today: a day on is Monday, a week on the Monday after.
        window.press_with_ctrl(char::from(Key::Right)).await;
        window.has(&format!("[data-drop='day:2026-11-23'] #{idea}")).await;
        until("the focus goes along", async || (window.focus().await.id == idea).then_some(())).await;
        window.press_with_ctrl(char::from(Key::Down)).await;
        window.has(&format!("[data-drop='day:2026-11-30'] #{idea}")).await;

        // The board: on with Ctrl and an arrow, and what happened is said.
        window.turn_to("#/room/content/posts").await;
        let card = idea.replace("chip", "post");
        window.tab_to("its card", |focus| focus.id == card).await;
        window.press_with_ctrl(char::from(Key::Right)).await;
        window.has(&format!("[data-drop='column:draft'] #{card}")).await;
        let said = words.say("choice-post-status-draft");
        until("the move is announced", async || {
            let told = "return [...document.querySelectorAll('[role=status]')].map((one) => one.innerText).join(' ');";
            window.see(told, &[]).await.as_str()?.contains(&said).then_some(())
        })
        .await;
        window.close().await;
    });
}

#[test]
fn a_drop_that_breaks_the_mix_is_told_with_its_way_back() {
    at_a_desk("mix", async |desk| {
        let words = Words::new(Language::Nl);
        let window = desk.start(&[]).await;
        sample(&window, words).await;
        window.turn_to("#/room/content/posts").await;
        for offer in ["Taart van de week", "Twee halen, één betalen", "Alleen vandaag"] {
            window.click("#add-post").await;
            window.types(offer).await;
            window.press(Key::Enter).await;
            window.reads(offer).await;
        }
        for place in 0..3 {
            let card = window.id_of("[data-drop='column:idea'] [data-at='1'] [data-main], [data-drop='column:idea'] [data-at='0'] [data-main]").await;
            window.click(&format!("#{card}")).await;
            window.has("dialog[open]").await;
            window.pick(&words.say("field-post-kind"), &words.say("choice-post-kind-offer")).await;
            window.press(Key::Escape).await;
            until("the dialog to close", async || (window.how_many("dialog[open]").await == 0).then_some(())).await;
            window.drag(&format!("#{card}"), "[data-drop='column:published']").await;
            window.has(&format!("[data-drop='column:published'] #{card}")).await;
            if place == 2 {
                window.reads(words.say("posts-raised").split('{').next().unwrap().trim()).await;
            }
        }
        several_go_together(&window, words).await;
        the_coach_shows_the_words_that_it_speaks_of(&window).await;
        window.close().await;
    });
}

/// Two ideas get a day in one step, and go to the bin in one step that is taken back.
async fn several_go_together(window: &Window, words: Words) {
    let ideas = "[data-drop='column:idea'] [data-main]";
    for idea in ["Wat eet je bij soep?", "Hoe kies je een taart?"] {
        window.click("#add-post").await;
        window.types(idea).await;
        window.press(Key::Enter).await;
        window.reads(idea).await;
    }
    let before = window.how_many(ideas).await;
    let mut chosen = Vec::new();
    for place in 0..2 {
        let card = format!("[data-drop='column:idea'] [data-at='{place}']");
        chosen.push(window.id_of(&format!("{card} [data-main]")).await);
        window.click(&format!("{card} input[type=checkbox]")).await;
    }
    window.reads("2 berichten gekozen").await;
    window.click("[role=group] .day button").await;
    window.has("dialog[open] [role=grid] button").await;
    window.press(Key::Right).await;
    window.press(Key::Enter).await;
    for card in &chosen {
        let day = format!("return document.getElementById('{card}').closest('article').innerText;");
        until("tomorrow on the card", async || window.see(&day, &[]).await.as_str()?.contains("23").then_some(()))
            .await;
    }
    for card in &chosen {
        window.click(&format!("article:has(#{card}) input[type=checkbox]")).await;
    }
    window.choose(&words.say("remove")).await;
    until("both to be gone", async || (window.how_many(ideas).await == before - 2).then_some(())).await;
    window.reads("2 berichten verwijderd.").await;
    window.press_with_ctrl('z').await;
    until("both to be back", async || (window.how_many(ideas).await == before).then_some(())).await;
}

/// The words that a remark is about are chosen in the text when one presses them.
async fn the_coach_shows_the_words_that_it_speaks_of(window: &Window) {
    window.click("[data-drop='column:idea'] [data-at='0'] [data-main]").await;
    let text = "dialog[open] textarea[id^='f-post-'][id$='-text']";
    window.has(text).await;
    window.click(text).await;
    window.press_with_ctrl('a').await;
    window.types("Kom langs en profiteer nu, want op is op.").await;
    let words = "dialog[open] details button";
    window.has(words).await;
    window.click(words).await;
    let shown = "const at = document.activeElement; return at.value?.slice(at.selectionStart, at.selectionEnd) ?? '';";
    let named = "return document.querySelector(arguments[0]).lastChild.textContent;";
    let named = window.see(named, &[json!(words)]).await;
    until("its words are chosen", async || (window.see(shown, &[]).await == named).then_some(())).await;
    // The preview underlines them, and what stands behind *more* is told apart.
    window.has("dialog[open] .tip").await;
    window.press(Key::Escape).await;
}

#[test]
fn a_month_is_filled_looked_at_changed_taken_and_undone() {
    at_a_desk("fill", async |desk| {
        let words = Words::new(Language::Nl);
        let window = desk.start(&[]).await;
        sample(&window, words).await;
        window.turn_to("#/room/content/calendar").await;
        window.choose(&words.say("calendar-on")).await;
        window.has("[data-drop='day:2026-12-15']").await;
        let taken = "[data-drop^='day:2026-12'] .chip.draft";
        let before = window.how_many(taken).await;
        window.choose(&words.say("fill")).await;
        window.has("#fill-sheet").await;
        let proposed = window.how_many("#fill-sheet ol > li").await;
        assert!(proposed > 3, "{proposed} posts are proposed");
        window.reads(&words.say("fill-held")).await;

        // One is left out, another is called otherwise.
        window.click("#fill-sheet ol > li:nth-child(1) input[type=checkbox]").await;
        window.click("#fill-sheet ol > li:nth-child(2) .title input").await;
        window.press_with_ctrl('a').await;
        window.types("Zo blijft brood langer vers").await;
        window.click("#fill-sheet header button").await;
        until("the proposal is taken", async || (window.how_many("#fill-sheet").await == 0).then_some(())).await;
        window.reads("Zo blijft brood langer vers").await;
        until("the posts are in the calendar", async || (window.how_many(taken).await >= before + 3).then_some(()))
            .await;

        window.press_with_ctrl('z').await;
        until("all of it is taken back in one step", async || (window.how_many(taken).await == before).then_some(()))
            .await;
        window.close().await;
    });
}

#[test]
fn every_post_of_ten_years_is_reached_by_scrolling_by_finding_and_by_keyboard() {
    at_a_desk("ten-years", async |desk| {
        let words = Words::new(Language::Nl);
        let first = desk.start(&[]).await;
        settings::first(&first, words.language()).await;
        first.close().await;
        let file = desk.folder("Tien jaar.koers");
        let home = Home(desk.folder("maker"));
        ten_years::create(&file, &Opening::new(&home, "the maker", Now { at: Utc::now(), today: TODAY })).unwrap();
        let window = desk.start(&[file.to_str().unwrap()]).await;
        window.turn_to("#/room/content/posts").await;
        let published = "[data-drop='column:published']";
        window.has(&format!("{published} [data-main]")).await;

        // By keyboard: the last of the column, and the way back.
        let first = window.id_of(&format!("{published} [data-at='0'] [data-main]")).await;
        window.click(&format!("{published} h2")).await;
        window.tab_to("the newest post", |focus| focus.id == first).await;
        window.press(Key::End).await;
        let last = ten_years::OUT - 1;
        until("the oldest post has the focus", async || {
            let at = "return Number(document.activeElement.closest('[data-at]')?.dataset.at ?? -1);";
            (window.see(at, &[]).await == last).then_some(())
        })
        .await;
        window.press(Key::PageUp).await;
        until("a page back", async || {
            let at = "return Number(document.activeElement.closest('[data-at]')?.dataset.at ?? -1);";
            let at = window.see(at, &[]).await.as_i64()?;
            (at > 0 && at < i64::try_from(last).unwrap()).then_some(())
        })
        .await;
        window.press(Key::Home).await;
        window.has(&format!("{published} [data-at='0'] [data-main]")).await;

        // By scrolling: posts that were not sent with the page are fetched and drawn.
        for _ in 0..20 {
            window.wheel(&format!("{published} [role=group]"), 40_000).await;
        }
        until("posts further down are drawn", async || {
            let drawn = "const all = [...document.querySelectorAll(arguments[0])].filter((one) => one.querySelector('[data-main]')).map((one) => Number(one.dataset.at)); return Math.max(...all);";
            let far = window.see(drawn, &[json!(format!("{published} [data-at]"))]).await.as_i64()?;
            (far > 200).then_some(())
        })
        .await;

        // By finding.
        window.click("#posts-search").await;
        window.types("10007").await;
        until("one post is found", async || {
            (window.how_many("[data-drop^='column:'] [data-main]").await == 1).then_some(())
        })
        .await;
        window.close().await;
    });
}
