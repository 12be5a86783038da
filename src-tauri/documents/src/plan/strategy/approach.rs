//! The approach: the conversation first, then campaigns, advertising, other marketing, and the steps to the launch.

use koers_core::{
    approach::{Campaign, Integration, LaunchStep},
    means::Entry,
    money::Cents,
    plan::Kind,
};
use koers_press::document::{Block, Check, Inline, Level};

use super::means::Year;
use crate::{
    blocks::{introduced, known, section},
    labels::Labels,
    source::Source,
};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let campaigns = source.facts.campaigns.iter().flat_map(|campaign| one_campaign(source, campaign));
    let others = source.facts.integrations.iter().flat_map(|other| one_integration(source, other));
    let launch = introduced(source.words.say("plan-launch.intro"), launch(source));
    let launch = section(Level::Three, "launch", source.words.say("plan-launch"), launch);
    dialogue(source).into_iter().chain(campaigns).chain(others).chain(launch).collect()
}

fn dialogue(source: &Source<'_>) -> Vec<Block> {
    let approaches = source.facts.approaches.iter();
    approaches
        .flat_map(|approach| {
            Labels::of(source)
                .line("plan-dialogue", &approach.conversation)
                .line("plan-dialogue-begins", &approach.begins)
                .line("plan-dialogue-kept", &approach.kept_going)
                .line("plan-advertising", approach.advertises)
                .line("plan-advertising-why", &approach.advertising_why)
                .line(
                    "plan-advertising-budget",
                    source.told(approach, "advertising_budget", approach.advertising_budget),
                )
                .into_blocks()
        })
        .collect()
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
    let blocks = Labels::of(source)
        .passage("plan-campaign-objective", source.objective(campaign.objective).into_iter().collect())
        .line("plan-campaign-start", campaign.start)
        .line("plan-campaign-end", campaign.end_day)
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

fn one_integration(source: &Source<'_>, other: &Integration) -> Vec<Block> {
    let marketing = source.chosen("integration", "marketing", other.marketing);
    let channel = source.facts.channels.get(other.channel).and_then(|channel| known(&channel.name));
    let both = [marketing, channel].into_iter().flatten().collect::<Vec<_>>();
    let title = if both.is_empty() { source.words.say("plan-unnamed") } else { both.join(" ↔ ") };
    let blocks = Labels::of(source)
        .line("plan-integration-gives", &other.social_gives)
        .line("plan-integration-gets", &other.social_gets)
        .line("plan-integration-customer", &other.customer_value)
        .line("plan-integration-business", &other.business_value)
        .line("plan-integration-owner", other.owner)
        .into_blocks();
    section(Level::Three, &format!("integration-{}", other.id.raw()), title, blocks)
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
