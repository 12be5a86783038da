//! What the fields of a line of the budget say against each other.

use super::model::BudgetLine;
use crate::record::Conflict;

/// The end lies before the start.
pub fn line(line: &BudgetLine) -> Vec<Conflict> {
    match (line.start, line.end_day) {
        (Some(start), Some(end)) if end < start => vec![Conflict { field: "end_day", code: "end-before-start" }],
        _ => Vec::new(),
    }
}
