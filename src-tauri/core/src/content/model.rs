//! A pillar of the content.

use crate::{
    audience::Segment,
    column::{BasisPoints, Line, Prose},
    goals::Objective,
    id::Id,
    record::record,
};

record! {
    /// A theme that answers what an audience asks (R059, R185).
    pub struct Pillar in "pillar" {
        /// The theme.
        theme: Line,
        /// For whom.
        segment: Option<Id<Segment>>,
        /// The question of theirs that it answers.
        question: Prose,
        /// What they gain by it (R061).
        value: Prose,
        /// The objective that it serves.
        objective: Option<Id<Objective>>,
        /// Its share of all content.
        share: Option<BasisPoints>,
    }
}
