//! What a test asks of Linux: which process is the app, whether it runs, and the message that closes its window.

use std::{fs, path::Path, process::Command};

use x11rb::{
    connection::Connection,
    protocol::xproto::{AtomEnum, ClientMessageEvent, ConnectionExt, EventMask, MapState, Window},
};

/// The process that runs this program under that parent.
pub fn child_of(parent: u32, program: &Path) -> Option<u32> {
    let processes = fs::read_dir("/proc").unwrap().filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok());
    processes.into_iter().find(|id| {
        let runs = fs::read_link(format!("/proc/{id}/exe")).is_ok_and(|path| path == program);
        runs && fields(*id).is_some_and(|fields| fields.get(1).is_some_and(|its| *its == parent.to_string()))
    })
}

/// Whether a process is there and not over.
pub fn is_running(id: u32) -> bool {
    fields(id).is_some_and(|fields| fields.first().is_some_and(|state| state != "Z"))
}

/// State and parent of a process, which stand behind its name in brackets.
fn fields(id: u32) -> Option<Vec<String>> {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    let (_, behind) = stat.rsplit_once(')')?;
    Some(behind.split_whitespace().map(str::to_owned).collect())
}

/// Ends a process without asking it.
pub fn kill(id: u32) {
    let _ = Command::new("kill").args(["-KILL", &id.to_string()]).status();
}

/// Sends the window of a process the message that the button in its corner sends.
///
/// # Panics
/// When the process has no window.
pub fn close_window_of(process: u32) {
    let (connection, screen) = x11rb::connect(None).unwrap();
    let root = connection.setup().roots[screen].root;
    let atom = |name: &str| connection.intern_atom(false, name.as_bytes()).unwrap().reply().unwrap().atom;
    let (owner, protocols, delete) = (atom("_NET_WM_PID"), atom("WM_PROTOCOLS"), atom("WM_DELETE_WINDOW"));
    let numbers = |window: Window, property: u32, kind: AtomEnum| -> Vec<u32> {
        let reply = connection.get_property(false, window, property, kind, 0, 16).unwrap().reply();
        reply.ok().and_then(|reply| Some(reply.value32()?.collect())).unwrap_or_default()
    };
    let windows = connection.query_tree(root).unwrap().reply().unwrap().children;
    let seen = |window: Window| {
        let reply = connection.get_window_attributes(window).unwrap().reply();
        reply.is_ok_and(|reply| reply.map_state == MapState::VIEWABLE)
    };
    let window = windows.into_iter().find(|&window| {
        seen(window)
            && numbers(window, owner, AtomEnum::CARDINAL).contains(&process)
            && numbers(window, protocols, AtomEnum::ATOM).contains(&delete)
    });
    let window = window.expect("a window of the app");
    let message = ClientMessageEvent::new(32, window, protocols, [delete, x11rb::CURRENT_TIME, 0, 0, 0]);
    connection.send_event(false, window, EventMask::NO_EVENT, message).unwrap().check().unwrap();
}
