//! Files that are not ours to open are refused at once: byte for byte as they were, and nothing left beside them.

use std::fs;

use koers_core::{Error, store::latest};
use rusqlite::Connection;

use crate::desk::Desk;

fn stays_untouched(bytes: &[u8], fits: impl Fn(&Error) -> bool) {
    let desk = Desk::empty();
    fs::write(&desk.path, bytes).unwrap();
    let fault = desk.refusal();
    assert!(fits(&fault), "{fault:?}");
    assert_eq!(fs::read(&desk.path).unwrap(), bytes);
    assert_eq!(desk.beside(), ["bakery.koers"]);
    assert!(!desk.home.0.exists(), "the app's own folder is not touched either");
}

fn database(sql: &str) -> Vec<u8> {
    let desk = Desk::empty();
    let conn = Connection::open(&desk.path).unwrap();
    conn.execute_batch(sql).unwrap();
    drop(conn);
    fs::read(&desk.path).unwrap()
}

fn is_no_plan(fault: &Error) -> bool {
    matches!(fault, Error::NotAPlan(path) if path.ends_with("bakery.koers"))
}

#[test]
fn what_is_not_a_plan() {
    stays_untouched(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0", is_no_plan);
    stays_untouched(b"", is_no_plan);
    stays_untouched(b"Dear owner, this is a letter.", is_no_plan);
    stays_untouched(&b"SQLite format 3\0 and then nothing"[..], is_no_plan);
    stays_untouched(&[0; 4096], is_no_plan);
}

#[test]
fn a_database_of_another_app() {
    stays_untouched(&database("CREATE TABLE song (title)"), is_no_plan);
    stays_untouched(
        &database("PRAGMA application_id = 99; PRAGMA user_version = 1; CREATE TABLE song (title)"),
        is_no_plan,
    );
}

#[test]
fn a_plan_of_a_newer_version() {
    let newer = latest() + 40;
    let sql = format!("PRAGMA application_id = 0x4B6F6572; PRAGMA user_version = {newer}; CREATE TABLE hologram (x)");
    let is_newer = |fault: &Error| matches!(fault, Error::NewerVersion { found, known, .. } if *found == newer && *known == latest());
    stays_untouched(&database(&sql), is_newer);
    // Half a transaction beside it is none of our business either.
    let desk = Desk::empty();
    fs::write(&desk.path, database(&sql)).unwrap();
    let journal = desk.path.with_extension("koers-journal");
    fs::write(&journal, [0xd9; 512]).unwrap();
    assert!(is_newer(&desk.refusal()));
    assert_eq!(fs::read(&journal).unwrap(), [0xd9; 512]);
}

#[test]
fn a_folder_and_a_name_that_leads_nowhere() {
    let desk = Desk::empty();
    assert!(matches!(desk.refusal(), Error::Missing(_)));
    fs::create_dir(&desk.path).unwrap();
    assert!(is_no_plan(&desk.refusal()));
}

#[test]
fn a_plan_in_which_a_stranger_put_a_trigger_or_a_table() {
    for sql in [
        "CREATE TRIGGER spy AFTER INSERT ON draft BEGIN DELETE FROM bin; END",
        "CREATE VIEW peep AS SELECT * FROM draft",
        "CREATE TABLE extra (x TEXT) STRICT",
        "ALTER TABLE draft ADD COLUMN extra TEXT",
        "DROP TABLE unknown",
    ] {
        let desk = Desk::with_closed_plan();
        Connection::open(&desk.path).unwrap().execute_batch(sql).unwrap();
        let fault = desk.refusal();
        assert!(matches!(&fault, Error::Damaged { proof, .. } if proof.starts_with("schema of")), "{sql}: {fault:?}");
    }
}
