//! The door to SQLite: open, lock, migrate, read, write (one transaction is one undo step), undo, bin, backups, dump.
//! What a plan is about is not here: undo, bin and dump follow from the schema, whatever tables it has.

mod backup;
mod bin;
mod change;
mod connect;
mod copy;
mod dump;
mod fault;
mod identity;
mod lock;
mod migrate;
mod notice;
mod open;
mod place;
mod recorder;
mod retention;
mod schema;
mod seal;
mod shelf;
mod surroundings;
mod undo;
mod value;
mod verify;
mod watch;

use std::{path::Path, sync::Arc};

use rusqlite::{Connection, Transaction, TransactionBehavior, TransactionState};

#[cfg(test)]
pub(crate) use self::migrate::scratch;
use self::{
    backup::Writes,
    lock::Lock,
    place::{Place, Presence},
    undo::Way,
    watch::Seen,
};
pub use self::{
    backup::{Backup, BackupReason, Copying},
    bin::{Binned, put_away},
    change::{Label, Row, Written},
    identity::APPLICATION_ID,
    migrate::latest,
    notice::{Notice, WhyReadOnly},
    open::{Home, Mode, Opened, Opening},
    retention::{SIZE_CAP, surplus},
    watch::Look,
};
use crate::{
    error::{Error, Result},
    time::{Moment, Now},
};

/// An open plan. Dropped without [`Store::close`] it loses nothing, but is checked in full at the next opening.
#[derive(Debug)]
pub struct Store {
    // The order matters: SQLite lets go of the file before the lock and the presence do.
    conn: Connection,
    lock: Option<Lock>,
    presence: Presence,
    place: Place,
    home: Home,
    read_only: bool,
    seen: Seen,
    writes: Arc<Writes>,
}

impl Store {
    /// Where the plan lies: an absolute path without links.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.place.path()
    }

    /// May the plan only be read?
    #[must_use]
    pub fn read_only(&self) -> bool {
        self.read_only
    }

    /// Reads: everything that `f` sees is of one moment. What it would write is not kept.
    ///
    /// # Errors
    /// What `f` gives; [`Error::ReadOnly`] where it wrote; what the disk gives, with the path of the plan.
    pub fn read<T>(&self, f: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        self.told(self.reading(f))
    }

    fn reading<T>(&self, f: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let tx = Transaction::new_unchecked(&self.conn, TransactionBehavior::Deferred)?;
        let value = f(&tx)?;
        // `PRAGMA query_only` would prepare every statement anew.
        if tx.transaction_state(Some("main"))? == TransactionState::Write {
            return Err(Error::ReadOnly(self.path().to_owned()));
        }
        tx.commit()?;
        Ok(value)
    }

    /// Writes: all that `f` does, or nothing, is on disk when this returns, and is one step of undo. Where nothing
    /// changed there is no step.
    ///
    /// # Errors
    /// What `f` gives; [`Error::ReadOnly`]; what the disk gives, with the path of the plan. Nothing was written then.
    pub fn write<T>(
        &mut self,
        label: &Label,
        at: Moment,
        f: impl FnOnce(&Connection) -> Result<T>,
    ) -> Result<Written<T>> {
        self.writing(|conn| {
            let (value, before) = recorder::recorded(conn, || f(conn))?;
            Ok(Written { value, changed: undo::keep(conn, label, at, before)? })
        })
    }

    /// Writes outside undo; only to the tables `setting` and `media`.
    ///
    /// # Errors
    /// As for [`Store::write`]; [`Error::NoSuchName`] with the table when `f` changed another one.
    pub fn write_aside<T>(&mut self, f: impl FnOnce(&Connection) -> Result<T>) -> Result<Written<T>> {
        self.writing(|conn| {
            let (value, before) = recorder::recorded(conn, || f(conn))?;
            let changed = recorder::rows_since(conn, before)?;
            if let Some(other) = changed.iter().find(|row| !schema::is_aside(&row.table)) {
                return Err(Error::NoSuchName(other.table.clone()));
            }
            conn.execute("DELETE FROM undo_change WHERE id > ?1", [before])?;
            Ok(Written { value, changed })
        })
    }

    /// Takes the last step back; `None` when there is none.
    ///
    /// # Errors
    /// As for [`Store::write`].
    pub fn undo(&mut self, _at: Moment) -> Result<Option<Written<Label>>> {
        self.stepping(Way::Undo)
    }

    /// Does the last step that was taken back again; `None` when there is none.
    ///
    /// # Errors
    /// As for [`Store::write`].
    pub fn redo(&mut self, _at: Moment) -> Result<Option<Written<Label>>> {
        self.stepping(Way::Redo)
    }

    /// What [`Store::undo`] would take back.
    ///
    /// # Errors
    /// What the disk gives.
    pub fn undo_label(&self) -> Result<Option<Label>> {
        self.read(|conn| undo::label(conn, Way::Undo))
    }

    /// What [`Store::redo`] would do again.
    ///
    /// # Errors
    /// What the disk gives.
    pub fn redo_label(&self) -> Result<Option<Label>> {
        self.read(|conn| undo::label(conn, Way::Redo))
    }

    /// Forgets every step: what was done so far, such as making the plan, is not to be taken back.
    ///
    /// # Errors
    /// As for [`Store::write`].
    pub fn forget_steps(&mut self) -> Result<()> {
        self.writing(undo::forget_all)
    }

    /// Closes in good order: seals the file in the app's own folder and gives the lock back.
    ///
    /// # Errors
    /// What the disk gives; the plan is closed all the same, with everything in it, and checked at the next opening.
    pub fn close(self, now: Now) -> Result<()> {
        let Self { conn, lock, presence, place, home, read_only, seen, .. } = self;
        conn.close().map_err(|(_, fault)| fault::told(place.path(), fault.into()))?;
        let sealed = if !read_only && presence.is_alone() {
            seal::close(&home, &place, now.at, &seen.told_for_good())
        } else {
            Ok(())
        };
        drop(lock);
        sealed
    }

    fn stepping(&mut self, way: Way) -> Result<Option<Written<Label>>> {
        self.writing(|conn| undo::step(conn, way))
    }

    /// One immediate transaction; rolled back on any failure or panic.
    fn writing<T>(&mut self, f: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        if self.read_only {
            return Err(Error::ReadOnly(self.path().to_owned()));
        }
        let written = self.transaction(f);
        self.told(written)
    }

    fn transaction<T>(&self, f: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        self.seen.in_place(self.path())?;
        let tx = Transaction::new_unchecked(&self.conn, TransactionBehavior::Immediate)?;
        let value = f(&tx)?;
        tx.commit()?;
        self.writes.one_more();
        Ok(value)
    }

    /// Names the plan in a failure, and where it is damaged the backup that could take its place.
    fn told<T>(&self, result: Result<T>) -> Result<T> {
        result.map_err(|fault| match fault::told(self.path(), fault) {
            Error::Damaged { path, proof, backup: None } => {
                Error::Damaged { path, proof, backup: backup::newest_good(&self.home, &self.place) }
            }
            other => other,
        })
    }
}
