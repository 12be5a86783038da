//! What the facts read of the database: the records of a kind, and the drafts and unknowns beside them (what was typed and
//! did not fit, and where *I don't know yet* was answered).

use std::collections::{HashMap, HashSet};

use rusqlite::{Connection, params};

use crate::{
    content::Variant,
    error::Result,
    record::{self, Named, Record},
};

/// The records of a kind that are facts. Of the words on each channel those of the posts that wait and of the last few
/// hundred that went out: what was said years ago is read when somebody opens it.
pub(super) fn facts_of<R: Record>(db: &Connection) -> Result<Vec<R>> {
    if R::TABLE != Variant::TABLE {
        return record::all(db);
    }
    record::among(
        db,
        "WHERE post IN (SELECT id FROM post WHERE published_on IS NULL) OR post IN \
         (SELECT id FROM post WHERE published_on IS NOT NULL ORDER BY published_on DESC LIMIT 300)",
    )
}

/// Forgets both about a field, because it is being answered anew.
pub(super) fn forget(db: &Connection, table: &str, id: i64, field: &str) -> Result<()> {
    db.prepare_cached("DELETE FROM draft WHERE tbl = ?1 AND id = ?2 AND col = ?3")?
        .execute(params![table, id, field])?;
    db.prepare_cached("DELETE FROM unknown WHERE tbl = ?1 AND id = ?2 AND col = ?3")?
        .execute(params![table, id, field])?;
    Ok(())
}

/// Keeps what was typed and does not fit.
pub(super) fn keep_draft(db: &Connection, table: &str, id: i64, field: &str, typed: &str) -> Result<()> {
    db.prepare_cached("INSERT INTO draft (tbl, id, col, raw) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![table, id, field, typed])?;
    Ok(())
}

/// Keeps the answer *I don't know yet*.
pub(super) fn keep_unknown(db: &Connection, table: &str, id: i64, field: &str) -> Result<()> {
    db.prepare_cached("INSERT INTO unknown (tbl, id, col) VALUES (?1, ?2, ?3)")?.execute(params![table, id, field])?;
    Ok(())
}

/// What was typed into fields of one kind of record and did not fit them, by record and field.
pub(super) fn drafts(db: &Connection, table: &str) -> Result<HashMap<(i64, String), String>> {
    Ok(db
        .prepare_cached("SELECT id, col, raw FROM draft WHERE tbl = ?1")?
        .query_map([table], |row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?)))?
        .collect::<rusqlite::Result<_>>()?)
}

/// The fields of one kind of record to which *I don't know yet* was answered, by record.
pub(super) fn unknowns(db: &Connection, table: &str) -> Result<HashSet<(i64, String)>> {
    Ok(db
        .prepare_cached("SELECT id, col FROM unknown WHERE tbl = ?1")?
        .query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?)
}

/// Every field in the plan to which *I don't know yet* was answered: table, id and field.
pub(super) fn all_unknowns(db: &Connection) -> Result<Vec<(String, i64, String)>> {
    Ok(db
        .prepare_cached("SELECT tbl, id, col FROM unknown ORDER BY rowid")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<rusqlite::Result<_>>()?)
}
