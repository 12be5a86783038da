//! The business's logo: chosen, shown, removed.

use std::path::PathBuf;

use koers_core::{
    Error,
    intentions::{Page, Saved},
    media::Picture,
};
use tauri::{AppHandle, State, WebviewWindow, ipc::Response};
use tauri_plugin_dialog::DialogExt;

use crate::{
    desk::Desk,
    error::{Answer, Failure},
};

/// Takes the picture in a file as the logo; without a path the owner is asked for one.
#[tauri::command]
pub fn take_logo(
    desk: State<'_, Desk>,
    app: AppHandle,
    window: WebviewWindow,
    page: Page,
    path: Option<String>,
) -> Answer<Saved> {
    let chosen = match path {
        Some(path) => Some(PathBuf::from(path)),
        None => {
            let dialog = app.dialog().file().add_filter("PNG, JPEG, SVG", &["png", "jpg", "jpeg", "svg"]);
            dialog.blocking_pick_file().and_then(|file| file.into_path().ok())
        }
    };
    let picture = Picture::open(&chosen.ok_or_else(Failure::cancelled)?)?;
    desk.with_plan(window.label(), |plan, context| plan.take_logo(&page, &picture, context))
}

#[tauri::command]
pub fn remove_logo(desk: State<'_, Desk>, window: WebviewWindow, page: Page) -> Answer<Saved> {
    desk.with_plan(window.label(), |plan, context| plan.remove_logo(&page, context))
}

/// The bytes of the logo, to be shown on the screen.
#[tauri::command]
pub fn show_logo(desk: State<'_, Desk>, window: WebviewWindow) -> Answer<Response> {
    desk.with_plan(window.label(), |plan, _| match &plan.facts().logo {
        Some(logo) => Ok(Response::new(logo.bytes().to_vec())),
        None => Err(Error::NoRecord { kind: "media".to_owned(), id: 0 }),
    })
}
