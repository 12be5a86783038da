//! What other people's readers make of the sample's posts, exported: a calendar and tables.

use std::{collections::BTreeSet, fs, path::PathBuf};

use koers_core::{
    content::{Post, PostStatus},
    plan::{Facts, Kind},
    text::Language,
};
use koers_exchange::{Column, Exported, Format, Options, Source, export};
use koers_tests::desk::{Desk, TODAY};
use koers_words::Words;
use serde_json::Value;

use crate::{readers::python, shelf::folder};

/// A title that tries every mark of the format, and a line that has to be folded within letters.
const HARD: &str = "Brood; vers, \\ warm: \"nu\" 👩‍👩‍👧‍👦 שלום énéééééééééééééééééééééééééééééééééééééééé";

fn exported(facts: &Facts, gone: &[Post], format: Format) -> Exported {
    let options = Options { deadlines: true, in_the_works: true, series: true, remind_minutes: Some(30) };
    let at = "2026-11-22T09:00:00Z".parse().unwrap();
    let words = Words::new(Language::Nl);
    export(Source { facts, gone, words, today: TODAY, at, ending: &|_| Some("png") }, format, options)
}

#[test]
fn other_readers_find_in_the_files_what_was_put_into_them() {
    let mut desk = Desk::sample(Language::Nl);
    let channel = desk.plan.facts().channels.first().unwrap().id.raw().to_string();
    desk.adds(
        Kind::Post,
        &[
            ("title", HARD),
            ("text", "=1+1\nregel twee"),
            ("status", "planned"),
            ("planned_on", "2027-03-28"),
            ("planned_time", "02:30"),
            ("channels", &channel),
        ],
    );
    let planned = desk.plan.facts().posts.iter().find(|post| post.status == Some(PostStatus::Planned));
    let planned = planned.unwrap().id.raw();
    desk.removes(Kind::Post, planned);
    let (facts, gone) = (desk.plan.facts(), desk.plan.posts_in_bin().unwrap());
    let place = folder().join("exchange");
    fs::create_dir_all(&place).unwrap();
    let mut paths: Vec<PathBuf> = Vec::new();
    for format in [Format::Calendar, Format::Posts, Format::Metricool] {
        let file = exported(facts, &gone, format).files.remove(0);
        paths.push(place.join(format.code()).with_extension(format.ending()));
        fs::write(paths.last().unwrap(), file.bytes).unwrap();
    }
    let told = python("exported.py", paths.iter());
    let told: Vec<Value> = told.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let [calendar, posts, metricool] = told.as_slice() else { panic!("{told:?}") };

    assert_eq!((&calendar["errors"], &calendar["lacking"]), (&serde_json::json!([]), &serde_json::json!([])));
    let uids: Vec<&str> = calendar["uids"].as_array().unwrap().iter().map(|uid| uid.as_str().unwrap()).collect();
    assert_eq!(uids.iter().collect::<BTreeSet<_>>().len(), uids.len());
    let has = |field: &str, wanted: &str| calendar[field].as_array().unwrap().iter().any(|told| told == wanted);
    assert!(has("titles", HARD), "{}", calendar["titles"]);
    assert!(has("starts", "2027-03-28T01:30:00+00:00"), "{}", calendar["starts"]);
    assert!(calendar["cancelled"].as_array().unwrap().contains(&Value::from(format!("{planned}-post@koers"))));
    assert!(calendar["alarms"].as_u64().unwrap() > 0);

    let words = Words::new(Language::Nl);
    // Behind them stand the words of single channels.
    let own = Column::ALL.iter().filter(|column| **column != Column::OnChannel);
    let header: Vec<String> = own.map(|column| words.say(&format!("exchange-column-{}", column.code()))).collect();
    assert_eq!(
        posts["header"].as_array().unwrap().iter().take(header.len()).collect::<Vec<_>>(),
        header.iter().collect::<Vec<_>>()
    );
    assert_eq!(posts["rows"], facts.posts.len());
    for table in [posts, metricool] {
        assert_eq!(table["widths"].as_array().unwrap().len(), 1, "{table}");
    }
    assert_eq!(metricool["header"][9], "Pinterest");
}
