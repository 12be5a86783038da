//! The commands of the shell and the functions of the screen's door are the same set.

use crate::source::{files, none};
use std::collections::BTreeSet;

#[test]
fn commands_are_registered_and_called_by_the_screen() {
    let shell = files("src-tauri/src", &[".rs"]);
    let written: BTreeSet<String> = shell
        .iter()
        .filter(|file| file.path.starts_with("src-tauri/src/commands/"))
        .flat_map(|file| commands(&file.parts().code))
        .collect();
    let registered: BTreeSet<String> = shell.iter().flat_map(|file| handlers(&file.parts().code)).collect();
    let called: BTreeSet<String> = files("ui/src/lib/ipc", &[".ts"])
        .iter()
        .filter(|file| !file.path.ends_with(".test.ts"))
        .flat_map(|file| invoked(&file.text))
        .collect();
    assert!(!written.is_empty(), "the shell has commands");
    let mut faults = Vec::new();
    for (left, right, what) in [
        (&written, &registered, "written in src-tauri/src/commands, not registered in generate_handler!"),
        (&registered, &written, "registered, not written in src-tauri/src/commands"),
        (&registered, &called, "registered, not called in ui/src/lib/ipc"),
        (&called, &registered, "called in ui/src/lib/ipc, not registered"),
    ] {
        faults.extend(left.difference(right).map(|name| format!("{name}: {what}")));
    }
    none(&faults, "Every command has one function in the shell and one in ui/src/lib/ipc:");
}

#[test]
fn commands_stand_only_in_their_folder() {
    let elsewhere = files("src-tauri", &[".rs"]).into_iter();
    let faults: Vec<String> = elsewhere
        .filter(|file| !file.path.starts_with("src-tauri/src/commands/"))
        .filter(|file| !commands(&file.parts().code).is_empty())
        .map(|file| file.path)
        .collect();
    none(&faults, "Commands stand in src-tauri/src/commands:");
}

/// A command is carried out, and answered when it breaks off, by `commands/mod.rs`; one that Tauri runs by itself is not.
#[test]
fn no_command_goes_its_own_way() {
    let shell = files("src-tauri/src/commands", &[".rs"]).into_iter();
    let own = |code: &str| code.contains("#[tauri::command(") || code.split("#[tauri::command]").skip(1).any(is_async);
    let faults: Vec<String> = shell.filter(|file| own(&file.parts().code)).map(|file| file.path).collect();
    none(&faults, "A command is a plain function under a plain `#[tauri::command]`:");
}

fn is_async(after: &str) -> bool {
    after.split_once("fn ").is_some_and(|(before, _)| before.contains("async"))
}

/// The names of the functions under `#[tauri::command]`.
fn commands(code: &str) -> Vec<String> {
    let marked = code.split("#[tauri::command").skip(1);
    marked.filter_map(|rest| rest.split_once("fn ")).map(|(_, rest)| name(rest)).collect()
}

/// The last names of the paths in `generate_handler![…]`.
fn handlers(code: &str) -> Vec<String> {
    let lists = code.split("generate_handler![").skip(1).filter_map(|rest| rest.split(']').next());
    let paths = lists.flat_map(|list| list.split(','));
    paths.filter_map(|path| path.trim().rsplit("::").next()).filter(|name| !name.is_empty()).map(name).collect()
}

/// The names given to `invoke("…"` or `invoke<Type>("…"`.
fn invoked(text: &str) -> Vec<String> {
    let calls = text.match_indices("invoke").map(|(place, word)| text.get(place + word.len()..).unwrap_or_default());
    let arguments = calls.filter_map(|rest| match rest.strip_prefix('<') {
        Some(types) => types.split_once(">(").map(|(_, arguments)| arguments),
        None => rest.strip_prefix('('),
    });
    arguments.filter_map(|arguments| arguments.trim_start().strip_prefix(['"', '\''])).map(name).collect()
}

fn name(text: &str) -> String {
    text.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect()
}

#[test]
fn commands_are_seen_in_every_form() {
    let code =
        "#[tauri::command]\npub async fn open_plan(a: X) {}\n#[tauri::command(async)]\nfn undo() {}\nfn other() {}";
    assert_eq!(commands(code), ["open_plan", "undo"]);
    assert_eq!(handlers("x(tauri::generate_handler![plan::open_plan,\n undo, ])"), ["open_plan", "undo"]);
    let screen = "invoke(\"undo\"); await invoke<Saved<PlanView>>('open_plan', { path }); invoke(\n  \"redo\")";
    assert_eq!(invoked(screen), ["undo", "open_plan", "redo"]);
}
