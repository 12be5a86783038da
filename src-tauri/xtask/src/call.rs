//! A program called from the project's root, with its output on the terminal.

use crate::{Outcome, places::root};
use std::{
    env,
    ffi::OsStr,
    fmt,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, ExitStatus, Stdio},
};

/// A program and its words, still to be run.
pub struct Call {
    program: String,
    words: Vec<String>,
    settings: Vec<(String, PathBuf)>,
    folder: PathBuf,
}

impl Call {
    /// `program` with `words`, in the project's root.
    pub fn new(program: &str, words: &[&str]) -> Self {
        let words = words.iter().map(|&word| word.to_owned()).collect();
        Self { program: program.to_owned(), words, settings: Vec::new(), folder: root() }
    }

    /// The cargo that runs this tool.
    pub fn cargo(words: &[&str]) -> Self {
        Self::new(&env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()), words)
    }

    /// The build of all that a verb may run. Always the whole workspace, also where one program is asked for, and with what
    /// tests depend on, which examples bring in: another choice would be another choice of features, and everything below
    /// would be built twice.
    pub fn build() -> Self {
        Self::cargo(&["build", "--workspace", "--bins", "--examples"])
    }

    /// npm, in the screen's folder.
    pub fn npm(words: &[&str]) -> Self {
        let program = if cfg!(windows) { "npm.cmd" } else { "npm" };
        Self { folder: root().join("ui"), ..Self::new(program, words) }
    }

    /// Tauri's own tool, from the screen's packages.
    pub fn tauri(words: &[&str]) -> Self {
        Self::new("node", &["ui/node_modules/@tauri-apps/cli/tauri.js"]).words(words)
    }

    /// With more words.
    pub fn words(mut self, words: &[&str]) -> Self {
        self.words.extend(words.iter().map(|&word| word.to_owned()));
        self
    }

    /// With an environment variable that holds a path.
    pub fn with(mut self, name: &str, value: impl Into<PathBuf>) -> Self {
        self.settings.push((name.to_owned(), value.into()));
        self
    }

    /// The same call inside a session bus and a virtual screen: no window opens on the desk of whoever runs it.
    pub fn on_a_virtual_screen(self) -> Self {
        self.through("dbus-run-session", &["--", "xvfb-run", "-a", "-s", "-screen 0 1280x900x24"])
    }

    /// The same call where disks that it mounts are seen by nobody else, and are gone with its last process, however it
    /// ends. Only root may do that, on Linux.
    pub fn with_mounts_of_its_own(self) -> Self {
        self.through("unshare", &["--mount", "--"])
    }

    /// The same call as the last words of another program's.
    fn through(mut self, program: &str, before: &[&str]) -> Self {
        let inner = std::mem::replace(&mut self.program, program.to_owned());
        self.words.splice(0..0, before.iter().map(|&word| word.to_owned()).chain([inner]));
        self
    }

    /// Runs it.
    ///
    /// # Errors
    /// When it cannot start or does not end well.
    pub fn run(&self) -> Outcome {
        let status = self.command().status().map_err(|error| self.unable(&error))?;
        self.judge(status)
    }

    /// Runs it and gives what it prints.
    ///
    /// # Errors
    /// When it cannot start, does not end well or prints something other than text.
    pub fn answer(&self) -> Outcome<String> {
        let output = self.command().output().map_err(|error| self.unable(&error))?;
        self.judge(output.status)?;
        Ok(String::from_utf8(output.stdout)?)
    }

    /// Runs it with its output kept back, and shown only when it does not end well.
    ///
    /// # Errors
    /// When it cannot start or does not end well.
    pub fn run_quietly(&self) -> Outcome {
        let output = self.command().output().map_err(|error| self.unable(&error))?;
        if !output.status.success() {
            eprint!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        }
        self.judge(output.status)
    }

    /// Runs it and hands each line of its output on, after printing it.
    ///
    /// # Errors
    /// When it cannot start or does not end well.
    pub fn run_reading(&self, mut line_read: impl FnMut(&str)) -> Outcome {
        let mut child = self.command().stdout(Stdio::piped()).spawn().map_err(|error| self.unable(&error))?;
        if let Some(output) = child.stdout.take() {
            for line in BufReader::new(output).split(b'\n') {
                let line = line?;
                let line = String::from_utf8_lossy(&line);
                println!("{line}");
                line_read(&line);
            }
        }
        self.judge(child.wait()?)
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        command.args(&self.words).current_dir(&self.folder);
        command.envs(self.settings.iter().map(|(name, value)| (name, AsRef::<OsStr>::as_ref(value))));
        command
    }

    fn judge(&self, status: ExitStatus) -> Outcome {
        if status.success() { Ok(()) } else { Err(format!("'{self}' ended with {status}").into()) }
    }

    fn unable(&self, error: &std::io::Error) -> String {
        format!("'{self}' could not start: {error}")
    }
}

impl fmt::Display for Call {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let program = Path::new(&self.program).file_name().unwrap_or_default();
        write!(out, "{} {}", program.display(), self.words.join(" "))
    }
}
