//! What an owner does on any day: changes the language, follows a check to its field, finds the plan open elsewhere.

use fantoccini::key::Key;
use koers_core::text::Language;
use koers_words::{Value, Words};

use crate::{desk::at_a_desk, look::flat, paper, settings, setup, wait::until};

#[test]
fn the_language_changes_at_once_and_a_check_leads_to_its_field() {
    at_a_desk("habits", async |desk| {
        let (dutch, english) = (Words::new(Language::Nl), Words::new(Language::En));
        let window = desk.start(&[]).await;
        settings::first(&window, dutch.language()).await;
        setup::new_plan(&window, dutch, "Fietsen van Mo").await;
        window.arrives_at("#/guide/business").await;
        window.fill(&dutch.say("field-business-sells"), "Fietsen, voor iedereen in de wijk.").await;
        settings::choose(&window, dutch, Language::En, "dark").await;
        window.reads(&english.say("guide-business")).await;
        let field = english.say("field-business-sells");
        assert_eq!(window.go_to(&field).await.value, "Fietsen, voor iedereen in de wijk.", "what was typed stays");
        window.choose(&english.say("guide-to-plan")).await;
        window.arrives_at("#/today").await;

        let mend = english.say("check-website-missing.mend");
        window.choose(&mend).await;
        window.arrives_at("#/room/basis/website").await;
        let address = english.say("field-business-web_address");
        assert!(window.focus().await.name.starts_with(&address), "the link of a check puts the focus in its field");
        // The same link again, from the page where its field is: it leads there each time.
        window.choose(&mend).await;
        let in_field = async || window.focus().await.name.starts_with(&address).then_some(());
        until("the field", in_field).await;
        window.types("www.fietsenvanmo.nl").await;
        window.press(Key::Tab).await;
        window.has_saved(english).await;
        window.turn_to("#/today").await;
        assert!(!flat(&window.text().await).contains(&mend), "what is mended is no longer asked");
        window.close().await;
        let [plan] = desk.documents("koers").try_into().unwrap();
        assert_eq!(paper::answers(&plan)["field-business-web_address"], "www.fietsenvanmo.nl");

        let window = desk.start(&[]).await;
        window.reads(&english.say("start-title")).await;
        assert!(window.holds("document.documentElement.dataset.theme === 'dark'").await, "settings outlive a restart");
        window.close().await;
    });
}

#[test]
fn a_second_app_is_told_who_holds_the_plan_and_may_read_it() {
    at_a_desk("held", async |desk| {
        let words = Words::new(Language::Nl);
        let first = desk.start(&[]).await;
        settings::first(&first, words.language()).await;
        setup::new_plan(&first, words, "Kapsalon Noor").await;
        first.arrives_at("#/guide/business").await;
        let [plan] = desk.documents("koers").try_into().unwrap();

        let second = desk.start(&[plan.to_str().unwrap()]).await;
        let told = words.say_with("error-held", &[("who", Value::from("de werkplaats"))]);
        second.reads(&told).await;
        second.choose(&words.say("open-to-read")).await;
        second.state_is(&words.say("save-read-only")).await;
        second.turn_to("#/guide/business").await;
        let name = second.go_to(&words.say("field-business-name")).await;
        assert_eq!(name.value, "Kapsalon Noor");
        second.types("!").await;
        assert_eq!(second.focus().await.value, "Kapsalon Noor", "it can only be read");
        second.close().await;

        first.fill(&words.say("field-business-sells"), "Knippen en kleuren.").await;
        first.close().await;
        assert_eq!(paper::answers(&plan)["field-business-sells"], "Knippen en kleuren.", "the first one writes on");
    });
}
