//! The plan as a whole: every kind of record by name, all facts in memory, and how a form's answers are kept.

// Its macros are for its siblings.
#[macro_use]
mod kinds;

mod edit;
mod facts;
mod rows;
pub mod slots;
mod view;

pub use edit::{Answer, Edit, add, add_at, erase, place_behind, save};
pub use facts::{Facts, Rows, Shelf};
pub use kinds::Kind;
pub use view::{FieldView, Named, RecordView, name_of, names, record_views};
