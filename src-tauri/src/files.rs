//! Names and places of files: where a new plan goes, what a printed document is called, a safe write.

use std::{
    fs,
    path::{Path, PathBuf},
};

use koers_core::{Error, Result};

/// A file name that every system takes, made of what the owner typed; at most 80 characters, never empty.
#[must_use]
pub fn fit(name: &str) -> String {
    const RESERVED: [&str; 6] = ["CON", "PRN", "AUX", "NUL", "COM1", "LPT1"];
    let kept: String = name
        .chars()
        .map(|c| if c.is_control() || "<>:\"/\\|?*".contains(c) { ' ' } else { c })
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    // Most file systems count bytes, up to 255: leave room for an ending, a number and the lock.
    let mut short = String::new();
    for c in kept.chars().take(80) {
        if short.len() + c.len_utf8() > 180 {
            break;
        }
        short.push(c);
    }
    let short = short.trim_matches(['.', ' ']).to_owned();
    if short.is_empty() || RESERVED.contains(&short.to_uppercase().as_str()) {
        format!("Koers {short}").trim().to_owned()
    } else {
        short
    }
}

/// The first free path of this name in a folder: `Name.ext`, then `Name 2.ext`.
#[must_use]
pub fn free(folder: &Path, name: &str, ending: &str) -> PathBuf {
    let first = folder.join(format!("{name}.{ending}"));
    if !first.exists() {
        return first;
    }
    (2..).map(|n: u32| folder.join(format!("{name} {n}.{ending}"))).find(|path| !path.exists()).unwrap_or(first)
}

/// The first free folder of this name: `Name`, then `Name 2`.
#[must_use]
pub fn free_folder(folder: &Path) -> PathBuf {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let mut numbered = (2..).map(|n: u32| folder.with_file_name(format!("{name} {n}")));
    if folder.exists() { numbered.find(|path| !path.exists()).unwrap_or_default() } else { folder.to_owned() }
}

/// A path that the owner chose, with the ending that it should have. With the ending added it may be the name of another
/// file, of which the owner knew nothing: then a free one is taken.
#[must_use]
pub fn with_ending(path: PathBuf, ending: &str) -> PathBuf {
    if path.extension().is_some_and(|own| own.eq_ignore_ascii_case(ending)) {
        return path;
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    free(path.parent().unwrap_or(Path::new("")), &name, ending)
}

/// Writes a file beside its place and then puts it there, whole or not at all.
///
/// # Errors
/// What the disk gives, with the path.
pub fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let part = path.with_extension("part");
    let written =
        fs::write(&part, bytes).and_then(|()| fs::File::open(&part)?.sync_all()).and_then(|()| fs::rename(&part, path));
    written.map_err(|fault| {
        // The first failure is the one to tell.
        let _ = fs::remove_file(&part);
        Error::io(path, fault)
    })
}

/// The system's table of mounts; empty where there is none.
#[must_use]
pub fn mounts() -> String {
    fs::read_to_string("/proc/self/mountinfo").unwrap_or_default()
}
