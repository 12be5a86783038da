//! The plan on a page: each paragraph says one thing, and what is not known is not said.

use koers_core::{
    checks::{GateState, Severity},
    column::Minutes,
    goals::Objective,
    presence::ChannelDecision,
};
use koers_press::document::{Block, Column, Inline, Tone};

use super::{presence::intended, strategy};
use crate::{
    blocks::{cell, known, sentence, table},
    source::Source,
};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let words = source.words;
    let mut blocks: Vec<Block> = state(source).into_iter().collect();
    for (lead, said) in [
        (words.say("plan-summary-who"), who(source)),
        (words.say("plan-summary-goal"), goals(source)),
        (words.say("plan-summary-objective"), objectives(source)),
        (words.say("plan-summary-reason"), reason(source)),
        (words.say("plan-summary-audience"), audience(source)),
        (words.say("plan-summary-channels"), channels(source)),
        (words.say("plan-summary-themes"), themes(source)),
        (words.say("plan-summary-hours"), strategy::hours(source).unwrap_or_default()),
        (words.say("plan-summary-open"), still_open(source)),
    ] {
        if !said.is_empty() {
            blocks.push(Block::Paragraph(vec![Inline::strong(lead), Inline::text(format!(" {said}"))]));
        }
    }
    blocks.extend(overview(source, words.say("plan-summary-table")));
    blocks
}

/// Whether the plan may begin, framed.
fn state(source: &Source<'_>) -> Option<Block> {
    let words = source.words;
    let link = || Inline::Anchor {
        anchor: "gates".to_owned(),
        content: vec![Inline::text(words.say_with("plan-summary-shut.link", &[("page", "{n}".into())]))],
    };
    let callout = |tone, title, text| {
        let said = vec![Inline::text(format!("{text} ")), link()];
        Some(Block::Callout { tone, title, blocks: vec![Block::Paragraph(said)] })
    };
    match (source.gates_that_are(GateState::Shut), source.gates_that_are(GateState::OnTerms)) {
        (0, 0) => None,
        (0, _) => callout(Tone::Warn, words.say("plan-summary-terms"), words.say("plan-summary-terms.text")),
        (shut, _) => {
            let text = words.say_with("plan-summary-shut.text", &[("count", shut.into())]);
            callout(Tone::Stop, words.say("plan-summary-shut"), text)
        }
    }
}

fn who(source: &Source<'_>) -> String {
    let (words, business) = (source.words, source.facts.the_business());
    let line = business.line.map(|line| {
        let name = source.business_name();
        let line = source.choice("business", "line", line.code());
        words.say_with("plan-summary-who-line", &[("name", name.into()), ("line", lowered(&line).into())])
    });
    let people = business.people.map(|people| words.say_with("plan-summary-people", &[("count", people.0.into())]));
    joined([line, people, sentence(&business.sells)])
}

fn goals(source: &Source<'_>) -> String {
    joined(source.facts.business_goals.iter().map(|goal| sentence(&goal.sentence)))
}

fn objectives(source: &Source<'_>) -> String {
    joined(source.facts.objectives.iter().map(|objective| sentence(&objective.sentence)))
}

fn reason(source: &Source<'_>) -> String {
    let Some(reason) = source.facts.reasons.first() else { return String::new() };
    let kind = reason.kind.map(|kind| source.words.say(&format!("plan-reason-{}", kind.code())));
    joined([kind, sentence(&reason.text.replace('\n', " "))])
}

fn audience(source: &Source<'_>) -> String {
    joined(source.facts.segments.iter().map(|segment| {
        let name = known(&segment.name)?;
        match known(&segment.description.replace('\n', " ")) {
            Some(description) => sentence(&format!("{name}: {description}")),
            None => sentence(&name),
        }
    }))
}

fn channels(source: &Source<'_>) -> String {
    let names = |intended_too: bool| -> Vec<String> {
        let now = source.channels_that_are(Some(ChannelDecision::Now));
        now.filter(|channel| intended(channel) == intended_too).filter_map(|channel| known(&channel.name)).collect()
    };
    let said = |key: &str, names: Vec<String>| {
        (!names.is_empty()).then(|| source.words.say_with(key, &[("names", names.join(", ").into())]))
    };
    joined([said("plan-summary-channels-now", names(false)), said("plan-summary-channels-intended", names(true))])
}

fn themes(source: &Source<'_>) -> String {
    let names: Vec<String> = source.facts.pillars.iter().filter_map(|pillar| known(&pillar.theme)).collect();
    if names.is_empty() {
        return String::new();
    }
    source.words.say_with("plan-summary-themes-list", &[("names", names.join("; ").into())])
}

fn still_open(source: &Source<'_>) -> String {
    let words = source.words;
    let blockers = source.report.open().filter(|finding| finding.severity == Severity::Blocker).count();
    let rest = source.report.open().count() - blockers;
    if blockers + rest == 0 {
        return words.say("plan-summary-open-none");
    }
    words.say_with("plan-summary-open-count", &[("blockers", blockers.into()), ("rest", rest.into())])
}

/// The objectives with their figures and dates in one table.
pub fn overview(source: &Source<'_>, caption: String) -> Vec<Block> {
    let words = source.words;
    let row = |objective: &Objective| {
        vec![
            source.objective(Some(objective.id)).into_iter().collect(),
            cell(objective.baseline.map(|value| words.number(value))),
            cell(objective.target.map(|value| words.number(value))),
            cell(objective.deadline.map(|day| words.day(day))),
            cell(source.person(objective.owner)),
        ]
    };
    let columns = vec![
        Column::words(words.say("plan-objective")),
        Column::figures(words.say("plan-now")),
        Column::figures(words.say("plan-then")),
        Column::words(words.say("plan-due")),
        Column::words(words.say("plan-objective-owner")),
    ];
    let named = source.facts.objectives.iter().filter(|objective| known(&objective.sentence).is_some());
    table(caption, columns, named.map(row).collect())
}

/// A length of time a week in words.
pub fn time(source: &Source<'_>, minutes: i64) -> String {
    source.words.minutes(Minutes(minutes))
}

/// Words of ours that go on in the middle of a sentence.
fn lowered(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// Sentences after one another.
fn joined(sentences: impl IntoIterator<Item = Option<String>>) -> String {
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
