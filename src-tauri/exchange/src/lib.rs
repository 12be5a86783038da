//! Posts in the files of other programs: out as calendars and tables, in from tables. It knows no window, network or clock:
//! today, the moment and the language come in as arguments. Where files are read and written is for whoever calls.

mod beside;
mod clock;
mod columns;
mod guard;
mod out;
mod take;

pub use clock::moment_of;
pub use columns::Column;
pub use out::{Exported, Format, Note, Options, PictureFile, Sheet, Source, export};
pub use take::{
    ColumnView, DayOrder, Mapping, Outcome, Preview, PreviewView, Remark, Row, RowView, Table, TakeOptions, preview,
};
