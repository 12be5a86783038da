//! The system's own window for files: a path is typed there, and Enter takes it. No driver sees that window, so its keys go
//! to it by the screen itself.

use std::path::Path;

use x11rb::{
    connection::Connection,
    protocol::xproto::{ConnectionExt, EventMask, KEY_PRESS_EVENT, KEY_RELEASE_EVENT, KeyButMask, KeyPressEvent},
};

use crate::{driver::Window, system, wait::until};

const ENTER: u32 = 0xff0d;

impl Window {
    /// Types the path of a file in the window that asks for one, and waits until that window is gone.
    pub async fn chooses_file(&self, file: &Path) {
        let others = |title: &str| title.contains("Koers") || title.contains('–');
        let asks = || system::windows_of(self.app).into_iter().find(|(_, title)| !others(title));
        let (dialog, _) = until("the window for files", async || asks()).await;
        let path: Vec<u32> = file.to_str().unwrap().chars().map(u32::from).collect();
        strike(dialog, &path);
        strike(dialog, &[ENTER]);
        until("the window for files to go", async || asks().is_none().then_some(())).await;
    }
}

/// Sends a window keys, each pressed and let go, by the names that the screen has for them.
fn strike(window: u32, keys: &[u32]) {
    let (connection, screen) = x11rb::connect(None).unwrap();
    let setup = connection.setup();
    let (root, first, last) = (setup.roots[screen].root, setup.min_keycode, setup.max_keycode);
    let board = connection.get_keyboard_mapping(first, last - first + 1).unwrap().reply().unwrap();
    let rows = board.keysyms.chunks(usize::from(board.keysyms_per_keycode));
    for key in keys {
        let (row, column) = rows
            .clone()
            .enumerate()
            .find_map(|(row, names)| Some((row, names.iter().take(2).position(|name| name == key)?)))
            .unwrap_or_else(|| panic!("no key for {key:#x}"));
        let state = if column == 1 { KeyButMask::SHIFT } else { KeyButMask::default() };
        for response_type in [KEY_PRESS_EVENT, KEY_RELEASE_EVENT] {
            let event = KeyPressEvent {
                response_type,
                detail: first + u8::try_from(row).unwrap(),
                sequence: 0,
                time: x11rb::CURRENT_TIME,
                root,
                event: window,
                child: x11rb::NONE,
                root_x: 1,
                root_y: 1,
                event_x: 1,
                event_y: 1,
                state,
                same_screen: true,
            };
            connection.send_event(false, window, EventMask::NO_EVENT, event).unwrap().check().unwrap();
        }
    }
}
