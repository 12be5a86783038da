//! `gen`: what is made from something else and committed: the types that the screen shares with the core (written by
//! ts-rs in the core's tests; `test` holds them fresh) and the icons (from their drawing, by Tauri's own tool).

use crate::{
    Outcome,
    call::{Call, root},
    system::{self, BUILD},
    ui,
};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// The icons that windows and installers ask for, out of the many that Tauri's tool makes.
const ICONS: &[&str] = &["32x32.png", "128x128.png", "128x128@2x.png", "icon.png", "icon.icns", "icon.ico"];

/// Makes everything again.
pub fn act(_: &[String]) -> Outcome {
    system::ensure(&[BUILD])?;
    ui::packages()?;
    let types = fresh_folder(&types_folder())?;
    Call::cargo(&["test", "--package", "koers-core", "--lib", "export_bindings"])
        .with("TS_RS_EXPORT_DIR", types)
        .run()?;
    icons()
}

/// Where the screen's types are committed.
pub fn types_folder() -> PathBuf {
    root().join("ui/src/lib/ipc/types")
}

/// The folder, there and empty.
pub fn fresh_folder(folder: &Path) -> Outcome<PathBuf> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    Ok(folder.to_path_buf())
}

/// Sees that two folders hold the same files with the same text.
///
/// # Errors
/// The files that differ, and how to make them again.
pub fn same(made: &Path, committed: &Path) -> Outcome {
    let (made, committed) = (texts(made)?, texts(committed)?);
    let names = made.keys().chain(committed.keys());
    let mut differ: Vec<_> = names.filter(|name| made.get(*name) != committed.get(*name)).cloned().collect();
    differ.sort();
    differ.dedup();
    if differ.is_empty() {
        return Ok(());
    }
    Err(format!("Not as the core would write them: {}. Make them again: cargo xtask gen", differ.join(", ")).into())
}

fn texts(folder: &Path) -> Outcome<BTreeMap<String, String>> {
    let mut texts = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            texts.extend(self::texts(&path)?.into_iter().map(|(inner, text)| (format!("{name}/{inner}"), text)));
        } else {
            texts.insert(name, fs::read_to_string(&path)?);
        }
    }
    Ok(texts)
}

fn icons() -> Outcome {
    let made = fresh_folder(&root().join("target/xtask/icons"))?;
    Call::tauri(&["icon", "icons/app.svg", "--output", &made.to_string_lossy()]).run()?;
    for icon in ICONS {
        fs::copy(made.join(icon), root().join("icons").join(icon))?;
    }
    Ok(())
}
