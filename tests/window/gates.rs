//! A gate that is shut: what shuts it is followed to its field and mended, and meanwhile a letter says *Not yet*.

use fantoccini::key::Key;
use koers_core::text::Language;
use koers_words::{Value, Words};

use crate::{desk::at_a_desk, driver::Window, look::flat, paper, settings, wait::until};

#[test]
fn a_shut_gate_is_mended_from_its_banner_and_until_then_the_letter_says_not_yet() {
    at_a_desk("gates", async |desk| {
        let words = Words::new(Language::Nl);
        let item = words.say("basis-item-print-agrees");
        let shuts = words.say_with("check-basis-item-not-in-order", &[("item", Value::from(item.as_str()))]);
        let opens = words.say("channel-open");
        let window = desk.start(&[]).await;
        settings::first(&window, words.language()).await;
        window.open_sample(words).await;

        window.turn_to("#/room/basis/offline").await;
        window.choose(&format!("{}: {item}", words.say("look-again"))).await;
        stands(&window, words, &item, "not-in-order").await;

        // A channel can be chosen, and waits.
        window.turn_to("#/room/presence/channels").await;
        window.choose(&words.say("add-channel")).await;
        until("the field for its name", async || (window.focus().await.tag == "input").then_some(())).await;
        window.types("LinkedIn").await;
        window.press(Key::Tab).await;
        window.pick(&words.say("field-channel-decision"), &words.say("choice-channel-decision-now")).await;
        window.reads(&words.say("channel-waits")).await;
        assert!(!flat(&window.text().await).contains(&opens), "no channel opens while a gate is shut");
        window.choose(&words.say("gate-basis-go")).await;
        window.arrives_at("#/room/basis/business").await;
        window.reads(&title(words, "shut")).await;

        // The letter, from the banner.
        window.choose(&words.say("gate-letter")).await;
        window.reads(&words.say("document-not-yet")).await;
        window.is_drawn().await;
        window.choose(&words.say("document-save")).await;
        let letter = until("the letter", async || desk.documents("pdf").pop()).await;
        window.reads(&letter.display().to_string()).await;
        let printed = paper::text(&letter);
        for said in [words.say("letter-title"), words.say("letter-gate-basis"), flat(&shuts)] {
            assert!(printed.contains(&said), "'{said}' is not in the letter: {printed}");
        }

        // What shuts it leads to its field.
        window.turn_to("#/room/basis/business").await;
        window.choose(&shuts).await;
        window.arrives_at("#/room/basis/offline").await;
        let at = window.focus().await;
        assert!(at.tag == "select" && at.name.starts_with(&item), "the link leads to the field: {at:?}");
        stands(&window, words, &item, "in-order").await;
        window.turn_to("#/room/basis/business").await;
        window.reads(&title(words, "open")).await;
        assert!(!flat(&window.text().await).contains(&title(words, "shut")), "the banner goes");

        window.turn_to("#/room/presence/channels").await;
        window.choose(&opens).await;
        window.reads(&words.say_with("channel-opened", &[("day", Value::from("22 november 2026"))])).await;
        window.close().await;
    });
}

/// Says how an item of the checklist stands, in the field that has it.
async fn stands(window: &Window, words: Words, item: &str, state: &str) {
    window.pick(item, &words.say(&format!("choice-basis_item-state-{state}"))).await;
    window.has_saved(words).await;
}

/// What the banner of the gate of the basis says first.
fn title(words: Words, state: &str) -> String {
    let said = words.say_with(&format!("gate-basis-{state}"), &[("count", Value::Number(1))]);
    said.split(':').next().unwrap().to_owned()
}
