//! ARCHITECTURE.md is true: every folder it names is there, and every folder there is has a place in it.

use crate::source::{none, paths, root};
use std::{collections::BTreeSet, fs};

/// How deep the map goes below each of these folders: 1 for the folders in it, 2 for those in them.
const MAPPED: &[(&str, usize)] =
    &[("src-tauri", 1), ("src-tauri/core/src", 1), ("ui", 1), ("ui/src", 1), ("ui/src/lib", 1), ("tests", 1)];

#[test]
fn folders_that_the_map_names_exist() {
    let missing = named().into_iter().filter(|folder| !root().join(folder).is_dir());
    none(&missing.collect::<Vec<_>>(), "ARCHITECTURE.md names folders that are not there:");
}

#[test]
fn folders_that_exist_are_on_the_map() {
    let named = named();
    assert!(named.len() > 10, "the map names folders: {named:?}");
    let mut faults: BTreeSet<String> = BTreeSet::new();
    for (above, depth) in MAPPED {
        for path in paths(above) {
            let inside = path.trim_start_matches(above).trim_start_matches('/');
            let folders: Vec<&str> = inside.split('/').collect();
            for deep in 1..=*depth {
                // The last part of a path is the file itself.
                if let Some(folder) = folders.get(..deep).filter(|_| folders.len() > deep) {
                    faults.insert(format!("{above}/{}", folder.join("/")));
                }
            }
        }
    }
    faults.retain(|folder| !named.contains(folder));
    none(&faults.into_iter().collect::<Vec<_>>(), "ARCHITECTURE.md says nothing of these folders:");
}

/// Every path that stands in the map between backticks and ends with a slash.
fn named() -> BTreeSet<String> {
    let page = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    spans(&page).into_iter().filter_map(|span| span.strip_suffix('/').map(str::to_owned)).collect()
}

fn spans(page: &str) -> Vec<&str> {
    page.split('`').skip(1).step_by(2).collect()
}

#[test]
fn paths_are_found_between_backticks() {
    assert_eq!(spans("Look in `a/b/` and `c`, not d."), ["a/b/", "c"]);
}
