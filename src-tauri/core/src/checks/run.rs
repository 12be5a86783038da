//! The run: every check over the facts, and after a change only the checks that read what changed.

use std::{collections::HashMap, sync::Arc};

use super::{Check, Finding, GateStatus, SetAside, Severity, catalogue, gates::gates_from};
use crate::{column::Column, plan::Facts, time::Day};

/// Among the tables that a check reads: all that the checks of the gates read.
pub(super) const GATES: &str = "gates";

/// Keeps what each check last found, and what they say together until something changes.
#[derive(Debug, Clone, Default)]
pub struct Checker {
    found: HashMap<&'static str, Vec<Finding>>,
    on_day: Option<Day>,
    told: Option<Arc<Report>>,
}

/// A finding and, where the owner set it aside, with which reason.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    /// What was found.
    pub finding: Finding,
    /// How it was set aside.
    pub set_aside: Option<SetAside>,
}

/// All that the checks say of a plan on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// Findings, gravest first, then in the order of the catalogue.
    pub told: Vec<Told>,
    /// How each gate stands.
    pub gates: Vec<GateStatus>,
}

impl Report {
    /// All checks, from nothing.
    #[must_use]
    pub fn of(facts: &Facts, today: Day) -> Self {
        let mut checker = Checker::default();
        checker.run(facts, today);
        checker.told(facts, today)
    }

    /// The findings that are not set aside.
    pub fn open(&self) -> impl Iterator<Item = &Finding> {
        self.told.iter().filter(|told| told.set_aside.is_none()).map(|told| &told.finding)
    }
}

impl Checker {
    /// Runs every check.
    pub fn run(&mut self, facts: &Facts, today: Day) {
        self.found = catalogue().map(|check| (check.id, (check.find)(check, facts, today))).collect();
        self.on_day = Some(today);
        self.told = None;
    }

    /// Runs the checks that read one of these tables again; all that look at the day when it is another day.
    pub fn rerun(&mut self, facts: &Facts, today: Day, tables: &[String]) {
        let other_day = self.on_day != Some(today);
        let reads = |check: &Check| check.reads.iter().any(|table| tables.iter().any(|changed| changed == table));
        let gates_touched = catalogue().any(|check| check.gate.is_some() && reads(check));
        for check in catalogue() {
            let touched = reads(check) || (gates_touched && check.reads.contains(&GATES));
            if touched || (other_day && check.dated) {
                self.found.insert(check.id, (check.find)(check, facts, today));
            }
        }
        self.on_day = Some(today);
        if other_day || !tables.is_empty() {
            self.told = None;
        }
    }

    /// What they say of the facts and the day of the last run, the gravest first.
    #[must_use]
    pub fn report(&mut self, facts: &Facts, today: Day) -> Arc<Report> {
        let told = self.told.take().unwrap_or_else(|| Arc::new(self.told(facts, today)));
        Arc::clone(self.told.insert(told))
    }

    fn told(&self, facts: &Facts, today: Day) -> Report {
        let mut told: Vec<Told> = catalogue()
            .filter_map(|check| self.found.get(check.id))
            .flatten()
            .map(|finding| Told { finding: finding.clone(), set_aside: set_aside(facts, finding, today) })
            .collect();
        told.sort_by_key(|told| rank(told.finding.severity));
        let gates = gates_from(facts, |id| self.found.get(id).cloned().unwrap_or_default());
        Report { told, gates }
    }
}

fn rank(severity: Severity) -> u8 {
    match severity {
        Severity::Blocker => 0,
        Severity::Warning => 1,
        Severity::Tip => 2,
    }
}

/// The reason with which a finding is set aside today; what shuts a gate cannot be.
fn set_aside(facts: &Facts, finding: &Finding, today: Day) -> Option<SetAside> {
    if facts.set_asides.is_empty() || finding.shuts().is_some() {
        return None;
    }
    let subject = finding.subject_code();
    facts
        .set_asides
        .iter()
        .find(|aside| {
            *aside.check == *finding.check
                && *aside.subject == *subject
                && aside.reason.is_known()
                && aside.until_day.is_none_or(|until| until >= today)
        })
        .cloned()
}
