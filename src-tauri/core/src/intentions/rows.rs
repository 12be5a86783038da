//! What the app remembers in the plan file beside the plan itself.

use rusqlite::{Connection, OptionalExtension, params};

use crate::error::Result;

/// What is kept under this key.
pub(super) fn setting(db: &Connection, key: &str) -> Result<Option<String>> {
    Ok(db.prepare_cached("SELECT value FROM setting WHERE key = ?1")?.query_row([key], |row| row.get(0)).optional()?)
}

/// Keeps a value under a key.
pub(super) fn keep_setting(db: &Connection, key: &str, value: &str) -> Result<()> {
    db.prepare_cached("INSERT INTO setting (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2")?
        .execute(params![key, value])?;
    Ok(())
}
