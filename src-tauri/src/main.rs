//! The door: words on the command line are read before any window exists.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

use koers_cli::Asked;

fn main() -> ExitCode {
    match koers_cli::asked(std::env::args_os().skip(1)) {
        Asked::Window(start) => koers_shell::run(start),
        Asked::Work(work) => koers_cli::run(work),
    }
}
