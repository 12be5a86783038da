//! The printer: a `Document` becomes pages becomes a PDF. It knows nothing of plans, files, clocks or
//! words for people: the same document gives the same bytes in any process.

pub mod chart;
pub mod document;
pub mod fonts;
mod layout;
pub mod pdf;
mod picture;
mod text;
mod theme;

pub use document::Document;
pub use fonts::{Licence, licences};
pub use layout::{Item, Mark, NodeId, Page, Pages, Place, Target};
pub use pdf::PressError;
pub use picture::Picture;
pub use text::{Glyph, Run};
pub use theme::{Sheet, Style};

/// Lays `document` out on pages.
///
/// # Errors
/// `PressError::Face` if a face of this crate cannot be read.
pub fn paginate(document: &Document) -> Result<Pages, PressError> {
    match fonts::Face::asked().find(|face| face.font().is_none()) {
        Some(face) => Err(PressError::Face(face.name())),
        None => Ok(layout::paginate(document)),
    }
}

/// The bytes of a PDF of `document`.
///
/// # Errors
/// `PressError`; none of them depends on what the document says.
pub fn print(document: &Document) -> Result<Vec<u8>, PressError> {
    pdf::write(&paginate(document)?, document)
}
