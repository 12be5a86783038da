//! What the fields of a cycle say against each other.

use super::model::Cycle;
use crate::record::Conflict;

/// The end lies before the start.
pub fn cycle(cycle: &Cycle) -> Vec<Conflict> {
    match (cycle.start, cycle.end_day) {
        (Some(start), Some(end)) if end <= start => vec![Conflict { field: "end_day", code: "end-before-start" }],
        _ => Vec::new(),
    }
}
