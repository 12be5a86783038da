//! The *Not yet* letter: kind and firm, of two pages at the most, about what shuts a gate and what to mend first.

use koers_core::{
    checks::{Gate, covered},
    intentions::Page,
    plan::Kind,
    text::Language,
};
use koers_documents::{Kind as Paper, Options, compose, file_name};
use koers_tests::{
    desk::{Desk, TODAY},
    printed::pages,
    said::said,
    trace::{How, met},
};

fn letter(desk: &mut Desk, language: Language) -> String {
    let report = desk.report();
    said(&compose(desk.plan.facts(), &report, Paper::NotYet, &Options::in_language(language), TODAY, "0.1.0"))
}

/// The sample, but nobody answers the phone.
fn unanswered(language: Language) -> Desk {
    let mut desk = Desk::sample(language);
    desk.looks_at("phone-answered", "not-in-order");
    desk
}

#[test]
fn a_business_whose_phone_is_never_answered_is_told_not_yet() {
    let mut desk = unanswered(Language::Nl);
    let text = letter(&mut desk, Language::Nl);
    for words in [
        "# Begin nog niet\nBakkerij De Ster\nBrink 12, Deventer",
        "Beste Samira,",
        "<stop> Nog niet",
        "Maar 1 poort is nog dicht.",
        "- De basis: je website, je bereikbaarheid",
        "## Wat nog niet in orde is\nDe basis\n- De telefoon wordt niet altijd opgenomen.",
        "Dit kan in je basis ook beter\n- Je website zegt niet duidelijk wat een bezoeker nu kan doen.",
        "Telefoon wordt opgenomen: spreek af wie opneemt | Joost |",
        "Denken en schrijven gaan gewoon door.",
    ] {
        assert!(text.contains(words), "missing: {words}\n{text}");
    }
    let english = letter(&mut unanswered(Language::En), Language::En);
    assert!(english.contains("# Do not start yet\nThe Star Bakery"), "{english}");
    assert!(english.contains("But 1 gate is still shut."), "{english}");
    assert!(english.contains("Thinking and writing just go on."), "{english}");
    met(&["R019", "R032", "R106", "R107", "R108", "R220"], How::Printed);
}

#[test]
fn what_is_agreed_about_a_finding_stands_beside_it_until_it_is_done() {
    let mut desk = unanswered(Language::Nl);
    let shut_by: Vec<_> = desk.report().gates.into_iter().flat_map(|gate| gate.shut_by).collect();
    let samira = desk.plan.facts().people.first().unwrap().id.raw().to_string();
    let action = desk.adds(
        Kind::Action,
        &[
            ("what", "Een doorschakeling naar het café"),
            ("finding", &covered(&shut_by[..1])),
            ("owner", &samira),
            ("due", "2026-12-01"),
        ],
    );
    let row = "Een doorschakeling naar het café | Samira | 1 december 2026";
    let text = letter(&mut desk, Language::Nl);
    assert!(text.contains(row), "{text}");
    desk.types(Kind::Action, Some(action), "state", "done");
    assert!(!letter(&mut desk, Language::Nl).contains(row), "what is done is not asked again");
}

#[test]
fn a_plan_whose_gates_are_open_gets_one_paragraph() {
    let mut desk = Desk::sample(Language::Nl);
    let text = letter(&mut desk, Language::Nl);
    assert!(text.contains("# Je mag beginnen") && text.contains("Elke poort van je plan is open."), "{text}");
    assert!(!text.contains("##"), "nothing more than that:\n{text}");

    let mut desk = unanswered(Language::Nl);
    let context = desk.context();
    desk.plan.open_on_terms(&Page::Answers, Gate::Basis, "De centrale komt.", "Samira", context).unwrap();
    let text = letter(&mut desk, Language::Nl);
    assert!(text.contains("je opende een poort op voorwaarden"), "{text}");
}

#[test]
fn the_letter_stays_within_two_pages_when_nothing_is_in_order() {
    for language in Language::ALL {
        for name in ["", "De Ster"] {
            let mut desk = Desk::new(name, language);
            let pages = pages(&mut desk, Paper::NotYet, language);
            assert!((1..=2).contains(&pages.len()), "{}: {} pages\n{}", language.code(), pages.len(), pages.concat());
            let text = letter(&mut desk, language);
            let marks = ["[letter-", "[plan-", "[check-", "[gate-", "[field-", "{$"];
            assert_eq!(text.lines().find(|line| marks.iter().any(|mark| line.contains(mark))), None);
        }
        let pages = pages(&mut unanswered(language), Paper::NotYet, language);
        assert!(pages.len() <= 2, "{}: {} pages", language.code(), pages.len());
    }
}

#[test]
fn the_file_of_the_letter_has_a_name_in_both_languages() {
    let desk = Desk::sample(Language::Nl);
    let name = |language| file_name(desk.plan.facts(), Paper::NotYet, language, TODAY);
    assert_eq!(name(Language::Nl), "Bakkerij De Ster – brief nog niet 2026-11-22");
    assert_eq!(name(Language::En), "Bakkerij De Ster – not yet letter 2026-11-22");
}
