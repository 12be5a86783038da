//! The charts of a plan, drawn as they are printed.

use koers_core::Error;
use koers_documents::charts::{self, Subject};
use tauri::{State, WebviewWindow};

use crate::{desk::Desk, error::Answer, views::ChartView};

/// The charts of a subject, each so many points wide.
#[tauri::command]
pub fn charts(desk: State<'_, Desk>, window: WebviewWindow, subject: &str, width: f32) -> Answer<Vec<ChartView>> {
    let subject = Subject::from_code(subject).ok_or_else(|| Error::NoSuchName(subject.to_owned()))?;
    desk.with_plan(window.label(), |plan, context| {
        let charts = charts::charts(plan.facts(), subject, context.language, context.now.today);
        Ok(charts.into_iter().map(|chart| ChartView::of(chart, width, context.language)).collect())
    })
}
