//! What the cases do to a plan, in few words.

use koers_core::{
    plan::{Kind, slots},
    record::Record,
};
use koers_tests::desk::Desk;

pub fn on(desk: &mut Desk, kind: Kind, field: &str, typed: &str) {
    desk.types(kind, None, field, typed);
}

pub fn look(desk: &mut Desk, code: &str, state: &str) {
    desk.looks_at(code, state);
}

pub fn item(desk: &mut Desk, code: &str, field: &str, typed: &str) {
    let id = desk.plan.facts().basis_item(code).map(Record::key);
    desk.types(Kind::BasisItem, id, field, typed);
}

pub fn entry(desk: &mut Desk, kind: Kind, code: &str, field: &str, typed: &str) {
    let id = slots::entry(desk.plan.facts(), kind, code);
    desk.types(kind, id, field, typed);
}

pub fn test_call(desk: &mut Desk, answered_after: &str) {
    desk.adds(Kind::TestContact, &[("on_day", "21-11-2026"), ("answered_after", answered_after), ("right", "yes")]);
}

pub fn each(desk: &mut Desk, kind: Kind, ids: Vec<i64>, field: &str, typed: &str) {
    for id in ids {
        desk.types(kind, Some(id), field, typed);
    }
}

macro_rules! all_of {
    ($($name:ident: $rows:ident, $kind:ident;)*) => {
        $(pub fn $name(desk: &mut Desk, field: &str, typed: &str) {
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
    months: months, MonthFigures;
    search_terms: search_terms, SearchTerm;
    offline_items: offline_items, OfflineItem;
    duties: duties, Duty;
    voices: voices, Voice;
    trainings: trainings, Training;
    clauses: clauses, Clause;
    integrations: integrations, Integration;
    launch_steps: launch_steps, LaunchStep;
    budget: budget, BudgetLine;
    profiles: profiles, Profile;
    follow_targets: follow_targets, FollowTarget;
    posts: posts, Post;
}

pub fn objective_ids(desk: &Desk) -> Vec<i64> {
    desk.plan.facts().objectives.iter().map(Record::key).collect()
}

pub fn kpis_each(desk: &mut Desk, field: &str, values: &[i64]) {
    let ids: Vec<i64> = desk.plan.facts().kpis.iter().map(Record::key).collect();
    for (id, value) in ids.into_iter().zip(values) {
        desk.types(Kind::Kpi, Some(id), field, &value.to_string());
    }
}

pub fn first_objective(desk: &Desk) -> String {
    desk.plan.facts().objectives.first().map(|o| o.key().to_string()).unwrap_or_default()
}

pub fn last_objective(desk: &Desk) -> i64 {
    desk.plan.facts().objectives.iter().last().map(Record::key).unwrap_or_default()
}

pub fn first_goal(desk: &Desk) -> String {
    desk.plan.facts().business_goals.first().map(|g| g.key().to_string()).unwrap_or_default()
}

pub fn first_person(desk: &Desk) -> String {
    desk.plan.facts().people.first().map(|p| p.key().to_string()).unwrap_or_default()
}

pub fn adviser(desk: &mut Desk, field: &str, typed: &str) {
    let id = desk.plan.facts().people.iter().nth(2).map(Record::key);
    desk.types(Kind::Person, id, field, typed);
}

pub fn second_person(desk: &Desk) -> String {
    desk.plan.facts().people.iter().nth(1).map(|p| p.key().to_string()).unwrap_or_default()
}

pub fn second_channel(desk: &Desk) -> String {
    desk.plan.facts().channels.iter().nth(1).map(|c| c.key().to_string()).unwrap_or_default()
}

pub fn last_watch(desk: &Desk) -> i64 {
    desk.plan.facts().watches.iter().last().map(Record::key).unwrap_or_default()
}

pub fn first_kpi(desk: &Desk) -> String {
    desk.plan.facts().kpis.first().map(|k| k.key().to_string()).unwrap_or_default()
}

pub fn last_kpi(desk: &Desk) -> String {
    desk.plan.facts().kpis.iter().last().map(|k| k.key().to_string()).unwrap_or_default()
}

pub fn first_segment(desk: &Desk) -> String {
    desk.plan.facts().segments.first().map(|s| s.key().to_string()).unwrap_or_default()
}

pub fn first_channel(desk: &Desk) -> String {
    desk.plan.facts().channels.first().map(|c| c.key().to_string()).unwrap_or_default()
}

pub fn first_pillar(desk: &Desk) -> String {
    desk.plan.facts().pillars.first().map(|p| p.key().to_string()).unwrap_or_default()
}

pub fn second_pillar(desk: &Desk) -> String {
    desk.plan.facts().pillars.iter().nth(1).map(|p| p.key().to_string()).unwrap_or_default()
}

pub fn stage(desk: &Desk, code: &str) -> String {
    slots::entry(desk.plan.facts(), Kind::JourneyStage, code).map(|id| id.to_string()).unwrap_or_default()
}

/// Types into the n-th post of the sample: twelve are out, three are to come, the last is an idea.
pub fn post(desk: &mut Desk, n: usize, field: &str, typed: &str) {
    let id = desk.plan.facts().posts.iter().nth(n).map(Record::key);
    desk.types(Kind::Post, id, field, typed);
}
