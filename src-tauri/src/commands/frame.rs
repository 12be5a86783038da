//! What is around every plan: the windows, the menu bar of the system, and what is left of a crash.

use std::fs;

use koers_core::Error;
use tauri::{AppHandle, State};
use tauri_plugin_opener::OpenerExt;

use crate::{
    error::{Answer, Failure},
    menu,
    reports::Reports,
    views::{CrashView, MenuView},
    windows,
};

/// Opens another window, at the start screen.
#[tauri::command]
pub fn new_window(app: AppHandle) -> Answer<()> {
    windows::open(&app, None).map_err(|fault| Failure::inner(&fault))
}

#[tauri::command]
pub fn set_menu(app: AppHandle, menus: Vec<MenuView>) -> Answer<()> {
    menu::show(&app, &menus).map_err(|fault| Failure::inner(&fault))
}

/// The report of a crash that nobody was told about yet; told once.
#[tauri::command]
pub fn last_crash(reports: State<'_, Reports>) -> Option<CrashView> {
    let report = reports.unseen()?;
    reports.settle();
    let details = fs::read_to_string(&report).ok()?;
    Some(CrashView { path: report.display().to_string(), details })
}

#[tauri::command]
pub fn show_report(app: AppHandle, reports: State<'_, Reports>) -> Answer<()> {
    let report = reports.newest().ok_or(Error::Refused("report-gone"))?;
    app.opener().reveal_item_in_dir(report).map_err(|fault| Failure::inner(&fault))
}
