//! Places to click: addresses on the web and headings of the document.

use lopdf::{Document as File, Object, ObjectId, dictionary};

use super::paint::Link;
use super::{PressError, name, text};
use crate::layout::{Pages, Target};

/// White above a heading that a reader jumps to, in points.
const ABOVE: f32 = 12.0;

/// Adds the links to their pages; returns them in order. Their `StructParent`s count on from the pages'.
pub(super) fn add(
    file: &mut File,
    sheets: &[ObjectId],
    pages: &Pages,
    links: &[Link],
) -> Result<Vec<ObjectId>, PressError> {
    let mut added = Vec::with_capacity(links.len());
    let mut by_page: Vec<Vec<Object>> = vec![Vec::new(); sheets.len()];
    for (number, link) in links.iter().enumerate() {
        let mut annotation = dictionary! {
            "Type" => name("Annot"),
            "Subtype" => name("Link"),
            "Rect" => link.rectangle.map(Object::Real).to_vec(),
            "Border" => vec![0.into(), 0.into(), 0.into()],
            "F" => 4,
            "Contents" => text(&link.words),
            "StructParent" => (sheets.len() + number) as i64,
        };
        match &link.target {
            Target::Url(url) => {
                let uri = Object::string_literal(escaped(url));
                annotation.set("A", dictionary! { "Type" => name("Action"), "S" => name("URI"), "URI" => uri });
            }
            Target::Heading(heading) => annotation.set("Dest", destination(sheets, pages, *heading)),
        }
        if let Some(&sheet) = sheets.get(link.page) {
            annotation.set("P", sheet);
        }
        let id = file.add_object(annotation);
        added.push(id);
        if let Some(page) = by_page.get_mut(link.page) {
            page.push(Object::Reference(id));
        }
    }
    for (&sheet, annotations) in sheets.iter().zip(by_page) {
        if !annotations.is_empty() {
            let page = file
                .get_object_mut(sheet)
                .and_then(Object::as_dict_mut)
                .map_err(|_| PressError::Structure("a page"))?;
            page.set("Annots", annotations);
        }
    }
    Ok(added)
}

/// Where a reader arrives who asks for a heading.
pub(super) fn destination(sheets: &[ObjectId], pages: &Pages, heading: usize) -> Object {
    let place = pages.places.get(heading).copied().unwrap_or_default();
    let sheet = sheets.get(place.page).map_or(Object::Null, |&sheet| Object::Reference(sheet));
    let top = (pages.sheet.height - place.y + ABOVE).round();
    Object::Array(vec![sheet, name("XYZ"), Object::Null, Object::Real(top), Object::Null])
}

/// An address in ASCII, as the format wants it; what is escaped already stays.
fn escaped(url: &str) -> String {
    url.bytes().fold(String::with_capacity(url.len()), |mut address, byte| {
        if byte.is_ascii_graphic() {
            address.push(char::from(byte));
        } else {
            use std::fmt::Write as _;
            let _ = write!(address, "%{byte:02X}");
        }
        address
    })
}
