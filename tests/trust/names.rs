//! Names that people give to files.

use std::fs;

use koers_core::{Error, store::Store};

use crate::desk::{Desk, name, named, now};

#[test]
fn quotes_spaces_emoji_and_other_scripts_work() {
    let desk = Desk::empty();
    for file in [
        "Bakkerij 't Hoekje \"nieuw\".koers",
        "🥐 croissant.koers",
        "خطة.koers",
        "file:plan?mode=memory&cache=shared.koers",
        "100% #1 [a] {b} $c & d; e.koers",
        ":memory:",
        "zonder-achtervoegsel",
    ] {
        let path = desk.path.with_file_name(file);
        let mut store = Store::create(&path, &desk.opening(0)).unwrap().store;
        name(&mut store, file);
        store.save_copy(&path.with_file_name(format!("copy {file}"))).unwrap();
        store.back_up(now(1), koers_core::store::BackupReason::Work).unwrap().unwrap();
        store.close(now(1)).unwrap();
        let opened = Store::open(&path, &desk.opening(2)).unwrap();
        assert_eq!((named(&opened.store).as_deref(), opened.notices), (Some(file), vec![]));
    }
    assert_eq!(desk.beside().len(), 14, "{:?}", desk.beside());
}

#[test]
fn a_name_longer_than_a_disk_can_keep_is_refused_before_anything_is_made() {
    let desk = Desk::empty();
    let longest = format!("{}.koers", "n".repeat(241));
    Store::create(&desk.path.with_file_name(&longest), &desk.opening(0)).unwrap();
    for length in [242, 245, 250, 1_000, 10_000] {
        let path = desk.path.with_file_name(format!("{}.koers", "n".repeat(length)));
        let refused = Store::create(&path, &desk.opening(0)).map(drop);
        assert!(matches!(refused, Err(Error::Refused("name-too-long"))), "{length}: {refused:?}");
    }
    let deep = (0..6).fold(desk.folder.path().to_owned(), |path, _| path.join("d".repeat(100)));
    fs::create_dir_all(&deep).unwrap();
    let refused = Store::create(&deep.join("plan.koers"), &desk.opening(0)).map(drop);
    assert!(matches!(refused, Err(Error::Refused("name-too-long"))), "{refused:?}");
    assert_eq!(desk.beside(), [longest]);
}

#[test]
fn ten_thousand_characters_and_every_script_come_back_as_typed() {
    let (desk, mut store) = Desk::with_plan();
    for text in ["x".repeat(10_000), "\u{202e}עברית مختلط 👨‍👩‍👧‍👦 e\u{301}".repeat(400), "\\'\"`;--/*".to_owned()]
    {
        name(&mut store, &text);
        store.close(now(1)).unwrap();
        store = desk.open().unwrap().store;
        assert_eq!(named(&store), Some(text));
    }
}
