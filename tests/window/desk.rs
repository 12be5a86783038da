//! A person's computer: a home of its own, the folders in it, and what is kept of it when a test fails.

use std::{
    any::Any,
    cell::{Cell, RefCell},
    fs,
    future::poll_fn,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    path::{Path, PathBuf},
    pin::pin,
    rc::Rc,
    task::Poll,
};

use tempfile::TempDir;

use super::driver::Window;

/// A desk with the app on it.
pub struct Desk {
    home: TempDir,
    name: &'static str,
    opened: Cell<u32>,
    windows: RefCell<Vec<Rc<Window>>>,
}

/// Sits down at a new desk. When it goes wrong there, a picture of every open window, its text and the output of the app
/// are left in `target/window/`.
///
/// # Panics
/// When the test does.
pub fn at_a_desk(name: &'static str, test: impl AsyncFnOnce(&Desk)) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let desk = Desk::new(name);
        let outcome = {
            let mut test = pin!(test(&desk));
            poll_fn(|context| match catch_unwind(AssertUnwindSafe(|| test.as_mut().poll(context))) {
                Ok(poll) => poll.map(|()| Ok::<(), Box<dyn Any + Send>>(())),
                Err(panic) => Poll::Ready(Err(panic)),
            })
            .await
        };
        if let Err(panic) = outcome {
            desk.keep_evidence().await;
            resume_unwind(panic);
        }
    });
}

impl Desk {
    fn new(name: &'static str) -> Self {
        let desk = Self { home: tempfile::tempdir().unwrap(), name, opened: Cell::new(0), windows: RefCell::default() };
        for folder in ["config", "data", "cache", "state", "runtime", "output", "Documents"] {
            fs::create_dir(desk.folder(folder)).unwrap();
        }
        fs::write(desk.folder("config/user-dirs.dirs"), "XDG_DOCUMENTS_DIR=\"$HOME/Documents\"\n").unwrap();
        desk
    }

    /// Starts the app with these words behind its name; on a Sunday in November 2026.
    pub async fn start(&self, words: &[&str]) -> Rc<Window> {
        let words = [&["--today", "2026-11-22"], words].concat();
        let window = Rc::new(Window::open(self, &words).await);
        self.windows.borrow_mut().push(Rc::clone(&window));
        window
    }

    /// A file or folder in this home.
    pub fn folder(&self, inside: &str) -> PathBuf {
        self.home.path().join(inside)
    }

    /// The files with this ending among the owner's plans, in order of the alphabet.
    pub fn documents(&self, ending: &str) -> Vec<PathBuf> {
        let entries = fs::read_dir(self.folder("Documents/Koers")).into_iter().flatten();
        let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
        paths.retain(|path| path.extension().is_some_and(|its| its == ending));
        paths.sort();
        paths
    }

    /// What the app sees of this desk.
    pub fn environment(&self) -> [(&'static str, PathBuf); 11] {
        [
            ("HOME", self.folder("")),
            ("XDG_CONFIG_HOME", self.folder("config")),
            ("XDG_DATA_HOME", self.folder("data")),
            ("XDG_CACHE_HOME", self.folder("cache")),
            ("XDG_STATE_HOME", self.folder("state")),
            ("XDG_RUNTIME_DIR", self.folder("runtime")),
            ("USER", "de werkplaats".into()),
            ("HOSTNAME", "".into()),
            ("LANG", "C.UTF-8".into()),
            ("LC_ALL", "C.UTF-8".into()),
            ("TZ", "Europe/Amsterdam".into()),
        ]
    }

    pub(crate) fn next_window(&self) -> String {
        self.opened.set(self.opened.get() + 1);
        format!("{}-{}", self.name, self.opened.get())
    }

    pub(crate) fn output(&self, window: &str) -> PathBuf {
        self.folder("output").join(window).with_added_extension("txt")
    }

    async fn keep_evidence(&self) {
        let folder = made("window");
        let open: Vec<Rc<Window>> = self.windows.borrow().iter().filter(|window| window.is_open()).cloned().collect();
        for window in open {
            fs::write(folder.join(window.name()).with_added_extension("png"), window.picture().await).unwrap();
            let text = window.see("return location.hash + '\\n' + document.body.innerText;", &[]).await;
            fs::write(folder.join(window.name()).with_added_extension("screen.txt"), text.as_str().unwrap()).unwrap();
        }
        for (place, ending) in [("output", "txt"), ("data/app.koers.desk/logs", "log")] {
            for entry in fs::read_dir(self.folder(place)).into_iter().flatten() {
                let path = entry.unwrap().path();
                let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                let name = if ending == "log" { format!("{}-{name}", self.name) } else { name };
                fs::copy(&path, folder.join(name).with_added_extension(ending)).unwrap();
            }
        }
    }
}

/// A folder of this name below the project's `target/`.
pub fn made(name: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let folder = root.join("target").join(name);
    fs::create_dir_all(&folder).unwrap();
    folder
}
