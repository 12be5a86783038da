//! A first month of posts that follows from the answers: as many as the cadence promises, each for a question of the
//! audience, a stage of the journey and a channel, within the mix. The same answers and day give the same month.

use chrono::{Datelike, Days};
use serde::Serialize;
use ts_rs::TS;

use crate::{
    audience::{JourneyStage, PostKind, StageCode},
    column::Column,
    content::{Mix, Outgoing, Pillar, marked_days},
    error::Result,
    plan::Facts,
    presence::{Channel, ChannelDecision},
    text::Language,
    time::Day,
};

/// How many days a month counts: four whole weeks, so that a cadence a week comes out even.
const DAYS: u64 = 28;
/// The usual call to action comes at most so many weeks apart, unless the owner says otherwise (C4; four is ours).
const ASK_EVERY_WEEKS: i64 = 4;
/// So many days before a marked day a post about it is still in time (ours).
const BEFORE_MARKED: i64 = 4;

/// A post that is proposed, with what it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Proposed {
    /// The question that it answers, in the owner's words; the title until it gets its own.
    pub question: String,
    /// When it is to go out; nothing while a gate is shut.
    #[ts(type = "string | null")]
    pub day: Option<Day>,
    /// On which channel.
    #[ts(type = "number")]
    pub channel: i64,
    /// The stage of the journey that it serves.
    #[ts(type = "number | null")]
    pub stage: Option<i64>,
    /// The pillar that its question comes from.
    #[ts(type = "number | null")]
    pub pillar: Option<i64>,
    /// For whom.
    #[ts(type = "number | null")]
    pub segment: Option<i64>,
    /// Which kind of post.
    pub kind: PostKind,
    /// Who makes it: whoever looks after the channel.
    #[ts(type = "number | null")]
    pub owner: Option<i64>,
    /// What the reader has of it, as the pillar says; empty where that is not said.
    pub value: String,
    /// What it asks of the reader; empty where it asks nothing.
    pub ask: String,
    /// Where that leads.
    pub link: String,
    /// The marked day that it is for, by name.
    pub marked: Option<String>,
}

/// A question of the audience, and where it was written down.
struct Source<'a> {
    question: &'a str,
    stage: Option<&'a JourneyStage>,
    pillar: Option<&'a Pillar>,
    segment: Option<i64>,
}

/// Proposes four weeks from the Monday after `today`. While `dated` is false, as with a gate shut, they are ideas.
///
/// # Errors
/// When the data that ships with the app is broken.
pub fn first_month(facts: &Facts, today: Day, dated: bool, language: Language) -> Result<Vec<Proposed>> {
    let sources = sources(facts);
    if sources.is_empty() {
        return Ok(Vec::new());
    }
    let ahead = 7 - u64::from(today.weekday().num_days_from_monday());
    let from = today + Days::new(ahead);
    let marked = marked_days(language, from, from + Days::new(DAYS - 1))?;
    let mut proposed: Vec<Proposed> = Vec::new();
    let mut last_ask: Option<Day> = None;
    let outgoing = Outgoing::of(facts.posts_out(), facts.posts_waiting(), today);
    let rules = facts.mix_rules.first();
    let weeks = rules.and_then(|r| r.ask_every_weeks).map_or(ASK_EVERY_WEEKS, |weeks| weeks.0.max(1));
    let free = slots(facts, from).into_iter().filter(|(day, channel)| !is_taken(facts, *day, channel));
    for (turn, (day, channel)) in free.enumerate() {
        let Some(source) = sources.get(turn % sources.len()) else { continue };
        let soon = |(at, _): &&(Day, String)| (0..=BEFORE_MARKED).contains(&(*at - day).num_days());
        let unused = |(_, name): &&(Day, String)| !proposed.iter().any(|p| p.marked.as_ref() == Some(name));
        let marked = marked.iter().filter(soon).find(unused).map(|(_, name)| name.clone());
        let due = last_ask.is_none_or(|last| (day - last).num_days() >= weeks * 7) && turn > 0;
        let ask = rules.map(|r| r.ask.to_string()).filter(|ask| due && !ask.is_empty()).unwrap_or_default();
        let link = rules.map(|r| r.ask_link.to_string()).filter(|_| !ask.is_empty()).unwrap_or_default();
        if !ask.is_empty() {
            last_ask = Some(day);
        }
        let kept = outgoing.mix(day);
        let kind = fitting(kind_of(source, turn / sources.len()), kept, &proposed);
        proposed.push(Proposed {
            question: source.question.to_owned(),
            day: dated.then_some(day),
            channel: channel.id.raw(),
            stage: source.stage.map(|stage| stage.id.raw()),
            pillar: source.pillar.map(|pillar| pillar.id.raw()),
            segment: source.segment,
            kind,
            owner: channel.owner.map(crate::id::Id::raw),
            value: source.pillar.map(|pillar| pillar.value.replace('\n', " ")).unwrap_or_default(),
            ask,
            link,
            marked,
        });
    }
    Ok(proposed)
}

/// The questions of the audience: those of the stages and those of the pillars in turn, so that neither is left out.
fn sources(facts: &Facts) -> Vec<Source<'_>> {
    let first_segment = facts.segments.first().map(|segment| segment.id.raw());
    let stages: Vec<Source<'_>> = facts
        .stage_answers
        .iter()
        .filter(|answer| answer.question.is_known())
        .map(|answer| Source {
            question: &answer.question,
            stage: facts.stages.get(answer.stage),
            pillar: None,
            segment: answer.segment.map(crate::id::Id::raw).or(first_segment),
        })
        .collect();
    let pillars: Vec<Source<'_>> = facts
        .pillars
        .iter()
        .filter(|pillar| pillar.question.is_known())
        .map(|pillar| Source {
            question: &pillar.question,
            stage: None,
            pillar: Some(pillar),
            segment: pillar.segment.map(crate::id::Id::raw).or(first_segment),
        })
        .collect();
    let mut merged = Vec::with_capacity(stages.len() + pillars.len());
    let (mut stages, mut pillars) = (stages.into_iter(), pillars.into_iter());
    loop {
        let pair = (pillars.next(), stages.next());
        if matches!(pair, (None, None)) {
            break;
        }
        merged.extend(pair.0);
        merged.extend(pair.1);
    }
    // A pillar has no stage of its own: it serves those of the journey in turn.
    let stages: Vec<&JourneyStage> = facts.stages.iter().collect();
    for (source, stage) in merged.iter_mut().filter(|source| source.stage.is_none()).zip(stages.into_iter().cycle()) {
        source.stage = Some(stage);
    }
    merged
}

/// The days on which each channel in use goes out, spread evenly over the four weeks, in order.
fn slots(facts: &Facts, from: Day) -> Vec<(Day, &Channel)> {
    let mut slots: Vec<(Day, &Channel)> = Vec::new();
    for channel in facts.channels.iter().filter(|channel| channel.decision == Some(ChannelDecision::Now)) {
        let a_week = channel.posts_a_week.map_or(0, |posts| posts.0);
        let count = u64::try_from((a_week * 4 + 50) / 100).unwrap_or_default().min(DAYS);
        for turn in 0..count {
            slots.push((from + Days::new((2 * turn + 1) * DAYS / (2 * count)), channel));
        }
    }
    slots.sort_by_key(|(day, channel)| (*day, channel.position));
    slots
}

/// Whether something is meant for a channel on a day already.
fn is_taken(facts: &Facts, day: Day, channel: &Channel) -> bool {
    facts.posts.iter().any(|post| post.planned_on == Some(day) && post.channels.contains(&channel.id))
}

/// The kind that serves the stage: the owner's two in turn, else the one that we think serves it best.
fn kind_of(source: &Source<'_>, round: usize) -> PostKind {
    let Some(stage) = source.stage else { return PostKind::Answer };
    let chosen = if round % 2 == 1 { stage.also.or(stage.kind) } else { stage.kind.or(stage.also) };
    chosen.unwrap_or(match stage.code {
        Some(StageCode::Notices) => PostKind::Tip,
        Some(StageCode::Considers) | None => PostKind::Answer,
        Some(StageCode::Buys) => PostKind::Review,
        Some(StageCode::Uses) => PostKind::Story,
        Some(StageCode::Recommends) => PostKind::Question,
    })
}

/// The kind, unless the mix has no room for it beside what is kept and what is proposed before it (C1).
fn fitting(kind: PostKind, kept: Mix, before: &[Proposed]) -> PostKind {
    let mix = before.iter().map(|post| post.kind).chain([kind]).fold(kept, |mix, kind| Mix {
        posts: mix.posts + 1,
        about_us: mix.about_us + i64::from(kind.is_about_us()),
        promotional: mix.promotional + i64::from(kind.is_promotional()),
    });
    let too_much = kind.is_about_us() && mix.is_too_much_about_us();
    let too_many = kind.is_promotional() && mix.is_too_promotional();
    if too_much || too_many { PostKind::Answer } else { kind }
}
