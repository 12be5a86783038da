//! The why: the reason, why now, and what the business is for its customers.

use chrono::Datelike;
use koers_core::{business::Relation, team::Verdict};

use super::{part::Part, prose::Prose};
use crate::blocks::{brief, known};

pub fn part(prose: &Prose<'_>) -> Part {
    let (facts, words) = (prose.source.facts, prose.source.words);
    let reason = facts.reasons.first();
    let kind = reason.and_then(|reason| reason.kind).map(|kind| format!("white-reason-{}", kind.code()));
    // Some reasons are none that one gives to others.
    let kind = kind.filter(|key| words.has(key)).map(|key| words.say(&key));
    let why_now = facts.decisions.first().and_then(|decision| prose.own(&decision.why_now));
    let is_part = facts.the_business().relation == Some(Relation::PartOfPlan);
    let part = Part::new("why", words.say("white-why"))
        .say(1, kind)
        .say(1, reason.and_then(|reason| prose.own(&reason.text)))
        .say(3, prose.with("white-now", "answer", why_now))
        .say(6, is_part.then(|| words.say("plan-relation-part-of-plan")))
        .paragraph();
    let Some(own) = facts.propositions.first() else { return part };
    let trust: Vec<String> =
        facts.trust_signals.iter().filter_map(|one| prose.own(&one.proof)).take(prose.most).collect();
    part.say(2, prose.with("white-for", "whom", prose.within(&own.for_whom)))
        .say(2, prose.own(&own.problem))
        .say(2, prose.own(&own.what_we_do))
        .paragraph()
        .say(3, prose.with("white-choose", "answer", prose.own(&own.why_us)))
        .say(4, prose.with("white-proof", "answer", prose.after(&own.proof)))
        .say(5, prose.with("white-trust", "answer", (!trust.is_empty()).then(|| trust.join(" "))))
        .paragraph()
        .say(5, visitors(prose))
        .say(6, decided(prose))
}

/// What the website brings already, in the newest month.
fn visitors(prose: &Prose<'_>) -> Option<String> {
    let (facts, words) = (prose.source.facts, prose.source.words);
    let newest = facts.months.iter().filter(|one| one.customers.is_some()).max_by_key(|one| one.month)?;
    let month = newest.month?;
    let month = format!("{} {}", words.say(&format!("month-{}", month.month())), month.year());
    let (visitors, customers) =
        (newest.visitors.filter(|count| count.0 > 1)?, newest.customers.filter(|count| count.0 > 1)?);
    let given = [
        ("month", month.into()),
        ("visitors", words.count(visitors.0).into()),
        ("customers", words.count(customers.0).into()),
    ];
    Some(words.say_with("white-visitors", &given))
}

/// When it was decided, and by whom.
fn decided(prose: &Prose<'_>) -> Option<String> {
    let words = prose.source.words;
    let decision = prose.source.facts.decisions.first().filter(|one| one.verdict == Some(Verdict::Go))?;
    let day = words.day(decision.on_day?);
    Some(match known(&brief(&decision.by_whom, 60)) {
        Some(who) => words.say_with("white-decided-by", &[("who", who.into()), ("day", day.into())]),
        None => words.say_with("white-decided", &[("day", day.into())]),
    })
}
