//! The strategy: what the business wants, what social media do for that, why, for whom and with whom.

use koers_core::{
    audience::{Seen, Segment},
    column::Hundredths,
    goals::{BusinessGoal, Objective},
    means::minutes_asked,
    plan::Kind,
    team::Person,
};
use koers_press::document::{Block, Column, Inline, Level};

use super::summary::{overview, time};
use crate::{
    blocks::{Labels, cell, introduced, known, listed, section, table, typed},
    source::{Source, kpi_anchor, objective_anchor},
};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let say = |key: &str| source.words.say(key);
    let part = |anchor: &str, title: String, blocks: Vec<Block>| section(Level::Two, anchor, title, blocks);
    [
        part("business-goals", say("plan-business-goals"), business_goals(source)),
        part("objectives", say("plan-objectives"), objectives(source)),
        part("reason", say("plan-reason"), reason(source)),
        part("audience", say("plan-audience"), audience(source)),
        part("people", say("plan-people"), people(source)),
    ]
    .concat()
}

fn business_goals(source: &Source<'_>) -> Vec<Block> {
    let words = source.words;
    let row = |goal: &BusinessGoal| {
        vec![
            cell(known(&goal.sentence)),
            cell(known(&goal.measure)),
            cell(goal.baseline.map(|value| words.number(value))),
            cell(goal.target.map(|value| words.number(value))),
            cell(goal.due.map(|day| words.day(day))),
            cell(goal.is_revenue.map(|is_revenue| source.yes_or_no(is_revenue))),
        ]
    };
    let columns = vec![
        Column::words(words.say("plan-goal")),
        Column::words(words.say("plan-goal-measure")),
        Column::figures(words.say("plan-now")),
        Column::figures(words.say("plan-then")),
        Column::words(words.say("plan-due")),
        Column::words(words.say("plan-goal-revenue")),
    ];
    let named = source.facts.business_goals.iter().filter(|goal| known(&goal.sentence).is_some());
    table(String::new(), columns, named.map(row).collect())
}

fn objectives(source: &Source<'_>) -> Vec<Block> {
    let several = source.facts.objectives.len() > 1;
    let mut blocks = if several { overview(source, String::new()) } else { Vec::new() };
    for objective in source.facts.objectives.iter() {
        let title = source.name(Kind::Objective, objective.id.raw());
        let whole = known(&objective.sentence).filter(|sentence| *sentence != title);
        let one = one_objective(source, objective, whole);
        blocks.extend(section(Level::Three, &objective_anchor(objective), title, one));
    }
    blocks
}

/// An objective with all that is known of it; `whole` is its sentence where the heading had to cut it short.
fn one_objective(source: &Source<'_>, objective: &Objective, whole: Option<String>) -> Vec<Block> {
    let (words, facts) = (source.words, source.facts);
    let parent = facts.business_goals.get(objective.business_goal).and_then(|goal| known(&goal.sentence));
    let kpis = facts.kpis.iter().filter(|kpi| kpi.objective == Some(objective.id));
    let kpis = kpis.map(|kpi| Inline::anchor(kpi_anchor(kpi), source.name(Kind::Kpi, kpi.id.raw())));
    let channels = facts.channels.iter().filter(|channel| channel.objectives.contains(&objective.id));
    let channels = channels.filter_map(|channel| source.channel(Some(channel.id)));
    let choice = |field: &str, code: &'static str| source.choice("objective", field, code);
    Labels::default()
        .text(words.say("plan-objective"), whole)
        .text(words.say("plan-objective-parent"), parent)
        .text(words.say("plan-objective-kind"), objective.kind.map(|kind| choice("kind", kind.code())))
        .text(words.say("plan-objective-angle"), objective.angle.map(|angle| choice("angle", angle.code())))
        .text(words.say("plan-objective-figures"), from_to(source, objective))
        .text(words.say("plan-objective-start"), objective.start.map(|day| words.day(day)))
        .text(words.say("plan-due"), objective.deadline.map(|day| words.day(day)))
        .text(words.say("plan-objective-owner"), source.person(objective.owner))
        .text(words.say("plan-objective-way"), known(&objective.way))
        .text(words.say("plan-objective-success"), known(&objective.success))
        .text(words.say("plan-objective-failure"), known(&objective.failure))
        .passage(words.say("plan-objective-kpis"), listed(kpis))
        .passage(words.say("plan-objective-channels"), listed(channels))
        .into_blocks()
}

/// What it is now and what it is to be, as far as known.
fn from_to(source: &Source<'_>, objective: &Objective) -> Option<String> {
    let shown = |value: Option<Hundredths>| {
        value.map_or_else(|| source.words.say("plan-unknown").to_lowercase(), |value| source.words.number(value))
    };
    objective.baseline.or(objective.target)?;
    let given = [("from", shown(objective.baseline).into()), ("to", shown(objective.target).into())];
    Some(source.words.say_with("plan-objective-from-to", &given))
}

fn reason(source: &Source<'_>) -> Vec<Block> {
    let words = source.words;
    let mut blocks = Vec::new();
    for reason in source.facts.reasons.iter() {
        let kind = reason.kind.map(|kind| words.say(&format!("plan-reason-{}", kind.code())));
        blocks.extend(kind.map(Block::text));
        if let Some(text) = known(&reason.text) {
            blocks.push(Block::Quote { text: vec![Inline::text(text)], source: String::new() });
        }
        if let Some(objective) = source.objective(reason.objective) {
            let lead = Inline::text(format!("{} ", words.say("plan-reason-objective")));
            blocks.push(Block::Paragraph(vec![lead, objective]));
        }
    }
    blocks
}

fn audience(source: &Source<'_>) -> Vec<Block> {
    let segments = source.facts.segments.iter();
    segments
        .flat_map(|segment| {
            let title = source.name(Kind::Segment, segment.id.raw());
            let anchor = format!("segment-{}", segment.id.raw());
            section(Level::Three, &anchor, title, one_segment(source, segment))
        })
        .collect()
}

fn one_segment(source: &Source<'_>, segment: &Segment) -> Vec<Block> {
    let words = source.words;
    let seen = |seen: Option<Seen>, proof: &str| {
        let answer = match seen? {
            Seen::Yes => words.say("plan-yes"),
            Seen::No => words.say("plan-no"),
            Seen::Unknown => words.say("plan-unknown"),
        };
        Some(known(proof).map_or_else(|| answer.clone(), |proof| format!("{answer}. {proof}")))
    };
    let found = source.facts.audiences.iter().filter(|found| found.segment == Some(segment.id));
    let channels = found.filter_map(|found| {
        let share = words.say(&format!("plan-share-{}", found.share?.code()));
        Some((source.channel(found.channel)?, share))
    });
    let channels: Vec<Vec<Inline>> =
        channels.map(|(channel, share)| vec![channel, Inline::text(format!(": {}", share.to_lowercase()))]).collect();
    let kind = segment.kind.map(|kind| source.choice("segment", "kind", kind.code()));
    Labels::default()
        .text(words.say("plan-audience-kind"), kind)
        .text(words.say("plan-audience-description"), known(&segment.description))
        .blocks(words.say("plan-audience-needs"), typed(&segment.needs))
        .text(words.say("plan-audience-online"), seen(segment.online, &segment.online_proof))
        .text(words.say("plan-audience-networks"), seen(segment.networks, &segment.networks_proof))
        .text(words.say("plan-audience-seen"), segment.seen_on.map(|day| words.day(day)))
        .blocks(words.say("plan-audience-channels"), channels.into_iter().map(Block::Paragraph).collect())
        .into_blocks()
}

fn people(source: &Source<'_>) -> Vec<Block> {
    let words = source.words;
    let row = |person: &Person| {
        vec![
            cell(known(&person.name)),
            cell(known(&person.role)),
            cell(person.department.map(|department| source.choice("person", "department", department.code()))),
            cell(person.hours_a_week.map(|hours| words.number(hours))),
            cell(person.cost_an_hour.map(|cost| words.money(cost))),
        ]
    };
    let columns = vec![
        Column::words(words.say("plan-people-name")),
        Column::words(words.say("plan-people-role")),
        Column::words(words.say("plan-people-department")),
        Column::figures(words.say("plan-people-hours")),
        Column::figures(words.say("plan-people-cost")),
    ];
    let named = source.facts.people.iter().filter(|person| known(&person.name).is_some());
    let mut blocks =
        introduced(words.say("plan-people-intro"), table(String::new(), columns, named.map(row).collect()));
    blocks.extend(hours(source).map(Block::text));
    blocks
}

/// The hours a week that the plan asks, beside those that there are.
pub fn hours(source: &Source<'_>) -> Option<String> {
    let words = source.words;
    let asked = minutes_asked(source.facts);
    let asked = (asked > 0).then(|| words.say_with("plan-hours-asked", &[("asked", time(source, asked).into())]))?;
    let known: Vec<i64> = source.facts.people.iter().filter_map(|p| p.hours_a_week).map(|hours| hours.0).collect();
    if known.is_empty() {
        return Some(asked);
    }
    let there = words.hours(Hundredths(known.iter().sum()));
    Some(format!("{asked} {}", words.say_with("plan-hours-there", &[("hours", there.into())])))
}
