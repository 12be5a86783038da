//! Every check by its stable id, in the order in which equally grave findings are told.

use std::{collections::HashMap, sync::LazyLock};

use super::{Gate, Severity, areas};
use crate::{checks::Finding, plan::Facts, time::Day};

/// A rule of the plan: what a linter's rule is to code.
#[derive(Debug, Clone, Copy)]
pub struct Check {
    /// Its stable id, `subject.problem`.
    pub id: &'static str,
    /// How grave its findings are, unless one says otherwise.
    pub severity: Severity,
    /// The gate that it shuts.
    pub gate: Option<Gate>,
    /// Rows of the framework that it rests on.
    pub rows: &'static [&'static str],
    /// The tables that it reads; it runs again when one of them changed.
    pub reads: &'static [&'static str],
    /// Whether what it says depends on today.
    pub dated: bool,
    /// What it finds.
    pub find: fn(&Check, &Facts, Day) -> Vec<Finding>,
}

/// All checks.
pub const CATALOGUE: &[&[Check]] = &[
    areas::website::CHECKS,
    areas::backoffice::CHECKS,
    areas::basis::CHECKS,
    areas::offline::CHECKS,
    areas::goals::CHECKS,
    areas::evaluation::CHECKS,
    areas::audience::CHECKS,
    areas::team::CHECKS,
    areas::means::CHECKS,
    areas::guidelines::CHECKS,
    areas::brand::CHECKS,
    areas::approach::CHECKS,
    areas::presence::CHECKS,
    areas::profiles::CHECKS,
    areas::content::CHECKS,
    areas::posts::CHECKS,
    areas::texts::CHECKS,
    areas::monitoring::CHECKS,
    areas::metrics::CHECKS,
    areas::cycle::CHECKS,
];

/// Every check, one after another.
pub fn catalogue() -> impl Iterator<Item = &'static Check> {
    CATALOGUE.iter().flat_map(|area| area.iter())
}

/// The check with this id.
#[must_use]
pub fn check(id: &str) -> Option<&'static Check> {
    static BY_ID: LazyLock<HashMap<&str, &Check>> =
        LazyLock::new(|| catalogue().map(|check| (check.id, check)).collect());
    BY_ID.get(id).copied()
}
