//! The pages of the app: where each kind of record is kept, and which kinds a page shows.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    checks::Room,
    guide::{self, SCREENS, Screen},
    plan::Kind,
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
pub(super) fn kinds_on(page: &Page) -> Vec<Kind> {
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
