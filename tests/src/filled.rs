//! Plans of which every field is answered, with whatever a test likes to answer.

#![expect(clippy::unwrap_used, reason = "a plan that cannot be filled in is a failed test")]

use koers_core::{
    intentions::Page,
    plan::{Answer, Edit, Facts, Kind, slots},
    record::FieldKind,
    text::Language,
};

use crate::desk::Desk;

/// What a plan holds and a printed one leaves out: codes, the colour that is seen, and who it is that one knows.
const UNSAID: &[(Kind, &str)] = &[
    (Kind::BasisItem, "item"),
    (Kind::Business, "colour"),
    (Kind::Clause, "code"),
    (Kind::Action, "finding"),
    (Kind::Contact, "name"),
    (Kind::Contact, "organisation"),
    (Kind::Contact, "notes"),
    // What a post says is on its channels and in its calendar; a plan says what it is about.
    (Kind::Post, "text"),
    (Kind::Post, "picture_text"),
    (Kind::Post, "tags"),
    (Kind::Post, "imported_as"),
    (Kind::Variant, "text"),
    (Kind::Variant, "address"),
    (Kind::PostComment, "text"),
    (Kind::ColumnNames, "idea"),
    (Kind::ColumnNames, "draft"),
    (Kind::ColumnNames, "check"),
    (Kind::ColumnNames, "planned"),
    (Kind::ColumnNames, "published"),
    (Kind::Series, "question"),
    (Kind::Series, "value"),
    (Kind::Series, "text"),
];

/// Kinds that are made by a decision about a check, not by filling in.
const BY_DECISION: &[Kind] = &[Kind::GateTerms, Kind::SetAside];

/// The first record of the kind that a reference points at.
#[must_use]
pub fn first(facts: &Facts, target: &str) -> Option<String> {
    facts.shelf(Kind::from_code(target)?)?.keys().first().map(ToString::to_string)
}

/// An answer of its own for every field of text, and a fitting one for every other.
fn answer(kind: Kind, field: &str, of: FieldKind, facts: &Facts) -> Option<String> {
    match of {
        FieldKind::Line | FieldKind::Prose => Some(format!("{}:{field}", kind.code())),
        FieldKind::Count | FieldKind::Number | FieldKind::Money | FieldKind::Minutes => Some("7".to_owned()),
        FieldKind::Share => Some("15".to_owned()),
        FieldKind::Day => Some(if field == "start" { "1-12-2026" } else { "31-3-2027" }.to_owned()),
        FieldKind::Time => Some("9:30".to_owned()),
        FieldKind::YesNo => Some("ja".to_owned()),
        FieldKind::Choice(codes) => codes.first().map(|code| (*code).to_owned()),
        FieldKind::Ref(target) | FieldKind::Refs(target) => first(facts, target),
    }
}

/// The records of a kind that a plan has from the start; none of another kind.
#[must_use]
pub fn from_the_start(kind: Kind, facts: &Facts) -> Option<Vec<i64>> {
    let has = kind == Kind::Business || slots::code_field(kind).is_some();
    has.then(|| facts.shelf(kind).map(|shelf| shelf.keys()))?
}

/// The records of a kind that are to be filled in: those that a plan has from the start, else a new one.
fn to_fill(desk: &mut Desk, kind: Kind) -> Vec<i64> {
    from_the_start(kind, desk.plan.facts()).unwrap_or_else(|| vec![desk.adds(kind, &[])])
}

/// The fields of a kind that an owner fills in: not the code of an entry, nor what waits for the gates to open.
pub fn fields_of(kind: Kind) -> impl Iterator<Item = (&'static str, FieldKind)> {
    let later = |field: &str| matches!(field, "opened_on" | "published_on" | "logo");
    let of_itself = move |field: &str| slots::code_field(kind) == Some(field) || later(field);
    kind.fields().iter().map(|field| (field.name, field.kind)).filter(move |(name, _)| !of_itself(name))
}

/// The kinds that an owner fills in.
pub fn to_be_filled() -> impl Iterator<Item = Kind> {
    Kind::ALL.iter().copied().filter(|kind| !BY_DECISION.contains(kind))
}

/// Gives a record these answers.
fn fill(desk: &mut Desk, kind: Kind, id: i64, answers: impl Iterator<Item = (&'static str, Answer)>) {
    let edits: Vec<Edit> = answers.map(|(field, answer)| Edit { field: field.to_owned(), answer }).collect();
    let context = desk.context();
    desk.plan.save(&Page::Answers, kind, Some(id), &edits, context).unwrap();
}

/// A plan in which every field of every kind is filled in.
#[must_use]
pub fn full(language: Language) -> Desk {
    let mut desk = Desk::new("business:name", language);
    for kind in to_be_filled() {
        for id in to_fill(&mut desk, kind) {
            let facts = desk.plan.facts().clone();
            let typed = |(field, of)| Some((field, Answer::Typed(answer(kind, field, of, &facts)?)));
            fill(&mut desk, kind, id, fields_of(kind).filter_map(typed));
        }
    }
    desk
}

/// A plan in which every answer is *I don't know yet*.
#[must_use]
pub fn unknown(language: Language) -> Desk {
    let mut desk = Desk::new("De Ster", language);
    for kind in to_be_filled() {
        for id in to_fill(&mut desk, kind) {
            fill(&mut desk, kind, id, fields_of(kind).map(|(field, _)| (field, Answer::Unknown)));
        }
    }
    desk
}

/// The fields of a kind in which the owner writes words that are printed.
pub fn printed_fields(kind: Kind) -> impl Iterator<Item = &'static str> {
    let is_words = |of: FieldKind| matches!(of, FieldKind::Line | FieldKind::Prose);
    fields_of(kind).filter(move |(name, of)| is_words(*of) && !UNSAID.contains(&(kind, *name))).map(|(name, _)| name)
}
