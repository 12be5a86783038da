//! Calendars of other programs come in: what becomes of each row, and that nothing comes twice.

use std::{fs, path::PathBuf};

use koers_core::{
    checks::Gate,
    content::{Post, PostStatus},
    intentions::Page,
    plan::Kind,
    text::Language,
};
use koers_exchange::{
    DayOrder, Format, Mapping, Options, Outcome, Preview, Source, Table, TakeOptions, export, preview,
};
use koers_tests::{
    desk::{Desk, TODAY},
    ten_years,
};
use koers_words::Words;

fn fixture(name: &str) -> Vec<u8> {
    fs::read(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures/exports").join(name)).unwrap()
}

fn sees(desk: &mut Desk, table: &Table, options: TakeOptions) -> Preview {
    sees_as(desk, table, &table.guessed(), options)
}

fn sees_as(desk: &mut Desk, table: &Table, mapping: &Mapping, options: TakeOptions) -> Preview {
    let context = desk.context();
    preview(desk.plan.facts(), table, mapping, options, context)
}

fn takes(desk: &mut Desk, bytes: &[u8]) -> Preview {
    let table = Table::read("kalender.csv", bytes).unwrap();
    let seen = sees(desk, &table, TakeOptions::default());
    let context = desk.context();
    desk.plan.take_posts(&Page::Answers, &seen.taken(), context).unwrap();
    seen
}

fn counts(seen: &Preview) -> [usize; 4] {
    [Outcome::New, Outcome::Changed, Outcome::Same, Outcome::Skipped].map(|outcome| seen.count(outcome))
}

/// Line and reason of each row that is left out.
fn left(seen: &Preview) -> Vec<(usize, &'static str)> {
    seen.rows.iter().filter_map(|row| Some((row.view.line, row.view.reason?))).collect()
}

fn last(desk: &Desk) -> &Post {
    desk.plan.facts().posts.iter().last().unwrap()
}

fn open_plan() -> Desk {
    let mut desk = Desk::new("Bakker", Language::Nl);
    desk.adds(Kind::Segment, &[("name", "Locals")]);
    for gate in Gate::ALL {
        let context = desk.context();
        desk.plan.open_on_terms(&Page::Answers, *gate, "Proef.", "Ans", context).unwrap();
    }
    for channel in ["Instagram", "Facebook", "LinkedIn"] {
        desk.adds(Kind::Channel, &[("name", channel), ("decision", "now")]);
    }
    desk
}

fn own_table(desk: &mut Desk, language: Language) -> Vec<u8> {
    let at = desk.context().now.at;
    let words = Words::new(language);
    let source = Source { facts: desk.plan.facts(), gone: &[], words, today: TODAY, at, ending: &|_| Some("png") };
    export(source, Format::Posts, Options::default()).files.remove(0).bytes
}

#[test]
fn the_calendars_of_others_are_read_as_was_agreed() {
    let expected: serde_json::Value = serde_json::from_slice(&fixture("expected.json")).unwrap();
    for (file, wanted) in expected.as_object().unwrap() {
        let mut desk = open_plan();
        let seen = takes(&mut desk, &fixture(file));
        let [new, _, _, skipped] = counts(&seen);
        assert_eq!(
            [Some(new as u64), Some(skipped as u64)],
            [wanted["rows"].as_u64(), wanted["reported_skipped"].as_u64()]
        );
        assert_eq!(desk.plan.facts().posts.len(), new);
        let seen = takes(&mut desk, &fixture(file));
        assert_eq!(counts(&seen), [0, 0, new, skipped], "{file} a second time");
    }
}

#[test]
fn a_calendar_becomes_posts_with_what_the_plan_knows_and_notes_of_the_rest() {
    let mut desk = open_plan();
    let segment = desk.plan.facts().segments.first().unwrap().id.raw();
    let seen = takes(&mut desk, &fixture("calendar_smallbiz.csv"));
    assert_eq!(left(&seen), [(3, "day")]);
    assert!(seen.rows.iter().any(|row| row.view.found == "2026-02-30"));
    let post = last(&desk);
    assert_eq!((&*post.title, &*post.text), ("Baking tips", "3 ways to keep bread fresh"));
    assert_eq!(
        (post.planned_on.unwrap().to_string(), post.status),
        ("2026-09-14".to_owned(), Some(PostStatus::Planned))
    );
    assert_eq!((post.segment.map(koers_core::id::Id::raw), post.channels.len()), (Some(segment), 1));
    assert_eq!(&*post.notes, "Goal: Awareness");
    desk.undoes();
    assert_eq!(desk.plan.facts().posts.len(), 0, "one step of undo");
}

#[test]
fn our_own_table_read_back_changes_nothing_in_either_language() {
    for language in Language::ALL {
        let mut desk = Desk::sample(Language::Nl);
        let posts = desk.plan.facts().posts.len();
        let sheet = own_table(&mut desk, language);
        let seen = takes(&mut desk, &sheet);
        assert_eq!(counts(&seen), [0, 0, posts, 0]);
        assert_eq!(own_table(&mut desk, language), sheet);
    }
}

/// A post with words of its own on two channels, two comments, a day to be ready and tags.
fn with_all_beside_it(desk: &mut Desk) -> i64 {
    let channels: Vec<String> = desk.plan.facts().channels.iter().map(|one| one.id.raw().to_string()).collect();
    let given = [("title", "Brood"), ("status", "idea"), ("text", "Voor overal"), ("tags", "brood,deeg")];
    let post = desk.adds(Kind::Post, &[&given[..], &[("finish_by", "2026-12-01")]].concat());
    let on = post.to_string();
    let said = [("text", "-10 %\nalleen hier"), ("address", "https://example.nl/p/1"), ("published_on", "2026-11-20")];
    let on_first = [("post", on.as_str()), ("channel", &channels[0]), ("published_time", "09:30")];
    desk.adds(Kind::Variant, &on_first.into_iter().chain(said).collect::<Vec<_>>());
    desk.adds(Kind::Variant, &[("post", &on), ("channel", &channels[1]), ("text", "=Korter")]);
    let ans = desk.adds(Kind::Person, &[("name", "Ans")]).to_string();
    let said = [("by", ans.as_str()), ("on_day", "2026-11-19"), ("text", "Mooi!\nMaar korter"), ("settled", "yes")];
    desk.adds(Kind::PostComment, &[("post", on.as_str())].into_iter().chain(said).collect::<Vec<_>>());
    desk.adds(Kind::PostComment, &[("post", &on), ("text", "[let op] de prijs")]);
    post
}

#[test]
fn what_belongs_to_a_post_goes_out_and_comes_back_unchanged_and_in_another_plan_it_is_made() {
    for language in Language::ALL {
        let mut desk = open_plan();
        let post = with_all_beside_it(&mut desk);
        let sheet = own_table(&mut desk, language);
        let seen = takes(&mut desk, &sheet);
        assert_eq!(counts(&seen), [0, 0, 1, 0], "{:?}", seen.rows[0].view);

        let said = String::from_utf8(sheet.clone()).unwrap();
        let other = said.replace("'=Korter", "Nog korter").replace("[] [let op]", "[] Nieuw!\n[] [let op]");
        let seen = takes(&mut desk, other.as_bytes());
        assert_eq!((counts(&seen), &*seen.rows[0].view.fields), ([0, 1, 0, 0], &["on_channel", "comments"][..]));
        let facts = desk.plan.facts();
        assert!(facts.variants.iter().any(|one| &*one.text == "Nog korter") && facts.variants.len() == 2);
        assert!(facts.post_comments.iter().any(|one| &*one.text == "Nieuw!") && facts.post_comments.len() == 3);
        desk.undoes();
        assert_eq!(own_table(&mut desk, language), sheet, "one step of undo");

        let mut elsewhere = open_plan();
        elsewhere.adds(Kind::Person, &[("name", "Ans")]);
        assert_eq!(counts(&takes(&mut elsewhere, &sheet)), [1, 0, 0, 0]);
        let came = String::from_utf8(own_table(&mut elsewhere, language)).unwrap();
        let made = last(&elsewhere).id.raw().to_string();
        assert_eq!(came.replace(&made, &post.to_string()).replace(&format!(",id:{post},"), ",,"), said);
        assert_eq!(counts(&takes(&mut elsewhere, &sheet)), [0, 0, 1, 0], "a second time");
    }
}

#[test]
fn a_column_of_words_for_one_channel_that_somebody_else_made_is_tied_by_the_channel_in_its_name() {
    let mut desk = open_plan();
    let file = b"Titel;Caption Instagram;Caption MySpace\nBrood;Voor Insta;Weg\n";
    let table = Table::read("t.csv", file).unwrap();
    let on_channel = koers_exchange::Column::from_code("on_channel");
    let mapping = vec![koers_exchange::Column::from_code("title"), on_channel, on_channel];
    let seen = sees_as(&mut desk, &table, &mapping, TakeOptions::default());
    assert_eq!(seen.rows[0].belonging.len(), 1);
    assert_eq!(seen.rows[0].view.remarks[0].found, "Caption MySpace");
    let context = desk.context();
    desk.plan.take_posts(&Page::Answers, &seen.taken(), context).unwrap();
    let facts = desk.plan.facts();
    assert_eq!(facts.variants.iter().map(|one| &*one.text).collect::<Vec<_>>(), ["Voor Insta"]);
    assert_eq!(&*last(&desk).notes, "Caption MySpace: Weg");
}

#[test]
fn what_is_changed_in_our_own_table_changes_that_post_and_no_other() {
    let mut desk = open_plan();
    let one = desk.adds(Kind::Post, &[("title", "=Som"), ("text", "- een\n- twee"), ("status", "draft")]);
    desk.adds(Kind::Post, &[("title", "Twee"), ("status", "idea"), ("notes", "'=x")]);
    let sheet = String::from_utf8(own_table(&mut desk, Language::Nl)).unwrap().replace("'=Som", "'=Optelling");
    let seen = takes(&mut desk, sheet.as_bytes());
    assert_eq!(counts(&seen), [0, 1, 1, 0]);
    let changed = seen.rows.iter().find(|row| row.view.outcome == Outcome::Changed).unwrap();
    assert_eq!((changed.id, changed.view.fields.as_slice()), (Some(one), &["title"][..]));
    assert_eq!(&*desk.plan.facts().posts.by_key(one).unwrap().title, "=Optelling");
    let table = Table::read("t.csv", sheet.replace("Optelling", "Anders").as_bytes()).unwrap();
    let seen = sees(&mut desk, &table, TakeOptions { update: false, ..TakeOptions::default() });
    assert_eq!((counts(&seen), seen.taken().len()), ([0, 0, 1, 1], 0), "left alone");
}

#[test]
fn the_twenty_thousand_posts_of_ten_years_go_out_and_come_back_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::new("Bakker", Language::Nl);
    let home = koers_core::store::Home(folder.path().join("home"));
    let opening = koers_core::store::Opening::new(&home, "the owner", desk.context().now);
    desk.plan = ten_years::create(&folder.path().join("ten.koers"), &opening).unwrap();
    let sheet = own_table(&mut desk, Language::Nl);
    let table = Table::read("t.csv", &sheet).unwrap();
    assert_eq!(table.rows.len(), ten_years::POSTS);
    let seen = sees(&mut desk, &table, TakeOptions::default());
    assert_eq!(counts(&seen), [0, 0, ten_years::POSTS, 0]);
}

#[test]
fn behind_a_shut_gate_rows_come_in_as_ideas_with_a_day_and_come_once() {
    let mut desk = Desk::new("Bakker", Language::Nl);
    let file = b"Datum;Kanaal;Onderwerp;Status\n14-12-2026;Instagram;A;Gepland\n2-11-2026;Instagram;B;Geplaatst\n";
    let seen = takes(&mut desk, file);
    assert!(seen.gate_shut);
    assert!(seen.rows.iter().all(|row| row.view.remarks.iter().any(|remark| remark.code == "gate-shut")));
    for post in desk.plan.facts().posts.iter() {
        assert_eq!((post.status, post.published_on), (Some(PostStatus::Idea), None));
        assert!(post.planned_on.is_some() && &*post.notes == "Kanaal: Instagram");
    }
    assert_eq!(counts(&takes(&mut desk, file)), [0, 0, 2, 0]);
}

#[test]
fn what_went_out_keeps_its_day_and_what_has_still_to_go_out_is_planned() {
    let mut desk = open_plan();
    takes(&mut desk, b"Datum;Titel;Status\n20-11-2026;Was;Geplaatst\n31-12-2026;Komt;Published\n;Ooit;\n");
    let posts: Vec<_> =
        desk.plan.facts().posts.iter().map(|post| (post.status.unwrap(), post.published_on.is_some())).collect();
    assert_eq!(posts, [(PostStatus::Published, true), (PostStatus::Planned, false), (PostStatus::Idea, false)]);
}

#[test]
fn an_order_of_day_and_month_that_no_row_shows_is_asked() {
    let mut desk = open_plan();
    let table = Table::read("t.csv", b"Date,Title\n03/04/2026,A\n05/05/2026,B\n").unwrap();
    let seen = sees(&mut desk, &table, TakeOptions::default());
    assert!(seen.asks_order);
    assert_eq!(left(&seen), [(2, "day-order")]);
    let day = |desk: &mut Desk, order| {
        let seen = sees(desk, &table, TakeOptions { order: Some(order), update: true });
        assert!(!seen.asks_order);
        seen.rows[0].view.day.clone().unwrap()
    };
    assert_eq!(day(&mut desk, DayOrder::DayFirst), "2026-04-03");
    assert_eq!(day(&mut desk, DayOrder::MonthFirst), "2026-03-04");
    let sure = Table::read("t.csv", b"Date,Title\n03/04/2026,A\n12/31/2026,B\n").unwrap();
    let seen = sees(&mut desk, &sure, TakeOptions { order: Some(DayOrder::DayFirst), update: true });
    assert_eq!((seen.order, counts(&seen)[0]), (DayOrder::MonthFirst, 2), "the file shows it");
}

#[test]
fn broken_rows_are_told_by_their_line_and_the_rest_comes_in() {
    let mut desk = open_plan();
    let file = "Datum,Tijd,Kanaal,Titel\n2026-12-01,9:30,Instagram,A\n2026-12-02,99:99,Instagram,B\n2026-12-03,,Instagram,\n\
                2026-12-01,9:30,Instagram,A\n2026-12-04\n,,,\n2026-12-05,,\"Instagram,C\n2026-12-06,,\"Insta, FB & MySpace\",D\n";
    let seen = takes(&mut desk, file.as_bytes());
    let reasons = [(3, "time"), (4, "nothing-said"), (5, "double"), (6, "nothing-said"), (8, "quote")];
    assert_eq!(left(&seen), reasons);
    assert_eq!(counts(&seen)[0], 2);
    let post = last(&desk);
    assert_eq!((post.channels.len(), &*post.notes), (2, "Kanaal: MySpace"));
    let remark = seen.rows.iter().flat_map(|row| &row.view.remarks).next().unwrap();
    assert_eq!((remark.code, remark.found.as_str()), ("unknown-name", "MySpace"));
}

#[test]
fn a_spreadsheet_is_read_with_its_days_and_times_and_no_far_cell_fills_the_memory() {
    let mut desk = open_plan();
    let table = Table::read("kalender.xlsx", &fixture("calendar.xlsx")).unwrap();
    assert_eq!((table.encoding, table.headers.len()), ("xlsx", 5));
    let seen = takes(&mut desk, &fixture("calendar.xlsx"));
    assert_eq!(counts(&seen)[0], 2);
    let posts: Vec<_> = desk.plan.facts().posts.iter().collect();
    let when = |post: &Post| format!("{} {}", post.planned_on.unwrap(), post.planned_time.unwrap());
    assert_eq!((when(posts[0]), &*posts[0].title), ("2026-12-14 09:30:00".to_owned(), "Kerstbrood bestellen"));
    assert_eq!(when(posts[1]), "2026-12-16 18:00:00");
}

#[test]
fn what_is_no_table_or_too_much_of_one_is_refused() {
    let refused = |bytes: &[u8]| Table::read("x", bytes).unwrap_err().params();
    assert_eq!(refused(b""), [("why", "file-empty".to_owned())]);
    assert_eq!(refused(b"PK\x03\x04 no"), [("why", "file-broken".to_owned())]);
    assert_eq!(refused(&[0xd0, 0xcf, 0x11, 0xe0]), [("why", "file-old-spreadsheet".to_owned())]);
    assert_eq!(refused(&vec![b'a'; 50_000_001]), [("why", "file-too-heavy".to_owned())]);
    let many = format!("Titel,Kanaal\n{}", "x,y\n".repeat(100_002));
    assert_eq!(Table::read("x", many.as_bytes()).unwrap().too_many, 2);
}

#[test]
fn the_owner_decides_what_a_column_means() {
    let mut desk = open_plan();
    let table = Table::read("t.csv", b"Vrij veld,Nog iets\nBrood,Taart\n").unwrap();
    assert_eq!(table.guessed(), [None, None]);
    let mapping = vec![koers_exchange::Column::from_code("text"), koers_exchange::Column::from_code("title")];
    let seen = sees_as(&mut desk, &table, &mapping, TakeOptions::default());
    assert_eq!(seen.rows[0].view.title, "Taart");
}
