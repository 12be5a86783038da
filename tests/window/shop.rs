//! An English shop that nobody can call, and that does it because everyone does: both gates are shut, and one is opened.

use koers_core::{
    checks::{Gate, GateState},
    text::Language,
};
use koers_words::{Value, Words};

use crate::{
    brief,
    desk::at_a_desk,
    firms::{SHOP, SHOP_NAME, SHOP_TERMS},
    paper, settings, setup,
};

#[test]
fn a_shop_meets_two_shut_gates_and_opens_one_with_its_reason() {
    at_a_desk("shop", async |desk| {
        let words = Words::new(Language::En);
        let title = |gate: Gate, state: &str| {
            let said = words.say_with(&format!("gate-{}-{state}", gate.code()), &[("count", Value::Number(1))]);
            said.split(':').next().unwrap().to_owned()
        };
        let window = desk.start(&[]).await;
        settings::first(&window, words.language()).await;
        setup::new_plan(&window, words, SHOP_NAME).await;
        brief::only_needed(&window, words).await;
        for screen in brief::needed() {
            setup::complete(&window, words, SHOP, screen).await;
        }
        window.arrives_at("#/answers").await;
        window.reads(&title(Gate::Basis, "shut")).await;
        window.reads(&title(Gate::Reason, "shut")).await;

        // The gate of the basis comes first.
        window.choose(&words.say("gate-go-on")).await;
        window.choose(&words.say("gate-terms-open")).await;
        window.reads(&words.say("gate-terms-incomplete")).await;
        window.fill(&words.say("gate-terms-reason"), SHOP_TERMS).await;
        window.fill(&words.say("gate-terms-who"), "Harriet").await;
        window.choose(&words.say("gate-terms-open")).await;
        window.reads(&title(Gate::Basis, "on-terms")).await;
        window.reads(&title(Gate::Reason, "shut")).await;
        window.turn_to("#/today").await;
        window.turn_to("#/answers").await;
        setup::print(&window, words).await;
        window.close().await;

        let [plan] = desk.documents("koers").try_into().unwrap();
        let gates = paper::read(&plan).status.gates;
        let states: Vec<_> = gates.iter().map(|gate| (gate.gate, gate.state)).collect();
        let shut = [Gate::Reason, Gate::Strategy, Gate::Audience].map(|gate| (gate, GateState::Shut));
        assert_eq!(states, [&[(Gate::Basis, GateState::OnTerms)], &shut[..]].concat());
        assert_eq!(paper::answers(&plan)["field-reason-kind"], "everyone-does-it");

        let [pdf] = desk.documents("pdf").try_into().unwrap();
        let printed = paper::text(&pdf);
        let chapter = printed.rsplit_once(&words.say("plan-gates")).unwrap().1;
        let shut_next = format!("{} {}", words.say("gate-reason"), words.say("plan-gate-shut"));
        let (basis, _) = chapter.split_once(&shut_next).unwrap();
        assert!(basis.contains(&words.say("plan-gate-on-terms")) && basis.contains(SHOP_TERMS), "{basis}");
        assert!(basis.contains("Harriet") && !basis.contains(&words.say("plan-gate-shut")), "{basis}");
    });
}
