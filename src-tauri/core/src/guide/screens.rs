//! The screens of the set-up in order: one subject each. What is required stands with the completeness of the rooms.

use crate::{
    checks::{REQUIRED, Room},
    plan::Kind,
};

/// One question: a field of the first record of its kind, or of an item of the checklist.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// Kind of record.
    pub kind: Kind,
    /// Field.
    pub field: &'static str,
    /// For the checklist of the basis: the item.
    pub item: Option<&'static str>,
}

impl Question {
    /// Whether a plan needs it at the least.
    #[must_use]
    pub fn required(&self) -> bool {
        REQUIRED.iter().any(|p| p.kind == self.kind && p.field == self.field && p.item == self.item)
    }
}

/// One screen of the set-up; its words are `guide-<id>`.
#[derive(Debug, Clone, Copy)]
pub struct Screen {
    /// Its stable name.
    pub id: &'static str,
    /// The area that it belongs to.
    pub room: Room,
    /// The step of the method, 0 to 13.
    pub step: u8,
    /// Rows of the framework that its questions rest on.
    pub rows: &'static [&'static str],
    /// What it asks.
    pub questions: &'static [Question],
}

const fn ask(kind: Kind, field: &'static str) -> Question {
    Question { kind, field, item: None }
}

const fn look(item: &'static str) -> Question {
    Question { kind: Kind::BasisItem, field: "state", item: Some(item) }
}

const fn on(
    id: &'static str,
    room: Room,
    step: u8,
    rows: &'static [&'static str],
    questions: &'static [Question],
) -> Screen {
    Screen { id, room, step, rows, questions }
}

/// All screens.
pub const SCREENS: &[Screen] = &[
    on(
        "business",
        Room::Basis,
        0,
        &["R214"],
        &[
            ask(Kind::Business, "name"),
            ask(Kind::Business, "line"),
            ask(Kind::Business, "sells"),
            ask(Kind::Business, "people"),
        ],
    ),
    on(
        "website",
        Room::Basis,
        0,
        &["R004", "R005", "R006", "R010", "R011", "R014", "R015", "R016"],
        &[
            ask(Kind::Business, "web_address"),
            ask(Kind::Business, "site_goal"),
            look("found"),
            look("usable-on-phone"),
            look("analytics"),
        ],
    ),
    on(
        "reachable",
        Room::Basis,
        0,
        &["R018", "R019", "R020", "R021", "R022"],
        &[
            ask(Kind::Business, "phone"),
            ask(Kind::Business, "email"),
            look("phone-answered"),
            look("mail-answered"),
            look("answers-right"),
        ],
    ),
    on(
        "load",
        Room::Basis,
        0,
        &["R018", "R025"],
        &[
            ask(Kind::ContactRoute, "kind"),
            ask(Kind::ContactRoute, "contacts_a_week"),
            ask(Kind::ContactRoute, "minutes_each"),
            ask(Kind::ContactRoute, "minutes_a_week"),
        ],
    ),
    on("print", Room::Basis, 0, &["R027", "R028", "R030", "R031"], &[look("print-agrees"), look("print-names-site")]),
    on(
        "people",
        Room::Strategy,
        9,
        &["R039", "R040", "R042", "R127"],
        &[
            ask(Kind::Person, "name"),
            ask(Kind::Person, "role"),
            ask(Kind::Person, "hours_a_week"),
            ask(Kind::Person, "cost_an_hour"),
        ],
    ),
    on(
        "goal",
        Room::Strategy,
        1,
        &["R001", "R034", "R036"],
        &[
            ask(Kind::BusinessGoal, "sentence"),
            ask(Kind::BusinessGoal, "measure"),
            ask(Kind::BusinessGoal, "is_revenue"),
        ],
    ),
    on(
        "goal-figures",
        Room::Strategy,
        1,
        &["R001", "R099"],
        &[ask(Kind::BusinessGoal, "baseline"), ask(Kind::BusinessGoal, "target"), ask(Kind::BusinessGoal, "due")],
    ),
    on(
        "objective",
        Room::Strategy,
        1,
        &["R035", "R085", "R095", "R096", "R097", "R218", "R244"],
        &[ask(Kind::Objective, "sentence"), ask(Kind::Objective, "kind"), ask(Kind::Objective, "angle")],
    ),
    on(
        "objective-figures",
        Room::Strategy,
        1,
        &["R017", "R098", "R099", "R112"],
        &[
            ask(Kind::Objective, "baseline"),
            ask(Kind::Objective, "target"),
            ask(Kind::Objective, "start"),
            ask(Kind::Objective, "deadline"),
        ],
    ),
    on(
        "success",
        Room::Strategy,
        1,
        &["R051", "R052", "R086", "R098", "R111"],
        &[
            ask(Kind::Objective, "success"),
            ask(Kind::Objective, "failure"),
            ask(Kind::Objective, "way"),
            ask(Kind::Objective, "owner"),
        ],
    ),
    on(
        "reason",
        Room::Strategy,
        2,
        &["R217", "R219", "R220", "R222"],
        &[ask(Kind::Reason, "kind"), ask(Kind::Reason, "text"), ask(Kind::Reason, "objective")],
    ),
    on(
        "audience",
        Room::Strategy,
        3,
        &["R043", "R115", "R183", "R184", "R223", "R225"],
        &[
            ask(Kind::Segment, "name"),
            ask(Kind::Segment, "kind"),
            ask(Kind::Segment, "description"),
            ask(Kind::Segment, "needs"),
        ],
    ),
    on(
        "online",
        Room::Strategy,
        3,
        &["R226", "R227"],
        &[
            ask(Kind::Segment, "online"),
            ask(Kind::Segment, "online_proof"),
            ask(Kind::Segment, "networks"),
            ask(Kind::Segment, "networks_proof"),
        ],
    ),
    on(
        "channel",
        Room::Presence,
        8,
        &["R054", "R080", "R250"],
        &[
            ask(Kind::Channel, "name"),
            ask(Kind::Channel, "decision"),
            ask(Kind::Channel, "reason"),
            ask(Kind::Channel, "objectives"),
        ],
    ),
    on(
        "channel-work",
        Room::Presence,
        8,
        &["R042", "R272"],
        &[
            ask(Kind::Channel, "owner"),
            ask(Kind::Channel, "posts_a_week"),
            ask(Kind::Channel, "minutes_a_post"),
            ask(Kind::Channel, "minutes_a_day"),
        ],
    ),
    on(
        "channel-audience",
        Room::Presence,
        8,
        &["R044", "R055", "R251"],
        &[ask(Kind::AudienceOnChannel, "share"), ask(Kind::AudienceOnChannel, "proof")],
    ),
    on(
        "pillar",
        Room::Content,
        10,
        &["R059", "R061", "R185", "R205"],
        &[ask(Kind::Pillar, "theme"), ask(Kind::Pillar, "question"), ask(Kind::Pillar, "value")],
    ),
    on(
        "watch",
        Room::Monitoring,
        7,
        &["R066", "R068", "R069", "R118"],
        &[ask(Kind::Watch, "what"), ask(Kind::Watch, "words"), ask(Kind::Watch, "tool")],
    ),
    on(
        "watch-how",
        Room::Monitoring,
        7,
        &["R067", "R070", "R071"],
        &[ask(Kind::Watch, "owner"), ask(Kind::Watch, "rhythm"), ask(Kind::Watch, "response")],
    ),
    on(
        "kpi",
        Room::Metrics,
        13,
        &["R074", "R100", "R191"],
        &[ask(Kind::Kpi, "yardstick"), ask(Kind::Kpi, "name"), ask(Kind::Kpi, "why")],
    ),
    on(
        "kpi-how",
        Room::Metrics,
        13,
        &["R104", "R170"],
        &[ask(Kind::Kpi, "instrument"), ask(Kind::Kpi, "rhythm"), ask(Kind::Kpi, "owner")],
    ),
];

/// The screen of this name.
#[must_use]
pub fn screen(id: &str) -> Option<&'static Screen> {
    SCREENS.iter().find(|screen| screen.id == id)
}

/// The screen that asks this question.
#[must_use]
pub fn screen_of(kind: Kind, field: &str, item: Option<&str>) -> Option<&'static Screen> {
    SCREENS.iter().find(|s| s.questions.iter().any(|q| q.kind == kind && q.field == field && q.item == item))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_required_point_is_asked_and_every_question_is_a_field() {
        for point in REQUIRED {
            assert!(screen_of(point.kind, point.field, point.item).is_some(), "{point:?} is asked");
        }
        for question in SCREENS.iter().flat_map(|s| s.questions) {
            assert!(question.kind.field(question.field).is_some(), "{question:?} is a field");
        }
        assert!(REQUIRED.len() <= 45, "a plan asks for at most 45 answers");
    }
}
