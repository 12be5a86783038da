//! The cases of the basis.

use koers_core::{plan::Kind, record::Record};
use koers_tests::desk::Desk;

use super::{
    Case,
    hand::{
        first_goal, first_person, item, look, months, offline_items, on, routes, search_terms, second_person, test_call,
    },
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
        "backoffice.mail-unanswered",
        |d| {
            test_mail(d, "241", "yes");
            test_mail(d, "", "yes")
        },
        |d| {
            test_mail(d, "240", "yes");
            test_mail(d, "10", "yes")
        },
        |d| test_mail(d, "241", "yes"),
    ),
    (
        "backoffice.answer-wrong",
        |d| test_mail(d, "10", "no"),
        |d| test_mail(d, "10", "yes"),
        |d| {
            test_mail(d, "10", "no");
            test_mail(d, "10", "yes")
        },
    ),
    (
        "backoffice.answer-wrong",
        |d| look(d, "answers-right", "not-in-order"),
        |d| look(d, "answers-right", "in-order"),
        |d| look(d, "answers-right", "needs-work"),
    ),
    (
        "backoffice.overloaded",
        |d| routes(d, "minutes_a_week", "493"),
        |d| routes(d, "minutes_a_week", "700"),
        |d| routes(d, "minutes_a_week", "494"),
    ),
    ("backoffice.overloaded", |d| mail_apart(d, "234"), |d| mail_apart(d, "235"), |d| mail_apart(d, "235")),
    (
        "backoffice.busy",
        |d| routes(d, "minutes_a_week", "579"),
        |d| routes(d, "minutes_a_week", "581"),
        |d| routes(d, "minutes_a_week", "580"),
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
        "backoffice.promise-broken",
        |d| {
            test_call(d, "9");
            test_call(d, "9")
        },
        |d| on(d, Kind::ContactRoute, "promised", "5"),
        |d| {
            test_call(d, "1");
            test_call(d, "9")
        },
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
        "offline.no-web-address",
        |d| on(d, Kind::OfflineItem, "web_address", ""),
        |d| on(d, Kind::OfflineItem, "web_address", "bakkerijdester.example"),
        |d| on(d, Kind::OfflineItem, "claims", ""),
    ),
    (
        "website.no-search-terms",
        |d| search_terms(d, "term", ""),
        |d| on(d, Kind::SearchTerm, "term", "taart"),
        |d| on(d, Kind::SearchTerm, "term", ""),
    ),
    (
        "website.term-unanswered",
        |d| on(d, Kind::SearchTerm, "answered", "no"),
        |d| on(d, Kind::SearchTerm, "answered", "yes"),
        |d| on(d, Kind::SearchTerm, "answered", ""),
    ),
    (
        "website.term-unanswered",
        |d| on(d, Kind::SearchTerm, "page", ""),
        |d| on(d, Kind::SearchTerm, "page", "/taarten"),
        |d| on(d, Kind::SearchTerm, "place", ""),
    ),
    (
        "website.not-serving-goals",
        |d| on(d, Kind::Business, "site_serves", ""),
        |d| {
            let goal = first_goal(d);
            on(d, Kind::Business, "site_serves", &goal)
        },
        |d| {
            on(d, Kind::Business, "site_serves", "");
            on(d, Kind::Business, "site_goal", "")
        },
    ),
    (
        "website.no-own-traffic",
        |d| look(d, "own-traffic", "needs-work"),
        |d| look(d, "own-traffic", "in-order"),
        |d| look(d, "own-traffic", ""),
    ),
    (
        "website.analytics-unread",
        |d| item(d, "analytics-read", "looked_on", "22-10-2026"),
        |d| look(d, "analytics-read", "in-order"),
        |d| item(d, "analytics-read", "looked_on", "23-10-2026"),
    ),
    (
        "website.analytics-unread",
        |d| look(d, "analytics-read", "not-in-order"),
        |d| look(d, "analytics-read", "in-order"),
        |d| look(d, "analytics-read", ""),
    ),
    (
        "website.conversion-unknown",
        |d| months(d, "visitors", "0"),
        |d| on(d, Kind::MonthFigures, "visitors", "900"),
        |d| on(d, Kind::MonthFigures, "customers", ""),
    ),
    (
        "website.conversion-unknown",
        |d| months(d, "month", "31-7-2026"),
        |d| on(d, Kind::MonthFigures, "month", "1-8-2026"),
        |d| months(d, "month", "1-8-2026"),
    ),
    (
        "offline.contact-differs",
        |d| on(d, Kind::OfflineItem, "phone", "0570 555 011"),
        |d| on(d, Kind::OfflineItem, "phone", "+31 (0)570-555 010"),
        |d| on(d, Kind::OfflineItem, "phone", ""),
    ),
    (
        "offline.contact-differs",
        |d| on(d, Kind::Business, "web_address", "dester.example"),
        |d| on(d, Kind::Business, "web_address", "https://BAKKERIJDESTER.example/"),
        |d| on(d, Kind::OfflineItem, "web_address", "https://bakkerijdester.example/folder"),
    ),
    (
        "offline.contradicts-website",
        |d| on(d, Kind::OfflineItem, "agrees", "no"),
        |d| on(d, Kind::OfflineItem, "agrees", "yes"),
        |d| on(d, Kind::OfflineItem, "agrees", ""),
    ),
    (
        "offline.no-email",
        |d| on(d, Kind::OfflineItem, "email", ""),
        |d| on(d, Kind::OfflineItem, "email", "bestel@bakkerijdester.example"),
        |d| {
            on(d, Kind::OfflineItem, "email_expected", "");
            on(d, Kind::OfflineItem, "email", "")
        },
    ),
    (
        "offline.no-email",
        |d| look(d, "print-names-mail", "needs-work"),
        |d| look(d, "print-names-mail", "in-order"),
        |d| look(d, "print-names-mail", ""),
    ),
    (
        "offline.not-listed",
        |d| {
            offline_items(d, "carrier", "");
            offline_items(d, "name", "")
        },
        |d| on(d, Kind::OfflineItem, "carrier", "card"),
        |d| offline_items(d, "carrier", ""),
    ),
    (
        "basis.item-unseen",
        |d| {
            look(d, "print-agrees", "not-applicable");
            item(d, "print-agrees", "note", "")
        },
        |d| item(d, "print-agrees", "note", "Wij hebben geen drukwerk."),
        |d| {
            look(d, "print-agrees", "not-applicable");
            item(d, "print-agrees", "note", "Wij hebben geen drukwerk.")
        },
    ),
    (
        "gate.shut-but-social-started",
        |d| {
            let channels: Vec<i64> = d.plan.facts().channels.iter().map(Record::key).collect();
            for channel in channels {
                d.removes(Kind::Channel, channel);
            }
            d.adds(Kind::Post, &[("title", "Nieuwe taart"), ("published_on", "21-11-2026")]);
            look(d, "analytics", "not-in-order");
        },
        |d| look(d, "analytics", "in-order"),
        |d| {
            d.adds(Kind::Post, &[("title", "Nieuwe taart"), ("published_on", "21-11-2026")]);
        },
    ),
    (
        "gate.shut-but-social-started",
        |d| look(d, "analytics", "not-in-order"),
        |d| look(d, "analytics", "in-order"),
        |d| look(d, "information-found", "not-in-order"),
    ),
];

/// Gives the mail to somebody else, with so many minutes a week: 30 mails of 6 minutes and the lift ask 234.
fn mail_apart(desk: &mut Desk, minutes: &str) {
    let samira = first_person(desk);
    let mail = desk.plan.facts().contact_routes.iter().nth(1).map(Record::key);
    desk.types(Kind::ContactRoute, mail, "owner", &samira);
    desk.types(Kind::ContactRoute, mail, "minutes_a_week", minutes);
}

fn test_mail(desk: &mut Desk, answered_after: &str, right: &str) {
    let mail =
        desk.plan.facts().contact_routes.iter().nth(1).map(|route| route.id.raw().to_string()).unwrap_or_default();
    let fields =
        [("route", mail.as_str()), ("on_day", "21-11-2026"), ("answered_after", answered_after), ("right", right)];
    desk.adds(Kind::TestContact, &fields);
}
