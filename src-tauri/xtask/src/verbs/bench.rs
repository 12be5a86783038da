//! `bench`: the speeds of the house, beside an empty window of the same versions; all, or the parts that are named. A
//! person reads it; nothing fails.

use crate::{
    Outcome,
    call::Call,
    places::released,
    python,
    system::{self, BUILD, PAPER, READERS, WINDOW},
    ui,
};

/// The folder of the bench, which says what Python needs for its yardstick.
const FOLDER: &str = "tests/benches";

/// Builds the app and its yardstick for release, and measures.
pub fn act(parts: &[String]) -> Outcome {
    system::ensure(&[BUILD, WINDOW, PAPER, READERS])?;
    ui::build()?;
    python::ensure(FOLDER)?;
    let (app, yardstick) = ("koers", "empty-window");
    Call::cargo(&["build", "--release", "--workspace", "--bin", app, "--example", yardstick]).run()?;
    let parts = parts.iter().map(String::as_str);
    let words: Vec<&str> = ["bench", "--workspace", "--bench", "speed", "--"].into_iter().chain(parts).collect();
    let bench = Call::cargo(&words)
        .with("KOERS_BIN", released(app))
        .with("KOERS_TYPST", python::of(FOLDER))
        .with("EMPTY_BIN", released(&format!("examples/{yardstick}")))
        // A virtual screen has no graphics card: what stands in for one takes 28 ms for a frame in which nothing changes.
        .with("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
    if cfg!(target_os = "linux") { bench.on_a_virtual_screen().run() } else { bench.run() }
}
