//! The cases of the basis.

use koers_core::plan::Kind;

use super::{
    Case,
    hand::{item, look, on, routes, second_person, test_call},
};

pub const CASES: &[Case] = &[
    (
        "website.missing",
        |d| on(d, Kind::Business, "web_address", ""),
        |d| on(d, Kind::Business, "web_address", "ster.nl"),
        |d| on(d, Kind::Business, "web_address", "x"),
    ),
    (
        "website.not-findable",
        |d| look(d, "found", "not-in-order"),
        |d| look(d, "found", "in-order"),
        |d| look(d, "found", "needs-work"),
    ),
    (
        "website.unusable-on-phone",
        |d| look(d, "usable-on-phone", "not-in-order"),
        |d| look(d, "usable-on-phone", "in-order"),
        |d| look(d, "usable-on-phone", "needs-work"),
    ),
    (
        "website.no-analytics",
        |d| look(d, "analytics", "not-in-order"),
        |d| look(d, "analytics", "in-order"),
        |d| look(d, "analytics", "needs-work"),
    ),
    (
        "backoffice.phone-unanswered",
        |d| look(d, "phone-answered", "not-in-order"),
        |d| look(d, "phone-answered", "in-order"),
        |d| test_call(d, "9"),
    ),
    (
        "backoffice.phone-unanswered",
        |d| {
            test_call(d, "9");
            test_call(d, "")
        },
        |d| {
            test_call(d, "1");
            test_call(d, "0")
        },
        |d| {
            test_call(d, "9");
            test_call(d, "1");
            test_call(d, "1")
        },
    ),
    (
        "backoffice.mail-unanswered",
        |d| look(d, "mail-answered", "not-in-order"),
        |d| look(d, "mail-answered", "in-order"),
        |d| look(d, "mail-answered", "needs-work"),
    ),
    (
        "backoffice.answer-wrong",
        |d| look(d, "answers-right", "not-in-order"),
        |d| look(d, "answers-right", "in-order"),
        |d| look(d, "answers-right", "needs-work"),
    ),
    (
        "backoffice.overloaded",
        |d| routes(d, "minutes_a_week", "473"),
        |d| routes(d, "minutes_a_week", "700"),
        |d| routes(d, "minutes_a_week", "474"),
    ),
    (
        "backoffice.busy",
        |d| routes(d, "minutes_a_week", "550"),
        |d| routes(d, "minutes_a_week", "558"),
        |d| routes(d, "minutes_a_week", "557"),
    ),
    (
        "basis.item-not-in-order",
        |d| look(d, "print-agrees", "not-in-order"),
        |d| look(d, "print-agrees", "in-order"),
        |d| look(d, "print-names-site", "not-in-order"),
    ),
    (
        "basis.item-unseen",
        |d| look(d, "analytics", ""),
        |d| look(d, "analytics", "in-order"),
        |d| item(d, "analytics", "looked_on", "26-05-2026"),
    ),
    (
        "basis.item-unseen",
        |d| item(d, "analytics", "looked_on", "25-05-2026"),
        |d| item(d, "analytics", "looked_on", "21-11-2026"),
        |d| look(d, "information-found", ""),
    ),
    (
        "website.information-hard-to-find",
        |d| look(d, "information-found", "needs-work"),
        |d| look(d, "information-found", "in-order"),
        |d| look(d, "information-found", ""),
    ),
    (
        "website.no-goal",
        |d| on(d, Kind::Business, "site_goal", ""),
        |d| on(d, Kind::Business, "site_goal", "bestellen"),
        |d| on(d, Kind::Business, "site_goal", "x"),
    ),
    (
        "backoffice.promise-broken",
        |d| {
            test_call(d, "9");
            test_call(d, "9");
            test_call(d, "9")
        },
        |d| {
            test_call(d, "1");
            test_call(d, "0");
            test_call(d, "1")
        },
        |d| test_call(d, "9"),
    ),
    (
        "backoffice.information-stale",
        |d| look(d, "answers-current", "needs-work"),
        |d| look(d, "answers-current", "in-order"),
        |d| look(d, "answers-current", ""),
    ),
    (
        "backoffice.no-owner-for-route",
        |d| routes(d, "owner", ""),
        |d| {
            let joost = second_person(d);
            routes(d, "owner", &joost)
        },
        |d| routes(d, "promised", ""),
    ),
    (
        "offline.no-web-address",
        |d| look(d, "print-names-site", "needs-work"),
        |d| look(d, "print-names-site", "in-order"),
        |d| look(d, "print-names-site", ""),
    ),
    (
        "gate.shut-but-social-started",
        |d| look(d, "analytics", "not-in-order"),
        |d| look(d, "analytics", "in-order"),
        |d| look(d, "information-found", "not-in-order"),
    ),
];
