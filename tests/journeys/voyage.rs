//! The first voyage without a window: every question of the set-up answered, gates met, mistakes taken back.

use koers_core::{
    Error,
    checks::{Gate, GateState, Severity},
    guide::{Left, SCREENS, ScreenState},
    intentions::{Page, Saved},
    plan::{Answer, Edit, FieldView, Kind, slots},
    record::{FieldKind, Misfit, Record},
    rooms::Part,
    text::Language,
};
use koers_tests::{
    desk::Desk,
    trace::{How, met},
};

/// What an owner might type into a field of this kind.
fn plausible(kind: FieldKind, field: &str, facts: &koers_core::plan::Facts) -> String {
    match kind {
        FieldKind::Line | FieldKind::Prose => format!("Ons antwoord op {field}"),
        FieldKind::Count => "12".to_owned(),
        FieldKind::Number => "2,5".to_owned(),
        FieldKind::Money => "1.250,50".to_owned(),
        FieldKind::Share => "12,5%".to_owned(),
        FieldKind::Minutes => "30".to_owned(),
        FieldKind::Day => if field == "start" { "1-12-2026" } else { "31-3-2027" }.to_owned(),
        FieldKind::Time => "9:30".to_owned(),
        FieldKind::YesNo => "ja".to_owned(),
        FieldKind::Choice(codes) => codes.first().unwrap().to_string(),
        FieldKind::Ref(kind) | FieldKind::Refs(kind) => {
            let shelf = facts.shelf(Kind::from_code(kind).unwrap()).unwrap();
            shelf.keys().first().unwrap_or_else(|| panic!("there is no {kind} yet")).to_string()
        }
    }
}

fn field(saved: &Saved, kind: Kind, id: Option<i64>, name: &str) -> FieldView {
    let record = saved.view.records.iter().find(|r| r.kind == kind && (id.is_none() || r.id == id)).unwrap();
    record.fields.get(name).unwrap().clone()
}

#[test]
fn every_question_of_the_set_up_is_kept_in_the_file_and_leads_on() {
    let mut desk = Desk::new("Installatiebedrijf Bakker & Zn.", Language::Nl);
    // Asked before they are: who answers, and which goal the website serves, are made on the spot.
    desk.adds(Kind::BusinessGoal, &[]);
    desk.adds(Kind::Person, &[]);
    let mut typed = Vec::new();
    for screen in SCREENS {
        for question in screen.questions {
            let kind = question.kind.field(question.field).unwrap().kind;
            let value = plausible(kind, question.field, desk.plan.facts());
            let entry = question.item.and_then(|item| slots::entry(desk.plan.facts(), question.kind, item));
            desk.types(question.kind, entry, question.field, &value);
            typed.push((screen, question));
        }
        let context = desk.context();
        desk.plan.leave_screen(&Page::Guide(screen.id.to_owned()), screen.id, Left::Done, context).unwrap();
        met(&screen.rows().collect::<Vec<_>>(), How::Asked);
    }
    assert!((0..=13).all(|step| SCREENS.iter().any(|screen| screen.step == step)), "step 0 and the thirteen after it");
    met(&["R209"], How::Asked);
    let mut desk = desk.reopened();
    let answers = desk.sees(&Page::Answers);
    let guide = answers.view.guide.as_ref().unwrap();
    assert_eq!(guide.questions.len(), typed.len());
    for question in &guide.questions {
        let view = field(&answers, question.kind, question.id, question.field);
        assert!(!view.value.is_empty(), "{question:?} was kept");
        assert_eq!(view.misfit, None, "{question:?} fits");
    }
    assert_eq!(guide.resume, None, "there is nothing left to go on with");
    assert!(guide.screens.iter().all(|screen| screen.state == ScreenState::Done));
    assert!(answers.status.rooms.iter().all(|room| room.answered == room.required), "{:?}", answers.status.rooms);
}

#[test]
fn the_first_save_makes_the_record_and_takes_over_what_is_known() {
    let mut desk = Desk::new("De Ster", Language::Nl);
    desk.types(Kind::Segment, None, "name", "Feestvierders");
    desk.types(Kind::Objective, None, "sentence", "40 taarten");
    desk.types(Kind::Pillar, None, "theme", "Zo ontstaat je taart");
    let facts = desk.plan.facts();
    let pillar = facts.pillars.first().unwrap();
    assert_eq!(facts.segments.get(pillar.segment).map(|s| s.name.to_string()).as_deref(), Some("Feestvierders"));
    assert_eq!(facts.objectives.get(pillar.objective).map(|o| o.sentence.to_string()).as_deref(), Some("40 taarten"));
}

#[test]
fn what_does_not_fit_is_kept_as_typed_and_said_and_cleared_when_it_fits() {
    let mut desk = Desk::new("De Ster", Language::Nl);
    desk.types(Kind::Person, None, "cost_an_hour", "32,50");
    let saved = desk.types(Kind::Person, None, "cost_an_hour", "veertig");
    let kept = field(&saved, Kind::Person, None, "cost_an_hour");
    assert_eq!((kept.value.as_str(), kept.misfit), ("veertig", Some(Misfit::Money)));
    assert_eq!(desk.plan.facts().people.first().unwrap().cost_an_hour, None, "an old amount is not reckoned with");

    let mut desk = desk.reopened();
    let shown = desk.sees(&Page::Room(Part::Team));
    assert_eq!(field(&shown, Kind::Person, None, "cost_an_hour").value, "veertig", "also after a restart");

    let saved = desk.types(Kind::Person, None, "cost_an_hour", "40");
    let fits = field(&saved, Kind::Person, None, "cost_an_hour");
    assert_eq!((fits.value.as_str(), fits.misfit), ("40", None));
    let undone = desk.undoes();
    assert_eq!(field(&undone, Kind::Person, None, "cost_an_hour").value, "veertig");
}

#[test]
fn i_do_not_know_yet_is_an_answer_of_its_own() {
    let mut desk = Desk::new("De Ster", Language::Nl);
    desk.types(Kind::Objective, None, "sentence", "40 taarten");
    let saved = desk.does_not_know(Kind::Objective, "target");
    assert!(field(&saved, Kind::Objective, None, "target").unknown);
    assert!(desk.fires().contains(&"objective.no-target"), "unknown is never zero");
    let saved = desk.types(Kind::Objective, None, "target", "40");
    assert!(!field(&saved, Kind::Objective, None, "target").unknown);
}

#[test]
fn any_text_that_a_person_types_comes_back_as_it_was() {
    let long = "naam ".repeat(2_000).trim().to_owned();
    for name in [
        long.as_str(),
        "🥐 Croissant & Co 👩‍🍳",
        "מאפייה של דוד",
        "O’Brien’s “Best” / 'n \\ <b>bold</b>; DROP TABLE person;--",
    ] {
        let mut desk = Desk::new("De Ster", Language::Nl);
        desk.types(Kind::Person, None, "name", name);
        let saved = desk.reopened().sees(&Page::Room(Part::Team));
        assert_eq!(field(&saved, Kind::Person, None, "name").value, name);
    }
    let mut desk = Desk::new("De Ster", Language::Nl);
    let saved = desk.types(Kind::Person, None, "name", "Sa\u{0}mira\r\nde Vries");
    assert_eq!(field(&saved, Kind::Person, None, "name").value, "Samira de Vries", "a line is a line, without U+0000");
}

#[test]
fn fields_that_speak_against_each_other_are_kept_and_said() {
    let mut desk = Desk::new("De Ster", Language::En);
    desk.types(Kind::Objective, None, "start", "1-6-2027");
    let saved = desk.types(Kind::Objective, None, "deadline", "1-5-2027");
    let deadline = field(&saved, Kind::Objective, None, "deadline");
    assert_eq!((deadline.value.as_str(), deadline.conflict.as_deref()), ("2027-05-01", Some("deadline-before-start")));
}

#[test]
fn a_shut_gate_keeps_channels_from_opening_and_terms_open_it() {
    let mut desk = Desk::sample(Language::En);
    desk.looks_at("phone-answered", "not-in-order");
    desk.types(Kind::Reason, None, "kind", "everyone-does-it");
    assert_eq!(desk.gates()[..2], [GateState::Shut, GateState::Shut]);

    let page = Page::Room(Part::Channels);
    let tiktok = desk.plan.facts().channels.iter().last().unwrap().id.raw();
    let context = desk.context();
    let refused = desk.plan.open_channel(&page, tiktok, context).unwrap_err();
    assert!(matches!(refused, Error::Refused("gate-shut")));
    let by_hand = [Edit { field: "opened_on".to_owned(), answer: Answer::Typed("2026-11-22".to_owned()) }];
    let refused = desk.plan.save(&page, Kind::Channel, Some(tiktok), &by_hand, context);
    assert!(refused.is_err(), "nobody goes round the gate");

    for gate in [Gate::Basis, Gate::Reason] {
        let context = desk.context();
        let without = desk.plan.open_on_terms(&page, gate, "  ", "Samira", context);
        assert!(matches!(without, Err(Error::Refused("terms-incomplete"))));
        desk.plan.open_on_terms(&page, gate, "The new phone comes on Monday.", "Samira", context).unwrap();
    }
    assert_eq!(desk.gates()[..2], [GateState::OnTerms, GateState::OnTerms]);
    let context = desk.context();
    desk.plan.open_channel(&page, tiktok, context).unwrap();

    let context = desk.context();
    let saved = desk.plan.withdraw_terms(&page, Gate::Basis, context).unwrap();
    assert_eq!(desk.gates()[..2], [GateState::Shut, GateState::OnTerms]);
    assert!(desk.fires().contains(&"gate.shut-but-social-started"), "what was opened stays open, and is said");
    assert_eq!(saved.status.undo.unwrap().code, "withdraw");
    desk.undoes();
    assert_eq!(desk.gates()[..2], [GateState::OnTerms, GateState::OnTerms]);
    desk.looks_at("analytics", "not-in-order");
    assert_eq!(desk.gates()[..2], [GateState::Shut, GateState::OnTerms], "the terms speak of the phone, not of this");
    desk.looks_at("analytics", "in-order");
    assert_eq!(desk.gates()[..2], [GateState::OnTerms, GateState::OnTerms]);
    met(&["R032", "R107", "R108", "R220"], How::Checked);
}

#[test]
fn terms_for_a_decision_that_was_not_taken_do_not_speak_of_one_that_puts_it_off() {
    let mut desk = Desk::sample(Language::Nl);
    desk.types(Kind::Decision, None, "verdict", "");
    let context = desk.context();
    desk.plan.open_on_terms(&Page::Today, Gate::Strategy, "Joost beslist maandag.", "Samira", context).unwrap();
    assert_eq!(desk.gates()[2], GateState::OnTerms);
    desk.types(Kind::Decision, None, "verdict", "not-yet");
    assert_eq!(desk.gates()[2], GateState::Shut);
}

#[test]
fn a_finding_is_set_aside_with_a_reason_until_its_day_but_never_one_that_shuts_a_gate() {
    let mut desk = Desk::sample(Language::Nl);
    let page = Page::Today;
    let context = desk.context();
    let asked = |desk: &mut Desk, until| {
        desk.plan.set_aside(
            &page,
            "website.no-clear-next-step",
            subject(desk),
            "Komt met de nieuwe site.",
            "Samira",
            until,
            context,
        )
    };
    fn subject(desk: &Desk) -> Option<(Kind, i64)> {
        desk.plan.facts().basis_item("next-step").map(|item| (Kind::BasisItem, item.key()))
    }
    asked(&mut desk, koers_core::time::day("23-11-2026")).unwrap();
    assert_eq!(desk.fires(), ["backoffice.busy"]);
    let mut tomorrow = desk.context();
    tomorrow.now.today = koers_core::time::day("24-11-2026").unwrap();
    let told = desk.plan.show(&page, tomorrow).unwrap();
    assert_eq!(told.status.open_checks, 2, "its day has passed");

    let context = desk.context();
    desk.looks_at("analytics", "not-in-order");
    let refused = desk.plan.set_aside(&page, "website.no-analytics", None, "Later.", "Samira", None, context);
    assert!(matches!(refused, Err(Error::Refused("shuts-a-gate"))));
}

#[test]
fn a_deleted_person_lies_in_the_bin_and_undo_makes_everything_whole() {
    let mut desk = Desk::sample(Language::Nl);
    let samira = desk.plan.facts().people.first().unwrap().key();
    let before = desk.plan.store().dump().unwrap();
    desk.removes(Kind::Person, samira);
    assert!(desk.fires().contains(&"channel.no-owner"));
    let bin = desk.sees(&Page::Bin);
    assert_eq!(bin.view.binned.iter().map(|b| b.name.as_str()).collect::<Vec<_>>(), ["Samira"]);

    let binned = bin.view.binned.first().unwrap().id;
    let context = desk.context();
    desk.plan.restore(&Page::Bin, binned, context).unwrap();
    assert!(!desk.fires().contains(&"channel.no-owner"), "what pointed at her points at her again");
    desk.undoes();
    let undone = desk.undoes();
    assert_eq!(desk.plan.store().dump().unwrap(), before);
    assert_eq!(undone.status.redo.unwrap().code, "remove");
}

#[test]
fn the_set_up_resumes_where_it_was_left_and_undo_outlives_a_restart() {
    let mut desk = Desk::new("De Ster", Language::Nl);
    desk.sees(&Page::Guide("online".to_owned()));
    desk.types(Kind::Segment, None, "online", "yes");
    let mut desk = desk.reopened();
    let today = desk.sees(&Page::Today);
    assert_eq!(today.view.guide.as_ref().unwrap().resume, Some("online"));
    assert_eq!(today.status.undo.as_ref().unwrap().code, "field");
    let undone = desk.undoes();
    assert_eq!(undone.status.undo, None);
    assert!(desk.plan.facts().segments.is_empty());
}

#[test]
fn the_three_that_matter_most_are_the_gravest() {
    let mut desk = Desk::new("De Ster", Language::Nl);
    let today = desk.sees(&Page::Today);
    assert_eq!(today.status.top.len(), 3);
    assert!(today.status.top.iter().all(|finding| finding.severity == Severity::Blocker));
}

#[test]
fn what_is_said_three_times_leaves_room_for_what_is_as_grave() {
    let mut desk = Desk::sample(Language::Nl);
    for item in ["found", "analytics", "phone-answered"] {
        desk.looks_at(item, "");
    }
    desk.types(Kind::Reason, None, "kind", "everyone-does-it");
    let told = |desk: &mut Desk| -> Vec<&str> {
        desk.sees(&Page::Today).status.top.iter().map(|finding| finding.check).collect()
    };
    assert_eq!(told(&mut desk), ["basis.item-unseen", "gate.shut-but-social-started", "reason.because-everyone"]);
    desk.types(Kind::Reason, None, "kind", "serves-objective");
    assert_eq!(told(&mut desk)[..2], ["basis.item-unseen", "gate.shut-but-social-started"]);
    assert!(!told(&mut desk).contains(&"backoffice.busy"), "what is grave comes first, also when it was said");
}

#[test]
fn a_page_of_the_sample_is_small() {
    let mut desk = Desk::sample(Language::Nl);
    for part in Part::ALL.iter().copied() {
        let saved = desk.sees(&Page::Room(part));
        let bytes = serde_json::to_string(&saved).unwrap().len();
        assert!(bytes <= 200_000, "{part:?} is {bytes} bytes");
    }
}
