//! Who works here, and what today asks of whom.

use chrono::Days;
use koers_core::{
    intentions::{Deed, Page, Saved},
    plan::Kind,
    text::Language,
};
use koers_tests::desk::{Desk, TODAY};

fn me(desk: &Desk) -> Vec<String> {
    desk.plan.facts().people.iter().filter(|p| p.is_me == Some(true)).map(|p| p.name.to_string()).collect()
}

fn named(saved: &Saved) -> Vec<&str> {
    saved.view.due.iter().map(|due| due.name.as_str()).collect()
}

#[test]
fn at_most_one_person_is_me() {
    let mut desk = Desk::new("De Ster", Language::Nl);
    desk.adds(Kind::Person, &[("name", "Samira"), ("is_me", "yes")]);
    let joost = desk.adds(Kind::Person, &[("name", "Joost")]);
    desk.types(Kind::Person, Some(joost), "is_me", "ja");
    assert_eq!(me(&desk), ["Joost"]);
    desk.adds(Kind::Person, &[("name", "Fatima"), ("is_me", "yes")]);
    assert_eq!(me(&desk), ["Fatima"]);
    desk.undoes();
    assert_eq!(me(&desk), ["Joost"], "one step");
    desk.types(Kind::Person, Some(joost), "is_me", "no");
    assert_eq!(me(&desk), Vec::<String>::new());
}

#[test]
fn today_looks_a_week_ahead_and_knows_whose_work_it_is() {
    let mut desk = Desk::new("De Ster", Language::Nl);
    let day = |days| (TODAY + Days::new(days)).to_string();
    let samira = desk.adds(Kind::Person, &[("name", "Samira"), ("is_me", "yes")]).to_string();
    let joost = desk.adds(Kind::Person, &[("name", "Joost")]).to_string();
    desk.adds(Kind::Action, &[("what", "later"), ("due", &day(8)), ("owner", &samira)]);
    desk.adds(Kind::Action, &[("what", "mine"), ("due", &day(7)), ("owner", &samira)]);
    desk.adds(Kind::Action, &[("what", "his"), ("due", &day(1)), ("owner", &joost)]);
    let late = desk.adds(Kind::Action, &[("what", "late"), ("due", "2026-11-01")]);
    desk.adds(Kind::Post, &[("title", "wish"), ("planned_on", &day(2)), ("status", "idea")]);
    desk.adds(Kind::Kpi, &[("name", "orders"), ("rhythm", "weekly")]);
    desk.adds(Kind::Cycle, &[("name", "round"), ("start", "2026-11-17"), ("end_day", &day(6))]);
    let today = desk.sees(&Page::Today);
    assert_eq!(named(&today), ["late", "his", "orders", "round", "mine"], "a wish asks for nothing");
    let mine: Vec<bool> = today.view.due.iter().map(|due| due.mine).collect();
    assert_eq!(mine, [true, false, true, true, true], "what nobody was named for is everybody's");
    let figure = today.view.due.iter().find(|due| due.kind == Kind::Kpi).unwrap();
    assert_eq!((figure.deed, figure.day), (Deed::Note, TODAY + Days::new(2)), "a week after the round began");

    desk.types(Kind::Action, Some(late), "state", "done");
    desk.adds(Kind::Measurement, &[("on_day", &TODAY.to_string()), ("value", "3")]);
    assert_eq!(named(&desk.sees(&Page::Today)), ["his", "round", "mine", "orders"]);
}

#[test]
fn what_is_due_can_be_ticked_where_it_is_told() {
    let mut desk = Desk::sample(Language::Nl);
    let today = desk.sees(&Page::Today).view;
    let told = |kind: Kind| today.due.iter().filter(move |due| due.kind == kind);
    assert!(told(Kind::Post).count() > 0, "its gates are open");
    for due in told(Kind::Post).chain(told(Kind::Action)) {
        assert!(today.records.iter().any(|record| record.kind == due.kind && record.id == Some(due.id)));
    }
}

#[test]
fn what_was_planned_before_a_gate_shut_stays_and_says_so() {
    let mut desk = Desk::sample(Language::Nl);
    let posts = |desk: &mut Desk| -> Vec<(i64, bool)> {
        let due = desk.sees(&Page::Today).view.due;
        due.iter().filter(|due| due.kind == Kind::Post).map(|due| (due.id, due.behind_gate)).collect()
    };
    let open = posts(&mut desk);
    assert!(!open.is_empty() && open.iter().all(|(_, behind)| !behind));
    desk.looks_at("analytics", "not-in-order");
    desk.adds(Kind::Post, &[("title", "wish"), ("planned_on", &TODAY.to_string()), ("status", "idea")]);
    let shut: Vec<(i64, bool)> = open.into_iter().map(|(id, _)| (id, true)).collect();
    assert_eq!(posts(&mut desk), shut);
}

#[test]
fn today_tells_how_the_first_objective_stands_on_the_line_to_its_target() {
    let mut desk = Desk::new("De Ster", Language::Nl);
    assert_eq!(desk.sees(&Page::Today).view.course, None, "nothing is said of what is not there");
    let objective = desk.adds(
        Kind::Objective,
        &[
            ("sentence", "40 taarten per maand"),
            ("baseline", "18"),
            ("target", "40"),
            ("start", "1-11-2026"),
            ("deadline", "1-12-2026"),
        ],
    );
    let of = objective.to_string();
    desk.adds(Kind::Kpi, &[("name", "duimen"), ("objective", &of)]);
    let kpi = desk.adds(Kind::Kpi, &[("name", "taarten"), ("unit", "taarten"), ("objective", &of), ("leading", "yes")]);
    let course = desk.sees(&Page::Today).view.course.unwrap();
    assert_eq!((course.kpi, course.latest, course.standing), (Some(kpi), None, None), "nothing was measured yet");

    let noted = [("kpi", kpi.to_string()), ("on_day", "16-11-2026".into()), ("value", "26".into())];
    let noted: Vec<(&str, &str)> = noted.iter().map(|(field, said)| (*field, said.as_str())).collect();
    desk.adds(Kind::Measurement, &noted);
    let course = desk.sees(&Page::Today).view.course.unwrap();
    assert_eq!((course.line.as_deref(), course.standing), (Some("29"), Some("behind")));
    assert_eq!(course.latest.unwrap().value, "26");
    assert_eq!(course.unit, "taarten");
    assert_eq!(desk.sees(&Page::Answers).view.course, None, "only today");
}
