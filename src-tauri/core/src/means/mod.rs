//! What it takes: money and hours, by means and by purpose, in the house or bought in.

mod cost;
mod hours;
mod model;

pub use cost::{Cost, Entry, budget_year, cost, is_filled_in};
pub use hours::{is_asked, minutes_asked, minutes_asked_of};
pub use model::{BudgetKind, BudgetLine, Every, MeansKind, Place, Purpose, Sourcing};
