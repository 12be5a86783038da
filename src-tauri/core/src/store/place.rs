//! Where a plan lies, under its one real name, and which plans this process has open. Opening and closing a file by
//! ordinary calls drops the locks that SQLite holds on it in the same process; so nobody does while it is open.

use std::{
    ffi::OsString,
    fs::{self, File},
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use sha2::{Digest, Sha256};

use crate::error::{Error, Result};

/// SQLite's own limit on the length of a path, in bytes.
const PATH: usize = 512;
/// The longest file name of common file systems, in bytes.
const NAME: usize = 255;
/// What SQLite puts behind the name of a plan.
const JOURNAL: &str = "-journal";

static OPEN: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// A plan's place: an absolute path without links.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place(PathBuf);

impl Place {
    /// The place of a plan that exists.
    pub fn of(path: &Path) -> Result<Self> {
        fs::canonicalize(path).map(Self).map_err(|fault| Error::io(path, fault)).and_then(Self::fitting)
    }

    /// The place where a plan is going to be; its folder must exist.
    pub fn new(path: &Path) -> Result<Self> {
        let name = path.file_name().ok_or_else(|| Error::Missing(path.to_owned()))?;
        let folder = match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        let folder = fs::canonicalize(folder).map_err(|fault| Error::io(folder, fault))?;
        Self::fitting(Self(folder.join(name)))
    }

    fn fitting(self_: Self) -> Result<Self> {
        let name = self_.0.file_name().map_or(0, std::ffi::OsStr::len);
        if name + JOURNAL.len() > NAME || self_.0.as_os_str().len() + JOURNAL.len() > PATH {
            return Err(Error::Refused("name-too-long"));
        }
        Ok(self_)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn folder(&self) -> &Path {
        self.0.parent().unwrap_or(&self.0)
    }

    /// The file beside the plan whose name has `more` behind it.
    pub fn beside(&self, more: &str) -> PathBuf {
        let mut name = OsString::from(self.0.as_os_str());
        name.push(more);
        PathBuf::from(name)
    }

    /// What SQLite leaves beside a plan when a transaction did not end.
    pub fn journal(&self) -> PathBuf {
        self.beside(JOURNAL)
    }

    /// A name in the same folder for a file in the making.
    pub fn part(&self) -> PathBuf {
        self.folder().join(format!(".{}.part", self.key()))
    }

    /// A short name that belongs to this place alone.
    pub fn key(&self) -> String {
        let hash = Sha256::digest(self.0.as_os_str().as_encoded_bytes());
        hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
    }

    /// Puts a finished file of the same folder in the place of the plan, at once and for good. A journal of the old file
    /// would be played back into the new one: it goes first.
    pub fn take_over(&self, part: &Path) -> Result<()> {
        let journal = self.journal();
        match fs::remove_file(&journal) {
            Err(fault) if fault.kind() != std::io::ErrorKind::NotFound => return Err(Error::io(&journal, fault)),
            _ => {}
        }
        fs::rename(part, &self.0).map_err(|fault| Error::io(&self.0, fault))?;
        sync_folder(self.folder())
    }
}

/// Waits until what happened to the names in a folder is on disk, where a system can say so.
pub(super) fn sync_folder(folder: &Path) -> Result<()> {
    if cfg!(unix) {
        File::open(folder).and_then(|f| f.sync_all()).map_err(|fault| Error::io(folder, fault))?;
    }
    Ok(())
}

/// A plan that is open in this process, for as long as this lives.
#[derive(Debug)]
pub(super) struct Presence(PathBuf);

impl Presence {
    /// Marks a plan as open, and says whether it was open already.
    pub fn enter(place: &Place) -> (Self, bool) {
        let mut open = OPEN.lock().unwrap_or_else(PoisonError::into_inner);
        let already = open.contains(&place.0);
        open.push(place.0.clone());
        (Self(place.0.clone()), already)
    }

    /// Is it open only here?
    pub fn is_alone(&self) -> bool {
        let open = OPEN.lock().unwrap_or_else(PoisonError::into_inner);
        open.iter().filter(|path| **path == self.0).count() == 1
    }
}

impl Drop for Presence {
    fn drop(&mut self) {
        let mut open = OPEN.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(at) = open.iter().position(|path| *path == self.0) {
            open.swap_remove(at);
        }
    }
}
