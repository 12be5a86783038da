//! Answering fields, adding and deleting records, undo, redo and the bin.

use rusqlite::Connection;

use super::{Context, Page, Plan, Saved, board::once};
use crate::{
    column::Scalar,
    error::{Error, Result},
    plan::{self, Answer, Edit, Facts, Kind, name_of, slots},
    store::{Label, Row},
    team::others_who_are_me,
};

impl Plan {
    /// Keeps answers to fields of a record. Without an id it is the first of its kind, made if there is none.
    ///
    /// # Errors
    /// [`Error::NoRecord`], [`Error::NoSuchName`] (also for what has an intention of its own), [`Error::Refused`] for what
    /// may not be planned yet, or what the disk gives.
    pub fn save(
        &mut self,
        page: &Page,
        kind: Kind,
        id: Option<i64>,
        edits: &[Edit],
        context: Context,
    ) -> Result<Saved> {
        let mut edits = with_what_follows(kind, edits, context)?;
        self.may_plan(kind, id.or_else(|| first_of(&self.facts, kind)), &edits, context.now.today)?;
        let (id, made) = match id.or_else(|| first_of(&self.facts, kind)) {
            Some(id) => (id, false),
            None => (self.ids.next_id(), true),
        };
        let fields: Vec<&str> = edits.iter().map(|edit| edit.field.as_str()).collect();
        let label = Label::new("field")
            .with("kind", kind.code())
            .with("field", *fields.first().unwrap_or(&""))
            .with("name", name_of(&self.facts, kind, id))
            .merging(format!("{}:{id}:{}", kind.code(), fields.join(",")));
        edits.extend(self.redefined(kind, (!made).then_some(id), &edits, context.now.today)?);
        let defaults = if made { defaults(&self.facts, kind, &edits) } else { Vec::new() };
        let facts = &self.facts;
        let written = self.store.write(&label, context.now.at, |db| {
            if made {
                plan::add(db, kind, id, &defaults, context.language)?;
            }
            plan::save(db, kind, id, &edits, context.language)?;
            follow(db, facts, kind, id, &edits, context)
        })?;
        self.take_up(written, context.now)?;
        self.saved(page, Some(id), context)
    }

    /// The answers of a new record, with what it takes over from the plan.
    pub(super) fn completed(&self, kind: Kind, given: &[Edit], context: Context) -> Result<Vec<Edit>> {
        let mut given = with_what_follows(kind, given, context)?;
        given.extend(self.redefined(kind, None, &given, context.now.today)?);
        self.may_plan(kind, None, &given, context.now.today)?;
        let mut answers = defaults(&self.facts, kind, &given);
        answers.extend(given);
        Ok(answers)
    }

    /// Adds a record behind the others of its kind, with some answers given.
    ///
    /// # Errors
    /// As for [`Plan::save`].
    pub fn add(&mut self, page: &Page, kind: Kind, given: &[Edit], context: Context) -> Result<Saved> {
        let answers = self.completed(kind, given, context)?;
        let id = self.ids.next_id();
        let label = Label::new("add").with("kind", kind.code());
        let facts = &self.facts;
        let written = self.store.write(&label, context.now.at, |db| {
            plan::add(db, kind, id, &answers, context.language)?;
            follow(db, facts, kind, id, &answers, context)
        })?;
        self.take_up(written, context.now)?;
        self.saved(page, Some(id), context)
    }

    /// Moves a record, and all that cannot be without it, to the bin.
    ///
    /// # Errors
    /// [`Error::NoRecord`]; [`Error::Refused`] for what a plan cannot be without; or what the disk gives.
    pub fn remove(&mut self, page: &Page, kind: Kind, id: i64, context: Context) -> Result<Saved> {
        if matches!(kind, Kind::Business | Kind::BasisItem) {
            return Err(Error::Refused("needed"));
        }
        let label = self.removal(kind, id);
        let written = self.store.delete(&label, context.now.at, kind.code(), id)?;
        self.take_up(written, context.now)?;
        self.saved(page, None, context)
    }

    /// Moves several posts, and all that cannot be without them, to the bin; one step of undo.
    ///
    /// # Errors
    /// [`Error::NoRecord`], or what the disk gives.
    pub fn remove_posts(&mut self, page: &Page, ids: &[i64], context: Context) -> Result<Saved> {
        let label = Label::new("remove-posts").with("count", ids.len().to_string());
        let each: Vec<(Label, i64)> = once(ids).into_iter().map(|id| (self.removal(Kind::Post, id), id)).collect();
        let written = self.store.delete_all(&label, context.now.at, Kind::Post.code(), &each)?;
        self.take_up(written, context.now)?;
        self.saved(page, None, context)
    }

    fn removal(&self, kind: Kind, id: i64) -> Label {
        Label::new("remove").with("kind", kind.code()).with("name", name_of(&self.facts, kind, id))
    }

    /// Puts what lies in the bin back.
    ///
    /// # Errors
    /// [`Error::NoRecord`], or what the disk gives.
    pub fn restore(&mut self, page: &Page, binned: i64, context: Context) -> Result<Saved> {
        let written = self.store.restore(binned, context.now.at)?;
        self.take_up(written, context.now)?;
        self.saved(page, None, context)
    }

    /// Takes the last step back, when there is one.
    ///
    /// # Errors
    /// What the disk gives.
    pub fn undo(&mut self, page: &Page, context: Context) -> Result<Saved> {
        if let Some(written) = self.store.undo(context.now.at)? {
            self.take_up(written, context.now)?;
        }
        self.saved(page, None, context)
    }

    /// Does the last step that was taken back again, when there is one.
    ///
    /// # Errors
    /// What the disk gives.
    pub fn redo(&mut self, page: &Page, context: Context) -> Result<Saved> {
        if let Some(written) = self.store.redo(context.now.at)? {
            self.take_up(written, context.now)?;
        }
        self.saved(page, None, context)
    }

    /// Rows changed from outside the intentions, as by a load.
    ///
    /// # Errors
    /// What the database says.
    pub fn refresh(&mut self, changed: &[Row], context: Context) -> Result<()> {
        self.bring_up(changed, context.now)
    }
}

/// The edits, and what follows from them: an item of the checklist whose state is set was looked at today, and so was an
/// audience of which it is said where it is.
fn with_what_follows(kind: Kind, edits: &[Edit], context: Context) -> Result<Vec<Edit>> {
    let closed = match kind {
        Kind::GateTerms | Kind::SetAside => true,
        Kind::Channel => edits.iter().any(|edit| edit.field == "opened_on"),
        // Questions at a stage may be added for one segment; every other fixed list stays as it is.
        Kind::StageAnswer => false,
        _ => slots::code_field(kind).is_some_and(|code| edits.iter().any(|edit| edit.field == code)),
    };
    if closed {
        return Err(Error::NoSuchName(kind.code().to_owned()));
    }
    let mut edits = edits.to_vec();
    let (seen, on_day): (&[&str], &str) = match kind {
        Kind::BasisItem => (&["state"], "looked_on"),
        Kind::Segment => (&["online", "networks"], "seen_on"),
        Kind::AudienceOnChannel => (&["share", "prospects"], "seen_on"),
        _ => (&[], ""),
    };
    let says = |edit: &Edit| matches!(&edit.answer, Answer::Typed(typed) if !typed.is_empty());
    let looked = edits.iter().any(|edit| seen.contains(&edit.field.as_str()) && says(edit));
    if looked && !edits.iter().any(|edit| edit.field == on_day) {
        edits.push(typed(on_day, context.now.today.to_string()));
    }
    Ok(edits)
}

/// Changes in other records that follow from an answer: of the people only one works here.
fn follow(db: &Connection, facts: &Facts, kind: Kind, id: i64, edits: &[Edit], context: Context) -> Result<()> {
    let is_yes =
        |answer: &Answer| matches!(answer, Answer::Typed(typed) if bool::parse(typed, context.language) == Ok(true));
    if kind == Kind::Person && edits.iter().any(|edit| edit.field == "is_me" && is_yes(&edit.answer)) {
        let no = [typed("is_me", false.canonical())];
        for other in others_who_are_me(facts.people.iter(), id) {
            plan::save(db, Kind::Person, other, &no, context.language)?;
        }
    }
    Ok(())
}

pub(super) fn typed(field: &str, value: String) -> Edit {
    Edit { field: field.to_owned(), answer: Answer::Typed(value) }
}

/// The first record of a kind.
pub(super) fn first_of(facts: &Facts, kind: Kind) -> Option<i64> {
    facts.shelf(kind)?.first_key()
}

/// What a new record takes over from the plan, so that nothing is typed twice: the first of each kind that it points at.
/// A channel and a reason are left to be tied by hand, because that choice is the question.
fn defaults(facts: &Facts, kind: Kind, given: &[Edit]) -> Vec<Edit> {
    let pointed: &[(&str, Kind)] = match kind {
        Kind::Objective => &[("business_goal", Kind::BusinessGoal), ("marketing_goal", Kind::MarketingGoal)],
        Kind::AudienceOnChannel => &[("channel", Kind::Channel), ("segment", Kind::Segment)],
        Kind::Pillar => &[("segment", Kind::Segment), ("objective", Kind::Objective)],
        Kind::Kpi => &[("objective", Kind::Objective)],
        Kind::TestContact => &[("route", Kind::ContactRoute)],
        Kind::Measurement => &[("kpi", Kind::Kpi)],
        Kind::MarketingGoal => &[("business_goal", Kind::BusinessGoal)],
        Kind::Persona => &[("segment", Kind::Segment)],
        Kind::StageAnswer => &[("segment", Kind::Segment), ("stage", Kind::JourneyStage)],
        Kind::Campaign => &[("objective", Kind::Objective)],
        Kind::CampaignLoad => &[("campaign", Kind::Campaign), ("route", Kind::ContactRoute)],
        Kind::Profile => &[("channel", Kind::Channel)],
        Kind::FollowTarget => &[("segment", Kind::Segment), ("objective", Kind::Objective)],
        Kind::Benchmark => &[("kpi", Kind::Kpi)],
        _ => &[],
    };
    pointed
        .iter()
        .filter(|(field, _)| !given.iter().any(|edit| edit.field == *field))
        .filter_map(|(field, kind)| Some(typed(field, first_of(facts, *kind)?.to_string())))
        .collect()
}
