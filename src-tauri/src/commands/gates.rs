//! Gates and checks that the owner decides about, and channels opened through the gates.

use koers_core::{
    Error,
    checks::Gate,
    column::Column,
    intentions::{Page, Saved},
    plan::Kind,
    time::Day,
};
use koers_documents::to_do;
use tauri::{State, WebviewWindow};

use crate::{desk::Desk, error::Answer};

#[tauri::command]
pub fn open_on_terms(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    page: Page,
    gate: Gate,
    reason: &str,
    by_whom: &str,
) -> Answer<Saved> {
    desk.with_plan(window.label(), |plan, context| plan.open_on_terms(&page, gate, reason, by_whom, context))
}

#[tauri::command]
pub fn withdraw_terms(desk: State<'_, Desk>, window: WebviewWindow, page: Page, gate: Gate) -> Answer<Saved> {
    desk.with_plan(window.label(), |plan, context| plan.withdraw_terms(&page, gate, context))
}

/// Makes actions of what shuts a gate, in the words of the *Not yet* letter.
#[tauri::command]
pub fn mend(desk: State<'_, Desk>, window: WebviewWindow, page: Page, gate: Gate) -> Answer<Saved> {
    desk.with_plan(window.label(), |plan, context| {
        plan.mend(&page, gate, |facts, finding| to_do(facts, finding, context.language), context)
    })
}

#[tauri::command]
#[expect(clippy::too_many_arguments, reason = "each is a field of the form on which it is decided")]
pub fn set_aside(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    page: Page,
    check: &str,
    kind: Option<Kind>,
    id: Option<i64>,
    reason: &str,
    by_whom: &str,
    until_day: &str,
) -> Answer<Saved> {
    let until = Option::<Day>::parse(until_day, desk.language()).map_err(|_| Error::Refused("until-no-day"))?;
    desk.with_plan(window.label(), |plan, context| {
        plan.set_aside(&page, check, kind.zip(id), reason, by_whom, until, context)
    })
}

#[tauri::command]
pub fn take_up(
    desk: State<'_, Desk>,
    window: WebviewWindow,
    page: Page,
    check: &str,
    kind: Option<Kind>,
    id: Option<i64>,
) -> Answer<Saved> {
    desk.with_plan(window.label(), |plan, context| plan.take_up_again(&page, check, kind.zip(id), context))
}

#[tauri::command]
pub fn open_channel(desk: State<'_, Desk>, window: WebviewWindow, page: Page, id: i64) -> Answer<Saved> {
    desk.with_plan(window.label(), |plan, context| plan.open_channel(&page, id, context))
}
