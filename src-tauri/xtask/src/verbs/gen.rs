//! `gen`: what is made from something else and committed: the types that pass between screen and app (the app itself
//! prints them), the licences of all that ships (`test` holds both fresh) and the icons (from their drawing, by Tauri's own
//! tool).

use super::licences;
use crate::{
    Outcome,
    call::Call,
    places::{built, fresh, root},
    system::{self, BUILD},
    ui,
};
use std::{fs, path::PathBuf};

/// The icons that windows and installers ask for, out of the many that Tauri's tool makes.
const ICONS: &[&str] = &["32x32.png", "128x128.png", "128x128@2x.png", "icon.png", "icon.icns", "icon.ico"];

/// Makes everything again; `gen licences` only those, which asks for no build.
pub fn act(words: &[String]) -> Outcome {
    fs::write(licences_file(), licences::listed()?)?;
    if words.iter().any(|word| word == "licences") {
        return Ok(());
    }
    system::ensure(&[BUILD])?;
    ui::packages()?;
    fs::write(types_file(), types()?)?;
    icons()
}

/// Sees that the committed types are those that the app prints.
///
/// # Errors
/// When they are not, with how to make them again.
pub fn types_are_fresh() -> Outcome {
    if fs::read_to_string(types_file())? == types()? {
        return Ok(());
    }
    Err("The types of the screen are not as the app would print them. Make them again: cargo xtask gen".into())
}

/// Sees that the committed licences are those of what ships.
///
/// # Errors
/// When they are not, with how to make them again.
pub fn licences_are_fresh() -> Outcome {
    if fs::read_to_string(licences_file())? == licences::listed()? {
        return Ok(());
    }
    Err("The licences that the app tells are not those of what ships. Make them again: cargo xtask gen licences".into())
}

fn types() -> Outcome<String> {
    Call::build().words(&["--quiet"]).run()?;
    Call::new(&built("examples/types").to_string_lossy(), &[]).answer()
}

fn types_file() -> PathBuf {
    root().join("ui/src/lib/ipc/types.ts")
}

fn licences_file() -> PathBuf {
    root().join("ui/src/areas/frame/licences.json")
}

fn icons() -> Outcome {
    let made = fresh("target/xtask/icons")?;
    Call::tauri(&["icon", "icons/app.svg", "--output", &made.to_string_lossy()]).run()?;
    let is_as_it_was = |icon: &str| -> Outcome<bool> {
        Ok(fs::read(made.join(icon))? == fs::read(root().join("icons").join(icon)).unwrap_or_default())
    };
    // The tool writes `icon.icns` in another order each time; the drawing has not changed when the pictures have not.
    if is_as_it_was("icon.png")? && is_as_it_was("icon.ico")? {
        return Ok(());
    }
    for icon in ICONS {
        fs::copy(made.join(icon), root().join("icons").join(icon))?;
    }
    Ok(())
}
