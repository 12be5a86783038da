//! The hours a week that the plan asks of each person, beside those there are.

use koers_core::{column::Minutes, plan::Kind, reckoning::minutes_asked_of, team::Person};
use koers_press::chart::{Amount, Bar, Chart, Plot};

use super::said;
use crate::source::Source;

/// A bar for everybody of whom something is asked.
pub fn hours(source: &Source<'_>) -> Option<Chart> {
    let words = source.words;
    let asked: Vec<(&Person, i64)> = source
        .facts
        .people
        .iter()
        .map(|person| (person, minutes_asked_of(source.facts, person)))
        .filter(|(person, asked)| *asked > 0 || person.hours_a_week.is_some())
        .collect();
    if !asked.iter().any(|(_, asked)| *asked > 0) {
        return None;
    }
    let there = |person: &Person| person.hours_a_week.map(|hours| Minutes(hours.0.saturating_mul(60) / 100));
    let name = |person: &Person| source.name(Kind::Person, person.id.raw());
    let over: Vec<_> =
        asked.iter().filter(|(person, asked)| there(person).is_some_and(|there| there.0 < *asked)).collect();
    let finding = match over.as_slice() {
        [(who, _)] => words.say_with("chart-hours.over-one", &[("who", name(who).into())]),
        [] if asked.iter().all(|(person, _)| there(person).is_some()) => words.say("chart-hours.enough"),
        [] => words.say("chart-hours.unknown"),
        several => words.say_with("chart-hours.over", &[("count", several.len().into())]),
    };
    let of = |asked: Minutes, there: Option<Minutes>| match there {
        Some(there) => {
            let given = [("asked", words.minutes(asked).into()), ("there", words.minutes(there).into())];
            words.say_with("chart-hours.of", &given)
        }
        None => words.minutes(asked),
    };
    let bar = |(person, asked): &(&Person, i64)| Bar {
        label: name(person),
        amount: Amount::new(*asked as f64, of(Minutes(*asked), there(person))),
        // Its figure stands beside that of the bar.
        target: there(person).map(|there| Amount::new(there.0 as f64, "")),
    };
    let plot =
        Plot::Bars { rows: asked.iter().map(bar).collect(), target: words.say("chart-hours.there"), whole: None };
    let heads = vec![words.say("chart-hours.rows"), words.say("chart-hours.asked")];
    Some(said(words.say("chart-hours"), finding, heads, plot))
}
