//! The channels in use or intended with what is known of the audience there, then the others.

use koers_core::{
    checks::fit,
    plan::Kind,
    presence::{AudienceOnChannel, Channel, ChannelDecision, ShareActive},
};
use koers_press::document::{Block, Level};

use crate::{
    blocks::{introduced, known, listed, section},
    columns::Columns,
    labels::Labels,
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
    let others = others.into_iter().flat_map(|decision| source.channels_that_are(decision));
    [
        section(Level::Two, "channels", words.say("plan-channels-now"), in_use(source, &now(false))),
        section(Level::Two, "channels-intended", words.say("plan-channels-intended"), waiting),
        section(Level::Two, "channels-other", words.say("plan-channels-other"), not_now(source, others)),
    ]
    .concat()
}

/// Channels with their work in one table, then each with its reason and its audience.
fn in_use(source: &Source<'_>, channels: &[&Channel]) -> Vec<Block> {
    let mut blocks = Columns::<Channel>::of(source)
        .passages("plan-channel", |channel| source.channel(Some(channel.id)).into_iter().collect())
        .words("plan-channel-owner", |channel| source.told(channel, "owner", channel.owner))
        .figures("plan-channel-posts", |channel| source.told(channel, "posts_a_week", channel.posts_a_week))
        .words("plan-channel-post-time", |channel| source.told(channel, "minutes_a_post", channel.minutes_a_post))
        .words("plan-channel-day-time", |channel| source.told(channel, "minutes_a_day", channel.minutes_a_day))
        .day("plan-channel-opened", "plan-opened-on", |channel| channel.opened_on)
        .table(String::new(), channels.iter().copied());
    for channel in channels {
        let title = source.name(Kind::Channel, channel.id.raw());
        blocks.extend(section(Level::Three, &channel_anchor(channel), title, one_channel(source, channel)));
    }
    blocks
}

fn one_channel(source: &Source<'_>, channel: &Channel) -> Vec<Block> {
    let objectives = channel.objectives.iter().filter_map(|id| source.objective(Some(*id)));
    let words = source.words;
    let fits = fit(source.facts, channel).score();
    let fits = fits.map(|score| words.say_with("plan-channel-fit-score", &[("score", words.count(score).into())]));
    let hub = (channel.is_hub == Some(true)).then(|| words.say("plan-channel-is-hub"));
    let mut blocks = Labels::of(source)
        .line("plan-channel-reason", source.told(channel, "reason", &channel.reason))
        .passage("plan-channel-objectives", listed(objectives))
        .line("plan-channel-fit", fits)
        .line("plan-channel-hub", hub)
        .line("plan-channel-publisher", channel.publisher)
        .line("plan-channel-tool", &channel.tool)
        .line("plan-channel-keep", channel.keep_or_stop_on)
        .into_blocks();
    blocks.extend(evidence(source, channel));
    blocks
}

/// What is known of each audience there.
fn evidence(source: &Source<'_>, channel: &Channel) -> Vec<Block> {
    let share =
        |share: Option<ShareActive>| share.map(|share| source.words.say(&format!("plan-share-{}", share.code())));
    Columns::<AudienceOnChannel>::of(source)
        .passages("plan-theme-for", |found| source.segment(found.segment).into_iter().collect())
        .words("plan-evidence-share", |found| source.told(found, "share", share(found.share)))
        .words("plan-evidence-prospects", |found| share(found.prospects))
        .words("plan-evidence-does", |found| source.chosen("audience_on_channel", "does", found.does))
        .words("plan-evidence-proof", |found| found.proof.to_string())
        .day("plan-evidence-seen", "plan-seen-on", |found| found.seen_on)
        .table(
            source.words.say("plan-evidence"),
            source.facts.audiences.iter().filter(|found| found.channel == Some(channel.id)),
        )
}

/// Channels that are not used now, each with its decision and its reason.
fn not_now<'a>(source: &Source<'_>, channels: impl Iterator<Item = &'a Channel>) -> Vec<Block> {
    let decision = |channel: &Channel| {
        let decision = source.chosen("channel", "decision", channel.decision);
        decision.unwrap_or_else(|| source.words.say("plan-channels-undecided"))
    };
    Columns::<Channel>::of(source)
        .words("plan-channel", |channel| channel.name.to_string())
        .words("plan-channel-decision", decision)
        .words("plan-channel-reason", |channel| channel.reason.to_string())
        .table(String::new(), channels.filter(|channel| known(&channel.name).is_some()))
}
