//! The document's parts as somebody hears them: a tree of roles, the source of the PDF's tags.

use crate::document::Language;

/// The number of a node in its document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId(pub(crate) usize);

/// What a part is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Document,
    Title,
    Paragraph,
    Heading1,
    Heading2,
    Heading3,
    Contents,
    ContentsItem,
    BulletList,
    NumberList,
    PlainList,
    ListItem,
    Label,
    ListBody,
    Table,
    Caption,
    TableHead,
    TableBody,
    Row,
    HeadCell,
    /// Names the row in which it stands.
    RowHead,
    Cell,
    Quote,
    Division,
    Figure,
    Link,
    Span,
    Reference,
    Note,
}

impl Role {
    /// Whether it is a cell of a table.
    pub const fn is_cell(self) -> bool {
        matches!(self, Self::Cell | Self::HeadCell | Self::RowHead)
    }

    /// Whether it stands inside a passage, between words of its parent.
    pub const fn is_inline(self) -> bool {
        matches!(self, Self::Link | Self::Span | Self::Reference | Self::Note)
    }
}

/// A part of the document. Order among siblings is the order of their numbers, but for inline ones,
/// which stand where their first word stands.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub role: Role,
    pub parent: Option<NodeId>,
    /// What is said in place of something that is seen.
    pub spoken: Option<String>,
    /// A heading's words.
    pub title: Option<String>,
    /// Where it differs from the document's.
    pub language: Option<Language>,
}

/// The tree under construction; its first node is the document.
#[derive(Debug)]
pub(super) struct Nodes(pub Vec<Node>);

impl Nodes {
    pub const ROOT: NodeId = NodeId(0);

    pub fn new() -> Self {
        Self(vec![Node { role: Role::Document, parent: None, spoken: None, title: None, language: None }])
    }

    pub fn add(&mut self, role: Role, parent: NodeId) -> NodeId {
        self.0.push(Node { role, parent: Some(parent), spoken: None, title: None, language: None });
        NodeId(self.0.len() - 1)
    }

    /// The innermost part around `id`, or `id` itself, that has such a role.
    pub fn around(&self, id: NodeId, has: fn(Role) -> bool) -> Option<NodeId> {
        let node = self.0.get(id.0)?;
        if has(node.role) { Some(id) } else { self.around(node.parent?, has) }
    }

    pub fn get_mut(&mut self, id: NodeId) -> Option<&mut Node> {
        self.0.get_mut(id.0)
    }
}
