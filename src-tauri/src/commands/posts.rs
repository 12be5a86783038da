//! The posts: what of them is looked at, moving them, their pictures, noting that they went out.

use std::path::PathBuf;

use koers_core::{
    Error,
    intentions::{Card, Lens, List, Move, Page, Saved, Sent, Weighed},
    media::{Picture, Purpose},
};
use tauri::{AppHandle, State, WebviewWindow, ipc::Response};
use tauri_plugin_dialog::DialogExt;
use tauri_plugin_opener::OpenerExt;

use crate::{
    desk::Desk,
    error::{Answer, Failure},
};

#[tauri::command]
pub fn look_at(desk: State<'_, Desk>, window: WebviewWindow, page: Page, lens: Lens) -> Answer<Saved> {
    desk.with_plan(window.label(), |plan, context| plan.look_at(&page, lens, context))
}

#[tauri::command]
pub fn ready_to_search(desk: State<'_, Desk>, window: WebviewWindow) -> Answer<()> {
    desk.with_plan(window.label(), |plan, _| {
        plan.ready_to_search();
        Ok(())
    })
}

#[tauri::command]
pub fn cards(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    list: List,
    first: usize,
    count: usize,
) -> Answer<Vec<Card>> {
    desk.with_plan(window.label(), |plan, context| Ok(plan.cards(list, first, count, context)))
}

#[tauri::command]
pub fn listed(desk: State<'_, Desk>, window: WebviewWindow, list: List) -> Answer<Vec<i64>> {
    desk.with_plan(window.label(), |plan, _| Ok(plan.listed(list)))
}

#[tauri::command]
pub fn move_posts(desk: State<'_, Desk>, window: WebviewWindow, page: Page, ids: Vec<i64>, to: Move) -> Answer<Saved> {
    desk.with_plan(window.label(), |plan, context| plan.move_posts(&page, &ids, to, context))
}

#[tauri::command]
pub fn remove_posts(desk: State<'_, Desk>, window: WebviewWindow, page: Page, ids: Vec<i64>) -> Answer<Saved> {
    desk.with_plan(window.label(), |plan, context| plan.remove_posts(&page, &ids, context))
}

#[tauri::command]
pub fn note_sent(desk: State<'_, Desk>, window: WebviewWindow, page: Page, post: i64, sent: Sent) -> Answer<Saved> {
    desk.with_plan(window.label(), |plan, context| plan.note_sent(&page, post, &sent, context))
}

#[tauri::command]
pub fn weigh(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    post: i64,
    channels: Vec<i64>,
    text: &str,
) -> Answer<Weighed> {
    desk.with_plan(window.label(), |plan, context| plan.weigh(post, &channels, text, context))
}

#[tauri::command]
pub fn tagged_link(desk: State<'_, Desk>, window: WebviewWindow, post: i64, channel: i64) -> Answer<String> {
    desk.with_plan(window.label(), |plan, _| Ok(plan.tagged_link(post, channel)))
}

/// Opens the place where one publishes on a channel, in the browser of the system.
#[tauri::command]
pub fn open_network(desk: State<'_, Desk>, app: AppHandle, window: WebviewWindow, channel: i64) -> Answer<()> {
    let address = desk.with_plan(window.label(), |plan, _| {
        plan.address_of(channel).ok_or_else(|| Error::NoRecord { kind: "channel".to_owned(), id: channel })
    })?;
    app.opener().open_url(address, None::<&str>).map_err(|fault| Failure::inner(&fault))
}

/// Takes the picture in a file for a post; without a path the owner is asked for one.
#[tauri::command]
pub fn take_picture(
    desk: State<'_, Desk>,
    app: AppHandle,
    window: WebviewWindow,
    page: Page,
    post: i64,
    path: Option<String>,
) -> Answer<Saved> {
    let picture = Picture::open(&chosen(&app, path)?, Purpose::Post)?;
    desk.with_plan(window.label(), |plan, context| plan.take_picture(&page, post, &picture, context))
}

/// The bytes of a post's picture, to be shown on the screen.
#[tauri::command]
pub fn show_picture(desk: State<'_, Desk>, window: WebviewWindow, post: i64) -> Answer<Response> {
    desk.with_plan(window.label(), |plan, _| match plan.picture_of(post)? {
        Some(picture) => Ok(Response::new(picture.bytes().to_vec())),
        None => Err(Error::NoRecord { kind: "media".to_owned(), id: 0 }),
    })
}

/// The file of a picture: the one that is named, or the one that the owner chooses.
pub(super) fn chosen(app: &AppHandle, path: Option<String>) -> Answer<PathBuf> {
    let chosen = path.map(PathBuf::from).or_else(|| {
        let dialog = app.dialog().file().add_filter("PNG, JPEG, SVG", &["png", "jpg", "jpeg", "svg"]);
        dialog.blocking_pick_file().and_then(|file| file.into_path().ok())
    });
    chosen.ok_or_else(Failure::cancelled)
}
