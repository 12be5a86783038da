//! The cases of the brand, the approach and the means.

use koers_core::{plan::Kind, reckoning};
use koers_tests::desk::{Desk, TODAY};

use super::{
    Case,
    hand::{adviser, budget, entry, integrations, launch_steps, on, people, second_channel, second_person},
};

pub const CASES: &[Case] = &[
    (
        "value-proposition.incomplete",
        |d| on(d, Kind::ValueProposition, "proof", " "),
        |d| on(d, Kind::ValueProposition, "proof", "412 taarten"),
        |d| on(d, Kind::ValueProposition, "proof", "x"),
    ),
    (
        "brand.question-open",
        |d| entry(d, Kind::BrandAnswer, "context", "company", ""),
        |d| entry(d, Kind::BrandAnswer, "context", "brand", "in de groepen"),
        |d| entry(d, Kind::BrandAnswer, "relevance", "company", ""),
    ),
    (
        "campaign.beyond-capacity",
        |d| on(d, Kind::CampaignLoad, "contacts_a_week", "12"),
        |d| on(d, Kind::CampaignLoad, "contacts_a_week", "11"),
        |d| on(d, Kind::CampaignLoad, "contacts_a_week", "11"),
    ),
    (
        "approach.campaign-only",
        |d| on(d, Kind::Approach, "conversation", ""),
        |d| on(d, Kind::Approach, "conversation", "feesten"),
        |d| on(d, Kind::Approach, "begins", ""),
    ),
    (
        "campaign.no-dialogue",
        |d| on(d, Kind::Campaign, "feeds", ""),
        |d| on(d, Kind::Campaign, "feeds", "stemmen"),
        |d| on(d, Kind::Campaign, "objective", ""),
    ),
    (
        "campaign.no-end",
        |d| on(d, Kind::Campaign, "end_day", ""),
        |d| on(d, Kind::Campaign, "end_day", "31-12-2026"),
        |d| on(d, Kind::Campaign, "start", ""),
    ),
    (
        "campaign.no-aftermath",
        |d| on(d, Kind::Campaign, "aftermath", ""),
        |d| on(d, Kind::Campaign, "aftermath", "recept"),
        |d| on(d, Kind::Campaign, "objective", ""),
    ),
    (
        "integration.none",
        |d| integrations(d, "marketing", ""),
        |d| on(d, Kind::Integration, "marketing", "print"),
        |d| on(d, Kind::Integration, "marketing", ""),
    ),
    (
        "integration.social-is-island",
        |d| integrations(d, "channel", ""),
        |d| {
            let facebook = second_channel(d);
            on(d, Kind::Integration, "channel", &facebook)
        },
        |d| on(d, Kind::Integration, "channel", ""),
    ),
    (
        "integration.one-way",
        |d| on(d, Kind::Integration, "social_gets", ""),
        |d| on(d, Kind::Integration, "social_gets", "foto’s"),
        |d| {
            on(d, Kind::Integration, "social_gives", "");
            on(d, Kind::Integration, "social_gets", "")
        },
    ),
    (
        "advertising.no-reason",
        |d| {
            on(d, Kind::Approach, "advertising_why", "");
            on(d, Kind::Approach, "advertises", "yes")
        },
        |d| on(d, Kind::Approach, "advertising_why", "eenmalig"),
        |d| on(d, Kind::Approach, "advertising_why", ""),
    ),
    (
        "advertising.no-budget",
        |d| on(d, Kind::Approach, "advertises", "yes"),
        |d| on(d, Kind::Approach, "advertising_budget", "100"),
        |d| {
            on(d, Kind::Approach, "advertises", "yes");
            on(d, Kind::BudgetLine, "kind", "advertising")
        },
    ),
    (
        "launch.no-steps",
        |d| launch_steps(d, "what", ""),
        |d| on(d, Kind::LaunchStep, "what", "foto’s"),
        |d| on(d, Kind::LaunchStep, "what", ""),
    ),
    (
        "budget.people-cost-missing",
        |d| on(d, Kind::Person, "cost_an_hour", "0"),
        |d| on(d, Kind::Person, "free_because", "mijn eigen avonden"),
        |d| adviser(d, "hours_a_week", "2"),
    ),
    (
        "budget.people-cost-missing",
        |d| {
            let noor = third_person(d);
            on(d, Kind::Channel, "owner", &noor)
        },
        |d| adviser(d, "cost_an_hour", "65"),
        |d| {
            let noor = third_person(d);
            entry(d, Kind::Duty, "budget", "person", &noor)
        },
    ),
    (
        "person.overbooked",
        |d| on(d, Kind::Person, "hours_a_week", "2,4"),
        |d| on(d, Kind::Person, "hours_a_week", "3"),
        |d| on(d, Kind::Person, "hours_a_week", "2,42"),
    ),
    (
        "hours.short",
        |d| people(d, "hours_a_week", "1"),
        |d| people(d, "hours_a_week", "4"),
        |d| people(d, "hours_a_week", "2"),
    ),
    (
        "budget.none",
        |d| budget(d, "amount", ""),
        |d| on(d, Kind::BudgetLine, "amount", "1"),
        |d| on(d, Kind::BudgetLine, "amount", ""),
    ),
    ("budget.over", |d| limit(d, -1), |d| on(d, Kind::Business, "yearly_limit", ""), |d| limit(d, 0)),
    (
        "outsourcing.no-owner-inside",
        |d| entry(d, Kind::Sourcing, "analysing", "owner", ""),
        |d| {
            let joost = second_person(d);
            entry(d, Kind::Sourcing, "analysing", "owner", &joost)
        },
        |d| entry(d, Kind::Sourcing, "content", "owner", ""),
    ),
    (
        "outsourcing.no-owner-inside",
        |d| {
            entry(d, Kind::Duty, "content", "person", "");
            entry(d, Kind::Duty, "content", "outsourced_to", "Tekstbureau")
        },
        |d| {
            let joost = second_person(d);
            entry(d, Kind::Duty, "content", "person", &joost)
        },
        |d| entry(d, Kind::Duty, "content", "outsourced_to", "Tekstbureau"),
    ),
];

fn third_person(desk: &Desk) -> String {
    desk.plan.facts().people.iter().nth(2).map(|person| person.id.raw().to_string()).unwrap_or_default()
}

/// Sets the limit of a year to what it costs, and some cents more.
fn limit(desk: &mut Desk, more: i64) {
    let facts = desk.plan.facts();
    let (from, to) = reckoning::budget_year(facts, TODAY);
    let cents = reckoning::cost(facts, from, to).total().0 + more;
    on(desk, Kind::Business, "yearly_limit", &format!("{},{:02}", cents / 100, cents % 100));
}
