//! The window may do as little as possible.

use crate::source::{files, none, root};
use serde_json::Value;
use std::fs;

#[test]
fn the_content_security_policy_allows_nothing_unsafe_and_nothing_from_outside() {
    let policy = configuration()["app"]["security"]["csp"].as_str().unwrap().to_owned();
    none(&too_much(&policy), "The content security policy allows too much:");
}

fn too_much(policy: &str) -> Vec<String> {
    const OWN: &[&str] = &["'self'", "'none'", "data:", "blob:", "ipc:", "http://ipc.localhost"];
    let mut faults = Vec::new();
    for directive in policy.split(';') {
        let mut words = directive.split_whitespace();
        let name = words.next().unwrap_or_default();
        faults.extend(words.filter(|source| !OWN.contains(source)).map(|source| format!("{name} {source}")));
        if name == "script-src" && directive.trim() != "script-src 'self'" {
            faults.push(directive.trim().to_owned());
        }
    }
    for shut in ["default-src", "object-src", "base-uri", "form-action", "frame-src"] {
        if !policy.contains(&format!("{shut} 'none'")) {
            faults.push(format!("{shut} is not 'none'"));
        }
    }
    faults
}

#[test]
fn no_other_policy_stands_beside_it() {
    let security = configuration()["app"]["security"].clone();
    let settings: Vec<&String> = security.as_object().unwrap().keys().collect();
    assert_eq!(settings, ["csp"], "one policy for every way of running");
}

#[test]
fn the_page_may_hear_events_and_nothing_else_of_tauris() {
    let mut faults = Vec::new();
    for file in files("src-tauri/capabilities", &[".json"]) {
        let capability: Value = serde_json::from_str(&file.text).unwrap();
        if capability.get("remote").is_some() {
            faults.push(format!("{}: gives rights to pages from elsewhere", file.path));
        }
        for permission in capability["permissions"].as_array().unwrap() {
            let name = permission.as_str().unwrap_or("one with a scope");
            if !name.starts_with("core:event:allow-") {
                faults.push(format!("{}: {name}", file.path));
            }
        }
    }
    none(&faults, "Files, dialogs and all else go through the app's own commands:");
}

fn configuration() -> Value {
    serde_json::from_str(&fs::read_to_string(root().join("tauri.conf.json")).unwrap()).unwrap()
}

#[test]
fn a_policy_that_allows_too_much_is_noticed() {
    let lax = "default-src 'self'; script-src 'self' 'unsafe-inline'; img-src https:; object-src 'none'; base-uri 'none'; \
               form-action 'none'; frame-src 'none'";
    assert_eq!(too_much(lax).len(), 4, "{:?}", too_much(lax));
}
