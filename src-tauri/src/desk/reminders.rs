//! Reminders: what is to go out now is told by the system's own notification while the app is open. Each post is told once
//! a day.

use std::{collections::HashSet, sync::Mutex, time::Duration};

use chrono::{Local, Timelike};
use koers_core::time::{Day, Time};
use koers_words::{Value, Words};
use tauri::{AppHandle, Manager};
use tauri_plugin_notification::NotificationExt;

use super::{Desk, lock, turns::every};

/// How often is looked whether something is due.
const EACH: Duration = Duration::from_secs(60);

/// What was told already: the post and the day.
static TOLD: Mutex<Option<HashSet<(i64, Day)>>> = Mutex::new(None);

/// Looks each minute whether a post is due, in every window.
pub fn keep_reminding(app: AppHandle) {
    every(EACH, app, remind);
}

fn remind(app: &AppHandle) {
    let desk = app.state::<Desk>();
    let today = desk.now().today;
    let clock = Local::now().time();
    let clock = Time::from_hms_opt(clock.hour(), clock.minute(), 0).unwrap_or_default();
    for (_, seat) in desk.seats() {
        let due = lock(&seat).plan.as_ref().map(|plan| plan.due_now(today, clock)).unwrap_or_default();
        let mut told = lock(&TOLD);
        let told = told.get_or_insert_default();
        let new: Vec<_> = due.into_iter().filter(|post| told.insert((post.id, today))).collect();
        let words = Words::new(desk.language());
        let Some(first) = new.first() else { continue };
        let text = first.title.clone();
        let title = match i64::try_from(new.len()) {
            Ok(1) => words.say("reminder-one"),
            count => words.say_with("reminder-several", &[("count", Value::Number(count.unwrap_or(i64::MAX)))]),
        };
        if let Err(fault) = app.notification().builder().title(title).body(text).show() {
            log::warn!("no reminder: {fault}");
        }
    }
}
