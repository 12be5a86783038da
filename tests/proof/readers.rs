//! What other people's tools say of every document. What they are and how they come here is in `src-tauri/xtask/system.sh`
//! and `requirements.txt`; `cargo xtask` brings them.

use std::{env, fs, path::Path, process::Command};

use koers_tests::tags::{plain, wanted};

use crate::shelf::{Printed, answer, faults, folder, none, printed};

/// Java's packages that preflight needs, as Debian lays them.
const JARS: &[&str] =
    &["preflight", "pdfbox2", "xmpbox", "fontbox2", "commons-logging", "commons-io", "jaxb-api", "javax.activation"];

/// What preflight reports of a fixture and newer versions of the format no longer ask: a list of the glyphs of a subset.
const NEWER: &[&str] = &["The CIDSet entry is missing for the Composite Subset"];

#[test]
fn qpdf_finds_no_fault() {
    none(
        &faults(|one| {
            let output = answer("qpdf", &["--check", one.path.to_str().unwrap()]);
            (!output.status.success())
                .then(|| String::from_utf8_lossy(&output.stderr).into_owned())
                .into_iter()
                .collect()
        }),
        "qpdf says:",
    );
}

#[test]
fn every_font_is_embedded_subset_and_gives_its_text_back() {
    none(
        &faults(|one| {
            let table = String::from_utf8(answer("pdffonts", &[one.path.to_str().unwrap()]).stdout).unwrap();
            let rows: Vec<&str> = table.lines().skip(2).collect();
            // The columns: emb, sub and uni; the name of a subset begins with six letters and a plus.
            let is_well = |row: &str| row.contains("yes yes yes") && row.find('+') == Some(6);
            let bad = rows.iter().filter(|row| !is_well(row)).map(|row| (*row).to_owned());
            let none = rows.is_empty().then(|| "no fonts at all".to_owned());
            bad.chain(none).collect()
        }),
        "pdffonts shows:",
    );
}

#[test]
fn whoever_takes_the_text_gets_every_word_in_order() {
    none(
        &faults(|one| {
            let output = answer("pdftotext", &["-raw", one.path.to_str().unwrap(), "-"]);
            let text = plain(&String::from_utf8(output.stdout).unwrap());
            let pages: Vec<usize> = one.pages.headings().map(|(page, _)| page).collect();
            let mut rest = text.as_str();
            let mut lost = Vec::new();
            // What runs from right to left or stacks its accents, pdftotext puts in an order of its own.
            let is_plain = |heading: &String| {
                heading.chars().all(|letter| letter < '\u{300}' || ('\u{2010}'..'\u{2030}').contains(&letter))
            };
            for heading in wanted(&one.document, &pages).named(&["H1", "H2", "H3"]).into_iter().filter(is_plain) {
                // A heading that goes on on the next page has running words between.
                let words: String = heading.chars().take(60).collect();
                match rest.find(&words) {
                    Some(at) => rest = rest.get(at + words.len()..).unwrap_or_default(),
                    None => lost.push(format!("not in its place: {words}")),
                }
            }
            lost
        }),
        "pdftotext lacks:",
    );
}

#[test]
fn the_checkers_for_blind_readers_find_no_error() {
    let python = env::var("KOERS_PYTHON").unwrap_or_else(|_| panic!("KOERS_PYTHON is not set: use cargo xtask proof"));
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("proof/validate.py");
    let files = printed().iter().map(|one| &one.path);
    let output = Command::new(python).arg(script).args(files).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let told = String::from_utf8(output.stdout).unwrap();
    none(&told.lines().map(str::to_owned).collect::<Vec<_>>(), "They say:");
}

/// Of the sample's documents a fixture is made that says of itself what the press never says, in the oldest version of the
/// format, and preflight holds it against that.
#[test]
fn preflight_finds_nothing_but_what_newer_versions_of_the_format_dropped() {
    if !Path::new("/etc/debian_version").exists() {
        println!("left out: preflight is brought by Debian and Ubuntu only");
        return;
    }
    let jar = |name: &&str| format!("/usr/share/java/{name}.jar");
    assert!(JARS.iter().all(|name| Path::new(&jar(name)).exists()), "preflight is not here: use cargo xtask proof");
    let python = env::var("KOERS_PYTHON").unwrap_or_else(|_| panic!("KOERS_PYTHON is not set: use cargo xtask proof"));
    let fixtures = folder().join("fixtures");
    let _ = fs::remove_dir_all(&fixtures);
    fs::create_dir_all(&fixtures).unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("proof/fixture.py");
    let samples: Vec<&Printed> = printed().iter().filter(|one| one.name.contains(".sample.")).collect();
    let made =
        Command::new(python).arg(script).arg(&fixtures).args(samples.iter().map(|one| &one.path)).output().unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let path: Vec<String> = JARS.iter().map(jar).collect();
    let java =
        ["-cp", &path.join(":"), "org.apache.pdfbox.preflight.Validator_A1b", "group", fixtures.to_str().unwrap()];
    let said = String::from_utf8(answer("java", &java).stdout).unwrap();
    let judged = said.lines().filter(|line| line.starts_with("The file ")).count();
    assert_eq!(judged, samples.len(), "{said}");
    let is_fault = |line: &&str| line.starts_with(|first: char| first.is_ascii_digit());
    let faults = said.lines().filter(is_fault).filter(|line| !NEWER.iter().any(|newer| line.contains(newer)));
    none(&faults.map(str::to_owned).collect::<Vec<_>>(), "preflight says:");
}
