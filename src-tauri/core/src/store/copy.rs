//! Copies that change hands: a copy saved elsewhere, and a backup put back in the plan's place.

use std::{fs, path::Path};

use rusqlite::limits::Limit;

use super::{
    Store, backup,
    backup::Backup,
    connect::connect,
    fault, identity, lock,
    open::{self, Mode, Opened, Opening, clear, open_at},
    place::{Place, Presence},
    seal,
};
use crate::error::{Error, Result};

impl Store {
    /// Saves a copy as `target`, whole or not at all, without the undo log. A file of that name is replaced.
    ///
    /// # Errors
    /// [`Error::Refused`] with `copy-onto-itself`; [`Error::Held`] when `target` is a plan that is open; what the disk
    /// gives, with the path of the target.
    pub fn save_copy(&self, target: &Path) -> Result<()> {
        let place = Place::of(target).or_else(|_| Place::new(target))?;
        if place == self.place {
            return Err(Error::Refused("copy-onto-itself"));
        }
        let (_presence, already) = Presence::enter(&place);
        if already || lock::is_held(&place) {
            return Err(lock::held(&place));
        }
        let part = place.part();
        let made = clear(&part)
            .and_then(|()| backup::copy_pages(&self.conn, &part))
            .and_then(|()| forget_steps(&part))
            .and_then(|()| backup::read_back(&part))
            .map_err(|fault| fault::told(place.path(), fault))
            .and_then(|()| place.take_over(&part));
        if made.is_err() {
            // The first failure is the one to tell.
            let _ = clear(&part);
        }
        made
    }

    /// Puts a backup in the place of the plan at `path`, which must be closed, and opens it. What was there is kept among
    /// the backups, whatever is wrong with it.
    ///
    /// # Errors
    /// [`Error::Damaged`] when the backup is not what was written; [`Error::Held`]; [`Error::ReadOnly`]; what the disk
    /// gives. The plan is as it was then.
    pub fn put_back(path: &Path, backup: &Path, opening: &Opening) -> Result<Opened> {
        let place = Place::of(path).or_else(|_| Place::new(path))?;
        let (presence, already) = Presence::enter(&place);
        if already {
            return Err(lock::held(&place));
        }
        let mut notices = Vec::new();
        let opening = Opening { mode: Mode::Write, ..*opening };
        let lock =
            open::take(&place, &opening, &mut notices)?.ok_or_else(|| Error::ReadOnly(place.folder().to_owned()))?;
        if Backup::at(backup).is_some_and(|named| !named.is_whole()) {
            let proof = "not what was written".to_owned();
            return Err(Error::Damaged { path: backup.to_owned(), proof, backup: None });
        }
        identity::check(backup)?;
        backup::read_back(backup).map_err(|fault| fault::told(backup, fault))?;
        let part = place.part();
        clear(&part)?;
        fs::copy(backup, &part)
            .and_then(|_| fs::File::open(&part)?.sync_all())
            .map_err(|fault| Error::io(&part, fault))?;
        if place.path().exists() {
            backup::put_aside(opening.home, &place, opening.now)?;
        }
        seal::open(opening.home, &place, opening.now.at, &seal::told(opening.home, &place))?;
        place.take_over(&part)?;
        open_at(place, presence, Some(lock), &opening, notices)
    }
}

/// Takes the undo log out of a copy, and what it left on free pages.
fn forget_steps(copy: &Path) -> Result<()> {
    let conn = connect(copy, false, None)?;
    conn.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 1)?;
    conn.execute_batch("DELETE FROM undo_change; DELETE FROM undo_step; VACUUM;")?;
    conn.close().map_err(|(_, fault)| fault.into())
}
