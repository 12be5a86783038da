//! A plan file and an app's own folder in a place of their own, with a fixed day.

use std::path::{Path, PathBuf};

use chrono::TimeDelta;
use koers_core::{
    Error,
    store::{Home, Label, Notice, Opened, Opening, Store},
    time::{self, Now},
};
use serde_json::Value as Json;
use tempfile::TempDir;

use crate::{deeds, disk::Disk, vfs};

pub struct Desk {
    pub folder: TempDir,
    pub home: Home,
    pub path: PathBuf,
    vfs: Option<String>,
}

/// Minute `minute` of a fixed Sunday.
pub fn now(minute: i64) -> Now {
    let at = time::moment("2026-11-22T08:00:00Z").unwrap() + TimeDelta::minutes(minute);
    Now { at, today: at.date_naive() }
}

impl Desk {
    /// A desk without a plan.
    pub fn empty() -> Self {
        let folder = TempDir::new().unwrap();
        let home = Home(folder.path().join("home"));
        std::fs::create_dir(folder.path().join("plans")).unwrap();
        let path = folder.path().canonicalize().unwrap().join("plans").join("bakery.koers");
        Self { folder, home, path, vfs: None }
    }

    /// A desk with an open, empty plan on a disk that never waits: for what is not about the disk.
    pub fn quick() -> (Self, Store) {
        let mut desk = Self::empty();
        let name = desk.path.to_str().unwrap().to_owned();
        desk.vfs = Some(vfs::register(&Disk::new(0), &name));
        let store = Store::create(&desk.path, &desk.opening(0)).unwrap().store;
        (desk, store)
    }

    /// A desk with an open, empty plan.
    pub fn with_plan() -> (Self, Store) {
        let desk = Self::empty();
        let store = Store::create(&desk.path, &desk.opening(0)).unwrap().store;
        (desk, store)
    }

    /// A desk with a closed plan in which something stands, and a backup of it.
    pub fn with_closed_plan() -> Self {
        let (desk, mut store) = Self::with_plan();
        (1..60).for_each(|number| deeds::act(&mut store, number).unwrap());
        name(&mut store, "Bakkerij 't Hoekje");
        store.back_up(now(1), koers_core::store::BackupReason::Work).unwrap().unwrap();
        store.close(now(2)).unwrap();
        desk
    }

    pub fn opening(&self, minute: i64) -> Opening<'_> {
        Opening { vfs: self.vfs.as_deref(), ..Opening::new(&self.home, "the test", now(minute)) }
    }

    pub fn open(&self) -> Result<Opened, Error> {
        Store::open(&self.path, &self.opening(9))
    }

    /// The failure of an opening that must fail.
    pub fn refusal(&self) -> Error {
        match self.open() {
            Err(fault) => fault,
            Ok(opened) => panic!("opened, with {:?}", opened.notices),
        }
    }

    /// The names of what lies in the folder of the plan.
    pub fn beside(&self) -> Vec<String> {
        names(self.path.parent().unwrap())
    }
}

pub fn names(folder: &Path) -> Vec<String> {
    let files = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// All that a plan shows of itself.
#[derive(Debug, PartialEq)]
pub struct State {
    pub dump: Json,
    pub undo: Option<Label>,
    pub redo: Option<Label>,
}

pub fn state(store: &Store) -> State {
    State { dump: store.dump().unwrap(), undo: store.undo_label().unwrap(), redo: store.redo_label().unwrap() }
}

/// Gives the plan a line that can be read back: a draft of the name of business 1.
pub fn name(store: &mut Store, text: &str) {
    try_name(store, text).unwrap();
}

pub fn try_name(store: &mut Store, text: &str) -> Result<(), Error> {
    let label = Label::new("named").with("name", text);
    let written = store.write(&label, now(1).at, |db| {
        db.execute("DELETE FROM draft WHERE tbl = 'business'", [])?;
        db.execute("INSERT INTO draft (tbl, id, col, raw) VALUES ('business', 1, 'name', ?1)", [text])?;
        Ok(())
    });
    written.map(drop)
}

/// What [`name`] wrote.
pub fn named(store: &Store) -> Option<String> {
    let name = store.read(|db| {
        let mut rows = db.prepare("SELECT raw FROM draft WHERE tbl = 'business'")?;
        let names: Result<Vec<String>, _> = rows.query_map([], |row| row.get(0))?.collect();
        Ok(names?.pop())
    });
    name.unwrap()
}

/// Without the notices that every opening after a crash may give.
pub fn serious(notices: Vec<Notice>) -> Vec<Notice> {
    notices.into_iter().filter(|notice| !matches!(notice, Notice::StaleLock { .. })).collect()
}
