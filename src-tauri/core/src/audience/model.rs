//! A segment of the audience.

use crate::{
    column::{Line, Prose, choice},
    record::record,
    time::Day,
};

choice! {
    /// The kinds of people to engage (R115).
    pub enum SegmentKind {
        /// Customers.
        Customers = "customers",
        /// Prospects.
        Prospects = "prospects",
        /// A group.
        Group = "group",
    }
}

choice! {
    /// What is known of people's being there (R226, R227).
    pub enum Seen {
        /// Yes, with proof.
        Yes = "yes",
        /// No.
        No = "no",
        /// Not known.
        Unknown = "unknown",
    }
}

record! {
    /// A group of people with traits in common (R225).
    pub struct Segment in "segment" {
        /// What the team calls it.
        name: Line,
        /// Which kind of people.
        kind: Option<SegmentKind>,
        /// Who they are.
        description: Prose,
        /// What they need and ask (R184).
        needs: Prose,
        /// Whether they are active online.
        online: Option<Seen>,
        /// What shows it.
        online_proof: Prose,
        /// Whether they are active on networks or where content is shared.
        networks: Option<Seen>,
        /// What shows it.
        networks_proof: Prose,
        /// When it was last seen.
        seen_on: Option<Day>,
    }
}
