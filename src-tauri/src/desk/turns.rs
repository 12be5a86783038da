//! What is done time and again for every open plan: backups, looking around.

use std::{sync::Mutex, time::Duration};

use tauri::{AppHandle, Emitter, Manager};

use super::{Desk, Seat};

/// How often a backup is made while there is work.
const BACKUP_EVERY: Duration = Duration::from_secs(15 * 60);

/// How often the app looks around its open plans.
const LOOK_EVERY: Duration = Duration::from_secs(5);

/// Told to a window that has notices to fetch, or a page to show anew.
pub const NOTICED: &str = "noticed";

/// Makes a backup of every open plan each quarter of an hour; a plan in which nothing changed makes none.
pub fn keep_backups(app: AppHandle) {
    every(BACKUP_EVERY, app, |app| at_each_window(app, Desk::back_up));
}

/// Looks around every open plan, time and again: also after the computer slept, and when a new day begins.
pub fn keep_watch(app: AppHandle) {
    every(LOOK_EVERY, app, look_around);
}

/// Looks around every open plan now, and tells each window that has something to learn.
pub fn look_around(app: &AppHandle) {
    at_each_window(app, Desk::look);
}

fn at_each_window(app: &AppHandle, act: fn(&Desk, &Mutex<Seat>) -> bool) {
    let desk = app.state::<Desk>();
    for (window, seat) in desk.seats() {
        if act(&desk, &seat)
            && let Err(fault) = app.emit_to(&window, NOTICED, ())
        {
            log::warn!("a window is not told what was noticed: {fault}");
        }
    }
}

pub(super) fn every(period: Duration, app: AppHandle, act: fn(&AppHandle)) {
    tauri::async_runtime::spawn(async move {
        let mut turn = tokio::time::interval(period);
        // A computer that slept has one turn to catch up with, not all that it missed.
        turn.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        turn.tick().await;
        loop {
            turn.tick().await;
            let app = app.clone();
            if let Err(fault) = tauri::async_runtime::spawn_blocking(move || act(&app)).await {
                log::warn!("a regular task broke off: {fault}");
            }
        }
    });
}
