//! Whether one is on course: the first objective and its figure, for today.

use serde::Serialize;
use ts_rs::TS;

use super::LatestView;
use crate::{
    column::{Column, Scalar},
    plan::Facts,
    reckoning::{self, Standing},
    time::Day,
};

/// The first objective, the newest value of the figure that leads it, and where that lies on the line to its target.
/// Figures are canonical.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CourseView {
    /// The objective.
    #[ts(type = "number")]
    pub objective: i64,
    /// In its own words.
    pub sentence: String,
    /// In what its figure is counted; empty when that is not known.
    pub unit: String,
    /// How much it was; empty when that is not known.
    pub baseline: String,
    /// How much it is to be; empty when that is not known.
    pub target: String,
    /// By when.
    #[ts(type = "string | null")]
    pub deadline: Option<Day>,
    /// The figure, when one measures it.
    #[ts(type = "number | null")]
    pub kpi: Option<i64>,
    /// Its newest value.
    pub latest: Option<LatestView>,
    /// How much it would have been on that day on a straight line from the one to the other.
    pub line: Option<String>,
    /// `reached`, `on-line` or `behind`, when there is such a line.
    pub standing: Option<&'static str>,
}

impl CourseView {
    pub(super) fn of(facts: &Facts) -> Option<Self> {
        let objective = facts.objectives.iter().find(|objective| objective.sentence.is_known())?;
        let kpi = reckoning::leading(facts, objective);
        let latest = kpi.and_then(|kpi| facts.latest.get(&kpi.id.raw())).copied();
        let course = latest.and_then(|latest| reckoning::course(objective, latest));
        Some(Self {
            objective: objective.id.raw(),
            sentence: objective.sentence.to_string(),
            unit: kpi.map(|kpi| kpi.unit.to_string()).unwrap_or_default(),
            baseline: objective.baseline.canonical(),
            target: objective.target.canonical(),
            deadline: objective.deadline,
            kpi: kpi.map(|kpi| kpi.id.raw()),
            latest: latest.map(LatestView::from),
            line: course.map(|(line, _)| line.canonical()),
            standing: course.map(|(_, standing)| match standing {
                Standing::Reached => "reached",
                Standing::OnLine => "on-line",
                Standing::Behind => "behind",
            }),
        })
    }
}
