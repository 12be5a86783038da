//! Pages become the bytes of a PDF 1.7: the only place that knows printpdf and lopdf. printpdf writes the
//! operators of the pages; fonts, tags, outline, links and the file itself are ours, so that the same
//! pages give the same bytes. Deliberately claims no PDF/A or PDF/UA.

mod codes;
mod deflate;
mod file;
mod fonts;
mod links;
mod metadata;
mod outline;
mod paint;
mod pictures;
mod profile;
mod shown;
mod subset;
mod tags;

use lopdf::{Document as File, Object, ObjectId};

use crate::document::Document;
use crate::layout::Pages;

/// Why no PDF was made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PressError {
    /// A face could not be cut down to the glyphs that are used; names the face.
    #[error("the face {0} cannot be subset")]
    Face(&'static str),
    /// The page tree that printpdf made lacks something; names it.
    #[error("the PDF lacks {0}")]
    Structure(&'static str),
    /// The bytes could not be compressed.
    #[error("the PDF cannot be compressed")]
    Compression,
}

/// The bytes of a PDF that shows `pages`, with the title, language and day of `document`.
///
/// # Errors
/// `PressError`; none of them depends on what the document says.
pub fn write(pages: &Pages, document: &Document) -> Result<Vec<u8>, PressError> {
    let painted = paint::paint(pages, &document.title);
    let options =
        printpdf::PdfSaveOptions { optimize: false, subset_fonts: false, secure: false, image_optimization: None };
    let mut file = painted.operators.to_lopdf_document(&options, &mut Vec::new());
    let sheets: Vec<ObjectId> = file.get_pages().into_values().collect();
    if sheets.len() != pages.pages.len() {
        return Err(PressError::Structure("a page"));
    }
    let mut resources = lopdf::dictionary! { "Font" => fonts::embed(&mut file, &painted.codes)? };
    if let Some(pictures) = pictures::embed(&mut file, &painted.pictures) {
        resources.set("XObject", pictures);
    }
    for &sheet in &sheets {
        let page =
            file.get_object_mut(sheet).and_then(Object::as_dict_mut).map_err(|_| PressError::Structure("a page"))?;
        page.set("Resources", resources.clone());
        page.remove(b"Annots");
    }
    let annotations = links::add(&mut file, &sheets, pages, &painted.links)?;
    let tree = tags::add(&mut file, &sheets, pages, &painted, &annotations)?;
    let outline = outline::add(&mut file, &sheets, pages);
    metadata::describe(&mut file, document, tree, outline)?;
    file::write(&file)
}

/// A name of the PDF language.
fn name(name: &str) -> Object {
    Object::Name(name.as_bytes().to_vec())
}

/// Text for people: plain where it is ASCII, else UTF-16 with a mark in front.
fn text(words: &str) -> Object {
    if words.is_ascii() {
        return Object::string_literal(words);
    }
    let units = std::iter::once(0xfeff).chain(words.encode_utf16());
    Object::String(units.flat_map(u16::to_be_bytes).collect(), lopdf::StringFormat::Hexadecimal)
}

fn add(file: &mut File, object: impl Into<Object>) -> Object {
    Object::Reference(file.add_object(object))
}
