//! What the running app holds: its settings, its folders, and for each window the plan in it.

mod places;
mod reminders;
mod told;
mod turns;

pub use reminders::keep_reminding;
pub use turns::{keep_backups, keep_watch, look_around};

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread::{self, JoinHandle},
};

use koers_core::{
    Error,
    id::{IdSource, SplitMix},
    intentions::{Context, Plan},
    store::{BackupReason, Home, Look, Mode, Notice, Opening},
    text::Language,
    time::{Day, Now, written},
};
use tauri::{AppHandle, Manager};

use self::{
    places::real,
    told::{notice, told},
};
use crate::{
    clock,
    error::{Answer, Failure},
    files,
    settings::Settings,
    views::{AppState, NoticeView},
};

/// What is told where a backup fails: the same as where the folder refused at opening.
const NO_BACKUP: &str = "home-unwritable";

/// The plan in a window, and what the window should be told.
#[derive(Default)]
pub struct Seat {
    /// The plan, when one is open.
    pub plan: Option<Plan>,
    notices: Vec<NoticeView>,
    over: Vec<String>,
    failure: Option<Failure>,
    opening: Option<JoinHandle<Answer<()>>>,
    /// The plan that it is to hold, while that is being opened.
    awaited: Option<PathBuf>,
    asked_to_close: bool,
    seen_on: Option<Day>,
    copying: Arc<Mutex<()>>,
    /// Whether its owner was told that backups fail.
    without_backup: bool,
}

/// The running app.
pub struct Desk {
    seats: Mutex<HashMap<String, Arc<Mutex<Seat>>>>,
    settings: Mutex<Settings>,
    settings_file: PathBuf,
    home: Home,
    documents: PathBuf,
    version: String,
    fixed_day: Option<Day>,
}

/// A lock that a panicked command left behind still guards sound data: every write is a transaction.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Desk {
    /// Takes the folders that the system names.
    ///
    /// # Errors
    /// When the system names none.
    pub fn new(app: &AppHandle, fixed_day: Option<Day>) -> tauri::Result<Self> {
        let paths = app.path();
        let settings_file = paths.app_config_dir()?.join("settings.json");
        let documents = paths.document_dir().or_else(|_| paths.home_dir())?;
        Ok(Self {
            seats: Mutex::default(),
            settings: Mutex::new(Settings::read(&settings_file)),
            settings_file,
            home: Home(paths.app_data_dir()?),
            documents: documents.join("Koers"),
            version: app.package_info().version.to_string(),
            fixed_day,
        })
    }

    /// The clock.
    #[must_use]
    pub fn now(&self) -> Now {
        clock::now(self.fixed_day)
    }

    /// Language of the screen: the owner's, else the system's where we speak it, else English.
    #[must_use]
    pub fn language(&self) -> Language {
        lock(&self.settings).language.unwrap_or_else(koers_cli::system_language)
    }

    /// Who asks, when, in which language.
    #[must_use]
    pub fn context(&self) -> Context {
        Context { now: self.now(), language: self.language() }
    }

    /// Version of the app.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The folder in which new plans are made.
    #[must_use]
    pub fn documents(&self) -> &Path {
        &self.documents
    }

    /// The app's own folder.
    #[must_use]
    pub fn home(&self) -> &Home {
        &self.home
    }

    /// What a window holds.
    pub fn seat(&self, window: &str) -> Arc<Mutex<Seat>> {
        Arc::clone(lock(&self.seats).entry(window.to_owned()).or_default())
    }

    /// Does something with the plan in a window.
    ///
    /// # Errors
    /// `no-plan` when there is none; what `f` gives.
    pub fn with_plan<T>(&self, window: &str, f: impl FnOnce(&mut Plan, Context) -> Result<T, Error>) -> Answer<T> {
        let seat = self.seat(window);
        let mut seat = lock(&seat);
        let plan = seat.plan.as_mut().ok_or_else(|| Failure::of("no-plan", "no plan in this window"))?;
        Ok(f(plan, self.context())?)
    }

    /// Changes the settings and keeps them; where they cannot be kept they hold until the app is closed.
    pub fn set(&self, change: impl FnOnce(&mut Settings)) {
        let mut settings = lock(&self.settings);
        change(&mut settings);
        if let Err(fault) = settings.write(&self.settings_file) {
            log::warn!("settings are not kept: {fault}");
        }
    }

    /// Starts to open the file that a window is made for, while the window itself is made.
    pub fn expect(app: &AppHandle, window: &str, file: PathBuf) {
        let (of, label, awaited) = (app.clone(), window.to_owned(), real(&file));
        let opening = thread::spawn(move || of.state::<Self>().open(&label, &file, Mode::Write));
        let seat = app.state::<Self>().seat(window);
        let mut seat = lock(&seat);
        (seat.opening, seat.awaited) = (Some(opening), Some(awaited));
    }

    /// Whether a window was asked to close before and has not answered since; marks that it was asked.
    pub fn asked_to_close(&self, window: &str) -> bool {
        std::mem::replace(&mut lock(&self.seat(window)).asked_to_close, true)
    }

    /// The page of a window answered that it stays open.
    pub fn stays_open(&self, window: &str) {
        lock(&self.seat(window)).asked_to_close = false;
    }

    /// Opens a plan in a window, the one there first closed.
    ///
    /// # Errors
    /// What opening gives; the window then holds no plan.
    pub fn open(&self, window: &str, path: &Path, mode: Mode) -> Answer<()> {
        self.close(window);
        let now = self.now();
        let (who, mounts) = (who(), files::mounts());
        let opening = Opening { mode, mounts: &mounts, ..Opening::new(&self.home, &who, now) };
        let (plan, notices) = Plan::open(path, &opening, random_ids())?;
        let path = plan.store().path().to_owned();
        self.take(window, plan, notices.iter().map(notice).collect());
        if !self.is_sample(&path) {
            self.set(|settings| settings.opened(&path, written(now.at)));
        }
        Ok(())
    }

    /// Seats a plan in a window.
    pub fn take(&self, window: &str, plan: Plan, mut notices: Vec<NoticeView>) {
        notices.extend(self.is_sample(plan.store().path()).then(|| told("sample", [])));
        if let Some(away) = self.home.chosen_backup_folder().filter(|chosen| *chosen != self.home.backup_folder()) {
            notices.push(told("backup-folder-away", [("folder", away.display().to_string())]));
        }
        let seat = self.seat(window);
        let mut seat = lock(&seat);
        seat.plan = Some(plan);
        seat.notices = notices;
        seat.failure = None;
    }

    /// Has something told in a window, under `notice-<code>`.
    pub fn tell(&self, window: &str, code: &str) {
        lock(&self.seat(window)).notices.push(told(code, []));
    }

    /// How a plan is opened for writing.
    ///
    /// # Errors
    /// What `f` gives.
    pub fn opening<T>(&self, f: impl FnOnce(&Opening<'_>) -> Result<T, Error>) -> Answer<T> {
        let (who, mounts) = (who(), files::mounts());
        Ok(f(&Opening { mounts: &mounts, ..Opening::new(&self.home, &who, self.now()) })?)
    }

    /// Closes the plan in a window, after a backup of what was done.
    pub fn close(&self, window: &str) {
        let seat = self.seat(window);
        let (plan, copying) = {
            let mut seat = lock(&seat);
            (seat.plan.take(), Arc::clone(&seat.copying))
        };
        if let Some(plan) = plan {
            // A backup in the making sees at its next turn that the plan is gone, and lets go of the file.
            drop(lock(&copying));
            self.close_plan(plan);
        }
    }

    /// Closes what a window holds or was about to hold: the window is gone.
    pub fn leave(&self, window: &str) {
        let opening = lock(&self.seat(window)).opening.take();
        if let Some(opening) = opening {
            // Whether it opened no longer matters to anybody; what it opened is closed next.
            let _ = opening.join();
        }
        self.close(window);
    }

    fn close_plan(&self, plan: Plan) {
        let now = self.now();
        if let Err(fault) = plan.store().back_up(now, BackupReason::Work) {
            log::warn!("no backup at closing: {:?}", fault.code());
        }
        if let Err(fault) = plan.close(now) {
            log::warn!("not sealed at closing: {:?}", fault.code());
        }
    }

    /// Closes every plan: the app ends.
    pub fn close_all(&self) {
        let windows: Vec<String> = lock(&self.seats).keys().cloned().collect();
        for window in windows {
            self.leave(&window);
        }
    }

    /// The app as a window sees it, once the file that the window was made for is open. Notices are told once.
    pub fn state(&self, window: &str) -> AppState {
        let opening = lock(&self.seat(window)).opening.take();
        if let Some(opening) = opening {
            let opened = opening.join().unwrap_or_else(|_| Err(Failure::inner(&"opening a plan panicked")));
            lock(&self.seat(window)).awaited = None;
            if let Err(failure) = opened {
                lock(&self.seat(window)).failure = Some(failure);
            }
        }
        let seat = self.seat(window);
        let mut seat = lock(&seat);
        let settings = lock(&self.settings).clone();
        AppState {
            language: self.language(),
            language_chosen: settings.language.is_some(),
            theme: settings.theme,
            text_size: settings.text_size,
            version: self.version.clone(),
            recent: settings.recent,
            plan: seat.plan.as_ref().map(|plan| self.shown(plan)),
            notices: std::mem::take(&mut seat.notices),
            over: std::mem::take(&mut seat.over),
            failure: seat.failure.take(),
        }
    }

    fn seats(&self) -> Vec<(String, Arc<Mutex<Seat>>)> {
        lock(&self.seats).iter().map(|(window, seat)| (window.clone(), Arc::clone(seat))).collect()
    }

    /// Makes a backup of the plan in a window when something changed in it, a few pages at a time between commands; true
    /// when the window has something to learn: that it failed, or works again.
    fn back_up(&self, seat: &Mutex<Seat>) -> bool {
        let copying = Arc::clone(&lock(seat).copying);
        let _making = lock(&copying);
        let job = lock(seat).plan.as_ref().and_then(|plan| plan.store().copying(self.now(), BackupReason::Work));
        let Some(job) = job else { return false };
        let made = job.make(|step| {
            let seat = lock(seat);
            if seat.plan.is_some() {
                step();
            }
        });
        let mut seat = lock(seat);
        if let Err(fault) = made {
            log::warn!("no backup: {:?}", fault.code());
            seat.notices.push(told(NO_BACKUP, [("home", self.home.backup_folder().display().to_string())]));
            seat.without_backup = true;
            return true;
        }
        let again = std::mem::take(&mut seat.without_backup);
        seat.over.extend(again.then(|| NO_BACKUP.to_owned()));
        again
    }

    /// Looks around the plan in a window; true when the window has something to learn.
    fn look(&self, seat: &Mutex<Seat>) -> bool {
        let now = self.now();
        let mut seat = lock(seat);
        let Some(plan) = seat.plan.as_mut() else { return false };
        let look = plan.look(now).unwrap_or_else(|fault| {
            // The next thing that the owner does meets it too, and tells it.
            log::warn!("looking around: {:?}", fault.code());
            Look::default()
        });
        let other_day = seat.seen_on.replace(now.today).is_some_and(|day| day != now.today);
        let news = look.changed || other_day || !look.notices.is_empty() || !look.over.is_empty();
        seat.notices.extend(look.notices.iter().map(notice));
        seat.over.extend(look.over);
        news
    }
}

/// Ids from the system's randomness.
pub fn random_ids() -> Box<dyn IdSource> {
    use std::hash::{BuildHasher, Hasher, RandomState};
    Box::new(SplitMix::seeded(RandomState::new().build_hasher().finish()))
}

/// How this process describes itself to another that finds the plan held.
fn who() -> String {
    let name = |key: &str| std::env::var(key).ok().filter(|value| !value.is_empty());
    let user = name("USER").or_else(|| name("USERNAME"));
    let host = name("HOSTNAME").or_else(|| name("COMPUTERNAME"));
    match (user, host) {
        (Some(user), Some(host)) => format!("{user}, {host}"),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => "Koers".to_owned(),
    }
}
