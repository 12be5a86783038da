//! What stands around every plan: a crash of last time told once, settings that go back, the sample made anew.

use std::fs;

use fantoccini::key::Key;
use koers_core::text::Language;
use koers_words::Words;

use crate::{desk::at_a_desk, settings, wait::until};

const REPORT: &str = "Koers 0.1.0, linux x86_64\nthread: main\nplace: somewhere.rs:1:1\nmessage: of yesterday";

#[test]
fn a_crash_is_told_once_settings_go_back_and_the_sample_is_made_anew() {
    at_a_desk("frame", async |desk| {
        let logs = desk.folder("data/app.koers.desk/logs");
        fs::create_dir_all(&logs).unwrap();
        fs::write(logs.join("crash-20261121T170000000Z.txt"), REPORT).unwrap();

        let english = Words::new(Language::En);
        let window = desk.start(&[]).await;
        window.reads(&english.say("crash-safe")).await;
        window.choose(&english.say("crash-go-on")).await;
        let words = Words::new(Language::Nl);
        settings::first(&window, words.language()).await;

        window.open_sample(words).await;
        window.turn_to("#/room/basis/business").await;
        let sells = words.say("field-business-sells");
        window.fill(&sells, "Iets heel anders.").await;
        window.has_saved(words).await;
        window.choose_in_menu(&words.say("menu-help"), &words.say("action-sample-anew")).await;
        window.reads(&words.say("sample-anew")).await;
        let still = "[...document.querySelectorAll('textarea')].some((one) => one.value === 'Iets heel anders.')";
        until("the sample's own words", async || (!window.holds(still).await).then_some(())).await;

        settings::choose(&window, words, words.language(), "dark").await;
        settings::open(&window).await;
        window.reads(&words.say("settings-backups")).await;
        let own = desk.folder("data/app.koers.desk/backups");
        window.reads(&own.display().to_string()).await;
        window.choose(&words.say("settings-reset")).await;
        until("the colours of the computer", async || {
            window.holds("document.documentElement.dataset.theme === 'system'").await.then_some(())
        })
        .await;
        window.choose(&words.say("undo")).await;
        until("the dark colours", async || {
            window.holds("document.documentElement.dataset.theme === 'dark'").await.then_some(())
        })
        .await;
        window.press(Key::Escape).await;
        window.close().await;

        let window = desk.start(&[]).await;
        window.reads(&words.say("start-title")).await;
        assert!(!window.holds("document.querySelector('dialog[open]')").await, "a crash is told once");
        window.close().await;
    });
}
