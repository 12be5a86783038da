//! The audiences: who they are, what they ask themselves, and how well they know the business.

use koers_core::{
    audience::{ImageObject, ImageReading, Persona, Seen, Segment},
    column::BasisPoints,
};
use koers_press::document::{Block, Inline};

use super::{part::Part, prose::Prose};
use crate::{
    blocks::{brief, known, sentence},
    options::Length,
};

pub fn part(prose: &Prose<'_>) -> Part {
    let (facts, words) = (prose.source.facts, prose.source.words);
    let segments: Vec<&Segment> =
        facts.segments.iter().filter(|one| known(&one.name).is_some()).take(prose.most).collect();
    let names = segments.iter().filter_map(|one| prose.within(&one.name)).collect();
    let part =
        Part::new("audience", words.say("white-audience")).say(1, prose.counted("white-segments", "groups", names));
    let part = segments.iter().fold(part, |part, one| segment(prose, part.paragraph(), one));
    let personas = facts.personas.iter().filter(|one| known(&one.portrait).is_some()).take(2);
    personas.enumerate().fold(part, |part, (place, one)| {
        let key = if place == 0 { "white-persona" } else { "white-persona-next" };
        persona(prose, part.paragraph(), one, key)
    })
}

fn segment(prose: &Prose<'_>, part: Part, one: &Segment) -> Part {
    let (who, asks) = (prose.own(&one.description), asks(prose, one));
    if who.is_none() && asks.is_none() {
        return part;
    }
    let there = prose.own(&one.networks_proof).filter(|_| one.networks == Some(Seen::Yes));
    // On a single page they are told of together or not at all.
    let rank = if prose.source.options.pages == Length::One { 4 } else { 2 };
    part.lead(rank, sentence(&brief(&one.name, 90)))
        .say(rank, who)
        .say(rank, asks)
        .say(4, prose.with("white-there", "proof", there))
        .say(5, known_by(prose, one))
        .say(6, prose.with("white-knows", "answer", reading(prose, one).and_then(|reading| prose.own(&reading.know))))
}

/// What they want to know: as their own questions where they are questions.
fn asks(prose: &Prose<'_>, one: &Segment) -> Option<String> {
    if one.needs.contains('?') {
        prose.with("white-ask", "questions", prose.asked(&one.needs))
    } else {
        prose.with("white-want", "answer", prose.after(&one.needs))
    }
}

/// The newest reading of how they see the business.
fn reading<'a>(prose: &Prose<'a>, one: &Segment) -> Option<&'a ImageReading> {
    let of_it = |reading: &&ImageReading| reading.segment == Some(one.id);
    prose.source.facts.images.iter().filter(of_it).max_by_key(|reading| reading.on_day)
}

/// How many of them do not know the business yet, and how many come often or recommend it.
fn known_by(prose: &Prose<'_>, one: &Segment) -> Option<String> {
    let (words, reading) = (prose.source.words, reading(prose, one)?);
    let key = match reading.object? {
        ImageObject::Product => "white-known-product",
        ImageObject::Organisation | ImageObject::You => "white-known-organisation",
    };
    let share = |share: BasisPoints| (share.0 > 0).then(|| words.share(share));
    let strangers = share(reading.unknown?)?;
    let fans =
        reading.acts_often.zip(reading.ambassador).map(|(often, most)| BasisPoints(often.0.saturating_add(most.0)));
    Some(match fans.and_then(share) {
        Some(fans) => words.say_with(&format!("{key}-fans"), &[("share", strangers.into()), ("fans", fans.into())]),
        None => words.say_with(key, &[("share", strangers.into())]),
    })
}

fn persona(prose: &Prose<'_>, part: Part, one: &Persona, key: &str) -> Part {
    let name = known(&brief(&one.name, 40));
    let said = name.zip(prose.own(&one.portrait)).map(|(name, portrait)| {
        prose.source.words.say_with(key, &[("name", name.into()), ("portrait", portrait.into())])
    });
    let quote = known(&one.quote)
        .map(|quote| Block::Quote { text: vec![Inline::text(quote)], source: one.name.trim().to_owned() });
    part.say(4, said).block(5, quote)
}
