//! The audiences: who they are and where, somebody of flesh and blood for each, and the way that a customer goes.

use koers_core::{
    audience::{JourneyStage, Persona, Seen, Segment, StageAnswer},
    id::Id,
    plan::Kind,
    time::Day,
};
use koers_press::document::{Block, Cell, Inline, Level};

use crate::{
    blocks::{introduced, known, lines, section, sentences, together, typed},
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
    let journey = introduced(source.words.say("plan-journey.intro"), journey(source));
    let journey = section(Level::Three, "journey", source.words.say("plan-journey"), journey);
    segments.chain(personas).chain(journey).collect()
}

fn one_segment(source: &Source<'_>, segment: &Segment) -> Vec<Block> {
    let words = source.words;
    let size = segment.size.map(|size| words.say_with("plan-audience-size", &[("count", size.0.into())]));
    let left = |share| words.say_with("plan-audience-left", &[("share", words.share(share).into())]);
    let value = source.told(segment, "yearly_value", segment.yearly_value);
    // The day stands once, with the last that was looked at.
    let (day, online_day) = if segment.networks.is_some() { (segment.seen_on, None) } else { (None, segment.seen_on) };
    let online = seen(source, segment.online, &segment.online_proof, online_day);
    let networks = seen(source, segment.networks, &segment.networks_proof, day);
    Labels::of(source)
        .line("plan-audience-kind", together([source.chosen("segment", "kind", segment.kind), size]))
        .line("plan-audience-description", &segment.description)
        .line("plan-audience-value", together([value, segment.margin_share.map(left)]))
        .blocks("plan-audience-needs", typed(&segment.needs))
        .line("plan-audience-online", source.told(segment, "online", online))
        .line("plan-audience-networks", source.told(segment, "networks", networks))
        .passage("plan-audience-channels", channels(source, segment))
        .into_blocks()
}

/// Whether they were seen, what shows it, and on which day.
fn seen(source: &Source<'_>, seen: Option<Seen>, proof: &str, day: Option<Day>) -> Option<String> {
    let words = source.words;
    let answer = match seen? {
        Seen::Yes => words.say("plan-yes"),
        Seen::No => words.say("plan-no"),
        Seen::Unknown => words.say("plan-unknown"),
    };
    let day = day.map(|day| words.say_with("plan-audience-seen", &[("day", words.day(day).into())]));
    sentences([Some(answer), known(proof), day])
}

/// The channels on which they are, with how many of them.
fn channels(source: &Source<'_>, segment: &Segment) -> Vec<Inline> {
    let found = source.facts.audiences.iter().filter(|found| found.segment == Some(segment.id));
    let places = found.filter_map(|found| {
        let share = source.words.say(&format!("plan-share-{}", found.share?.code()));
        Some([source.channel(found.channel)?, Inline::text(format!(": {}", share.to_lowercase()))])
    });
    let parted =
        places.enumerate().flat_map(|(at, place)| (at > 0).then(|| Inline::text(", ")).into_iter().chain(place));
    parted.collect()
}

fn one_persona(source: &Source<'_>, persona: &Persona) -> Vec<Block> {
    let segment = source.facts.segments.get(persona.segment).and_then(|segment| known(&segment.name));
    let whose = together([known(&persona.name), segment]).unwrap_or_default();
    let quote = known(&persona.quote).map(|quote| Block::Quote { text: vec![Inline::text(quote)], source: whose });
    let mut blocks = typed(&persona.portrait);
    blocks.extend(quote);
    blocks.extend(
        Labels::of(source)
            .line("plan-persona-day", &persona.day)
            .line("plan-persona-worries", &persona.worries)
            .into_blocks(),
    );
    let name = source.name(Kind::Persona, persona.id.raw());
    let title = source.words.say_with("plan-persona", &[("name", name.into())]);
    section(Level::Three, &format!("persona-{}", persona.id.raw()), title, blocks)
}

/// What is asked at each stage, first by everyone with the posts that suit it, then by each audience.
fn journey(source: &Source<'_>) -> Vec<Block> {
    let of = |segment: Option<Id<Segment>>| {
        let asked = source.facts.stage_answers.iter();
        asked.filter(move |asked| asked.segment == segment)
    };
    let told = of(None).filter_map(|asked| asked.stage).collect::<Vec<_>>();
    let everyone = answers(source).passages("plan-journey-posts", |asked| {
        source.facts.stages.get(asked.stage).map(|stage| posts(source, stage)).unwrap_or_default()
    });
    let everyone = everyone.table(source.words.say("plan-journey-everyone"), of(None));
    // A stage of which nobody asks anything still has its posts.
    let rest = Columns::<JourneyStage>::of(source)
        .named("plan-journey-stage", |stage| source.called(Kind::JourneyStage, stage.id.raw()))
        .passages("plan-journey-posts", |stage| posts(source, stage))
        .table(String::new(), source.facts.stages.iter().filter(|stage| !told.contains(&stage.id)));
    let segments = source.facts.segments.iter();
    let each =
        segments.flat_map(|own| answers(source).table(source.name(Kind::Segment, own.id.raw()), of(Some(own.id))));
    everyone.into_iter().chain(rest).chain(each).collect()
}

fn answers<'a>(source: &'a Source<'a>) -> Columns<'a, StageAnswer> {
    Columns::of(source)
        .named("plan-journey-stage", |asked: &StageAnswer| source.called(Kind::StageAnswer, asked.id.raw()))
        .words("plan-journey-question", |asked| asked.question.to_string())
        .words("plan-journey-feeling", |asked| asked.feeling.to_string())
        .words("plan-journey-answer", |asked| asked.answer.to_string())
}

/// The kinds of post that serve a stage.
fn posts(source: &Source<'_>, stage: &JourneyStage) -> Cell {
    let kind = source.chosen("journey_stage", "kind", stage.kind);
    let also = source.chosen("journey_stage", "also", stage.also);
    lines([kind, also].map(|kind| kind.map(Inline::text)))
}
