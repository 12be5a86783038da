//! `bundle`: a release build, and from it the installers that this system can make. `tauri bundle` rather than
//! `tauri build`, which would build all of it again.

use crate::{
    Outcome,
    call::Call,
    system::{self, BUILD},
    ui,
};

/// Which installers belong to this system.
const KINDS: &str = if cfg!(windows) {
    "nsis,msi"
} else if cfg!(target_os = "macos") {
    "dmg"
} else {
    "deb,rpm"
};

/// Builds and bundles.
pub fn act(_: &[String]) -> Outcome {
    system::ensure(&[BUILD])?;
    ui::build()?;
    Call::cargo(&["build", "--release", "--workspace", "--bin", "koers"]).run()?;
    Call::tauri(&["bundle", "--bundles", KINDS]).run()
}
