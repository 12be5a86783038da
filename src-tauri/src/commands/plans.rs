//! Plan files: new, open, sample, close, copy, backups.

use std::{
    fs,
    path::{Path, PathBuf},
};

use koers_core::{
    Error,
    intentions::Plan,
    sample,
    store::{Mode, Store},
    time::written,
};
use tauri::{AppHandle, State, WebviewWindow};
use tauri_plugin_dialog::DialogExt;

use crate::{
    desk::{Desk, random_ids},
    error::{Answer, Failure},
    files,
    views::{AppState, BackupView, Written},
    windows,
};

#[tauri::command]
pub fn new_plan(desk: State<'_, Desk>, window: WebviewWindow, name: &str) -> Answer<AppState> {
    let folder = desk.documents().to_owned();
    fs::create_dir_all(&folder).map_err(|fault| Error::io(&folder, fault))?;
    let path = files::free(&folder, &files::fit(name), "koers");
    desk.close(window.label());
    let language = desk.language();
    let plan = desk.opening(|opening| Plan::create(&path, opening, name, random_ids(), language))?;
    desk.take(window.label(), plan, Vec::new());
    desk.set(|settings| settings.opened(&path, written(desk.now().at)));
    Ok(desk.state(window.label()))
}

#[tauri::command]
pub fn open_plan(
    desk: State<'_, Desk>,
    app: AppHandle,
    window: WebviewWindow,
    path: Option<String>,
) -> Answer<AppState> {
    let path = match path {
        Some(path) => PathBuf::from(path),
        None => ask(&app, desk.documents())?,
    };
    seat(&desk, &app, &window, &path)
}

#[tauri::command]
pub fn open_read_only(desk: State<'_, Desk>, window: WebviewWindow, path: &str) -> Answer<AppState> {
    desk.open(window.label(), Path::new(path), Mode::ReadOnly)?;
    Ok(desk.state(window.label()))
}

/// Opens the sample as it was left. One in which nothing was changed is made anew, so that its days count from today.
#[tauri::command]
pub fn open_sample(desk: State<'_, Desk>, app: AppHandle, window: WebviewWindow) -> Answer<AppState> {
    let path = sample_path(&desk)?;
    if desk.window_of(&path).is_none() && !is_touched(&desk, &path) {
        make_sample(&desk, &path)?;
    }
    seat(&desk, &app, &window, &path)
}

/// Makes the sample in this window anew. What was changed in it is kept among its backups.
#[tauri::command]
pub fn renew_sample(desk: State<'_, Desk>, app: AppHandle, window: WebviewWindow) -> Answer<AppState> {
    let path = sample_path(&desk)?;
    if desk.window_of(&path).is_some_and(|other| other != window.label()) {
        return seat(&desk, &app, &window, &path);
    }
    desk.close(window.label());
    make_sample(&desk, &path)?;
    desk.open(window.label(), &path, Mode::Write)?;
    let mut state = desk.state(window.label());
    // Who makes it anew knows what it is.
    state.notices.retain(|notice| notice.code != "sample");
    Ok(state)
}

#[tauri::command]
pub fn close_plan(desk: State<'_, Desk>, window: WebviewWindow) -> AppState {
    desk.close(window.label());
    desk.state(window.label())
}

#[tauri::command]
pub fn forget_recent(desk: State<'_, Desk>, window: WebviewWindow, path: &str) -> AppState {
    desk.set(|settings| settings.forget(Path::new(path)));
    desk.state(window.label())
}

/// Saves a copy; without a path the owner is asked for one, and `None` means that it was called off.
#[tauri::command]
pub fn save_copy(
    desk: State<'_, Desk>,
    app: AppHandle,
    window: WebviewWindow,
    path: Option<String>,
) -> Answer<Option<Written>> {
    let target = match path {
        Some(path) => Some(PathBuf::from(path)),
        None => app
            .dialog()
            .file()
            .add_filter("Koers", &["koers"])
            .set_directory(desk.documents())
            .blocking_save_file()
            .and_then(|file| file.into_path().ok()),
    };
    let Some(target) = target else { return Ok(None) };
    let target = if target.extension().is_some() { target } else { target.with_extension("koers") };
    desk.with_plan(window.label(), |plan, _| plan.store().save_copy(&target))?;
    Ok(Some(Written { path: target.display().to_string() }))
}

#[tauri::command]
pub fn list_backups(desk: State<'_, Desk>, window: WebviewWindow) -> Answer<Vec<BackupView>> {
    let backups = desk.with_plan(window.label(), |plan, _| Store::backups(desk.home(), plan.store().path()))?;
    Ok(backups
        .into_iter()
        .map(|backup| BackupView {
            path: backup.path.display().to_string(),
            made_at: written(backup.at),
            why: backup.reason.code().to_owned(),
            bytes: backup.bytes,
        })
        .collect())
}

/// Puts a backup in the place of a plan: the one in this window, or one that would not open. What was there is kept
/// among the backups.
#[tauri::command]
pub fn put_back(desk: State<'_, Desk>, window: WebviewWindow, backup: &str, plan: Option<String>) -> Answer<AppState> {
    let plan = match plan {
        Some(path) => PathBuf::from(path),
        None => desk.with_plan(window.label(), |plan, _| Ok(plan.store().path().to_owned()))?,
    };
    desk.close(window.label());
    desk.opening(|opening| Store::put_back(&plan, Path::new(backup), opening)?.store.close(opening.now))?;
    desk.open(window.label(), &plan, Mode::Write)?;
    desk.tell(window.label(), "put-back");
    Ok(desk.state(window.label()))
}

/// Shows a plan in this window when it is free, else in a window of its own; never in two.
fn seat(desk: &Desk, app: &AppHandle, window: &WebviewWindow, path: &Path) -> Answer<AppState> {
    if desk.plan_in(window.label()).is_some() || desk.window_of(path).is_some() {
        windows::show(app, path);
    } else {
        desk.open(window.label(), path, Mode::Write)?;
    }
    Ok(desk.state(window.label()))
}

fn sample_path(desk: &Desk) -> Answer<PathBuf> {
    let folder = desk.sample_folder();
    fs::create_dir_all(&folder).map_err(|fault| Error::io(&folder, fault))?;
    Ok(folder.join(format!("{}.koers", sample::name(desk.language()))))
}

fn make_sample(desk: &Desk, path: &Path) -> Answer<()> {
    if path.exists() {
        fs::remove_file(path).map_err(|fault| Error::io(path, fault))?;
    }
    desk.opening(|opening| sample::create(path, opening, desk.language())?.close(opening.now))
}

/// Whether something was done in the sample, or somebody else has it open; one that does not open is not worth keeping.
fn is_touched(desk: &Desk, path: &Path) -> bool {
    let looked = desk.opening(|opening| {
        let (plan, _) = Plan::open(path, opening, random_ids())?;
        let touched = plan.store().undo_label()?.is_some();
        plan.close(opening.now)?;
        Ok(touched)
    });
    looked.unwrap_or_else(|failure| failure.code == "held")
}

fn ask(app: &AppHandle, folder: &Path) -> Answer<PathBuf> {
    let dialog = app.dialog().file().add_filter("Koers", &["koers"]).set_directory(folder);
    let chosen = dialog.blocking_pick_file().and_then(|file| file.into_path().ok());
    chosen.ok_or_else(Failure::cancelled)
}
