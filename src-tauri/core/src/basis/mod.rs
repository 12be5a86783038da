//! The basis (R004): website, back office and offline material, and whether the back office can bear more.

mod catalogue;
mod model;
mod rules;

pub use catalogue::{ITEMS, Item, Part, item};
pub use model::{
    BasisItem, Carrier, ContactRoute, ItemState, MonthFigures, OfflineItem, RouteKind, SearchTerm, TestContact,
};
pub use rules::{Load, LoadState, VALID_DAYS, answered_late, is_stale, load};
