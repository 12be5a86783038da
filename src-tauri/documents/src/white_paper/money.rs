//! What it costs and what it brings: a year with people's hours in it, what a result is worth, and when it is looked at.

use koers_core::{
    column::{Hundredths, Minutes},
    cycle::Cycle,
    money::Cents,
    reckoning::{Cost, Entry, budget_year, cost, minutes_asked},
};

use super::{chart, part::Part, prose::Prose};
use crate::{blocks::known, charts::Subject, plan::left, written::rounded};

pub fn part(prose: &Prose<'_>) -> Part {
    let part = costs(prose, Part::new("money", prose.source.words.say("white-money")));
    let part = return_of(prose, part.subhead(&prose.subhead("white-return")).paragraph());
    rhythm(prose, part.paragraph())
}

fn costs(prose: &Prose<'_>, part: Part) -> Part {
    let (source, words) = (prose.source, prose.source.words);
    let (from, to) = budget_year(source.facts, source.today);
    let year = cost(source.facts, from, to);
    let total = rounded(year.total());
    let key = if year.unknown.is_empty() { "white-cost" } else { "white-cost-least" };
    let known_cost = (total.0 > 0).then(|| words.money(total));
    let limit = source.facts.the_business().yearly_limit.map(|limit| words.money(limit));
    part.say(1, prose.with(key, "cost", known_cost))
        .say(2, prose.with("white-own-hours", "cost", own_hours(&year).map(|own| words.money(own))))
        .say(2, hours(prose))
        .say(2, prose.with("white-limit", "limit", limit))
        .block(1, chart(prose, Subject::Costs))
}

/// What the hours of the business's own people cost, where that is the greater part.
fn own_hours(year: &Cost) -> Option<Cents> {
    let is_person = |entry: &Entry| matches!(entry, Entry::Person(_));
    let own =
        year.known.iter().filter(|(entry, _)| is_person(entry)).map(|(_, cents)| cents.0).fold(0, i64::saturating_add);
    (year.unknown.is_empty() && own.saturating_mul(2) > year.total().0).then(|| rounded(Cents(own)))
}

fn hours(prose: &Prose<'_>) -> Option<String> {
    let (facts, words) = (prose.source.facts, prose.source.words);
    let asked = minutes_asked(facts);
    let asked_said = (asked > 0).then(|| words.minutes(Minutes(asked)))?;
    let there: i64 =
        facts.people.iter().filter_map(|person| person.hours_a_week).map(|hours| hours.0).fold(0, i64::saturating_add);
    if there.saturating_mul(60) < asked.saturating_mul(100) {
        return prose.with("white-hours", "asked", Some(asked_said));
    }
    let given = [("asked", asked_said.into()), ("there", words.hours(Hundredths(there)).into())];
    Some(words.say_with("white-hours-there", &given))
}

/// When it has succeeded, and how many results earn the costs back.
fn return_of(prose: &Prose<'_>, part: Part) -> Part {
    let (facts, words) = (prose.source.facts, prose.source.words);
    let own = facts.evaluations.first();
    let part = part
        .say(1, prose.with("white-succeeded", "answer", own.and_then(|own| prose.own(&own.success))))
        .say(2, prose.with("white-failed", "answer", own.and_then(|own| prose.own(&own.failure))))
        .paragraph();
    // Where only a share of the results counts, a number of results would say too much.
    let mut counted = facts.objectives.iter().filter(|one| one.credit_share.is_none());
    let worth = counted.find_map(|one| Some((one, left(one).filter(|left| left.0 > 0)?)));
    let (from, to) = budget_year(facts, prose.source.today);
    let year = cost(facts, from, to);
    let is_whole = year.unknown.is_empty() && year.total().0 > 0;
    // What is left of one result is nobody else's business: how many it takes says what it brings.
    let back = worth.filter(|_| is_whole).and_then(|(one, left)| {
        let count = year.total().0.saturating_add(left.0 - 1) / left.0;
        let given = [("count", count.into()), ("objective", prose.quoted(&one.sentence)?.into())];
        Some(words.say_with("white-back", &given))
    });
    part.say(2, back)
}

/// Which figures are followed, when they are looked at, and how it goes on.
fn rhythm(prose: &Prose<'_>, part: Part) -> Part {
    let (source, facts, words) = (prose.source, prose.source.facts, prose.source.words);
    let figures: Vec<String> = facts.kpis.iter().filter_map(|kpi| prose.within(&kpi.name)).take(prose.most).collect();
    let own = facts.evaluations.first();
    let often = own.and_then(|own| own.rhythm).map(|often| words.say(&format!("white-review-{}", often.code())));
    let review = often.map(|often| match own.and_then(|own| own.first_on).filter(|day| *day >= source.today) {
        Some(day) => words.say_with("white-review-first", &[("rhythm", often.into()), ("day", words.day(day).into())]),
        None => format!("{often}."),
    });
    let is_now = |cycle: &&Cycle| cycle.end_day.is_some_and(|end| end >= source.today);
    let cycle = facts.cycles.iter().find(is_now).and_then(|cycle| cycle.start.zip(cycle.end_day)).map(|(from, to)| {
        words.say_with("white-cycle", &[("from", words.day(from).into()), ("to", words.day(to).into())])
    });
    let more = facts.expansion_rules.iter().filter_map(|rule| known(&facts.channels.get(rule.channel)?.name));
    let next = prose.subhead("white-next");
    part.say(4, prose.counted("white-follow", "figures", figures))
        .say(3, (!facts.kpis.is_empty()).then(|| words.say("white-no-return")))
        .subhead(&next)
        .paragraph()
        .say(2, review)
        .say(5, prose.with("white-review-how", "answer", own.and_then(|own| prose.own(&own.how))))
        .say(3, cycle)
        .say(5, prose.with("white-expand", "channels", prose.and(more.take(prose.most).collect())))
}
