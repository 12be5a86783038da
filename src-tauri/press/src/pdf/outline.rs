//! The list of headings beside the page, nested as they are; closed below the first level.

use lopdf::{Document as File, Object, ObjectId, dictionary};

use super::links::destination;
use super::{name, text};
use crate::layout::Pages;

/// Adds the outline; `None` if the document has no headings.
pub(super) fn add(file: &mut File, sheets: &[ObjectId], pages: &Pages) -> Option<ObjectId> {
    let headings = &pages.headings;
    if headings.is_empty() {
        return None;
    }
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = headings.iter().map(|_| file.new_object_id()).collect();
    // Children of the root, then of each heading.
    let mut children: Vec<Vec<usize>> = vec![Vec::new(); headings.len() + 1];
    let mut open: Vec<usize> = Vec::new();
    for (number, heading) in headings.iter().enumerate() {
        while open.last().and_then(|&above| headings.get(above)).is_some_and(|above| above.level >= heading.level) {
            open.pop();
        }
        if let Some(siblings) = children.get_mut(open.last().map_or(0, |above| above + 1)) {
            siblings.push(number);
        }
        open.push(number);
    }
    let reference =
        |number: Option<&usize>| number.and_then(|&number| ids.get(number)).map(|&id| Object::Reference(id));
    for (above, siblings) in children.iter().enumerate() {
        let parent = above.checked_sub(1).and_then(|above| ids.get(above).copied()).unwrap_or(root);
        for (at, &number) in siblings.iter().enumerate() {
            let (Some(heading), Some(&id)) = (headings.get(number), ids.get(number)) else { continue };
            let mut entry = dictionary! {
                "Title" => text(&heading.text),
                "Parent" => parent,
                "Dest" => destination(sheets, pages, number),
            };
            let below = children.get(number + 1).map_or(&[][..], Vec::as_slice);
            let kin = [
                ("Prev", at.checked_sub(1).and_then(|at| siblings.get(at))),
                ("Next", siblings.get(at + 1)),
                ("First", below.first()),
                ("Last", below.last()),
            ];
            for (key, number) in kin {
                if let Some(reference) = reference(number) {
                    entry.set(key, reference);
                }
            }
            if !below.is_empty() {
                entry.set("Count", -(below.len() as i64));
            }
            file.set_object(id, entry);
        }
    }
    let top = children.first().map_or(&[][..], Vec::as_slice);
    let mut outlines = dictionary! { "Type" => name("Outlines"), "Count" => top.len() as i64 };
    for (key, number) in [("First", top.first()), ("Last", top.last())] {
        if let Some(reference) = reference(number) {
            outlines.set(key, reference);
        }
    }
    file.set_object(root, outlines);
    Some(root)
}
