//! Several records at once, as one step: actions out of findings, and the policy out of its catalogue.

use super::{Context, Page, Plan, Saved, edit::typed};
use crate::{
    error::Result,
    guidelines,
    plan::{self, Edit, Kind, slots},
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
        let label = Label::new("add-all").with("kind", kind.code());
        self.put_all_as(&label, page, kind, each, context)
    }

    /// As [`Plan::put_all`], under a name of its own.
    pub(super) fn put_all_as(
        &mut self,
        label: &Label,
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
        let written = self.store.write(label, context.now.at, |db| {
            for (id, given) in each.iter().filter_map(|(id, given)| Some(((*id)?, given))) {
                plan::save(db, kind, id, given, context.language)?;
            }
            made.iter().try_for_each(|(id, answers)| plan::add(db, kind, *id, answers, context.language))
        })?;
        self.take_up(written, context.now)?;
        self.saved(page, None, context)
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
