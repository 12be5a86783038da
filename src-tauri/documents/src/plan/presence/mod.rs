//! The presence: the channels in use or intended with what is known of the audience there, then the others.

use koers_core::{
    plan::Kind,
    presence::{AudienceOnChannel, Channel, ChannelDecision},
};
use koers_press::document::{Block, Column, Inline, Level};

use crate::{
    blocks::{Labels, cell, introduced, known, listed, section, table},
    source::{Source, channel_anchor},
};

/// Whether a channel waits for the gates.
pub fn intended(channel: &Channel) -> bool {
    channel.opened_on.is_none()
}

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let words = source.words;
    let now = |intended_too: bool| -> Vec<&Channel> {
        let now = source.channels_that_are(Some(ChannelDecision::Now));
        now.filter(|channel| intended(channel) == intended_too).collect()
    };
    let wait = if source.is_concept() {
        words.say("plan-channels-intended.shut")
    } else {
        words.say("plan-channels-intended.ready")
    };
    let waiting = introduced(wait, in_use(source, &now(true)));
    let others = [Some(ChannelDecision::Later), Some(ChannelDecision::No), None];
    let others: Vec<&Channel> = others.into_iter().flat_map(|decision| source.channels_that_are(decision)).collect();
    [
        section(Level::Two, "channels", words.say("plan-channels-now"), in_use(source, &now(false))),
        section(Level::Two, "channels-intended", words.say("plan-channels-intended"), waiting),
        section(Level::Two, "channels-other", words.say("plan-channels-other"), not_now(source, &others)),
    ]
    .concat()
}

/// Channels with their work in one table, then each with its reason and its audience.
fn in_use(source: &Source<'_>, channels: &[&Channel]) -> Vec<Block> {
    let words = source.words;
    let row = |channel: &&Channel| {
        vec![
            source.channel(Some(channel.id)).into_iter().collect(),
            cell(source.person(channel.owner)),
            cell(channel.posts_a_week.map(|posts| words.number(posts))),
            cell(channel.minutes_a_post.map(|minutes| words.minutes(minutes))),
            cell(channel.minutes_a_day.map(|minutes| words.minutes(minutes))),
        ]
    };
    let columns = vec![
        Column::words(words.say("plan-channel")),
        Column::words(words.say("plan-channel-owner")),
        Column::figures(words.say("plan-channel-posts")),
        Column::words(words.say("plan-channel-post-time")),
        Column::words(words.say("plan-channel-day-time")),
    ];
    let mut blocks = table(String::new(), columns, channels.iter().map(row).collect());
    for channel in channels {
        let title = source.name(Kind::Channel, channel.id.raw());
        blocks.extend(section(Level::Three, &channel_anchor(channel), title, one_channel(source, channel)));
    }
    blocks
}

fn one_channel(source: &Source<'_>, channel: &Channel) -> Vec<Block> {
    let words = source.words;
    let objectives = channel.objectives.iter().filter_map(|id| source.objective(Some(*id)));
    let mut blocks = Labels::default()
        .text(words.say("plan-channel-reason"), known(&channel.reason))
        .passage(words.say("plan-channel-objectives"), listed(objectives))
        .text(words.say("plan-channel-opened"), channel.opened_on.map(|day| words.day(day)))
        .into_blocks();
    blocks.extend(evidence(source, channel));
    blocks
}

/// What is known of each audience there.
fn evidence(source: &Source<'_>, channel: &Channel) -> Vec<Block> {
    let words = source.words;
    let row = |found: &AudienceOnChannel| {
        let share = found.share.map(|share| words.say(&format!("plan-share-{}", share.code())));
        let segment = source.facts.segments.get(found.segment).map(|segment| {
            let name = source.name(Kind::Segment, segment.id.raw());
            Inline::anchor(format!("segment-{}", segment.id.raw()), name)
        });
        vec![
            segment.into_iter().collect(),
            cell(share),
            cell(known(&found.proof)),
            cell(found.seen_on.map(|day| words.day(day))),
        ]
    };
    let columns = vec![
        Column::words(words.say("plan-theme-for")),
        Column::words(words.say("plan-evidence-share")),
        Column::words(words.say("plan-evidence-proof")),
        Column::words(words.say("plan-evidence-seen")),
    ];
    let found = source.facts.audiences.iter().filter(|found| found.channel == Some(channel.id));
    let rows = found.map(row).filter(|row: &Vec<_>| row.iter().any(|cell: &Vec<_>| !cell.is_empty()));
    table(words.say("plan-evidence"), columns, rows.collect())
}

/// Channels that are not used now, each with its decision and its reason.
fn not_now(source: &Source<'_>, channels: &[&Channel]) -> Vec<Block> {
    let words = source.words;
    let row = |channel: &&Channel| {
        let decision = channel.decision.map(|decision| source.choice("channel", "decision", decision.code()));
        vec![
            cell(Some(source.name(Kind::Channel, channel.id.raw()))),
            cell(Some(decision.unwrap_or_else(|| words.say("plan-channels-undecided")))),
            cell(known(&channel.reason)),
        ]
    };
    let columns = vec![
        Column::words(words.say("plan-channel")),
        Column::words(words.say("plan-channel-decision")),
        Column::words(words.say("plan-channel-reason")),
    ];
    let named = channels.iter().filter(|channel| known(&channel.name).is_some());
    table(String::new(), columns, named.map(row).collect())
}
