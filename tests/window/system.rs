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

/// The windows of a process that are seen, the one in front last, each with its title; those alone that can be closed.
pub fn windows_of(process: u32) -> Vec<(Window, String)> {
    let (connection, screen) = x11rb::connect(None).unwrap();
    let root = connection.setup().roots[screen].root;
    let atom = |name: &str| connection.intern_atom(false, name.as_bytes()).unwrap().reply().unwrap().atom;
    let (owner, protocols, delete) = (atom("_NET_WM_PID"), atom("WM_PROTOCOLS"), atom("WM_DELETE_WINDOW"));
    let (title, text) = (atom("_NET_WM_NAME"), atom("UTF8_STRING"));
    let numbers = |window: Window, property: u32, kind: AtomEnum| -> Vec<u32> {
        let reply = connection.get_property(false, window, property, kind, 0, 16).unwrap().reply();
        reply.ok().and_then(|reply| Some(reply.value32()?.collect())).unwrap_or_default()
    };
    let seen = |window: Window| {
        let reply = connection.get_window_attributes(window).unwrap().reply();
        reply.is_ok_and(|reply| reply.map_state == MapState::VIEWABLE)
    };
    let named = |window: Window| {
        let reply = connection.get_property(false, window, title, text, 0, 1_024).unwrap().reply();
        reply.map(|reply| String::from_utf8_lossy(&reply.value).into_owned()).unwrap_or_default()
    };
    let all = connection.query_tree(root).unwrap().reply().unwrap().children.into_iter();
    all.filter(|&window| {
        seen(window)
            && numbers(window, owner, AtomEnum::CARDINAL).contains(&process)
            && numbers(window, protocols, AtomEnum::ATOM).contains(&delete)
    })
    .map(|window| (window, named(window)))
    .collect()
}

/// Sends the window of a process with these words in its title the message that the button in its corner sends.
///
/// # Panics
/// When the process has no such window.
pub fn close_window_of(process: u32, titled: &str) {
    let (connection, _) = x11rb::connect(None).unwrap();
    let atom = |name: &str| connection.intern_atom(false, name.as_bytes()).unwrap().reply().unwrap().atom;
    let (protocols, delete) = (atom("WM_PROTOCOLS"), atom("WM_DELETE_WINDOW"));
    let window = windows_of(process).into_iter().find(|(_, title)| title.contains(titled));
    let (window, _) = window.expect("a window of the app");
    let message = ClientMessageEvent::new(32, window, protocols, [delete, x11rb::CURRENT_TIME, 0, 0, 0]);
    connection.send_event(false, window, EventMask::NO_EVENT, message).unwrap().check().unwrap();
}
