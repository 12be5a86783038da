//! The plan as a whole: every kind of record by name, all facts in memory, and how a form's answers are kept.

mod edit;
mod facts;
mod kinds;
mod rows;
mod view;

pub use edit::{Answer, Edit, add, erase, save};
pub use facts::{Facts, Rows};
pub use kinds::Kind;
pub use view::{FieldView, Named, RecordView, name_of, names, record_views};
