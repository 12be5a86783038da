//! Is this file a plan, and one that this build can read? Answered from the first hundred bytes, by a plain read, before
//! anything else touches the file.

use std::{
    fs::{self, File},
    io::Read,
    path::Path,
};

use super::migrate;
use crate::error::{Error, Result};

/// 'Koer' in ASCII, in the header of every plan.
pub const APPLICATION_ID: u32 = 0x4B6F_6572;

/// What the store looks at in the header of an SQLite file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Header {
    /// SQLite's change counter.
    pub counter: u32,
    /// The counter at which the header was last written; differs when the header was touched by something else.
    pub valid_for: u32,
    pub version: u32,
    pub application: u32,
}

impl Header {
    /// The header in the first bytes of a file; `None` when it is no SQLite file.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let number = |at: usize| {
            let four: [u8; 4] = bytes.get(at..at + 4)?.try_into().ok()?;
            Some(u32::from_be_bytes(four))
        };
        bytes.starts_with(b"SQLite format 3\0").then_some(())?;
        Some(Self { counter: number(24)?, valid_for: number(92)?, version: number(60)?, application: number(68)? })
    }
}

/// Refuses what is not a plan and what a newer version wrote.
pub(super) fn check(path: &Path) -> Result<()> {
    let mut start = Vec::new();
    let fault = |source| Error::io(path, source);
    // A pipe would let us wait for ever.
    if !fs::metadata(path).map_err(fault)?.is_file() {
        return Err(Error::NotAPlan(path.to_owned()));
    }
    File::open(path).map_err(fault)?.take(100).read_to_end(&mut start).map_err(fault)?;
    let header = Header::of(&start)
        .filter(|header| header.application == APPLICATION_ID && header.version > 0)
        .ok_or_else(|| Error::NotAPlan(path.to_owned()))?;
    let (found, known) = (i64::from(header.version), migrate::latest());
    if found > known { Err(Error::NewerVersion { path: path.to_owned(), found, known }) } else { Ok(()) }
}
