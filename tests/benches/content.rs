//! The board, the calendar and the lists of the ten-year plan: opened, searched, dropped on, filled and taken out.

use std::path::Path;

use chrono::Days;
use koers_core::{
    checks::{Checker, Gate},
    content::PostStatus,
    intentions::{Context, Lens, List, Move, Page, Plan},
    record::Record,
    rooms::Part,
    store::Row,
    text::Language,
};
use koers_exchange::{Format, Options, Source, export};
use koers_tests::desk::TODAY;
use koers_words::Words;

use crate::{
    Times, line,
    plan::{NOW, made, ms, timed},
};

const BOARD: Page = Page::Room(Part::Posts);
const CALENDAR: Page = Page::Room(Part::Calendar);

/// Measures and prints; on a disk in memory, so that there is no sync to wait for.
pub fn measure() {
    let memory = Path::new("/dev/shm");
    if !memory.is_dir() {
        line("content", "not measured", "a disk in memory, /dev/shm, is not there");
        return;
    }
    let folder = tempfile::tempdir_in(memory).unwrap();
    let mut plan = made(folder.path());
    for gate in Gate::ALL {
        plan.open_on_terms(&Page::Answers, *gate, "Bench.", "Ans", context()).unwrap();
    }
    opens(&mut plan);
    searches(&mut plan);
    drops(&mut plan);
    fills(&plan);
    exports(&plan);
    checks_texts(&plan);
    plan.close(NOW()).unwrap();
}

fn context() -> Context {
    Context { now: NOW(), language: Language::Nl }
}

fn told(what: &str, times: &Times, target: &str) {
    line(&format!("{what}: p50, p99"), &format!("{}, {}", ms(times.median()), ms(times.percentile(99))), target);
}

/// The month in sight.
fn month() -> Lens {
    Lens { days: Some((TODAY, TODAY + Days::new(41))), ..Lens::default() }
}

fn opens(plan: &mut Plan) {
    for (what, page, lens) in [("the board", BOARD, Lens::default()), ("the calendar's month", CALENDAR, month())] {
        plan.look_at(&page, lens, context()).unwrap();
        told(
            &format!("open {what}"),
            &Times::of(30, |_| timed(|| drop(plan.show(&page, context()).unwrap()))),
            "16 ms",
        );
    }
    let status = PostStatus::Published;
    let further = |n: usize| n * 1_900 % 19_000;
    let scrolled = Times::of(100, |n| timed(|| drop(plan.cards(List::Column(status), further(n), 60, context()))));
    told("60 more cards while scrolling", &scrolled, "16 ms");
    let turned = Times::of(100, |n| {
        let from = TODAY - Days::new(u64::try_from(n).unwrap() * 30);
        let lens = Lens { days: Some((from, from + Days::new(41))), ..Lens::default() };
        timed(|| drop(plan.look_at(&CALENDAR, lens, context()).unwrap()))
    });
    told("turn to another month", &turned, "16 ms");
}

/// A word typed letter by letter, and other words after it.
fn searches(plan: &mut Plan) {
    let typed =
        ["k", "ko", "koe", "koel", "koelk", "koelkast", "koelkast 1", "koelkast 19", "brood", "bericht 777", ""];
    line("ready to search, as one enters the field", &ms(timed(|| plan.ready_to_search()).as_secs_f64() * 1e3), "");
    let search = |n: usize| {
        let search = typed[n % typed.len()].to_owned();
        timed(|| drop(plan.look_at(&BOARD, Lens { search, ..Lens::default() }, context()).unwrap()))
    };
    told("search as one types, on the board", &Times::of(typed.len() * 9, search), "16 ms");
}

fn drops(plan: &mut Plan) {
    plan.look_at(&CALENDAR, month(), context()).unwrap();
    let waiting = plan.listed(List::Column(PostStatus::Planned));
    let on_day = Times::of(200, |n| {
        let to = Move::Day(TODAY.checked_add_days(Days::new(u64::try_from(n % 28).unwrap() + 1)));
        let id = waiting[n % waiting.len()];
        timed(|| drop(plan.move_posts(&CALENDAR, &[id], to, context()).unwrap()))
    });
    told("drop on another day, all rechecked", &on_day, "16 ms");
    plan.look_at(&BOARD, Lens::default(), context()).unwrap();
    let in_column = Times::of(200, |n| {
        let to = [PostStatus::Check, PostStatus::Published, PostStatus::Planned][n % 3];
        let id = waiting[n / 3 % waiting.len()];
        timed(|| drop(plan.move_posts(&BOARD, &[id], Move::Column(to), context()).unwrap()))
    });
    told("drop in another column, all rechecked", &in_column, "16 ms");
}

/// A month of posts proposed, beside all that was ever posted.
fn fills(plan: &Plan) {
    // Behind what is planned already.
    let (from, until) = (TODAY + Days::new(65), TODAY + Days::new(95));
    let posts = plan.propose_fill(from, until, context()).unwrap().posts.len();
    let times = Times::of(30, |_| timed(|| drop(plan.propose_fill(from, until, context()).unwrap())));
    told(&format!("fill a month, {posts} posts"), &times, "100 ms");
}

fn exports(plan: &Plan) {
    let options = Options { deadlines: true, in_the_works: true, series: true, remind_minutes: Some(30) };
    for format in Format::ALL {
        let source = Source {
            facts: plan.facts(),
            words: Words::new(Language::Nl),
            today: TODAY,
            at: NOW().at,
            ending: &|_| Some("png"),
            gone: &[],
        };
        let posts = export(source, *format, options).posts;
        let times = Times::of(7, |_| timed(|| drop(export(source, *format, options))));
        told(&format!("{posts} posts as {}", format.code()), &times, "500 ms");
    }
}

fn checks_texts(plan: &Plan) {
    let mut facts = plan.facts().clone();
    let mut checker = Checker::default();
    checker.run(&facts, TODAY);
    let variant = facts.variants.iter().next_back().unwrap().key();
    let waiting = facts.posts_waiting().next().unwrap().key();
    for (table, id) in [("variant", variant), ("post", waiting)] {
        let changed = [Row { table: table.into(), id }];
        let times = Times::of(200, |_| {
            timed(|| {
                let tables = plan.store().read(|db| facts.patch(db, &changed)).unwrap();
                checker.rerun(&facts, TODAY, &tables);
                drop(checker.report(&facts, TODAY));
            })
        });
        told(&format!("all checks, after a change of a waiting {table}"), &times, "5 ms");
    }
}
