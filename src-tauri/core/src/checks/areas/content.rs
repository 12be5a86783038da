//! Checks of the content.

use super::check;
use crate::{
    checks::{Check, Finding},
    column::Column,
    plan::Kind,
};

pub(in crate::checks) const CHECKS: &[Check] = &[
    check!("pillar.none", Warning, ["R058", "R119"], reads ["pillar"]; |check, facts, _| {
        if facts.pillars.iter().any(|p| p.theme.is_known()) { return Vec::new() }
        let record = facts.pillars.first().map(|p| p.id.raw());
        vec![Finding::on_plan(check.id, check.severity, Kind::Pillar, record, "theme")]
    }),
    check!("pillar.no-audience-question", Warning, ["R059", "R061", "R185"], reads ["pillar"]; |check, facts, _| {
        facts.pillars.iter()
            .filter(|p| !p.question.is_known())
            .map(|p| Finding::on(check.id, check.severity, p.id, "question").named(&p.theme))
            .collect()
    }),
];
