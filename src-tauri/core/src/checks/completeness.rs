//! How complete each room is: answered required points of all required points, listed here and nowhere else. The guided
//! set-up marks the same points as required.

use crate::{
    audience::Seen,
    basis::ItemState,
    plan::{Facts, Kind, slots},
    rooms::Room,
};

/// A point that a plan needs at the least: a field of the first record of its kind, or of an item of the checklist.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Required {
    /// The room that it belongs to.
    pub room: Room,
    /// Kind of record.
    pub kind: Kind,
    /// Field.
    pub field: &'static str,
    /// For the checklist of the basis: the item.
    pub item: Option<&'static str>,
}

const fn point(room: Room, kind: Kind, field: &'static str) -> Required {
    Required { room, kind, field, item: None }
}

const fn item(room: Room, kind: Kind, field: &'static str, code: &'static str) -> Required {
    Required { room, kind, field, item: Some(code) }
}

/// Every required point.
pub const REQUIRED: &[Required] = &[
    point(Room::Basis, Kind::Business, "name"),
    point(Room::Basis, Kind::Business, "line"),
    point(Room::Basis, Kind::Business, "sells"),
    point(Room::Basis, Kind::Business, "web_address"),
    item(Room::Basis, Kind::BasisItem, "state", "found"),
    item(Room::Basis, Kind::BasisItem, "state", "usable-on-phone"),
    item(Room::Basis, Kind::BasisItem, "state", "analytics"),
    item(Room::Basis, Kind::BasisItem, "state", "phone-answered"),
    item(Room::Basis, Kind::BasisItem, "state", "mail-answered"),
    item(Room::Basis, Kind::BasisItem, "state", "answers-right"),
    item(Room::Basis, Kind::BasisItem, "state", "print-agrees"),
    point(Room::Strategy, Kind::Person, "name"),
    point(Room::Strategy, Kind::Person, "hours_a_week"),
    point(Room::Strategy, Kind::Person, "cost_an_hour"),
    point(Room::Strategy, Kind::BusinessGoal, "sentence"),
    point(Room::Strategy, Kind::Objective, "sentence"),
    point(Room::Strategy, Kind::Objective, "baseline"),
    point(Room::Strategy, Kind::Objective, "target"),
    point(Room::Strategy, Kind::Objective, "deadline"),
    point(Room::Strategy, Kind::Objective, "success"),
    point(Room::Strategy, Kind::Objective, "return_way"),
    point(Room::Strategy, Kind::Objective, "result_value"),
    point(Room::Strategy, Kind::Evaluation, "success"),
    point(Room::Strategy, Kind::Evaluation, "failure"),
    point(Room::Strategy, Kind::Reason, "kind"),
    point(Room::Strategy, Kind::Decision, "verdict"),
    point(Room::Strategy, Kind::Segment, "name"),
    point(Room::Strategy, Kind::Segment, "online"),
    point(Room::Strategy, Kind::Segment, "online_proof"),
    point(Room::Strategy, Kind::Segment, "networks"),
    point(Room::Strategy, Kind::Segment, "networks_proof"),
    item(Room::Strategy, Kind::Duty, "person", "answering"),
    item(Room::Strategy, Kind::Duty, "person", "monitoring"),
    point(Room::Strategy, Kind::Clause, "topic"),
    point(Room::Presence, Kind::Channel, "name"),
    point(Room::Presence, Kind::Channel, "decision"),
    point(Room::Presence, Kind::Channel, "reason"),
    point(Room::Presence, Kind::Channel, "posts_a_week"),
    point(Room::Presence, Kind::AudienceOnChannel, "share"),
    point(Room::Presence, Kind::AudienceOnChannel, "proof"),
    point(Room::Content, Kind::Pillar, "theme"),
    point(Room::Content, Kind::Pillar, "question"),
    point(Room::Monitoring, Kind::Watch, "words"),
    point(Room::Metrics, Kind::Kpi, "name"),
    point(Room::Review, Kind::Cycle, "start"),
];

/// Answered and required points of a room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Completeness {
    /// Points that are answered.
    pub answered: usize,
    /// Points that are required.
    pub required: usize,
}

/// How complete a room is; what does not apply is left out.
#[must_use]
pub fn completeness(facts: &Facts, room: Room) -> Completeness {
    let points = || REQUIRED.iter().filter(|point| point.room == room && applies(facts, point));
    Completeness { answered: points().filter(|point| is_answered(facts, point)).count(), required: points().count() }
}

/// The required points that wait for an answer, in the order of the rooms.
pub(super) fn open_points(facts: &Facts) -> impl Iterator<Item = &'static Required> {
    REQUIRED.iter().filter(|point| applies(facts, point) && !is_answered(facts, point))
}

impl Required {
    /// The record that answers it; `None` when it has yet to be made.
    pub(super) fn record(&self, facts: &Facts) -> Option<i64> {
        answer_record(facts, self.kind, self.item)
    }
}

/// Whether a point is asked of this plan: not who does inside what is outsourced, not what of the basis the owner says
/// does not apply, and no proof of an audience that is not there.
fn applies(facts: &Facts, point: &Required) -> bool {
    let said = |field: &str| answer(facts, point.kind, field, point.item).unwrap_or_default();
    match (point.kind, point.field) {
        (Kind::Duty, "person") => said("outsourced_to").trim().is_empty(),
        (Kind::BasisItem, "state") => said("state") != ItemState::NotApplicable.code(),
        (Kind::Segment, "online_proof") => said("online") != Seen::No.code(),
        (Kind::Segment, "networks_proof") => said("networks") != Seen::No.code(),
        _ => true,
    }
}

/// Whether a required point is answered; *I don't know yet* is not.
fn is_answered(facts: &Facts, point: &Required) -> bool {
    answer(facts, point.kind, point.field, point.item).is_some_and(|value| !value.trim().is_empty())
}

/// The answer to a field of the first record of its kind, or of an item of the checklist; `None` while there is no record.
#[must_use]
pub fn answer(facts: &Facts, kind: Kind, field: &str, item: Option<&str>) -> Option<String> {
    facts.shelf(kind)?.value(answer_record(facts, kind, item)?, field)
}

/// The record that such an answer goes into: the first of a kind, or that of an entry of a fixed list; `None` while there is
/// none.
#[must_use]
pub fn answer_record(facts: &Facts, kind: Kind, item: Option<&str>) -> Option<i64> {
    match item {
        Some(item) => slots::entry(facts, kind, item),
        None => facts.shelf(kind)?.first_key(),
    }
}
