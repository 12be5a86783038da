//! The command line of Koers, read before any window exists: what was asked, then the work that needs no window.

mod asked;
mod run;
mod say;

pub use asked::{Asked, Start, Task, Work, asked};
pub use run::run;
pub use say::{say_fault, say_usable, system_language};
