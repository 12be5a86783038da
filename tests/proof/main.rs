//! The press, proved: every document, in both languages, of a good plan, of one in which next to nothing stands and of one
//! full of hostile text, read back by other people's tools. The files, and with `cargo xtask proof` a picture of every page,
//! lie in `target/proof/`.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod agreed;
mod bytes;
mod exchange;
mod outline;
mod readers;
mod sheet;
mod shelf;
