//! What a page shows: the records in sight, the names that their fields can point at, and the findings that belong there.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Context, FindingView, Plan, edit::first_of};
use crate::{
    basis::{self, LoadState},
    checks::{LIFT, Report, Room},
    column::Scalar,
    error::Result,
    guide::{self, Progress, SCREENS, Screen, ScreenState},
    metrics,
    plan::{Facts, Kind, Named, RecordView, names, record_view},
    presence::NETWORKS,
    record::{FieldKind, Record},
    time::{Day, written},
};

/// A page of the app.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "is", content = "of", rename_all = "kebab-case")]
pub enum Page {
    /// What to do now.
    Today,
    /// A room.
    Room(Room),
    /// A screen of the set-up, by its name; an empty name is the list of all.
    Guide(String),
    /// Check your answers.
    Answers,
    /// The documents.
    Documents,
    /// The bin.
    Bin,
}

/// Where a field is decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LinkView {
    /// The room.
    pub room: Room,
    /// The screen of the set-up that asks it too.
    pub screen: Option<&'static str>,
    /// Kind of record.
    pub kind: Kind,
    /// The record; `null` for one that is still to be made.
    #[ts(type = "number | null")]
    pub id: Option<i64>,
    /// Name of the field.
    pub field: &'static str,
}

impl LinkView {
    pub(super) fn to((kind, id, field): (Kind, Option<i64>, &'static str)) -> Self {
        let screen = guide::screen_of(kind, field, None).map(|screen| screen.id);
        Self { room: room_of(kind), screen, kind, id, field }
    }
}

/// The room in which a kind of record is kept.
fn room_of(kind: Kind) -> Room {
    match kind {
        Kind::Business | Kind::BasisItem | Kind::ContactRoute | Kind::TestContact => Room::Basis,
        Kind::Person
        | Kind::BusinessGoal
        | Kind::Objective
        | Kind::Reason
        | Kind::Segment
        | Kind::GateTerms
        | Kind::SetAside => Room::Strategy,
        Kind::Channel | Kind::AudienceOnChannel => Room::Presence,
        Kind::Pillar => Room::Content,
        Kind::Watch => Room::Monitoring,
        Kind::Kpi | Kind::Measurement => Room::Metrics,
    }
}

/// The kinds of record that a page shows, in order.
fn kinds_on(page: &Page) -> Vec<Kind> {
    match page {
        Page::Today | Page::Documents | Page::Bin => vec![Kind::Business],
        Page::Room(Room::Basis) => {
            vec![Kind::Business, Kind::BasisItem, Kind::ContactRoute, Kind::TestContact]
        }
        Page::Room(Room::Strategy) => vec![
            Kind::Person,
            Kind::BusinessGoal,
            Kind::Objective,
            Kind::Reason,
            Kind::Segment,
            Kind::Kpi,
            Kind::Channel,
            Kind::AudienceOnChannel,
        ],
        Page::Room(Room::Presence) => vec![Kind::Channel, Kind::AudienceOnChannel],
        Page::Room(Room::Content) => vec![Kind::Pillar],
        Page::Room(Room::Monitoring) => vec![Kind::Watch],
        Page::Room(Room::Metrics) => vec![Kind::Kpi, Kind::Measurement],
        Page::Guide(screen) => guide::screen(screen).map(kinds_of_screen).unwrap_or_default(),
        Page::Answers => {
            let mut kinds = Vec::new();
            for kind in SCREENS.iter().flat_map(kinds_of_screen) {
                if !kinds.contains(&kind) {
                    kinds.push(kind);
                }
            }
            kinds
        }
    }
}

fn kinds_of_screen(screen: &Screen) -> Vec<Kind> {
    let mut kinds: Vec<Kind> = Vec::new();
    for question in screen.questions {
        if !kinds.contains(&question.kind) {
            kinds.push(question.kind);
        }
    }
    kinds
}

/// A page, whole.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct View {
    /// Which page.
    pub page: Page,
    /// The records in sight, kind by kind in the owner's order.
    pub records: Vec<RecordView>,
    /// What their fields can point at.
    pub names: BTreeMap<Kind, Vec<Named>>,
    /// The findings that belong here, gravest first; those set aside among them.
    pub findings: Vec<FindingView>,
    /// The set-up, on its pages.
    pub guide: Option<GuideView>,
    /// The load on the back office, in the basis.
    pub load: Option<LoadView>,
    /// What lies in the bin, there.
    pub binned: Vec<BinnedView>,
    /// Names of networks to suggest, where channels are named.
    pub networks: Vec<&'static str>,
    /// The newest value of each figure by its id, where figures are shown.
    #[ts(type = "Record<string, LatestView>")]
    pub latest: BTreeMap<i64, LatestView>,
}

/// The newest value of a figure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LatestView {
    /// The day, or the last day of the period.
    #[ts(type = "string")]
    pub on_day: Day,
    /// The value, canonical.
    pub value: String,
}

/// The way through the set-up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GuideView {
    /// All screens in order.
    pub screens: Vec<ScreenView>,
    /// The screen that is shown.
    pub current: Option<String>,
    /// What it asks; on *check your answers* all questions.
    pub questions: Vec<QuestionView>,
    /// Minutes that the rest will take.
    pub minutes_left: u16,
    /// The screen to go on with.
    pub resume: Option<&'static str>,
}

/// A screen of the set-up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ScreenView {
    /// Its name.
    pub id: &'static str,
    /// The area that it belongs to.
    pub room: Room,
    /// The step of the method.
    pub step: u8,
    /// How it stands.
    pub state: ScreenState,
    /// Rows of the framework that its questions rest on.
    pub rows: Vec<&'static str>,
}

/// A question of the set-up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct QuestionView {
    /// The screen that asks it.
    pub screen: &'static str,
    /// Kind of record.
    pub kind: Kind,
    /// The record; `null` for one that the answer will make.
    #[ts(type = "number | null")]
    pub id: Option<i64>,
    /// Name of the field.
    pub field: &'static str,
    /// Whether a plan needs it at the least.
    pub required: bool,
    /// For the checklist of the basis: the item.
    pub item: Option<&'static str>,
}

/// The load on the back office with what it is reckoned from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct LoadView {
    /// Minutes a week that contacts ask, the lift included.
    #[ts(type = "number | null")]
    pub asked: Option<i64>,
    /// Minutes a week that there are.
    #[ts(type = "number | null")]
    pub available: Option<i64>,
    /// The load in whole percents.
    #[ts(type = "number | null")]
    pub percent: Option<i64>,
    /// How heavy that is.
    pub state: LoadState,
    /// The lift in whole percents.
    #[ts(type = "number")]
    pub lift: i64,
}

/// Something in the bin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BinnedView {
    /// By which it is put back.
    #[ts(type = "number")]
    pub id: i64,
    /// Kind of record.
    pub kind: String,
    /// What the owner called it.
    pub name: String,
    /// When it was deleted, RFC 3339 in UTC.
    pub at: String,
}

/// The most records of one kind that a page holds.
const IN_SIGHT: usize = 60;
/// The most measurements of one figure that a page holds.
const MEASUREMENTS_IN_SIGHT: u32 = 12;

impl Plan {
    pub(super) fn view(&self, page: &Page, report: &Report, context: Context) -> Result<View> {
        let kinds = kinds_on(page);
        let progress = self.progress()?;
        let facts = &self.facts;
        let records = self.store.read(|db| {
            let mut records = Vec::new();
            for kind in &kinds {
                for id in in_sight(db, facts, *kind)? {
                    records.push(record_view(db, *kind, id, context.language)?);
                }
            }
            Ok(records)
        })?;
        Ok(View {
            page: page.clone(),
            names: pointed_at(facts, &kinds),
            findings: findings_on(page, report),
            guide: matches!(page, Page::Guide(_) | Page::Answers | Page::Today)
                .then(|| self.guide_view(page, &progress)),
            load: (*page == Page::Room(Room::Basis)).then(|| load_view(facts)),
            binned: if *page == Page::Bin { self.binned()? } else { Vec::new() },
            networks: if kinds.contains(&Kind::Channel) {
                NETWORKS.iter().map(|n| n.name).collect()
            } else {
                Vec::new()
            },
            latest: if kinds.contains(&Kind::Kpi) { latest(facts) } else { BTreeMap::new() },
            records,
        })
    }

    fn binned(&self) -> Result<Vec<BinnedView>> {
        let binned = self.store.bin()?;
        Ok(binned
            .into_iter()
            .map(|binned| {
                let arg = |name: &str| {
                    binned.label.args.iter().find(|(n, _)| n == name).map(|(_, v)| v.clone()).unwrap_or_default()
                };
                BinnedView {
                    id: binned.id,
                    kind: binned.row.table.to_string(),
                    name: arg("name"),
                    at: written(binned.at),
                }
            })
            .collect())
    }

    fn guide_view(&self, page: &Page, progress: &Progress) -> GuideView {
        let current = match page {
            Page::Guide(screen) => guide::screen(screen),
            _ => None,
        };
        let asked: Vec<&Screen> = match (page, current) {
            (Page::Answers, _) => SCREENS.iter().collect(),
            (_, Some(screen)) => vec![screen],
            _ => Vec::new(),
        };
        GuideView {
            screens: SCREENS
                .iter()
                .map(|screen| ScreenView {
                    id: screen.id,
                    room: screen.room,
                    step: screen.step,
                    state: progress.state(screen, self.is_begun(screen)),
                    rows: screen.rows.to_vec(),
                })
                .collect(),
            current: current.map(|screen| screen.id.to_owned()),
            questions: asked.into_iter().flat_map(|screen| self.questions(screen)).collect(),
            minutes_left: progress.minutes_left(),
            resume: progress.resume(),
        }
    }

    fn questions(&self, screen: &Screen) -> Vec<QuestionView> {
        screen
            .questions
            .iter()
            .map(|question| QuestionView {
                screen: screen.id,
                kind: question.kind,
                id: match question.item {
                    Some(item) => self.facts.basis_item(item).map(Record::key),
                    None => first_of(&self.facts, question.kind),
                },
                field: question.field,
                required: question.required(),
                item: question.item,
            })
            .collect()
    }

    /// Whether anything on a screen is answered; the name that a plan starts with does not count.
    fn is_begun(&self, screen: &Screen) -> bool {
        screen.questions.iter().any(|question| {
            let answered = crate::checks::answer(&self.facts, question.kind, question.field, question.item);
            answered.is_some_and(|value| !value.trim().is_empty())
                && (question.kind, question.field) != (Kind::Business, "name")
        })
    }
}

/// The ids of the records of a kind that a page shows; `None` stands for the one that the first answer will make.
fn in_sight(db: &Connection, facts: &Facts, kind: Kind) -> Result<Vec<Option<i64>>> {
    let mut ids: Vec<Option<i64>> = match kind {
        Kind::Business => facts.business.iter().map(Record::key).map(Some).collect(),
        Kind::Person => facts.people.iter().map(Record::key).map(Some).collect(),
        Kind::BasisItem => facts.basis_items.iter().map(Record::key).map(Some).collect(),
        Kind::ContactRoute => facts.contact_routes.iter().map(Record::key).map(Some).collect(),
        Kind::TestContact => facts.test_contacts.iter().rev().map(Record::key).map(Some).collect(),
        Kind::BusinessGoal => facts.business_goals.iter().map(Record::key).map(Some).collect(),
        Kind::Objective => facts.objectives.iter().map(Record::key).map(Some).collect(),
        Kind::Reason => facts.reasons.iter().map(Record::key).map(Some).collect(),
        Kind::Segment => facts.segments.iter().map(Record::key).map(Some).collect(),
        Kind::Channel => facts.channels.iter().map(Record::key).map(Some).collect(),
        Kind::AudienceOnChannel => facts.audiences.iter().map(Record::key).map(Some).collect(),
        Kind::Pillar => facts.pillars.iter().map(Record::key).map(Some).collect(),
        Kind::Watch => facts.watches.iter().map(Record::key).map(Some).collect(),
        Kind::Kpi => facts.kpis.iter().map(Record::key).map(Some).collect(),
        Kind::Measurement => {
            let mut ids = Vec::new();
            for kpi in facts.kpis.iter().take(IN_SIGHT) {
                ids.extend(metrics::recent(db, kpi.id, MEASUREMENTS_IN_SIGHT)?.iter().map(Record::key).map(Some));
            }
            return Ok(ids);
        }
        Kind::GateTerms | Kind::SetAside => Vec::new(),
    };
    ids.truncate(IN_SIGHT);
    if ids.is_empty() {
        ids.push(None);
    }
    Ok(ids)
}

/// The names of every kind that a field of these kinds points at.
fn pointed_at(facts: &Facts, kinds: &[Kind]) -> BTreeMap<Kind, Vec<Named>> {
    let mut found = BTreeMap::new();
    for field in kinds.iter().flat_map(|kind| kind.fields()) {
        if let FieldKind::Ref(code) | FieldKind::Refs(code) = field.kind
            && let Some(kind) = Kind::from_code(code)
        {
            found.entry(kind).or_insert_with(|| names(facts, kind));
        }
    }
    found
}

/// The findings that a page shows: a room its own, today and the answers all.
fn findings_on(page: &Page, report: &Report) -> Vec<FindingView> {
    let all = report.told.iter().map(FindingView::from);
    match page {
        Page::Room(room) => all.filter(|finding| finding.link.room == *room).take(IN_SIGHT).collect(),
        Page::Guide(screen) => {
            all.filter(|finding| finding.link.screen == Some(screen.as_str())).take(IN_SIGHT).collect()
        }
        Page::Today | Page::Answers => all.take(IN_SIGHT).collect(),
        Page::Documents | Page::Bin => Vec::new(),
    }
}

fn load_view(facts: &Facts) -> LoadView {
    let routes: Vec<_> = facts.contact_routes.iter().cloned().collect();
    let load = basis::load(&routes, LIFT);
    LoadView {
        asked: load.asked,
        available: load.available,
        percent: load.percent(),
        state: load.state(),
        lift: LIFT / 100,
    }
}

fn latest(facts: &Facts) -> BTreeMap<i64, LatestView> {
    let view = |latest: &metrics::Latest| LatestView { on_day: latest.on_day, value: latest.value.canonical() };
    facts.latest.iter().map(|(kpi, latest)| (*kpi, view(latest))).collect()
}
