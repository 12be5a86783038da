//! What became of it: the plan file and the printed plan, read without the app.

use std::{collections::BTreeMap, path::Path, process::Command};

use chrono::{TimeZone, Utc};
use koers_core::{
    id::SplitMix,
    intentions::{Context, Page, Plan, QuestionView, Saved},
    plan::Kind,
    store::{Home, Mode, Opening},
    text::Language,
    time::Now,
};
use koers_tests::desk::TODAY;

use crate::{look::flat, setup};

/// The answers in a plan file: the key of each question, and its value as the file holds it. The file stays as it is.
pub fn answers(plan: &Path) -> BTreeMap<String, String> {
    let saved = read(plan);
    let guide = saved.view.guide.as_ref().unwrap();
    let record = |kind: Kind, id: Option<i64>| {
        saved.view.records.iter().find(|r| r.kind == kind && (id == r.id || id.is_none()))
    };
    let value = |question: &QuestionView| {
        let fields = record(question.kind, question.id).map(|record| &record.fields);
        fields.and_then(|fields| Some(fields.get(question.field)?.value.clone())).unwrap_or_default()
    };
    guide.questions.iter().map(|question| (setup::key_of(question), value(question))).collect()
}

/// A plan as the page of all answers shows it.
pub fn read(plan: &Path) -> Saved {
    let home = tempfile::tempdir().unwrap();
    let (home, now) = (Home(home.path().to_owned()), now());
    let opening = Opening { mode: Mode::ReadOnly, ..Opening::new(&home, "a reader", now) };
    let (mut plan, _) = Plan::open(plan, &opening, Box::new(SplitMix::seeded(1))).unwrap();
    plan.show(&Page::Answers, Context { now, language: Language::Nl }).unwrap()
}

/// The day on which everything in these tests happens.
pub fn now() -> Now {
    Now { at: Utc.with_ymd_and_hms(2026, 11, 22, 9, 0, 0).unwrap(), today: TODAY }
}

/// The text of a PDF in one line, with words that were divided at the end of a line made whole.
pub fn text(pdf: &Path) -> String {
    let output = Command::new("pdftotext").arg(pdf).arg("-").output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    flat(&String::from_utf8(output.stdout).unwrap().replace("\u{ad}\n", "").replace('\u{ad}', ""))
}
