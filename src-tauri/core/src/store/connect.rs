//! A connection as every plan gets it: whole after each commit, foreign keys on, and nothing in the file trusted that could
//! make SQLite do more than keep rows.

use std::{path::Path, time::Duration};

use rusqlite::{Connection, OpenFlags, config::DbConfig, limits::Limit};

use crate::error::Result;

/// How long SQLite waits for another process that reads.
const PATIENCE: Duration = Duration::from_secs(5);
/// Statements kept ready.
const STATEMENTS: usize = 256;

/// Opens an SQLite file (or makes it) through the named VFS. A name is only ever a name, never a URI.
pub(super) fn connect(path: &Path, create: bool, vfs: Option<&str>) -> Result<Connection> {
    let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    flags.set(OpenFlags::SQLITE_OPEN_CREATE, create);
    let conn = match vfs {
        None => Connection::open_with_flags(path, flags)?,
        Some(vfs) => Connection::open_with_flags_and_vfs(path, flags, vfs)?,
    };
    conn.busy_timeout(PATIENCE)?;
    conn.set_prepared_statement_cache_capacity(STATEMENTS);
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    // EXTRA also waits for the folder when a journal is deleted, which is what makes a commit final. FAST wipes what is
    // deleted where that costs no extra page.
    conn.execute_batch(
        "PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA foreign_keys = ON;
         PRAGMA secure_delete = FAST;
         PRAGMA journal_mode = DELETE;
         PRAGMA synchronous = EXTRA;",
    )?;
    Ok(conn)
}
