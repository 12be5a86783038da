//! Figures to note in the week, with room for each, and what was agreed to be done.

use chrono::Days;
use koers_core::{
    cycle::{Action, ActionState},
    metrics::Kpi,
    time::Day,
};
use koers_press::document::{Block, Cell, Check, Column, Inline, Table};

use super::{LETTERS, Week, first, more};
use crate::{
    blocks::{brief, cell, known, together},
    source::Source,
    written::Written,
};

/// The widths of a figure, who notes it, its last value and the new one beside each other.
const WIDTHS: [f32; 4] = [3.0, 1.6, 2.4, 1.6];

pub fn figures(source: &Source<'_>, week: Week, most: usize) -> Vec<Block> {
    let words = source.words;
    let due = source.facts.kpis.iter().filter(|kpi| noted_on(source, kpi).is_some_and(|day| day <= week.sunday));
    let (rows, rest) = first(due.map(|kpi| figure(source, kpi)).collect(), most);
    if rows.is_empty() {
        return Vec::new();
    }
    let heads = ["sheet-figure", "sheet-who", "sheet-last", "sheet-now"].map(|head| words.say(head));
    let columns =
        heads.into_iter().zip(WIDTHS).map(|(head, weight)| Column { weight: Some(weight), ..Column::words(head) });
    let table = Table { caption: String::new(), columns: columns.collect(), rows, summed: false };
    [Block::Table(table)].into_iter().chain(more(source, rest)).collect()
}

/// The day on which a figure is noted again: when its rhythm has passed since the last value, or since the first round began.
fn noted_on(source: &Source<'_>, kpi: &Kpi) -> Option<Day> {
    let noted = source.facts.latest.get(&kpi.id.raw()).map(|latest| latest.on_day);
    let since = noted.or_else(|| source.facts.cycles.first()?.start)?;
    since.checked_add_days(Days::new(u64::try_from(kpi.rhythm?.days()).ok()?))
}

fn figure(source: &Source<'_>, kpi: &Kpi) -> Vec<Cell> {
    let words = source.words;
    let last = source.facts.latest.get(&kpi.id.raw()).map(|latest| {
        let given = [("value", words.number(latest.value).into()), ("day", words.day(latest.on_day).into())];
        words.say_with("plan-kpi-latest-value", &given)
    });
    let who = kpi.owner.written(source).map(|who| brief(&who, LETTERS / 3));
    vec![cell(Some(brief(&source.kpi_name(kpi), LETTERS))), cell(who), cell(last), Cell::new()]
}

pub fn actions(source: &Source<'_>, week: Week, most: usize) -> Vec<Block> {
    let is_due =
        |action: &&Action| action.state != Some(ActionState::Done) && action.due.is_some_and(|due| due <= week.sunday);
    let mut due: Vec<&Action> = source.facts.actions.iter().filter(is_due).collect();
    due.sort_by_key(|action| action.due);
    let agreed =
        due.into_iter().filter_map(|action| check(source, &action.what, source.person(action.owner), action.due));
    let steps = source
        .facts
        .launch_steps
        .iter()
        .filter(|step| step.done_on.is_none() && step.due.is_some_and(|due| due <= week.sunday));
    let steps = steps.filter_map(|step| check(source, &step.what, source.person(step.owner), step.due));
    let (checks, rest) = first(agreed.chain(steps).collect(), most);
    let list = (!checks.is_empty()).then_some(Block::Checklist(checks));
    list.into_iter().chain(more(source, rest)).collect()
}

fn check(source: &Source<'_>, what: &str, who: Option<String>, due: Option<Day>) -> Option<Check> {
    let words = source.words;
    let by = due.map(|day| words.say_with("sheet-by", &[("day", words.day(day).into())]));
    let detail = together([who.map(|who| brief(&who, LETTERS / 3)), by]);
    let detail = detail.map(|detail| Inline::text(format!(" – {detail}")));
    let text = [Inline::text(brief(&known(what)?, LETTERS))].into_iter().chain(detail).collect();
    Some(Check { done: false, text, spoken: words.say("sheet-open") })
}
