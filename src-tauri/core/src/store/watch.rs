//! Looking around while a plan is open: somebody moved, replaced or wrote its file, took its lock, or put another version
//! beside it; the clock went back. Each thing is told once, for as long as it lasts.

use std::{cell::RefCell, collections::BTreeSet, path::Path};

use chrono::TimeDelta;

use super::{
    Store,
    lock::{self, Lock},
    notice::Notice,
    place::Place,
    surroundings::{FileId, Standing, conflict_copies},
    verify,
};
use crate::{
    error::{Error, Result},
    time::{self, Moment, Now},
};

/// How far a clock may be set back without a word: what a time server does.
const SET_BACK: TimeDelta = TimeDelta::minutes(2);

/// Codes of what can pass: told again when it comes back, and at the next opening.
const PASSING: [&str; 4] = ["moved", "replaced", "lock-lost", "lock-taken"];

/// What looking around came to.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// What its owner should know and was not told yet.
    pub notices: Vec<Notice>,
    /// The codes of what was told and is over, such as `moved` when the file is back.
    pub over: Vec<String>,
    /// Whether somebody else wrote the plan, so that what was read of it is out of date.
    pub changed: bool,
}

/// What was seen of an open plan so far.
#[derive(Debug)]
pub(super) struct Seen {
    file: Option<FileId>,
    state: RefCell<State>,
}

#[derive(Debug)]
struct State {
    /// SQLite's number for what other connections wrote.
    version: i64,
    at: Moment,
    told: BTreeSet<String>,
}

impl Seen {
    /// Takes the plan as it stands: opened at `at`, with these things told before.
    pub fn new(path: &Path, version: i64, at: Moment, told: BTreeSet<String>) -> Self {
        Self { file: FileId::of(path), state: RefCell::new(State { version, at, told }) }
    }

    /// Refuses where the file that was opened is no longer in its place: what is written then would be lost.
    pub fn in_place(&self, path: &Path) -> Result<()> {
        match FileId::standing(self.file, path) {
            Standing::Here => Ok(()),
            Standing::Gone => Err(Error::Missing(path.to_owned())),
            Standing::Other => Err(Error::Replaced(path.to_owned())),
        }
    }

    /// What was told that need not be told again at the next opening.
    pub fn told_for_good(&self) -> BTreeSet<String> {
        let state = self.state.borrow();
        state.told.iter().filter(|key| !is_passing(key)).cloned().collect()
    }
}

impl Store {
    /// Looks around: from time to time, when the window gets the focus, and after the computer slept.
    ///
    /// # Errors
    /// [`Error::Damaged`] when what somebody else wrote is not in order; what the disk gives.
    pub fn look(&self, now: Now) -> Result<Look> {
        let mut now_so = Vec::new();
        let mut changed = false;
        match FileId::standing(self.seen.file, self.path()) {
            Standing::Gone => now_so.push(Notice::Moved { path: self.path().to_owned() }),
            Standing::Other => now_so.push(Notice::Replaced { path: self.path().to_owned() }),
            Standing::Here => {
                let version = version(&self.conn)?;
                changed = std::mem::replace(&mut self.seen.state.borrow_mut().version, version) != version;
                now_so.extend(self.lock.as_ref().and_then(|lock| taken(lock, &self.place)));
            }
        }
        let last = std::mem::replace(&mut self.seen.state.borrow_mut().at, now.at);
        if now.at + SET_BACK < last {
            now_so.push(Notice::ClockWentBack { last: time::written(last) });
        }
        now_so.extend(conflict_copies(&self.place).into_iter().map(|path| Notice::ConflictCopy { path }));
        let told = &mut self.seen.state.borrow_mut().told;
        let over = forget_passed(told, &now_so);
        let mut notices = tell(told, now_so);
        if changed && !self.read_only {
            // The lock keeps every Koers out: this was another program.
            self.told(verify::content(&self.conn, self.path()))?;
            notices.push(Notice::ChangedElsewhere);
        }
        Ok(Look { notices, over, changed })
    }
}

/// SQLite's number that differs once another connection wrote.
pub(super) fn version(conn: &rusqlite::Connection) -> Result<i64> {
    Ok(conn.query_row("PRAGMA data_version", [], |row| row.get(0))?)
}

/// Leaves out what was told before, and remembers what is told now.
pub(super) fn tell(told: &mut BTreeSet<String>, now_so: Vec<Notice>) -> Vec<Notice> {
    now_so.into_iter().filter(|notice| key(notice).is_none_or(|key| told.insert(key))).collect()
}

/// Forgets what was told and is no longer so, and gives its codes: it may be told again.
fn forget_passed(told: &mut BTreeSet<String>, now_so: &[Notice]) -> Vec<String> {
    let holding: Vec<String> = now_so.iter().filter_map(key).collect();
    let over: Vec<String> = told.iter().filter(|key| is_passing(key) && !holding.contains(key)).cloned().collect();
    told.retain(|key| !over.contains(key));
    over
}

/// By which a notice is known to have been told; `None` for what is told each time.
fn key(notice: &Notice) -> Option<String> {
    match notice {
        Notice::Moved { .. } => Some(PASSING[0].to_owned()),
        Notice::Replaced { .. } => Some(PASSING[1].to_owned()),
        Notice::LockLost => Some(PASSING[2].to_owned()),
        Notice::LockTaken { .. } => Some(PASSING[3].to_owned()),
        Notice::NetworkDrive => Some("network-drive".to_owned()),
        Notice::ConflictCopy { path } => Some(format!("conflict-copy {}", path.display())),
        _ => None,
    }
}

/// Does it hold only for as long as it is so?
fn is_passing(key: &str) -> bool {
    PASSING.contains(&key)
}

fn taken(lock: &Lock, place: &Place) -> Option<Notice> {
    if lock.is_ours() {
        return None;
    }
    match lock::held(place) {
        Error::Held { who, since, .. } if !who.is_empty() => Some(Notice::LockTaken { who, since }),
        _ => Some(Notice::LockLost),
    }
}
