//! How a form's answers are kept: what fits goes into its column, what does not fit stays as a draft, and *I don't know
//! yet* is an answer of its own. Nothing that was typed is thrown away.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{kinds::Kind, rows};
use crate::{
    error::{Error, Result},
    record::{self, Record},
    text::{self, Language},
};

/// What was answered in one field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "is", content = "of", rename_all = "kebab-case")]
pub enum Answer {
    /// This was typed or chosen; a choice by its code, records by their ids parted by commas.
    Typed(String),
    /// I don't know yet.
    Unknown,
}

/// An answer and the field that it belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Edit {
    /// Name of the field.
    pub field: String,
    /// The answer.
    pub answer: Answer,
}

/// Keeps the answers to fields of one record.
///
/// # Errors
/// [`Error::NoRecord`], [`Error::NoSuchName`], or what the database says.
pub fn save(db: &Connection, kind: Kind, id: i64, edits: &[Edit], language: Language) -> Result<()> {
    with_kind!(kind, R => save_as::<R>(db, id, edits, language))
}

/// Adds a record behind the others of its kind, with some answers given beforehand.
///
/// # Errors
/// [`Error::NoSuchName`], or what the database says.
pub fn add(db: &Connection, kind: Kind, id: i64, given: &[Edit], language: Language) -> Result<()> {
    add_at(db, kind, id, place_behind(db, kind)?, given, language)
}

/// As [`add`], at a place that the caller knows: to look for it at each of very many records takes long.
///
/// # Errors
/// As for [`add`].
pub fn add_at(db: &Connection, kind: Kind, id: i64, place: i64, given: &[Edit], language: Language) -> Result<()> {
    with_kind!(kind, R => record::insert(db, &R::blank(id, place)))?;
    save(db, kind, id, given, language)
}

/// The place behind all records of a kind.
///
/// # Errors
/// What the database says.
pub fn place_behind(db: &Connection, kind: Kind) -> Result<i64> {
    with_kind!(kind, R => record::last_position::<R>(db))
}

fn save_as<R: Record>(db: &Connection, id: i64, edits: &[Edit], language: Language) -> Result<()> {
    let mut kept = record::one::<R>(db, id)?.ok_or_else(|| Error::NoRecord { kind: R::TABLE.to_owned(), id })?;
    for edit in edits {
        let no_field = || Error::NoSuchName(format!("{}.{}", R::TABLE, edit.field));
        let field = R::FIELDS.iter().find(|f| f.name == edit.field).ok_or_else(no_field)?;
        rows::forget(db, R::TABLE, id, field.name)?;
        match &edit.answer {
            Answer::Typed(typed) => {
                if kept.set(field.name, typed, language).ok_or_else(no_field)?.is_err() {
                    empty(&mut kept, field.name, language);
                    rows::keep_draft(db, R::TABLE, id, field.name, &text::clean(typed))?;
                }
            }
            Answer::Unknown => {
                empty(&mut kept, field.name, language);
                rows::keep_unknown(db, R::TABLE, id, field.name)?;
            }
        }
    }
    record::update(db, &kept)
}

/// Empties a field; an empty value always fits.
fn empty<R: Record>(record: &mut R, field: &str, language: Language) {
    let fits = record.set(field, "", language);
    debug_assert!(matches!(fits, Some(Ok(()))), "an empty {field} fits");
}

/// Takes a record out for good, past the bin; only Undo brings it back.
///
/// # Errors
/// What the database says.
pub fn erase(db: &Connection, kind: Kind, id: i64) -> Result<()> {
    with_kind!(kind, R => record::erase::<R>(db, id))
}
