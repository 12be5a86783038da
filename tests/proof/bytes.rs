//! The same plan gives the same bytes, in whichever process.

use std::{env, fs, path::Path, process::Command};

use crate::shelf::{none, print_into, printed};

/// Where the other process prints.
const AGAIN: &str = "KOERS_PROOF_AGAIN";

#[test]
fn two_processes_make_the_same_bytes_of_every_document() {
    let folder = tempfile::tempdir().unwrap();
    let mut other = Command::new(env::current_exe().unwrap());
    let other = other.args(["--exact", "bytes::another_process_prints_where_it_is_told"]).env(AGAIN, folder.path());
    let mut other = other.stdout(std::process::Stdio::null()).spawn().unwrap();
    let here = printed();
    assert!(other.wait().unwrap().success());
    let again = |path: &Path| fs::read(folder.path().join(path.file_name().unwrap())).unwrap();
    let differ = here.iter().filter(|one| fs::read(&one.path).unwrap() != again(&one.path));
    none(&differ.map(|one| one.name.clone()).collect::<Vec<_>>(), "The bytes differ:");
}

#[test]
fn another_process_prints_where_it_is_told() {
    if let Some(folder) = env::var_os(AGAIN) {
        print_into(Path::new(&folder));
    }
}
