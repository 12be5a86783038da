//! The rules of the house as tests: one module for each rule of ARCHITECTURE.md. They read files, and build nothing.
//! Each detector also has a test of its own, so that a rule which finds nothing is known to look.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a file that cannot be read, or holds no such table, fails the rule that needs it"
)]

mod commands;
mod doors;
mod examples;
mod files;
mod imports;
mod locales;
mod map;
mod migrations;
mod policy;
mod reasons;
mod silence;
mod source;
