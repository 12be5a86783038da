//! What a plan looked like when it was last closed in good order, kept in the app's own folder. A file that differs while
//! SQLite's change counter does not was damaged; with another counter, somebody else wrote it.

use std::{
    collections::BTreeSet,
    fs::{self, File},
    io::Read,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{identity::Header, open::Home, place::Place};
use crate::{
    error::{Error, Result},
    time::{self, Moment},
};

/// What is kept of a plan between two openings.
#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    /// Where the plan lies, for people who look into the folder.
    path: PathBuf,
    /// When it was last opened or closed, RFC 3339.
    at: String,
    /// What its owner was told about its place and need not hear again.
    #[serde(default)]
    told: BTreeSet<String>,
    /// Absent while the plan is open, and after a crash.
    seal: Option<Seal>,
}

/// What a file looks like from outside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Seal {
    sha256: String,
    size: u64,
    counter: u32,
}

/// What comparing told.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Finding {
    /// Byte for byte as it was closed.
    Same,
    /// Never closed in good order here, or not since a crash.
    Unsealed,
    /// Written by somebody else since.
    Changed,
    /// Changed by nobody who goes through SQLite; with both hashes.
    Damaged(String),
}

/// Compares a closed file with its seal.
pub(super) fn compare(home: &Home, place: &Place) -> Result<Finding> {
    // A journal means that a transaction did not end: SQLite puts that right first.
    let Some(seal) = kept(home, place).and_then(|kept| kept.seal).filter(|_| !place.journal().exists()) else {
        return Ok(Finding::Unsealed);
    };
    let (now, header) = look(place.path())?;
    let touched = header.is_none_or(|h| h.valid_for != h.counter);
    Ok(if now == seal {
        Finding::Same
    } else if now.counter == seal.counter || touched {
        Finding::Damaged(format!("sealed {} bytes {}, found {} bytes {}", seal.size, seal.sha256, now.size, now.sha256))
    } else {
        Finding::Changed
    })
}

/// When the plan was last opened or closed here.
pub(super) fn last_seen(home: &Home, place: &Place) -> Option<Moment> {
    kept(home, place).and_then(|kept| time::moment(&kept.at))
}

/// What its owner was told before.
pub(super) fn told(home: &Home, place: &Place) -> BTreeSet<String> {
    kept(home, place).map(|kept| kept.told).unwrap_or_default()
}

/// Seals a closed file.
pub(super) fn close(home: &Home, place: &Place, at: Moment, told: &BTreeSet<String>) -> Result<()> {
    let (seal, _) = look(place.path())?;
    keep(home, place, at, told, Some(seal))
}

/// Breaks the seal: from here on the file may differ for good reasons.
pub(super) fn open(home: &Home, place: &Place, at: Moment, told: &BTreeSet<String>) -> Result<()> {
    keep(home, place, at, told, None)
}

fn file(home: &Home, place: &Place) -> PathBuf {
    home.seals().join(format!("{}.json", place.key()))
}

fn kept(home: &Home, place: &Place) -> Option<Kept> {
    let text = fs::read(file(home, place)).ok()?;
    serde_json::from_slice(&text).ok()
}

fn keep(home: &Home, place: &Place, at: Moment, told: &BTreeSet<String>, seal: Option<Seal>) -> Result<()> {
    let file = file(home, place);
    let kept = Kept { path: place.path().to_owned(), at: time::written(at), told: told.clone(), seal };
    let text = serde_json::to_vec_pretty(&kept).map_err(|fault| Error::Unreadable(fault.to_string()))?;
    home.replace(&file, &text)
}

fn look(path: &Path) -> Result<(Seal, Option<Header>)> {
    let fault = |source| Error::io(path, source);
    let mut file = File::open(path).map_err(fault)?;
    let mut hash = Sha256::new();
    let mut start = Vec::new();
    (&mut file).take(100).read_to_end(&mut start).map_err(fault)?;
    hash.update(&start);
    let rest = copy_into(&mut file, &mut hash).map_err(fault)?;
    let header = Header::of(&start);
    let size = u64::try_from(start.len()).unwrap_or_default() + rest;
    Ok((Seal { sha256: hex(&hash.finalize()), size, counter: header.map_or(0, |h| h.counter) }, header))
}

fn copy_into(file: &mut File, hash: &mut Sha256) -> std::io::Result<u64> {
    let mut buffer = vec![0; 1 << 18];
    let mut total = 0;
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            return Ok(total);
        }
        hash.update(buffer.get(..read).unwrap_or_default());
        total += u64::try_from(read).unwrap_or_default();
    }
}

/// The SHA-256 of a file, in hexadecimal digits.
pub(super) fn sha256(path: &Path) -> Result<String> {
    look(path).map(|(seal, _)| seal.sha256)
}

/// Bytes as hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
