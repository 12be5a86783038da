//! The mending list as actions: what shuts a gate becomes something to do, by somebody and by a day.

use std::{
    collections::{BTreeMap, BTreeSet},
    slice,
};

use chrono::{Datelike, Days, Weekday};

use super::{Context, Page, Plan, Saved, edit::typed};
use crate::{
    checks::{Finding, Gate, covered, gates},
    column::Scalar,
    cycle::{ActionState, ActionWhy},
    error::Result,
    plan::{self, Edit, Facts, Kind},
    record::{FieldKind, Named},
    store::Label,
    team::{Person, Task},
    time::Day,
};

/// How many things one person mends in a week, beside the work itself; ours.
const A_WEEK: u64 = 3;

impl Plan {
    /// Makes actions of what shuts a gate, for whatever has no open action yet, as one step of undo. `say` puts into words
    /// what there is to do.
    ///
    /// # Errors
    /// What the disk gives.
    pub fn mend(
        &mut self,
        page: &Page,
        gate: Gate,
        say: impl Fn(&Facts, &Finding) -> String,
        context: Context,
    ) -> Result<Saved> {
        let Context { now, language } = context;
        let status = gates(&self.facts, now.today).into_iter().find(|status| status.gate == gate);
        let findings = status.map(|status| status.shut_by).unwrap_or_default();
        let mut given: BTreeMap<Option<i64>, u64> = BTreeMap::new();
        let mut actions = Vec::new();
        for finding in without_action(&self.facts, &findings) {
            let owner = owner_of(&self.facts, finding);
            let before = given.entry(owner).or_default();
            let edits = [
                ("what", say(&self.facts, finding)),
                ("why", ActionWhy::Finding.canonical()),
                ("finding", covered(slice::from_ref(finding))),
                ("owner", owner.map(|id| id.to_string()).unwrap_or_default()),
                ("due", day_of(*before, now.today).to_string()),
                ("state", ActionState::Open.canonical()),
            ];
            *before += 1;
            let edits: Vec<Edit> = edits.into_iter().map(|(field, value)| typed(field, value)).collect();
            actions.push((self.ids.next_id(), edits));
        }
        if actions.is_empty() {
            return self.saved(page, None, context);
        }
        let label = Label::new("mend").with("gate", gate.code());
        let written = self.store.write(&label, now.at, |db| {
            actions.iter().try_for_each(|(id, edits)| plan::add(db, Kind::Action, *id, edits, language))
        })?;
        self.take_up(written, now)?;
        self.saved(page, None, context)
    }
}

/// The findings that no open action mends, each once.
pub(super) fn without_action<'a>(facts: &Facts, findings: &'a [Finding]) -> impl Iterator<Item = &'a Finding> {
    let is_open = |state: Option<ActionState>| state != Some(ActionState::Done);
    let open = facts.actions.iter().filter(|action| is_open(action.state));
    let mut listed: BTreeSet<String> = open.map(|action| action.finding.to_string()).collect();
    findings.iter().filter(move |finding| listed.insert(covered(slice::from_ref(*finding))))
}

/// Who mends it: whom the record that it speaks of names, else whom the record that mends it names, else the owner of
/// the plan.
fn owner_of(facts: &Facts, finding: &Finding) -> Option<i64> {
    let (kind, record, _) = finding.mend;
    let mends = record.map(|id| (kind, id));
    [finding.subject, mends].into_iter().flatten().find_map(|(kind, id)| named_by(facts, kind, id)).or_else(|| {
        let strategist =
            facts.duties.iter().find(|duty| duty.task == Some(Task::Strategy)).and_then(|duty| duty.person);
        let owner = facts.people.get(strategist).or_else(|| facts.me()).or_else(|| facts.people.first());
        owner.map(|person| person.id.raw())
    })
}

/// The person that a record is, or that the first of its fields for one names.
fn named_by(facts: &Facts, kind: Kind, id: i64) -> Option<i64> {
    let shelf = facts.shelf(kind)?;
    let mut fields = kind.fields().iter().filter(|field| field.kind == FieldKind::Ref(Person::TABLE));
    match kind {
        Kind::Person => Some(id),
        _ => fields.find_map(|field| shelf.value(id, field.name)?.parse().ok()),
    }
}

/// By when: so many a week for each person, the gravest first; never in a weekend.
fn day_of(before: u64, today: Day) -> Day {
    let day = today.checked_add_days(Days::new(7 * (before / A_WEEK + 1))).unwrap_or(today);
    let off = match day.weekday() {
        Weekday::Sat => 2,
        Weekday::Sun => 1,
        _ => 0,
    };
    day.checked_add_days(Days::new(off)).unwrap_or(day)
}
