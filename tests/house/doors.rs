//! One door for each foreign thing: what may stand in a file depends on where the file stands.

use crate::source::{Source, files, none, rust};

/// Where SQL may stand.
fn keeps(path: &str) -> bool {
    path.starts_with("src-tauri/core/src/store/")
        || path == "src-tauri/core/src/record.rs"
        || path.starts_with("src-tauri/core/src/") && path.ends_with("/rows.rs")
}

/// The files of the app itself, without the tests, the tool, and what runs only while it is built.
fn app() -> Vec<Source> {
    let mut all = rust();
    all.retain(|file| file.path.starts_with("src-tauri/"));
    let apart = ["src-tauri/xtask/", "/tests/", "/examples/", "/build.rs"];
    all.retain(|file| !apart.iter().any(|place| file.path.contains(place)));
    all
}

#[test]
fn sql_stands_only_in_the_store_and_in_rows() {
    // A part of a calendar opens with the word that opens a transaction.
    let calendar = "src-tauri/exchange/src/out/ical.rs";
    let elsewhere = app().into_iter().filter(|file| !keeps(&file.path) && file.path != calendar);
    let faults: Vec<String> = elsewhere
        .flat_map(|file| {
            let literals = file.shipped().literals;
            literals.into_iter().filter(|text| is_sql(text)).map(move |text| format!("{}: {text:.60}", file.path))
        })
        .collect();
    none(&faults, "SQL has one door, `store/` and `rows.rs`:");
}

fn is_sql(text: &str) -> bool {
    const BEGINNINGS: &[&str] = &[
        "SELECT ",
        "INSERT ",
        "UPDATE ",
        "DELETE FROM",
        "REPLACE INTO",
        "CREATE TABLE",
        "CREATE INDEX",
        "CREATE TEMP",
        "CREATE TRIGGER",
        "CREATE VIEW",
        "ALTER TABLE",
        "DROP ",
        "PRAGMA ",
        "ATTACH ",
        "BEGIN",
        "COMMIT",
        "ROLLBACK",
        "SAVEPOINT ",
        "VACUUM",
        "WITH RECURSIVE",
    ];
    BEGINNINGS.iter().any(|beginning| text.trim_start().starts_with(beginning))
}

#[test]
fn the_pdf_writers_are_named_only_in_the_presss_pdf_folder() {
    let elsewhere = app().into_iter().filter(|file| !file.path.starts_with("src-tauri/press/src/pdf"));
    let faults = naming(elsewhere, &["printpdf::", "lopdf::"]);
    none(&faults, "printpdf and lopdf have one door, `press/src/pdf/`:");
}

#[test]
fn the_subject_and_the_printer_know_no_clock_environment_chance_or_network() {
    const FOREIGN: &[&str] = &[
        "std::env",
        "env::var",
        "env::temp_dir",
        "SystemTime::now",
        "Instant::now",
        "Utc::now",
        "Local::now",
        " rand::",
        "getrandom",
        "std::net",
        "tokio::",
        "home_dir",
        "tauri",
    ];
    let pure = ["core", "press", "documents", "exchange", "words"].map(|name| format!("src-tauri/{name}/"));
    let inside = app().into_iter().filter(|file| pure.iter().any(|folder| file.path.starts_with(folder.as_str())));
    let faults = naming(inside, FOREIGN);
    none(&faults, "Today, language, paths and ids come in as arguments:");
}

#[test]
fn the_network_has_one_door() {
    let elsewhere = app().into_iter().filter(|file| !file.path.starts_with("src-tauri/network/"));
    let faults = naming(elsewhere, &["reqwest", "std::net", "tokio::net", "TcpStream", "UdpSocket"]);
    none(&faults, "The internet has one door, `src-tauri/network`:");
}

/// Each file whose shipped code names one of these.
fn naming(files: impl Iterator<Item = Source>, names: &[&str]) -> Vec<String> {
    let found = |file: Source| {
        let code = file.shipped().code;
        let named: Vec<&str> = names.iter().copied().filter(|name| code.contains(name)).collect();
        (!named.is_empty()).then(|| format!("{}: {}", file.path, named.join(", ")))
    };
    files.filter_map(found).collect()
}

#[test]
fn the_screen_reaches_tauri_only_through_its_own_door() {
    let screen = files("ui/src", &[".ts", ".svelte"]);
    assert!(!screen.is_empty(), "the screen has files");
    let elsewhere = screen.iter().filter(|file| !file.path.starts_with("ui/src/lib/ipc/"));
    let faults: Vec<String> =
        elsewhere.filter(|file| file.text.contains("@tauri-apps/")).map(|file| file.path.clone()).collect();
    none(&faults, "Tauri's JavaScript has one door, `ui/src/lib/ipc`:");
}

#[test]
fn the_screen_never_writes_raw_html_or_fetches() {
    const FOREIGN: &[&str] = &["{@html", "innerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function("];
    let faults: Vec<String> = files("ui/src", &[".ts", ".svelte", ".html"])
        .iter()
        .flat_map(|file| {
            let named = FOREIGN.iter().filter(|name| file.text.contains(*name));
            named.map(|name| format!("{}: {name}", file.path))
        })
        .collect();
    none(&faults, "Everything on the screen is text or an element of ours:");
}

#[test]
fn a_word_is_not_taken_for_sql() {
    assert!(is_sql("\n  SELECT a FROM b") && is_sql("PRAGMA user_version"));
    assert!(!is_sql("Select a plan") && !is_sql("UPDATED"));
}
