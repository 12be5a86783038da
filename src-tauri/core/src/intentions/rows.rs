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

/// What a post says on each channel, in the owner's order.
pub(super) fn variants_of(db: &Connection, post: i64) -> Result<Vec<i64>> {
    let mut statement = db.prepare_cached("SELECT id FROM variant WHERE post = ?1 ORDER BY position, id")?;
    let ids = statement.query_map([post], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(ids)
}
