//! `fix`: what rustfmt, clippy, eslint and prettier can mend by themselves.

use crate::{
    Outcome,
    call::Call,
    system::{self, BUILD},
    ui,
};

/// Mends both sides; shows nothing that it cannot mend, `check` does.
pub fn act(_: &[String]) -> Outcome {
    system::ensure(&[BUILD])?;
    ui::build()?;
    Call::npm(&["run", "--silent", "fix"]).run()?;
    Call::cargo(&["clippy", "--workspace", "--all-targets", "--fix", "--allow-dirty", "--allow-staged"]).run()?;
    Call::cargo(&["fmt", "--all"]).run()
}
