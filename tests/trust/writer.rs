//! A second process: one that writes until it is killed and says so after each commit, or one that holds a plan until its
//! input ends, or one that only opens it and tells what came of it.

use std::{
    env,
    io::{Read, Write, stdin, stdout},
    path::{Path, PathBuf},
};

use koers_core::{
    Error, Result,
    store::{Home, Opening, Store},
    time::{self, Now},
};

mod deeds;

fn main() -> Result<()> {
    let mut words = env::args().skip(1);
    let mut word = || words.next().ok_or_else(|| Error::NoSuchName("word".to_owned()));
    let (verb, path, home, at) = (word()?, PathBuf::from(word()?), Home(PathBuf::from(word()?)), word()?);
    let at = time::moment(&at).ok_or(Error::NoSuchName(at))?;
    let opening = Opening::new(&home, "the writer", Now { at, today: at.date_naive() });
    match verb.as_str() {
        "write" => write(&path, &opening, word()?.parse().unwrap_or_default()),
        "hold" => hold(&path, &opening),
        "tell" => tell(&path, &opening),
        other => Err(Error::NoSuchName(other.to_owned())),
    }
}

/// Does deed after deed from number `first`, and prints each number when it is on disk.
fn write(path: &Path, opening: &Opening, first: u64) -> Result<()> {
    let mut store = Store::open(path, opening)?.store;
    for number in first.. {
        deeds::act(&mut store, number)?;
        say(&number.to_string())?;
    }
    Ok(())
}

fn hold(path: &Path, opening: &Opening) -> Result<()> {
    let store = Store::open(path, opening)?.store;
    say("held")?;
    let waited = stdin().read_to_end(&mut Vec::new());
    waited.map_err(|fault| Error::io(path, fault))?;
    store.close(opening.now)
}

/// Prints `read-only` or `writable` with the notices, or the failure.
fn tell(path: &Path, opening: &Opening) -> Result<()> {
    match Store::open(path, opening) {
        Ok(opened) => {
            let kind = if opened.store.read_only() { "read-only" } else { "writable" };
            let rows = opened.store.bin()?.len();
            say(&format!("{kind} {:?} {rows}", opened.notices))
        }
        Err(fault) => say(&format!("{:?} {fault}", fault.code())),
    }
}

fn say(line: &str) -> Result<()> {
    let mut out = stdout();
    let said = writeln!(out, "{line}").and_then(|()| out.flush());
    said.map_err(|fault| Error::io(Path::new("output"), fault))
}
