//! What it takes: money and hours, by means and by purpose, in the house or bought in.

mod model;
mod rules;

pub use model::{BudgetKind, BudgetLine, Every, MeansKind, Place, Purpose, Sourcing};
