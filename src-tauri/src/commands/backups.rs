//! Where backups are made, and what those of a plan take.

use std::{
    fs,
    path::{Path, PathBuf},
};

use koers_core::{
    Error,
    store::{SIZE_CAP, Store},
};
use tauri::{AppHandle, State, WebviewWindow};
use tauri_plugin_dialog::DialogExt;
use tauri_plugin_opener::OpenerExt;

use crate::{
    desk::Desk,
    error::{Answer, Failure},
    views::BackupsView,
};

#[tauri::command]
pub fn backup_folder(desk: State<'_, Desk>, window: WebviewWindow) -> Answer<BackupsView> {
    seen(&desk, window.label())
}

/// Has the next backups made in another folder; without a path the owner is asked for one.
#[tauri::command]
pub fn choose_backup_folder(
    desk: State<'_, Desk>,
    app: AppHandle,
    window: WebviewWindow,
    path: Option<String>,
) -> Answer<BackupsView> {
    let asked = || app.dialog().file().blocking_pick_folder().and_then(|folder| folder.into_path().ok());
    let folder = path.map(PathBuf::from).or_else(asked).ok_or_else(Failure::cancelled)?;
    desk.home().make_backups_in(Some(&folder))?;
    seen(&desk, window.label())
}

/// Has the next backups made in the app's own folder again.
#[tauri::command]
pub fn usual_backup_folder(desk: State<'_, Desk>, window: WebviewWindow) -> Answer<BackupsView> {
    desk.home().make_backups_in(None)?;
    seen(&desk, window.label())
}

#[tauri::command]
pub fn show_backup_folder(desk: State<'_, Desk>, app: AppHandle) -> Answer<()> {
    let folder = desk.home().backup_folder();
    fs::create_dir_all(&folder).map_err(|fault| Error::io(&folder, fault))?;
    app.opener().open_path(folder.to_string_lossy(), None::<&str>).map_err(|fault| Failure::inner(&fault))
}

fn seen(desk: &Desk, window: &str) -> Answer<BackupsView> {
    let (home, chosen) = (desk.home(), desk.home().chosen_backup_folder());
    let now = home.backup_folder();
    let shown = |folder: &Path| folder.display().to_string();
    let kept = match desk.plan_in(window) {
        Some(plan) => Store::backups(home, &plan)?,
        None => Vec::new(),
    };
    Ok(BackupsView {
        folder: shown(&now),
        away: chosen.filter(|chosen| *chosen != now).map(|chosen| shown(&chosen)),
        chosen: home.chosen_backup_folder().is_some(),
        count: kept.len(),
        bytes: kept.iter().map(|backup| backup.bytes).sum(),
        cap: SIZE_CAP,
    })
}
