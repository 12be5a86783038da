//! Which records of a kind a page shows, in which order, and how many at a time: a page stays small after ten years too.

use std::{cmp::Reverse, collections::BTreeSet};

use rusqlite::Connection;

use super::{DueView, Page, rows};
use crate::{
    cycle::ActionState,
    error::Result,
    guide::SCREENS,
    id::Id,
    metrics::{self, Kpi},
    plan::{Facts, Kind, Shelf},
    record::Record,
};

/// How many records of one kind a page shows at a time.
const WINDOW: usize = 40;
/// The same of what grows with the work itself.
const WORK_WINDOW: usize = 100;
/// How many values of a figure are shown with it.
const VALUES: u32 = 6;

/// How many records of a kind a page shows at a time.
pub(super) const fn window(kind: Kind) -> usize {
    match kind {
        Kind::Post | Kind::Action | Kind::Contact => WORK_WINDOW,
        // The cells of a grid: one that is out of sight would look empty.
        Kind::StageAnswer | Kind::AudienceOnChannel => WORK_WINDOW,
        // They come with their figure.
        Kind::Measurement => usize::MAX,
        _ => WINDOW,
    }
}

/// The ids of all records of a kind that a page can show, those to be seen first in front; today only what is due, and of
/// the posts only the one that is opened.
pub(super) fn ids(
    db: &Connection,
    facts: &Facts,
    page: &Page,
    (due, opened): (&[DueView], Option<i64>),
    kind: Kind,
) -> Result<Vec<i64>> {
    let in_order = || facts.shelf(kind).map(Shelf::keys).unwrap_or_default();
    Ok(match (page, kind) {
        (_, Kind::Measurement) => values_of(db, facts.kpis.iter().map(|kpi| kpi.id).take(WINDOW))?,
        (Page::Answers, _) => asked(facts, kind),
        (Page::Room(_), Kind::Post | Kind::Variant | Kind::PostComment) => of_post(db, facts, opened, kind)?,
        (Page::Room(_), Kind::Action) => actions(facts),
        (Page::Room(_), Kind::MonthFigures) => keys(sorted(facts.months.iter(), |month| Reverse(month.month))),
        (Page::Room(_), Kind::TestContact) => in_order().into_iter().rev().collect(),
        (Page::Today, Kind::Action | Kind::Post) => {
            due.iter().filter(|due| due.kind == kind).map(|due| due.id).collect()
        }
        _ => in_order(),
    })
}

/// The newest values of these figures, figure by figure.
pub(super) fn values_of(db: &Connection, kpis: impl Iterator<Item = Id<Kpi>>) -> Result<Vec<i64>> {
    let mut ids = Vec::new();
    for kpi in kpis {
        ids.extend(metrics::recent(db, kpi, VALUES)?);
    }
    Ok(ids)
}

/// The records of a kind that the set-up asks about.
fn asked(facts: &Facts, kind: Kind) -> Vec<i64> {
    let questions = SCREENS.iter().flat_map(|screen| screen.questions).filter(|question| question.kind == kind);
    let asked: BTreeSet<i64> = questions.filter_map(|question| question.record(facts)).collect();
    facts.shelf(kind).map(Shelf::keys).unwrap_or_default().into_iter().filter(|id| asked.contains(id)).collect()
}

/// Of the post that is opened: itself, its words on each channel, what is said about it. The board has the others.
fn of_post(db: &Connection, facts: &Facts, opened: Option<i64>, kind: Kind) -> Result<Vec<i64>> {
    let Some(post) = opened.filter(|id| facts.posts.by_key(*id).is_some()) else { return Ok(Vec::new()) };
    match kind {
        Kind::Variant => rows::variants_of(db, post),
        Kind::PostComment => {
            Ok(keys(facts.post_comments.iter().filter(|comment| comment.post.is_some_and(|of| of.raw() == post))))
        }
        _ => Ok(vec![post]),
    }
}

/// Actions that are open by the day on which they are due, those without one behind them; then what is done, newest first.
fn actions(facts: &Facts) -> Vec<i64> {
    let (done, open): (Vec<_>, Vec<_>) =
        facts.actions.iter().partition(|action| action.state == Some(ActionState::Done));
    let open = sorted(open, |action| (action.due.is_none(), action.due));
    keys(open.into_iter().chain(sorted(done, |action| Reverse(action.done_on))))
}

/// They in this order; those of which it says nothing stay in the owner's.
fn sorted<'a, R, K: Ord>(records: impl IntoIterator<Item = &'a R>, by: impl Fn(&R) -> K) -> Vec<&'a R> {
    let mut records: Vec<&R> = records.into_iter().collect();
    records.sort_by_key(|record| by(record));
    records
}

fn keys<'a, R: Record + 'a>(records: impl IntoIterator<Item = &'a R>) -> Vec<i64> {
    records.into_iter().map(Record::key).collect()
}
