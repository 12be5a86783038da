//! The plan on paper: everything that is held is said, nothing empty is, and it says honestly what is not in order.

mod in_print;
mod method;

use koers_core::{
    checks::Gate,
    intentions::Page,
    plan::{Answer, Edit, Kind},
    record::Record,
    text::Language,
};
use koers_documents::{Kind as Paper, Options, compose, file_name};
use koers_press::{
    Document,
    document::{Block, Level},
};
use koers_tests::{
    desk::{Desk, TODAY},
    filled::{full, printed_fields, to_be_filled, unknown},
    said::said,
    trace::{How, met},
};

fn plan(desk: &mut Desk, language: Language) -> Document {
    let report = desk.report();
    compose(desk.plan.facts(), &report, Paper::Plan, &Options::in_language(language), TODAY, "0.1.0")
}

fn text(desk: &mut Desk, language: Language) -> String {
    said(&plan(desk, language))
}

#[test]
fn everything_that_is_held_is_said_in_both_languages() {
    let mut desk = full(Language::Nl);
    for language in Language::ALL {
        let text = text(&mut desk, language);
        for kind in to_be_filled() {
            for field in printed_fields(kind) {
                let typed = format!("{}:{field}", kind.code());
                assert!(text.contains(&typed), "{} does not say {typed}:\n{text}", language.code());
            }
        }
        assert!(!text.contains("contact:name"), "whom one knows is nobody else's business");
    }
}

#[test]
fn every_word_asked_for_is_there_and_every_variable_is_filled_in() {
    for language in Language::ALL {
        for mut desk in [full(language), unknown(language), Desk::sample(language), Desk::new("De Ster", language)] {
            let text = text(&mut desk, language);
            let marks = ["[plan-", "[choice-", "[field-", "[check-", "[gate-", "[kind-", "[unit-", "[month-", "{$"];
            let found = text.lines().find(|line| marks.iter().any(|mark| line.contains(mark)));
            assert_eq!(found, None, "{}", language.code());
        }
    }
}

#[test]
fn no_heading_stands_without_text_under_it() {
    for language in Language::ALL {
        for mut desk in [full(language), unknown(language), Desk::sample(language), Desk::new("", language)] {
            let document = plan(&mut desk, language);
            let mut above: Option<(Level, &str)> = None;
            for block in &document.blocks {
                if let Block::Heading { level, text, .. } = block {
                    assert!(!text.trim().is_empty(), "a heading without words");
                    let empty = above.filter(|(upper, _)| upper >= level);
                    assert_eq!(empty, None, "nothing stands between it and '{text}'");
                    above = Some((*level, text));
                } else {
                    above = None;
                }
            }
            assert_eq!(above, None, "nothing stands under the last heading");
        }
    }
}

#[test]
fn an_empty_plan_leaves_out_the_chapters_that_hold_nothing() {
    let text = text(&mut Desk::new("De Ster", Language::En), Language::En);
    let chapters: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("# ")).collect();
    assert_eq!(chapters, ["Summary", "Basis", "What is still open", "Where the method comes from"]);
    met(&["R077"], How::Printed);
}

#[test]
fn a_plan_with_a_shut_gate_is_a_concept_and_says_what_shuts_it() {
    let mut desk = Desk::sample(Language::En);
    assert_eq!(plan(&mut desk, Language::En).title, "Social media strategy plan", "the sample's gates are open");
    desk.types(Kind::Reason, None, "kind", "everyone-does-it");
    let document = plan(&mut desk, Language::En);
    assert_eq!(document.title, "Social media strategy plan (draft)");
    let text = said(&document);
    for words in [
        "Draft: we do not start yet",
        "<stop> This plan is still a draft",
        "Now 1 gate is still shut.",
        "<stop> The reason\n  Shut. This must be put in order first:\n  - You join in because everyone does it.",
        "<good>\n  Open. The basis is in order. ",
    ] {
        assert!(text.contains(words), "missing: {words}\n{text}");
    }
    met(&["R032", "R220"], How::Printed);
}

#[test]
fn a_gate_opened_on_terms_prints_the_reason_by_whom_and_since_when() {
    let mut desk = Desk::sample(Language::Nl);
    desk.looks_at("phone-answered", "not-in-order");
    let context = desk.context();
    let reason = "De nieuwe telefooncentrale komt op 1 december.";
    desk.plan.open_on_terms(&Page::Answers, Gate::Basis, reason, "Samira", context).unwrap();
    let text = text(&mut desk, Language::Nl);
    for words in [
        "<warn> We beginnen op voorwaarden",
        "<warn> De basis\n  Open op voorwaarden.\n  De reden: De nieuwe telefooncentrale komt op 1 december.",
        "Besloten door Samira op 22 november 2026.",
        "De telefoon wordt niet altijd opgenomen.",
    ] {
        assert!(text.contains(words), "missing: {words}\n{text}");
    }
    assert!(!text.contains("Concept:"), "a gate on terms makes no concept");
}

#[test]
fn a_check_that_is_set_aside_is_printed_with_its_reason_and_no_longer_as_open() {
    let mut desk = Desk::sample(Language::En);
    let id = desk.plan.facts().pillars.first().unwrap().key();
    desk.types(Kind::Pillar, Some(id), "question", "");
    let open = text(&mut desk, Language::En);
    let line = "does not answer a question of your audience yet.";
    assert!(open.contains(&format!("{line} People read posts")), "it is open at first:\n{open}");
    let context = desk.context();
    let subject = Some((Kind::Pillar, id));
    let (check, why) = ("pillar.no-audience-question", "We ask our customers in March.");
    desk.plan.set_aside(&Page::Answers, check, subject, why, "Joost", None, context).unwrap();
    let text = text(&mut desk, Language::En);
    assert!(text.contains(&format!("{line} | {why} | Joost | 22 November 2026")), "{text}");
    assert!(!text.contains(&format!("{line} People read posts")), "it is open no more:\n{text}");
}

#[test]
fn what_is_not_known_yet_is_gathered_with_the_questions() {
    let mut desk = Desk::sample(Language::Nl);
    let id = desk.plan.facts().objectives.first().unwrap().key();
    let context = desk.context();
    let edit = Edit { field: "deadline".to_owned(), answer: Answer::Unknown };
    desk.plan.save(&Page::Answers, Kind::Objective, Some(id), &[edit], context).unwrap();
    desk.does_not_know(Kind::Business, "people");
    let text = text(&mut desk, Language::Nl);
    let gathered = text.split("## Wat we nog niet weten").nth(1).unwrap();
    assert!(gathered.contains("### Basis\n- Hoeveel mensen werken er?"), "{gathered}");
    assert!(gathered.contains("maand via onze kanalen: Wanneer moet het zover zijn?"), "{gathered}");
    assert!(text.contains("23 september 2026 | Nog niet bekend | Samira"), "it is said where it would stand:\n{text}");
}

#[test]
fn the_language_of_the_document_is_its_own() {
    let mut desk = Desk::sample(Language::Nl);
    let english = text(&mut desk, Language::En);
    assert!(english.contains("(Our objectives)") && english.contains("Bakkerij De Ster"), "{english}");
    let dutch = text(&mut desk, Language::Nl);
    assert!(dutch.contains("(Onze doelen)"), "{dutch}");
    let facts = desk.plan.facts();
    assert_eq!(
        file_name(facts, Paper::Plan, Language::Nl, TODAY),
        "Bakkerij De Ster – strategieplan social media 2026-11-22"
    );
    assert_eq!(
        file_name(facts, Paper::Plan, Language::En, TODAY),
        "Bakkerij De Ster – social media strategy plan 2026-11-22"
    );
}
