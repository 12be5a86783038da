//! `proof`: every document printed, read back by other people's tools, and drawn: a picture of each page and a sheet of them
//! all in `target/proof/`.

use super::test;
use crate::{
    Outcome,
    manifest::proofs,
    places::root,
    python,
    system::{self, BUILD, PAPER, READERS},
};

/// The folder of the test program, which says what Python needs for it.
pub const FOLDER: &str = "tests/proof";

/// Proves, and draws.
pub fn act(_: &[String]) -> Outcome {
    system::ensure(&[BUILD, PAPER, READERS])?;
    python::ensure(FOLDER)?;
    let proofs = proofs()?;
    let Some(proof) = proofs.iter().find(|proof| proof.name == "proof") else {
        return Err("There is no test program named proof.".into());
    };
    let sheet = root().join("target/proof/index.html");
    let outcome = test::call(proof).with("KOERS_SHEET", &sheet).run();
    println!("Every page: {}", sheet.display());
    outcome
}
