//! What the year of the budget costs, line by line and person by person, for the page of the means.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::{
    column::Scalar,
    money::Cents,
    plan::Facts,
    reckoning::{self, Entry},
    time::Day,
};

/// The cost of the budget's year. Amounts are canonical.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CostView {
    /// Its first day.
    #[ts(type = "string")]
    pub from: Day,
    /// Its last day.
    #[ts(type = "string")]
    pub to: Day,
    /// The sum of what is known.
    pub total: String,
    /// Of each line of the budget that falls in the year, by its id; `null` when it is not known.
    #[ts(type = "Record<string, string | null>")]
    pub lines: BTreeMap<i64, Option<String>>,
    /// Of the hours asked of each person without a line of hours, by the person's id; `null` when it is not known.
    #[ts(type = "Record<string, string | null>")]
    pub people: BTreeMap<i64, Option<String>>,
    /// Minutes a week that the plan asks of each person, by id.
    #[ts(type = "Record<string, number>")]
    pub minutes: BTreeMap<i64, i64>,
    /// Whether hours are asked of nobody in particular.
    pub of_nobody: bool,
}

impl CostView {
    pub(super) fn of(facts: &Facts, today: Day) -> Self {
        let (from, to) = reckoning::budget_year(facts, today);
        let cost = reckoning::cost(facts, from, to);
        let mut view = Self {
            from,
            to,
            total: cost.total().canonical(),
            lines: BTreeMap::new(),
            people: BTreeMap::new(),
            minutes: facts.people.iter().map(|one| (one.id.raw(), reckoning::minutes_asked_of(facts, one))).collect(),
            of_nobody: false,
        };
        for (entry, cents) in &cost.known {
            view.put(*entry, Some(*cents));
        }
        for entry in &cost.unknown {
            view.put(*entry, None);
        }
        view
    }

    fn put(&mut self, entry: Entry, cents: Option<Cents>) {
        let amount = cents.map(Scalar::canonical);
        match entry {
            Entry::Line(id) => {
                self.lines.insert(id.raw(), amount);
            }
            Entry::Person(id) => {
                self.people.insert(id.raw(), amount);
            }
            Entry::Nobody => self.of_nobody = true,
        }
    }
}
