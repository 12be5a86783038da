//! Opening and making a plan: identity, lock, seal, SQLite, a full check where it is called for, a copy before each
//! migration, migration.

use std::{
    fs::{self, File},
    io::Write,
    path::{Path, PathBuf},
    sync::Arc,
};

use rusqlite::{Connection, MAIN_DB};

use super::{
    Store,
    backup::{self, BackupReason, Writes},
    connect::connect,
    fault, identity,
    lock::{self, Attempt, Lock},
    migrate,
    notice::{Notice, WhyReadOnly},
    place::{self, Place, Presence},
    recorder,
    seal::{self, Finding},
    surroundings::{conflict_copies, is_remote},
    verify,
    watch::{self, Seen},
};
use crate::{
    error::{Error, Result},
    time::{self, Now},
};

/// The app's own folder, where seals and backups lie; made when it is first needed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Home(pub PathBuf);

/// Who opens a plan, when and what for.
#[derive(Debug, Clone, Copy)]
pub struct Opening<'a> {
    /// The app's own folder.
    pub home: &'a Home,
    /// How we describe ourselves to another process that finds the plan held.
    pub who: &'a str,
    /// The caller's clock and calendar.
    pub now: Now,
    /// To write or only to read.
    pub mode: Mode,
    /// The name of the SQLite VFS to go through; `None` is the system's own.
    pub vfs: Option<&'a str>,
    /// The system's table of mounts, as Linux writes it in `/proc/self/mountinfo`; empty where there is none.
    pub mounts: &'a str,
}

/// What a plan is opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// To read and write; one process at a time.
    Write,
    /// Only to read; also while another process holds the plan.
    ReadOnly,
}

/// A plan that was opened, and what its owner should know.
#[derive(Debug)]
pub struct Opened {
    /// The plan.
    pub store: Store,
    /// What was noticed on the way.
    pub notices: Vec<Notice>,
}

impl<'a> Opening<'a> {
    /// To write, through the system's own VFS.
    #[must_use]
    pub const fn new(home: &'a Home, who: &'a str, now: Now) -> Self {
        Self { home, who, now, mode: Mode::Write, vfs: None, mounts: "" }
    }

    /// The same, only to read.
    #[must_use]
    pub const fn reading(self) -> Self {
        Self { mode: Mode::ReadOnly, ..self }
    }
}

impl Home {
    pub(super) fn seals(&self) -> PathBuf {
        self.0.join("seals")
    }

    /// Writes a file of this folder whole or not at all.
    pub(super) fn replace(&self, file: &Path, bytes: &[u8]) -> Result<()> {
        let folder = file.parent().unwrap_or(&self.0);
        let part = file.with_extension("part");
        let fault = |source| Error::io(file, source);
        fs::create_dir_all(folder).map_err(fault)?;
        let mut made = File::create(&part).map_err(fault)?;
        made.write_all(bytes).and_then(|()| made.sync_all()).map_err(fault)?;
        drop(made);
        fs::rename(&part, file).map_err(fault)?;
        place::sync_folder(folder)
    }
}

impl Store {
    /// Makes an empty plan and opens it.
    ///
    /// # Errors
    /// [`Error::AlreadyThere`] when a file of that name exists; what the disk gives. Nothing is left behind then.
    pub fn create(path: &Path, opening: &Opening) -> Result<Opened> {
        make(path, opening, migrate::latest(), |_| Ok(()))
    }

    /// Opens a plan that exists.
    ///
    /// # Errors
    /// [`Error::NotAPlan`] and [`Error::NewerVersion`] with the file untouched; [`Error::Held`], also while this process
    /// still reads it, after which [`Mode::ReadOnly`] may be tried; [`Error::Damaged`] with the backup that could take its place;
    /// [`Error::Missing`]; what the disk gives.
    pub fn open(path: &Path, opening: &Opening) -> Result<Opened> {
        let place = Place::of(path)?;
        let (presence, already) = Presence::enter(&place);
        if already && opening.mode == Mode::Write {
            return Err(lock::held(&place));
        }
        if !already {
            recognise(&place, opening.home)?;
        }
        let mut notices = Vec::new();
        let lock = match opening.mode {
            Mode::ReadOnly => {
                notices.push(Notice::ReadOnly { why: WhyReadOnly::Asked });
                None
            }
            Mode::Write => take(&place, opening, &mut notices)?,
        };
        open_at(place, presence, lock, opening, notices)
    }
}

/// Makes a plan of schema version `version`, lets `fill` write into it, and opens it. It gets its name when it is whole.
pub(super) fn make(
    path: &Path,
    opening: &Opening,
    version: i64,
    fill: impl FnOnce(&Connection) -> Result<()>,
) -> Result<Opened> {
    let place = Place::new(path)?;
    let (presence, already) = Presence::enter(&place);
    let mut notices = Vec::new();
    if already {
        return Err(lock::held(&place));
    }
    refuse_existing(&place)?;
    let lock = take(&place, opening, &mut notices)?.ok_or_else(|| Error::ReadOnly(place.folder().to_owned()))?;
    refuse_existing(&place)?;
    let part = place.part();
    let made = clear(&part).and_then(|()| {
        let mut conn = connect(&part, true, opening.vfs)?;
        migrate::migrate(&mut conn, version)?;
        let tx = conn.transaction()?;
        fill(&tx)?;
        tx.commit()?;
        conn.close().map_err(|(_, fault)| Error::from(fault))
    });
    if let Err(fault) = made.map_err(|fault| fault::told(place.path(), fault)).and_then(|()| place.take_over(&part)) {
        // The first failure is the one to tell.
        let _ = clear(&part);
        return Err(fault);
    }
    open_at(place, presence, Some(lock), opening, notices)
}

/// Refuses what is not a plan of this build's; a file that was one when it was last closed here is damaged.
fn recognise(place: &Place, home: &Home) -> Result<()> {
    identity::check(place.path()).or_else(|fault| match seal::compare(home, place)? {
        Finding::Damaged(proof) => Err(damaged(place, home, proof)),
        Finding::Same | Finding::Unsealed | Finding::Changed => Err(fault),
    })
}

fn damaged(place: &Place, home: &Home, proof: String) -> Error {
    Error::Damaged { path: place.path().to_owned(), proof, backup: backup::newest_good(home, place) }
}

fn refuse_existing(place: &Place) -> Result<()> {
    match fs::symlink_metadata(place.path()) {
        Ok(_) => Err(Error::AlreadyThere(place.path().to_owned())),
        Err(_) => Ok(()),
    }
}

/// Takes a file in the making away, with its journal.
pub(super) fn clear(part: &Path) -> Result<()> {
    let mut journal = part.as_os_str().to_owned();
    journal.push("-journal");
    for file in [Path::new(&journal), part] {
        match fs::remove_file(file) {
            Err(fault) if fault.kind() != std::io::ErrorKind::NotFound => return Err(Error::io(file, fault)),
            _ => {}
        }
    }
    Ok(())
}

/// Takes the lock; `None`, with a notice, where the folder cannot be written.
pub(super) fn take(place: &Place, opening: &Opening, notices: &mut Vec<Notice>) -> Result<Option<Lock>> {
    match lock::attempt(place, opening.who, opening.now.at)? {
        Attempt::Taken(lock, left) => {
            notices.extend(left.map(|holder| Notice::StaleLock { who: holder.who, since: holder.since }));
            Ok(Some(lock))
        }
        Attempt::Unsupported(lock) => {
            notices.push(Notice::Unlocked);
            Ok(Some(lock))
        }
        Attempt::Unwritable => {
            notices.push(Notice::ReadOnly { why: WhyReadOnly::Folder });
            Ok(None)
        }
    }
}

/// Opens a plan that is known to be one. With a lock it may be written.
pub(super) fn open_at(
    place: Place,
    presence: Presence,
    lock: Option<Lock>,
    opening: &Opening,
    mut notices: Vec<Notice>,
) -> Result<Opened> {
    let home = opening.home.clone();
    let mut finding = Finding::Unsealed;
    let mut told = seal::told(&home, &place);
    let mut around = Vec::new();
    around.extend(is_remote(place.path(), opening.mounts).then_some(Notice::NetworkDrive));
    around.extend(conflict_copies(&place).into_iter().map(|path| Notice::ConflictCopy { path }));
    notices.extend(watch::tell(&mut told, around));
    if lock.is_some() {
        finding = seal::compare(&home, &place)?;
        if let Finding::Damaged(proof) = finding {
            return Err(damaged(&place, &home, proof));
        }
        if finding == Finding::Changed {
            notices.push(Notice::ChangedElsewhere);
        }
        let last = seal::last_seen(&home, &place).filter(|last| *last > opening.now.at);
        notices.extend(last.map(|last| Notice::ClockWentBack { last: time::written(last) }));
        if seal::open(&home, &place, opening.now.at, &told).is_err() {
            notices.push(Notice::HomeUnwritable { home: home.0.clone() });
        }
    }
    let conn = connect(place.path(), false, opening.vfs).map_err(|fault| fault::told(place.path(), fault))?;
    let seen = Seen::new(place.path(), watch::version(&conn)?, opening.now.at, told);
    let writes = Arc::new(Writes::default());
    let mut store = Store { conn, read_only: lock.is_none(), lock, presence, place, home, seen, writes };
    let settled = store.settle(&finding, opening.now, &mut notices);
    store.told(settled)?;
    Ok(Opened { store, notices })
}

impl Store {
    /// Checks what was opened and brings it to the version of this build.
    fn settle(&mut self, finding: &Finding, now: Now, notices: &mut Vec<Notice>) -> Result<()> {
        if *finding != Finding::Same {
            verify::content(&self.conn, self.path())?;
        }
        verify::shape(&self.conn, self.path())?;
        if !self.read_only && self.conn.is_readonly(MAIN_DB)? {
            self.read_only = true;
            notices.push(Notice::ReadOnly { why: WhyReadOnly::File });
        }
        let (from, to) = (migrate::version(&self.conn)?, migrate::latest());
        if from < to {
            if self.read_only {
                return Err(Error::ReadOnly(self.path().to_owned()));
            }
            let backup = Some(self.copy_out(now, BackupReason::Migration)?.backup().path);
            migrate::migrate(&mut self.conn, to)?;
            notices.push(Notice::Migrated { from, to, backup });
        }
        if self.read_only {
            return Ok(self.conn.pragma_update(None, "query_only", true)?);
        }
        recorder::install(&self.conn)
    }
}
