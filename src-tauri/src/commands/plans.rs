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
};

#[tauri::command(async)]
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

#[tauri::command(async)]
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
    desk.open(window.label(), &path, Mode::Write)?;
    Ok(desk.state(window.label()))
}

#[tauri::command(async)]
pub fn open_read_only(desk: State<'_, Desk>, window: WebviewWindow, path: &str) -> Answer<AppState> {
    desk.open(window.label(), Path::new(path), Mode::ReadOnly)?;
    Ok(desk.state(window.label()))
}

/// The sample is made anew each time, in the app's own folder: nobody's plan is touched.
#[tauri::command(async)]
pub fn open_sample(desk: State<'_, Desk>, window: WebviewWindow) -> Answer<AppState> {
    desk.close(window.label());
    let folder = desk.home().0.join("sample");
    fs::create_dir_all(&folder).map_err(|fault| Error::io(&folder, fault))?;
    let language = desk.language();
    let path = folder.join(format!("{}.koers", sample::name(language)));
    if path.exists() {
        fs::remove_file(&path).map_err(|fault| Error::io(&path, fault))?;
    }
    let plan = desk.opening(|opening| sample::create(&path, opening, language))?;
    desk.take(window.label(), plan, Vec::new());
    desk.tell(window.label(), "sample");
    Ok(desk.state(window.label()))
}

#[tauri::command(async)]
pub fn close_plan(desk: State<'_, Desk>, window: WebviewWindow) -> AppState {
    desk.close(window.label());
    desk.state(window.label())
}

#[tauri::command(async)]
pub fn forget_recent(desk: State<'_, Desk>, window: WebviewWindow, path: &str) -> AppState {
    desk.set(|settings| settings.forget(Path::new(path)));
    desk.state(window.label())
}

/// Saves a copy; without a path the owner is asked for one, and `None` means that it was called off.
#[tauri::command(async)]
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

#[tauri::command(async)]
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
#[tauri::command(async)]
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

fn ask(app: &AppHandle, folder: &Path) -> Answer<PathBuf> {
    let dialog = app.dialog().file().add_filter("Koers", &["koers"]).set_directory(folder);
    let chosen = dialog.blocking_pick_file().and_then(|file| file.into_path().ok());
    chosen.ok_or_else(Failure::cancelled)
}
