//! The approach: the conversation first, then campaigns, advertising, other marketing, and the steps to the launch.

use koers_core::{
    approach::{Approach, Campaign, Integration, LaunchStep},
    money::Cents,
    plan::Kind,
    reckoning::Entry,
    time::Day,
};
use koers_press::document::{Block, Cell, Check, Inline, Level};

use super::means::Year;
use crate::{
    blocks::{known, lines, section, sentences, together},
    columns::Columns,
    labels::Labels,
    source::Source,
    written::Written,
};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let campaigns = source.facts.campaigns.iter().flat_map(|campaign| one_campaign(source, campaign));
    let launch = section(Level::Three, "launch", source.words.say("plan-launch"), launch(source));
    dialogue(source).into_iter().chain(campaigns).chain(integrations(source)).chain(launch).collect()
}

fn dialogue(source: &Source<'_>) -> Vec<Block> {
    let approaches = source.facts.approaches.iter();
    approaches
        .flat_map(|approach| {
            Labels::of(source)
                .line("plan-dialogue", &approach.conversation)
                .line("plan-dialogue-begins", &approach.begins)
                .line("plan-dialogue-kept", &approach.kept_going)
                .line("plan-advertising", advertising(source, approach))
                .into_blocks()
        })
        .collect()
}

/// Whether the business pays for advertising, why, and for how much a year.
fn advertising(source: &Source<'_>, approach: &Approach) -> Option<String> {
    let budget = source.told(approach, "advertising_budget", approach.advertising_budget);
    let budget = budget.map(|money| source.words.say_with("plan-advertising-budget", &[("money", money.into())]));
    sentences([approach.advertises.written(source), known(&approach.advertising_why), budget])
}

fn one_campaign(source: &Source<'_>, campaign: &Campaign) -> Vec<Block> {
    let words = source.words;
    let loads = source.facts.campaign_loads.iter().filter(|load| load.campaign == Some(campaign.id));
    let loads: Vec<Block> = loads
        .filter_map(|load| {
            let given = [("route", source.route(load.route)?.into()), ("count", load.contacts_a_week?.0.into())];
            Some(Block::text(words.say_with("plan-campaign-load", &given)))
        })
        .collect();
    let day = |key, day: Option<Day>| day.map(|day| words.say_with(key, &[("day", words.day(day).into())]));
    let blocks = Labels::of(source)
        .passage("plan-campaign-objective", source.objective(campaign.objective).into_iter().collect())
        .line(
            "plan-campaign-when",
            together([day("plan-budget-from", campaign.start), day("plan-budget-until", campaign.end_day)]),
        )
        .line("plan-campaign-feeds", &campaign.feeds)
        .line("plan-campaign-after", &campaign.aftermath)
        .blocks("plan-campaign-contacts", loads)
        .line("plan-campaign-cost", cost_of(source, campaign))
        .into_blocks();
    let name = source.name(Kind::Campaign, campaign.id.raw());
    let title = words.say_with("plan-campaign", &[("name", name.into())]);
    section(Level::Three, &format!("campaign-{}", campaign.id.raw()), title, blocks)
}

/// What a campaign's lines of the budget cost in its year; nothing when one of them is not known.
fn cost_of(source: &Source<'_>, campaign: &Campaign) -> Option<Cents> {
    let year = Year::of(source);
    let lines = source.facts.budget.iter().filter(|line| line.campaign == Some(campaign.id));
    let entries: Vec<Entry> = lines.map(|line| Entry::Line(line.id)).collect();
    let is_known = entries.iter().all(|entry| !year.cost.unknown.contains(entry));
    let sum =
        entries.iter().filter_map(|entry| year.amount(*entry)).map(|amount| amount.0).fold(0, i64::saturating_add);
    (is_known && sum > 0).then_some(Cents(sum))
}

/// What other marketing and social media do for each other, and what that is worth to whom.
fn integrations(source: &Source<'_>) -> Vec<Block> {
    let both = |there: &str, back: &str, keys: [&str; 2]| {
        let said = |key: &str, answer: &str| {
            known(answer).map(|answer| Inline::text(source.words.say_with(key, &[("answer", answer.into())])))
        };
        let [first, second] = keys;
        lines([said(first, there), said(second, back)])
    };
    let gives = ["plan-integration-gives", "plan-integration-gets"];
    let brings = ["plan-integration-customer", "plan-integration-business"];
    Columns::<Integration>::of(source)
        .passages("plan-integration-with", |other| with(source, other))
        .passages("plan-integration-each", move |other| both(&other.social_gives, &other.social_gets, gives))
        .passages("plan-integration-worth", move |other| both(&other.customer_value, &other.business_value, brings))
        .words("plan-integration-owner", |other| other.owner)
        .table(source.words.say("plan-integrations"), source.facts.integrations.iter())
}

/// The other marketing, and the channel with which it works together.
fn with(source: &Source<'_>, other: &Integration) -> Cell {
    let marketing = source.chosen("integration", "marketing", other.marketing);
    lines([marketing.map(Inline::text), source.channel(other.channel)])
}

/// The steps to the launch, ticked off as far as they are done.
fn launch(source: &Source<'_>) -> Vec<Block> {
    let steps = source.facts.launch_steps.iter().filter_map(|step| one_step(source, step));
    let steps: Vec<Check> = steps.collect();
    if steps.is_empty() { Vec::new() } else { vec![Block::Checklist(steps)] }
}

fn one_step(source: &Source<'_>, step: &LaunchStep) -> Option<Check> {
    let words = source.words;
    let done = step.done_on.map(|day| words.say_with("plan-launch-done", &[("day", words.day(day).into())]));
    let due = || step.due.map(|day| words.say_with("plan-launch-due", &[("day", words.day(day).into())]));
    let said: Vec<String> = [source.person(step.owner), done.or_else(due)].into_iter().flatten().collect();
    let rest = if said.is_empty() { String::new() } else { format!(" ({})", said.join(", ")) };
    let spoken = if step.done_on.is_some() { "plan-launch-is-done" } else { "plan-launch-is-open" };
    let text = vec![Inline::text(format!("{}{rest}", known(&step.what)?))];
    Some(Check { done: step.done_on.is_some(), text, spoken: words.say(spoken) })
}
