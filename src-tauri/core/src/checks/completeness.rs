//! How complete each room is: answered required points of all required points, listed here and nowhere else. The guided
//! set-up marks the same points as required.

use super::Room;
use crate::{
    plan::{Facts, Kind},
    record::Record,
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

const fn item(code: &'static str) -> Required {
    Required { room: Room::Basis, kind: Kind::BasisItem, field: "state", item: Some(code) }
}

/// The required points, in the order of the method.
pub const REQUIRED: &[Required] = &[
    point(Room::Basis, Kind::Business, "name"),
    point(Room::Basis, Kind::Business, "line"),
    point(Room::Basis, Kind::Business, "sells"),
    point(Room::Basis, Kind::Business, "web_address"),
    item("found"),
    item("usable-on-phone"),
    item("analytics"),
    item("phone-answered"),
    item("mail-answered"),
    item("answers-right"),
    item("print-agrees"),
    point(Room::Strategy, Kind::Person, "name"),
    point(Room::Strategy, Kind::Person, "hours_a_week"),
    point(Room::Strategy, Kind::BusinessGoal, "sentence"),
    point(Room::Strategy, Kind::Objective, "sentence"),
    point(Room::Strategy, Kind::Objective, "baseline"),
    point(Room::Strategy, Kind::Objective, "target"),
    point(Room::Strategy, Kind::Objective, "deadline"),
    point(Room::Strategy, Kind::Objective, "success"),
    point(Room::Strategy, Kind::Objective, "failure"),
    point(Room::Strategy, Kind::Objective, "owner"),
    point(Room::Strategy, Kind::Reason, "kind"),
    point(Room::Strategy, Kind::Segment, "name"),
    point(Room::Strategy, Kind::Segment, "online"),
    point(Room::Strategy, Kind::Segment, "networks"),
    point(Room::Presence, Kind::Channel, "name"),
    point(Room::Presence, Kind::Channel, "decision"),
    point(Room::Presence, Kind::Channel, "reason"),
    point(Room::Presence, Kind::Channel, "owner"),
    point(Room::Presence, Kind::Channel, "posts_a_week"),
    point(Room::Presence, Kind::AudienceOnChannel, "share"),
    point(Room::Content, Kind::Pillar, "theme"),
    point(Room::Content, Kind::Pillar, "question"),
    point(Room::Monitoring, Kind::Watch, "words"),
    point(Room::Monitoring, Kind::Watch, "tool"),
    point(Room::Monitoring, Kind::Watch, "owner"),
    point(Room::Monitoring, Kind::Watch, "rhythm"),
    point(Room::Metrics, Kind::Kpi, "yardstick"),
    point(Room::Metrics, Kind::Kpi, "name"),
    point(Room::Metrics, Kind::Kpi, "rhythm"),
];

/// Answered and required points of a room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Completeness {
    /// Points that are answered.
    pub answered: usize,
    /// Points that are required.
    pub required: usize,
}

/// How complete a room is.
#[must_use]
pub fn completeness(facts: &Facts, room: Room) -> Completeness {
    let points = || REQUIRED.iter().filter(|point| point.room == room);
    Completeness { answered: points().filter(|point| is_answered(facts, point)).count(), required: points().count() }
}

/// Whether a required point is answered; *I don't know yet* is not.
fn is_answered(facts: &Facts, point: &Required) -> bool {
    answer(facts, point.kind, point.field, point.item).is_some_and(|value| !value.trim().is_empty())
}

/// The answer to a field of the first record of its kind, or of an item of the checklist; `None` while there is no record.
#[must_use]
pub fn answer(facts: &Facts, kind: Kind, field: &str, item: Option<&str>) -> Option<String> {
    match kind {
        Kind::BasisItem => facts.basis_item(item?)?.get(field),
        Kind::Business => facts.business.first()?.get(field),
        Kind::Person => facts.people.first()?.get(field),
        Kind::BusinessGoal => facts.business_goals.first()?.get(field),
        Kind::Objective => facts.objectives.first()?.get(field),
        Kind::Reason => facts.reasons.first()?.get(field),
        Kind::Segment => facts.segments.first()?.get(field),
        Kind::Channel => facts.channels.first()?.get(field),
        Kind::AudienceOnChannel => facts.audiences.first()?.get(field),
        Kind::Pillar => facts.pillars.first()?.get(field),
        Kind::Watch => facts.watches.first()?.get(field),
        Kind::Kpi => facts.kpis.first()?.get(field),
        Kind::ContactRoute => facts.contact_routes.first()?.get(field),
        Kind::TestContact | Kind::Measurement | Kind::GateTerms | Kind::SetAside => None,
    }
}
