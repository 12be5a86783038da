//! Gates opened on terms, findings set aside, channels opened through the gates.

use super::{Context, Page, Plan, Saved};
use crate::{
    checks::{Gate, check, covered, gates, shut_gates, subject_code},
    error::{Error, Result},
    plan::{self, Answer, Edit, Kind},
    record::Record,
    store::Label,
    time::Day,
};

impl Plan {
    /// Opens a gate on terms: with a reason that is printed in the plan, by whom, today. They speak of what shuts it now.
    ///
    /// # Errors
    /// [`Error::Refused`] without a reason or a name; or what the disk gives.
    pub fn open_on_terms(
        &mut self,
        page: &Page,
        gate: Gate,
        reason: &str,
        by: &str,
        context: Context,
    ) -> Result<Saved> {
        if reason.trim().is_empty() || by.trim().is_empty() {
            return Err(Error::Refused("terms-incomplete"));
        }
        let label = Label::new("terms").with("gate", gate.code());
        let known = gates(&self.facts, context.now.today).into_iter().find(|status| status.gate == gate);
        let given = [
            ("covers", known.map(|status| covered(&status.shut_by)).unwrap_or_default()),
            ("gate", gate.code().to_owned()),
            ("reason", reason.to_owned()),
            ("by_whom", by.to_owned()),
            ("on_day", context.now.today.to_string()),
        ];
        self.decide(page, Kind::GateTerms, &label, &given, context)
    }

    /// Takes the terms of a gate back: it is judged by its checks again.
    ///
    /// # Errors
    /// What the disk gives.
    pub fn withdraw_terms(&mut self, page: &Page, gate: Gate, context: Context) -> Result<Saved> {
        let label = Label::new("withdraw").with("gate", gate.code());
        let kept: Vec<i64> = self.facts.gate_terms.iter().filter(|t| t.gate == Some(gate)).map(Record::key).collect();
        self.take_back(page, Kind::GateTerms, &label, &kept, context)
    }

    /// Sets a finding aside with a reason that is printed in the plan, until a day or for good.
    ///
    /// # Errors
    /// [`Error::Refused`] for what shuts a gate, and without a reason or a name; or what the disk gives.
    #[expect(clippy::too_many_arguments, reason = "each is a field of the form on which it is decided")]
    pub fn set_aside(
        &mut self,
        page: &Page,
        id: &str,
        subject: Option<(Kind, i64)>,
        reason: &str,
        by: &str,
        until: Option<Day>,
        context: Context,
    ) -> Result<Saved> {
        let known = check(id).ok_or_else(|| Error::NoSuchName(id.to_owned()))?;
        let found = (known.find)(known, &self.facts, context.now.today);
        let only_warns = found.iter().any(|f| f.subject == subject && f.shuts().is_none());
        if known.gate.is_some() && !only_warns {
            return Err(Error::Refused("shuts-a-gate"));
        }
        if reason.trim().is_empty() || by.trim().is_empty() {
            return Err(Error::Refused("terms-incomplete"));
        }
        let label = Label::new("set-aside").with("check", id);
        let given = [
            ("check", id.to_owned()),
            ("subject", subject_code(subject)),
            ("reason", reason.to_owned()),
            ("by_whom", by.to_owned()),
            ("on_day", context.now.today.to_string()),
            ("until_day", until.map(|day| day.to_string()).unwrap_or_default()),
        ];
        self.decide(page, Kind::SetAside, &label, &given, context)
    }

    /// Takes up again a finding that was set aside.
    ///
    /// # Errors
    /// What the disk gives.
    pub fn take_up_again(
        &mut self,
        page: &Page,
        id: &str,
        subject: Option<(Kind, i64)>,
        context: Context,
    ) -> Result<Saved> {
        let label = Label::new("take-up").with("check", id);
        let code = subject_code(subject);
        let kept: Vec<i64> = self
            .facts
            .set_asides
            .iter()
            .filter(|aside| &*aside.check == id && *aside.subject == *code)
            .map(Record::key)
            .collect();
        self.take_back(page, Kind::SetAside, &label, &kept, context)
    }

    /// Opens a channel, today. Only while every gate is open, or open on terms.
    ///
    /// # Errors
    /// [`Error::Refused`] while a gate is shut; [`Error::NoRecord`]; or what the disk gives.
    pub fn open_channel(&mut self, page: &Page, id: i64, context: Context) -> Result<Saved> {
        if !shut_gates(&self.facts, context.now.today).is_empty() {
            return Err(Error::Refused("gate-shut"));
        }
        let label = Label::new("open-channel").with("name", plan::name_of(&self.facts, Kind::Channel, id));
        let edits = [edit("decision", "now"), edit("opened_on", &context.now.today.to_string())];
        let written = self
            .store
            .write(&label, context.now.at, |db| plan::save(db, Kind::Channel, id, &edits, context.language))?;
        self.take_up(written, context.now)?;
        self.saved(page, Some(id), context)
    }

    /// Adds the record of a decision.
    fn decide(
        &mut self,
        page: &Page,
        kind: Kind,
        label: &Label,
        given: &[(&str, String)],
        context: Context,
    ) -> Result<Saved> {
        let id = self.ids.next_id();
        let edits: Vec<Edit> = given.iter().map(|(field, value)| edit(field, value)).collect();
        let written =
            self.store.write(label, context.now.at, |db| plan::add(db, kind, id, &edits, context.language))?;
        self.take_up(written, context.now)?;
        self.saved(page, Some(id), context)
    }

    /// Takes the records of a decision out, as one step; they are small and Undo brings them back, so not the bin.
    fn take_back(&mut self, page: &Page, kind: Kind, label: &Label, ids: &[i64], context: Context) -> Result<Saved> {
        let written =
            self.store.write(label, context.now.at, |db| ids.iter().try_for_each(|id| plan::erase(db, kind, *id)))?;
        self.take_up(written, context.now)?;
        self.saved(page, None, context)
    }
}

fn edit(field: &str, value: &str) -> Edit {
    Edit { field: field.to_owned(), answer: Answer::Typed(value.to_owned()) }
}
