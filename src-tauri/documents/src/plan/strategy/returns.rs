//! The return: when the plan as a whole has succeeded, what a result is worth, and when to go on to a further channel.

use koers_core::{
    goals::{Evaluation, Objective},
    money::Cents,
    presence::ExpansionRule,
};
use koers_press::document::{Block, Inline, Level};

use crate::{
    blocks::{introduced, introduced_by, known, passages, section, sentences, together},
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

/// A sentence or two for each channel that may come later: what must be true by then.
fn expansion(source: &Source<'_>) -> Vec<Block> {
    let words = source.words;
    let rules = passages(source.facts.expansion_rules.iter().filter_map(|rule| one_expansion(source, rule)));
    let rules = introduced(words.say("plan-expansion.intro"), rules.into_iter().collect());
    section(Level::Three, "expansion", words.say("plan-expansion"), rules)
}

fn one_expansion(source: &Source<'_>, rule: &ExpansionRule) -> Option<Vec<Inline>> {
    let words = source.words;
    let over = source.facts.kpis.get(rule.kpi).zip(rule.over).map(|(kpi, over)| {
        let weeks = rule.weeks.map(|weeks| words.say_with("plan-weeks", &[("count", weeks.0.into())]));
        let key = if weeks.is_some() { "plan-expansion-weeks" } else { "plan-expansion-over" };
        let given = [
            ("figure", source.kpi_name(kpi).into()),
            ("over", words.number(over).into()),
            ("weeks", weeks.unwrap_or_default().into()),
        ];
        words.say_with(key, &given)
    });
    let hours =
        rule.hours_free.map(|hours| words.say_with("plan-expansion-hours", &[("time", words.hours(hours).into())]));
    let said = sentences([over, hours, known(&rule.note)])?;
    let channel = source.channel(rule.channel)?;
    Some(vec![Inline::Strong(vec![channel]), Inline::text(format!(": {said}"))])
}
