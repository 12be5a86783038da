//! What `test`, `check` and `trust` show while they go: a heading and a duration for each step, and the sum of all tests at the end.

use crate::{Outcome, call::Call};
use std::{
    error::Error,
    fmt,
    time::{Duration, Instant},
};

/// Something went wrong, and that has been said already.
#[derive(Debug)]
pub struct Told;

impl Error for Told {}

impl fmt::Display for Told {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

/// The steps so far.
#[derive(Default)]
pub struct Report {
    passed: u64,
    failed: u64,
    steps: Vec<(String, Duration)>,
}

impl Report {
    /// One step under a heading; the tests in its output are counted.
    ///
    /// # Errors
    /// The step's name, when it fails.
    pub fn step(&mut self, name: &str, call: &Call) -> Outcome {
        self.act(name, |report| call.run_reading(|line| report.count(line)))
    }

    /// One step that is more than a call.
    ///
    /// # Errors
    /// The step's name with what went wrong.
    pub fn act(&mut self, name: &str, step: impl FnOnce(&mut Self) -> Outcome) -> Outcome {
        println!("\n── {name}");
        let (start, failed_before) = (Instant::now(), self.failed);
        let outcome = step(self);
        let took = start.elapsed();
        println!("── {name}: {}", shown(took));
        self.steps.push((name.to_owned(), took));
        outcome.map_err(|error| {
            // A step without tests of its own counts as one, so that the last line never says that nothing failed.
            self.failed = self.failed.max(failed_before + 1);
            format!("Failed at: {name}\n{error}").into()
        })
    }

    /// Shows how long each step took, what failed, and as the last line the sum: `12 passed, 0 failed`.
    ///
    /// # Errors
    /// [`Told`] when the outcome is an error: nothing may come after the sum.
    pub fn close(&self, outcome: Outcome) -> Outcome {
        println!();
        for (name, took) in &self.steps {
            println!("{:>12}  {name}", shown(*took));
        }
        let outcome = outcome.map_err(|error| {
            eprintln!("{error}");
            Told.into()
        });
        println!("{} passed, {} failed", self.passed, self.failed);
        outcome
    }

    /// Adds the tests that a line of output sums up, if it does.
    pub fn count(&mut self, line: &str) {
        let Some((_, counts)) = line.split_once("test result: ") else { return };
        let number = |what: &str| -> u64 {
            let before = counts.split_once(what).map_or("", |(before, _)| before).trim_end();
            before.rsplit(' ').next().and_then(|word| word.parse().ok()).unwrap_or(0)
        };
        self.passed += number("passed");
        self.failed += number("failed");
    }
}

fn shown(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 60 {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{} min {:02} s", seconds / 60, seconds % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::Report;

    #[test]
    fn the_sum_counts_every_result_line_and_nothing_else() {
        let mut report = Report::default();
        report.count("test result: ok. 5 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s");
        report.count("test result: FAILED. 11 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out");
        report.count("test a_name_with_3_passed_in_it ... ok");
        assert_eq!((report.passed, report.failed), (16, 2));
    }

    #[test]
    fn a_step_that_fails_without_tests_counts_as_one() {
        let mut report = Report::default();
        let failed = report.act("lints", |_| Err("no".into()));
        assert_eq!(failed.map_err(|error| error.to_string()), Err("Failed at: lints\nno".to_owned()));
        assert_eq!((report.passed, report.failed), (0, 1));
    }
}
