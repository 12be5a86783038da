//! Several records at once, as one step: actions out of findings, and the policy out of its catalogue.

use super::{Context, Page, Plan, Saved, edit::typed};
use crate::{
    checks::shut_gates,
    column::Scalar,
    content::{Origin, Post, PostStatus},
    error::Result,
    guidelines,
    plan::{self, Edit, Kind, slots},
    reckoning::{Proposed, first_month},
    record::Record,
    store::Label,
};

impl Plan {
    /// Answers fields of several records of a kind, and adds those without an id behind the others, as one step of undo.
    ///
    /// # Errors
    /// As for [`Plan::save`] and [`Plan::add`].
    pub fn put_all(
        &mut self,
        page: &Page,
        kind: Kind,
        each: &[(Option<i64>, Vec<Edit>)],
        context: Context,
    ) -> Result<Saved> {
        let mut made = Vec::with_capacity(each.len());
        for (id, given) in each {
            match id {
                Some(id) => self.may_plan(kind, Some(*id), given, context.now.today)?,
                None => made.push((self.ids.next_id(), self.completed(kind, given, context)?)),
            }
        }
        let label = Label::new("add-all").with("kind", kind.code());
        let written = self.store.write(&label, context.now.at, |db| {
            for (id, given) in each.iter().filter_map(|(id, given)| Some(((*id)?, given))) {
                plan::save(db, kind, id, given, context.language)?;
            }
            made.iter().try_for_each(|(id, answers)| plan::add(db, kind, *id, answers, context.language))
        })?;
        self.take_up(written, context.now)?;
        self.saved(page, None, context)
    }

    /// Takes what was proposed for a month onto the board, as one step of undo: ideas get their day and keep all that they
    /// say themselves; what stands there already is not made twice.
    ///
    /// # Errors
    /// As for [`Plan::put_all`].
    pub fn take_month(&mut self, page: &Page, month: &[Proposed], context: Context) -> Result<Saved> {
        let posts = &self.facts.posts;
        let idea = |proposed: &Proposed| proposed.idea.and_then(|id| posts.by_key(id));
        let is_there = |proposed: &Proposed| {
            posts.iter().any(|post| {
                *post.question == *proposed.question
                    && post.planned_on == proposed.day
                    && post.channels.iter().any(|channel| channel.raw() == proposed.channel)
            })
        };
        let each: Vec<_> = month
            .iter()
            .filter(|proposed| idea(proposed).is_some() || !is_there(proposed))
            .map(|proposed| (idea(proposed).map(|post| post.id.raw()), answers(proposed, idea(proposed))))
            .collect();
        self.put_all(page, Kind::Post, &each, context)
    }

    /// Proposes a first month of posts: with days when every gate lets through, else as ideas.
    ///
    /// # Errors
    /// When the data that ships with the app is broken.
    pub fn propose_month(&self, context: Context) -> Result<Vec<Proposed>> {
        let today = context.now.today;
        let dated = shut_gates(&self.facts, today).is_empty();
        first_month(&self.facts, today, dated, context.language)
    }

    /// Takes the clauses of the catalogue that the plan does not have, and its rules where the plan says nothing yet.
    ///
    /// # Errors
    /// What the disk gives.
    pub fn adopt_guidelines(&mut self, page: &Page, context: Context) -> Result<Saved> {
        let language = context.language;
        let taken = |code: &str| self.facts.clauses.iter().any(|clause| &*clause.code == code);
        let mut clauses = Vec::new();
        for clause in guidelines::clauses()?.into_iter().filter(|clause| !taken(&clause.code)) {
            clauses.push((
                self.ids.next_id(),
                vec![
                    typed("topic", clause.topic.say(language).to_owned()),
                    typed("text", clause.text.say(language).to_owned()),
                    typed("stance", clause.stance.code().to_owned()),
                    typed("applies", "yes".to_owned()),
                    typed("code", clause.code),
                ],
            ));
        }
        let mut rules = Vec::new();
        for rule in guidelines::rules()? {
            let Some(id) = slots::entry(&self.facts, Kind::ResponseRule, rule.message.code()) else { continue };
            let kept = self.facts.response_rules.by_key(id);
            let given = [
                ("first_step", rule.first_step.say(language).to_owned()),
                ("tone", rule.tone.say(language).to_owned()),
                ("within", rule.within.to_string()),
                ("alone", if rule.alone { "yes" } else { "no" }.to_owned()),
                ("example", rule.example.say(language).to_owned()),
                ("never", rule.never.say(language).to_owned()),
            ];
            let empty = |field: &str| kept.and_then(|rule| rule.get(field)).is_none_or(|value| value.trim().is_empty());
            let edits: Vec<Edit> =
                given.into_iter().filter(|(field, _)| empty(field)).map(|(field, value)| typed(field, value)).collect();
            rules.push((id, edits));
        }
        let written = self.store.write(&Label::new("adopt-guidelines"), context.now.at, |db| {
            for (id, edits) in &clauses {
                plan::add(db, Kind::Clause, *id, edits, language)?;
            }
            for (id, edits) in &rules {
                plan::save(db, Kind::ResponseRule, *id, edits, language)?;
            }
            Ok(())
        })?;
        self.take_up(written, context.now)?;
        self.saved(page, None, context)
    }
}

/// What a proposed post says in the fields of a post, where the idea that it dates says nothing itself.
fn answers(proposed: &Proposed, idea: Option<&Post>) -> Vec<Edit> {
    let number = |id: Option<i64>| id.map(|id| id.to_string()).unwrap_or_default();
    let status = if proposed.day.is_some() { PostStatus::Draft } else { PostStatus::Idea };
    let always = [
        ("title", proposed.title.clone()),
        ("planned_on", proposed.day.map(|day| day.to_string()).unwrap_or_default()),
        ("status", status.canonical()),
    ];
    let where_empty = [
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
    ];
    let says = |field: &str| idea.and_then(|idea| idea.get(field)).is_some_and(|said| !said.is_empty());
    let open = where_empty.into_iter().filter(|(field, _)| !says(field));
    let edits = always.into_iter().chain(open).filter(|(_, value)| !value.is_empty());
    edits.map(|(field, value)| typed(field, value)).collect()
}
