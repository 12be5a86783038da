//! Each check: a plan that raises it, and the smallest change that clears it. The sample is sound but for what it teaches.

use koers_core::{
    checks::{self, GateState},
    plan::Kind,
    record::Record,
    text::Language,
};
use koers_tests::{
    desk::Desk,
    trace::{How, met},
};

/// A change to the sample.
type Change = fn(&mut Desk);

/// Check, what raises it on the sample, what clears it again, and what comes near it but does not raise it.
const CASES: &[(&str, Change, Change, Change)] = &[
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
        "reason.none",
        |d| on(d, Kind::Reason, "kind", ""),
        |d| on(d, Kind::Reason, "kind", "serves-objective"),
        |d| on(d, Kind::Reason, "text", ""),
    ),
    (
        "reason.because-everyone",
        |d| on(d, Kind::Reason, "kind", "everyone-does-it"),
        |d| on(d, Kind::Reason, "kind", "serves-objective"),
        |d| on(d, Kind::Reason, "kind", "keeping-up"),
    ),
    (
        "reason.keeping-up-without-objective",
        |d| {
            on(d, Kind::Reason, "kind", "keeping-up");
            on(d, Kind::Reason, "objective", "")
        },
        |d| {
            let first = first_objective(d);
            on(d, Kind::Reason, "objective", &first)
        },
        |d| on(d, Kind::Reason, "kind", "budget"),
    ),
    (
        "goal.no-business-goal",
        |d| on(d, Kind::BusinessGoal, "sentence", ""),
        |d| on(d, Kind::BusinessGoal, "sentence", "meer"),
        |d| on(d, Kind::BusinessGoal, "measure", ""),
    ),
    (
        "goal.no-revenue-target",
        |d| on(d, Kind::BusinessGoal, "target", ""),
        |d| on(d, Kind::BusinessGoal, "target", "1"),
        |d| on(d, Kind::BusinessGoal, "due", ""),
    ),
    (
        "objective.none",
        |d| objectives(d, "sentence", ""),
        |d| on(d, Kind::Objective, "sentence", "veertig"),
        |d| on(d, Kind::Objective, "sentence", ""),
    ),
    (
        "objective.not-derived",
        |d| on(d, Kind::Objective, "business_goal", ""),
        |d| {
            let goal = first_goal(d);
            on(d, Kind::Objective, "business_goal", &goal)
        },
        |d| on(d, Kind::Objective, "angle", ""),
    ),
    (
        "objective.no-way",
        |d| on(d, Kind::Objective, "way", ""),
        |d| on(d, Kind::Objective, "way", "zo"),
        |d| on(d, Kind::Objective, "kind", ""),
    ),
    (
        "objective.no-kpi",
        |d| kpis(d, "objective", ""),
        |d| {
            let all = objective_ids(d);
            kpis_each(d, "objective", &all)
        },
        |d| kpis(d, "why", ""),
    ),
    (
        "objective.measured-by-connections-only",
        |d| kpis(d, "yardstick", "followers"),
        |d| kpis(d, "yardstick", "orders"),
        |d| on(d, Kind::Kpi, "yardstick", "likes"),
    ),
    (
        "objective.no-baseline",
        |d| on(d, Kind::Objective, "baseline", ""),
        |d| on(d, Kind::Objective, "baseline", "0"),
        |d| on(d, Kind::Objective, "baseline", "0"),
    ),
    (
        "objective.no-target",
        |d| on(d, Kind::Objective, "target", ""),
        |d| on(d, Kind::Objective, "target", "40"),
        |d| on(d, Kind::Objective, "target", "0"),
    ),
    (
        "objective.no-deadline",
        |d| on(d, Kind::Objective, "deadline", ""),
        |d| on(d, Kind::Objective, "deadline", "1-1-2028"),
        |d| on(d, Kind::Objective, "start", ""),
    ),
    (
        "objective.deadline-passed",
        |d| on(d, Kind::Objective, "deadline", "21-11-2026"),
        |d| on(d, Kind::Objective, "deadline", "1-1-2028"),
        |d| on(d, Kind::Objective, "deadline", "22-11-2026"),
    ),
    (
        "objective.no-owner",
        |d| on(d, Kind::Objective, "owner", ""),
        |d| {
            let joost = second_person(d);
            on(d, Kind::Objective, "owner", &joost)
        },
        |d| on(d, Kind::Person, "role", ""),
    ),
    (
        "objective.no-success-definition",
        |d| on(d, Kind::Objective, "failure", ""),
        |d| on(d, Kind::Objective, "failure", "minder"),
        |d| on(d, Kind::Objective, "failure", "x"),
    ),
    (
        "objective.too-many",
        |d| {
            (0..4).for_each(|_| {
                d.adds(Kind::Objective, &[("sentence", "nog een")]);
            })
        },
        |d| {
            let last = last_objective(d);
            d.removes(Kind::Objective, last);
        },
        |d| {
            (0..3).for_each(|_| {
                d.adds(Kind::Objective, &[("sentence", "nog een")]);
            })
        },
    ),
    (
        "audience.none",
        |d| segments(d, "name", ""),
        |d| on(d, Kind::Segment, "name", "feest"),
        |d| on(d, Kind::Segment, "name", ""),
    ),
    (
        "segment.unknown-online",
        |d| on(d, Kind::Segment, "online", "unknown"),
        |d| on(d, Kind::Segment, "online", "yes"),
        |d| on(d, Kind::Segment, "online_proof", ""),
    ),
    (
        "segment.not-online",
        |d| on(d, Kind::Segment, "online", "no"),
        |d| on(d, Kind::Segment, "online", "yes"),
        |d| {
            audiences(d, "share", "none");
            on(d, Kind::Segment, "online", "no")
        },
    ),
    (
        "segment.not-on-networks",
        |d| on(d, Kind::Segment, "networks", "no"),
        |d| on(d, Kind::Segment, "networks", "yes"),
        |d| on(d, Kind::Segment, "networks", "unknown"),
    ),
    (
        "segment.no-needs",
        |d| on(d, Kind::Segment, "needs", ""),
        |d| on(d, Kind::Segment, "needs", "taart"),
        |d| on(d, Kind::Segment, "description", ""),
    ),
    (
        "segment.no-channel",
        |d| audiences(d, "share", "none"),
        |d| audiences(d, "share", "some"),
        |d| on(d, Kind::AudienceOnChannel, "share", "none"),
    ),
    (
        "channel.none",
        |d| channels(d, "decision", "later"),
        |d| channels(d, "decision", "now"),
        |d| on(d, Kind::Channel, "decision", "no"),
    ),
    (
        "channel.no-reason",
        |d| on(d, Kind::Channel, "reason", ""),
        |d| on(d, Kind::Channel, "reason", "om"),
        |d| on(d, Kind::Channel, "reason", "x"),
    ),
    (
        "channel.no-audience-evidence",
        |d| on(d, Kind::AudienceOnChannel, "proof", ""),
        |d| on(d, Kind::AudienceOnChannel, "proof", "gezien"),
        |d| on(d, Kind::AudienceOnChannel, "seen_on", ""),
    ),
    (
        "channel.no-objective",
        |d| on(d, Kind::Channel, "objectives", ""),
        |d| {
            let first = first_objective(d);
            on(d, Kind::Channel, "objectives", &first)
        },
        |d| on(d, Kind::Channel, "posts_a_week", ""),
    ),
    (
        "channel.no-owner",
        |d| on(d, Kind::Channel, "owner", ""),
        |d| {
            let joost = second_person(d);
            on(d, Kind::Channel, "owner", &joost)
        },
        |d| on(d, Kind::Channel, "posts_a_week", "0"),
    ),
    (
        "person.overbooked",
        |d| on(d, Kind::Person, "hours_a_week", "2,6"),
        |d| on(d, Kind::Person, "hours_a_week", "3"),
        |d| on(d, Kind::Person, "hours_a_week", "2,67"),
    ),
    (
        "hours.short",
        |d| people(d, "hours_a_week", "2"),
        |d| people(d, "hours_a_week", "4"),
        |d| people(d, "hours_a_week", "3"),
    ),
    (
        "pillar.none",
        |d| pillars(d, "theme", ""),
        |d| on(d, Kind::Pillar, "theme", "brood"),
        |d| on(d, Kind::Pillar, "theme", ""),
    ),
    (
        "pillar.no-audience-question",
        |d| on(d, Kind::Pillar, "question", ""),
        |d| on(d, Kind::Pillar, "question", "hoe?"),
        |d| on(d, Kind::Pillar, "value", ""),
    ),
    (
        "watch.none",
        |d| watches(d, "words", ""),
        |d| on(d, Kind::Watch, "words", "de ster"),
        |d| on(d, Kind::Watch, "words", ""),
    ),
    (
        "watch.not-our-name",
        |d| on(d, Kind::Watch, "what", "product"),
        |d| on(d, Kind::Watch, "what", "our-name"),
        |d| on(d, Kind::Watch, "why", ""),
    ),
    (
        "watch.channel-unwatched",
        |d| {
            let tied = second_channel(d);
            watches(d, "channel", &tied)
        },
        |d| on(d, Kind::Watch, "channel", ""),
        |d| {
            let tied = second_channel(d);
            let last = last_watch(d);
            d.types(Kind::Watch, Some(last), "channel", &tied);
        },
    ),
    (
        "watch.no-owner",
        |d| on(d, Kind::Watch, "owner", ""),
        |d| {
            let joost = second_person(d);
            on(d, Kind::Watch, "owner", &joost)
        },
        |d| on(d, Kind::Watch, "why", ""),
    ),
    (
        "watch.no-rhythm",
        |d| on(d, Kind::Watch, "rhythm", ""),
        |d| on(d, Kind::Watch, "rhythm", "monthly"),
        |d| on(d, Kind::Watch, "rhythm", "monthly"),
    ),
    (
        "kpi.without-objective",
        |d| on(d, Kind::Kpi, "objective", ""),
        |d| {
            let first = first_objective(d);
            on(d, Kind::Kpi, "objective", &first)
        },
        |d| on(d, Kind::Kpi, "lane", ""),
    ),
    (
        "kpi.no-why",
        |d| on(d, Kind::Kpi, "why", ""),
        |d| on(d, Kind::Kpi, "why", "daarom"),
        |d| on(d, Kind::Kpi, "owner", ""),
    ),
    (
        "kpi.no-instrument",
        |d| on(d, Kind::Kpi, "instrument", ""),
        |d| on(d, Kind::Kpi, "instrument", "turven"),
        |d| on(d, Kind::Kpi, "rhythm", ""),
    ),
    (
        "kpi.no-measurement",
        |d| {
            d.adds(Kind::Kpi, &[("name", "Nieuw")]);
        },
        |d| {
            let kpi = last_kpi(d);
            d.adds(Kind::Measurement, &[("kpi", &kpi), ("on_day", "21-11-2026"), ("value", "3")]);
        },
        |d| on(d, Kind::Kpi, "name", ""),
    ),
    (
        "kpi.stale",
        |d| on(d, Kind::Kpi, "rhythm", "weekly"),
        |d| {
            let kpi = first_kpi(d);
            d.adds(Kind::Measurement, &[("kpi", &kpi), ("on_day", "21-11-2026"), ("value", "27")]);
        },
        |d| on(d, Kind::Kpi, "rhythm", "quarterly"),
    ),
    (
        "gate.shut-but-social-started",
        |d| look(d, "analytics", "not-in-order"),
        |d| look(d, "analytics", "in-order"),
        |d| look(d, "information-found", "not-in-order"),
    ),
];

/// What the sample teaches with: these two fire on it, and nothing else does.
const TAUGHT: [&str; 2] = ["backoffice.busy", "website.no-clear-next-step"];

#[test]
fn the_sample_is_sound_but_for_two_warnings_that_teach() {
    for language in Language::ALL {
        let mut desk = Desk::sample(language);
        assert_eq!(desk.fires(), TAUGHT);
        assert_eq!(desk.gates(), [GateState::Open, GateState::Open]);
    }
    met(&["R009"], How::Checked);
}

#[test]
fn every_check_fires_on_what_it_is_about_and_is_cleared_by_what_mends_it() {
    for (id, raise, clear, near) in CASES {
        let taught = TAUGHT.contains(id);
        let mut desk = Desk::sample(Language::Nl);
        if !taught {
            near(&mut desk);
            assert!(!desk.fires().contains(id), "{id} is silent on a near miss");
        }
        let mut desk = Desk::sample(Language::Nl);
        raise(&mut desk);
        assert!(desk.fires().contains(id), "{id} fires; instead: {:?}", desk.fires());
        clear(&mut desk);
        assert!(!desk.fires().contains(id), "{id} is cleared");
        met(checks::check(id).map(|check| check.rows).unwrap_or_default(), How::Checked);
    }
}

#[test]
fn every_check_of_the_catalogue_has_a_case() {
    let cased: Vec<&str> = CASES.iter().map(|(id, ..)| *id).chain(TAUGHT).collect();
    let bare: Vec<&str> = checks::catalogue().map(|check| check.id).filter(|id| !cased.contains(id)).collect();
    assert_eq!(bare, Vec::<&str>::new(), "checks without a case");
}

#[test]
fn after_a_change_the_checks_say_what_they_would_say_from_nothing() {
    for (id, raise, clear, _) in CASES {
        let mut desk = Desk::sample(Language::Nl);
        for change in [raise, clear] {
            change(&mut desk);
            let kept = desk.report();
            let fresh = checks::Report::of(desk.plan.facts(), koers_tests::desk::TODAY);
            assert_eq!(kept, fresh, "after a change for {id}");
        }
        let kept = desk.reopened().report();
        let mut again = Desk::sample(Language::Nl);
        raise(&mut again);
        clear(&mut again);
        assert_eq!(kept.told.len(), again.report().told.len(), "after a restart for {id}");
    }
}

fn on(desk: &mut Desk, kind: Kind, field: &str, typed: &str) {
    desk.types(kind, None, field, typed);
}

fn look(desk: &mut Desk, code: &str, state: &str) {
    desk.looks_at(code, state);
}

fn item(desk: &mut Desk, code: &str, field: &str, typed: &str) {
    let id = desk.plan.facts().basis_item(code).map(Record::key);
    desk.types(Kind::BasisItem, id, field, typed);
}

fn test_call(desk: &mut Desk, answered_after: &str) {
    desk.adds(Kind::TestContact, &[("on_day", "21-11-2026"), ("answered_after", answered_after), ("right", "yes")]);
}

fn each(desk: &mut Desk, kind: Kind, ids: Vec<i64>, field: &str, typed: &str) {
    for id in ids {
        desk.types(kind, Some(id), field, typed);
    }
}

macro_rules! all_of {
    ($($name:ident: $rows:ident, $kind:ident;)*) => {
        $(fn $name(desk: &mut Desk, field: &str, typed: &str) {
            let ids = desk.plan.facts().$rows.iter().map(Record::key).collect();
            each(desk, Kind::$kind, ids, field, typed);
        })*
    };
}
all_of! {
    routes: contact_routes, ContactRoute;
    objectives: objectives, Objective;
    segments: segments, Segment;
    channels: channels, Channel;
    audiences: audiences, AudienceOnChannel;
    pillars: pillars, Pillar;
    watches: watches, Watch;
    kpis: kpis, Kpi;
    people: people, Person;
}

fn objective_ids(desk: &Desk) -> Vec<i64> {
    desk.plan.facts().objectives.iter().map(Record::key).collect()
}

fn kpis_each(desk: &mut Desk, field: &str, values: &[i64]) {
    let ids: Vec<i64> = desk.plan.facts().kpis.iter().map(Record::key).collect();
    for (id, value) in ids.into_iter().zip(values) {
        desk.types(Kind::Kpi, Some(id), field, &value.to_string());
    }
}

fn first_objective(desk: &Desk) -> String {
    desk.plan.facts().objectives.first().map(|o| o.key().to_string()).unwrap_or_default()
}

fn last_objective(desk: &Desk) -> i64 {
    desk.plan.facts().objectives.iter().last().map(Record::key).unwrap_or_default()
}

fn first_goal(desk: &Desk) -> String {
    desk.plan.facts().business_goals.first().map(|g| g.key().to_string()).unwrap_or_default()
}

fn second_person(desk: &Desk) -> String {
    desk.plan.facts().people.iter().nth(1).map(|p| p.key().to_string()).unwrap_or_default()
}

fn second_channel(desk: &Desk) -> String {
    desk.plan.facts().channels.iter().nth(1).map(|c| c.key().to_string()).unwrap_or_default()
}

fn last_watch(desk: &Desk) -> i64 {
    desk.plan.facts().watches.iter().last().map(Record::key).unwrap_or_default()
}

fn first_kpi(desk: &Desk) -> String {
    desk.plan.facts().kpis.first().map(|k| k.key().to_string()).unwrap_or_default()
}

fn last_kpi(desk: &Desk) -> String {
    desk.plan.facts().kpis.iter().last().map(|k| k.key().to_string()).unwrap_or_default()
}
