//! Prints the TypeScript of everything that passes between the screen and the app; `cargo xtask gen` keeps it.

use std::io::Write;

fn main() -> std::io::Result<()> {
    std::io::stdout().write_all(koers_shell::typescript().as_bytes())
}
