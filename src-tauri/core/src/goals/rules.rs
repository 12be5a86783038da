//! What the fields of an objective say against each other.

use super::model::Objective;
use crate::record::Conflict;

/// A deadline lies behind the start.
pub fn objective(objective: &Objective) -> Vec<Conflict> {
    match (objective.start, objective.deadline) {
        (Some(start), Some(deadline)) if deadline <= start => {
            vec![Conflict { field: "deadline", code: "deadline-before-start" }]
        }
        _ => Vec::new(),
    }
}
