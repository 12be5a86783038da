//! What an owner does in the real window, by keyboard, on a computer of their own. Everything is typed; what became of it
//! is read from the file afterwards.

#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may fail loudly"
)]

mod access;
mod brief;
mod chooser;
mod content;
mod desk;
mod driver;
mod exchange;
mod files;
mod finding;
mod firms;
mod frame;
mod gates;
mod habits;
mod installer;
mod keys;
mod logo;
mod look;
mod paper;
mod papers;
mod pointer;
mod saving;
mod settings;
mod setup;
mod shop;
mod sizes;
mod system;
mod tools;
mod wait;
mod windows;
