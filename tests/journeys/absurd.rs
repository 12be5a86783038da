//! The largest numbers that a field takes: everything is still reckoned, shown and checked, and nothing breaks.

use koers_core::{
    checks::{REQUIRED, completeness},
    intentions::Page,
    money,
    plan::Kind,
    record::FieldKind,
    rooms::{Part, Room},
    text::Language,
};
use koers_tests::desk::{Desk, TODAY};

#[test]
fn the_largest_numbers_break_nothing() {
    let mut desk = Desk::sample(Language::Nl);
    let most = [money::LIMIT.to_string(), (money::LIMIT / 100).to_string()];
    for kind in Kind::ALL {
        let fields = kind.fields().iter().filter(|field| {
            matches!(field.kind, FieldKind::Count | FieldKind::Number | FieldKind::Money | FieldKind::Minutes)
        });
        for field in fields {
            let ids = desk.plan.facts().shelf(*kind).map(|shelf| shelf.keys()).unwrap_or_default();
            for id in ids.into_iter().take(3) {
                let largest = match field.kind {
                    FieldKind::Count | FieldKind::Minutes => &most[0],
                    _ => &most[1],
                };
                desk.types(*kind, Some(id), field.name, largest);
            }
        }
    }
    for part in Part::ALL {
        desk.sees(&Page::Room(*part));
    }
    desk.sees(&Page::Today);
    let context = desk.context();
    let (from, until) = (TODAY, TODAY + chrono::Days::new(28));
    let filled = desk.plan.propose_fill(from, until, context).unwrap();
    desk.plan.take_fill(&Page::Today, &filled.posts, context).unwrap();
    for person in desk.plan.facts().people.iter().map(|person| person.id.raw()).collect::<Vec<_>>() {
        desk.types(Kind::Person, Some(person), "hours_a_week", "1");
    }
    assert!(desk.fires().contains(&"person.overbooked"), "the sums are still made: {:?}", desk.fires());
}

#[test]
fn what_does_not_apply_is_not_asked_for() {
    let mut desk = Desk::new("De Ster", Language::Nl);
    let required = |desk: &Desk, room| completeness(desk.plan.facts(), room).required;
    let of = |room| REQUIRED.iter().filter(|point| point.room == room).count();
    assert_eq!(required(&desk, Room::Strategy), of(Room::Strategy));
    let answering = koers_core::plan::slots::entry(desk.plan.facts(), Kind::Duty, "answering").unwrap();
    desk.types(Kind::Duty, Some(answering), "outsourced_to", "Bureau Wit");
    desk.types(Kind::Segment, None, "online", "no");
    assert_eq!(required(&desk, Room::Strategy), of(Room::Strategy) - 2);
    desk.looks_at("print-agrees", "not-applicable");
    assert_eq!(required(&desk, Room::Basis), of(Room::Basis) - 1);
    desk.types(Kind::Segment, None, "online", "unknown");
    assert_eq!(required(&desk, Room::Strategy), of(Room::Strategy) - 1);
}
