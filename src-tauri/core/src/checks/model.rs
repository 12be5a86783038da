//! What the owner decides about checks: a gate opened on terms, a check set aside.

use crate::{
    column::{Line, Prose, choice},
    record::record,
    time::Day,
};

choice! {
    /// A gate: while it is shut the plan stays a concept.
    pub enum Gate {
        /// The basis is in order (R032).
        Basis = "basis",
        /// The reason is sound (R220).
        Reason = "reason",
        /// The strategy stands before money is spent (R106).
        Strategy = "strategy",
        /// An audience is really online and on networks (R226, R227).
        Audience = "audience",
    }
}

record! {
    /// A gate opened on terms: why, by whom, since when. Printed in the plan.
    pub struct GateTerms in "gate_terms" {
        /// Which gate.
        gate: Option<Gate>,
        /// Why it is opened all the same.
        reason: Prose,
        /// By whom.
        by_whom: Line,
        /// On which day.
        on_day: Option<Day>,
        /// The findings that they speak of, each as check and subject; another one shuts the gate again.
        covers: Line,
    }
}

record! {
    /// A finding set aside, with a reason that is printed in the plan.
    pub struct SetAside in "set_aside" {
        /// Id of the check.
        check: Line,
        /// What it spoke of: `<kind>:<id>`, or empty for the plan as a whole.
        subject: Line,
        /// Why.
        reason: Prose,
        /// By whom.
        by_whom: Line,
        /// On which day.
        on_day: Option<Day>,
        /// Until when; empty is for good.
        until_day: Option<Day>,
    }
}
