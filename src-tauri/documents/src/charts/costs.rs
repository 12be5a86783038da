//! What the year of the budget goes to: by kind of cost, and by purpose and kind of means.

use koers_core::{
    means::{MeansKind, Purpose},
    money::Cents,
    reckoning::{budget_year, by_kind as kinds, by_purpose as purposes, cost},
};
use koers_press::chart::{Amount, Bar, Chart, Plot};

use super::said;
use crate::{blocks::lowered, source::Source, written::rounded};

/// A bar for each kind of cost, the longest first.
pub fn by_kind(source: &Source<'_>) -> Option<Chart> {
    let (words, facts) = (source.words, source.facts);
    let (from, to) = budget_year(facts, source.today);
    let cost = cost(facts, from, to);
    let kinds: Vec<_> = kinds(facts, &cost).into_iter().filter(|(_, cents)| cents.0 > 0).collect();
    let name = |kind: koers_core::means::BudgetKind| source.choice("budget_line", "kind", kind.code());
    let ((most, amount), 2..) = (kinds.first()?, kinds.len()) else { return None };
    let given = [
        ("kind", lowered(&name(*most)).into()),
        ("amount", words.money(rounded(*amount)).into()),
        ("total", words.money(rounded(cost.total())).into()),
    ];
    let unknown = if cost.unknown.is_empty() { String::new() } else { words.say("plan-cost-more") };
    let finding = format!("{} {unknown}", words.say_with("chart-costs.finding", &given));
    let bar = |(kind, cents): &(_, Cents)| Bar { label: name(*kind), amount: money(source, *cents), target: None };
    let plot = Plot::Bars { rows: kinds.iter().map(bar).collect(), target: String::new(), whole: None };
    let heads = vec![words.say("chart-costs.rows"), words.say("chart-costs.amounts")];
    let between = [("from", words.day(from).into()), ("to", words.day(to).into())];
    Some(said(words.say_with("chart-costs", &between), finding.trim().to_owned(), heads, plot))
}

/// A field for each purpose and kind of means.
pub fn by_purpose(source: &Source<'_>) -> Option<Chart> {
    let (words, facts) = (source.words, source.facts);
    let (from, to) = budget_year(facts, source.today);
    let cost = cost(facts, from, to);
    let sums = purposes(facts, &cost);
    let filled = || sums.iter().filter(|((purpose, _), cents)| purpose.is_some() && cents.0 > 0);
    let means = MeansKind::ALL.iter().copied().map(Some).chain([None]);
    let means: Vec<_> = means.filter(|means| filled().any(|((_, of), _)| of == means)).collect();
    let rows = Purpose::ALL.iter().copied();
    let rows: Vec<_> = rows.filter(|purpose| filled().any(|((of, _), _)| *of == Some(*purpose))).collect();
    if rows.len() < 2 {
        return None;
    }
    let purpose = |purpose: Purpose| source.choice("budget_line", "purpose", purpose.code());
    let of = |means: Option<MeansKind>| {
        source.chosen("budget_line", "means", means).unwrap_or_else(|| words.say("chart-means.no-means"))
    };
    let cell = |key| sums.get(&key).filter(|cents| cents.0 > 0).map(|cents| money(source, *cents));
    let ((Some(to_purpose), by), most) = filled().max_by_key(|(_, cents)| cents.0)? else { return None };
    let elsewhere = sums.iter().any(|((purpose, _), cents)| purpose.is_none() && cents.0 > 0);
    let elsewhere = if elsewhere { words.say("chart-means.without") } else { String::new() };
    let given = [
        ("purpose", lowered(&purpose(*to_purpose)).into()),
        ("means", lowered(&of(*by)).into()),
        ("amount", words.money(rounded(*most)).into()),
    ];
    let plot = Plot::Matrix {
        columns: means.iter().map(|means| of(*means)).collect(),
        rows: rows.iter().map(|p| (purpose(*p), means.iter().map(|m| cell((Some(*p), *m))).collect())).collect(),
    };
    let heads = vec![words.say("chart-means.rows")];
    let finding = format!("{} {elsewhere}", words.say_with("chart-means.finding", &given));
    Some(said(words.say("chart-means"), finding.trim().to_owned(), heads, plot))
}

/// In words to the whole unit of money: the cents of a year tell nothing in a drawing.
fn money(source: &Source<'_>, cents: Cents) -> Amount {
    Amount::new(cents.0 as f64, source.words.money(rounded(cents)))
}
