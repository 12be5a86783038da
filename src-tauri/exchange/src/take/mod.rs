//! Posts on the way in: a file becomes a table, its columns are tied to ours, and each row becomes a post, a change, or a
//! reason why not. Nothing is kept here: what comes of it is handed to the core as one step of undo.

mod belonging;
mod days;
mod names;
mod preview;
mod row;
mod sheet;
mod table;
mod text_file;
mod whom;

pub use days::DayOrder;
pub use names::plain;
pub use preview::{ColumnView, Mapping, Outcome, Preview, PreviewView, Remark, Row, RowView, TakeOptions, preview};
pub use table::Table;
