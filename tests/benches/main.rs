//! The speeds of the house, measured by `cargo xtask bench` on the ten-year plan. Ratios of one run where a machine's own
//! speed could matter. Nothing here fails: a person reads it.

#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a bench prints what it measured, or cannot go on"
)]

mod content;
#[cfg(target_os = "linux")]
mod frames;
mod html;
mod plan;
mod press;
mod typst;
mod window;

use std::{env, time::Duration};

/// Times of many runs of one thing.
pub struct Times(Vec<Duration>);

impl Times {
    /// Runs something so many times.
    pub fn of(runs: usize, mut f: impl FnMut(usize) -> Duration) -> Self {
        let mut times: Vec<Duration> = (0..runs).map(&mut f).collect();
        times.sort_unstable();
        Self(times)
    }

    /// The time that this many in a hundred stay under, in milliseconds.
    pub fn percentile(&self, percent: usize) -> f64 {
        let place = (self.0.len() * percent / 100).min(self.0.len() - 1);
        self.0.get(place).unwrap().as_secs_f64() * 1_000.0
    }

    /// The median, in milliseconds.
    pub fn median(&self) -> f64 {
        self.percentile(50)
    }
}

/// One line of the report: what, the figure, its target.
pub fn line(what: &str, figure: &str, target: &str) {
    println!("{what:<62} {figure:>22}   {target}");
}

fn main() {
    if press::is_a_child() {
        return;
    }
    let asked: Vec<String> = env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    line("what", "measured", "target");
    let parts: &[(&str, fn())] = &[
        ("plan", plan::measure),
        ("content", content::measure),
        ("press", press::measure),
        ("window", window::measure),
        #[cfg(target_os = "linux")]
        ("frames", frames::measure),
    ];
    for (name, measure) in parts {
        if asked.is_empty() || asked.iter().any(|part| part == name) {
            measure();
        }
    }
}
