//! Files say what they are, stay short, and are all used.

use crate::source::{files, none, root, rust};
use std::{
    collections::BTreeSet,
    io::{Write, stderr},
    path::{Path, PathBuf},
};

/// Where one subject has surely become two, and where to look for it.
const LONGEST: usize = 400;
const LONG: usize = 250;

/// What is written by a program or is a list of facts.
fn is_made(path: &str) -> bool {
    path == "ui/src/lib/ipc/types.ts" || path.contains("/data/") || path.contains("/fixtures/")
}

#[test]
fn every_rust_file_opens_with_what_it_is() {
    let silent = rust().into_iter().filter(|file| !file.text.starts_with("//!"));
    none(&silent.map(|file| file.path).collect::<Vec<_>>(), "A Rust file opens with one to five lines of `//!`:");
}

#[test]
fn files_have_one_subject() {
    let mut all = rust();
    all.extend(files("ui/src", &[".ts", ".svelte", ".css"]));
    all.retain(|file| !is_made(&file.path));
    let lengths = all.iter().map(|file| (file.text.lines().count(), &file.path));
    let long: Vec<(usize, &String)> = lengths.filter(|(length, _)| *length > LONG).collect();
    for (length, path) in &long {
        // Past the test's own capture: a hint is of use only when it is seen.
        writeln!(stderr(), "hint: {path} has {length} lines; has a second subject moved in?").unwrap();
    }
    let faults = long.iter().filter(|(length, _)| *length > LONGEST).map(|(length, path)| format!("{path}: {length}"));
    none(&faults.collect::<Vec<_>>(), &format!("No file is longer than {LONGEST} lines; split it by subject:"));
}

#[test]
fn no_rust_file_is_forgotten() {
    let mut reached = BTreeSet::new();
    for start in starts() {
        reach(&start, true, &mut reached);
    }
    let forgotten = rust().into_iter().filter(|file| !reached.contains(&root().join(&file.path)));
    none(
        &forgotten.map(|file| file.path).collect::<Vec<_>>(),
        "A file that no `mod` and no target names is never run:",
    );
}

/// The file that each target of the workspace begins with.
fn starts() -> Vec<PathBuf> {
    let manifests = crate::imports::workspace();
    let packages = manifests["packages"].as_array().unwrap().iter();
    let targets = packages.flat_map(|package| package["targets"].as_array().unwrap().iter());
    targets.map(|target| PathBuf::from(target["src_path"].as_str().unwrap())).collect()
}

/// Adds `file` and every file that its `mod` lines lead to. A start or a `mod.rs` has its modules beside it, another file
/// in a folder of its own name.
fn reach(file: &Path, beside: bool, reached: &mut BTreeSet<PathBuf>) {
    let Ok(text) = std::fs::read_to_string(file) else { return };
    if !reached.insert(file.to_path_buf()) {
        return;
    }
    let parent = file.parent().unwrap();
    let folder = if beside { parent.to_path_buf() } else { parent.join(file.file_stem().unwrap()) };
    let lines: Vec<&str> = text.lines().collect();
    for (above, line) in [""].into_iter().chain(lines.iter().copied()).zip(lines.iter().copied()) {
        let Some(name) = declared(line) else { continue };
        if let Some(elsewhere) = above.strip_prefix("#[path = \"").and_then(|rest| rest.strip_suffix("\"]")) {
            reach(&parent.join(elsewhere).canonicalize().unwrap(), true, reached);
        }
        reach(&folder.join(format!("{name}.rs")), false, reached);
        reach(&folder.join(name).join("mod.rs"), true, reached);
    }
}

/// The module that a line such as `pub mod name;` declares.
fn declared(line: &str) -> Option<&str> {
    let (before, after) = line.split_once("mod ")?;
    let visible = before.trim().is_empty() || before.trim().starts_with("pub");
    let name = after.trim().strip_suffix(';').filter(|_| visible)?;
    Some(name.strip_prefix("r#").unwrap_or(name))
}

#[test]
fn module_lines_are_told_from_others() {
    let lines = ["mod a;", "pub(crate) mod b;", "mod c {", "// mod d;", "pub mod r#gen;"];
    assert_eq!(lines.map(declared), [Some("a"), Some("b"), None, None, Some("gen")]);
}
