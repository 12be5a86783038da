//! Answers that speak against each other: kept, said, never corrected behind the owner's back, and taken back whole.

use koers_core::{
    intentions::{Lens, Page, Saved},
    plan::Kind,
    record::{Misfit, Record},
    rooms::Part,
    text::Language,
};
use koers_tests::desk::Desk;

fn conflict(saved: &Saved, kind: Kind, id: i64, field: &str) -> Option<String> {
    let record = saved.view.records.iter().find(|record| record.kind == kind && record.id == Some(id)).unwrap();
    record.fields.get(field).unwrap().conflict.clone()
}

#[test]
fn answers_that_contradict_are_kept_and_said_until_one_of_them_gives_way() {
    // Kind, what is given, the field that it is said of, its code, and what makes it good.
    type Case = (Kind, &'static [(&'static str, &'static str)], &'static str, &'static str, &'static str);
    const CASES: &[Case] = &[
        (
            Kind::Objective,
            &[("start", "1-6-2027"), ("deadline", "31-5-2027")],
            "deadline",
            "deadline-before-start",
            "2-6-2027",
        ),
        (
            Kind::Campaign,
            &[("start", "2-12-2026"), ("end_day", "1-12-2026")],
            "end_day",
            "end-before-start",
            "2-12-2026",
        ),
        (
            Kind::BudgetLine,
            &[("start", "2-12-2026"), ("end_day", "1-12-2026")],
            "end_day",
            "end-before-start",
            "3-12-2026",
        ),
        (Kind::Cycle, &[("start", "2-12-2026"), ("end_day", "1-12-2026")], "end_day", "end-before-start", "3-12-2026"),
        (
            Kind::Post,
            &[("planned_on", "1-12-2026"), ("finish_by", "2-12-2026")],
            "finish_by",
            "ready-after-planned",
            "1-12-2026",
        ),
        (Kind::Post, &[("promotional", "yes"), ("about_us", "no")], "about_us", "promotional-is-about-us", "yes"),
        (
            Kind::ImageReading,
            &[("unknown", "60"), ("heard", "30"), ("ambassador", "11")],
            "ambassador",
            "shares-over-hundred",
            "10",
        ),
    ];
    let mut desk = Desk::new("De Ster", Language::Nl);
    for (kind, given, field, code, mended) in CASES {
        let id = desk.adds(*kind, given);
        let part = Part::of(*kind);
        // Of the posts a page shows the one that is opened.
        let context = desk.context();
        let lens = Lens { post: Some(id), ..Lens::default() };
        let told = desk.plan.look_at(&Page::Room(part), lens, context).unwrap();
        assert_eq!(conflict(&told, *kind, id, field).as_deref(), Some(*code), "{}", kind.code());
        let typed = given.last().unwrap();
        let kept = desk.plan.facts().shelf(*kind).unwrap().value(id, typed.0).unwrap();
        assert!(!kept.is_empty(), "{} {} is kept", kind.code(), typed.0);
        desk.types(*kind, Some(id), field, mended);
        let told = desk.sees(&Page::Room(part));
        assert_eq!(conflict(&told, *kind, id, field), None, "{}", kind.code());
    }
}

#[test]
fn a_share_over_a_hundred_does_not_fit_and_stays_as_typed() {
    let mut desk = Desk::new("De Ster", Language::Nl);
    desk.types(Kind::Pillar, None, "theme", "Taart");
    desk.types(Kind::Pillar, None, "share", "120%");
    let told = desk.sees(&Page::Room(Part::of(Kind::Pillar)));
    let pillar = told.view.records.iter().find(|record| record.kind == Kind::Pillar).unwrap();
    let share = pillar.fields.get("share").unwrap();
    assert_eq!((share.value.as_str(), share.misfit), ("120%", Some(Misfit::Share)));
}

#[test]
fn who_owns_a_channel_is_named_as_pointed_at_before_the_removal_and_undo_makes_it_whole() {
    let mut desk = Desk::sample(Language::Nl);
    let samira = desk.plan.facts().people.first().unwrap().key();
    let before = desk.plan.store().dump().unwrap();
    let pointing = desk.plan.pointing_at(Kind::Person, samira);
    let named: Vec<(Kind, &str, &str)> = pointing.iter().map(|hit| (hit.kind, hit.name.as_str(), hit.field)).collect();
    assert!(named.contains(&(Kind::Channel, "Instagram", "owner")), "{named:?}");
    let mine =
        desk.plan.facts().posts.iter().filter(|post| post.owner.map(|owner| owner.raw()) == Some(samira)).count();
    assert!(mine > 0);
    assert_eq!(named.iter().filter(|(kind, ..)| *kind == Kind::Post).count(), mine, "each once, and all of them");

    desk.removes(Kind::Person, samira);
    assert!(desk.fires().contains(&"channel.no-owner"), "and what it leaves behind is said");
    assert_eq!(desk.plan.pointing_at(Kind::Person, samira), [], "nothing points at who is gone");
    desk.undoes();
    assert_eq!(desk.plan.store().dump().unwrap(), before);
}

#[test]
fn a_channel_is_pointed_at_by_what_belongs_to_it_too() {
    let mut desk = Desk::sample(Language::Nl);
    let instagram = desk.plan.facts().channels.first().unwrap().key();
    let kinds: Vec<Kind> = desk.plan.pointing_at(Kind::Channel, instagram).iter().map(|hit| hit.kind).collect();
    for kind in [Kind::AudienceOnChannel, Kind::Profile, Kind::Post, Kind::Integration] {
        assert!(kinds.contains(&kind), "{kinds:?}");
    }
    let before = desk.plan.store().dump().unwrap();
    desk.removes(Kind::Channel, instagram);
    desk.undoes();
    assert_eq!(desk.plan.store().dump().unwrap(), before);
}
