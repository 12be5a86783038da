//! The posts that are still to go out, the first of them first. What went out is no plan any more and is only counted.

use koers_core::{
    content::{Post, PostStatus},
    plan::Kind,
};
use koers_press::document::{Block, Cell, Inline};

use crate::{
    blocks::{introduced, known, lines, listed, together},
    columns::Columns,
    source::Source,
};

/// How many posts are shown; a calendar shows more.
const MOST: usize = 30;

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let words = source.words;
    let is_to_come = |post: &&Post| post.status != Some(PostStatus::Published) && known(&post.title).is_some();
    let mut to_come: Vec<&Post> = source.facts.posts.iter().filter(is_to_come).collect();
    // Ideas without a day come last; otherwise the owner's own order stays.
    to_come.sort_by_key(|post| (post.planned_on.is_none(), post.planned_on, post.planned_time));
    let rest = to_come.len().saturating_sub(MOST);
    let out = source.facts.posts.iter().filter(|post| post.status == Some(PostStatus::Published)).count();
    let table = Columns::<Post>::of(source)
        .passages("plan-post-when", |post| when(source, post))
        .passages("plan-post-what", |post| what(source, post))
        .weighing(1.9)
        .passages("plan-post-for", |post| whom(source, post))
        .table(String::new(), to_come.into_iter().take(MOST));
    let out = (out > 0).then(|| words.say_with("plan-posts-out", &[("count", out.into())]));
    if table.is_empty() {
        return out.into_iter().map(Block::text).collect();
    }
    let intro: Vec<String> = out.into_iter().chain([words.say("plan-posts.intro")]).collect();
    let mut blocks = introduced(intro.join(" "), table);
    blocks.extend((rest > 0).then(|| Block::text(words.say_with("plan-posts-rest", &[("count", rest.into())]))));
    blocks
}

/// The title, and under it what the reader asks, gains and is asked.
fn what(source: &Source<'_>, post: &Post) -> Cell {
    let said = |key: &str, answer: &str| {
        known(answer).map(|answer| Inline::text(source.words.say_with(key, &[("answer", answer.into())])))
    };
    lines([
        known(&post.title).map(Inline::strong),
        source.chosen("post", "kind", post.kind).map(Inline::emphasis),
        said("plan-post-question", &post.question),
        said("plan-post-value", &post.value),
        said("plan-post-ask", &post.call_to_action),
        known(&post.link).map(Inline::text),
        known(&post.notes).map(Inline::text),
    ])
}

/// For whom, in which stage, of which theme and campaign, and where.
fn whom(source: &Source<'_>, post: &Post) -> Cell {
    let name = |kind, id: Option<i64>| id.and_then(|id| source.called(kind, id)).map(Inline::text);
    let about = lines([
        source.segment(post.segment),
        name(Kind::JourneyStage, post.stage.map(|id| id.raw())),
        name(Kind::Pillar, post.pillar.map(|id| id.raw())),
        name(Kind::Campaign, post.campaign.map(|id| id.raw())),
    ]);
    let channels = listed(post.channels.iter().filter_map(|id| source.channel(Some(*id))));
    let between = (!about.is_empty() && !channels.is_empty()).then(|| Inline::text("\n"));
    about.into_iter().chain(between).chain(channels).collect()
}

/// On which day, how far it is, who makes it, and by when it is to be ready.
fn when(source: &Source<'_>, post: &Post) -> Cell {
    let words = source.words;
    let time = post.planned_time.map(|time| time.format("%H:%M").to_string());
    let day = together([post.planned_on.map(|day| words.day(day)), time]);
    let ready = post.finish_by.map(|day| words.say_with("plan-post-ready", &[("day", words.day(day).into())]));
    let status = together([source.chosen("post", "status", post.status), source.person(post.owner)]);
    lines([day, status, ready].map(|line| line.map(Inline::text)))
}
