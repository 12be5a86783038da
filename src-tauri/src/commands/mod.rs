//! The commands, one file for each area. They carry and do not think; none runs on the window's own thread.

mod app;
mod backups;
mod charts;
mod documents;
mod edit;
mod exchange;
mod fill;
mod frame;
mod gates;
mod logo;
mod plans;
mod posts;

use std::panic::{AssertUnwindSafe, catch_unwind};

use tauri::ipc::Invoke;

pub use exchange::Imports;

use crate::error::Failure;

/// Carries each command out on a thread of its own. One that breaks off is answered too, so that no window waits for ever.
pub fn handler() -> impl Fn(Invoke) -> bool + Send + Sync + 'static {
    |invoke| {
        let resolver = invoke.resolver.clone();
        tauri::async_runtime::spawn_blocking(move || {
            let cause = match catch_unwind(AssertUnwindSafe(|| carry(invoke))) {
                Ok(true) => return,
                Ok(false) => "there is no such command",
                Err(_) => "a command broke off",
            };
            resolver.reject(Failure::inner(&cause));
        });
        true
    }
}

/// The list of all commands; `ui/src/lib/ipc` has a function for each.
fn carry(invoke: Invoke) -> bool {
    let commands: fn(Invoke) -> bool = tauri::generate_handler![
        app::app_state,
        app::set_language,
        app::set_theme,
        app::set_text_size,
        app::report_problem,
        app::window_usable,
        app::close_window,
        app::stay_open,
        plans::new_plan,
        plans::open_plan,
        plans::open_read_only,
        plans::open_sample,
        plans::renew_sample,
        plans::close_plan,
        plans::forget_recent,
        plans::save_copy,
        plans::list_backups,
        plans::put_back,
        edit::show,
        edit::more,
        edit::find,
        edit::save,
        edit::add,
        edit::pointing_at,
        edit::remove,
        edit::undo,
        edit::redo,
        edit::restore,
        edit::leave_screen,
        edit::ask_only_needed,
        edit::adopt_guidelines,
        fill::propose_fill,
        fill::take_fill,
        fill::make_occurrence,
        fill::make_occurrences,
        fill::skip_occurrence,
        fill::change_following,
        gates::open_on_terms,
        gates::withdraw_terms,
        gates::mend,
        gates::set_aside,
        gates::take_up,
        gates::open_channel,
        logo::take_logo,
        logo::remove_logo,
        logo::show_logo,
        posts::look_at,
        posts::cards,
        posts::ready_to_search,
        posts::listed,
        posts::move_posts,
        posts::remove_posts,
        posts::note_sent,
        posts::take_picture,
        posts::show_picture,
        posts::weigh,
        posts::tagged_link,
        posts::open_network,
        charts::charts,
        documents::preview_document,
        documents::save_document,
        documents::save_document_as,
        documents::open_document,
        documents::show_in_folder,
        exchange::export_posts,
        exchange::read_import,
        exchange::remap_import,
        exchange::take_import,
        backups::backup_folder,
        backups::choose_backup_folder,
        backups::usual_backup_folder,
        backups::show_backup_folder,
        frame::new_window,
        frame::set_menu,
        frame::last_crash,
        frame::show_report,
    ];
    commands(invoke)
}
