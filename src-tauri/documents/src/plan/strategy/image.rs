//! How people see the business: the image ladder as it was measured, and what to expect of people on each rung.

use koers_core::{
    audience::{ExpectedReaction, ImageObject, ImageReading, Rung},
    column::BasisPoints,
    plan::Kind,
};
use koers_press::document::Block;

use crate::{
    blocks::introduced_by,
    charts::{self, Subject},
    columns::Columns,
    plan::sources::{Article, from_article},
    source::Source,
};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let ladders = charts::blocks(source, Subject::Image);
    let ladders = introduced_by(from_article(source, source.words.say("plan-image.intro"), Article::Steps), ladders);
    [ladders, seen(source), reactions(source)].concat()
}

/// Of whom, of what and when: `Everyone, of our company, 3 November 2026`.
pub fn title(source: &Source<'_>, reading: &ImageReading) -> String {
    let of = reading.object.map(|object| match object {
        ImageObject::You => source.words.say("plan-image-you"),
        ImageObject::Organisation => source.words.say("plan-image-organisation"),
        ImageObject::Product => source.words.say("plan-image-product"),
    });
    let day = reading.on_day.map(|day| source.words.day(day));
    [Some(whose(source, reading)), of, day].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// Of whom.
pub fn whose(source: &Source<'_>, reading: &ImageReading) -> String {
    match source.facts.segments.get(reading.segment) {
        Some(segment) => source.name(Kind::Segment, segment.id.raw()),
        None => source.words.say("plan-image-public"),
    }
}

/// The share of a reading on a rung, where it was asked.
pub const fn share(reading: &ImageReading, rung: Rung) -> Option<BasisPoints> {
    match rung {
        Rung::Unknown => reading.unknown,
        Rung::NameOnly => reading.name_only,
        Rung::Heard => reading.heard,
        Rung::ActedOnce => reading.acted_once,
        Rung::ActsOften => reading.acts_often,
        Rung::Ambassador => reading.ambassador,
    }
}

/// What people know and think, and how that is known.
fn seen(source: &Source<'_>) -> Vec<Block> {
    Columns::<ImageReading>::of(source)
        .named("plan-image-whose", |reading| title(source, reading))
        .words("plan-image-know", |reading| reading.know.to_string())
        .words("plan-image-see", |reading| reading.see.to_string())
        .words("plan-image-source", |reading| reading.source.to_string())
        .table(source.words.say("plan-image-seen"), source.facts.images.iter())
}

fn reactions(source: &Source<'_>) -> Vec<Block> {
    Columns::<ExpectedReaction>::of(source)
        .named("plan-reaction-rung", |reaction| source.chosen("expected_reaction", "rung", reaction.rung))
        .passages("plan-reaction-segment", |reaction| source.segment(reaction.segment).into_iter().collect())
        .words("plan-reaction-expect", |reaction| reaction.expect.to_string())
        .words("plan-reaction-answer", |reaction| reaction.answer.to_string())
        .table(source.words.say("plan-reactions"), source.facts.reactions.iter())
}
