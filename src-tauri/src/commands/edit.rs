//! Pages and the answers on them.

use koers_core::{
    guide::Left,
    intentions::{Hit, Page, Saved},
    plan::{Edit, Kind, RecordView},
};
use tauri::{State, WebviewWindow};

use crate::{desk::Desk, error::Answer};

#[tauri::command]
pub fn show(desk: State<'_, Desk>, window: WebviewWindow, page: Page) -> Answer<Saved> {
    desk.with_plan(window.label(), |plan, context| plan.show(&page, context))
}

#[tauri::command]
pub fn more(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    page: Page,
    kind: Kind,
    after: usize,
) -> Answer<Vec<RecordView>> {
    desk.with_plan(window.label(), |plan, context| plan.more(&page, kind, after, context))
}

#[tauri::command]
pub fn find(desk: State<'_, Desk>, window: WebviewWindow, query: &str, limit: usize) -> Answer<Vec<Hit>> {
    desk.with_plan(window.label(), |plan, _| Ok(plan.find(query, limit)))
}

#[tauri::command]
pub fn save(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    page: Page,
    kind: Kind,
    id: Option<i64>,
    edits: Vec<Edit>,
) -> Answer<Saved> {
    desk.with_plan(window.label(), |plan, context| plan.save(&page, kind, id, &edits, context))
}

#[tauri::command]
pub fn add(desk: State<'_, Desk>, window: WebviewWindow, page: Page, kind: Kind, edits: Vec<Edit>) -> Answer<Saved> {
    desk.with_plan(window.label(), |plan, context| plan.add(&page, kind, &edits, context))
}

#[tauri::command]
pub fn pointing_at(desk: State<'_, Desk>, window: WebviewWindow, kind: Kind, id: i64) -> Answer<Vec<Hit>> {
    desk.with_plan(window.label(), |plan, _| Ok(plan.pointing_at(kind, id)))
}

#[tauri::command]
pub fn remove(desk: State<'_, Desk>, window: WebviewWindow, page: Page, kind: Kind, id: i64) -> Answer<Saved> {
    desk.with_plan(window.label(), |plan, context| plan.remove(&page, kind, id, context))
}

#[tauri::command]
pub fn undo(desk: State<'_, Desk>, window: WebviewWindow, page: Page) -> Answer<Saved> {
    desk.with_plan(window.label(), |plan, context| plan.undo(&page, context))
}

#[tauri::command]
pub fn redo(desk: State<'_, Desk>, window: WebviewWindow, page: Page) -> Answer<Saved> {
    desk.with_plan(window.label(), |plan, context| plan.redo(&page, context))
}

#[tauri::command]
pub fn restore(desk: State<'_, Desk>, window: WebviewWindow, page: Page, binned: i64) -> Answer<Saved> {
    desk.with_plan(window.label(), |plan, context| plan.restore(&page, binned, context))
}

#[tauri::command]
pub fn leave_screen(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    page: Page,
    screen: &str,
    how: Left,
) -> Answer<Saved> {
    desk.with_plan(window.label(), |plan, context| plan.leave_screen(&page, screen, how, context))
}

#[tauri::command]
pub fn ask_only_needed(desk: State<'_, Desk>, window: WebviewWindow, page: Page, brief: bool) -> Answer<Saved> {
    desk.with_plan(window.label(), |plan, context| plan.ask_only_needed(&page, brief, context))
}

#[tauri::command]
pub fn adopt_guidelines(desk: State<'_, Desk>, window: WebviewWindow, page: Page) -> Answer<Saved> {
    desk.with_plan(window.label(), |plan, context| plan.adopt_guidelines(&page, context))
}
