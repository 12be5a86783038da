//! A disk of one megabyte for one test. It can be full, read-only, or taken out as a stick is. Only root may mount one, so
//! `cargo xtask trust` runs the tests that ask for it, in a place where nobody else sees it.

use std::{
    env, fs,
    fs::File,
    io::{ErrorKind, Write},
    path::{Path, PathBuf},
    process::Command,
};

/// A disk that is mounted, until this is dropped.
pub struct SmallDisk {
    place: PathBuf,
    drawer: PathBuf,
}

impl SmallDisk {
    /// Mounts an empty one.
    ///
    /// # Panics
    /// When `KOERS_DISKS` does not say where, or this may not mount.
    pub fn mounted() -> Self {
        let given = env::var_os("KOERS_DISKS").expect("KOERS_DISKS: the folder to mount in; run `cargo xtask trust`");
        let folder = fs::canonicalize(given).unwrap();
        let disk = Self { place: folder.join("disk"), drawer: folder.join("drawer") };
        for place in [&disk.place, &disk.drawer] {
            fs::create_dir_all(place).unwrap();
        }
        mount_at(&disk.place);
        disk
    }

    /// Where it is while it is in.
    pub fn path(&self) -> &Path {
        &self.place
    }

    /// Fills it to the last byte with a file that is not Koers'.
    pub fn fill(&self) {
        let mut film = File::create(self.film()).unwrap();
        let refused = (0..).find_map(|_| film.write_all(&[7; 4096]).err()).unwrap();
        assert_eq!(refused.kind(), ErrorKind::StorageFull, "{refused}");
    }

    /// Takes that file away.
    pub fn make_room(&self) {
        fs::remove_file(self.film()).unwrap();
    }

    /// From here on it can only be read. No file on it may be open.
    pub fn protect(&self) {
        call("mount", &["-o", "remount,ro", said(&self.place)]);
    }

    /// It can be written again.
    pub fn release(&self) {
        call("mount", &["-o", "remount,rw", said(&self.place)]);
    }

    /// Takes it out, with whatever is open on it.
    pub fn take_out(&self) {
        call("mount", &["--move", said(&self.place), said(&self.drawer)]);
    }

    /// Puts it in again.
    pub fn put_in(&self) {
        call("mount", &["--move", said(&self.drawer), said(&self.place)]);
    }

    /// Puts it in as a disk that the system takes for another one: what was open on it is lost to whoever had it open.
    pub fn put_in_as_another(&self) {
        mount_at(&self.place);
        // Files are known by their numbers, and an empty disk would give out the same ones again.
        File::create(self.film()).unwrap();
        call("cp", &["-a", &format!("{}/.", said(&self.drawer)), said(&self.place)]);
    }

    fn film(&self) -> PathBuf {
        self.place.join("film.mp4")
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        // What still has a file open on it keeps it no longer than it runs.
        for place in [&self.place, &self.drawer] {
            let _ = Command::new("umount").args(["--quiet", "--lazy"]).arg(place).status();
        }
    }
}

fn mount_at(place: &Path) {
    call("mount", &["-t", "tmpfs", "-o", "size=1m", "koers", said(place)]);
}

fn said(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn call(program: &str, words: &[&str]) {
    let status = Command::new(program).args(words).status().unwrap();
    assert!(status.success(), "{program} {words:?}: {status}");
}
