//! The cases of the team and of the guidelines.

use koers_core::{
    checks::{GateState, Severity},
    intentions::Page,
    plan::Kind,
    text::Language,
};
use koers_tests::desk::Desk;

use super::{
    Case,
    hand::{adviser, clauses, duties, entry, first_person, on, people, second_person, trainings, voices},
};

pub const CASES: &[Case] = &[
    (
        "duty.unassigned",
        |d| entry(d, Kind::Duty, "answering", "person", ""),
        |d| entry(d, Kind::Duty, "answering", "outsourced_to", "Belbureau"),
        |d| entry(d, Kind::Duty, "answering", "outsourced_to", "Belbureau"),
    ),
    (
        "team.no-top-support",
        |d| on(d, Kind::Decision, "support", "no"),
        |d| on(d, Kind::Decision, "support", "yes"),
        |d| on(d, Kind::Decision, "takes_part", ""),
    ),
    (
        "team.one-person-only",
        |d| {
            let samira = first_person(d);
            duties(d, "person", &samira)
        },
        |d| {
            let joost = second_person(d);
            entry(d, Kind::Duty, "answering", "person", &joost)
        },
        |d| {
            let samira = first_person(d);
            duties(d, "person", &samira);
            on(d, Kind::Business, "people", "5")
        },
    ),
    (
        "team.no-sales-or-service-voice",
        |d| {
            let samira = first_person(d);
            duties(d, "person", &samira)
        },
        |d| {
            let samira = first_person(d);
            entry(d, Kind::Hat, "sales", "person", &samira)
        },
        |d| {
            let samira = first_person(d);
            entry(d, Kind::Duty, "answering", "person", &samira)
        },
    ),
    (
        "team.hat-unworn",
        |d| entry(d, Kind::Hat, "legal", "person", ""),
        |d| {
            let joost = second_person(d);
            entry(d, Kind::Hat, "legal", "person", &joost)
        },
        |d| entry(d, Kind::Hat, "other", "person", ""),
    ),
    (
        "duty.no-stand-in",
        |d| entry(d, Kind::Duty, "content", "stand_in", ""),
        |d| {
            let joost = second_person(d);
            entry(d, Kind::Duty, "content", "stand_in", &joost)
        },
        |d| {
            entry(d, Kind::Duty, "content", "person", "");
            entry(d, Kind::Duty, "content", "stand_in", "")
        },
    ),
    (
        "adviser.unproven",
        |d| adviser(d, "proof", ""),
        |d| adviser(d, "proof", "zes jaar"),
        |d| on(d, Kind::Person, "proof", ""),
    ),
    (
        "briefing.not-given",
        |d| on(d, Kind::Briefing, "on_day", "23-11-2026"),
        |d| on(d, Kind::Briefing, "on_day", "22-11-2026"),
        |d| on(d, Kind::Briefing, "about", ""),
    ),
    (
        "training.no-criticism",
        |d| on(d, Kind::Training, "topic", "writing"),
        |d| on(d, Kind::Training, "topic", "criticism"),
        |d| on(d, Kind::Training, "done_on", ""),
    ),
    (
        "training.none",
        |d| trainings(d, "topic", ""),
        |d| on(d, Kind::Training, "topic", "writing"),
        |d| on(d, Kind::Training, "topic", ""),
    ),
    (
        "guidelines.none",
        |d| clauses(d, "applies", "no"),
        |d| on(d, Kind::Clause, "applies", ""),
        |d| on(d, Kind::Clause, "applies", "no"),
    ),
    (
        "guidelines.only-forbid",
        |d| clauses(d, "stance", "forbids"),
        |d| on(d, Kind::Clause, "stance", "encourages"),
        |d| on(d, Kind::Clause, "stance", "forbids"),
    ),
    (
        "response.no-rule",
        |d| entry(d, Kind::ResponseRule, "angry", "first_step", ""),
        |d| entry(d, Kind::ResponseRule, "angry", "first_step", "bellen"),
        |d| entry(d, Kind::ResponseRule, "buying-signal", "first_step", ""),
    ),
    (
        "response.no-deadline",
        |d| entry(d, Kind::ResponseRule, "buying-signal", "within", ""),
        |d| entry(d, Kind::ResponseRule, "buying-signal", "within", "60"),
        |d| entry(d, Kind::ResponseRule, "insult", "within", ""),
    ),
    (
        "person.untrained-voice",
        |d| {
            people(d, "trained_on", "");
            trainings(d, "done_on", "23-11-2026")
        },
        |d| people(d, "trained_on", "22-11-2026"),
        |d| people(d, "trained_on", ""),
    ),
    (
        "guidelines.review-due",
        |d| on(d, Kind::Guidelines, "review_on", "22-11-2026"),
        |d| on(d, Kind::Guidelines, "review_on", "1-6-2027"),
        |d| on(d, Kind::Guidelines, "review_on", "23-11-2026"),
    ),
    (
        "brand.no-face",
        |d| people(d, "is_face", "no"),
        |d| on(d, Kind::Person, "is_face", "yes"),
        |d| on(d, Kind::Person, "is_face", "no"),
    ),
    (
        "brand.no-voice",
        |d| voices(d, "person", ""),
        |d| {
            let joost = second_person(d);
            on(d, Kind::Voice, "person", &joost)
        },
        |d| on(d, Kind::Voice, "person", ""),
    ),
];

#[test]
fn a_duty_that_can_wait_warns_and_leaves_the_gate_open() {
    let mut desk = Desk::sample(Language::Nl);
    entry(&mut desk, Kind::Duty, "content", "person", "");
    let warned: Vec<Severity> =
        desk.report().open().filter(|f| f.check == "duty.unassigned").map(|f| f.severity).collect();
    assert_eq!(warned, [Severity::Warning]);
    assert!(desk.gates().iter().all(|gate| *gate == GateState::Open));

    let report = desk.report();
    let subject = report.open().find(|f| f.check == "duty.unassigned").and_then(|f| f.subject);
    let context = desk.context();
    desk.plan.set_aside(&Page::Today, "duty.unassigned", subject, "Komt in mei.", "Samira", None, context).unwrap();
    assert!(!desk.fires().contains(&"duty.unassigned"));

    entry(&mut desk, Kind::Duty, "monitoring", "person", "");
    assert!(desk.gates().contains(&GateState::Shut), "nobody listens");
}

#[test]
fn who_works_alone_hears_of_stand_ins_once() {
    let mut desk = Desk::new("De Ster", Language::Nl);
    let me = desk.adds(Kind::Person, &[("name", "Samira")]).to_string();
    duties(&mut desk, "person", &me);
    assert_eq!(desk.report().open().filter(|f| f.check == "duty.no-stand-in").count(), 1);
}
