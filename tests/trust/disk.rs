//! A disk that can lose its power: what was not synced is in memory only, and a power cut keeps some of it, in any order
//! and in torn sectors. What was synced stands in real files. [`crate::vfs`] shows it to SQLite.

use std::{
    collections::{HashMap, HashSet},
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard},
};

use koers_core::id::{IdSource, SplitMix};

/// What a disk writes at once, or tears.
const SECTOR: usize = 512;

/// Why the disk did not do what it was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    Dead,
    Full,
    Absent,
}

#[derive(Clone)]
pub struct Disk(Arc<Mutex<State>>);

struct State {
    files: HashMap<PathBuf, Image>,
    /// Deleted, but the folder was not synced: a cut may bring them back.
    deleted: HashSet<PathBuf>,
    /// After how many operations the power goes.
    fuse: Option<u64>,
    dead: bool,
    full: bool,
    lies: bool,
    dice: SplitMix,
}

/// A file as a running system sees it, and what of it is not on disk yet.
#[derive(Default)]
struct Image {
    now: Vec<u8>,
    unsynced: Vec<Change>,
}

#[derive(Clone)]
enum Change {
    Write(usize, Vec<u8>),
    Length(usize),
}

impl Disk {
    pub fn new(seed: u64) -> Self {
        let (files, deleted) = Default::default();
        let dice = SplitMix::seeded(seed);
        Self(Arc::new(Mutex::new(State { files, deleted, fuse: None, dead: false, full: false, lies: false, dice })))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }

    /// The power goes at the `operations`th write, truncate, sync or delete from now.
    pub fn cut_after(&self, operations: u64) {
        self.state().fuse = Some(operations);
    }

    pub fn is_dead(&self) -> bool {
        self.state().dead
    }

    /// After a cut; only what is in real files is left. Without one, what is unsynced is lost as in a cut.
    pub fn power_on(&self) {
        let mut state = self.state();
        if !state.dead {
            state.cut();
        }
        state.files.clear();
        state.deleted.clear();
        state.fuse = None;
        state.dead = false;
    }

    /// Has it room?
    pub fn set_full(&self, full: bool) {
        self.state().full = full;
    }

    /// From here on it says that it synced, and did not.
    pub fn lie(&self) {
        self.state().lies = true;
    }

    pub fn open(&self, path: &Path, create: bool) -> Result<(), Failure> {
        let mut state = self.state();
        state.alive()?;
        if state.files.contains_key(path) {
            return Ok(());
        }
        let old = if state.deleted.contains(path) { None } else { fs::read(path).ok() };
        let image = match (old, create) {
            (Some(now), _) => Image { now, unsynced: Vec::new() },
            (None, true) => Image { now: Vec::new(), unsynced: vec![Change::Length(0)] },
            (None, false) => return Err(Failure::Absent),
        };
        state.files.insert(path.to_owned(), image);
        Ok(())
    }

    /// The system keeps what is unsynced of a closed file too.
    pub fn close(&self, path: &Path) {
        let mut state = self.state();
        if state.files.get(path).is_some_and(|image| image.unsynced.is_empty()) {
            state.files.remove(path);
        }
    }

    pub fn exists(&self, path: &Path) -> bool {
        let state = self.state();
        state.files.contains_key(path) || (!state.deleted.contains(path) && path.exists())
    }

    pub fn length(&self, path: &Path) -> Result<usize, Failure> {
        let state = self.state();
        state.alive()?;
        Ok(state.files.get(path).map_or(0, |image| image.now.len()))
    }

    /// Fills `into` and gives how much of it the file had; the rest is zero.
    pub fn read(&self, path: &Path, at: usize, into: &mut [u8]) -> Result<usize, Failure> {
        let state = self.state();
        state.alive()?;
        let there = state.files.get(path).and_then(|image| image.now.get(at..)).unwrap_or_default();
        let length = there.len().min(into.len());
        into.fill(0);
        into[..length].copy_from_slice(&there[..length]);
        Ok(length)
    }

    pub fn write(&self, path: &Path, at: usize, bytes: &[u8]) -> Result<(), Failure> {
        let mut state = self.state();
        if state.full {
            return Err(Failure::Full);
        }
        state.change(path, Change::Write(at, bytes.to_vec()))
    }

    pub fn truncate(&self, path: &Path, length: usize) -> Result<(), Failure> {
        self.state().change(path, Change::Length(length))
    }

    pub fn sync(&self, path: &Path) -> Result<(), Failure> {
        let mut state = self.state();
        state.spend()?;
        if state.lies {
            return Ok(());
        }
        if let Some(image) = state.files.get_mut(path) {
            image.unsynced.clear();
            fs::write(path, &image.now).unwrap();
        }
        state.deleted.remove(path);
        Ok(())
    }

    pub fn delete(&self, path: &Path, for_good: bool) -> Result<(), Failure> {
        let mut state = self.state();
        state.spend()?;
        state.files.remove(path);
        if for_good && !state.lies {
            let _ = fs::remove_file(path);
            state.deleted.remove(path);
        } else {
            state.deleted.insert(path.to_owned());
        }
        Ok(())
    }
}

impl State {
    fn alive(&self) -> Result<(), Failure> {
        if self.dead { Err(Failure::Dead) } else { Ok(()) }
    }

    /// One operation less to go.
    fn spend(&mut self) -> Result<(), Failure> {
        self.alive()?;
        self.fuse = self.fuse.map(|left| left.saturating_sub(1));
        if self.fuse == Some(0) {
            self.cut();
        }
        self.alive()
    }

    fn change(&mut self, path: &Path, change: Change) -> Result<(), Failure> {
        self.alive()?;
        let image = self.files.entry(path.to_owned()).or_default();
        change.apply(&mut image.now);
        image.unsynced.push(change);
        // A cut in this very write may keep a part of it.
        self.spend()
    }

    /// Leaves on disk what was synced and some of the rest.
    fn cut(&mut self) {
        self.dead = true;
        let mut paths: Vec<PathBuf> = self.files.keys().cloned().collect();
        paths.sort();
        for path in paths {
            let image = self.files.remove(&path).unwrap_or_default();
            let old = fs::read(&path).ok();
            if image.unsynced.is_empty() || (old.is_none() && self.dice.next_id() % 2 == 0) {
                continue;
            }
            let mut bytes = old.unwrap_or_default();
            for change in &image.unsynced {
                self.survive(change, &mut bytes);
            }
            fs::write(&path, &bytes).unwrap();
        }
        let mut deleted: Vec<PathBuf> = self.deleted.drain().collect();
        deleted.sort();
        for path in deleted {
            if self.dice.next_id() % 2 == 0 {
                let _ = fs::remove_file(path);
            }
        }
    }

    /// Each sector of a change reaches the disk, or does not, or in part.
    fn survive(&mut self, change: &Change, bytes: &mut Vec<u8>) {
        match change {
            Change::Length(_) => {
                if self.dice.next_id() % 2 == 0 {
                    change.apply(bytes);
                }
            }
            Change::Write(at, written) => {
                let mut start = 0;
                while start < written.len() {
                    let end = written.len().min(start + SECTOR - (at + start) % SECTOR);
                    let kept = match self.dice.next_id() % 8 {
                        0..=2 => start,
                        3..=6 => end,
                        _ => start + usize::try_from(self.dice.next_id()).unwrap() % (end - start),
                    };
                    Change::Write(at + start, written[start..kept].to_vec()).apply(bytes);
                    start = end;
                }
            }
        }
    }
}

impl Change {
    fn apply(&self, bytes: &mut Vec<u8>) {
        match self {
            Self::Length(length) => bytes.resize(*length, 0),
            Self::Write(at, written) if !written.is_empty() => {
                let end = at + written.len();
                bytes.resize(bytes.len().max(end), 0);
                bytes[*at..end].copy_from_slice(written);
            }
            Self::Write(..) => {}
        }
    }
}
