//! The windows: one for each plan, its size and place remembered, its draft texts saved before it closes.

use std::{
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
};

use tauri::{AppHandle, Emitter, Manager, Runtime, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent};
use tauri_plugin_window_state::StateFlags;

use crate::desk::{self, Desk};

/// Told to a window that is asked to close: it saves what is being typed and then asks for the close itself.
pub const CLOSING: &str = "closing";

/// Opens a window, for a file or for the start screen.
///
/// # Errors
/// When the system gives none.
pub fn open(app: &AppHandle, file: Option<PathBuf>) -> tauri::Result<()> {
    static NEXT: AtomicU32 = AtomicU32::new(1);
    let label = match NEXT.fetch_add(1, Ordering::Relaxed) {
        1 => "main".to_owned(),
        n => format!("plan-{n}"),
    };
    if let Some(file) = file {
        Desk::expect(app, &label, file);
    }
    let window = WebviewWindowBuilder::new(app, &label, WebviewUrl::default())
        .title("Koers")
        .inner_size(1280.0, 860.0)
        .min_inner_size(900.0, 600.0)
        .on_document_title_changed(|window, title| {
            if let Err(fault) = window.set_title(&title) {
                log::warn!("the window keeps its title: {fault}");
            }
        })
        .build()?;
    let this = window.clone();
    window.on_window_event(move |event| match event {
        WindowEvent::CloseRequested { api, .. } => {
            // A window whose page does not answer closes at the second asking: what it had sent is on disk already.
            if asked_before(&this) {
                return;
            }
            if this.emit_to(this.label(), CLOSING, ()).is_ok() {
                api.prevent_close();
            }
        }
        WindowEvent::Focused(true) => {
            let app = this.app_handle().clone();
            tauri::async_runtime::spawn_blocking(move || desk::look_around(&app));
        }
        WindowEvent::Destroyed => this.state::<Desk>().leave(this.label()),
        _ => {}
    });
    Ok(())
}

/// Whether this window was asked to close before; marks that it was.
fn asked_before(window: &WebviewWindow) -> bool {
    window.state::<Desk>().asked_to_close(window.label())
}

/// A second start of the app: a file gets its window, without one the first window comes forward.
pub fn again(app: &AppHandle, words: &[String], folder: &str) {
    let asked = koers_cli::asked(words.iter().skip(1).map(Into::into));
    let file = match asked {
        koers_cli::Asked::Window(start) => start.file.map(|file| Path::new(folder).join(file)),
        koers_cli::Asked::Work(_) => None,
    };
    if let Some(file) = file {
        show(app, &file);
    } else if let Some(window) = app.webview_windows().into_values().next() {
        come_forward(&window);
    }
}

/// Shows a plan: brings its window forward, or opens one for it.
pub fn show(app: &AppHandle, file: &Path) {
    let its = app.state::<Desk>().window_of(file).and_then(|label| app.get_webview_window(&label));
    if let Some(window) = its {
        come_forward(&window);
    } else if let Err(fault) = open(app, Some(file.to_owned())) {
        log::error!("no window for a plan: {fault}");
    }
}

fn come_forward(window: &WebviewWindow) {
    if let Err(fault) = window.unminimize().and_then(|()| window.set_focus()) {
        log::warn!("the window does not come forward: {fault}");
    }
}

/// Remembers size and place; on Wayland a place cannot be set and sizes creep, so there only whether it is maximised.
pub fn remembered<R: Runtime>() -> tauri::plugin::TauriPlugin<R> {
    let wayland = std::env::var_os("WAYLAND_DISPLAY").is_some();
    let flags =
        if wayland { StateFlags::MAXIMIZED } else { StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED };
    tauri_plugin_window_state::Builder::default().with_state_flags(flags).build()
}
