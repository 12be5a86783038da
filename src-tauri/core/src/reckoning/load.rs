//! The load on the back office with what the campaigns bring (R018, R025, R064): the one sum for its page, its checks, the
//! campaigns and paper.

use std::collections::BTreeSet;

use crate::{
    approach::Campaign,
    basis::{self, ContactRoute, Load, LoadState},
    plan::Facts,
    time::Day,
};

/// The lift in contacts that social media are expected to bring, in basis points, until the owner moves it (ours).
pub const USUAL_LIFT: i64 = 3_000;

/// The lift of this plan, in basis points.
#[must_use]
pub fn lift(facts: &Facts) -> i64 {
    facts.business.first().and_then(|business| business.lift).map_or(USUAL_LIFT, |lift| lift.0)
}

/// The busiest time from today on.
#[derive(Debug, Clone, PartialEq)]
pub struct Busiest<'a> {
    /// The load then.
    pub load: Load,
    /// The campaigns that run then and bring contacts to these routes.
    pub campaigns: Vec<&'a Campaign>,
    /// Minutes a week that these campaigns ask of it; 0 when not known.
    pub brought: i64,
}

/// The load on these routes at the busiest time from today on. A campaign counts from its start to its end; one without a
/// start is not planned yet, and its own check speaks of it.
#[must_use]
pub fn busiest<'a>(facts: &'a Facts, routes: &[ContactRoute], today: Day) -> Busiest<'a> {
    let planned = || facts.campaigns.iter().filter(|one| brings_to(facts, &[one], routes));
    let starts = planned().filter_map(|one| one.start).filter(|start| *start > today);
    let moments: BTreeSet<Day> = starts.chain([today]).collect();
    let times = moments.into_iter().map(|day| {
        let campaigns: Vec<&Campaign> = planned().filter(|one| runs_on(one, day)).collect();
        (load_with(facts, routes, &campaigns), campaigns)
    });
    let weight = |load: &Load| (load.state() == LoadState::Overloaded, load.asked.is_none(), load.asked);
    // Of times that are as busy the first, so that what is told changes as late as can be.
    let most = times.reduce(|most, time| if weight(&time.0) > weight(&most.0) { time } else { most });
    let (load, campaigns) = most.unwrap_or_else(|| (load_with(facts, routes, &[]), Vec::new()));
    let usual = load_with(facts, routes, &[]).asked;
    let brought = load.asked.zip(usual).map_or(0, |(asked, usual)| asked.saturating_sub(usual));
    Busiest { load, campaigns, brought }
}

/// The load on these routes while a campaign runs, with those that are planned for the day on which it begins or begin
/// while it runs.
#[must_use]
pub fn load_during(facts: &Facts, routes: &[ContactRoute], campaign: &Campaign) -> Load {
    let beside = facts.campaigns.iter().filter(|other| other.id != campaign.id && meet(campaign, other));
    let together: Vec<&Campaign> = beside.chain([campaign]).collect();
    load_with(facts, routes, &together)
}

/// Contacts a week that campaigns bring to a route.
#[must_use]
pub fn brought(facts: &Facts, campaigns: &[&Campaign], route: &ContactRoute) -> i64 {
    let theirs = |campaign| campaigns.iter().any(|one| Some(one.id) == campaign);
    let loads = facts.campaign_loads.iter().filter(|load| load.route == Some(route.id) && theirs(load.campaign));
    loads.filter_map(|load| load.contacts_a_week).map(|contacts| contacts.0).fold(0, i64::saturating_add)
}

fn load_with(facts: &Facts, routes: &[ContactRoute], campaigns: &[&Campaign]) -> Load {
    basis::load(routes, lift(facts), |route| brought(facts, campaigns, route))
}

fn brings_to(facts: &Facts, campaigns: &[&Campaign], routes: &[ContactRoute]) -> bool {
    routes.iter().any(|route| brought(facts, campaigns, route) > 0)
}

/// Whether a campaign is planned and runs on a day; one without an end goes on.
fn runs_on(campaign: &Campaign, day: Day) -> bool {
    campaign.start.is_some_and(|start| start <= day) && campaign.end_day.is_none_or(|end| end >= day)
}

/// Whether two campaigns run at the same time.
fn meet(one: &Campaign, other: &Campaign) -> bool {
    one.start.is_some_and(|start| runs_on(other, start)) || other.start.is_some_and(|start| runs_on(one, start))
}
