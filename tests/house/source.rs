//! The files of the project as the rules read them: with their path, and Rust with words and comments told apart.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The project's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

/// Folders that hold nothing we wrote.
const MADE: &[&str] = &["target", "gen", "node_modules", "dist", ".git"];

/// One file of ours.
pub struct Source {
    /// From the root, with `/` on every system.
    pub path: String,
    /// All of it.
    pub text: String,
}

/// Every file under `folder` with one of these endings, in order of path.
pub fn files(folder: &str, endings: &[&str]) -> Vec<Source> {
    let ours = paths(folder).into_iter().filter(|path| endings.iter().any(|ending| path.ends_with(ending)));
    ours.map(|path| Source { text: fs::read_to_string(root().join(&path)).unwrap(), path }).collect()
}

/// The path of every file of ours under `folder`, from the root.
pub fn paths(folder: &str) -> Vec<String> {
    let mut found = Vec::new();
    walk(&root().join(folder), &mut |path| found.push(place(path)));
    found.sort();
    found
}

fn walk(folder: &Path, visit: &mut dyn FnMut(&Path)) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let entry = entry.unwrap();
        let (path, kind) = (entry.path(), entry.file_type().unwrap());
        if kind.is_file() {
            visit(&path);
        } else if kind.is_dir() && !MADE.iter().any(|made| path.ends_with(made)) {
            walk(&path, visit);
        }
    }
}

fn place(path: &Path) -> String {
    path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/")
}

/// Every Rust file of the project.
pub fn rust() -> Vec<Source> {
    let all: Vec<Source> = ["src-tauri", "tests"].iter().flat_map(|folder| files(folder, &[".rs"])).collect();
    assert!(all.len() > 20, "only {} Rust files found: is this the project?", all.len());
    all
}

/// Rust text taken apart.
#[derive(Default)]
pub struct Parts {
    /// The code, with comments and the inside of literals left out.
    pub code: String,
    /// What stands between quotes.
    pub literals: Vec<String>,
}

impl Source {
    /// The text without the tests at its end; nothing where the whole file is tests.
    pub fn shipped_text(&self) -> &str {
        if [".test.ts", "/tests.rs"].iter().any(|ending| self.path.ends_with(ending)) {
            return "";
        }
        self.text.split("#[cfg(test)]\nmod ").next().unwrap_or_default()
    }

    /// The Rust of the shipped text taken apart.
    pub fn shipped(&self) -> Parts {
        take_apart(self.shipped_text())
    }

    /// All Rust of the file taken apart.
    pub fn parts(&self) -> Parts {
        take_apart(&self.text)
    }
}

/// A small reader of Rust's surface: comments, strings, raw strings, characters and lifetimes.
fn take_apart(rust: &str) -> Parts {
    let mut parts = Parts::default();
    let mut rest = rust;
    while let Some(first) = rest.chars().next() {
        let skip = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some((open, close)) = raw_string(rest) {
            let inside = rest.get(open..).unwrap_or_default();
            let length = inside.find(&close).unwrap_or(inside.len());
            parts.literals.push(inside.get(..length).unwrap_or_default().to_owned());
            open + length + close.len()
        } else if first == '"' {
            let (literal, length) = string(rest);
            parts.literals.push(literal);
            parts.code.push_str("\"\"");
            length
        } else if let Some(length) = character(rest) {
            length
        } else {
            parts.code.push(first);
            first.len_utf8()
        };
        rest = rest.get(skip..).unwrap_or_default();
    }
    parts
}

/// The length of `r##"` and what closes it.
fn raw_string(rest: &str) -> Option<(usize, String)> {
    let hashes = rest.strip_prefix('r')?;
    let count = hashes.len() - hashes.trim_start_matches('#').len();
    hashes.get(count..)?.starts_with('"').then(|| (count + 2, format!("\"{}", "#".repeat(count))))
}

/// A string with its quotes: what is inside, unescaped as far as the rules care, and the whole length.
fn string(rest: &str) -> (String, usize) {
    let mut inside = String::new();
    let mut escaped = false;
    for (place, letter) in rest.char_indices().skip(1) {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return (inside, place + 1),
            _ => inside.push(letter),
        }
    }
    (inside, rest.len())
}

/// The length of a character between quotes; `None` for a lifetime.
fn character(rest: &str) -> Option<usize> {
    let mut letters = rest.strip_prefix('\'')?.char_indices();
    let (_, first) = letters.next()?;
    let close = if first == '\\' { letters.skip(1).find(|(_, letter)| *letter == '\'') } else { letters.next() };
    close.filter(|(_, letter)| *letter == '\'').map(|(place, _)| place + 2)
}

/// Fails with every fault on a line of its own.
#[track_caller]
pub fn none(faults: &[String], rule: &str) {
    assert!(faults.is_empty(), "{rule}\n  {}\n", faults.join("\n  "));
}

#[test]
fn rust_is_taken_apart_into_code_and_words() {
    let parts = take_apart(
        "let a = \"x\\\"y\"; // \"no\"\nlet b: &'static str = r#\"raw \"inner\"\"#; let c = '\"'; /* \"no\" */ d",
    );
    assert_eq!(parts.literals, ["xy", "raw \"inner\""]);
    assert_eq!(parts.code, "let a = \"\"; \nlet b: &'static str = ; let c = ;  d");
}
