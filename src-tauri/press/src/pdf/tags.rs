//! The tree of tags: the document's parts as somebody hears them, block by block.

use lopdf::{Document as File, Object, ObjectId, dictionary};

use super::paint::{Painted, What};
use super::{PressError, name, text};
use crate::layout::{NodeId, Pages, Role};

/// The PDF's name for a role.
pub(super) const fn tag(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Title => "Title",
        Role::Paragraph => "P",
        Role::Heading1 => "H1",
        Role::Heading2 => "H2",
        Role::Heading3 => "H3",
        Role::Contents => "TOC",
        Role::ContentsItem => "TOCI",
        Role::BulletList | Role::NumberList | Role::PlainList => "L",
        Role::ListItem => "LI",
        Role::Label => "Lbl",
        Role::ListBody => "LBody",
        Role::Table => "Table",
        Role::Caption => "Caption",
        Role::TableHead => "THead",
        Role::TableBody => "TBody",
        Role::Row => "TR",
        Role::HeadCell | Role::RowHead => "TH",
        Role::Cell => "TD",
        Role::Quote => "BlockQuote",
        Role::Division => "Div",
        Role::Figure => "Figure",
        Role::Link => "Link",
        Role::Span => "Span",
        Role::Reference => "Reference",
        Role::Note => "Note",
    }
}

/// What stands directly under a node.
enum Kid {
    Node(usize),
    Marked { page: usize, number: usize },
    Link { page: usize, annotation: ObjectId },
}

/// Adds the tree and ties pages and links to it; returns its root.
pub(super) fn add(
    file: &mut File,
    sheets: &[ObjectId],
    pages: &Pages,
    painted: &Painted,
    annotations: &[ObjectId],
) -> Result<ObjectId, PressError> {
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = pages.nodes.iter().map(|_| file.new_object_id()).collect();
    let kids = kids(pages, painted, annotations);
    for (number, node) in pages.nodes.iter().enumerate() {
        let (Some(&id), Some(kids)) = (ids.get(number), kids.get(number)) else { continue };
        let parent = node.parent.and_then(|parent| ids.get(parent.0).copied()).unwrap_or(root);
        let mut element = dictionary! { "Type" => name("StructElem"), "S" => name(tag(node.role)), "P" => parent };
        let own = kids.iter().find_map(|kid| if let Kid::Marked { page, .. } = kid { Some(*page) } else { None });
        if let Some(&sheet) = own.and_then(|page| sheets.get(page)) {
            element.set("Pg", sheet);
        }
        let mut list: Vec<Object> = kids.iter().map(|kid| object(kid, &ids, sheets, own)).collect();
        match (list.len(), list.pop()) {
            (1, Some(only)) => element.set("K", only),
            (_, Some(last)) => {
                list.push(last);
                element.set("K", list);
            }
            (_, None) => {}
        }
        if node.role == Role::Note {
            element.set("ID", Object::string_literal(format!("note-{number}")));
        }
        if let Some(title) = &node.title {
            element.set("T", text(title));
        }
        if let Some(spoken) = &node.spoken {
            element.set("Alt", text(spoken));
        }
        if let Some(language) = node.language {
            element.set("Lang", Object::string_literal(language.tag()));
        }
        if let Some(attributes) = attributes(node.role, painted.figures.get(&NodeId(number))) {
            element.set("A", attributes);
        }
        file.set_object(id, element);
    }
    let parents = parents(file, sheets, painted, &ids)?;
    let next = (sheets.len() + annotations.len()) as i64;
    file.set_object(
        root,
        dictionary! {
            "Type" => name("StructTreeRoot"),
            "K" => ids.first().map_or(Object::Null, |&id| Object::Reference(id)),
            "ParentTree" => parents,
            "ParentTreeNextKey" => next,
            "RoleMap" => dictionary! { "Title" => name("P") },
        },
    );
    Ok(root)
}

fn object(kid: &Kid, ids: &[ObjectId], sheets: &[ObjectId], own: Option<usize>) -> Object {
    let sheet = |page: usize| sheets.get(page).map_or(Object::Null, |&id| Object::Reference(id));
    match *kid {
        Kid::Node(number) => ids.get(number).map_or(Object::Null, |&id| Object::Reference(id)),
        Kid::Marked { page, number } if Some(page) == own => Object::Integer(number as i64),
        Kid::Marked { page, number } => {
            Object::Dictionary(dictionary! { "Type" => name("MCR"), "Pg" => sheet(page), "MCID" => number as i64 })
        }
        Kid::Link { page, annotation } => {
            Object::Dictionary(dictionary! { "Type" => name("OBJR"), "Pg" => sheet(page), "Obj" => annotation })
        }
    }
}

/// What stands under each node. Blocks stand in the order of the document; links and foreign words stand
/// between the words of their block; a part without any words is left out, but for the cells of tables.
fn kids(pages: &Pages, painted: &Painted, annotations: &[ObjectId]) -> Vec<Vec<Kid>> {
    let nodes = &pages.nodes;
    let mut lives = vec![false; nodes.len()];
    for used in &painted.uses {
        if let Some(lives) = lives.get_mut(used.node.0) {
            *lives = true;
        }
    }
    for (number, node) in nodes.iter().enumerate().rev() {
        let alive = lives.get(number).copied().unwrap_or(false) || node.role.is_cell();
        if let (true, Some(parent)) = (alive, node.parent.and_then(|parent| lives.get_mut(parent.0))) {
            *parent = true;
        }
        if let Some(lives) = lives.get_mut(number) {
            *lives = alive;
        }
    }
    let mut kids: Vec<Vec<Kid>> = nodes.iter().map(|_| Vec::new()).collect();
    let mut placed = vec![false; nodes.len()];
    let mut inline = vec![false; nodes.len()];
    for (number, node) in nodes.iter().enumerate() {
        let around = node.parent.and_then(|parent| inline.get(parent.0)).is_some_and(|inline| *inline);
        let within = around || node.role.is_inline();
        if let Some(inline) = inline.get_mut(number) {
            *inline = within;
        }
        if !within && lives.get(number) == Some(&true) {
            place(number, pages, &mut kids, &mut placed);
        }
    }
    for used in &painted.uses {
        place(used.node.0, pages, &mut kids, &mut placed);
        let kid = match used.what {
            What::Marked(number) => Some(Kid::Marked { page: used.page, number }),
            What::Link(number) => annotations.get(number).map(|&annotation| Kid::Link { page: used.page, annotation }),
        };
        if let (Some(kid), Some(own)) = (kid, kids.get_mut(used.node.0)) {
            own.push(kid);
        }
    }
    kids
}

/// Puts a node under its parent, and that under its own, unless it is there.
fn place(number: usize, pages: &Pages, kids: &mut [Vec<Kid>], placed: &mut [bool]) {
    let (Some(node), Some(done)) = (pages.nodes.get(number), placed.get_mut(number)) else { return };
    if std::mem::replace(done, true) {
        return;
    }
    if let Some(parent) = node.parent {
        place(parent.0, pages, kids, placed);
        if let Some(kids) = kids.get_mut(parent.0) {
            kids.push(Kid::Node(number));
        }
    }
}

fn attributes(role: Role, figure: Option<&[f32; 4]>) -> Option<Object> {
    let list = |numbering: &str| dictionary! { "O" => name("List"), "ListNumbering" => name(numbering) };
    let attributes = match role {
        Role::BulletList => list("Disc"),
        Role::NumberList => list("Decimal"),
        Role::HeadCell => dictionary! { "O" => name("Table"), "Scope" => name("Column") },
        Role::RowHead => dictionary! { "O" => name("Table"), "Scope" => name("Row") },
        Role::Figure => dictionary! { "O" => name("Layout"), "BBox" => figure?.map(Object::Real).to_vec() },
        _ => return None,
    };
    Some(Object::Dictionary(attributes))
}

/// The way back from a stretch of a page or a link to its node; numbers the pages for it.
fn parents(file: &mut File, sheets: &[ObjectId], painted: &Painted, ids: &[ObjectId]) -> Result<ObjectId, PressError> {
    let reference = |node: &NodeId| ids.get(node.0).map_or(Object::Null, |&id| Object::Reference(id));
    let mut numbers: Vec<Object> = Vec::new();
    for (page, (&sheet, marked)) in sheets.iter().zip(&painted.marked).enumerate() {
        let nodes = super::add(file, Object::Array(marked.iter().map(reference).collect()));
        numbers.extend([Object::Integer(page as i64), nodes]);
        let page_object =
            file.get_object_mut(sheet).and_then(Object::as_dict_mut).map_err(|_| PressError::Structure("a page"))?;
        page_object.set("StructParents", page as i64);
        page_object.set("Tabs", name("S"));
    }
    for (number, link) in painted.links.iter().enumerate() {
        numbers.extend([Object::Integer((sheets.len() + number) as i64), reference(&link.node)]);
    }
    Ok(file.add_object(dictionary! { "Nums" => numbers }))
}
