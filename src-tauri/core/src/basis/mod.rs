//! The basis (R004): website, back office and offline material, and whether the back office can bear more.

mod catalogue;
mod contact;
mod model;
mod rules;

pub use catalogue::{ITEMS, Item, Part, item};
pub use contact::{same_mail, same_phone, same_web};
pub use model::{
    BasisItem, Carrier, ContactRoute, ItemState, MonthFigures, OfflineItem, RouteKind, SearchTerm, TestContact,
};
pub use rules::{Load, LoadState, VALID_DAYS, answered_late, is_stale, load, served_together};
