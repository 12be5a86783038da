//! What counts as success is settled before a round runs (R052). While one runs a change asks for a note that says why, and
//! what was agreed is kept beside it. On the day itself one is still finding the words, and changes as one likes.

use super::{Plan, edit::typed};
use crate::{
    column::Column,
    error::{Error, Result},
    goals::Objective,
    plan::{Answer, Edit, Kind},
    record::Record,
    time::Day,
};

/// What is settled, the day on which it was, and where what was agreed is kept.
const SETTLED: [(&str, &str, &str); 3] = [
    ("success", "success_on", "agreed_success"),
    ("failure", "failure_on", "agreed_failure"),
    ("evaluated", "evaluated_on", "agreed_evaluated"),
];

impl Plan {
    /// What follows from these answers to an objective, or to a new one.
    ///
    /// # Errors
    /// [`Error::Refused`] with `success-settled` for a change while a round runs, without a note.
    pub(super) fn redefined(&self, kind: Kind, id: Option<i64>, edits: &[Edit], today: Day) -> Result<Vec<Edit>> {
        if kind != Kind::Objective {
            return Ok(Vec::new());
        }
        let began = self.facts.cycles.iter().filter(|cycle| cycle.runs(today)).filter_map(|cycle| cycle.start).max();
        let kept = id.and_then(|id| self.facts.objectives.by_key(id));
        let says = |field: &str| kept.and_then(|kept| kept.get(field)).unwrap_or_default();
        let of_this_round =
            |kept: &Objective| kept.changed_on.is_some_and(|day| began.is_none_or(|began| began <= day));
        let stands = kept.is_some_and(|kept| kept.changed_why.is_known() && of_this_round(kept));
        let notes = edits.iter().any(|edit| edit.field == "changed_why" && !said(edit).is_empty());
        let mut follows = Vec::new();
        if notes {
            follows.push(typed("changed_on", today.to_string()));
        }
        for (field, on_day, agreed) in SETTLED {
            let was = says(field);
            let change = edits.iter().find(|edit| edit.field == field && said(edit) != was);
            let is_settled = began.is_some() && !was.is_empty() && says(on_day) != today.to_string();
            match change {
                Some(_) if !is_settled => follows.push(typed(on_day, today.to_string())),
                Some(_) if !notes && !stands => return Err(Error::Refused("success-settled")),
                Some(_) if !stands || says(agreed).is_empty() => follows.push(typed(agreed, was)),
                // What was agreed before an earlier round is not what was agreed now.
                None if notes && !stands && !says(agreed).is_empty() => follows.push(typed(agreed, String::new())),
                _ => {}
            }
        }
        Ok(follows)
    }
}

fn said(edit: &Edit) -> &str {
    match &edit.answer {
        Answer::Typed(typed) => typed.trim(),
        Answer::Unknown => "",
    }
}
