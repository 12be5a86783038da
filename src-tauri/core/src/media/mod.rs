//! Pictures of the plan, kept beside its records and outside Undo: a picture is only ever added.

mod model;

pub use model::Media;
