//! The app itself: settings, the log, and the end of a window.

use koers_core::text::Language;
use tauri::{State, WebviewWindow};

use crate::{
    desk::Desk,
    error::{Answer, Failure},
    settings::Theme,
    views::AppState,
};

#[tauri::command]
pub fn app_state(desk: State<'_, Desk>, window: WebviewWindow) -> AppState {
    desk.state(window.label())
}

#[tauri::command]
pub fn set_language(desk: State<'_, Desk>, window: WebviewWindow, language: Language) -> AppState {
    desk.set(|settings| settings.language = Some(language));
    desk.state(window.label())
}

#[tauri::command]
pub fn set_theme(desk: State<'_, Desk>, window: WebviewWindow, theme: Theme) -> AppState {
    desk.set(|settings| settings.theme = theme);
    desk.state(window.label())
}

#[tauri::command]
pub fn set_text_size(desk: State<'_, Desk>, window: WebviewWindow, percent: u16) -> AppState {
    desk.set(|settings| settings.text_size = percent.clamp(75, 200));
    desk.state(window.label())
}

/// A fault on the screen goes to the log, without the owner's text.
#[tauri::command]
pub fn report_problem(what: &str) {
    let short: String = what.chars().take(500).collect();
    log::warn!("screen: {short}");
}

/// The first frame that can be used; `cargo xtask bench` waits for this line.
#[tauri::command]
pub fn window_usable() {
    log::info!("usable");
    if std::env::var_os("KOERS_SAY_USABLE").is_some() {
        koers_cli::say_usable();
    }
}

/// Closes the window for good, after it saved what was being typed.
#[tauri::command]
pub fn close_window(window: WebviewWindow) -> Answer<()> {
    window.destroy().map_err(|fault| Failure::inner(&fault))
}

/// The window stays open after it was asked to close: something that was typed is not on disk.
#[tauri::command]
pub fn stay_open(desk: State<'_, Desk>, window: WebviewWindow) {
    desk.stays_open(window.label());
}
