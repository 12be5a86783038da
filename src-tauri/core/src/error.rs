//! What can go wrong, as codes with parameters. No sentence stands here: the screen and the command line have one table
//! from code to words. Cancelling, emptiness and incompleteness are not errors.

use std::path::PathBuf;

use serde::Serialize;
use thiserror::Error as ThisError;
use ts_rs::TS;

/// The result of everything in the core that can fail.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// A failure with its cause kept for the log.
#[derive(Debug, ThisError)]
pub enum Error {
    /// The file is not a Koers plan: wrong application id, no database, or empty.
    #[error("not a plan: {0}")]
    NotAPlan(PathBuf),
    /// The file was written by a newer version of Koers, with this schema number.
    #[error("schema {found} is newer than {known}: {path}")]
    NewerVersion {
        /// The plan file.
        path: PathBuf,
        /// Schema number in the file.
        found: i64,
        /// Highest schema number that this build knows.
        known: i64,
    },
    /// The file's content does not agree with itself or with what was sealed at the last close.
    #[error("damaged plan: {path} ({proof})")]
    Damaged {
        /// The plan file.
        path: PathBuf,
        /// What showed it: SQLite's own words or the two hashes.
        proof: String,
        /// The newest backup that was read back in order, if there is one.
        backup: Option<PathBuf>,
    },
    /// Another process holds the plan.
    #[error("{path} is held by {who} since {since}")]
    Held {
        /// The plan file.
        path: PathBuf,
        /// Who holds it, as that process described itself.
        who: String,
        /// Since when, RFC 3339 in UTC; empty when the lock could not be read.
        since: String,
    },
    /// The plan, or the folder it lies in, cannot be written.
    #[error("read only: {0}")]
    ReadOnly(PathBuf),
    /// A file or folder is gone, was moved or cannot be reached.
    #[error("missing: {0}")]
    Missing(PathBuf),
    /// Another file stands in the place of the plan that is open: it was moved, or a program put another version there.
    #[error("replaced: {0}")]
    Replaced(PathBuf),
    /// There is already a file of that name, and it is not ours to overwrite.
    #[error("already there: {0}")]
    AlreadyThere(PathBuf),
    /// No space left on the disk.
    #[error("disk full: {0}")]
    DiskFull(PathBuf),
    /// The record that was named does not exist (any more).
    #[error("no {kind} {id}")]
    NoRecord {
        /// Kind of record, its code.
        kind: String,
        /// Its id.
        id: i64,
    },
    /// The request named a field, kind or choice that does not exist: a fault of the caller, not of the owner.
    #[error("no such name: {0}")]
    NoSuchName(String),
    /// What was asked cannot be done now, for the reason in this code (for example `gate-shut`).
    #[error("refused: {0}")]
    Refused(&'static str),
    /// A text to be read in (JSON plan) is not of the right form; the message says where.
    #[error("unreadable: {0}")]
    Unreadable(String),
    /// Anything else that the database said.
    #[error("database: {0}")]
    Database(#[source] rusqlite::Error),
    /// Anything else that the file system said.
    #[error("{path}: {source}")]
    Io {
        /// What was being read or written.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}

/// The stable name of a failure, by which the screen finds its words (`error-<code>` in `ui/locales`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// See [`Error::NotAPlan`].
    NotAPlan,
    /// See [`Error::NewerVersion`].
    NewerVersion,
    /// See [`Error::Damaged`].
    Damaged,
    /// See [`Error::Held`].
    Held,
    /// See [`Error::ReadOnly`].
    ReadOnly,
    /// See [`Error::Missing`].
    Missing,
    /// See [`Error::Replaced`].
    Replaced,
    /// See [`Error::AlreadyThere`].
    AlreadyThere,
    /// See [`Error::DiskFull`].
    DiskFull,
    /// See [`Error::NoRecord`].
    NoRecord,
    /// See [`Error::NoSuchName`].
    NoSuchName,
    /// See [`Error::Refused`].
    Refused,
    /// See [`Error::Unreadable`].
    Unreadable,
    /// See [`Error::Database`].
    Database,
    /// See [`Error::Io`].
    Io,
}

impl Error {
    /// The stable name of this failure.
    #[must_use]
    pub fn code(&self) -> Code {
        match self {
            Self::NotAPlan(_) => Code::NotAPlan,
            Self::NewerVersion { .. } => Code::NewerVersion,
            Self::Damaged { .. } => Code::Damaged,
            Self::Held { .. } => Code::Held,
            Self::ReadOnly(_) => Code::ReadOnly,
            Self::Missing(_) => Code::Missing,
            Self::Replaced(_) => Code::Replaced,
            Self::AlreadyThere(_) => Code::AlreadyThere,
            Self::DiskFull(_) => Code::DiskFull,
            Self::NoRecord { .. } => Code::NoRecord,
            Self::NoSuchName(_) => Code::NoSuchName,
            Self::Refused(_) => Code::Refused,
            Self::Unreadable(_) => Code::Unreadable,
            Self::Database(_) => Code::Database,
            Self::Io { .. } => Code::Io,
        }
    }

    /// The parameters that the words of this failure may name, as text.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        let shown = |path: &PathBuf| path.display().to_string();
        match self {
            Self::NotAPlan(p)
            | Self::ReadOnly(p)
            | Self::Missing(p)
            | Self::Replaced(p)
            | Self::AlreadyThere(p)
            | Self::DiskFull(p)
            | Self::Io { path: p, .. } => vec![("path", shown(p))],
            Self::NewerVersion { path, found, known } => {
                vec![("path", shown(path)), ("found", found.to_string()), ("known", known.to_string())]
            }
            Self::Damaged { path, backup, .. } => {
                vec![("path", shown(path)), ("backup", backup.as_ref().map(shown).unwrap_or_default())]
            }
            Self::Held { path, who, since } => {
                vec![("path", shown(path)), ("who", who.clone()), ("since", since.clone())]
            }
            Self::NoRecord { kind, .. } => vec![("kind", kind.clone())],
            Self::NoSuchName(name) => vec![("name", name.clone())],
            Self::Refused(why) => vec![("why", (*why).to_owned())],
            Self::Unreadable(place) => vec![("place", place.clone())],
            Self::Database(_) => vec![],
        }
    }

    /// Names the file in a failure of the file system, and recognises the kinds that have words of their own.
    #[must_use]
    pub fn io(path: &std::path::Path, source: std::io::Error) -> Self {
        use std::io::ErrorKind;
        let path = path.to_owned();
        match source.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => Self::Missing(path),
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::ReadOnly(path),
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull(path),
            ErrorKind::AlreadyExists => Self::AlreadyThere(path),
            _ => Self::Io { path, source },
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(source: rusqlite::Error) -> Self {
        Self::Database(source)
    }
}
