//! A first month of posts that follows from the answers: as many as the cadence promises and the board lacks, each for a
//! question of the audience, a stage of the journey and a channel, within the mix. Ideas that wait on the board come
//! first. The same answers and day give the same month.

use chrono::{Datelike, Days};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::questions::{Source, sources};
use crate::{
    audience::{PostKind, StageCode},
    column::Column,
    content::{Mix, Outgoing, Post, PostStatus, marked_days},
    error::Result,
    id::Id,
    plan::Facts,
    presence::{Channel, ChannelDecision},
    team::{Person, Task},
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Proposed {
    /// The idea on the board that it dates; nothing for a new post.
    #[ts(type = "number | null")]
    pub idea: Option<i64>,
    /// What it is called on the board: the idea's own title, or its question and the marked day that it is for.
    pub title: String,
    /// The question that it answers, in the owner's words.
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
    /// The pillar that its question comes from, or that is for whoever asks it.
    #[ts(type = "number | null")]
    pub pillar: Option<i64>,
    /// For whom.
    #[ts(type = "number | null")]
    pub segment: Option<i64>,
    /// Which kind of post.
    pub kind: PostKind,
    /// Who makes it: whoever looks after the channel, else whoever has the content.
    #[ts(type = "number | null")]
    pub owner: Option<i64>,
    /// What the reader has of it, as the pillar or the answer says; empty where neither does.
    pub value: String,
    /// What it asks of the reader; empty where it asks nothing.
    pub ask: String,
    /// Where that leads.
    pub link: String,
}

/// Proposes what the four weeks from the Monday after `today` still lack. While `dated` is false, as with a gate shut,
/// they are ideas: each question once for a channel, and none that is on the board already.
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
    let marked = marked_days(facts.the_business().country_in(language), language, from, from + Days::new(DAYS - 1))?;
    let mut proposed: Vec<Proposed> = Vec::new();
    let mut last_ask: Option<Day> = None;
    let outgoing = Outgoing::of(facts.posts_out(), facts.posts_waiting(), today);
    let rules = facts.mix_rules.first();
    let weeks = rules.and_then(|r| r.ask_every_weeks).map_or(ASK_EVERY_WEEKS, |weeks| weeks.0.max(1));
    let mut ideas: Vec<&Post> = facts.posts.iter().filter(|post| waits(post)).collect();
    let mut answered: Vec<usize> = sources.iter().map(|source| on_board(facts, source, from)).collect();
    for (day, channel) in free_slots(facts, from) {
        let idea = ideas.iter().position(|idea| idea.channels.is_empty() || idea.channels.contains(&channel.id));
        let idea = idea.map(|at| ideas.remove(at));
        if idea.is_some() && !dated {
            continue;
        }
        let fits = |source: &Source<'_>| match idea {
            Some(idea) => source.is_question(&idea.question),
            None => dated || !is_idea_for(facts, &proposed, source, channel),
        };
        let source = least_answered(&sources, &mut answered, fits);
        let Some((source, round)) = source.or_else(|| Some((Source::of_idea(facts, idea?), 0))) else { continue };
        let soon = |(at, _): &&(Day, String)| (0..=BEFORE_MARKED).contains(&(*at - day).num_days());
        let name = |(_, name): &(Day, String)| format!("{name}: {}", source.question);
        let unused =
            |marked: &&(Day, String)| !proposed.iter().any(|p| p.title.starts_with(&format!("{}: ", marked.1)));
        let marked = marked.iter().filter(soon).find(unused).filter(|_| dated).map(name);
        let due =
            last_ask.is_none_or(|last| (day - last).num_days() >= weeks.saturating_mul(7)) && !proposed.is_empty();
        let ask = rules.map(|r| r.ask.to_string()).filter(|ask| due && !ask.is_empty()).unwrap_or_default();
        if !ask.is_empty() {
            last_ask = Some(day);
        }
        let kept = outgoing.mix(day);
        let kind = idea.and_then(|idea| idea.kind).unwrap_or_else(|| fitting(kind_of(&source, round), kept, &proposed));
        proposed.push(Proposed {
            idea: idea.map(|idea| idea.id.raw()),
            title: titled(idea).or(marked).unwrap_or_else(|| source.question.to_owned()),
            question: source.question.to_owned(),
            day: dated.then_some(day),
            channel: channel.id.raw(),
            stage: source.stage.map(|stage| stage.id.raw()),
            pillar: source.pillar.map(|pillar| pillar.id.raw()),
            segment: source.segment.map(Id::raw),
            kind,
            owner: maker(facts, channel).map(Id::raw),
            value: source.value().replace('\n', " "),
            link: if ask.is_empty() { String::new() } else { leads_to(facts) },
            ask,
        });
    }
    Ok(proposed)
}

/// The first of the fitting questions that were answered least, and how often before.
fn least_answered<'a>(
    sources: &[Source<'a>],
    answered: &mut [usize],
    fits: impl Fn(&Source<'a>) -> bool,
) -> Option<(Source<'a>, usize)> {
    let open = sources.iter().zip(answered).filter(|(source, _)| fits(source));
    let (source, times) = open.min_by_key(|(_, times)| **times)?;
    *times += 1;
    Some((*source, *times - 1))
}

/// Whether a post is an idea without a day that says what it answers: it waits for its turn.
fn waits(post: &Post) -> bool {
    let is_idea = matches!(post.status, None | Some(PostStatus::Idea)) && post.published_on.is_none();
    is_idea && post.planned_on.is_none() && post.question.is_known()
}

fn titled(idea: Option<&Post>) -> Option<String> {
    idea.map(|idea| idea.title.to_string()).filter(|title| !title.is_empty())
}

/// Whether a question is an idea for a channel, on the board or among those proposed.
fn is_idea_for(facts: &Facts, proposed: &[Proposed], source: &Source<'_>, channel: &Channel) -> bool {
    let before = proposed.iter().any(|p| p.channel == channel.id.raw() && source.is_question(&p.question));
    let kept = |post: &Post| post.published_on.is_none() && post.channels.contains(&channel.id);
    before || facts.posts.iter().any(|post| kept(post) && source.is_question(&post.question))
}

/// How often the posts to come, and those of the four weeks before, answer a question. Ideas that wait are not counted:
/// they take their own turn.
fn on_board(facts: &Facts, source: &Source<'_>, from: Day) -> usize {
    let recent = |post: &Post| post.published_on.is_none_or(|day| day + Days::new(DAYS) >= from);
    facts.posts.iter().filter(|post| !waits(post) && recent(post) && source.is_question(&post.question)).count()
}

/// Who makes what goes out on a channel.
fn maker(facts: &Facts, channel: &Channel) -> Option<Id<Person>> {
    let of_content = facts.duties.iter().find(|duty| duty.task == Some(Task::Content)).and_then(|duty| duty.person);
    [channel.owner, of_content].into_iter().flatten().find(|id| facts.people.get(Some(*id)).is_some())
}

/// Where the usual call to action leads: where the owner says, else the website.
fn leads_to(facts: &Facts) -> String {
    let said = facts.mix_rules.first().map(|rules| rules.ask_link.to_string()).filter(|link| !link.is_empty());
    said.unwrap_or_else(|| facts.the_business().web_address.to_string())
}

/// The days on which each channel in use goes out, spread evenly over the four weeks, in order; without those nearest to
/// what is meant for it on a day already.
fn free_slots(facts: &Facts, from: Day) -> Vec<(Day, &Channel)> {
    let until = from + Days::new(DAYS);
    let mut slots: Vec<(Day, &Channel)> = Vec::new();
    for channel in facts.channels.iter().filter(|channel| channel.decision == Some(ChannelDecision::Now)) {
        let a_week = channel.posts_a_week.map_or(0, |posts| posts.0);
        let count = u64::try_from(a_week.saturating_mul(4).saturating_add(50) / 100).unwrap_or_default().min(DAYS);
        let mut days: Vec<Day> = (0..count).map(|turn| from + Days::new((2 * turn + 1) * DAYS / (2 * count))).collect();
        let on_it = facts.posts.iter().filter(|post| post.channels.contains(&channel.id));
        for taken in on_it.filter_map(|post| post.planned_on).filter(|day| (from..until).contains(day)) {
            let nearest = (0..days.len()).min_by_key(|at| days.get(*at).map(|day| (*day - taken).num_days().abs()));
            nearest.map(|at| days.remove(at));
        }
        slots.extend(days.into_iter().map(|day| (day, channel)));
    }
    slots.sort_by_key(|(day, channel)| (*day, channel.position));
    slots
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
