//! The business itself: what it is, what it sells, how it is reached.

mod model;
mod rules;

pub use model::{
    Business, Country, Currency, DocumentLanguage, LineOfBusiness, Relation, SourceKind, SourcePlan, TimeZone,
};
