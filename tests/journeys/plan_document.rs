//! The plan on paper: everything that is held is said, nothing empty is, and it says honestly what is not in order.

use std::process::Command;

use koers_core::{
    checks::Gate,
    intentions::Page,
    plan::{Answer, Edit, Kind},
    record::{FieldKind, Record},
    text::Language,
};
use koers_documents::{Kind as Paper, compose, file_name};
use koers_press::{
    Document,
    document::{Block, Level},
};
use koers_tests::{
    desk::{Desk, TODAY},
    said::{agreed, said},
    trace::{How, met},
};

fn plan(desk: &mut Desk, language: Language) -> Document {
    let report = desk.report();
    compose(desk.plan.facts(), &report, Paper::Plan, language, TODAY, "0.1.0")
}

fn text(desk: &mut Desk, language: Language) -> String {
    said(&plan(desk, language))
}

/// An answer of its own for every field of text, and a fitting one for every other.
fn answer(kind: Kind, field: &str, of: FieldKind, desk: &Desk) -> Option<String> {
    let first = |target: &str| {
        let facts = desk.plan.facts();
        let key = match target {
            "person" => facts.people.first().map(Record::key),
            "business_goal" => facts.business_goals.first().map(Record::key),
            "objective" => facts.objectives.first().map(Record::key),
            "segment" => facts.segments.first().map(Record::key),
            "channel" => facts.channels.first().map(Record::key),
            "contact_route" => facts.contact_routes.first().map(Record::key),
            "kpi" => facts.kpis.first().map(Record::key),
            _ => None,
        };
        key.map(|key| key.to_string())
    };
    match of {
        FieldKind::Line | FieldKind::Prose => Some(format!("{}:{field}", kind.code())),
        FieldKind::Count | FieldKind::Number | FieldKind::Money | FieldKind::Minutes => Some("7".to_owned()),
        FieldKind::Share => Some("25".to_owned()),
        FieldKind::Day => Some(if field == "start" { "1-12-2026" } else { "31-3-2027" }.to_owned()),
        FieldKind::YesNo => Some("ja".to_owned()),
        FieldKind::Choice(codes) => codes.first().map(|code| (*code).to_owned()),
        FieldKind::Ref(target) | FieldKind::Refs(target) => first(target),
    }
}

/// A plan in which every field of every kind is filled in.
fn full(language: Language) -> Desk {
    let mut desk = Desk::new("business:name", language);
    let business = desk.plan.facts().the_business().id.raw();
    let items: Vec<i64> = desk.plan.facts().basis_items.iter().map(Record::key).collect();
    for kind in Kind::ALL {
        let ids = match kind {
            Kind::Business => vec![business],
            Kind::BasisItem => items.clone(),
            Kind::GateTerms | Kind::SetAside => continue,
            _ => vec![desk.adds(*kind, &[])],
        };
        for id in ids {
            // These two follow from something else: the catalogue, and the opening of a channel.
            for field in kind.fields().iter().filter(|field| !matches!(field.name, "item" | "opened_on")) {
                if let Some(typed) = answer(*kind, field.name, field.kind, &desk) {
                    desk.types(*kind, Some(id), field.name, &typed);
                }
            }
        }
    }
    desk
}

#[test]
fn everything_that_is_held_is_said_in_both_languages() {
    let mut desk = full(Language::Nl);
    for language in Language::ALL {
        let text = text(&mut desk, language);
        for kind in Kind::ALL.iter().filter(|kind| !matches!(kind, Kind::GateTerms | Kind::SetAside)) {
            for field in kind.fields() {
                let is_text = matches!(field.kind, FieldKind::Line | FieldKind::Prose) && field.name != "item";
                let typed = format!("{}:{}", kind.code(), field.name);
                assert!(!is_text || text.contains(&typed), "{} does not say {typed}:\n{text}", language.code());
            }
        }
    }
}

#[test]
fn every_word_asked_for_is_there_and_every_variable_is_filled_in() {
    for language in Language::ALL {
        for mut desk in [full(language), Desk::sample(language), Desk::new("De Ster", language)] {
            let text = text(&mut desk, language);
            let marks = ["[plan-", "[choice-", "[field-", "[check-", "[gate-", "[unit-", "[month-", "{$"];
            let found = text.lines().find(|line| marks.iter().any(|mark| line.contains(mark)));
            assert_eq!(found, None, "{}", language.code());
        }
    }
}

#[test]
fn no_heading_stands_without_text_under_it() {
    for language in Language::ALL {
        for mut desk in [full(language), Desk::sample(language), Desk::new("", language)] {
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
        "<stop> The reason is sound\n  Shut. This keeps it shut:\n  - You join in because everyone does it.",
        "<good> The basis is in order\n  Open.",
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
        "<warn> De basis is in orde\n  Open op voorwaarden.\n  De reden: De nieuwe telefooncentrale komt op 1 december.",
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
    assert!(open.contains(&format!("{line} Posts are read")), "it is open at first:\n{open}");
    let context = desk.context();
    let subject = Some((Kind::Pillar, id));
    let (check, why) = ("pillar.no-audience-question", "We ask our customers in March.");
    desk.plan.set_aside(&Page::Answers, check, subject, why, "Joost", None, context).unwrap();
    let text = text(&mut desk, Language::En);
    assert!(text.contains(&format!("{line} | {why} | Joost | 22 November 2026")), "{text}");
    assert!(!text.contains(&format!("{line} Posts are read")), "it is open no more:\n{text}");
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
    assert!(gathered.contains("- Hoeveel mensen werken er?"), "{gathered}");
    assert!(gathered.contains(": Wanneer moet het zover zijn?"), "{gathered}");
}

#[test]
fn the_language_of_the_document_is_its_own() {
    let mut desk = Desk::sample(Language::Nl);
    let english = text(&mut desk, Language::En);
    assert!(english.contains("## Our objectives") && english.contains("Bakkerij De Ster"), "{english}");
    let dutch = text(&mut desk, Language::Nl);
    assert!(dutch.contains("## Onze doelen"), "{dutch}");
    let facts = desk.plan.facts();
    assert_eq!(
        file_name(facts, Paper::Plan, Language::Nl, TODAY),
        "Bakkerij De Ster strategieplan social media 2026-11-22"
    );
    assert_eq!(
        file_name(facts, Paper::Plan, Language::En, TODAY),
        "Bakkerij De Ster social media strategy plan 2026-11-22"
    );
}

#[test]
fn the_plan_of_the_sample_reads_as_agreed() {
    for language in Language::ALL {
        let text = text(&mut Desk::sample(language), language);
        agreed(&format!("plan.{}.txt", language.code()), &text);
    }
}

#[test]
fn a_reader_finds_the_samples_answers_in_the_printed_file() {
    for language in Language::ALL {
        let mut desk = Desk::sample(language);
        let report = desk.report();
        let facts = desk.plan.facts();
        let bytes = koers_documents::print(facts, &report, Paper::Plan, language, TODAY, "0.1.0").unwrap();
        let path = desk.folder().join("plan.pdf");
        std::fs::write(&path, bytes).unwrap();
        let output = Command::new("pdftotext").args(["-raw", path.to_str().unwrap(), "-"]).output().unwrap();
        let printed = flat(&String::from_utf8(output.stdout).unwrap());
        let business = facts.the_business();
        let objective = facts.objectives.first().unwrap();
        let segment = facts.segments.first().unwrap();
        let channel = facts.channels.first().unwrap();
        let pillar = facts.pillars.first().unwrap();
        let watch = facts.watches.first().unwrap();
        let kpi = facts.kpis.first().unwrap();
        let found: &[(&[&str], &str)] = &[
            (&["R010", "R013"], &business.site_goal),
            (&["R001", "R034"], &facts.business_goals.first().unwrap().sentence),
            (&["R035", "R085", "R095", "R097", "R218"], &objective.sentence),
            (&["R086", "R111"], &objective.way),
            (&["R051", "R052"], &objective.success),
            (&["R098"], &objective.failure),
            (&["R219"], &facts.reasons.first().unwrap().text),
            (&["R042", "R127"], &facts.people.first().unwrap().name),
            (&["R043", "R223", "R225"], &segment.name),
            (&["R183"], &segment.description),
            (&["R226"], &segment.online_proof),
            (&["R227"], &segment.networks_proof),
            (&["R044"], &channel.name),
            (&["R054", "R250"], &channel.reason),
            (&["R059", "R185"], &pillar.question),
            (&["R061"], &pillar.value),
            (&["R066"], &watch.words),
            (&["R068", "R069"], &watch.tool),
            (&["R071"], &watch.response),
            (&["R074"], &kpi.why),
            (&["R104"], &kpi.instrument),
        ];
        for (rows, answer) in found {
            assert!(!answer.trim().is_empty(), "the sample answers {rows:?}");
            assert!(printed.contains(&flat(answer)), "{}: missing: {answer}\n{printed}", language.code());
            met(rows, How::Printed);
        }
    }
}

/// Text in one line, with words that were divided at the end of a line made whole.
fn flat(text: &str) -> String {
    text.replace("\u{ad}\n", "").replace('\u{ad}', "").split_whitespace().collect::<Vec<_>>().join(" ")
}
