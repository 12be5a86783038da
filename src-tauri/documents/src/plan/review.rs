//! The cycle: which round this is and where it stands, and the actions, those still to be done first.

use koers_core::cycle::{Action, ActionState, Cycle};
use koers_press::document::{Block, Cell, Inline, Level};

use super::lines::with_lines;
use crate::{
    blocks::{known, lines, together},
    charts::{self, Subject},
    columns::Columns,
    source::Source,
};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let blocks = [cycles(source), charts::blocks(source, Subject::Planning), actions(source)].concat();
    with_lines(source, Level::Two, "review", blocks, &["cycle", "action"])
}

fn cycles(source: &Source<'_>) -> Vec<Block> {
    Columns::<Cycle>::of(source)
        .figures("plan-cycle-number", |cycle| cycle.number)
        .words("plan-cycle", |cycle| cycle.name.to_string())
        .words("plan-cycle-start", |cycle| source.told(cycle, "start", cycle.start))
        .words("plan-cycle-end", |cycle| source.told(cycle, "end_day", cycle.end_day))
        .words("plan-cycle-phase", |cycle| source.chosen("cycle", "phase", cycle.phase))
        .table(source.words.say("plan-cycles"), source.facts.cycles.iter())
}

fn actions(source: &Source<'_>) -> Vec<Block> {
    let mut actions: Vec<&Action> = source.facts.actions.iter().filter(|one| known(&one.what).is_some()).collect();
    actions.sort_by_key(|one| (one.state == Some(ActionState::Done), one.due.is_none(), one.due));
    Columns::<Action>::of(source)
        .passages("plan-action", |action| what(source, action))
        .words("plan-action-owner", |action| source.told(action, "owner", action.owner))
        .words("plan-action-due", |action| source.told(action, "due", action.due))
        .words("plan-action-phase", |action| source.chosen("action", "phase", action.phase))
        .words("plan-action-state", |action| state(source, action))
        .table(source.words.say("plan-actions"), actions)
}

/// What is to be done, and under it where it comes from.
fn what(source: &Source<'_>, action: &Action) -> Cell {
    let why = source.chosen("action", "why", action.why);
    lines([known(&action.what).map(Inline::text), why.map(Inline::emphasis)])
}

/// How far it is, with the day on which it was done.
fn state(source: &Source<'_>, action: &Action) -> Option<String> {
    let done = action.done_on.map(|day| source.words.day(day));
    together([source.chosen("action", "state", action.state), done])
}
