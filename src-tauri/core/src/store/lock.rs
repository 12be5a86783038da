//! The lock that a second copy of the app respects: a file beside the plan, held by the system for as long as its owner
//! lives, with who and since when. One that nobody holds was left by a crash.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{ErrorKind, Read, Seek, Write},
    path::{Path, PathBuf},
};

use super::place::Place;
use crate::{
    error::{Error, Result},
    time::{self, Moment},
};

/// A plan that is ours to write, until this is dropped.
#[derive(Debug)]
pub(super) struct Lock {
    path: PathBuf,
    /// `None` on the way out.
    file: Option<File>,
}

/// How an attempt to lock ended.
#[derive(Debug)]
pub(super) enum Attempt {
    /// It is ours; with what a crash had left in it.
    Taken(Lock, Option<Holder>),
    /// The folder cannot be written.
    Unwritable,
    /// The file system knows no locks; it is ours as far as anyone can tell.
    Unsupported(Lock),
}

/// What stands in a lock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Holder {
    pub who: String,
    pub since: String,
}

/// Tries to make a plan ours; [`Error::Held`] when it is somebody else's.
pub(super) fn attempt(place: &Place, who: &str, at: Moment) -> Result<Attempt> {
    let path = place.beside(".lock");
    loop {
        let mut file = match open(&path) {
            Ok(file) => file,
            Err(fault) => match Error::io(&path, fault) {
                Error::ReadOnly(_) => return Ok(Attempt::Unwritable),
                other => return Err(other),
            },
        };
        let supported = match file.try_lock() {
            Ok(()) => true,
            Err(TryLockError::Error(fault)) if fault.kind() == ErrorKind::Unsupported => false,
            Err(TryLockError::Error(fault)) => return Err(Error::io(&path, fault)),
            Err(TryLockError::WouldBlock) => return Err(held(place)),
        };
        // The one before us may have taken the file away between our opening and our locking it.
        if !is_still_at(&file, &path) {
            continue;
        }
        let left = read(&mut file);
        let lock = Lock { path: path.clone(), file: Some(file) };
        lock.sign(who, at);
        return Ok(if supported { Attempt::Taken(lock, left) } else { Attempt::Unsupported(lock) });
    }
}

/// The failure that says who holds a plan, as far as the lock tells.
pub(super) fn held(place: &Place) -> Error {
    let holder = File::open(place.beside(".lock")).ok().and_then(|mut file| read(&mut file));
    let (who, since) = holder.map(|h| (h.who, h.since)).unwrap_or_default();
    Error::Held { path: place.path().to_owned(), who, since }
}

/// Does somebody hold the plan now? Looks only at a lock that is there.
pub(super) fn is_held(place: &Place) -> bool {
    let file = File::open(place.beside(".lock"));
    file.is_ok_and(|file| matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock)))
}

fn open(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    // Without leave to delete, a lock that somebody has open stays where it is.
    #[cfg(windows)]
    std::os::windows::fs::OpenOptionsExt::share_mode(&mut options, 3);
    options.open(path)
}

#[cfg(unix)]
fn is_still_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), fs::metadata(path)) {
        (Ok(ours), Ok(there)) => ours.dev() == there.dev() && ours.ino() == there.ino(),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_still_at(_: &File, _: &Path) -> bool {
    true
}

/// First line who, second line since when; `None` when it is empty.
fn read(file: &mut File) -> Option<Holder> {
    let mut text = String::new();
    file.take(4096).read_to_string(&mut text).ok()?;
    let mut lines = text.lines();
    let who = lines.next()?.to_owned();
    Some(Holder { who, since: lines.next().unwrap_or_default().to_owned() })
}

impl Lock {
    /// Is the file that we hold still the one in its place?
    pub fn is_ours(&self) -> bool {
        self.file.as_ref().is_some_and(|file| is_still_at(file, &self.path))
    }

    /// Writes who and since when. A full disk may refuse it; the lock holds all the same.
    fn sign(&self, who: &str, at: Moment) {
        let Some(mut file) = self.file.as_ref() else { return };
        let (who, since) = (who.replace(['\n', '\r'], " "), time::written(at));
        let _ = file.set_len(0).and_then(|()| file.rewind()).and_then(|()| write!(file, "{who}\n{since}\n"));
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        if cfg!(unix) {
            // Still held: whoever opened it before sees that it is gone and starts again.
            let _ = fs::remove_file(&self.path);
        }
        self.file = None;
        if cfg!(not(unix)) {
            let _ = fs::remove_file(&self.path);
        }
    }
}
