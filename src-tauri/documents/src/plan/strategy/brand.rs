//! The brand: what it is worth to whom, how it is known and found, how it sounds, and why people can trust it.

use koers_core::{
    brand::{BrandAnswer, TrustSignal},
    team::Voice,
};
use koers_press::document::{Block, Level};

use crate::{
    blocks::{known, section, sentences},
    columns::Columns,
    labels::Labels,
    source::Source,
};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let voice = section(Level::Three, "voice", source.words.say("plan-voice"), [tone(source), voices(source)].concat());
    [proposition(source), questions(source), voice, trust(source)].concat()
}

fn proposition(source: &Source<'_>) -> Vec<Block> {
    let propositions = source.facts.propositions.iter();
    propositions
        .flat_map(|own| {
            Labels::of(source)
                .line("plan-proposition-for", &own.for_whom)
                .line("plan-proposition-problem", &own.problem)
                .line("plan-proposition-do", &own.what_we_do)
                .line("plan-proposition-why", &own.why_us)
                .line("plan-proposition-proof", &own.proof)
                .into_blocks()
        })
        .collect()
}

/// The four questions, each at three levels.
fn questions(source: &Source<'_>) -> Vec<Block> {
    Columns::<BrandAnswer>::of(source)
        .named("plan-brand-question", |answer| source.chosen("brand_answer", "question", answer.question))
        .words("plan-brand-company", |answer| answer.company.to_string())
        .words("plan-brand-owner", |answer| answer.owner.to_string())
        .words("plan-brand-brand", |answer| answer.brand.to_string())
        .table(source.words.say("plan-brand-questions"), source.facts.brand_answers.iter())
}

/// How the business sounds, and whose face it shows.
fn tone(source: &Source<'_>) -> Vec<Block> {
    let faces = source.facts.people.iter().filter(|person| person.is_face == Some(true));
    let faces: Vec<String> = faces.filter_map(|person| known(&person.name)).collect();
    let not =
        |answer: &str| known(answer).map(|answer| source.words.say_with("plan-tone-not", &[("answer", answer.into())]));
    let tones = source.facts.tones.iter().flat_map(|tone| {
        Labels::of(source)
            .line("plan-tone", sentences([known(&tone.we_are), not(&tone.we_are_not)]))
            .line("plan-tone-words", sentences([known(&tone.words_used), not(&tone.words_avoided)]))
            .into_blocks()
    });
    tones.chain(Labels::of(source).line("plan-faces", faces.join(", ")).into_blocks()).collect()
}

fn voices(source: &Source<'_>) -> Vec<Block> {
    Columns::<Voice>::of(source)
        .words("plan-voice-who", |voice| voice.person)
        .words("plan-voice-tone", |voice| voice.tone.to_string())
        .words("plan-voice-topics", |voice| voice.topics.to_string())
        .words("plan-voice-alone", |voice| voice.authority.to_string())
        .table(source.words.say("plan-voices"), source.facts.voices.iter())
}

fn trust(source: &Source<'_>) -> Vec<Block> {
    Columns::<TrustSignal>::of(source)
        .words("plan-trust-kind", |signal| source.chosen("trust_signal", "kind", signal.kind))
        .words("plan-trust-proof", |signal| signal.proof.to_string())
        .table(source.words.say("plan-trust"), source.facts.trust_signals.iter())
}
