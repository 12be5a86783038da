//! What the owner of a plan should know about its file, as codes with parameters; the words are `notice-<code>`.

use std::path::PathBuf;

use serde::Serialize;
use ts_rs::TS;

/// Something that its owner should know about a plan that opened all the same. Moments are RFC 3339 in UTC.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum Notice {
    /// The last one to hold the plan did not close it; all that was saved is here.
    StaleLock {
        /// Who held it.
        who: String,
        /// Since when.
        since: String,
    },
    /// Somebody else wrote the plan since it was last closed here; it was checked in full.
    ChangedElsewhere,
    /// The plan was brought to this version.
    Migrated {
        /// Schema version before.
        #[ts(type = "number")]
        from: i64,
        /// Schema version now.
        #[ts(type = "number")]
        to: i64,
        /// The copy from before.
        backup: Option<PathBuf>,
    },
    /// It can only be read.
    ReadOnly {
        /// Why.
        why: WhyReadOnly,
    },
    /// The clock stands before the moment at which the plan was last used here.
    ClockWentBack {
        /// That moment.
        last: String,
    },
    /// The plan lies on another computer's disk, where locks and power cuts are less sure.
    NetworkDrive,
    /// Beside the plan lies a version that a program such as OneDrive or Dropbox made when two computers had written.
    ConflictCopy {
        /// That file.
        path: PathBuf,
    },
    /// The file of the open plan was moved, renamed or deleted, or its disk is gone.
    Moved {
        /// Where it was.
        path: PathBuf,
    },
    /// Another file stands in the place of the open plan.
    Replaced {
        /// That place.
        path: PathBuf,
    },
    /// The lock of the open plan is gone: somebody else may be writing too.
    LockLost,
    /// The lock of the open plan is somebody else's now.
    LockTaken {
        /// Whose.
        who: String,
        /// Since when.
        since: String,
    },
    /// The file system knows no locks: nothing keeps a second copy of the app from writing too.
    Unlocked,
    /// The app's own folder cannot be written: no seal, no backups.
    HomeUnwritable {
        /// The folder.
        home: PathBuf,
    },
}

/// Why a plan can only be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum WhyReadOnly {
    /// The caller asked for it.
    Asked,
    /// The folder cannot be written.
    Folder,
    /// The file cannot be written.
    File,
}
