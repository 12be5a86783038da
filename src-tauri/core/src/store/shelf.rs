//! In which folder backups are made: below the app's own, or one that the owner chose. The choice lies in the app's own
//! folder, so that it holds for every window and process at once. A backup that was made stays where it is.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use super::{open::Home, place::Place};
use crate::error::{Error, Result};

/// The folders that the owner chose for backups.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Chosen {
    /// The one of now; absent is the app's own.
    now: Option<PathBuf>,
    /// Those of before; what was made there can still be put back.
    before: Vec<PathBuf>,
}

impl Home {
    /// The folder in which the next backup is made. While nothing can be written in the chosen one, that is the
    /// app's own.
    #[must_use]
    pub fn backup_folder(&self) -> PathBuf {
        self.chosen_backup_folder().filter(|folder| takes_files(folder)).unwrap_or_else(|| self.own_backups())
    }

    /// The folder that the owner chose for backups, whether it can be reached now or not; `None` is the app's own.
    #[must_use]
    pub fn chosen_backup_folder(&self) -> Option<PathBuf> {
        self.chosen().now
    }

    /// Has the next backups made in this folder; `None` is the app's own again. Nothing is moved.
    ///
    /// # Errors
    /// [`Error::Refused`] with `backup-folder` when nothing can be written there; what the disk gives when the choice
    /// cannot be kept. All is as it was then.
    pub fn make_backups_in(&self, folder: Option<&Path>) -> Result<()> {
        let folder = folder.filter(|folder| *folder != self.own_backups());
        if folder.is_some_and(|folder| !takes_files(folder)) {
            return Err(Error::Refused("backup-folder"));
        }
        let Chosen { now, mut before } = self.chosen();
        before.extend(now);
        before.sort();
        before.dedup();
        before.retain(|old| Some(old.as_path()) != folder);
        let chosen = Chosen { now: folder.map(Path::to_owned), before };
        let text = serde_json::to_vec_pretty(&chosen).map_err(|fault| Error::Unreadable(fault.to_string()))?;
        self.replace(&self.choice(), &text)
    }

    /// Where the next backup of a plan is made.
    pub(super) fn backups(&self, place: &Place) -> PathBuf {
        self.backup_folder().join(place.key())
    }

    /// Every folder that may hold backups of a plan: the app's own first, then the chosen ones.
    pub(super) fn shelves(&self, place: &Place) -> impl Iterator<Item = PathBuf> {
        let Chosen { now, before } = self.chosen();
        [self.own_backups()].into_iter().chain(now).chain(before).map(move |folder| folder.join(place.key()))
    }

    fn own_backups(&self) -> PathBuf {
        self.0.join("backups")
    }

    fn choice(&self) -> PathBuf {
        self.0.join("backups.json")
    }

    fn chosen(&self) -> Chosen {
        fs::read(self.choice()).ok().and_then(|text| serde_json::from_slice(&text).ok()).unwrap_or_default()
    }
}

/// Whether a folder is there and takes a new file. One that is not there is not made: it may be a stick that is out.
fn takes_files(folder: &Path) -> bool {
    let trial = folder.join(".koers.part");
    folder.is_absolute() && fs::write(&trial, "Koers").and_then(|()| fs::remove_file(&trial)).is_ok()
}
