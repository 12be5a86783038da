//! What counts as success stands while a round runs: a change asks why, and what was agreed is kept beside it.

use koers_core::{
    Error,
    goals::Objective,
    intentions::Page,
    plan::{Answer, Edit, Kind},
    text::Language,
};
use koers_tests::{
    desk::{Desk, TODAY},
    trace::{How, met},
};

fn refused(desk: &mut Desk, field: &str, typed: &str) -> bool {
    let edit = Edit { field: field.to_owned(), answer: Answer::Typed(typed.to_owned()) };
    let context = desk.context();
    match desk.plan.save(&Page::Answers, Kind::Objective, None, &[edit], context) {
        Ok(_) => false,
        Err(Error::Refused("success-settled")) => true,
        Err(other) => panic!("{other}"),
    }
}

fn objective(desk: &Desk) -> Objective {
    desk.plan.facts().objectives.first().unwrap().clone()
}

#[test]
fn while_a_round_runs_success_changes_only_with_a_note_and_keeps_what_was_agreed() {
    let mut desk = Desk::sample(Language::Nl);
    let agreed = objective(&desk);
    for field in ["success", "failure", "evaluated"] {
        assert!(refused(&mut desk, field, "Eén taart is ook goed."), "{field}");
        assert!(refused(&mut desk, field, ""), "{field}, emptied");
    }
    assert!(!refused(&mut desk, "success", &agreed.success), "the same words");
    assert!(!refused(&mut desk, "way", "Anders."), "the way there is not settled");
    assert_eq!(objective(&desk).success, agreed.success);

    assert!(!refused(&mut desk, "changed_why", "De oven was drie weken stuk."));
    assert!(!refused(&mut desk, "success", "Tien taarten."));
    assert!(!refused(&mut desk, "success", "Elf taarten."));
    let changed = objective(&desk);
    assert_eq!((&*changed.success, &changed.agreed_success), ("Elf taarten.", &agreed.success));
    assert_eq!((changed.agreed_failure.is_empty(), changed.changed_on), (true, Some(TODAY)));
    met(&["R052"], How::Checked);
}

#[test]
fn a_later_round_settles_success_anew() {
    let mut desk = Desk::sample(Language::Nl);
    desk.types(Kind::Objective, None, "changed_why", "De oven was stuk.");
    desk.types(Kind::Objective, None, "success", "Tien taarten.");
    desk.types(Kind::Objective, None, "changed_on", "2026-06-01");
    desk.types(Kind::Objective, None, "success_on", "2026-06-01");
    assert!(refused(&mut desk, "success", "Twaalf taarten."), "a note of an earlier round");
    desk.types(Kind::Objective, None, "changed_why", "Nu is er een tweede oven.");
    desk.types(Kind::Objective, None, "success", "Twaalf taarten.");
    assert_eq!(&*objective(&desk).agreed_success, "Tien taarten.");
}

#[test]
fn words_that_are_still_being_found_are_free() {
    let mut desk = Desk::new("De Ster", Language::Nl);
    desk.adds(Kind::Cycle, &[("name", "Ronde"), ("start", "2026-11-01"), ("end_day", "2027-02-01")]);
    desk.types(Kind::Objective, None, "sentence", "Meer taarten.");
    assert!(!refused(&mut desk, "success", "Twa"));
    assert!(!refused(&mut desk, "success", "Twaalf taarten."));
    assert!(!refused(&mut desk, "failure", "Minder dan zes."));
    desk.types(Kind::Objective, None, "success_on", "2026-11-21");
    assert!(refused(&mut desk, "success", "Zes taarten."), "the day after");
    desk.types(Kind::Cycle, None, "end_day", "2026-11-21");
    assert!(!refused(&mut desk, "success", "Zes taarten."), "the round is over");
    assert!(objective(&desk).agreed_success.is_empty());
}
