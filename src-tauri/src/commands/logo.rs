//! The business's logo: chosen, shown, removed.

use koers_core::{
    Error,
    intentions::{Page, Saved},
    media::{Picture, Purpose},
};
use tauri::{AppHandle, State, WebviewWindow, ipc::Response};

use super::posts::chosen;
use crate::{desk::Desk, error::Answer};

/// Takes the picture in a file as the logo; without a path the owner is asked for one.
#[tauri::command]
pub fn take_logo(
    desk: State<'_, Desk>,
    app: AppHandle,
    window: WebviewWindow,
    page: Page,
    path: Option<String>,
) -> Answer<Saved> {
    let picture = Picture::open(&chosen(&app, path)?, Purpose::Logo)?;
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
