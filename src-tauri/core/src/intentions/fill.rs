//! *Fill my calendar*: what is proposed, and what the owner takes of it.

use super::{Context, Page, Plan, Saved, edit::typed};
use crate::{
    checks::shut_gates,
    column::Scalar,
    content::{Origin, Post, PostStatus},
    error::Result,
    plan::{Edit, Kind},
    reckoning::{Filled, Proposed, fill},
    record::Record,
    store::Label,
    time::Day,
};

impl Plan {
    /// Proposes what the days from `from` up to and with `until` still lack: posts that are planned when every gate lets
    /// through, else ideas with a wished day.
    ///
    /// # Errors
    /// When the data that ships with the app is broken.
    pub fn propose_fill(&self, from: Day, until: Day, context: Context) -> Result<Filled> {
        let today = context.now.today;
        let dated = shut_gates(&self.facts, today).is_empty();
        fill(&self.facts, from, until, today, dated, context.language)
    }

    /// Takes what was proposed onto the board, as one step of undo: ideas get their day and keep all that they say
    /// themselves; what stands there already is not made twice.
    ///
    /// # Errors
    /// As for [`Plan::put_all`].
    pub fn take_fill(&mut self, page: &Page, proposed: &[Proposed], context: Context) -> Result<Saved> {
        let posts = &self.facts.posts;
        let idea = |proposed: &Proposed| proposed.idea.and_then(|id| posts.by_key(id));
        let is_there = |proposed: &Proposed| {
            posts.iter().any(|post| {
                *post.question == *proposed.question
                    && post.planned_on == proposed.day
                    && post.planned_time == proposed.time
                    && post.kind == Some(proposed.kind)
                    && post.channels.iter().any(|channel| channel.raw() == proposed.channel)
            })
        };
        let each: Vec<_> = proposed
            .iter()
            .filter(|proposed| idea(proposed).is_some() || !is_there(proposed))
            .map(|proposed| (idea(proposed).map(|post| post.id.raw()), answers(proposed, idea(proposed))))
            .collect();
        self.put_all_as(&Label::new("take-fill"), page, Kind::Post, &each, context)
    }
}

/// What a proposed post says in the fields of a post, where the idea that it dates says nothing itself.
fn answers(proposed: &Proposed, idea: Option<&Post>) -> Vec<Edit> {
    let number = |id: Option<i64>| id.map(|id| id.to_string()).unwrap_or_default();
    let status = if proposed.wished { PostStatus::Idea } else { PostStatus::Draft };
    let always = [
        ("title", proposed.title.clone()),
        ("planned_on", proposed.day.map(Scalar::canonical).unwrap_or_default()),
        ("status", status.canonical()),
    ];
    let where_empty = [
        ("planned_time", proposed.time.map(Scalar::canonical).unwrap_or_default()),
        ("question", proposed.question.clone()),
        ("pillar", number(proposed.pillar)),
        ("segment", number(proposed.segment)),
        ("stage", number(proposed.stage)),
        ("kind", proposed.kind.canonical()),
        ("channels", proposed.channel.to_string()),
        ("owner", number(proposed.owner)),
        ("value", proposed.value.clone()),
        ("call_to_action", proposed.ask.clone()),
        ("link", proposed.link.clone()),
        ("origin", Origin::Own.canonical()),
        ("refreshes", number(proposed.refreshes)),
    ];
    let says = |field: &str| idea.and_then(|idea| idea.get(field)).is_some_and(|said| !said.is_empty());
    let open = where_empty.into_iter().filter(|(field, _)| !says(field));
    let edits = always.into_iter().chain(open).filter(|(_, value)| !value.is_empty());
    edits.map(|(field, value)| typed(field, value)).collect()
}
