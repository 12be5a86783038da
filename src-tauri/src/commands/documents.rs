//! The documents: shown, saved, opened. What is shown and what is saved are the same bytes.

use std::path::{Path, PathBuf};

use koers_core::Error;
use koers_documents::{Kind, Options, file_name, print};
use tauri::{AppHandle, State, WebviewWindow, ipc::Response};
use tauri_plugin_dialog::DialogExt;
use tauri_plugin_opener::OpenerExt;

use crate::{
    desk::Desk,
    error::{Answer, Failure},
    files,
    views::Written,
};

/// The bytes of a document, the plan file that it is made of and what its own is called, without an ending.
fn made(desk: &Desk, window: &str, document: Kind, options: &Options) -> Answer<(Vec<u8>, PathBuf, String)> {
    let (facts, report, now, plan) = desk.with_plan(window, |plan, context| {
        let report = plan.report(context.now);
        Ok((plan.facts().clone(), report, context.now, plan.store().path().to_owned()))
    })?;
    let bytes =
        print(&facts, &report, document, options, now.today, desk.version()).map_err(|fault| Failure::inner(&fault))?;
    Ok((bytes, plan, files::fit(&file_name(&facts, document, options.language, now.today))))
}

#[tauri::command]
pub fn preview_document(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    document: Kind,
    options: Options,
) -> Answer<Response> {
    Ok(Response::new(made(&desk, window.label(), document, &options)?.0))
}

/// Saves a document as a PDF beside the plan file, or that of the sample among the owner's documents, under a name that
/// is free.
#[tauri::command]
pub fn save_document(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    document: Kind,
    options: Options,
) -> Answer<Written> {
    let (bytes, plan, name) = made(&desk, window.label(), document, &options)?;
    let folder = desk.folder_for(&plan);
    let target = files::free(&folder, &name, "pdf");
    files::write(&target, &bytes)?;
    Ok(Written { path: target.display().to_string() })
}

/// Saves a document as a PDF where the owner says; without a path the system's own dialog asks.
#[tauri::command]
pub fn save_document_as(
    app: AppHandle,
    desk: State<'_, Desk>,
    window: WebviewWindow,
    document: Kind,
    options: Options,
    path: Option<String>,
) -> Answer<Written> {
    let (bytes, plan, name) = made(&desk, window.label(), document, &options)?;
    let folder = desk.folder_for(&plan);
    let asked = || {
        let dialog = app.dialog().file().set_directory(&folder);
        let dialog = dialog.set_file_name(format!("{name}.pdf")).add_filter("PDF", &["pdf"]);
        dialog.blocking_save_file().and_then(|file| file.into_path().ok())
    };
    let chosen = path.map(PathBuf::from).or_else(asked).ok_or_else(Failure::cancelled)?;
    let target = files::with_ending(chosen, "pdf");
    files::write(&target, &bytes)?;
    Ok(Written { path: target.display().to_string() })
}

#[tauri::command]
pub fn open_document(app: AppHandle, path: &str) -> Answer<()> {
    let path = there(path, &["pdf"])?;
    app.opener().open_path(path, None::<&str>).map_err(|fault| Failure::inner(&fault))
}

#[tauri::command]
pub fn show_in_folder(app: AppHandle, path: &str) -> Answer<()> {
    let path = there(path, &["pdf", "koers", "csv", "ics"])?;
    app.opener().reveal_item_in_dir(path).map_err(|fault| Failure::inner(&fault))
}

/// Only a file that is there and is of our making is handed to the system.
fn there(path: &str, endings: &[&str]) -> Answer<String> {
    let file = Path::new(path);
    let ours = file.extension().and_then(|ending| ending.to_str()).is_some_and(|ending| endings.contains(&ending));
    if ours && file.is_file() { Ok(path.to_owned()) } else { Err(Error::Missing(file.to_owned()).into()) }
}
