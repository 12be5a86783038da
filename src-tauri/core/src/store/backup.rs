//! Copies of a plan in the app's own folder: made by SQLite's backup API, read back and hashed before they count. The name
//! of each says its day, moment, reason and hash, so that the folder needs no list beside it.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use rusqlite::{Connection, OpenFlags, backup};

use super::{
    Store, fault,
    open::{self, Home},
    place::{self, Place},
    retention::{self, SIZE_CAP},
    seal, verify,
};
use crate::{
    error::{Error, Result},
    time::{Day, Moment, Now},
};

/// Why a copy was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BackupReason {
    /// A quarter of an hour of work.
    Work,
    /// A new version of the schema.
    Migration,
    /// An import.
    Import,
    /// Many deletes at once.
    BulkDelete,
    /// Another copy took its place; it may be damaged.
    PutAside,
}

/// A copy of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// The file.
    pub path: PathBuf,
    /// The owner's calendar day on which it was made.
    pub day: Day,
    /// When it was made.
    pub at: Moment,
    /// Why it was made.
    pub reason: BackupReason,
    /// The first 32 hexadecimal digits of its SHA-256.
    pub hash: String,
    /// Its size.
    pub bytes: u64,
}

impl BackupReason {
    const ALL: [Self; 5] = [Self::Work, Self::Migration, Self::Import, Self::BulkDelete, Self::PutAside];

    /// Its stable name.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Work => "work",
            Self::Migration => "migration",
            Self::Import => "import",
            Self::BulkDelete => "bulk-delete",
            Self::PutAside => "put-aside",
        }
    }
}

/// A backup that is to be made in turns with what the owner does.
#[derive(Debug)]
pub struct Copying {
    home: Home,
    place: Place,
    writes: Arc<Writes>,
    now: Now,
    reason: BackupReason,
}

/// How often a plan was written here, and how much of that the newest backup holds.
#[derive(Debug)]
pub(super) struct Writes {
    made: AtomicU64,
    kept: AtomicU64,
}

/// Pages copied in a turn: less than a millisecond's work.
const PAGES: i32 = 64;
/// How often a copy may begin again before the rest is done in one go.
const PATIENCE: i32 = 4;
const GIVEN_UP: &str = "given-up";
const DAY: &str = "%Y-%m-%d";
const MOMENT: &str = "%Y%m%dT%H%M%SZ";
const HASH: usize = 32;

impl Backup {
    fn named(folder: &Path, now: Now, reason: BackupReason, hash: &str, bytes: u64) -> Self {
        let hash = hash.get(..HASH).unwrap_or(hash).to_owned();
        let (day, at) = (now.today.format(DAY), now.at.format(MOMENT));
        let path = folder.join(format!("{day}_{at}_{}_{hash}.koers", reason.code()));
        Self { path, day: now.today, at: now.at, reason, hash, bytes }
    }

    /// Reads the name; `None` when the file is not a backup.
    pub(super) fn at(path: &Path) -> Option<Self> {
        let name = path.file_name()?.to_str()?.strip_suffix(".koers")?;
        let mut parts = name.split('_');
        let (day, at, reason, hash) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        Some(Self {
            path: path.to_owned(),
            day: Day::parse_from_str(day, DAY).ok()?,
            at: chrono::NaiveDateTime::parse_from_str(at, MOMENT).ok()?.and_utc(),
            reason: BackupReason::ALL.into_iter().find(|r| r.code() == reason)?,
            hash: hash.to_owned(),
            bytes: fs::metadata(path).ok()?.len(),
        })
    }

    /// Is it still what was written?
    pub(super) fn is_whole(&self) -> bool {
        seal::sha256(&self.path).is_ok_and(|found| found.starts_with(&self.hash))
    }
}

impl Store {
    /// Makes a copy in the app's own folder, and lets go of those that need not stay; `None` when nothing changed since the
    /// newest one.
    ///
    /// # Errors
    /// What the disk gives, with the path of the copy.
    pub fn back_up(&self, now: Now, reason: BackupReason) -> Result<Option<PathBuf>> {
        if !self.writes.waiting() {
            return Ok(None);
        }
        let copied = self.copy_out(now, reason);
        Ok(match self.told(copied)? {
            Copied::Anew(backup) => Some(backup.path),
            Copied::Before(_) => None,
        })
    }

    /// The backups of the plan at `path`, newest first.
    ///
    /// # Errors
    /// What the disk gives; a folder that is not there holds none.
    pub fn backups(home: &Home, path: &Path) -> Result<Vec<Backup>> {
        let place = Place::of(path).or_else(|_| Place::new(path))?;
        list_all(home, &place)
    }

    /// A backup to be made in turns, beside what the owner does; `None` when nothing changed since the newest one.
    #[must_use]
    pub fn copying(&self, now: Now, reason: BackupReason) -> Option<Copying> {
        let Self { home, place, writes, .. } = self;
        let job = || Copying { home: home.clone(), place: place.clone(), writes: Arc::clone(writes), now, reason };
        writes.waiting().then(job)
    }

    /// Makes a copy in one go, or gives the newest one where it holds the same.
    pub(super) fn copy_out(&self, now: Now, reason: BackupReason) -> Result<Copied> {
        let made = self.writes.made();
        let copied = kept_copy(&self.home, &self.place, now, reason, |part| copy_pages(&self.conn, part))?;
        self.writes.keep(made);
        Ok(copied)
    }
}

impl Copying {
    /// Makes the backup a few pages at a time. `turn` gets each step and takes it while nobody in this process writes the
    /// plan; when it does not take it, because the plan was closed, the copy is given up. `None` then, and when the newest
    /// backup holds the same. What is written between two turns is in the backup too.
    ///
    /// # Errors
    /// What the disk gives, with the path of the copy; [`Error::Refused`] with `busy` when another program holds the plan.
    pub fn make(self, turn: impl FnMut(&mut dyn FnMut())) -> Result<Option<PathBuf>> {
        let Self { home, place, writes, now, reason } = self;
        let mut made = None;
        let copied = kept_copy(&home, &place, now, reason, |part| {
            made = copy_in_turns(place.path(), part, &writes, turn)?;
            made.map(drop).ok_or(Error::Refused(GIVEN_UP))
        });
        match copied {
            Err(Error::Refused(GIVEN_UP)) => Ok(None),
            Err(fault) => Err(fault),
            Ok(copied) => {
                made.into_iter().for_each(|made| writes.keep(made));
                Ok(match copied {
                    Copied::Anew(backup) => Some(backup.path),
                    Copied::Before(_) => None,
                })
            }
        }
    }
}

impl Default for Writes {
    /// What was done before this process came is not known to be in a backup.
    fn default() -> Self {
        Self { made: AtomicU64::new(1), kept: AtomicU64::new(0) }
    }
}

impl Writes {
    pub fn one_more(&self) {
        self.made.fetch_add(1, Ordering::Relaxed);
    }

    fn made(&self) -> u64 {
        self.made.load(Ordering::Relaxed)
    }

    fn keep(&self, made: u64) {
        self.kept.store(made, Ordering::Relaxed);
    }

    fn waiting(&self) -> bool {
        self.made() != self.kept.load(Ordering::Relaxed)
    }
}

/// Makes a copy of a plan by `copy`, reads it back, keeps it, and lets go of those that need not stay.
fn kept_copy(
    home: &Home,
    place: &Place,
    now: Now,
    reason: BackupReason,
    copy: impl FnOnce(&Path) -> Result<()>,
) -> Result<Copied> {
    let folder = home.backups(place);
    fs::create_dir_all(&folder).map_err(|fault| Error::io(&folder, fault))?;
    let part = folder.join("making.part");
    open::clear(&part)?;
    let copied = copy(&part).and_then(|()| read_back(&part)).and_then(|()| {
        let newest = newest_of(&list(&folder)?);
        let kept = keep(&folder, &part, now, reason, newest)?;
        for old in retention::surplus(&list(&folder)?, now.today, SIZE_CAP) {
            open::clear(&old.path)?;
        }
        Ok(kept)
    });
    // Only there when something failed, and that is what to tell.
    let _ = open::clear(&part);
    copied.map_err(|fault| match fault::told(&part, fault) {
        // A copy has the faults of what it was copied from.
        Error::Damaged { proof, backup, .. } => Error::Damaged { path: place.path().to_owned(), proof, backup },
        other => other,
    })
}

/// How a copy came to be.
#[derive(Debug)]
pub(super) enum Copied {
    /// It was made.
    Anew(Backup),
    /// The newest one held the same.
    Before(Backup),
}

impl Copied {
    pub fn backup(self) -> Backup {
        match self {
            Self::Anew(backup) | Self::Before(backup) => backup,
        }
    }
}

/// The newest backup that is whole, opens and is in order.
pub(super) fn newest_good(home: &Home, place: &Place) -> Option<PathBuf> {
    let good = list_all(home, place).ok()?.into_iter();
    good.filter(|b| b.reason != BackupReason::PutAside && b.is_whole() && read_back(&b.path).is_ok())
        .map(|backup| backup.path)
        .next()
}

/// Keeps the file of a closed plan among its backups, byte for byte, whatever is wrong with it.
pub(super) fn put_aside(home: &Home, place: &Place, now: Now) -> Result<()> {
    let folder = home.backups(place);
    fs::create_dir_all(&folder).map_err(|fault| Error::io(&folder, fault))?;
    let part = folder.join("aside.part");
    fs::copy(place.path(), &part).map_err(|fault| Error::io(&part, fault))?;
    let kept = keep(&folder, &part, now, BackupReason::PutAside, None)?.backup();
    let journal = place.journal();
    if journal.exists() {
        let mut beside = kept.path.into_os_string();
        beside.push("-journal");
        fs::copy(&journal, &beside).map_err(|fault| Error::io(Path::new(&beside), fault))?;
    }
    Ok(())
}

/// Gives a finished copy its name, unless `newest` holds the same already.
fn keep(folder: &Path, part: &Path, now: Now, reason: BackupReason, newest: Option<Backup>) -> Result<Copied> {
    let fault = |source| Error::io(part, source);
    let bytes = fs::metadata(part).map_err(fault)?.len();
    let copy = Backup::named(folder, now, reason, &seal::sha256(part)?, bytes);
    if let Some(newest) = newest.filter(|newest| newest.hash == copy.hash) {
        return Ok(Copied::Before(newest));
    }
    File::open(part).and_then(|file| file.sync_all()).map_err(fault)?;
    fs::rename(part, &copy.path).map_err(fault)?;
    place::sync_folder(folder)?;
    Ok(Copied::Anew(copy))
}

fn newest_of(backups: &[Backup]) -> Option<Backup> {
    backups.iter().find(|backup| backup.reason != BackupReason::PutAside).cloned()
}

/// The backups of a plan in every folder that can be read, newest first.
fn list_all(home: &Home, place: &Place) -> Result<Vec<Backup>> {
    let mut shelves = home.shelves(place).map(|folder| list(&folder));
    // A folder of the owner's may be out of reach; the app's own, which comes first, should not be.
    let mut all = shelves.next().transpose()?.unwrap_or_default();
    all.extend(shelves.flat_map(Result::unwrap_or_default));
    sort(&mut all);
    Ok(all)
}

fn list(folder: &Path) -> Result<Vec<Backup>> {
    let files = match fs::read_dir(folder) {
        Ok(files) => files,
        Err(fault) if fault.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(fault) => return Err(Error::io(folder, fault)),
    };
    let mut backups: Vec<Backup> = files.filter_map(|file| Backup::at(&file.ok()?.path())).collect();
    sort(&mut backups);
    Ok(backups)
}

fn sort(backups: &mut [Backup]) {
    backups.sort_by(|a, b| b.at.cmp(&a.at).then_with(|| b.path.cmp(&a.path)));
}

/// Opens the file that a copy is going to be.
fn start(part: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let copy = Connection::open_with_flags(part, flags)?;
    // The copy counts for nothing before it is read back, so it needs no journal.
    copy.execute_batch("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")?;
    Ok(copy)
}

/// Copies a plan a few pages a turn, through a connection of its own; SQLite begins again by itself when the plan was
/// written in between. Gives how many writes the copy holds; `None` when it was given up.
fn copy_in_turns(
    plan: &Path,
    part: &Path,
    writes: &Writes,
    mut turn: impl FnMut(&mut dyn FnMut()),
) -> Result<Option<u64>> {
    let from = Connection::open_with_flags(plan, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    let mut to = start(part)?;
    let mut made = None;
    {
        let copy = backup::Backup::new(&from, &mut to)?;
        for turns in 0.. {
            // Somebody who never stops writing must not keep a backup from being made.
            let pages = if turns <= PATIENCE * (1 + copy.progress().pagecount / PAGES) { PAGES } else { -1 };
            let mut step = None;
            turn(&mut || {
                made = Some(writes.made());
                step = Some(copy.step(pages));
            });
            match step.transpose()? {
                None => return Ok(None),
                Some(backup::StepResult::Done) => break,
                Some(backup::StepResult::More) => {}
                Some(_) => return Err(Error::Refused("busy")),
            }
        }
    }
    to.close().map_err(|(_, fault)| fault)?;
    Ok(made)
}

/// Copies a plan page by page, as it is in one moment.
pub(super) fn copy_pages(from: &Connection, to: &Path) -> Result<()> {
    let mut copy = start(to)?;
    let state = backup::Backup::new(from, &mut copy)?.step(-1)?;
    if state != backup::StepResult::Done {
        return Err(Error::Held { path: to.to_owned(), who: String::new(), since: String::new() });
    }
    copy.close().map_err(|(_, fault)| fault.into())
}

pub(super) fn read_back(copy: &Path) -> Result<()> {
    let conn = Connection::open_with_flags(copy, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    verify::content(&conn, copy)?;
    conn.close().map_err(|(_, fault)| fault.into())
}
