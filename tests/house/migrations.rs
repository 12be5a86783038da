//! The database only grows: a released migration never changes, and the next one has the next number.

use crate::source::{files, none};
use sha2::{Digest, Sha256};

/// Every migration of a tagged version with the SHA-256 of its text. A release adds its own; nothing is ever changed here.
const RELEASED: &[(&str, &str)] = &[];

const FOLDER: &str = "src-tauri/core/migrations/";

#[test]
fn released_migrations_are_as_they_were_released() {
    let there = files(FOLDER, &[".sql"]);
    let hash = |name: &str| {
        let file = there.iter().find(|file| file.path.strip_prefix(FOLDER) == Some(name))?;
        Some(Sha256::digest(file.text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect::<String>())
    };
    let changed = RELEASED.iter().filter(|(name, released)| hash(name).as_deref() != Some(released));
    let faults: Vec<String> = changed.map(|(name, _)| (*name).to_owned()).collect();
    none(&faults, "A released migration was changed or is gone; add a new one instead:");
}

#[test]
fn migrations_are_numbered_without_a_gap() {
    let there = files(FOLDER, &[".sql"]);
    assert!(!there.is_empty(), "there is a first migration");
    let misnamed = there.iter().enumerate().filter(|(place, file)| {
        let name = file.path.strip_prefix(FOLDER).unwrap_or_default();
        !name.starts_with(&format!("{:04}_", place + 1))
    });
    let faults: Vec<String> = misnamed.map(|(place, file)| format!("{}: number {}", file.path, place + 1)).collect();
    none(&faults, "Migrations are numbered 0001_, 0002_ and on:");
}
