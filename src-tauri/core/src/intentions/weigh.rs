//! A post as it is being written: how long it is on each channel, whether its picture suits them, what the coach says, and
//! the link with its tags. Nothing of it is kept.

use serde::Serialize;
use ts_rs::TS;
use unicode_segmentation::UnicodeSegmentation;

use super::{Context, Plan};
use crate::{
    content::{Counted, Draft, PictureWord, Post, Remark, Tags, coach, count, picture_fits, tagged},
    error::Result,
    presence::{Channel, Feed, network_of},
    time::Day,
};

/// A post on one channel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OnChannel {
    /// The channel.
    #[ts(type = "number")]
    pub channel: i64,
    /// How long it is there.
    pub counted: Counted,
    /// What does not suit about its picture there.
    pub pictures: Vec<PictureWord>,
    /// How it looks there; `None` where that is not known.
    pub seen: Option<InFeed>,
}

/// How a post looks on a network, between those of others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct InFeed {
    /// Whether its picture stands above its words.
    pub picture_first: bool,
    /// Whether a link among its words can be followed.
    pub links_work: bool,
    /// After about so many characters the rest stands behind a word like *more*.
    pub folds_at: Option<usize>,
    /// Where the first of them stands, in units of UTF-16, as a screen counts; `None` where all of it is seen.
    pub folded_from: Option<usize>,
    /// Where that was read.
    pub source: String,
    /// When it was last looked up.
    #[ts(type = "string")]
    pub checked_on: Day,
}

impl InFeed {
    fn on(feed: &Feed, text: &str) -> Self {
        let nth = feed.folds_at.and_then(|most| text.grapheme_indices(true).nth(most));
        let seen = nth.and_then(|(at, rest)| Some(whole_words(text.get(..at)?, rest)));
        Self {
            picture_first: feed.picture_first,
            links_work: feed.links_work,
            folds_at: feed.folds_at,
            folded_from: seen.map(|seen| seen.encode_utf16().count()),
            source: feed.source.clone(),
            checked_on: feed.checked_on,
        }
    }
}

/// What is to be said of a post.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Weighed {
    /// On each of the channels that were asked.
    pub counts: Vec<OnChannel>,
    /// What the coach says.
    pub remarks: Vec<Remark>,
    /// Its link with the tags for the first of the channels; empty without a link.
    pub link: String,
}

/// What is seen, without the beginning of a word that goes on; a word without an end is cut.
fn whole_words<'a>(seen: &'a str, rest: &str) -> &'a str {
    let whole = seen.trim_end_matches(char::is_alphanumeric);
    let goes_on = rest.starts_with(char::is_alphanumeric) && !whole.is_empty();
    if goes_on { whole } else { seen }
}

impl Plan {
    /// Weighs a text for a post on these channels.
    ///
    /// # Errors
    /// What the database says.
    pub fn weigh(&self, post: i64, channels: &[i64], text: &str, context: Context) -> Result<Weighed> {
        let nothing = || Weighed { counts: Vec::new(), remarks: Vec::new(), link: String::new() };
        let Some(kept) = self.facts.posts.by_key(post) else { return Ok(nothing()) };
        let picture = self.picture_of(post)?;
        let size = picture.as_ref().and_then(|picture| picture.size().ok());
        let on: Vec<&Channel> = channels.iter().filter_map(|id| self.facts.channels.by_key(*id)).collect();
        let counts = on.iter().map(|channel| {
            let network = network_of(channel);
            let suits = network.zip(size).zip(picture.as_ref());
            OnChannel {
                channel: channel.id.raw(),
                counted: count(network, text),
                pictures: suits.map_or_else(Vec::new, |((network, (width, height)), picture)| {
                    picture_fits(network, width, height, picture.bytes().len() as u64)
                }),
                seen: network.and_then(|network| network.feed.as_ref()).map(|feed| InFeed::on(feed, text)),
            }
        });
        let language = self.facts.the_business().printed_in().unwrap_or(context.language);
        let remarks =
            if text.trim().is_empty() { Vec::new() } else { coach(&Draft { text, ..Draft::of(kept, None) }, language) };
        let link = on.first().map_or_else(|| kept.link.to_string(), |channel| self.link_on(kept, channel));
        Ok(Weighed { counts: counts.collect(), remarks, link })
    }

    /// A post's link with its tags for a channel.
    #[must_use]
    pub fn tagged_link(&self, post: i64, channel: i64) -> String {
        let (post, channel) = (self.facts.posts.by_key(post), self.facts.channels.by_key(channel));
        post.zip(channel).map(|(post, channel)| self.link_on(post, channel)).unwrap_or_default()
    }

    fn link_on(&self, post: &Post, channel: &Channel) -> String {
        let (campaign, pillar) = (self.facts.campaigns.get(post.campaign), self.facts.pillars.get(post.pillar));
        tagged(&post.link, &Tags::of(post, channel, campaign, pillar))
    }

    /// Where one publishes on a channel: at the address of its profile, else at the network.
    #[must_use]
    pub fn address_of(&self, channel: i64) -> Option<String> {
        let channel = self.facts.channels.by_key(channel)?;
        let profiles = self.facts.profiles.iter().filter(|profile| profile.channel == Some(channel.id));
        let known = profiles.map(|profile| profile.address.to_string()).find(|address| address.starts_with("http"));
        known.or_else(|| network_of(channel)?.site.clone())
    }
}
