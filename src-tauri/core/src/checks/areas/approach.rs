//! Checks of the approach: dialogue before campaigns, no island beside other marketing, and the steps to the launch.

use super::{backoffice::route_word, check};
use crate::{
    approach::{Campaign, CampaignLoad, Integration},
    basis::{ContactRoute, LoadState, served_together},
    checks::{Arg, Check, Finding},
    column::Column,
    means::BudgetKind,
    plan::{Facts, Kind},
    presence::ChannelDecision,
    reckoning::{brought, load_during},
};

pub(in crate::checks) const CHECKS: &[Check] = &[
    check!("campaign.beyond-capacity", Blocker, ["R025", "R064"],
        reads ["campaign", "campaign_load", "contact_route", "business"]; |check, facts, _| {
        let heavy = |campaign: &Campaign| {
            let (route, percent) = beyond_capacity(facts, campaign)?;
            let finding = Finding::on(check.id, check.severity, campaign.id, "name")
                .named(&campaign.name)
                .with("route", route_word(route))
                .with("percent", Arg::Percent(percent));
            let load = loads_of(facts, campaign).find(|load| load.route == Some(route.id)).map(|load| load.id.raw());
            Some(Finding { mend: (Kind::CampaignLoad, load, "contacts_a_week"), ..finding })
        };
        facts.campaigns.iter().filter_map(heavy).collect()
    }),
    check!("approach.campaign-only", Warning, ["R045", "R046", "R154"], reads ["campaign", "approach"];
        |check, facts, _| {
        let kept = facts.approaches.first();
        let no_dialogue = !kept.is_some_and(|approach| approach.conversation.is_known());
        if facts.campaigns.is_empty() || !no_dialogue { return Vec::new() }
        vec![Finding::on_plan(check.id, check.severity, Kind::Approach, kept.map(|a| a.id.raw()), "conversation")]
    }),
    check!("campaign.no-dialogue", Warning, ["R046"], reads ["campaign"];
        |check, facts, _| on_campaigns(check, facts, "feeds", |c| !c.feeds.is_known())),
    check!("campaign.no-end", Warning, ["R047"], reads ["campaign"];
        |check, facts, _| on_campaigns(check, facts, "end_day", |c| c.end_day.is_none())),
    check!("campaign.no-aftermath", Warning, ["R047", "R154"], reads ["campaign"];
        |check, facts, _| on_campaigns(check, facts, "aftermath", |c| !c.aftermath.is_known())),
    check!("integration.none", Warning, ["R037", "R135", "R138", "R139", "R140"], reads ["integration"];
        |check, facts, _| {
        if rows(facts).next().is_some() { return Vec::new() }
        let record = facts.integrations.first().map(|row| row.id.raw());
        vec![Finding::on_plan(check.id, check.severity, Kind::Integration, record, "marketing")]
    }),
    check!("integration.social-is-island", Warning, ["R135", "R137"], reads ["integration", "channel"];
        |check, facts, _| {
        let in_use = |row: &Integration| {
            facts.channels.get(row.channel).is_some_and(|channel| channel.decision == Some(ChannelDecision::Now))
        };
        let Some(first) = rows(facts).next().filter(|_| !rows(facts).any(in_use)) else { return Vec::new() };
        vec![Finding::on_plan(check.id, check.severity, Kind::Integration, Some(first.id.raw()), "channel")]
    }),
    check!("advertising.no-reason", Warning, ["R048", "R274"], reads ["approach"]; |check, facts, _| {
        facts.approaches.iter()
            .filter(|approach| approach.advertises == Some(true) && !approach.advertising_why.is_known())
            .map(|approach| Finding::on(check.id, check.severity, approach.id, "advertising_why"))
            .collect()
    }),
    check!("launch.no-steps", Warning, ["R112", "R116"], reads ["launch_step"]; |check, facts, _| {
        if facts.launch_steps.iter().any(|step| step.what.is_known()) { return Vec::new() }
        let record = facts.launch_steps.first().map(|step| step.id.raw());
        vec![Finding::on_plan(check.id, check.severity, Kind::LaunchStep, record, "what")]
    }),
    check!("integration.one-way", Tip, ["R137", "R141"], reads ["integration"]; |check, facts, _| {
        rows(facts)
            .filter(|row| row.social_gives.is_known() != row.social_gets.is_known())
            .filter_map(|row| {
                let field = if row.social_gives.is_known() { "social_gets" } else { "social_gives" };
                let word = format!("choice-integration-marketing-{}", row.marketing?.code());
                Some(Finding::on(check.id, check.severity, row.id, field).with("marketing", Arg::Word(word)))
            })
            .collect()
    }),
    check!("advertising.no-budget", Tip, ["R048"], reads ["approach", "budget_line"]; |check, facts, _| {
        let has_line = facts.budget.iter().any(|l| l.kind == Some(BudgetKind::Advertising) && l.amount.is_some());
        facts.approaches.iter()
            .filter(|approach| approach.advertises == Some(true) && approach.advertising_budget.is_none() && !has_line)
            .map(|approach| Finding::on(check.id, check.severity, approach.id, "advertising_budget"))
            .collect()
    }),
];

/// The rows that name other marketing.
fn rows(facts: &Facts) -> impl Iterator<Item = &Integration> {
    facts.integrations.iter().filter(|row| row.marketing.is_some())
}

/// What a campaign is expected to bring, route by route.
fn loads_of<'a>(facts: &'a Facts, campaign: &Campaign) -> impl Iterator<Item = &'a CampaignLoad> {
    let id = campaign.id;
    facts.campaign_loads.iter().filter(move |load| load.campaign == Some(id))
}

/// The first route to which a campaign brings so much that whoever answers there has no time left, and to how much of it.
/// Routes of one owner share that owner's minutes; campaigns at the same time count too.
#[must_use]
pub fn beyond_capacity<'a>(facts: &'a Facts, campaign: &Campaign) -> Option<(&'a ContactRoute, i64)> {
    let routes: Vec<ContactRoute> = facts.contact_routes.iter().cloned().collect();
    facts.contact_routes.iter().filter(|route| brought(facts, &[campaign], route) > 0).find_map(|route| {
        let load = load_during(facts, &served_together(&routes, route), campaign);
        (load.state() == LoadState::Overloaded).then(|| (route, load.percent().unwrap_or(100)))
    })
}

fn on_campaigns(
    check: &Check,
    facts: &Facts,
    field: &'static str,
    is_wrong: impl Fn(&Campaign) -> bool,
) -> Vec<Finding> {
    facts
        .campaigns
        .iter()
        .filter(|campaign| is_wrong(campaign))
        .map(|campaign| Finding::on(check.id, check.severity, campaign.id, field).named(&campaign.name))
        .collect()
}
