//! Which window holds which plan, and which of the plans is the sample.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use super::{Desk, Seat, lock};

impl Desk {
    /// The window that holds the plan at `path`, or is about to.
    pub fn window_of(&self, path: &Path) -> Option<String> {
        let path = real(path);
        let seats: Vec<_> = lock(&self.seats).iter().map(|(window, seat)| (window.clone(), Arc::clone(seat))).collect();
        let holds = |seat: &Seat| seat.file() == Some(&path);
        seats.into_iter().find(|(_, seat)| holds(&lock(seat))).map(|(window, _)| window)
    }

    /// Where the plan in a window lies.
    pub fn plan_in(&self, window: &str) -> Option<PathBuf> {
        lock(&self.seat(window)).file().map(Path::to_owned)
    }

    /// The folder of the sample.
    #[must_use]
    pub fn sample_folder(&self) -> PathBuf {
        self.home.0.join("sample")
    }

    /// The folder for what is made of the plan at `path`: its own, and the owner's documents for the sample, which lies
    /// where nobody looks.
    #[must_use]
    pub fn folder_for(&self, path: &Path) -> PathBuf {
        if !self.is_sample(path) {
            return path.parent().map(Path::to_owned).unwrap_or_default();
        }
        // What cannot be made is told when something is written there.
        let _ = fs::create_dir_all(self.documents());
        self.documents().to_owned()
    }

    pub(super) fn is_sample(&self, path: &Path) -> bool {
        path.parent().is_some_and(|folder| folder == real(&self.sample_folder()))
    }
}

impl Seat {
    fn file(&self) -> Option<&Path> {
        self.plan.as_ref().map(|plan| plan.store().path()).or(self.awaited.as_deref())
    }
}

/// A path without links, where there is a file.
pub(super) fn real(path: &Path) -> PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
}
