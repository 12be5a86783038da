//! What the machine must have, by name of the need. On Linux `system.sh` knows the packages and installs them;
//! elsewhere what is missing is said, since there the system brings the webview and the compiler itself.

use crate::{Outcome, call::Call};
use std::process::{Command, Stdio};

/// To build the app.
pub const BUILD: &[&str] = &["compiler", "webview"];
/// To open its window where nobody looks.
pub const WINDOW: &[&str] = &["display", "driver", "bus", "font"];
/// To read a printed page back.
pub const PAPER: &[&str] = &["pdf"];
/// To have it judged by other people's tools.
pub const READERS: &[&str] = &["python", "preflight"];

/// As the screen's `package.json` says.
const OLDEST_NODE: (u32, u32) = (20, 19);

/// Sees that every need is met, and meets it where it can.
///
/// # Errors
/// What is missing, with the line that would install it.
pub fn ensure(needs: &[&[&str]]) -> Outcome {
    let needs = needs.concat();
    if cfg!(target_os = "linux") {
        return Call::new("sh", &["src-tauri/xtask/system.sh"]).words(&needs).run();
    }
    let missing: Vec<&str> = needs
        .iter()
        .filter(|&&need| need == "pdf")
        .flat_map(|_| ["qpdf", "pdftotext"])
        .filter(|program| !answers(program, "--version"))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let install = if cfg!(windows) { "choco install qpdf poppler" } else { "brew install qpdf poppler" };
    Err(format!("Missing here: {}. Install with: {install}", missing.join(", ")).into())
}

/// Whether a window can be shown to somebody.
pub fn has_a_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// Sees that Node is there and new enough.
///
/// # Errors
/// Which Node is needed.
pub fn ensure_node() -> Outcome {
    let answer = Command::new("node").arg("--version").output();
    let version = answer.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned()).unwrap_or_default();
    let (major, minor) = OLDEST_NODE;
    let mut numbers = version.trim_start_matches('v').split('.').map(str::parse);
    match (numbers.next(), numbers.next()) {
        (Some(Ok(found)), Some(Ok(below))) if (found, below) >= OLDEST_NODE => Ok(()),
        (Some(Ok(_)), _) => Err(format!("Koers needs Node {major}.{minor} or newer; this is {version}.").into()),
        _ => Err(format!("Koers needs Node {major}.{minor} or newer, and there is none: https://nodejs.org").into()),
    }
}

fn answers(program: &str, word: &str) -> bool {
    Command::new(program).arg(word).stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok()
}
