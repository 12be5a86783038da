//! What other people's tools say of every document. What they are and how they come here is in `src-tauri/xtask/system.sh`
//! and `requirements.txt`; `cargo xtask` brings them.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

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
            let wanted = wanted(&one.document, &pages);
            if is_hostile(one) {
                // Its words fill columns over pages and pages, so what stands behind what is asked of its headings only.
                let heading = |heading: String| heading.chars().take(60).collect::<String>();
                let headings = wanted.named(&["H1", "H2", "H3"]).into_iter().map(heading);
                return lost(&headings.collect::<Vec<_>>(), &text, text.len());
            }
            lost(&wanted.words(), &text, BETWEEN)
        }),
        "pdftotext lacks:",
    );
}

/// Whether its words fill columns over pages, or squares that cut them short.
fn is_hostile(one: &Printed) -> bool {
    one.name.contains(".hostile.") && (one.name.starts_with("plan.") || one.name.starts_with("calendar-"))
}

/// How many letters may stand between two words that follow each other: the running words of a page, its notes and the head
/// of a table again.
const BETWEEN: usize = 1_500;

/// The words that do not stand in `text` behind the word before them, whole or divided over two pages.
fn lost(words: &[String], text: &str, between: usize) -> Vec<String> {
    let mut rest = text;
    let mut lost = Vec::new();
    // What runs from right to left or stacks its accents, pdftotext puts in an order of its own.
    let is_plain =
        |word: &&String| word.chars().all(|letter| letter < '\u{300}' || ('\u{2010}'..='\u{20bf}').contains(&letter));
    for word in words.iter().filter(is_plain) {
        let near = rest.get(..rest.floor_char_boundary(between.saturating_add(word.len()))).unwrap_or_default();
        match behind(near, word) {
            Some(at) => rest = rest.get(at..).unwrap_or_default(),
            None => lost.push(format!("{word} is not behind the words before it: {near:.40}")),
        }
    }
    lost
}

/// Where `text` goes on behind the first `word` in it.
fn behind(text: &str, word: &str) -> Option<usize> {
    let whole = text.find(word).map(|at| at + word.len());
    let divided = || {
        let places = word.char_indices().rev().filter(|(at, _)| *at > 0);
        places.map(|(at, _)| word.split_at(at)).find_map(|(first, second)| {
            let at = text.find(first)? + first.len();
            Some(at + text.get(at..)?.find(second)? + second.len())
        })
    };
    whole.or_else(divided)
}

#[test]
fn the_checkers_for_blind_readers_find_no_error() {
    let told = python("validate.py", printed().iter().map(|one| &one.path));
    none(&told.lines().map(str::to_owned).collect::<Vec<_>>(), "They say:");
}

#[test]
fn every_drawing_says_what_the_document_has_it_say() {
    let told = python("spoken.py", printed().iter().map(|one| &one.path));
    let told: Vec<Vec<String>> = told.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(told.len(), printed().len());
    let faults = printed().iter().zip(&told).filter_map(|(one, told)| {
        let mut told: Vec<String> = told.iter().map(|words| plain(words)).collect();
        let pages: Vec<usize> = one.pages.headings().map(|(page, _)| page).collect();
        let wanted = wanted(&one.document, &pages).named(&["Figure"]);
        if is_hostile(one) {
            // Charts too high for a page go on in further drawings, which read out their own rows.
            told.retain(|words| wanted.contains(words));
        }
        (told != wanted).then(|| format!("{}: wanted {wanted:?}, found {told:?}", one.name))
    });
    none(&faults.collect::<Vec<_>>(), "Drawings say something else:");
}

/// What a script of this folder prints, given these paths.
pub fn python<'a>(script: &str, files: impl Iterator<Item = &'a PathBuf>) -> String {
    let python = env::var("KOERS_PYTHON").unwrap_or_else(|_| panic!("KOERS_PYTHON is not set: use cargo xtask proof"));
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("proof").join(script);
    let output = Command::new(python).arg(script).args(files).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
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
    let fixtures = folder().join("fixtures");
    let _ = fs::remove_dir_all(&fixtures);
    fs::create_dir_all(&fixtures).unwrap();
    let samples: Vec<&Printed> = printed().iter().filter(|one| one.name.contains(".sample.")).collect();
    python("fixture.py", [&fixtures].into_iter().chain(samples.iter().map(|one| &one.path)));
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
