//! What lies around a plan's file, and whether it is still the file that was opened. Seen by names and attributes alone:
//! while a plan is open only SQLite touches its file.

use std::{
    fs::{self, Metadata},
    io::ErrorKind,
    path::{Path, PathBuf},
};

use super::place::Place;

/// Names that file systems of other computers go by in a table of mounts.
const REMOTE: [&str; 17] = [
    "9p",
    "afs",
    "ceph",
    "cifs",
    "coda",
    "davfs",
    "fuse.davfs2",
    "fuse.glusterfs",
    "fuse.gvfsd-fuse",
    "fuse.rclone",
    "fuse.sshfs",
    "glusterfs",
    "ncpfs",
    "nfs",
    "nfs4",
    "smb3",
    "smbfs",
];

/// Which file a name led to, where a system has numbers for files that hold for as long as they are open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct FileId {
    device: u64,
    number: u64,
}

/// How the file that was opened stands now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// In its place.
    Here,
    /// Its place is empty or cannot be reached.
    Gone,
    /// Another file is in its place.
    Other,
}

impl FileId {
    /// `None` where the system has no such numbers; there an open file can be neither moved nor replaced.
    pub fn of(path: &Path) -> Option<Self> {
        fs::metadata(path).ok().and_then(|file| id(&file))
    }

    /// Is the file that had this id when it was opened still in its place?
    pub fn standing(opened: Option<Self>, path: &Path) -> Standing {
        match fs::metadata(path) {
            Err(fault) if matches!(fault.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Standing::Gone,
            // Whatever else is wrong, SQLite meets it too and says it better.
            Err(_) => Standing::Here,
            Ok(file) if id(&file) == opened => Standing::Here,
            Ok(_) => Standing::Other,
        }
    }
}

#[cfg(unix)]
fn id(file: &Metadata) -> Option<FileId> {
    use std::os::unix::fs::MetadataExt;
    Some(FileId { device: file.dev(), number: file.ino() })
}

#[cfg(not(unix))]
fn id(_: &Metadata) -> Option<FileId> {
    None
}

/// The files beside a plan that a program such as OneDrive, Dropbox or Syncthing made of it when two computers had written.
pub(super) fn conflict_copies(place: &Place) -> Vec<PathBuf> {
    let Some(stem) = place.path().file_stem().and_then(|stem| stem.to_str()) else { return Vec::new() };
    let Ok(files) = fs::read_dir(place.folder()) else { return Vec::new() };
    let mut found: Vec<PathBuf> = files
        .filter_map(|file| Some(file.ok()?.path()))
        .filter(|path| path.extension() == place.path().extension())
        .filter(|path| {
            let other = path.file_stem().and_then(|other| other.to_str());
            other.and_then(|other| other.strip_prefix(stem)).is_some_and(marks_conflict)
        })
        .collect();
    found.sort();
    found
}

/// Does what stands behind a plan's own name mark a conflict copy? Dropbox and Nextcloud write the word in brackets and in
/// the owner's language, Syncthing `.sync-conflict-…`, OneDrive the name of the computer behind a dash.
fn marks_conflict(more: &str) -> bool {
    let lower = more.to_lowercase();
    if ["conflict", "conflit", "konflikt"].iter().any(|word| lower.contains(word)) {
        return true;
    }
    let computer = |name: &str| {
        let known = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-';
        name.len() >= 4 && name.chars().all(known) && name.chars().any(|c| c.is_ascii_uppercase())
    };
    more.strip_prefix('-').is_some_and(computer)
}

/// Does a path without links lie on another computer? `mounts` is the system's table as Linux writes it in
/// `/proc/self/mountinfo`; on Windows the path itself tells.
pub(super) fn is_remote(path: &Path, mounts: &str) -> bool {
    use std::path::{Component, Prefix};
    if let Some(Component::Prefix(prefix)) = path.components().next() {
        return matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..));
    }
    let nearest = mounts.lines().filter_map(mount).filter(|(point, _)| path.starts_with(point));
    // Of two at one point the later one lies on top.
    nearest.max_by_key(|(point, _)| point.as_os_str().len()).is_some_and(|(_, kind)| REMOTE.contains(&kind))
}

/// Where a line of the table mounts something, and of which kind.
fn mount(line: &str) -> Option<(PathBuf, &str)> {
    let (place, what) = line.split_once(" - ")?;
    let point = place.split(' ').nth(4)?;
    let plain = [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")];
    let point = plain.iter().fold(point.to_owned(), |text, (code, c)| text.replace(code, c));
    Some((PathBuf::from(point), what.split(' ').next()?))
}
