//! Filling the calendar, and the posts of a series.

use koers_core::{
    intentions::{Page, Saved},
    plan::Edit,
    reckoning::{Filled, Proposed},
    time::Day,
};
use tauri::{State, WebviewWindow};

use crate::{desk::Desk, error::Answer};

#[tauri::command]
pub fn propose_fill(desk: State<'_, Desk>, window: WebviewWindow, from: Day, until: Day) -> Answer<Filled> {
    desk.with_plan(window.label(), |plan, context| plan.propose_fill(from, until, context))
}

#[tauri::command]
pub fn take_fill(desk: State<'_, Desk>, window: WebviewWindow, page: Page, posts: Vec<Proposed>) -> Answer<Saved> {
    desk.with_plan(window.label(), |plan, context| plan.take_fill(&page, &posts, context))
}

#[tauri::command]
pub fn make_occurrence(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    page: Page,
    series: i64,
    day: Day,
) -> Answer<Saved> {
    desk.with_plan(window.label(), |plan, context| plan.make_occurrence(&page, series, day, context))
}

#[tauri::command]
pub fn make_occurrences(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    page: Page,
    series: i64,
    until: Day,
) -> Answer<Saved> {
    desk.with_plan(window.label(), |plan, context| plan.make_occurrences(&page, series, until, context))
}

#[tauri::command]
pub fn skip_occurrence(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    page: Page,
    series: i64,
    day: Day,
) -> Answer<Saved> {
    desk.with_plan(window.label(), |plan, context| plan.skip_occurrence(&page, series, day, context))
}

#[tauri::command]
pub fn change_following(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    page: Page,
    series: i64,
    from: Day,
    edits: Vec<Edit>,
) -> Answer<Saved> {
    desk.with_plan(window.label(), |plan, context| plan.change_following(&page, series, from, &edits, context))
}
