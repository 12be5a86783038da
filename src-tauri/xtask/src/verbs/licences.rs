//! The licences of everything that ships, for the screen that tells them: the crates in the app as cargo knows them, the
//! packages in the screen as its lock file knows them, and what no list of packages tells: faces, patterns, the database.

use crate::{Outcome, call::Call, places::root};
use std::{collections::BTreeSet, fs};

/// The systems that the app is made for.
const SYSTEMS: &[&str] = &["x86_64-unknown-linux-gnu", "x86_64-pc-windows-msvc", "aarch64-apple-darwin"];

/// What lies inside a package, or beside the code, under a licence of its own; each was read there.
const WITHIN: &[(&str, &str)] = &[
    ("Hyphenation patterns for Dutch", "LPPL-1.0+"),
    ("Hyphenation patterns for English", "FSFAP"),
    ("SQLite", "blessing"),
    ("Source Sans 3", "OFL-1.1"),
    ("Source Serif 4", "OFL-1.1"),
];

/// Packages that say their licence only in a file of their own, which was read.
const READ: &[(&str, &str)] = &[("svelte-toolbelt", "MIT")];

/// Something that ships: its name, version and licence.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Shipped {
    name: String,
    version: String,
    licence: String,
}

/// All of them as JSON, one on a line, by name.
///
/// # Errors
/// When cargo cannot tell, or a package says no licence.
pub fn listed() -> Outcome<String> {
    let mut all: BTreeSet<Shipped> = crates(&tree()?).into_iter().collect();
    all.extend(packages(&fs::read_to_string(root().join("ui/package-lock.json"))?));
    all.extend(WITHIN.iter().map(|(name, licence)| Shipped {
        name: (*name).to_owned(),
        version: String::new(),
        licence: (*licence).to_owned(),
    }));
    if let Some(silent) = all.iter().find(|one| one.licence.is_empty()) {
        return Err(format!("'{}' says no licence. Read it, and add it in xtask's licences.rs.", silent.name).into());
    }
    let line = |Shipped { name, version, licence }: &Shipped| {
        format!("  {{ \"name\": {name:?}, \"version\": {version:?}, \"licence\": {licence:?} }}")
    };
    Ok(format!("[\n{}\n]\n", all.iter().map(line).collect::<Vec<_>>().join(",\n")))
}

fn tree() -> Outcome<String> {
    let mut call = Call::cargo(&["tree", "--package", "koers", "--edges", "normal,no-proc-macro", "--locked"])
        .words(&["--prefix", "none", "--no-dedupe", "--format", "{p}|{l}"]);
    for system in SYSTEMS {
        call = call.words(&["--target", system]);
    }
    call.answer()
}

/// The foreign crates in what `cargo tree` prints: `name v1.2.3|licence`.
fn crates(tree: &str) -> Vec<Shipped> {
    let shipped = |line: &str| {
        let (package, licence) = line.split_once('|')?;
        let mut words = package.split_whitespace();
        let (name, version) = (words.next()?, words.next()?.trim_start_matches('v'));
        let licence = licence.replace('/', " OR ").replace("  ", " ");
        (!name.starts_with("koers")).then(|| Shipped { name: name.to_owned(), version: version.to_owned(), licence })
    };
    tree.lines().filter_map(shipped).collect()
}

/// The packages in a lock file that are not only for making the app. npm writes one field on a line, in a fixed form.
fn packages(lock: &str) -> Vec<Shipped> {
    let mut found = Vec::new();
    for entry in lock.split("\n    \"node_modules/").skip(1) {
        let Some((path, fields)) = entry.split_once("\": {\n") else { continue };
        let fields = fields.split("\n    }").next().unwrap_or_default();
        let says = |field: &str| fields.lines().find_map(|line| line.strip_prefix(&format!("      \"{field}\": ")));
        if ["dev", "optional", "devOptional"].iter().any(|only| says(only).is_some()) {
            continue;
        }
        let text = |field: &str| says(field).unwrap_or_default().trim_matches([',', '"']).to_owned();
        let name = path.rsplit("node_modules/").next().unwrap_or(path).to_owned();
        let read = READ.iter().find(|(known, _)| *known == name).map(|(_, licence)| (*licence).to_owned());
        let licence = read.unwrap_or_else(|| text("license").trim_matches(['(', ')']).to_owned());
        found.push(Shipped { version: text("version"), name, licence });
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shipped(name: &str, version: &str, licence: &str) -> Shipped {
        Shipped { name: name.to_owned(), version: version.to_owned(), licence: licence.to_owned() }
    }

    #[test]
    fn our_own_crates_are_not_listed_and_a_stroke_is_a_choice() {
        let tree = "koers v0.1.0 (somewhere)|MIT\nserde v1.0.2|MIT OR Apache-2.0\nold v0.3.0|MIT/Apache-2.0\n\n";
        let expected = [shipped("serde", "1.0.2", "MIT OR Apache-2.0"), shipped("old", "0.3.0", "MIT OR Apache-2.0")];
        assert_eq!(crates(tree), expected);
    }

    #[test]
    fn packages_that_only_make_the_app_are_not_listed() {
        let entry = |path: &str, fields: &str| format!("    \"node_modules/{path}\": {{\n{fields}\n    }},\n");
        let lock = [
            "{\n  \"packages\": {\n".to_owned(),
            entry(
                "@a/b",
                "      \"version\": \"1.0.0\",\n      \"license\": \"MIT\",\n      \"engines\": {\n        \"node\": \"1\"\n      }",
            ),
            entry("tool", "      \"version\": \"2.0.0\",\n      \"dev\": true,\n      \"license\": \"MIT\""),
            entry("x/node_modules/c", "      \"version\": \"3.0.0\",\n      \"license\": \"ISC\""),
        ];
        assert_eq!(packages(&lock.concat()), [shipped("@a/b", "1.0.0", "MIT"), shipped("c", "3.0.0", "ISC")]);
    }
}
