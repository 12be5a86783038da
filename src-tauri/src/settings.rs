//! What the app remembers between sittings, outside any plan: language, theme, text size, recent plans.

use std::{fs, path::Path};

use koers_core::text::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Light, dark, or as the system is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the system is.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// A plan that was open lately.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Recent {
    /// Name of the file without its ending.
    pub name: String,
    /// Where it lies.
    pub path: String,
    /// When it was last opened, RFC 3339 in UTC.
    pub opened_at: String,
}

/// The settings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Language of the screen; `None` until the owner chose one.
    pub language: Option<Language>,
    /// Light or dark.
    pub theme: Theme,
    /// Size of text in percent.
    pub text_size: u16,
    /// Recent plans, newest first.
    pub recent: Vec<Recent>,
}

impl Default for Settings {
    fn default() -> Self {
        Self { language: None, theme: Theme::System, text_size: 100, recent: Vec::new() }
    }
}

/// The most recent plans that are remembered.
const RECENT: usize = 8;

impl Settings {
    /// Reads them; what cannot be read counts as nothing chosen yet.
    #[must_use]
    pub fn read(file: &Path) -> Self {
        fs::read(file).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    /// Writes them, whole or not at all.
    ///
    /// # Errors
    /// What the disk gives.
    pub fn write(&self, file: &Path) -> std::io::Result<()> {
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        let part = file.with_extension("part");
        fs::write(&part, serde_json::to_vec_pretty(self)?)?;
        fs::rename(&part, file)
    }

    /// Puts a plan at the head of the recent ones.
    pub fn opened(&mut self, path: &Path, at: String) {
        self.forget(path);
        let name = path.file_stem().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        self.recent.insert(0, Recent { name, path: path.display().to_string(), opened_at: at });
        self.recent.truncate(RECENT);
    }

    /// Takes a plan out of the recent ones.
    pub fn forget(&mut self, path: &Path) {
        self.recent.retain(|recent| Path::new(&recent.path) != path);
    }
}
