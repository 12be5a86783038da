//! Copies of a plan in the app's own folder: made by SQLite's backup API, read back and hashed before they count. The name
//! of each says its day, moment, reason and hash, so that the folder needs no list beside it.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
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
        if !self.touched.get() {
            return Ok(None);
        }
        let copy = self.copy_out(now, reason);
        Ok(match self.told(copy)? {
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

    /// Makes a copy, or gives the newest one where it holds the same.
    pub(super) fn copy_out(&self, now: Now, reason: BackupReason) -> Result<Copied> {
        let folder = self.home.backups(&self.place);
        fs::create_dir_all(&folder).map_err(|fault| Error::io(&folder, fault))?;
        let part = folder.join("making.part");
        open::clear(&part)?;
        let made = copy_pages(&self.conn, &part).and_then(|()| read_back(&part));
        let copy = made.and_then(|()| {
            let newest = newest_of(&list(&folder)?);
            let kept = keep(&folder, &part, now, reason, newest)?;
            for old in retention::surplus(&list(&folder)?, now.today, SIZE_CAP) {
                open::clear(&old.path)?;
            }
            Ok(kept)
        });
        // Only there when something failed, and that is what to tell.
        let _ = open::clear(&part);
        if copy.is_ok() {
            self.touched.set(false);
        }
        copy.map_err(|fault| match fault::told(&part, fault) {
            // A copy has the faults of what it was copied from.
            Error::Damaged { proof, backup, .. } => Error::Damaged { path: self.path().to_owned(), proof, backup },
            other => other,
        })
    }
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

/// Copies a plan page by page, as it is in one moment.
pub(super) fn copy_pages(from: &Connection, to: &Path) -> Result<()> {
    let mut copy = Connection::open_with_flags(
        to,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    // The copy counts for nothing before it is read back, so it needs no journal.
    copy.execute_batch("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")?;
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
