//! The press: how fast the sample's plan is printed, beside Typst and Chromium on the same words; how time grows with the
//! pages, what memory it takes, and how large the file is. Times are taken on one core, in a process of its own.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

use koers_core::text::Language;
use koers_documents::{Kind, Options, compose};
use koers_press::{
    Document,
    document::{Block, Inline},
};
use koers_tests::desk::{Desk, TODAY};

use crate::{
    Times, html, line,
    plan::{ms, timed},
    typst,
};

/// What a child process is asked for.
const ASKED: &str = "KOERS_PRESS";
/// How many pages make a large document.
const LARGE: usize = 300;
const RUNS: usize = 60;
/// How often a small and a large document take turns.
const TURNS: usize = 9;

/// Measures and prints.
pub fn measure() {
    child("times", true);
    chromium();
    for asked in ["memory of the sample", "memory of 300 pages"] {
        child(asked, false);
    }
}

/// Does what a parent asked for; says whether one did.
pub fn is_a_child() -> bool {
    match env::var(ASKED).as_deref() {
        Ok("times") => times(),
        Ok("memory of the sample") => memory("the sample's plan", &sample()),
        Ok("memory of 300 pages") => memory("300 pages", &of_pages(&sample(), LARGE)),
        _ => return false,
    }
    true
}

/// This program again, asked for something; on one core where it can be held there.
fn child(asked: &str, on_one_core: bool) {
    let own = env::current_exe().unwrap();
    let held = on_one_core && Command::new("taskset").arg("--version").output().is_ok();
    let mut command = if held { Command::new("taskset") } else { Command::new(&own) };
    if held {
        command.args(["--cpu-list", "0"]).arg(own);
    }
    assert!(command.env(ASKED, asked).status().unwrap().success(), "{asked}");
}

fn sample() -> Document {
    let mut desk = Desk::sample(Language::Nl);
    let report = desk.report();
    compose(desk.plan.facts(), &report, Kind::Plan, &Options::in_language(Language::Nl), TODAY, "bench")
}

fn pages_of(document: &Document) -> usize {
    koers_press::paginate(document).unwrap().pages.len()
}

/// The document with its text as often as it takes to fill so many pages.
fn of_pages(document: &Document, pages: usize) -> Document {
    let front = document.blocks.iter().position(|block| matches!(block, Block::Heading { .. })).unwrap();
    let (front, text) = document.blocks.split_at(front);
    let mut long = Document { blocks: front.to_vec(), ..document.clone() };
    let once = pages_of(document);
    for round in 0.. {
        if round * once >= pages && pages_of(&long) >= pages {
            break;
        }
        long.blocks.extend(text.iter().map(|block| renamed(block, round)));
    }
    long
}

/// A block whose heading has a name of its own in each round.
fn renamed(block: &Block, round: usize) -> Block {
    match block {
        Block::Heading { level, anchor, text } => {
            Block::Heading { level: *level, anchor: format!("{anchor}-{round}"), text: text.clone() }
        }
        Block::Paragraph(passage) if round > 0 => {
            // What a cache has met before would cost nothing.
            let own = Inline::text(format!(" ({round})"));
            Block::Paragraph(passage.iter().cloned().chain([own]).collect())
        }
        other => other.clone(),
    }
}

fn times() {
    let mut desk = Desk::sample(Language::Nl);
    let report = desk.report();
    let compose =
        || compose(desk.plan.facts(), &report, Kind::Plan, &Options::in_language(Language::Nl), TODAY, "bench");
    let document = compose();
    let pages = koers_press::paginate(&document).unwrap();
    let composed = Times::of(RUNS, |_| timed(|| drop(compose())));
    let laid_out = Times::of(RUNS, |_| timed(|| drop(koers_press::paginate(&document).unwrap())));
    let written = Times::of(RUNS, |_| timed(|| drop(koers_press::pdf::write(&pages, &document).unwrap())));
    let whole = Times::of(RUNS, |_| timed(|| drop(koers_press::print(&compose()).unwrap())));
    let bytes = koers_press::print(&document).unwrap().len();
    let count = pages.pages.len();
    line(
        "the sample's plan: composed, laid out, written: p50",
        &format!("{}, {}, {}", ms(composed.median()), ms(laid_out.median()), ms(written.median())),
        "",
    );
    line(&format!("the sample's plan, {count} pages: all three: p50"), &ms(whole.median()), "30 ms");
    line("the sample's plan: size", &format!("{} kB", bytes / 1_000), "200 kB");
    beside_typst(&document, &pages, whole.median());

    let long = of_pages(&document, LARGE);
    let print = |document: &Document| timed(|| drop(koers_press::print(document).unwrap()));
    let (few, many) = (count, pages_of(&long));
    // By turns, as many pages of either, and the best of each: a machine that pauses for something else makes neither faster.
    let turns: Vec<_> =
        (0..TURNS).map(|_| ((0..many / few).map(|_| print(&document)).sum::<Duration>(), print(&long))).collect();
    let a_page = |best: Option<Duration>, count: usize| best.unwrap().as_secs_f64() * 1_000.0 / count as f64;
    let small = a_page(turns.iter().map(|(small, _)| *small).min(), many / few * few);
    let large = a_page(turns.iter().map(|(_, large)| *large).min(), many);
    line(&format!("a page of {few}, and of {many}: best"), &format!("{}, {}", ms(small), ms(large)), "");
    line(&format!("a page of {many} beside a page of {few}"), &format!("{:.2} ×", large / small), "1 × or less");
}

/// A place for what the yardsticks read and write.
fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("press");
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn beside_typst(document: &Document, pages: &koers_press::Pages, ours: f64) {
    let Some(python) = env::var_os("KOERS_TYPST").filter(|python| Path::new(python).exists()) else {
        line("Typst on the same words", "not measured", "KOERS_TYPST names a Python that has it");
        return;
    };
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let file = folder().join("plan.typ");
    fs::write(&file, typst::markup(document, pages)).unwrap();
    let mut script = Command::new(python);
    script.arg(here.join("benches/compile_typst.py")).arg(&file);
    let output = script.arg(here.join("../src-tauri/press/fonts")).args([typst::CHANGED, "15"]).output().unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    let mut figures = told.split_whitespace().map_while(|figure| figure.parse::<f64>().ok());
    let (Some(changed), Some(cold), Some(bytes)) = (figures.next(), figures.next(), figures.next()) else {
        line("Typst on the same words", "failed", &String::from_utf8_lossy(&output.stderr));
        return;
    };
    let theirs = counted(&file.with_added_extension("pdf"));
    let figure = format!("{theirs} and {}", pages.pages.len());
    line("Typst on the same words: pages, and ours", &figure, "10 % apart at most");
    line("Typst: a changed document, cold: p50", &format!("{}, {}", ms(changed), ms(cold)), "");
    line("Typst: size", &format!("{:.0} kB", bytes / 1_000.0), "");
    line("ours beside Typst's on a changed document", &format!("{:.2} ×", ours / changed), "0.50 × or less");
}

/// Chromium as somebody would print a page with it: a process from beginning to end, on all cores.
fn chromium() {
    let Some(program) = ["chromium", "chromium-browser", "google-chrome"]
        .into_iter()
        .find(|program| Command::new(program).arg("--version").output().is_ok())
    else {
        line("Chromium prints the same words", "not measured", "there is none here");
        return;
    };
    let (page, pdf) = (folder().join("plan.html"), folder().join("chromium.pdf"));
    fs::write(&page, html::page(&sample())).unwrap();
    let profile = tempfile::tempdir().unwrap();
    let times = Times::of(5, |_| {
        let mut command = Command::new(program);
        command.args(["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]);
        command.arg(format!("--user-data-dir={}", profile.path().display()));
        command.arg(format!("--print-to-pdf={}", pdf.display())).arg(format!("file://{}", page.display()));
        let start = Instant::now();
        let output = command.output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        start.elapsed()
    });
    let bytes = fs::metadata(&pdf).unwrap().len() / 1_000;
    let figure = format!("{:.0} ms, {} pages, {bytes} kB", times.median(), counted(&pdf));
    line("Chromium prints the same words, whole process: p50", &figure, "");
}

/// How many pages a file has, by poppler.
fn counted(pdf: &Path) -> usize {
    let output = Command::new("pdfinfo").arg(pdf).output().unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    let pages = told.lines().find_map(|line| line.strip_prefix("Pages:"));
    pages.and_then(|pages| pages.trim().parse().ok()).unwrap_or(0)
}

fn memory(what: &str, document: &Document) {
    let bytes = koers_press::print(document).unwrap().len();
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).map(str::trim);
    let peak = peak.and_then(|peak| peak.split(' ').next()?.parse::<u64>().ok());
    let figure = peak.map_or("not known here".to_owned(), |kb| format!("{} MB", kb / 1_000));
    line(&format!("{what} printed ({} kB): peak of the process's memory", bytes / 1_000), &figure, "150 MB");
}
