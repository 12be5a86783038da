//! `trust`: the app in its window on a disk that is full, read-only or gone. Such a disk has to be mounted, which only root
//! may do; so it is no part of `test`.

use super::{check, test};
use crate::{
    Outcome,
    call::Call,
    manifest,
    places::fresh,
    report::Report,
    system::{BUILD, WINDOW},
};

/// Runs the test programs that stand apart, with a folder to mount their disks in.
///
/// # Errors
/// Also where it cannot be done: elsewhere than on Linux, and without root.
pub fn act(_: &[String]) -> Outcome {
    if !cfg!(target_os = "linux") {
        return Err("This mounts a small disk, which is done on Linux only.".into());
    }
    if Call::new("id", &["-u"]).answer()?.trim() != "0" {
        return Err("This mounts a small disk, and only root may do that. Nothing was tested. Run it as root.".into());
    }
    let mut report = Report::default();
    let outcome = steps(&mut report);
    report.close(outcome)
}

fn steps(report: &mut Report) -> Outcome {
    check::prepare(report, &[BUILD, WINDOW])?;
    report.step("build", &Call::build())?;
    let folder = fresh("target/trust")?;
    for proof in manifest::proofs()?.iter().filter(|proof| proof.apart) {
        report.step(&proof.name, &test::call(proof).with("KOERS_DISKS", &folder).with_mounts_of_its_own())?;
    }
    Ok(())
}
