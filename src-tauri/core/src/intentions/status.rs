//! What stands around every page: how complete the rooms are, the gates, the checks that matter most, undo and redo.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::Serialize;
use ts_rs::TS;

use super::{Context, LinkView, Page, Plan, View, mend::without_action};
use crate::{
    business::Currency,
    checks::{self, Arg, Finding, Gate, GateState, Report, SetAside, Severity, Told, completeness},
    error::Result,
    method::{Article, articles},
    plan::{Facts, Kind},
    rooms::{Part, Room},
    store::Label,
    text::Language,
    time::{Day, written},
};

/// What every intention gives back.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Saved {
    /// The page, whole.
    pub view: View,
    /// What stands around it.
    pub status: Status,
    /// The record that was saved or added.
    #[ts(type = "number | null")]
    pub id: Option<i64>,
    /// What the checks say since a move of posts that they did not say before, the gravest first; at most three.
    pub raised: Vec<FindingView>,
}

/// The plan's status.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Status {
    /// The business.
    pub business: String,
    /// In what money is counted.
    pub currency: Currency,
    /// The language of the documents, when the owner chose one.
    pub printed_in: Option<Language>,
    /// The rooms, in the order of the method.
    pub rooms: Vec<RoomStatus>,
    /// The gates, in the order of the method.
    pub gates: Vec<GateView>,
    /// The three findings that matter most.
    pub top: Vec<FindingView>,
    /// How many findings are open.
    pub open_checks: usize,
    /// What Undo would take back.
    pub undo: Option<LabelView>,
    /// What Redo would do again.
    pub redo: Option<LabelView>,
    /// Whether the plan may only be read.
    pub read_only: bool,
    /// The moment of the last save in this sitting, RFC 3339 in UTC.
    pub saved_at: Option<String>,
    /// The owner's calendar day.
    #[ts(type = "string")]
    pub today: Day,
}

/// How a room stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RoomStatus {
    /// Which room.
    pub room: Room,
    /// Required points that are answered.
    pub answered: usize,
    /// Required points.
    pub required: usize,
    /// Open findings.
    pub open: usize,
    /// The gravest of them.
    pub worst: Option<Severity>,
    /// Its parts, in order.
    pub parts: Vec<PartStatus>,
}

/// A part of a room: how many checks are open there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct PartStatus {
    /// Which part.
    pub part: Part,
    /// How many checks are open.
    pub open: usize,
}

/// A gate.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct GateView {
    /// Which gate.
    pub gate: Gate,
    /// `open`, `on-terms` or `shut`.
    pub state: GateState,
    /// What shuts it.
    pub shut_by: Vec<FindingView>,
    /// How many of those nobody has yet for an action that is open.
    pub without_action: usize,
    /// The terms on which it was opened.
    pub terms: Option<TermsView>,
}

/// The terms on which a gate was opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TermsView {
    /// Why.
    pub reason: String,
    /// By whom.
    pub by_whom: String,
    /// On which day.
    pub on_day: String,
}

/// A finding; its words are `check-<id>` with the points as hyphens.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FindingView {
    /// Id of the check.
    pub check: &'static str,
    /// How grave.
    pub severity: Severity,
    /// The gate that it shuts.
    pub gate: Option<Gate>,
    /// Kind of record that it speaks of.
    pub kind: Option<Kind>,
    /// That record.
    #[ts(type = "number | null")]
    pub id: Option<i64>,
    /// Names and numbers of its sentence.
    pub args: BTreeMap<&'static str, Arg>,
    /// The articles that it comes from.
    pub articles: Vec<Article>,
    /// The field that mends it.
    pub link: LinkView,
    /// How it was set aside.
    pub set_aside: Option<SetAsideView>,
}

/// A reason with which a finding was set aside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SetAsideView {
    /// Why.
    pub reason: String,
    /// By whom.
    pub by_whom: String,
    /// Until when; empty is for good.
    pub until_day: String,
}

/// What Undo or Redo would do; its words are `undo-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LabelView {
    /// The code of its words.
    pub code: String,
    /// The names in its words.
    pub args: BTreeMap<String, String>,
}

impl From<Label> for LabelView {
    fn from(label: Label) -> Self {
        Self { code: label.code, args: label.args.into_iter().collect() }
    }
}

impl FindingView {
    pub(super) fn of(facts: &Facts, finding: &Finding, aside: Option<&SetAside>) -> Self {
        let check = checks::check(finding.check);
        Self {
            check: finding.check,
            severity: finding.severity,
            gate: finding.shuts(),
            kind: finding.subject.map(|(kind, _)| kind),
            id: finding.subject.map(|(_, id)| id),
            args: finding.args.iter().cloned().collect(),
            articles: check.map(|check| articles(check.rows.iter().copied())).unwrap_or_default(),
            link: LinkView::to(facts, finding),
            set_aside: aside.map(|aside| SetAsideView {
                reason: aside.reason.to_string(),
                by_whom: aside.by_whom.to_string(),
                until_day: aside.until_day.map(|day| day.to_string()).unwrap_or_default(),
            }),
        }
    }

    pub(super) fn told(facts: &Facts, told: &Told) -> Self {
        Self::of(facts, &told.finding, told.set_aside.as_ref())
    }
}

impl Plan {
    /// The page and the status, after what was just done.
    pub(super) fn saved(&mut self, page: &Page, id: Option<i64>, context: Context) -> Result<Saved> {
        let report = self.report(context.now);
        let view = self.view(page, &report, context)?;
        Ok(Saved { view, status: self.status(&report, context)?, id, raised: Vec::new() })
    }

    fn status(&self, report: &Report, context: Context) -> Result<Status> {
        let mut open: HashMap<Part, usize> = HashMap::new();
        let mut worst: HashMap<Room, Severity> = HashMap::new();
        for finding in report.open() {
            let part = finding.part();
            *open.entry(part).or_default() += 1;
            // The gravest come first.
            worst.entry(part.room()).or_insert(finding.severity);
        }
        let room_status = |room: &Room| {
            let complete = completeness(&self.facts, *room);
            let parts = room.parts().map(|part| PartStatus { part, open: open.get(&part).copied().unwrap_or(0) });
            let parts: Vec<PartStatus> = parts.collect();
            RoomStatus {
                room: *room,
                answered: complete.answered,
                required: complete.required,
                open: parts.iter().map(|part| part.open).sum(),
                worst: worst.get(room).copied(),
                parts,
            }
        };
        let business = self.facts.the_business();
        Ok(Status {
            business: business.name.to_string(),
            currency: business.currency_used(),
            printed_in: business.printed_in(),
            rooms: Room::ALL.iter().map(room_status).collect(),
            gates: report.gates.iter().map(|gate| gate_view(&self.facts, gate)).collect(),
            top: most_telling(&self.facts, report),
            open_checks: report.open().count(),
            undo: self.store.undo_label()?.map(LabelView::from),
            redo: self.store.redo_label()?.map(LabelView::from),
            read_only: self.store.read_only(),
            saved_at: self.saved_at.map(written),
            today: context.now.today,
        })
    }
}

/// The three findings that say most: the gravest, and among equally grave ones first those of different checks.
fn most_telling(facts: &Facts, report: &Report) -> Vec<FindingView> {
    let mut told: HashSet<&str> = HashSet::new();
    let mut open: Vec<(Severity, bool, &Finding)> =
        report.open().map(|finding| (finding.severity, !told.insert(finding.check), finding)).collect();
    open.sort_by_key(|(severity, again, _)| (*severity, *again));
    open.into_iter().take(3).map(|(_, _, finding)| FindingView::of(facts, finding, None)).collect()
}

fn gate_view(facts: &Facts, gate: &checks::GateStatus) -> GateView {
    GateView {
        gate: gate.gate,
        state: gate.state,
        shut_by: gate.shut_by.iter().map(|finding| FindingView::of(facts, finding, None)).collect(),
        without_action: without_action(facts, &gate.shut_by).count(),
        terms: gate.terms.as_ref().map(|terms| TermsView {
            reason: terms.reason.to_string(),
            by_whom: terms.by_whom.to_string(),
            on_day: terms.on_day.map(|day| day.to_string()).unwrap_or_default(),
        }),
    }
}
