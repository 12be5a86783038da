//! The return: when the plan as a whole has succeeded, what a result is worth, and when to go on to a further channel.

use koers_core::{
    goals::{Evaluation, Objective},
    money::Cents,
    presence::ExpansionRule,
};
use koers_press::document::Block;

use crate::{
    blocks::{introduced_by, together},
    columns::Columns,
    labels::Labels,
    plan::sources::{Article, from_article},
    source::Source,
};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let blocks = [evaluation(source), worth(source), expansion(source)].concat();
    introduced_by(from_article(source, source.words.say("plan-return.intro"), Article::Strategy), blocks)
}

fn evaluation(source: &Source<'_>) -> Vec<Block> {
    let evaluations = source.facts.evaluations.iter();
    evaluations
        .flat_map(|own| {
            Labels::of(source)
                .line("plan-evaluation-success", source.told(own, "success", &own.success))
                .line("plan-evaluation-failure", source.told(own, "failure", &own.failure))
                .line("plan-evaluation-when", when(source, own))
                .line("plan-evaluation-how", &own.how)
                .into_blocks()
        })
        .collect()
}

/// How often somebody looks back, from when, and who.
fn when(source: &Source<'_>, own: &Evaluation) -> Option<String> {
    let words = source.words;
    let rhythm = source.chosen("evaluation", "rhythm", own.rhythm);
    let first = own.first_on.map(|day| words.say_with("plan-evaluation-first", &[("day", words.day(day).into())]));
    let who = source.person(own.owner).map(|who| words.say_with("plan-evaluation-owner", &[("who", who.into())]));
    together([source.told(own, "rhythm", rhythm), first, who])
}

/// How the return of each objective is reckoned, and what is left of one result.
fn worth(source: &Source<'_>) -> Vec<Block> {
    let words = source.words;
    let way = |objective: &Objective| {
        let way = objective.return_way.map(|way| words.say(&format!("plan-return-{}", way.code())));
        source.told(objective, "return_way", way)
    };
    Columns::<Objective>::of(source)
        .named("plan-objective", |objective| objective.sentence.to_string())
        .words("plan-return-way", way)
        .figures("plan-return-value", |objective| source.told(objective, "result_value", objective.result_value))
        .figures("plan-return-margin", |objective| source.told(objective, "margin_share", objective.margin_share))
        .figures("plan-return-left", left)
        .figures("plan-return-credit", |objective| source.told(objective, "credit_share", objective.credit_share))
        .table(words.say("plan-return-table"), source.facts.objectives.iter())
}

/// What is left of one result: its value × the share of that which is margin, to the cent.
pub fn left(objective: &Objective) -> Option<Cents> {
    let cents = i128::from(objective.result_value?.0) * i128::from(objective.margin_share?.0);
    Some(Cents(i64::try_from((cents + 5_000) / 10_000).unwrap_or(i64::MAX)))
}

fn expansion(source: &Source<'_>) -> Vec<Block> {
    Columns::<ExpansionRule>::of(source)
        .passages("plan-channel", |rule| source.channel(rule.channel).into_iter().collect())
        .passages("plan-expansion-kpi", |rule| source.kpi(rule.kpi).into_iter().collect())
        .figures("plan-expansion-over", |rule| rule.over)
        .figures("plan-expansion-weeks", |rule| rule.weeks)
        .figures("plan-expansion-hours", |rule| rule.hours_free)
        .words("plan-expansion-note", |rule| rule.note.to_string())
        .table(source.words.say("plan-expansion"), source.facts.expansion_rules.iter())
}
