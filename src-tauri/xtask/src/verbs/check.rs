//! `check`: formatting, lints and types of both sides. `test` begins with the same steps.

use crate::{
    Outcome,
    call::Call,
    manifest,
    report::Report,
    system::{self, BUILD},
    ui,
};

/// Runs the quick steps.
pub fn act(_: &[String]) -> Outcome {
    let mut report = Report::default();
    let outcome = prepare(&mut report, &[BUILD]).and_then(|()| quick(&mut report));
    report.close(outcome)
}

/// What every longer verb begins with: the system's libraries and the screen, built.
pub fn prepare(report: &mut Report, needs: &[&[&str]]) -> Outcome {
    report.act("system", |_| system::ensure(needs))?;
    report.act("screen: packages and build", |_| ui::build())
}

/// Formatting, lints and types.
pub fn quick(report: &mut Report) -> Outcome {
    report.step("formatting", &Call::cargo(&["fmt", "--all", "--check"]))?;
    report.step("screen: types, lints, formatting", &Call::npm(&["run", "--silent", "check"]))?;
    report.act("lints", |_| lints())
}

fn lints() -> Outcome {
    let clippy = |targets: &[&str]| {
        let call = Call::cargo(&["clippy", "--workspace"]).words(targets);
        call.words(&["--", "-D", "warnings"]).run()
    };
    clippy(&["--all-targets"])?;
    // Cargo's `--all-targets` leaves out what it does not test by itself.
    manifest::proofs()?.iter().filter(|proof| proof.apart).try_for_each(|proof| clippy(&["--test", &proof.name]))
}
