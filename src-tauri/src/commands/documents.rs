//! The documents: shown, saved, opened. What is shown and what is saved are the same bytes.

use std::path::{Path, PathBuf};

use koers_core::{Error, text::Language};
use koers_documents::{Kind, file_name, print};
use tauri::{AppHandle, State, WebviewWindow, ipc::Response};
use tauri_plugin_opener::OpenerExt;

use crate::{
    desk::Desk,
    error::{Answer, Failure},
    files,
    views::Written,
};

fn made(desk: &Desk, window: &str, document: &str, language: Language) -> Answer<(Vec<u8>, PathBuf)> {
    let kind = Kind::from_code(document).ok_or_else(|| Error::NoSuchName(document.to_owned()))?;
    let (facts, report, now, beside) = desk.with_plan(window, |plan, context| {
        let report = plan.report(context.now);
        Ok((plan.facts().clone(), report, context.now, plan.store().path().to_owned()))
    })?;
    let bytes =
        print(&facts, &report, kind, language, now.today, desk.version()).map_err(|fault| Failure::inner(&fault))?;
    let folder = beside.parent().map(Path::to_owned).unwrap_or_default();
    let name = files::fit(&file_name(&facts, kind, language, now.today));
    Ok((bytes, files::free(&folder, &name, "pdf")))
}

#[tauri::command]
pub fn preview_document(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    document: &str,
    language: Language,
) -> Answer<Response> {
    Ok(Response::new(made(&desk, window.label(), document, language)?.0))
}

/// Saves a document as a PDF; without a path beside the plan file, under a name that is free.
#[tauri::command]
pub fn save_document(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    document: &str,
    language: Language,
    path: Option<String>,
) -> Answer<Written> {
    let (bytes, beside) = made(&desk, window.label(), document, language)?;
    let target = path.map_or(beside, PathBuf::from);
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
    let path = there(path, &["pdf", "koers"])?;
    app.opener().reveal_item_in_dir(path).map_err(|fault| Failure::inner(&fault))
}

/// Only a file that is there and is of our making is handed to the system.
fn there(path: &str, endings: &[&str]) -> Answer<String> {
    let file = Path::new(path);
    let ours = file.extension().and_then(|ending| ending.to_str()).is_some_and(|ending| endings.contains(&ending));
    if ours && file.is_file() { Ok(path.to_owned()) } else { Err(Error::Missing(file.to_owned()).into()) }
}
