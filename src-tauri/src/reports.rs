//! What is left of a crash: a report in the folder of the log, for its owner to read and to hand on if they choose to. No
//! text of theirs is in it, and nothing is sent. Whether the app ended well since is told by a mark beside the reports.

use std::{
    backtrace::Backtrace,
    fmt::Write,
    fs, io,
    panic::{self, PanicHookInfo},
    path::{Path, PathBuf},
    thread,
    time::SystemTime,
};

use crate::clock;

/// How many reports stay.
const KEPT: usize = 5;
/// How many of the last lines of the log go along; they are about the app alone.
const LINES: usize = 20;
const BEGIN: &str = "crash-";
const MARK: &str = "ended-well";
/// Messages that Rust makes with numbers only. Another message made at that moment may quote what it was about.
const OF_NUMBERS: [&str; 4] = ["index out of bounds: ", "range ", "slice index ", "attempt to "];

/// The folder of the reports.
#[derive(Debug, Clone)]
pub struct Reports(PathBuf);

impl Reports {
    /// The reports in a folder, made when it is first needed.
    #[must_use]
    pub fn of(folder: PathBuf) -> Self {
        Self(folder)
    }

    /// From here on, writes a report of every panic; `about` says which app this is, on which system.
    pub fn write_each(&self, about: String) {
        let (reports, before) = (self.clone(), panic::take_hook());
        panic::set_hook(Box::new(move |panic| {
            before(panic);
            // A report that cannot be written is not worth a second panic.
            let _ = reports.write(&about, panic);
        }));
    }

    /// The newest report, when it is younger than the last good end.
    #[must_use]
    pub fn unseen(&self) -> Option<PathBuf> {
        let written = |path: &Path| fs::metadata(path).and_then(|about| about.modified());
        let ended = written(&self.0.join(MARK)).unwrap_or(SystemTime::UNIX_EPOCH);
        self.all().pop().filter(|report| written(report).is_ok_and(|at| at > ended))
    }

    /// The newest report.
    #[must_use]
    pub fn newest(&self) -> Option<PathBuf> {
        self.all().pop()
    }

    /// Marks that all went well, or that what did not was told.
    pub fn settle(&self) {
        if let Err(fault) = fs::create_dir_all(&self.0).and_then(|()| fs::write(self.0.join(MARK), "")) {
            log::warn!("a good end is not marked: {fault}");
        }
    }

    fn write(&self, about: &str, panic: &PanicHookInfo<'_>) -> io::Result<()> {
        let thread = thread::current();
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        let mut text = format!("{about}\nthread: {}\nplace: {place}\n", thread.name().unwrap_or("without a name"));
        let backtrace = Backtrace::force_capture();
        let written = write!(text, "message: {}\n\n{backtrace}\n{}", message(panic), self.end_of_log());
        written.map_err(io::Error::other)?;
        fs::create_dir_all(&self.0)?;
        let at = clock::now(None).at.format("%Y%m%dT%H%M%S%3fZ");
        fs::write(self.0.join(format!("{BEGIN}{at}.txt")), text)?;
        let all = self.all();
        all.iter().take(all.len().saturating_sub(KEPT)).try_for_each(fs::remove_file)
    }

    /// All reports, oldest first.
    fn all(&self) -> Vec<PathBuf> {
        self.files(|name| name.starts_with(BEGIN) && name.ends_with(".txt"))
    }

    fn files(&self, is_one: fn(&str) -> bool) -> Vec<PathBuf> {
        let entries = fs::read_dir(&self.0).into_iter().flatten().flatten();
        let ours = entries.filter(|entry| entry.file_name().to_str().is_some_and(is_one));
        let mut paths: Vec<PathBuf> = ours.map(|entry| entry.path()).collect();
        paths.sort();
        paths
    }

    fn end_of_log(&self) -> String {
        let logs = self.files(|name| name.ends_with(".log"));
        let text: String = logs.iter().filter_map(|log| fs::read_to_string(log).ok()).collect();
        let lines: Vec<&str> = text.lines().collect();
        lines.get(lines.len().saturating_sub(LINES)..).unwrap_or_default().join("\n")
    }
}

/// What the panic says, where that cannot hold a text of the owner: words that stand in the code, or numbers.
fn message<'a>(panic: &'a PanicHookInfo<'_>) -> &'a str {
    let payload = panic.payload();
    let fixed = payload.downcast_ref::<&'static str>().copied();
    let made = payload.downcast_ref::<String>().map(String::as_str);
    let numbers = made.filter(|made| OF_NUMBERS.iter().any(|begin| made.starts_with(begin)));
    fixed.or(numbers).unwrap_or("left out, because it may quote the plan")
}
