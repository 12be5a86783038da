//! The kinds with a fixed list: a plan holds one record for each entry from the start, and an entry is found by the code
//! in one of its fields.

use rusqlite::Connection;

use super::{Answer, Edit, Facts, Kind, add};
use crate::{
    audience::StageCode,
    basis::ITEMS,
    brand::BrandQuestion,
    error::Result,
    guidelines::MessageType,
    id::IdSource,
    means::Purpose,
    team::{Department, Task},
    text::Language,
};

/// The field that holds the code, for a kind with a fixed list.
#[must_use]
pub const fn code_field(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::BasisItem => Some("item"),
        Kind::Duty => Some("task"),
        Kind::Hat => Some("department"),
        Kind::JourneyStage => Some("code"),
        Kind::StageAnswer => Some("stage"),
        Kind::BrandAnswer => Some("question"),
        Kind::Sourcing => Some("purpose"),
        Kind::ResponseRule => Some("message"),
        _ => None,
    }
}

/// The record of an entry. What is asked at a stage is kept under the stage's own code, for everyone.
#[must_use]
pub fn entry(facts: &Facts, kind: Kind, code: &str) -> Option<i64> {
    let field = code_field(kind)?;
    let code = match kind {
        Kind::StageAnswer => entry(facts, Kind::JourneyStage, code)?.to_string(),
        _ => code.to_owned(),
    };
    let shelf = facts.shelf(kind)?;
    shelf.keys().into_iter().find(|id| shelf.value(*id, field).is_some_and(|value| value == code))
}

/// Makes the records of every fixed list in a new plan.
///
/// # Errors
/// What the database says.
pub fn fill(db: &Connection, ids: &mut dyn IdSource, language: Language) -> Result<()> {
    let mut make = |kind: Kind, code: &str| -> Result<i64> {
        let id = ids.next_id();
        let field = code_field(kind).unwrap_or_default().to_owned();
        add(db, kind, id, &[Edit { field, answer: Answer::Typed(code.to_owned()) }], language)?;
        Ok(id)
    };
    for item in ITEMS {
        make(Kind::BasisItem, item.code)?;
    }
    for code in StageCode::CODES {
        let stage = make(Kind::JourneyStage, code)?;
        make(Kind::StageAnswer, &stage.to_string())?;
    }
    let lists: [(Kind, &[&str]); 5] = [
        (Kind::Duty, Task::CODES),
        (Kind::Hat, Department::CODES),
        (Kind::BrandAnswer, BrandQuestion::CODES),
        (Kind::Sourcing, Purpose::CODES),
        (Kind::ResponseRule, MessageType::CODES),
    ];
    for (kind, codes) in lists {
        for code in codes {
            make(kind, code)?;
        }
    }
    Ok(())
}
