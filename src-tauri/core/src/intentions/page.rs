//! The pages of the app: where each kind of record is kept, and which kinds a page shows.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    checks::Finding,
    guide::{self, SCREENS, Screen},
    plan::{Facts, Kind},
    rooms::{Part, Room},
};

/// A page of the app.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "is", content = "of", rename_all = "kebab-case")]
pub enum Page {
    /// What to do now.
    Today,
    /// A room.
    Room(Part),
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
    /// The part of that room.
    pub part: Part,
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
    pub(super) fn to(facts: &Facts, finding: &Finding) -> Self {
        let (kind, id, field) = finding.mend;
        let screen = guide::screen_of(facts, kind, id, field).map(|screen| screen.id);
        let part = finding.part();
        Self { room: part.room(), part, screen, kind, id, field }
    }
}

/// The kinds of record that a page shows, in order.
pub(super) fn kinds_on(page: &Page) -> Vec<Kind> {
    match page {
        Page::Today => vec![Kind::Business, Kind::Person, Kind::Action, Kind::Post],
        Page::Documents | Page::Bin => vec![Kind::Business],
        Page::Room(part) => part.kinds().collect(),
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
