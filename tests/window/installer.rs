//! A Dutch installer firm, from the first start to the printed plan, by keyboard alone; and what is left after a restart.

use koers_core::{guide::SCREENS, text::Language};
use koers_words::Words;

use crate::{
    brief,
    desk::at_a_desk,
    firms::{INSTALLER, INSTALLER_FIGURES, INSTALLER_NAME},
    paper, settings,
    setup::{self, Said},
    wait::until,
};

#[test]
fn an_installer_goes_from_the_first_start_to_the_printed_plan_by_keyboard_alone() {
    at_a_desk("installer", async |desk| {
        let words = Words::new(Language::Nl);
        let window = desk.start(&[]).await;
        settings::first(&window, words.language()).await;
        setup::new_plan(&window, words, INSTALLER_NAME).await;
        brief::only_needed(&window, words).await;
        for screen in brief::needed() {
            setup::complete(&window, words, INSTALLER, screen).await;
        }
        setup::print(&window, words).await;
        let pages = "document.querySelectorAll('canvas').length > 3 && document.querySelector('canvas').width !== 300";
        until("the pages on the screen", async || window.holds(pages).await.then_some(())).await;
        window.close().await;

        let [plan] = desk.documents("koers").try_into().unwrap();
        let [pdf] = desk.documents("pdf").try_into().unwrap();
        let kept = paper::answers(&plan);
        let printed = paper::text(&pdf);
        for (key, said) in INSTALLER {
            let figure = INSTALLER_FIGURES.iter().find(|(its, _)| its == key);
            match (said, figure) {
                (Said::Typed(_), Some((_, figure))) => assert_eq!(kept[*key], *figure, "{key}"),
                (Said::Typed(text), None) => {
                    assert_eq!(kept[*key], *text, "{key}");
                    for line in text.lines() {
                        assert!(printed.contains(line), "{key}: '{line}' is not in the plan on paper");
                    }
                }
                (Said::Choice(code), _) => assert_eq!(kept[*key], *code, "{key}"),
                (Said::Named(_), _) => assert!(!kept[*key].is_empty(), "{key}"),
            }
        }
        assert!(printed.contains("€ 1.032,50"), "an amount is printed as it is written in Dutch");
    });
}

#[test]
fn after_a_power_cut_and_a_restart_the_set_up_goes_on_at_its_screen_and_undo_still_works() {
    at_a_desk("restart", async |desk| {
        let words = Words::new(Language::Nl);
        let go_on = words.say_with("guide-go-on", &[("screen", words.say("guide-people.short").into())]);
        let (role, phone) = (words.say("field-person-role"), "Doet de planning en de telefoon.");
        let window = desk.start(&[]).await;
        settings::first(&window, words.language()).await;
        setup::new_plan(&window, words, INSTALLER_NAME).await;
        for screen in SCREENS.iter().take_while(|screen| screen.id != "people") {
            setup::complete(&window, words, INSTALLER, screen).await;
        }
        window.arrives_at("#/guide/people").await;
        window.fill(&words.say("field-person-name"), "Daniëlle").await;
        window.go_to(&role).await;
        window.types("Doet de plan").await;
        window.has_saved(words).await;
        // In the middle of a sentence, while nothing waits for it.
        window.types("ning, en ").await;
        window.kill();
        let [plan] = desk.documents("koers").try_into().unwrap();

        let window = desk.start(&[]).await;
        window.choose(INSTALLER_NAME.trim_end_matches('.')).await;
        window.arrives_at("#/guide/people").await;
        window.turn_to("#/today").await;
        window.choose(&go_on).await;
        window.arrives_at("#/guide/people").await;
        assert_eq!(window.go_to(&words.say("field-person-name")).await.value, "Daniëlle");
        let kept = window.go_to(&role).await.value;
        assert!(kept.starts_with("Doet de plan") && "Doet de planning, en ".starts_with(&kept), "'{kept}' is kept");
        window.fill(&role, phone).await;
        // In the middle of a word, with nothing saved by hand.
        window.close().await;
        assert_eq!(paper::answers(&plan)["field-person-role"], phone, "what was being typed is kept at closing");

        let window = desk.start(&[]).await;
        window.choose(INSTALLER_NAME.trim_end_matches('.')).await;
        window.arrives_at("#/guide/people").await;
        assert_eq!(window.go_to(&role).await.value, phone);
        // In a field Ctrl+Z takes back letters, as everywhere; elsewhere it takes back answers.
        window.tab_to("a button", |focus| focus.tag == "button").await;
        window.press_with_ctrl('z').await;
        window.value_of(&role, "").await;
        window.press_with_ctrl_and_shift('z').await;
        window.value_of(&role, phone).await;
        window.press_with_ctrl('z').await;
        window.value_of(&role, "").await;
        window.close().await;
        assert_eq!(paper::answers(&plan)["field-person-role"], "", "what was taken back is taken back in the file");
        assert_eq!(paper::answers(&plan)["field-person-name"], "Daniëlle");
    });
}
