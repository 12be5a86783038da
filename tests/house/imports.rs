//! Arrows run one way: between the crates, towards foreign packages, and between the areas of the core.

use crate::source::{files, none, root};
use serde_json::Value;
use std::{env, fs, process::Command};

/// Which of our crates a crate may use.
const CRATES: &[(&str, &[&str])] = &[
    ("koers-core", &[]),
    ("koers-press", &[]),
    ("koers-network", &[]),
    ("xtask", &[]),
    ("koers-words", &["koers-core"]),
    ("koers-documents", &["koers-core", "koers-words", "koers-press"]),
    ("koers-exchange", &["koers-core", "koers-words"]),
    ("koers-cli", &["koers-core", "koers-words", "koers-press", "koers-documents", "koers-exchange"]),
    (
        "koers",
        &[
            "koers-core",
            "koers-words",
            "koers-press",
            "koers-documents",
            "koers-exchange",
            "koers-cli",
            "koers-network",
        ],
    ),
    (
        "koers-tests",
        &[
            "koers-core",
            "koers-words",
            "koers-press",
            "koers-documents",
            "koers-exchange",
            "koers-cli",
            "koers-network",
        ],
    ),
];

/// Foreign packages, by how their names begin, and the only crates that may use them. The tests may use all.
const FOREIGN: &[(&str, &[&str])] = &[
    ("tauri", &["koers"]),
    ("rusqlite", &["koers-core"]),
    ("printpdf", &["koers-press"]),
    ("lopdf", &["koers-press"]),
    ("calamine", &["koers-exchange"]),
    ("csv", &["koers-exchange"]),
    ("reqwest", &["koers-network"]),
    ("hyper", &["koers-network"]),
    ("rand", &["koers"]),
    ("getrandom", &["koers"]),
    ("fluent", &["koers-words"]),
];

/// The vocabulary that every part of the core speaks.
const VOCABULARY: &[&str] = &["error", "id", "time", "money", "text", "column", "record", "store"];

/// The areas, in the order in which one may import another: only those before it.
const AREAS: &[&str] = &[
    "media",
    "team",
    "goals",
    "business",
    "basis",
    "audience",
    "brand",
    "metrics",
    "presence",
    "approach",
    "means",
    "guidelines",
    "content",
    "monitoring",
    "relationships",
    "cycle",
];

/// What spans all areas and may see them all, and each other. No area imports these.
const SPANNING: &[&str] =
    &["method", "plan", "rooms", "reckoning", "checks", "guide", "intentions", "exchange", "sample"];

#[test]
fn crates_import_one_way() {
    let mut faults = Vec::new();
    for (name, uses) in dependencies() {
        let Some((_, may)) = CRATES.iter().find(|(crate_name, _)| *crate_name == name) else {
            faults.push(format!("{name}: not in the table of crates"));
            continue;
        };
        for used in &uses {
            if CRATES.iter().any(|(ours, _)| ours == used) && !may.contains(&used.as_str()) {
                faults.push(format!("{name} uses {used}"));
            }
            let door = FOREIGN.iter().find(|(begin, _)| used.starts_with(begin));
            if door.is_some_and(|(_, owners)| name != "koers-tests" && !owners.contains(&name.as_str())) {
                faults.push(format!("{name} uses {used}, which has its own door"));
            }
        }
    }
    none(&faults, "A crate uses only what stands beside it in CRATES and FOREIGN:");
}

/// What cargo knows of the workspace's own packages.
pub fn workspace() -> Value {
    let cargo = env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let words = ["metadata", "--no-deps", "--format-version", "1", "--offline"];
    let answer = Command::new(cargo).args(words).current_dir(root()).output().unwrap();
    serde_json::from_slice(&answer.stdout).unwrap()
}

/// Each crate of the workspace with the names of its dependencies of every kind but for building.
fn dependencies() -> Vec<(String, Vec<String>)> {
    let answer = workspace();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let uses = |package: &Value| {
        let all = package["dependencies"].as_array().unwrap().iter();
        all.filter(|used| used["kind"] != "build").map(|used| text(&used["name"])).collect()
    };
    answer["packages"].as_array().unwrap().iter().map(|package| (text(&package["name"]), uses(package))).collect()
}

#[test]
fn areas_of_the_core_import_only_what_stands_before_them() {
    let mut faults = Vec::new();
    for file in files("src-tauri/core/src", &[".rs"]) {
        let inside = file.path.trim_start_matches("src-tauri/core/src/").trim_end_matches(".rs");
        let rooms: Vec<&str> = inside.split('/').filter(|room| *room != "mod" && *room != "lib").collect();
        let Some(area) = rooms.first() else { continue };
        for used in imported(&file.shipped().code, rooms.len()) {
            if used != *area && !may_import(area, &used) {
                faults.push(format!("{}: {area} imports {used}", file.path));
            }
        }
    }
    none(&faults, "Inside the core an area imports only areas listed before it:");
}

#[test]
fn every_area_of_the_core_stands_in_the_order() {
    let lib = fs::read_to_string(root().join("src-tauri/core/src/lib.rs")).unwrap();
    let declared = lib.lines().filter_map(|line| line.split_once("mod ")?.1.strip_suffix(';'));
    let faults: Vec<String> = declared
        .filter(|name| ![VOCABULARY, AREAS, SPANNING].concat().contains(name))
        .map(|name| format!("{name}: say in tests/house/imports.rs what it may import"))
        .collect();
    none(&faults, "Every module of the core has its place in the order:");
}

fn may_import(area: &str, used: &str) -> bool {
    let place = |name: &str| AREAS.iter().position(|listed| *listed == name);
    let earlier = |own: usize| place(used).is_some_and(|other| other < own);
    SPANNING.contains(&area) || VOCABULARY.contains(&used) || place(area).is_some_and(earlier)
}

/// The modules of the crate's root that this code names, where the code stands `depth` modules deep.
fn imported(code: &str, depth: usize) -> Vec<String> {
    let from_the_root = "super::".repeat(depth);
    let mut found = Vec::new();
    for begin in ["crate::", from_the_root.as_str()] {
        for (place, _) in code.match_indices(begin) {
            let before = code.get(..place).unwrap_or_default();
            if before.ends_with(|letter: char| letter.is_alphanumeric() || letter == '_' || letter == ':') {
                continue;
            }
            found.extend(first_names(code.get(place + begin.len()..).unwrap_or_default()));
        }
    }
    // A name with a capital is a type that the root hands on, not a module.
    found.retain(|name| name.starts_with(char::is_lowercase) && name != "super");
    found
}

/// The first name of a path, or of each path in a group: `a::{b}` gives a, `{a::b, c::{d, e}}` gives a and c.
fn first_names(path: &str) -> Vec<String> {
    let Some(group) = path.strip_prefix('{') else {
        return vec![path.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect()];
    };
    let (mut names, mut name, mut depth, mut taking) = (Vec::new(), String::new(), 0, true);
    for letter in group.chars() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                names.push(std::mem::take(&mut name));
                taking = true;
            }
            ':' if depth == 0 => taking = false,
            _ if taking && depth == 0 && !letter.is_whitespace() => name.push(letter),
            _ => {}
        }
    }
    names.push(name);
    names.retain(|name| !name.is_empty());
    names
}

#[test]
fn imports_are_seen_in_every_form() {
    let code =
        "use crate::{goals::{self, Kpi}, error::Error, Code};\nuse super::super::team;\nlet a = crate::basis::gate();";
    assert_eq!(imported(code, 2), ["goals", "error", "basis", "team"]);
    assert_eq!(imported("$crate::store::open(); my_crate::x();", 1), ["store"]);
    assert!(may_import("goals", "team") && !may_import("team", "goals"), "earlier only");
    assert!(may_import("checks", "goals") && !may_import("goals", "checks"), "no area sees what spans them");
    assert!(may_import("goals", "money") && !may_import("money", "goals"), "the vocabulary knows no area");
}
