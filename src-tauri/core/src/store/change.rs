//! What a write is called and what it changed.

use serde::Serialize;
use ts_rs::TS;

/// What Undo would take back, as a code with parameters; the words are found under `undo-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Label {
    /// The stable name of what was done, for example `field-changed`.
    pub code: String,
    /// Parameters that the words may name.
    pub args: Vec<(String, String)>,
    #[serde(skip)]
    #[ts(skip)]
    pub(super) merge: Option<String>,
}

impl Label {
    /// A label without parameters.
    #[must_use]
    pub fn new(code: &str) -> Self {
        Self { code: code.to_owned(), args: Vec::new(), merge: None }
    }

    /// The same label with one parameter more.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.args.push((name.to_owned(), value.into()));
        self
    }

    /// Edits with an equal `key`, within 60 seconds of the first and with nothing in between, are one step.
    #[must_use]
    pub fn merging(mut self, key: impl Into<String>) -> Self {
        self.merge = Some(key.into());
        self
    }
}

/// A row that was inserted, updated or deleted.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, TS)]
pub struct Row {
    /// Its table.
    pub table: String,
    /// Its rowid, which is its id where the table has one.
    #[ts(type = "number")]
    pub id: i64,
}

/// The outcome of a write that is on disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written<T> {
    /// What the writing function gave back.
    pub value: T,
    /// The rows that differ from before, each once, in the order in which they first changed.
    pub changed: Vec<Row>,
}
