//! What it takes: money and hours, by means and by purpose, in the house or bought in.

mod model;

pub use model::{BudgetKind, BudgetLine, Every, MeansKind, Place, Purpose, Sourcing};
