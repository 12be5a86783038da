//! What is listened for, where, by whom and how often.

mod model;

pub use model::{Watch, WatchRhythm, Watched};
