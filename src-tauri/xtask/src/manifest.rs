//! Which test programs there are: the `[[test]]` tables of `tests/Cargo.toml`, in their order, and what single crates keep
//! in a `tests` folder of their own.

use crate::{Outcome, places::root};
use std::fs;

/// One test program of the tests package.
#[derive(Debug, PartialEq)]
pub struct Proof {
    /// Its name for cargo.
    pub name: String,
    /// The folder of `tests/` that it lies in.
    pub folder: String,
    /// Whether only a verb of its own runs it (`test = false`): it needs more than every machine gives.
    pub apart: bool,
}

impl Proof {
    /// Whether it opens the window, and so needs a screen.
    pub fn is_in_a_window(&self) -> bool {
        self.folder == "window"
    }
}

/// Every test program, in the order of the file.
///
/// # Errors
/// When the file cannot be read.
pub fn proofs() -> Outcome<Vec<Proof>> {
    Ok(parse(&fs::read_to_string(root().join("tests/Cargo.toml"))?))
}

/// The names of the test programs that belong to one crate alone.
///
/// # Errors
/// When a folder cannot be read.
pub fn of_single_crates() -> Outcome<Vec<String>> {
    let mut names = Vec::new();
    for package in fs::read_dir(root().join("src-tauri"))? {
        let Ok(tests) = fs::read_dir(package?.path().join("tests")) else { continue };
        for file in tests {
            let path = file?.path();
            if path.extension().is_some_and(|ending| ending == "rs") {
                names.extend(path.file_stem().map(|stem| stem.to_string_lossy().into_owned()));
            }
        }
    }
    names.sort();
    Ok(names)
}

fn parse(manifest: &str) -> Vec<Proof> {
    let value = |table: &str, key: &str| {
        let line = table.lines().find(|line| line.split('=').next().is_some_and(|name| name.trim() == key));
        line.and_then(|line| line.split('"').nth(1)).map(str::to_owned)
    };
    let tables = manifest.split("\n[").filter_map(|table| table.strip_prefix("[test]]"));
    let proof = |table| {
        let folder = value(table, "path")?.split('/').next().map(str::to_owned)?;
        let apart = table.lines().any(|line| line.trim() == "test = false");
        Some(Proof { name: value(table, "name")?, folder, apart })
    };
    tables.filter_map(proof).collect()
}

#[cfg(test)]
mod tests {
    use super::{Proof, parse};

    #[test]
    fn test_programs_are_found_between_other_tables() {
        let manifest = "[lib]\ntest = false\n\n[[test]]\nname = \"house\"\npath = \"house/main.rs\"\n\n\
                        [[test]]\npath = \"window/disk.rs\"\nname = \"disk\"\ntest = false\n\n[lints]\nworkspace = true\n";
        let found = [("house", "house", false), ("disk", "window", true)];
        let found =
            found.map(|(name, folder, apart)| Proof { name: name.to_owned(), folder: folder.to_owned(), apart });
        assert_eq!(parse(manifest), found);
    }
}
