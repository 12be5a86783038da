//! What shuts a gate, put on the list of actions in one step: with who and by when, and never twice.

use chrono::{Datelike, NaiveDate, Weekday};
use koers_core::{
    checks::{Finding, Gate},
    cycle::{Action, ActionState},
    intentions::{Page, Saved},
    plan::{Facts, Kind, slots},
    record::Record,
    text::Language,
};
use koers_documents::to_do;
use koers_tests::desk::{Desk, TODAY};

fn mends(desk: &mut Desk, gate: Gate) -> Saved {
    let context = desk.context();
    let say = |facts: &Facts, finding: &Finding| to_do(facts, finding, context.language);
    desk.plan.mend(&Page::Answers, gate, say, context).unwrap()
}

fn without_action(saved: &Saved, gate: Gate) -> usize {
    saved.status.gates.iter().find(|view| view.gate == gate).unwrap().without_action
}

fn actions(desk: &Desk) -> Vec<Action> {
    desk.plan.facts().actions.iter().cloned().collect()
}

#[test]
fn what_shuts_a_gate_becomes_an_action_of_whom_it_names() {
    let mut desk = Desk::sample(Language::Nl);
    let before = actions(&desk).len();
    let item = desk.plan.facts().basis_item("phone-answered").map(Record::key);
    let joost = desk.plan.facts().people.iter().find(|person| &*person.name == "Joost").unwrap().id;
    desk.types(Kind::BasisItem, item, "owner", &joost.raw().to_string());
    let saved = desk.looks_at("phone-answered", "not-in-order");
    assert_eq!(without_action(&saved, Gate::Basis), 1);

    let saved = mends(&mut desk, Gate::Basis);
    let made = actions(&desk).pop().unwrap();
    assert_eq!(&*made.what, "Telefoon wordt opgenomen: spreek af wie opneemt");
    assert_eq!((made.owner, made.state), (Some(joost), Some(ActionState::Open)));
    assert_eq!(made.due, NaiveDate::from_ymd_opt(2026, 11, 30), "a week on, and not on a Sunday");
    assert_eq!(without_action(&saved, Gate::Basis), 0);
    assert_eq!(saved.status.undo.unwrap().code, "mend");

    mends(&mut desk, Gate::Basis);
    assert_eq!(actions(&desk).len(), before + 1, "never twice");
    desk.undoes();
    assert_eq!(actions(&desk).len(), before, "one step");
}

#[test]
fn what_was_mended_and_is_wrong_again_can_be_listed_again() {
    let mut desk = Desk::sample(Language::Nl);
    desk.looks_at("phone-answered", "not-in-order");
    mends(&mut desk, Gate::Basis);
    let made = actions(&desk).pop().unwrap();
    let saved = desk.types(Kind::Action, Some(made.key()), "state", "done");
    assert_eq!(without_action(&saved, Gate::Basis), 1);
}

#[test]
fn a_long_list_is_spread_over_the_weeks_of_who_owns_the_plan() {
    let mut desk = Desk::new("De Ster", Language::En);
    desk.adds(Kind::Person, &[("name", "Samira"), ("is_me", "yes")]);
    let joost = desk.adds(Kind::Person, &[("name", "Joost")]);
    let shown = desk.sees(&Page::Answers);
    let listed = without_action(&shown, Gate::Basis);
    assert!(listed > 3, "nothing is in order yet");
    mends(&mut desk, Gate::Basis);
    let made = actions(&desk);
    assert_eq!(made.len(), listed);
    let me = desk.plan.facts().me().unwrap().id;
    assert!(made.iter().all(|action| action.owner == Some(me)));
    let day = |action: &Action| action.due.unwrap();
    assert!(made.iter().all(|action| !matches!(day(action).weekday(), Weekday::Sat | Weekday::Sun)));
    assert!(made.iter().all(|action| made.iter().filter(|other| day(other) == day(action)).count() <= 3));
    assert!(made.iter().map(day).is_sorted() && made.iter().all(|action| day(action) > TODAY));

    let strategy = slots::entry(desk.plan.facts(), Kind::Duty, "strategy");
    desk.types(Kind::Duty, strategy, "person", &joost.to_string());
    mends(&mut desk, Gate::Reason);
    let last = actions(&desk).pop().unwrap();
    assert_eq!(last.owner.map(|owner| owner.raw()), Some(joost), "who answers for the strategy owns the plan");
}
