//! A record as a form needs it: every field with its value, what did not fit, and what the fields say against each other.

use std::collections::{BTreeMap, HashMap, HashSet};

use rusqlite::Connection;
use serde::{Serialize, Serializer, ser::SerializeStruct};
use ts_rs::TS;

use super::{facts::Facts, kinds::Kind, rows};
use crate::{
    error::{Error, Result},
    record::{self, Misfit, Record},
    text::{Language, in_short},
};

/// One field of a form. On the way to the screen what does not hold of it stays behind, so that a long list is light.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FieldView {
    /// The canonical value (`1250.50`, `2027-03-31`, `yes`, ids parted by commas), or what was typed and does not fit.
    pub value: String,
    /// Whether *I don't know yet* was answered.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub unknown: bool,
    /// Why the value does not fit; the words are `misfit-<code>`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub misfit: Option<Misfit>,
    /// What it says against other fields; the words are `conflict-<code>`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conflict: Option<String>,
}

impl FieldView {
    fn is_blank(&self) -> bool {
        self.value.is_empty() && !self.unknown && self.misfit.is_none() && self.conflict.is_none()
    }
}

/// One record of a form; its blank fields stay behind too.
#[derive(Debug, Clone, PartialEq, Eq, TS)]
pub struct RecordView {
    /// Its kind.
    pub kind: Kind,
    /// Its id; `null` while there is no record yet.
    #[ts(type = "number | null")]
    pub id: Option<i64>,
    /// Its fields by name.
    #[ts(type = "Record<string, Partial<FieldView>>")]
    pub fields: BTreeMap<String, FieldView>,
}

impl Serialize for RecordView {
    fn serialize<S: Serializer>(&self, to: S) -> std::result::Result<S::Ok, S::Error> {
        let told: BTreeMap<_, _> = self.fields.iter().filter(|(_, field)| !field.is_blank()).collect();
        let mut record = to.serialize_struct("RecordView", 3)?;
        record.serialize_field("kind", &self.kind)?;
        record.serialize_field("id", &self.id)?;
        record.serialize_field("fields", &told)?;
        record.end()
    }
}

/// A record that can be pointed at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Named {
    /// Its id.
    #[ts(type = "number")]
    pub id: i64,
    /// What the owner calls it; empty when it has no name yet.
    pub name: String,
}

/// Records of one kind as their forms show them; without an id the blank one that the first answer will make.
///
/// # Errors
/// [`Error::NoRecord`], or what the database says.
pub fn record_views(db: &Connection, kind: Kind, ids: &[Option<i64>], language: Language) -> Result<Vec<RecordView>> {
    let kept = Kept { drafts: rows::drafts(db, kind.code())?, unknowns: rows::unknowns(db, kind.code())?, language };
    let no_record = |id| Error::NoRecord { kind: kind.code().to_owned(), id };
    with_kind!(kind, R => ids
        .iter()
        .map(|id| {
            let record = match *id {
                None => R::blank(0, 0),
                Some(id) => record::one::<R>(db, id)?.ok_or_else(|| no_record(id))?,
            };
            Ok(RecordView { kind, id: *id, fields: kept.fields(&record) })
        })
        .collect())
}

/// What is kept of the fields of one kind beside their values.
struct Kept {
    drafts: HashMap<(i64, String), String>,
    unknowns: HashSet<(i64, String)>,
    language: Language,
}

impl Kept {
    fn fields<R: Record>(&self, record: &R) -> BTreeMap<String, FieldView> {
        let conflicts = record.conflicts();
        let view = |name: &str| {
            let place = (record.key(), name.to_owned());
            let draft = self.drafts.get(&place).cloned();
            let misfit = draft.as_ref().and_then(|raw| record.clone().set(name, raw, self.language)?.err());
            FieldView {
                value: draft.or_else(|| record.get(name)).unwrap_or_default(),
                unknown: self.unknowns.contains(&place),
                misfit,
                conflict: conflicts.iter().find(|c| c.field == name).map(|c| c.code.to_owned()),
            }
        };
        R::FIELDS.iter().map(|field| (field.name.to_owned(), view(field.name))).collect()
    }
}

/// What the owner calls a record, in at most 80 characters; empty when it has no name.
#[must_use]
pub fn name_of(facts: &Facts, kind: Kind, id: i64) -> String {
    in_short(&facts.shelf(kind).map(|shelf| shelf.name(id)).unwrap_or_default())
}

/// The records of a kind by name, in the owner's order.
#[must_use]
pub fn names(facts: &Facts, kind: Kind) -> Vec<Named> {
    let ids = facts.shelf(kind).map(super::Shelf::keys).unwrap_or_default();
    ids.into_iter().map(|id| Named { id, name: name_of(facts, kind, id) }).collect()
}
