//! The audiences: who they are and where, somebody of flesh and blood for each, and the way that a customer goes.

use koers_core::{
    audience::{JourneyStage, Persona, Seen, Segment, StageAnswer},
    plan::Kind,
};
use koers_press::document::{Block, Inline, Level};

use crate::{
    blocks::{introduced, known, section, typed},
    columns::Columns,
    labels::Labels,
    source::{Source, segment_anchor},
};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let segments = source.facts.segments.iter().flat_map(|segment| {
        let title = source.name(Kind::Segment, segment.id.raw());
        section(Level::Three, &segment_anchor(segment), title, one_segment(source, segment))
    });
    let personas = source.facts.personas.iter().flat_map(|persona| one_persona(source, persona));
    let journey = introduced(source.words.say("plan-journey.intro"), [stages(source), answers(source)].concat());
    let journey = section(Level::Three, "journey", source.words.say("plan-journey"), journey);
    segments.chain(personas).chain(journey).collect()
}

fn one_segment(source: &Source<'_>, segment: &Segment) -> Vec<Block> {
    let words = source.words;
    let seen = |seen: Option<Seen>, proof: &str| {
        let answer = match seen? {
            Seen::Yes => words.say("plan-yes"),
            Seen::No => words.say("plan-no"),
            Seen::Unknown => words.say("plan-unknown"),
        };
        Some(known(proof).map_or_else(|| answer.clone(), |proof| format!("{answer}. {proof}")))
    };
    let found = source.facts.audiences.iter().filter(|found| found.segment == Some(segment.id));
    let channels = found.filter_map(|found| {
        let share = words.say(&format!("plan-share-{}", found.share?.code()));
        Some((source.channel(found.channel)?, share))
    });
    let channels: Vec<Vec<Inline>> =
        channels.map(|(channel, share)| vec![channel, Inline::text(format!(": {}", share.to_lowercase()))]).collect();
    Labels::of(source)
        .line("plan-audience-kind", source.chosen("segment", "kind", segment.kind))
        .line("plan-audience-description", &segment.description)
        .line("plan-audience-size", source.told(segment, "size", segment.size))
        .line("plan-audience-value", source.told(segment, "yearly_value", segment.yearly_value))
        .line("plan-audience-margin", segment.margin_share)
        .blocks("plan-audience-needs", typed(&segment.needs))
        .line("plan-audience-online", source.told(segment, "online", seen(segment.online, &segment.online_proof)))
        .line(
            "plan-audience-networks",
            source.told(segment, "networks", seen(segment.networks, &segment.networks_proof)),
        )
        .line("plan-audience-seen", segment.seen_on)
        .blocks("plan-audience-channels", channels.into_iter().map(Block::Paragraph).collect())
        .into_blocks()
}

fn one_persona(source: &Source<'_>, persona: &Persona) -> Vec<Block> {
    let quote = known(&persona.quote).map(|quote| Block::Quote {
        text: vec![Inline::text(quote)],
        source: known(&persona.name).unwrap_or_default(),
    });
    let mut blocks = typed(&persona.portrait);
    blocks.extend(quote);
    blocks.extend(
        Labels::of(source)
            .passage("plan-persona-of", source.segment(persona.segment).into_iter().collect())
            .line("plan-persona-day", &persona.day)
            .line("plan-persona-worries", &persona.worries)
            .into_blocks(),
    );
    let name = source.name(Kind::Persona, persona.id.raw());
    let title = source.words.say_with("plan-persona", &[("name", name.into())]);
    section(Level::Three, &format!("persona-{}", persona.id.raw()), title, blocks)
}

/// What a stage is called.
fn stage_name(source: &Source<'_>, stage: &JourneyStage) -> Option<String> {
    source.called(Kind::JourneyStage, stage.id.raw())
}

/// The kinds of post that serve each stage.
fn stages(source: &Source<'_>) -> Vec<Block> {
    Columns::<JourneyStage>::of(source)
        .named("plan-journey-stage", |stage| stage_name(source, stage))
        .words("plan-journey-kind", |stage| source.chosen("journey_stage", "kind", stage.kind))
        .words("plan-journey-also", |stage| source.chosen("journey_stage", "also", stage.also))
        .table(source.words.say("plan-journey-posts"), source.facts.stages.iter())
}

/// What is asked at each stage, first by everyone, then by each audience.
fn answers(source: &Source<'_>) -> Vec<Block> {
    let of = |segment: Option<&Segment>| {
        let caption = match segment {
            None => source.words.say("plan-journey-everyone"),
            Some(segment) => source.name(Kind::Segment, segment.id.raw()),
        };
        let asked = source.facts.stage_answers.iter().filter(move |asked| asked.segment == segment.map(|own| own.id));
        Columns::<StageAnswer>::of(source)
            .named("plan-journey-stage", |asked| source.called(Kind::StageAnswer, asked.id.raw()))
            .words("plan-journey-question", |asked| asked.question.to_string())
            .words("plan-journey-feeling", |asked| asked.feeling.to_string())
            .words("plan-journey-answer", |asked| asked.answer.to_string())
            .table(caption, asked)
    };
    let segments = source.facts.segments.iter().map(Some);
    std::iter::once(None).chain(segments).flat_map(of).collect()
}
