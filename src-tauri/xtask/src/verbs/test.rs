//! `test`: everything that CI runs, in an order in which the cheap and likely failures come first.

use super::{check, r#gen, proof};
use crate::{
    Outcome,
    call::Call,
    manifest::{self, Proof},
    places::built,
    python,
    report::Report,
    system::{self, BUILD, PAPER, READERS, WINDOW},
};

/// Runs every step up to the first that fails; the last line is the sum of all tests.
pub fn act(_: &[String]) -> Outcome {
    let mut report = Report::default();
    let outcome = steps(&mut report);
    report.close(outcome)
}

fn steps(report: &mut Report) -> Outcome {
    check::prepare(report, &[BUILD, WINDOW, PAPER])?;
    check::quick(report)?;
    report.step("screen: tests", &Call::npm(&["run", "--silent", "test"]))?;
    report.step("build", &Call::build())?;
    report.act("types of the screen", |_| r#gen::types_are_fresh())?;
    report.act("licences", |_| r#gen::licences_are_fresh())?;
    report.act("units", units)?;
    if cfg!(target_os = "linux") {
        report
            .act("readers of documents", |_| system::ensure(&[READERS]).and_then(|()| python::ensure(proof::FOLDER)))?;
    }
    for proof in manifest::proofs()?.iter().filter(|proof| !proof.apart) {
        if proof.is_in_a_window() && !cfg!(target_os = "linux") {
            println!("\n── {}: only on Linux, where the webview can be driven", proof.name);
            continue;
        }
        if proof.name == "proof" && !cfg!(target_os = "linux") {
            println!("\n── {}: only on Linux, where the tools that read a file back install by themselves", proof.name);
            continue;
        }
        report.step(&proof.name, &call(proof))?;
    }
    Ok(())
}

/// The tests inside the crates, and in the comments of what they offer.
fn units(report: &mut Report) -> Outcome {
    let mut words = vec!["test", "--workspace", "--lib", "--bins"];
    let own = manifest::of_single_crates()?;
    words.extend(own.iter().flat_map(|name| ["--test", name]));
    Call::cargo(&words).run_reading(|line| report.count(line))?;
    Call::cargo(&["test", "--workspace", "--doc"]).run_reading(|line| report.count(line))
}

/// The call that runs one test program against the app as built here.
pub fn call(proof: &Proof) -> Call {
    let call = Call::cargo(&["test", "--workspace", "--test", &proof.name]).with("KOERS_BIN", built("koers"));
    let call = call.with("KOERS_PYTHON", python::of(proof::FOLDER));
    // One window at a time: two on one screen would take each other's focus.
    if proof.is_in_a_window() { call.with("RUST_TEST_THREADS", "1").on_a_virtual_screen() } else { call }
}
