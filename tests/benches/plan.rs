//! Saving a field and the checks.

use std::{
    cmp::Reverse,
    path::Path,
    time::{Duration, Instant},
};

use chrono::Utc;
use koers_core::{
    checks::{Checker, Report},
    guide::SCREENS,
    intentions::{Context, Page, Plan},
    plan::{Answer, Edit, Facts, Kind},
    record::Record,
    rooms::Part,
    store::{Home, Opening, Row},
    text::Language,
    time::Now,
};
use koers_tests::{desk::TODAY, ten_years};

use crate::{Times, line};

/// The moment, on a fixed day.
pub const NOW: fn() -> Now = || Now { at: Utc::now(), today: TODAY };

/// Measures and prints.
pub fn measure() {
    let disk = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let plan = made(disk.path());
    let with_sync = saves(plan);
    line("save a field, ten-year plan, on disk: p50", &ms(with_sync.median()), "");
    line("save a field, ten-year plan, on disk: p99", &ms(with_sync.percentile(99)), "");

    // Memory has no sync to wait for.
    let memory = Path::new("/dev/shm");
    if memory.is_dir() {
        let folder = tempfile::tempdir_in(memory).unwrap();
        let plan = made(folder.path());
        let without = saves(plan);
        line("save a field, without the disk's sync: p50", &ms(without.median()), "");
        line("save a field, without the disk's sync: p99", &ms(without.percentile(99)), "16 ms");
        line("save a field, without the disk's sync: slowest", &ms(without.percentile(100)), "50 ms");
        let plan = opened(folder.path());
        pages(plan);
        checks(folder.path());
    }
}

/// A ten-year plan in this folder.
pub fn made(folder: &Path) -> Plan {
    let home = Home(folder.join("home"));
    let opening = Opening::new(&home, "bench", NOW());
    ten_years::create(&folder.join("ten.koers"), &opening).unwrap()
}

/// The plan in this folder, opened once more.
pub fn opened(folder: &Path) -> Plan {
    let home = Home(folder.join("home"));
    let opening = Opening::new(&home, "bench", NOW());
    let ids = Box::new(koers_core::id::SplitMix::seeded(1));
    Plan::open(&folder.join("ten.koers"), &opening, ids).unwrap().0
}

/// A thousand saves of one field, the page and its status read back each time.
fn saves(mut plan: Plan) -> Times {
    let objective = plan.facts().objectives.first().unwrap().key();
    let page = Page::Room(Part::Goals);
    let times = Times::of(1_000, |n| {
        let edit = Edit { field: "sentence".to_owned(), answer: Answer::Typed(format!("Veertig taarten, poging {n}")) };
        timed(|| {
            let context = Context { now: NOW(), language: Language::Nl };
            plan.save(&page, Kind::Objective, Some(objective), &[edit], context).unwrap();
        })
    });
    plan.close(NOW()).unwrap();
    times
}

fn pages(mut plan: Plan) {
    let rooms = Part::ALL.iter().map(|part| (part.code().to_owned(), Page::Room(*part)));
    let around = [("today", Page::Today), ("the answers", Page::Answers), ("the documents", Page::Documents)];
    let around = around.map(|(name, page)| (name.to_owned(), page));
    let screens = SCREENS.iter().map(|screen| (format!("screen {}", screen.id), Page::Guide(screen.id.to_owned())));
    let mut shown: Vec<(String, Times, usize)> = rooms
        .chain(around)
        .chain(screens)
        .map(|(name, page)| {
            let context = Context { now: NOW(), language: Language::Nl };
            let times = Times::of(30, |_| timed(|| drop(plan.show(&page, context).unwrap())));
            let bytes = serde_json::to_string(&plan.show(&page, context).unwrap()).unwrap().len();
            (name, times, bytes / 1_000)
        })
        .collect();
    let told = |(name, times, size): &(String, Times, usize)| {
        let figures = format!("{}, {}, {size} kB", ms(times.median()), ms(times.percentile(99)));
        line(&format!("show {name}: p50, p99, size"), &figures, "16 ms, 200 kB");
    };
    println!("of {} pages the slowest, then the largest:", shown.len());
    shown.sort_by(|(_, one, _), (_, other, _)| other.median().total_cmp(&one.median()));
    shown.iter().take(5).for_each(told);
    shown.sort_by_key(|(_, _, size)| Reverse(*size));
    shown.iter().take(5).for_each(told);
    plan.close(NOW()).unwrap();
}

fn checks(folder: &Path) {
    let plan = opened(folder);
    let facts = plan.facts().clone();
    let all = Times::of(50, |_| timed(|| drop(Report::of(&facts, TODAY))));
    line("all checks, from nothing: p50", &ms(all.median()), "50 ms");

    let mut facts = facts;
    let mut checker = Checker::default();
    checker.run(&facts, TODAY);
    let measurement = facts.measured.values().flatten().next().unwrap().id.raw();
    let objective = facts.objectives.first().unwrap().key();
    let post = facts.posts.iter().next_back().unwrap().key();
    for (table, id) in [("objective", objective), ("measurement", measurement), ("post", post)] {
        let changed = [Row { table: table.into(), id }];
        let after = Times::of(200, |_| {
            timed(|| {
                let tables = plan.store().read(|db| facts.patch(db, &changed)).unwrap();
                checker.rerun(&facts, TODAY, &tables);
                drop(checker.report(&facts, TODAY));
            })
        });
        line(&format!("all checks, after a change of one {table}: p50"), &ms(after.median()), "5 ms");
    }
    let read = Times::of(20, |_| timed(|| drop(plan.store().read(Facts::read).unwrap())));
    line("all facts of the ten-year plan read: p50", &ms(read.median()), "");
    plan.close(NOW()).unwrap();
}

pub fn timed(f: impl FnOnce()) -> Duration {
    let start = Instant::now();
    f();
    start.elapsed()
}

pub fn ms(milliseconds: f64) -> String {
    format!("{milliseconds:.2} ms")
}
