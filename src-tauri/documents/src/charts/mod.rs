//! The charts of a plan: which there are, and the numbers of each with its words. What they show is reckoned in the core;
//! how they are drawn is the printer's.

mod costs;
mod course;
mod days;
mod hours;
mod image;
mod journey;
mod mix;
mod objectives;
mod planning;

use koers_core::{checks::Report, plan::Facts, text::Language, time::Day};
use koers_press::{
    chart::{Chart, Plot},
    document::Block,
};

use crate::{blocks::sentence, options::Options, source::Source};

pub(crate) use self::course::course;

/// What there are charts of. Each gives as many as there is something to show of, often one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// What the year of the budget goes to, by kind of cost.
    Costs,
    /// The same by purpose and kind of means.
    Means,
    /// The hours a week asked of each person beside those there are.
    Hours,
    /// How far each objective is on its way.
    Objectives,
    /// Each objective by itself: what was measured, its line, and what may come.
    Course,
    /// On which step of knowing us each audience stands.
    Image,
    /// How many posts serve each audience at each stage.
    Journey,
    /// How many posts each theme has beside what was agreed.
    Mix,
    /// What happens when: rounds, campaigns, actions.
    Planning,
}

impl Subject {
    /// All of them, in the order of a plan.
    pub const ALL: [Self; 9] = [
        Self::Objectives,
        Self::Course,
        Self::Image,
        Self::Costs,
        Self::Means,
        Self::Hours,
        Self::Mix,
        Self::Journey,
        Self::Planning,
    ];

    /// The name by which the screen asks for it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Costs => "costs",
            Self::Means => "means",
            Self::Hours => "hours",
            Self::Objectives => "objectives",
            Self::Course => "course",
            Self::Image => "image",
            Self::Journey => "journey",
            Self::Mix => "mix",
            Self::Planning => "planning",
        }
    }

    /// The subject with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|subject| subject.code() == code)
    }
}

/// The charts of a subject in a language; none where there is nothing to show.
#[must_use]
pub fn charts(facts: &Facts, subject: Subject, language: Language, today: Day) -> Vec<Chart> {
    // No chart shows what the checks say.
    let report = Report { told: Vec::new(), gates: Vec::new() };
    of(&Source::new(facts, &report, &Options::in_language(language), today), subject)
}

/// The same for a document.
pub(crate) fn of(source: &Source<'_>, subject: Subject) -> Vec<Chart> {
    match subject {
        Subject::Costs => costs::by_kind(source).into_iter().collect(),
        Subject::Means => costs::by_purpose(source).into_iter().collect(),
        Subject::Hours => hours::hours(source).into_iter().collect(),
        Subject::Objectives => objectives::objectives(source).into_iter().collect(),
        Subject::Course => source.facts.objectives.iter().filter_map(|one| course(source, one)).collect(),
        Subject::Image => image::image(source),
        Subject::Journey => journey::journey(source).into_iter().collect(),
        Subject::Mix => mix::mix(source).into_iter().collect(),
        Subject::Planning => planning::planning(source).into_iter().collect(),
    }
}

/// The same as blocks.
pub(crate) fn blocks(source: &Source<'_>, subject: Subject) -> Vec<Block> {
    of(source, subject).into_iter().map(Block::Chart).collect()
}

/// A chart that is also said: what there is to see, then row by row what its table holds.
fn said(title: String, finding: String, heads: Vec<String>, plot: Plot) -> Chart {
    let mut chart = Chart { title, finding, spoken: String::new(), heads, plot };
    let table = chart.table();
    let mut rows = table.iter();
    let heads: &[String] = rows.next().map_or(&[], |heads| heads);
    let several = heads.len() > 2;
    let row = |row: &Vec<String>| {
        let (name, cells) = row.split_first()?;
        let cells = heads.iter().skip(1).zip(cells).filter(|(_, cell)| !cell.is_empty());
        let cells: Vec<String> = cells
            .map(|(head, cell)| if several && !head.is_empty() { format!("{head} {cell}") } else { cell.clone() })
            .collect();
        (!cells.is_empty()).then(|| format!("{name}: {}", cells.join(", ")))
    };
    let rows = rows.filter_map(row).filter_map(|row| sentence(&row));
    chart.spoken =
        [chart.title.clone() + ".", chart.finding.clone()].into_iter().chain(rows).collect::<Vec<_>>().join(" ");
    chart
}
