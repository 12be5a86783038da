//! The menu bar of macOS, made of what the screen's one table of actions says. Other systems have a menu in the window, so
//! there nothing is shown; the code is the same and compiles everywhere. It has not been run on macOS: there was none.

use tauri::{
    AppHandle, Emitter, Manager, Wry,
    menu::{CheckMenuItemBuilder, IsMenuItem, Menu, MenuEvent, MenuItemBuilder, PredefinedMenuItem, SubmenuBuilder},
};

use crate::views::{MenuLine, MenuView, SystemDeed};

/// Told to the window in front, with the id of the action that was chosen.
pub const CHOSEN: &str = "chosen";
/// The one line that is about all windows.
const QUIT: &str = "quit";

/// Shows these menus in the bar of the system, where it has one.
///
/// # Errors
/// When the system does not take them.
pub fn show(app: &AppHandle, menus: &[MenuView]) -> tauri::Result<()> {
    if !cfg!(target_os = "macos") {
        return Ok(());
    }
    let bar = Menu::new(app)?;
    for MenuView { label, lines } in menus {
        let mut menu = SubmenuBuilder::new(app, label);
        for line in lines {
            menu = menu.item(made(app, line)?.as_ref());
        }
        bar.append(&menu.build()?)?;
    }
    app.set_menu(bar).map(drop)
}

fn made(app: &AppHandle, line: &MenuLine) -> tauri::Result<Box<dyn IsMenuItem<Wry>>> {
    Ok(match line {
        MenuLine::Apart => Box::new(PredefinedMenuItem::separator(app)?),
        MenuLine::System { does, label } => system(app, *does, label)?,
        MenuLine::Action { id, label, keys, can, chosen: Some(chosen) } => {
            let item = CheckMenuItemBuilder::with_id(id, label).enabled(*can).checked(*chosen);
            Box::new(keys.iter().fold(item, |item, keys| item.accelerator(keys)).build(app)?)
        }
        MenuLine::Action { id, label, keys, can, chosen: None } => {
            let item = MenuItemBuilder::with_id(id, label).enabled(*can);
            Box::new(keys.iter().fold(item, |item, keys| item.accelerator(keys)).build(app)?)
        }
    })
}

fn system(app: &AppHandle, does: SystemDeed, label: &str) -> tauri::Result<Box<dyn IsMenuItem<Wry>>> {
    let text = Some(label);
    let item = match does {
        SystemDeed::Services => PredefinedMenuItem::services(app, text),
        SystemDeed::Hide => PredefinedMenuItem::hide(app, text),
        SystemDeed::HideOthers => PredefinedMenuItem::hide_others(app, text),
        SystemDeed::ShowAll => PredefinedMenuItem::show_all(app, text),
        SystemDeed::Cut => PredefinedMenuItem::cut(app, text),
        SystemDeed::Copy => PredefinedMenuItem::copy(app, text),
        SystemDeed::Paste => PredefinedMenuItem::paste(app, text),
        SystemDeed::SelectAll => PredefinedMenuItem::select_all(app, text),
        SystemDeed::Minimize => PredefinedMenuItem::minimize(app, text),
        // The system's own would end the app before the windows save what is being typed.
        SystemDeed::Quit => {
            let quit = MenuItemBuilder::with_id(QUIT, label).accelerator("CmdOrCtrl+Q");
            return Ok(Box::new(quit.build(app)?));
        }
    };
    Ok(Box::new(item?))
}

/// Hands what was chosen to the window in front; the end of the app is asked of every window.
pub fn chosen(app: &AppHandle, event: MenuEvent) {
    let windows = app.webview_windows();
    let id = event.id().as_ref();
    let told = if id == QUIT {
        windows.values().try_for_each(tauri::WebviewWindow::close)
    } else {
        let front = windows.values().find(|window| window.is_focused().unwrap_or(false));
        front.map_or(Ok(()), |window| app.emit_to(window.label(), CHOSEN, id))
    };
    if let Err(fault) = told {
        log::warn!("the choice in a menu was not carried over: {fault}");
    }
}
