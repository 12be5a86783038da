//! Pictures of the plan, kept beside its records and outside Undo: a picture is only ever added.

mod model;
mod rows;
mod rules;
mod vector;

pub use model::{Format, Media, Picture, Purpose};
pub use rows::{keep, kept};
