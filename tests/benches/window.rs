//! How long until the window can be used, and what memory it takes, beside an empty window of the same versions. The two
//! programs are named by `KOERS_BIN` and `EMPTY_BIN`; without them, or without a display, this part says so.

use std::{
    env, fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use chrono::Utc;
use koers_core::{
    id::SplitMix,
    intentions::Plan,
    store::{Home, Opening},
    time::Now,
};
use koers_tests::{desk::TODAY, ten_years};

use crate::{Times, line};

const RUNS: usize = 7;

/// Measures and prints.
pub fn measure() {
    let named = |name: &str| env::var_os(name).map(PathBuf::from);
    let (Some(app), Some(empty)) = (named("KOERS_BIN"), named("EMPTY_BIN")) else {
        line("window", "not measured", "KOERS_BIN and EMPTY_BIN name the two programs");
        return;
    };
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let path = folder.path().join("ten.koers");
    let home = Home(folder.path().join("data/app.koers.desk"));
    let now = Now { at: Utc::now(), today: TODAY };
    let opening = Opening::new(&home, "bench", now);
    ten_years::create(&path, &opening).unwrap().close(now).unwrap();
    let size = fs::metadata(&path).unwrap().len() / 1_000_000;
    line("the ten-year plan's file", &format!("{size} MB"), "");

    // In turn, so that whatever else the machine does meets both.
    let mut yardstick = Vec::new();
    let mut usable = Vec::new();
    let mut memory = Vec::new();
    for _ in 0..RUNS {
        let bare = started(&empty, None, folder.path());
        let full = started(&app, Some(&path), folder.path());
        // The app was killed: closed in good order again, the next start finds the file sealed, as every day.
        Plan::open(&path, &opening, Box::new(SplitMix::seeded(1))).unwrap().0.close(now).unwrap();
        yardstick.push(bare.0);
        usable.push(full.0);
        memory.push((bare.1, full.1));
    }
    let (yardstick, usable) = (sorted(yardstick), sorted(usable));
    let ratio = usable.median() / yardstick.median();
    line("empty window usable: p50", &format!("{:.0} ms", yardstick.median()), "");
    line("window with the ten-year plan usable: p50", &format!("{:.0} ms", usable.median()), "");
    line("  ÷ the empty window", &format!("{ratio:.2}"), "1.15");
    memory.sort_unstable_by_key(|(bare, full)| full.saturating_sub(*bare));
    let (bare, full) = memory.get(RUNS / 2).copied().unwrap();
    let more = full.saturating_sub(bare) / 1_000;
    line("memory over the empty window (shared pages divided)", &format!("{more} MB"), "60 MB");
}

fn sorted(times: Vec<Duration>) -> Times {
    let mut times = times.into_iter();
    Times::of(RUNS, |_| times.next().unwrap())
}

/// Starts a program, waits for its word `usable`, and gives how long that took and its memory in kB.
fn started(program: &Path, file: Option<&Path>, folder: &Path) -> (Duration, u64) {
    let start = Instant::now();
    let mut child = Command::new(program)
        .args(file)
        .env("KOERS_SAY_USABLE", "1")
        .env("HOME", folder)
        .env("XDG_DATA_HOME", folder.join("data"))
        .env("XDG_CONFIG_HOME", folder.join("config"))
        .env("XDG_CACHE_HOME", folder.join("cache"))
        .env("NO_AT_BRIDGE", "1")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let said = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok).find(|line| line == "usable");
    let took = start.elapsed();
    assert!(said.is_some(), "{} ended before its window could be used", program.display());
    let memory = memory_of(&child);
    child.kill().unwrap();
    child.wait().unwrap();
    (took, memory)
}

/// Proportional set size of a process and all that it started, in kB.
fn memory_of(child: &Child) -> u64 {
    let mut family = vec![child.id()];
    let mut at = 0;
    while let Some(parent) = family.get(at).copied() {
        at += 1;
        for entry in fs::read_dir("/proc").unwrap().flatten() {
            let Some(id) = entry.file_name().to_str().and_then(|name| name.parse::<u32>().ok()) else { continue };
            let stat = fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
            let of = stat.rsplit(')').next().and_then(|rest| rest.split_whitespace().nth(1)?.parse::<u32>().ok());
            if of == Some(parent) {
                family.push(id);
            }
        }
    }
    family.iter().map(|id| pss(*id)).sum()
}

fn pss(id: u32) -> u64 {
    let rollup = fs::read_to_string(format!("/proc/{id}/smaps_rollup")).unwrap_or_default();
    let line = rollup.lines().find(|line| line.starts_with("Pss:")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|kb| kb.parse().ok()).unwrap_or(0)
}
