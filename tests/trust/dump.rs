//! A plan as JSON comes back whole, and what is no plan is refused with the place where it goes wrong.

use koers_core::{
    Error,
    store::{Notice, Store, latest},
};
use proptest::{collection::vec, prelude::*};
use serde_json::{Value as Json, json};

use crate::{
    deeds,
    desk::{Desk, names},
};

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn dump_load_dump_is_identical(numbers in vec(any::<u64>(), 1..60)) {
        let (_desk, mut store) = Desk::quick();
        for number in numbers {
            deeds::act(&mut store, number).unwrap();
        }
        let dump = store.dump().unwrap();
        let text = serde_json::to_string(&dump).unwrap();
        let read: Json = serde_json::from_str(&text).unwrap();
        let other = Desk::empty();
        let mut loaded = Store::load(&other.path, &read, &other.opening(0)).unwrap().store;
        prop_assert_eq!(serde_json::to_string(&loaded.dump().unwrap()).unwrap(), text);
        prop_assert_eq!(loaded.undo_label().unwrap(), None);
        // What was in the bin can still come back.
        for binned in loaded.bin().unwrap() {
            deeds::act(&mut loaded, u64::try_from(binned.id).unwrap()).unwrap();
        }
    }
}

#[test]
fn bytes_and_the_smallest_fractions_survive() {
    let (_desk, mut store) = Desk::with_plan();
    let bytes: Vec<u8> = (0..=255).collect();
    let put = "INSERT INTO media (id, name, kind, bytes) VALUES (7, 'logo \"é\".png', 'image/png', ?1)";
    store.write_aside(|db| Ok(db.execute(put, [&bytes])?)).unwrap();
    let dump = store.dump().unwrap();
    let other = Desk::empty();
    let loaded = Store::load(&other.path, &dump, &other.opening(0)).unwrap().store;
    let back = loaded.read(|db| Ok(db.query_row("SELECT bytes FROM media", [], |row| row.get::<_, Vec<u8>>(0))?));
    assert_eq!(back.unwrap(), bytes);
    assert_eq!(loaded.dump().unwrap(), dump);
}

#[test]
fn what_is_no_plan_is_refused_with_its_place_and_leaves_nothing() {
    let draft = |row: Json| json!({ "koers": latest(), "tables": { "draft": [row] } });
    let good = json!({ "tbl": "business", "id": 1, "col": "name", "raw": "x" });
    let with = |name: &str, value: Json| {
        let mut row = good.clone();
        row[name] = value;
        draft(row)
    };
    let table = |name: &str, rows: Json| json!({ "koers": latest(), "tables": { name: rows } });
    for (dump, place) in [
        (json!([]), "koers"),
        (json!({ "koers": "two", "tables": {} }), "koers"),
        (json!({ "koers": 0, "tables": {} }), "koers"),
        (json!({ "koers": 1 }), "tables"),
        (table("secrets", json!([])), "secrets"),
        (table("undo_step", json!([])), "undo_step"),
        (table("sqlite_schema", json!([])), "sqlite_schema"),
        (table("draft", json!({})), "draft"),
        (table("draft", json!([3])), "draft[0]"),
        (with("colour", json!("red")), "draft[0].colour"),
        (with("id", json!("1")), "draft[0].id"),
        (with("id", json!(1.5)), "draft[0].id"),
        (with("id", json!(true)), "draft[0].id"),
        (with("raw", json!(null)), "draft[0].raw"),
        (with("raw", json!({ "hex": "zz" })), "draft[0].raw"),
        (with("raw", json!("cut\u{0}here")), "draft[0].raw"),
        (draft(json!({ "tbl": "business" })), "draft[0]"),
        (table("draft", json!([good, good])), "draft[1]"),
        (table("reason", json!([{ "id": 1, "position": 1, "objective": 99, "text": "" }])), "reason"),
    ] {
        let desk = Desk::empty();
        match Store::load(&desk.path, &dump, &desk.opening(0)) {
            Err(Error::Unreadable(said)) => assert!(said.starts_with(place), "{said} should start with {place}"),
            other => panic!("{dump}: {:?}", other.map(|opened| opened.notices)),
        }
        assert_eq!(desk.beside(), [""; 0]);
    }
}

#[test]
fn a_dump_of_a_newer_version_is_refused_and_one_of_an_older_is_brought_up() {
    let desk = Desk::empty();
    let newer = json!({ "koers": latest() + 1, "tables": {} });
    let refused = Store::load(&desk.path, &newer, &desk.opening(0)).map(drop);
    assert!(matches!(refused, Err(Error::NewerVersion { found, .. }) if found == latest() + 1));
    let row = json!({ "tbl": "business", "id": 1, "col": "name", "raw": "kept" });
    let older = json!({ "koers": 1, "tables": { "draft": [row] } });
    let opened = Store::load(&desk.path, &older, &desk.opening(0)).unwrap();
    match opened.notices.as_slice() {
        [Notice::Migrated { from: 1, to, backup: Some(backup) }] => {
            assert_eq!(*to, latest());
            assert!(names(backup.parent().unwrap()).len() == 1 && backup.exists());
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(opened.store.dump().unwrap()["tables"]["draft"][0]["raw"], "kept");
}
