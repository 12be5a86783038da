//! The screen's packages and its build, each done again only when what it is made from has changed.

use crate::{Outcome, call::Call, places::root, system};
use std::{
    collections::hash_map::DefaultHasher,
    fs,
    hash::{Hash, Hasher},
    path::{Path, PathBuf},
};

/// Installs the packages of the lock file, unless these very ones are there.
///
/// # Errors
/// When Node is missing or npm fails.
pub fn packages() -> Outcome {
    system::ensure_node()?;
    let ui = root().join("ui");
    let (stamp, wanted) = (ui.join("node_modules/.lock-hash"), fingerprint(&[ui.join("package-lock.json")])?);
    if fs::read_to_string(&stamp).is_ok_and(|found| found == wanted) {
        return Ok(());
    }
    Call::npm(&["ci", "--no-audit", "--no-fund"]).run()?;
    Ok(fs::write(stamp, wanted)?)
}

/// Builds the screen into `ui/dist`, unless the build there is of these very sources.
///
/// # Errors
/// When the packages cannot be installed or the build fails.
pub fn build() -> Outcome {
    packages()?;
    let (ui, stamp) = (root().join("ui"), root().join("target/xtask/ui-build"));
    // The page is part of the stamp: build.rs puts a placeholder there when it is gone.
    let state = || -> Outcome<String> {
        let mut files = sources(&ui)?;
        files.extend([ui.join("dist/index.html")].into_iter().filter(|page| page.exists()));
        fingerprint(&files)
    };
    if fs::read_to_string(&stamp).is_ok_and(|built| state().is_ok_and(|now| now == built)) {
        return Ok(());
    }
    Call::npm(&["run", "build"]).run()?;
    fs::create_dir_all(root().join("target/xtask"))?;
    Ok(fs::write(stamp, state()?)?)
}

/// Every file of the screen that a build can depend on, in one order.
fn sources(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let made = ["node_modules", "dist"].iter().any(|&name| entry.file_name() == name);
        match entry.file_type()? {
            kind if kind.is_dir() && !made => files.extend(sources(&entry.path())?),
            kind if kind.is_file() => files.push(entry.path()),
            _ => {}
        }
    }
    files.sort();
    Ok(files)
}

fn fingerprint(files: &[PathBuf]) -> Outcome<String> {
    let mut hasher = DefaultHasher::new();
    for file in files {
        file.hash(&mut hasher);
        fs::read(file)?.hash(&mut hasher);
    }
    Ok(format!("{:016x}", hasher.finish()))
}
