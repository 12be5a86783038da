//! What the fields of a campaign say against each other.

use super::model::Campaign;
use crate::record::Conflict;

/// The end lies before the start.
pub fn campaign(campaign: &Campaign) -> Vec<Conflict> {
    match (campaign.start, campaign.end_day) {
        (Some(start), Some(end)) if end < start => vec![Conflict { field: "end_day", code: "end-before-start" }],
        _ => Vec::new(),
    }
}
