//! The schema of a plan: numbered files of SQL that are only ever added to once a version has been released. The schema
//! version is how many of them a plan has been through, kept in `user_version`.

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

use crate::error::{Error, Result};

/// The migrations, first to last.
const MIGRATIONS: &[&str] =
    &[include_str!("../../migrations/0001_store.sql"), include_str!("../../migrations/0002_records.sql")];

/// The schema version that this build writes.
#[must_use]
pub fn latest() -> i64 {
    i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX)
}

/// The schema version of a plan.
pub(super) fn version(conn: &Connection) -> Result<i64> {
    Ok(conn.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Brings a plan from its version to `version`; each migration is one transaction. The undo log does not survive it.
pub(super) fn migrate(conn: &mut Connection, to: i64) -> Result<()> {
    if version(conn)? > 0 {
        conn.execute_batch("DELETE FROM undo_change; DELETE FROM undo_step;")?;
    }
    let steps = MIGRATIONS.iter().map(|sql| M::up(sql).foreign_key_check()).collect();
    let to = usize::try_from(to).map_err(|_| Error::NoSuchName(to.to_string()))?;
    // A table that is made anew would take its children along.
    conn.pragma_update(None, "foreign_keys", false)?;
    let migrated = Migrations::new(steps).to_version(conn, to);
    conn.pragma_update(None, "foreign_keys", true)?;
    migrated.map_err(|fault| match fault {
        rusqlite_migration::Error::RusqliteError { err, .. } => Error::Database(err),
        other => Error::Database(rusqlite::Error::ToSqlConversionFailure(Box::new(other))),
    })
}

/// An empty plan in memory, for the tests of the areas' own SQL.
#[cfg(test)]
pub(crate) fn scratch() -> Connection {
    let mut conn = Connection::open_in_memory().unwrap();
    migrate(&mut conn, latest()).unwrap();
    conn
}
