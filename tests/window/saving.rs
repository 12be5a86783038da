//! A disk that is slow, and one that refuses: not a letter is lost, and the owner is told the truth.

use fantoccini::key::Key;
use koers_core::text::Language;
use koers_words::Words;
use rusqlite::Connection;

use crate::{desk::at_a_desk, paper, settings, setup, wait::until};

/// What another program does that keeps the disk busy: nothing can be written until it lets go. The file must not be read
/// here meanwhile: when a process closes a file, the system takes back all of its locks on it.
fn hold(plan: &std::path::Path) -> Connection {
    let other = Connection::open(plan).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    other
}

#[test]
fn typing_through_a_slow_save_and_a_refused_one_loses_no_letter() {
    at_a_desk("saving", async |desk| {
        let words = Words::new(Language::Nl);
        let (sells, people) = (words.say("field-business-sells"), words.say("field-business-people"));
        let window = desk.start(&[]).await;
        settings::first(&window, words.language()).await;
        setup::new_plan(&window, words, "De Trage Schijf").await;
        window.arrives_at("#/guide/business").await;
        let [plan] = desk.documents("koers").try_into().unwrap();

        let slow = hold(&plan);
        window.go_to(&sells).await;
        window.types("Brood, ").await;
        window.state_is(&words.say("save-saving")).await;
        window.types("gebak ").await;
        window.types("en taart; é, ï en €").await;
        window.press(Key::Tab).await;
        window.go_to(&people).await;
        window.types("12").await;
        window.state_is(&words.say("save-saving")).await;
        slow.execute_batch("ROLLBACK").unwrap();
        window.has_saved(words).await;
        let kept = paper::answers(&plan);
        assert_eq!(kept["field-business-sells"], "Brood, gebak en taart; é, ï en €");
        assert_eq!(kept["field-business-people"], "12");

        // Now it is held for longer than the app has patience.
        let stuck = hold(&plan);
        window.press_with_ctrl('a').await;
        window.types("13").await;
        window.reads(&words.say("unsaved-title")).await;
        window.types("4").await;
        window.tab_to("try again", |focus| focus.name == words.say("try-again")).await;
        let refused = format!(
            "document.querySelector('[role=alert]') !== null && !document.querySelector('header [role=status]') \
             .innerText.startsWith('{}')",
            words.say("save-saving")
        );
        until("the second refusal", async || window.holds(&refused).await.then_some(())).await;
        window.value_of(&people, "134").await;
        stuck.execute_batch("ROLLBACK").unwrap();
        window.press(Key::Enter).await;
        until("the warning to go", async || {
            (!window.holds("document.querySelector('[role=alert]')").await).then_some(())
        })
        .await;
        window.has_saved(words).await;
        window.close().await;
        assert_eq!(paper::answers(&plan)["field-business-people"], "134");
    });
}
