//! The records of the cycle.

use super::rules;
use crate::{
    column::{Count, Line, choice},
    id::Id,
    record::record,
    team::Person,
    time::Day,
};

choice! {
    /// The phases of a cycle (R246).
    pub enum Phase {
        /// Strategy.
        Strategy = "strategy",
        /// Set-up.
        SetUp = "set-up",
        /// Schedule.
        Schedule = "schedule",
        /// Measure and review.
        Measure = "measure",
    }
}

record! {
    /// One round (R247).
    pub struct Cycle in "cycle" {
        /// Its number.
        number: Option<Count>,
        /// Name.
        name: Line,
        /// From when.
        start: Option<Day>,
        /// Until when.
        end_day: Option<Day>,
        /// Where it is.
        phase: Option<Phase>,
    }
    title name;
    conflicts rules::cycle;
}

impl Cycle {
    /// Whether it runs on a day: it has begun, and is not over.
    #[must_use]
    pub fn runs(&self, today: Day) -> bool {
        self.start.is_some_and(|start| start <= today) && self.end_day.is_none_or(|end| today <= end)
    }
}

choice! {
    /// What an action comes from.
    pub enum ActionWhy {
        /// A finding of a check.
        Finding = "finding",
        /// A duty.
        Duty = "duty",
        /// A review.
        Review = "review",
        /// The owner's own.
        Own = "own",
    }
}

choice! {
    /// How far an action is.
    pub enum ActionState {
        /// To do.
        Open = "open",
        /// Being done.
        Doing = "doing",
        /// Done.
        Done = "done",
    }
}

record! {
    /// Something to do, by somebody, by a day (R194, R282 to R284).
    pub struct Action in "action" {
        /// What.
        what: Line,
        /// What it comes from.
        why: Option<ActionWhy>,
        /// The finding that it mends: `<check>@<kind>:<id>`.
        finding: Line,
        /// Which phase it changes.
        phase: Option<Phase>,
        /// Who.
        owner: Option<Id<Person>>,
        /// By when.
        due: Option<Day>,
        /// How far it is.
        state: Option<ActionState>,
        /// When it was done.
        done_on: Option<Day>,
    }
    title what;
}
