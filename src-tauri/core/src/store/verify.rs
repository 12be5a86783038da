//! Is what the file says in order? Its pages and references, and whether it has the tables of a plan and no more.

use std::path::Path;

use rusqlite::{Connection, OptionalExtension};

use super::{migrate, schema};
use crate::error::{Error, Result};

/// Checks every page, every index and every reference.
pub(super) fn content(conn: &Connection, path: &Path) -> Result<()> {
    let said: String = conn.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if said != "ok" {
        return Err(damaged(path, said));
    }
    let broken = conn
        .query_row("SELECT \"table\", rowid, parent FROM pragma_foreign_key_check", [], |row| {
            let (table, id, parent): (String, Option<i64>, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok(format!("{table} {} refers to no {parent}", id.unwrap_or_default()))
        })
        .optional()?;
    broken.map_or(Ok(()), |proof| Err(damaged(path, proof)))
}

/// Checks that the plan has exactly the tables and columns of its version, and no triggers or views: those a stranger
/// would have put in.
pub(super) fn shape(conn: &Connection, path: &Path) -> Result<()> {
    let mut model = Connection::open_in_memory()?;
    migrate::migrate(&mut model, migrate::version(conn)?)?;
    let foreign: Option<String> = conn
        .query_row("SELECT name FROM main.sqlite_schema WHERE type IN ('trigger', 'view')", [], |row| row.get(0))
        .optional()?;
    let (ours, found) = (schema::tables(&model)?, schema::tables(conn)?);
    let odd = found.iter().find(|t| !ours.contains(t)).or_else(|| ours.iter().find(|t| !found.contains(t)));
    match foreign.or_else(|| odd.map(|table| table.name.clone())) {
        Some(name) => Err(damaged(path, format!("schema of {name}"))),
        None => Ok(()),
    }
}

fn damaged(path: &Path, proof: String) -> Error {
    Error::Damaged { path: path.to_owned(), proof, backup: None }
}
