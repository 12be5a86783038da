//! What SQLite says, in the words of the core: which file, and what it means for its owner.

use std::{io, path::Path};

use rusqlite::{ErrorCode, ffi};

use crate::error::Error;

/// Names the plan in a failure of the database, and recognises the kinds that have words of their own.
pub(super) fn told(path: &Path, fault: Error) -> Error {
    let Error::Database(source) = fault else { return fault };
    let Some(sqlite) = source.sqlite_error() else { return Error::Database(source) };
    let path = path.to_owned();
    match sqlite.code {
        ErrorCode::DiskFull => Error::DiskFull(path),
        ErrorCode::ReadOnly if sqlite.extended_code == ffi::SQLITE_READONLY_DBMOVED && path.exists() => {
            Error::Replaced(path)
        }
        ErrorCode::ReadOnly if sqlite.extended_code == ffi::SQLITE_READONLY_DBMOVED => Error::Missing(path),
        ErrorCode::ReadOnly | ErrorCode::PermissionDenied => Error::ReadOnly(path),
        ErrorCode::CannotOpen | ErrorCode::SystemIoFailure if !path.exists() => Error::Missing(path),
        ErrorCode::CannotOpen => Error::ReadOnly(path),
        ErrorCode::SystemIoFailure => Error::Io { path, source: io::Error::other(source) },
        ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => {
            Error::Damaged { path, proof: source.to_string(), backup: None }
        }
        // Whoever opens a plan in Koers is kept out by the lock; this is another program, for a moment.
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Error::Refused("busy"),
        _ => Error::Database(source),
    }
}
