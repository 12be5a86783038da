//! The business itself: what it is, what it sells, how it is reached.

mod model;

pub use model::{Business, LineOfBusiness, Relation, SourceKind, SourcePlan};
