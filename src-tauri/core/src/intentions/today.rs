//! What asks for attention in the coming days: actions, posts, figures to note and the days of looking back, the oldest
//! first. While a gate is shut an idea only has a wished day, and asks for nothing; what was planned before stays.

use chrono::Days;
use serde::Serialize;
use ts_rs::TS;

use crate::{
    checks::shut_gates,
    content::{Post, PostStatus},
    cycle::{Action, ActionState},
    goals::Evaluation,
    id::Id,
    metrics::Kpi,
    plan::{Facts, Kind, name_of},
    record::{Named, Record},
    team::Person,
    time::Day,
};

/// How many days ahead one looks.
const AHEAD: Days = Days::new(7);

/// What there is to do; the words are `due-<code>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Deed {
    /// An action.
    Act,
    /// Make a post ready.
    Finish,
    /// Put a post out.
    Publish,
    /// Note a figure.
    Note,
    /// Look back on a round.
    LookBack,
    /// Look at the whole.
    Evaluate,
}

/// Something that is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DueView {
    /// What there is to do.
    pub deed: Deed,
    /// Kind of record.
    pub kind: Kind,
    /// That record.
    #[ts(type = "number")]
    pub id: i64,
    /// The field that holds its day, or from which that follows.
    pub field: &'static str,
    /// What the owner calls it; empty when it has no name.
    pub name: String,
    /// The day.
    #[ts(type = "string")]
    pub day: Day,
    /// Who sees to it; empty when nobody was named.
    pub owner: String,
    /// Whether that is who works here; what nobody was named for is everybody's.
    pub mine: bool,
    /// Whether it goes on while a gate is shut: it was planned before.
    pub behind_gate: bool,
}

/// What is due up to a week from today, the oldest day first.
pub(super) fn due(facts: &Facts, today: Day) -> Vec<DueView> {
    let until = today.checked_add_days(AHEAD).unwrap_or(today);
    let shut = !shut_gates(facts, today).is_empty();
    let actions = facts.actions.iter().filter_map(|action| due_action(facts, action));
    let runs = |post: &&Post| !shut || post.status.is_some_and(|status| status > PostStatus::Idea);
    let posts = facts.posts.iter().filter(runs).filter_map(|post| due_post(facts, post));
    let posts = posts.map(|due| DueView { behind_gate: shut, ..due });
    let figures = facts.kpis.iter().filter_map(|kpi| due_figure(facts, kpi));
    let reviews = last_review(facts).into_iter();
    let evaluations = facts.evaluations.iter().filter_map(|evaluation| due_evaluation(facts, evaluation));
    let mut all: Vec<DueView> = actions.chain(posts).chain(figures).chain(reviews).chain(evaluations).collect();
    all.retain(|due| due.day <= until);
    all.sort_by_key(|due| due.day);
    all
}

fn due_action(facts: &Facts, action: &Action) -> Option<DueView> {
    (action.state != Some(ActionState::Done)).then(|| of(facts, Deed::Act, action, "due", action.due?, action.owner))?
}

/// A planned post is due when it goes out; one that is still being made, when it is to be ready.
fn due_post(facts: &Facts, post: &Post) -> Option<DueView> {
    let (deed, field, day) = match post.status {
        Some(PostStatus::Published) => return None,
        Some(PostStatus::Planned) => (Deed::Publish, "planned_on", post.planned_on),
        _ if post.finish_by.is_some() => (Deed::Finish, "finish_by", post.finish_by),
        _ => (Deed::Finish, "planned_on", post.planned_on),
    };
    of(facts, deed, post, field, day?, post.owner)
}

/// A figure is noted again when its rhythm has passed since the last value, or since the first round began.
fn due_figure(facts: &Facts, kpi: &Kpi) -> Option<DueView> {
    let noted = facts.latest.get(&kpi.id.raw()).map(|latest| latest.on_day);
    let since = noted.or_else(|| facts.cycles.first()?.start)?;
    let rhythm = u64::try_from(kpi.rhythm?.days()).ok()?;
    of(facts, Deed::Note, kpi, "rhythm", since.checked_add_days(Days::new(rhythm))?, kpi.owner)
}

/// The last round is looked back on when it ends; those before it have been.
fn last_review(facts: &Facts) -> Option<DueView> {
    let cycle = facts.cycles.iter().max_by_key(|cycle| cycle.start)?;
    of(facts, Deed::LookBack, cycle, "end_day", cycle.end_day?, None)
}

/// The day on which the whole is looked at next; it stays until the owner names another, as the check says.
fn due_evaluation(facts: &Facts, evaluation: &Evaluation) -> Option<DueView> {
    of(facts, Deed::Evaluate, evaluation, "first_on", evaluation.first_on?, evaluation.owner)
}

fn of<R: Record + Named>(
    facts: &Facts,
    deed: Deed,
    record: &R,
    field: &'static str,
    day: Day,
    owner: Option<Id<Person>>,
) -> Option<DueView> {
    let kind = Kind::from_code(R::TABLE)?;
    let me = facts.me().map(|me| me.id);
    Some(DueView {
        deed,
        kind,
        id: record.key(),
        field,
        name: name_of(facts, kind, record.key()),
        day,
        owner: owner.map(|owner| name_of(facts, Kind::Person, owner.raw())).unwrap_or_default(),
        mine: me.is_none() || owner.is_none() || owner == me,
        behind_gate: false,
    })
}
