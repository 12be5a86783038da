//! The goals: what the business wants, and the objectives of social media with their figures.

use koers_core::{
    goals::{BusinessGoal, Objective},
    metrics::Latest,
    reckoning::leading,
};
use koers_press::document::{Block, Column, Inline, Table};

use super::{chart, part::Part, prose::Prose};
use crate::{
    blocks::{brief, cell, known, sentence, table},
    charts::Subject,
};

/// How many letters of an objective head its row and its paragraph.
const LETTERS: usize = 90;

pub fn part(prose: &Prose<'_>) -> Part {
    let (facts, words) = (prose.source.facts, prose.source.words);
    let goals: Vec<&BusinessGoal> =
        facts.business_goals.iter().filter(|goal| known(&goal.sentence).is_some()).take(prose.most).collect();
    let named = goals.iter().filter_map(|goal| prose.within(&goal.sentence)).collect();
    let marketing = facts.marketing_goals.iter().filter_map(|goal| prose.within(&goal.sentence)).take(prose.most);
    let mut part = Part::new("aims", words.say("white-aims"))
        .say(1, prose.counted("white-goals", "goals", named))
        .say(3, goals.first().and_then(|goal| measured(prose, goal)))
        .say(4, prose.with("white-marketing", "goals", prose.and(marketing.collect())))
        .paragraph();
    let objectives: Vec<&Objective> =
        facts.objectives.iter().filter(|one| known(&one.sentence).is_some()).take(prose.most).collect();
    if !objectives.is_empty() {
        let key = if goals.is_empty() { "white-objectives-alone" } else { "white-objectives" };
        let count = words.say_with(key, &[("count", objectives.len().into())]);
        part =
            part.say(1, Some(count)).block(1, figures(prose, &objectives)).block(3, chart(prose, Subject::Objectives));
    }
    objectives.into_iter().fold(part, |part, one| told(prose, part.paragraph(), one))
}

/// What is counted, and from where to where.
fn measured(prose: &Prose<'_>, goal: &BusinessGoal) -> Option<String> {
    let words = prose.source.words;
    let measure = words.say_with("white-measure", &[("measure", prose.within(&goal.measure)?.into())]);
    let then = goal.baseline.zip(goal.target).zip(goal.due).map(|((now, then), day)| {
        let given =
            [("now", words.number(now).into()), ("then", words.number(then).into()), ("day", words.day(day).into())];
        words.say_with("white-measure-then", &given)
    });
    Some([measure, then.unwrap_or_default()].join(" ").trim_end().to_owned())
}

/// The objectives as a small table; as a list where no figure is known.
fn figures(prose: &Prose<'_>, objectives: &[&Objective]) -> Option<Block> {
    let words = prose.source.words;
    let name = |one: &Objective| brief(&one.sentence, LETTERS);
    let columns = vec![
        Column::words(words.say("white-table-objective")),
        Column::figures(words.say("white-table-now")),
        Column::figures(words.say("white-table-then")),
        Column::words(words.say("white-table-due")),
    ];
    let row = |one: &&Objective| {
        let number = |value| cell(Option::map(value, |value| words.number(value)));
        let due = cell(one.deadline.map(|day| words.day(day)));
        vec![vec![Inline::text(name(one))], number(one.baseline), number(one.target), due]
    };
    let rows = objectives.iter().map(row).collect();
    match table(words.say("white-table"), columns, rows).pop() {
        Some(Block::Table(Table { columns, .. })) if columns.len() == 1 => {
            Some(Block::bullets(objectives.iter().map(|one| name(one))))
        }
        block => block,
    }
}

/// One objective: how it is reached, when it has succeeded, and how far it is.
fn told(prose: &Prose<'_>, part: Part, one: &Objective) -> Part {
    let words = prose.source.words;
    let (way, success) = (prose.after(&one.way), prose.after(&one.success));
    let latest = latest(prose, one).map(|latest| {
        let given = [("day", words.day(latest.on_day).into()), ("value", words.number(latest.value).into())];
        words.say_with("white-latest", &given)
    });
    if way.is_none() && success.is_none() && latest.is_none() {
        return part;
    }
    part.lead(3, sentence(&brief(&one.sentence, LETTERS)))
        .say(3, prose.with("white-way", "answer", way))
        .say(3, prose.with("white-success", "answer", success))
        .say(3, latest)
}

/// The newest value of the figure that tells most of an objective.
fn latest(prose: &Prose<'_>, one: &Objective) -> Option<Latest> {
    let facts = prose.source.facts;
    facts.latest.get(&leading(facts, one)?.id.raw()).copied()
}
