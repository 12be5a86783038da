//! Where things lie.

use crate::Outcome;
use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// The project's root, told by cargo.
pub fn root() -> PathBuf {
    let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default();
    package.ancestors().nth(2).map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// A program as `cargo build` leaves it.
pub fn built(name: &str) -> PathBuf {
    root().join("target/debug").join(format!("{name}{}", env::consts::EXE_SUFFIX))
}

/// A program as `cargo build --release` leaves it.
pub fn released(name: &str) -> PathBuf {
    root().join("target/release").join(format!("{name}{}", env::consts::EXE_SUFFIX))
}

/// A folder below the root, there and empty.
///
/// # Errors
/// What the system says.
pub fn fresh(folder: &str) -> Outcome<PathBuf> {
    let folder = root().join(folder);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    Ok(folder)
}
