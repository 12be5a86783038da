//! The system's own window for files: a path is typed there, and Enter takes it. No driver sees that window, so its keys
//! are struck on the screen's own keyboard.

use std::{path::Path, time::Duration};

use tokio::time::timeout;
use x11rb::{
    CURRENT_TIME,
    connection::Connection,
    protocol::{
        xproto::{ConnectionExt as _, InputFocus, KEY_PRESS_EVENT, KEY_RELEASE_EVENT},
        xtest::ConnectionExt as _,
    },
};

use crate::{driver::Window, system, wait::until};

const ENTER: u32 = 0xff0d;
const SHIFT: u32 = 0xffe1;
const CONTROL: u32 = 0xffe3;
/// How long the window may take to go before the path is typed again.
const BEFORE_AGAIN: Duration = Duration::from_secs(2);

impl Window {
    /// Types the path of a file in the window that asks for one, and waits until that window is gone. It reads its folder
    /// meanwhile, and may lose what is typed until it has: then the path is typed again.
    pub async fn chooses_file(&self, file: &Path) {
        // A window of the app has the name of its page; the system's has one of its own.
        let asks = || system::windows_of(self.app).into_iter().find(|(_, title)| !is_ours(title));
        until("the window for files", async || asks().map(drop)).await;
        let path: Vec<u32> = file.to_str().unwrap().chars().map(u32::from).chain([ENTER]).collect();
        until("the file to be taken", async || {
            if let Some((dialog, _)) = asks() {
                strike(dialog, &path);
            }
            let gone = until("the window for files to go", async || asks().is_none().then_some(()));
            timeout(BEFORE_AGAIN, gone).await.ok()
        })
        .await;
    }
}

fn is_ours(title: &str) -> bool {
    title == "Koers" || title.contains(" – ")
}

/// Gives a window the keyboard and strikes keys, by the names that the screen has for them.
fn strike(window: u32, keys: &[u32]) {
    let (connection, screen) = x11rb::connect(None).unwrap();
    let setup = connection.setup();
    let (root, first, last) = (setup.roots[screen].root, setup.min_keycode, setup.max_keycode);
    let board = connection.get_keyboard_mapping(first, last - first + 1).unwrap().reply().unwrap();
    let rows: Vec<&[u32]> = board.keysyms.chunks(usize::from(board.keysyms_per_keycode)).collect();
    let found = |key: u32| {
        let on = |column: usize| rows.iter().position(|names| names.get(column) == Some(&key)).map(|row| (row, column));
        let (row, column) = on(0).or_else(|| on(1)).unwrap_or_else(|| panic!("no key for {key:#x}"));
        (first + u8::try_from(row).unwrap(), column == 1)
    };
    let strike = |kind: u8, code: u8| {
        connection.xtest_fake_input(kind, code, CURRENT_TIME, root, 0, 0, 0).unwrap().check().unwrap();
    };
    connection.set_input_focus(InputFocus::PARENT, window, CURRENT_TIME).unwrap().check().unwrap();
    let ([(shift, _), (control, _)], (all, _)) = ([SHIFT, CONTROL].map(found), found(u32::from('a')));
    // In the place of what is left of an earlier try.
    strike(KEY_PRESS_EVENT, control);
    strike(KEY_PRESS_EVENT, all);
    strike(KEY_RELEASE_EVENT, all);
    strike(KEY_RELEASE_EVENT, control);
    for (code, shifted) in keys.iter().map(|key| found(*key)) {
        if shifted {
            strike(KEY_PRESS_EVENT, shift);
        }
        strike(KEY_PRESS_EVENT, code);
        strike(KEY_RELEASE_EVENT, code);
        if shifted {
            strike(KEY_RELEASE_EVENT, shift);
        }
    }
}
