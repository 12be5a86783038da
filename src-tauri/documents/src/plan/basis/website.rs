//! The website: what it is for, the checklist, the words by which it is found, and the months before social media.

use chrono::Datelike;
use koers_core::{
    basis::{MonthFigures, Part, SearchTerm},
    column::BasisPoints,
    time::Day,
};
use koers_press::document::Block;

use super::checklist;
use crate::{
    blocks::{capital, introduced, known},
    columns::Columns,
    labels::Labels,
    source::Source,
};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let business = source.facts.the_business();
    let serves = source.facts.business_goals.get(business.site_serves).and_then(|goal| known(&goal.sentence));
    let goal = Labels::of(source)
        .line("plan-website-goal", &business.site_goal)
        .line("plan-website-serves", serves)
        .into_blocks();
    [goal, checklist(source, Part::Website), terms(source), months(source)].concat()
}

fn terms(source: &Source<'_>) -> Vec<Block> {
    Columns::<SearchTerm>::of(source)
        .words("plan-terms-term", |term| term.term.to_string())
        .words("plan-terms-wanted", |term| term.wanted.to_string())
        .words("plan-terms-page", |term| term.page.to_string())
        .words("plan-terms-answered", |term| term.answered)
        .figures("plan-terms-place", |term| term.place)
        .day("plan-terms-looked", "plan-looked-on", |term| term.looked_on)
        .table(source.words.say("plan-terms"), source.facts.search_terms.iter())
}

fn months(source: &Source<'_>) -> Vec<Block> {
    let table = Columns::<MonthFigures>::of(source)
        .words("plan-months-month", |figures| figures.month.map(|day| month(source, day)))
        .figures("plan-months-visitors", |figures| figures.visitors)
        .figures("plan-months-own", |figures| figures.own_share)
        .figures("plan-months-customers", |figures| figures.customers)
        .figures("plan-months-conversion", conversion)
        .figures("plan-months-revenue", |figures| figures.revenue)
        .table(source.words.say("plan-months"), source.facts.months.iter());
    introduced(source.words.say("plan-months.intro"), table)
}

/// A month with its year.
fn month(source: &Source<'_>, day: Day) -> String {
    format!("{} {}", capital(&source.words.say(&format!("month-{}", day.month()))), day.year())
}

/// Customers ÷ visitors of a month to a tenth of a percent; nothing without visitors.
fn conversion(figures: &MonthFigures) -> Option<BasisPoints> {
    let (customers, visitors) = (figures.customers?.0, figures.visitors?.0);
    let tenths = customers.saturating_mul(1_000).saturating_add(visitors / 2).checked_div(visitors)?;
    Some(BasisPoints(tenths.saturating_mul(10)))
}
