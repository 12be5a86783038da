//! The shell: the only Rust that knows Tauri. It holds a plan for each window, carries commands to the core and answers
//! back. What a plan means is not here.

mod clock;
mod commands;
mod desk;
mod error;
mod files;
mod menu;
mod reports;
mod settings;
mod views;
mod windows;

use std::process::ExitCode;

use koers_cli::Start;
use tauri::{Manager, RunEvent};

pub use views::typescript;

use crate::{desk::Desk, reports::Reports};

/// Opens the window and stays until the last one closes.
#[must_use]
pub fn run(start: Start) -> ExitCode {
    let built = tauri::Builder::default()
        // It must be the first plugin: a second start hands its file over and ends.
        .plugin(tauri_plugin_single_instance::init(|app, words, folder| windows::again(app, &words, &folder)))
        .plugin(logging())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(tauri_plugin_notification::init())
        .plugin(windows::remembered())
        .on_menu_event(menu::chosen)
        .setup(move |app| {
            let reports = Reports::of(app.path().app_log_dir()?);
            reports.write_each(error::about(app.package_info()));
            app.manage(reports);
            app.manage(commands::Imports::default());
            app.manage(Desk::new(app.handle(), start.today)?);
            windows::open(app.handle(), start.file.clone())?;
            desk::keep_backups(app.handle().clone());
            desk::keep_watch(app.handle().clone());
            desk::keep_reminding(app.handle().clone());
            Ok(())
        })
        .invoke_handler(commands::handler())
        .build(tauri::generate_context!());
    match built {
        Ok(app) => {
            app.run(|app, event| match event {
                RunEvent::Exit => {
                    app.state::<Desk>().close_all();
                    app.state::<Reports>().settle();
                }
                // macOS names the file that was double-clicked here, and not on the command line.
                #[cfg(target_os = "macos")]
                RunEvent::Opened { urls } => {
                    urls.iter().filter_map(|url| url.to_file_path().ok()).for_each(|file| windows::show(app, &file));
                }
                _ => {}
            });
            ExitCode::SUCCESS
        }
        Err(fault) => {
            koers_cli::say_fault(&fault.to_string());
            ExitCode::FAILURE
        }
    }
}

/// Logs to a file that rotates; no text of the owner goes in.
fn logging<R: tauri::Runtime>() -> tauri::plugin::TauriPlugin<R> {
    tauri_plugin_log::Builder::new()
        .clear_targets()
        .target(tauri_plugin_log::Target::new(tauri_plugin_log::TargetKind::LogDir { file_name: None }))
        .max_file_size(1_000_000)
        .rotation_strategy(tauri_plugin_log::RotationStrategy::KeepOne)
        .level(log::LevelFilter::Info)
        .build()
}
