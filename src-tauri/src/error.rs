//! A failure as the screen gets it: a code, its parameters and a reference. The cause goes to the log, once.

use std::{
    collections::BTreeMap,
    env::consts::{ARCH, OS},
    sync::{
        OnceLock,
        atomic::{AtomicU32, Ordering},
    },
};

use koers_core::Error;
use serde::Serialize;
use tauri::PackageInfo;
use ts_rs::TS;

/// What went wrong; the words are `error-<code>`.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Failure {
    /// A code of the core, or `cancelled`, `no-plan` or `inner`.
    pub code: String,
    /// The names in its words.
    pub args: BTreeMap<String, String>,
    /// By which the log can be searched.
    pub reference: String,
}

/// What a command gives.
pub type Answer<T> = Result<T, Failure>;

impl Failure {
    /// A failure of the shell's own, with a cause for the log.
    #[must_use]
    pub fn of(code: &str, cause: &str) -> Self {
        let reference = reference();
        log::error!("{reference} {code}: {cause}");
        Self { code: code.to_owned(), args: BTreeMap::new(), reference }.placed()
    }

    /// The owner changed their mind; nothing happened and nothing is logged.
    #[must_use]
    pub fn cancelled() -> Self {
        Self { code: "cancelled".to_owned(), args: BTreeMap::new(), reference: String::new() }
    }

    /// Says also which app this is, so that the owner can hand that on.
    fn placed(mut self) -> Self {
        self.args.extend(ABOUT.get().map(|about| ("about".to_owned(), about.clone())));
        self
    }

    /// Something that should not happen and that the owner can do nothing about.
    #[must_use]
    pub fn inner(cause: &dyn std::fmt::Display) -> Self {
        Self::of("inner", &cause.to_string())
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let reference = reference();
        let code = serde_json::to_value(error.code()).ok().and_then(|v| v.as_str().map(str::to_owned));
        let code = code.unwrap_or_else(|| "inner".to_owned());
        // Paths and names are the owner's: the log gets the code and, for what the system said, its words.
        match &error {
            Error::Database(cause) => log::error!("{reference} {code}: {cause}"),
            Error::Io { source, .. } => log::error!("{reference} {code}: {source}"),
            Error::Damaged { proof, .. } => log::error!("{reference} {code}: {proof}"),
            _ => log::warn!("{reference} {code}"),
        }
        let args = error.params().into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Self { code, args, reference }.placed()
    }
}

/// Which app this is, on which system; told once, when it starts.
static ABOUT: OnceLock<String> = OnceLock::new();

/// Which app this is, on which system: `Koers 0.1.0, linux x86_64, webview 2.50.6`. Failures say it from here on.
pub fn about(app: &PackageInfo) -> String {
    let webview = tauri::webview_version().unwrap_or_default();
    let about = format!("Koers {}, {OS} {ARCH}, webview {webview}", app.version);
    ABOUT.get_or_init(|| about).clone()
}

/// A short number that a person can read out.
fn reference() -> String {
    static NEXT: AtomicU32 = AtomicU32::new(1);
    format!("{:04}-{}", std::process::id() % 10_000, NEXT.fetch_add(1, Ordering::Relaxed))
}
