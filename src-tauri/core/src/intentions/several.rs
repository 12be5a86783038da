//! Several records at once, as one step: actions out of findings, and the policy out of its catalogue.

use super::{Context, Page, Plan, Saved, edit::typed};
use crate::{
    checks::shut_gates,
    error::Result,
    guidelines,
    plan::{self, Edit, Kind, slots},
    reckoning::{Proposed, first_month},
    record::Record,
    store::Label,
};

impl Plan {
    /// Adds records of a kind behind the others, each with its answers, as one step of undo.
    ///
    /// # Errors
    /// As for [`Plan::add`].
    pub fn add_all(&mut self, page: &Page, kind: Kind, each: &[Vec<Edit>], context: Context) -> Result<Saved> {
        let made = each
            .iter()
            .map(|given| Ok((self.ids.next_id(), self.completed(kind, given, context)?)))
            .collect::<Result<Vec<_>>>()?;
        let label = Label::new("add-all").with("kind", kind.code());
        let written = self.store.write(&label, context.now.at, |db| {
            made.iter().try_for_each(|(id, answers)| plan::add(db, kind, *id, answers, context.language))
        })?;
        self.take_up(written, context.now)?;
        self.saved(page, None, context)
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
