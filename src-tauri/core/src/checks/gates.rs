//! The gates: open while none of their checks fires as a blocker, shut when one does, open on terms with a written reason.
//! Terms speak of what was known when they were written: what comes up later shuts the gate again.

use super::{Finding, Gate, GateTerms, catalogue};
use crate::{column::Column, plan::Facts, time::Day};

/// How a gate stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
#[serde(rename_all = "kebab-case")]
pub enum GateState {
    /// None of its checks fires.
    Open,
    /// A check fires, and the owner opened it with a reason.
    OnTerms,
    /// A check fires.
    Shut,
}

/// A gate with what shuts it.
#[derive(Debug, Clone, PartialEq)]
pub struct GateStatus {
    /// Which gate.
    pub gate: Gate,
    /// How it stands.
    pub state: GateState,
    /// What its checks found.
    pub shut_by: Vec<Finding>,
    /// The terms on which it was opened, when they still matter.
    pub terms: Option<GateTerms>,
}

/// The gates, in the order of the method.
#[must_use]
pub fn gates(facts: &Facts, today: Day) -> Vec<GateStatus> {
    gates_from(facts, |id| super::check(id).map(|c| (c.find)(c, facts, today)).unwrap_or_default())
}

/// The gates that are shut, in the order of the method.
#[must_use]
pub fn shut_gates(facts: &Facts, today: Day) -> Vec<Gate> {
    gates(facts, today).into_iter().filter(|gate| gate.state == GateState::Shut).map(|gate| gate.gate).collect()
}

/// What terms keep of the findings that they speak of: `<check>@<kind>:<id>`, parted by spaces.
#[must_use]
pub fn covered(findings: &[Finding]) -> String {
    findings.iter().map(mark).collect::<Vec<_>>().join(" ")
}

fn mark(finding: &Finding) -> String {
    format!("{}@{}", finding.check, finding.subject_code())
}

/// Whether terms speak of all that shuts the gate now.
fn covers(terms: &GateTerms, shut_by: &[Finding]) -> bool {
    let known: Vec<&str> = terms.covers.split(' ').collect();
    shut_by.iter().all(|finding| known.contains(&mark(finding).as_str()))
}

/// The gates, given what each check found.
pub(super) fn gates_from(facts: &Facts, found: impl Fn(&str) -> Vec<Finding>) -> Vec<GateStatus> {
    Gate::ALL
        .iter()
        .map(|gate| {
            let shut_by: Vec<Finding> = catalogue()
                .filter(|check| check.gate == Some(*gate))
                .flat_map(|check| found(check.id))
                .filter(|finding| finding.shuts().is_some())
                .collect();
            let written = |terms: &&GateTerms| terms.gate == Some(*gate) && terms.reason.is_known();
            let terms = facts.gate_terms.iter().rev().find(written).filter(|terms| covers(terms, &shut_by)).cloned();
            let state = match (&shut_by[..], &terms) {
                ([], _) => GateState::Open,
                (_, Some(_)) => GateState::OnTerms,
                (_, None) => GateState::Shut,
            };
            GateStatus { gate: *gate, state, terms: terms.filter(|_| state == GateState::OnTerms), shut_by }
        })
        .collect()
}
