//! The system's own window for files: a path is typed there, and Enter takes it. No driver sees that window, so its keys
//! are struck on the screen's own keyboard.

use std::{path::Path, time::Duration};

use tokio::time::timeout;
use x11rb::{
    CURRENT_TIME,
    connection::Connection,
    protocol::{
        xproto::{ConnectionExt as _, ImageFormat, InputFocus, KEY_PRESS_EVENT, KEY_RELEASE_EVENT},
        xtest::ConnectionExt as _,
    },
};

use crate::{driver::Window, system, wait::until};

const ENTER: u32 = 0xff0d;
const SHIFT: u32 = 0xffe1;
const CONTROL: u32 = 0xffe3;
/// How long the window may take to go before the path is typed again.
const BEFORE_AGAIN: Duration = Duration::from_secs(2);
/// So many looks in a row show the same once nothing moves any more; a caret blinks more slowly.
const AT_REST: u32 = 5;

impl Window {
    /// Types the path of a file in the window that asks for one, and waits until that window is gone. It makes the line to
    /// type on at the first key, and loses what comes meanwhile: each time it is waited for.
    pub async fn chooses_file(&self, file: &Path) {
        // A window of the app has the name of its page; the system's has one of its own.
        let asks = || system::windows_of(self.app).into_iter().find(|(_, title)| !is_ours(title));
        until("the window for files", async || asks().map(drop)).await;
        let path: Vec<u32> = file.to_str().unwrap().chars().map(u32::from).collect();
        let (root, rest) = path.split_at(1);
        until("the file to be taken", async || {
            for (at, keys) in [root, rest, &[ENTER]].into_iter().enumerate() {
                at_rest().await;
                if let Some((dialog, _)) = asks() {
                    strike(dialog, keys, at == 0);
                }
            }
            let gone = until("the window for files to go", async || asks().is_none().then_some(()));
            timeout(BEFORE_AGAIN, gone).await.ok()
        })
        .await;
    }
}

/// Waits until the screen stays as it is.
async fn at_rest() {
    let (mut last, mut same) = (None, 0);
    until("the screen to be at rest", async || {
        let now = Some(screen());
        same = if now == last { same + 1 } else { 0 };
        last = now;
        (same == AT_REST).then_some(())
    })
    .await;
}

/// What the whole screen shows.
fn screen() -> Vec<u8> {
    let (connection, screen) = x11rb::connect(None).unwrap();
    let screen = &connection.setup().roots[screen];
    let (width, height) = (screen.width_in_pixels, screen.height_in_pixels);
    let picture = connection.get_image(ImageFormat::Z_PIXMAP, screen.root, 0, 0, width, height, !0).unwrap();
    picture.reply().unwrap().data
}

fn is_ours(title: &str) -> bool {
    title == "Koers" || title.contains(" – ")
}

/// Gives a window the keyboard and strikes keys, by the names that the screen has for them; afresh in the place of what is
/// left of an earlier try.
fn strike(window: u32, keys: &[u32], afresh: bool) {
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
    if afresh {
        strike(KEY_PRESS_EVENT, control);
        strike(KEY_PRESS_EVENT, all);
        strike(KEY_RELEASE_EVENT, all);
        strike(KEY_RELEASE_EVENT, control);
    }
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
