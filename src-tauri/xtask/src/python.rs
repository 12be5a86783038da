//! Python with the packages that a folder of tests asks for, each in a place of its own under `target/`, at the versions and
//! with the sums that its `requirements.txt` names.

use crate::{Outcome, call::Call, places::root};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// The Python of this folder of tests; there after [`ensure`].
pub fn of(folder: &str) -> PathBuf {
    let program = if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" };
    place(folder).join(program)
}

/// Sees that it is there, with the packages as they are asked for now.
///
/// # Errors
/// When there is no Python to begin with, or a package cannot be had.
pub fn ensure(folder: &str) -> Outcome {
    let asked = root().join(folder).join("requirements.txt");
    let has = place(folder).join("requirements.txt");
    if fs::read(&has).ok() == Some(fs::read(&asked)?) {
        return Ok(());
    }
    let (python, asked) = (of(folder).to_string_lossy().into_owned(), asked.to_string_lossy().into_owned());
    let first = if cfg!(windows) { "python" } else { "python3" };
    Call::new(first, &["-m", "venv", "--clear"]).words(&[&place(folder).to_string_lossy()]).run()?;
    let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes", "-r", &asked];
    Call::new(&python, &install).run()?;
    // Written last: what was broken off is made again.
    fs::copy(asked, has)?;
    Ok(())
}

/// `target/python/proof` for `tests/proof`.
fn place(folder: &str) -> PathBuf {
    let name = Path::new(folder).file_name().unwrap_or_default();
    root().join("target/python").join(name)
}
