//! Checks of what posts say on each channel: too long, twice, everywhere the same, and what people said back. What a post
//! says years ago on a channel is no fact, so only what waits and what went out lately is looked at.

use std::{
    collections::{BTreeMap, HashMap},
    hash::{Hash, Hasher},
};

use chrono::Days;
use rustc_hash::{FxHashMap, FxHasher};

use super::{check, content::is_in_the_works, count};
use crate::{
    checks::{Arg, Check, Finding},
    column::Column,
    content::{Post, Variant, goes_out, over},
    id::Id,
    plan::{Facts, Kind},
    presence::{Channel, network_of},
    time::Day,
};

/// Days in which the same words on the same channel are one time too many.
const TWICE_DAYS: i64 = 30;
/// Days after which somebody has read what people said to a post …
const READ_AFTER: i64 = 7;
/// … and after which that is past (ours).
const READ_BEFORE: i64 = 60;
/// So many of the posts that went out last are looked at; the words of these are facts.
const NEWEST: usize = 250;
/// So many words tell most texts apart.
const BEGINNING: usize = 8;

pub(in crate::checks) const CHECKS: &[Check] = &[
    check!("post.over-limit", Warning, ["R060"], reads ["post", "variant", "channel"]; |check, facts, _| {
        let variants = Variants::of(facts);
        let networks: HashMap<_, _> =
            facts.channels.iter().filter_map(|c| Some((c.id, (c, network_of(c)?)))).collect();
        to_come(facts)
            .filter_map(|post| {
                let too_long = post.channels.iter().filter_map(|id| {
                    let (channel, network) = networks.get(id)?;
                    Some((*channel, over(network, variants.says(post, *id))?))
                });
                let too_long: Vec<_> = too_long.collect();
                let (channel, counted) = too_long.first()?;
                let finding = variants.mended(Finding::on(check.id, check.severity, post.id, "text"), post, channel);
                Some(finding.named(&post.title)
                    .with("channel", called(channel))
                    .with("used", count(counted.used))
                    .with("limit", count(counted.limit.unwrap_or_default()))
                    .with("others", count(too_long.len() - 1)))
            })
            .collect()
    }),
    check!("post.same-text-twice", Warning, ["R062"], reads ["post", "variant", "channel"], dated; |check, facts, today| {
        let variants = Variants::of(facts);
        said_twice(facts, &variants, today)
            .into_values()
            .map(|(earlier, later)| {
                let finding = Finding::on(check.id, check.severity, later.post.id, "text");
                variants.mended(finding, later.post, later.channel)
                    .named(&later.post.title)
                    .with("channel", called(later.channel))
                    .with("day", Arg::Day(earlier))
            })
            .collect()
    }),
    check!("post.same-text-on-all-channels", Tip, ["R060"], reads ["post", "variant", "channel"]; |check, facts, _| {
        let variants = Variants::of(facts);
        to_come(facts)
            .filter(|post| post.text.is_known())
            .filter_map(|post| {
                let channels = || post.channels.iter().filter(|id| facts.channels.get(Some(**id)).is_some());
                let same = channels().all(|id| variants.own(post, *id).is_none()) && channels().count() > 1;
                same.then(|| {
                    Finding::on(check.id, check.severity, post.id, "text")
                        .named(&post.title)
                        .with("channels", count(channels().count()))
                })
            })
            .collect()
    }),
    check!("post.reaction-unread", Warning, ["R065", "R271"], reads ["post", "variant", "channel"], dated;
        |check, facts, today| {
        let mut unread: BTreeMap<(Day, i64), Vec<&Variant>> = BTreeMap::new();
        for variant in facts.variants.iter() {
            let Some(post) = facts.posts.get(variant.post) else { continue };
            let Some(day) = variant.published_on.or(post.published_on) else { continue };
            let due = (READ_AFTER..=READ_BEFORE).contains(&(today - day).num_days());
            if due && variant.reactions_read_on.is_none_or(|read| read < day) && facts.channels.get(variant.channel).is_some() {
                unread.entry((day, post.id.raw())).or_default().push(variant);
            }
        }
        unread.into_iter()
            .filter_map(|((day, id), variants)| {
                let (post, first) = (facts.posts.by_key(id)?, variants.first()?);
                let finding = Finding::on(check.id, check.severity, post.id, "title");
                let mend = (Kind::Variant, Some(first.id.raw()), "reactions_read_on");
                Some(Finding { mend, ..finding }
                    .named(&post.title)
                    .with("channel", called(facts.channels.get(first.channel)?))
                    .with("days", Arg::Count((today - day).num_days()))
                    .with("others", count(variants.len() - 1)))
            })
            .collect()
    }),
];

/// What posts have of their own on channels.
struct Variants<'a>(FxHashMap<(i64, i64), &'a Variant>);

impl<'a> Variants<'a> {
    fn of(facts: &'a Facts) -> Self {
        Self(facts.variants.iter().filter_map(|own| Some(((own.post?.raw(), own.channel?.raw()), own))).collect())
    }

    /// The words of its own that a post has on a channel.
    fn own(&self, post: &Post, channel: Id<Channel>) -> Option<&'a Variant> {
        self.0.get(&(post.id.raw(), channel.raw())).copied().filter(|variant| variant.text.is_known())
    }

    /// What a post says on a channel: words of its own there, or what it says everywhere.
    fn says<'b>(&self, post: &'b Post, channel: Id<Channel>) -> &'b str
    where
        'a: 'b,
    {
        self.own(post, channel).map_or(&*post.text, |variant| &*variant.text)
    }

    /// The finding, mended where the words on the channel stand.
    fn mended(&self, finding: Finding, post: &Post, channel: &Channel) -> Finding {
        let own = self.own(post, channel.id).map(|variant| (Kind::Variant, Some(variant.id.raw()), "text"));
        Finding { mend: own.unwrap_or(finding.mend), ..finding }
    }
}

/// Words on a channel on a day.
#[derive(Clone, Copy)]
struct Said<'a> {
    day: Day,
    post: &'a Post,
    channel: &'a Channel,
    text: &'a str,
}

/// The posts that say what was said on the same channel not long before, in the order in which they go out; with the day
/// on which it was said before.
fn said_twice<'a>(facts: &'a Facts, variants: &Variants<'a>, today: Day) -> BTreeMap<(Day, i64, i64), (Day, Said<'a>)> {
    let since = today - Days::new(TWICE_DAYS.unsigned_abs());
    let before = since - Days::new(TWICE_DAYS.unsigned_abs());
    let out = facts.posts_out().take_while(|(day, _)| *day >= before).take(NEWEST);
    let planned = to_come(facts).filter_map(|post| Some((goes_out(post, today)?, post)));
    // Most texts differ in how they begin; only those that do not are compared whole.
    let mut alike: FxHashMap<(i64, u64), Vec<Said<'a>>> = FxHashMap::default();
    for (day, post) in out.chain(planned) {
        let everywhere = beginning(&post.text);
        for channel in post.channels.iter().filter_map(|id| facts.channels.get(Some(*id))) {
            let own = variants.own(post, channel.id);
            if let Some(begins) = own.map_or(everywhere, |own| beginning(&own.text)) {
                let text = own.map_or(&*post.text, |own| &*own.text);
                alike.entry((channel.id.raw(), begins)).or_default().push(Said { day, post, channel, text });
            }
        }
    }
    let mut twice: BTreeMap<_, (Day, Said<'a>)> = BTreeMap::new();
    for said in alike.into_values().filter(|said| said.len() > 1) {
        let mut written: HashMap<&str, Vec<Said<'a>>> = HashMap::new();
        said.into_iter().for_each(|said| written.entry(said.text).or_default().push(said));
        let mut same: HashMap<String, Vec<Said<'a>>> = HashMap::new();
        written.into_iter().for_each(|(text, said)| same.entry(plain(text)).or_default().extend(said));
        for mut said in same.into_values() {
            said.sort_unstable_by_key(Said::order);
            for (earlier, later) in said.iter().zip(said.iter().skip(1)) {
                if later.day >= since && (later.day - earlier.day).num_days() <= TWICE_DAYS {
                    let told = twice.entry(later.order()).or_insert((earlier.day, *later));
                    // Of several channels the owner's first.
                    if (later.channel.position, later.channel.id.raw())
                        < (told.1.channel.position, told.1.channel.id.raw())
                    {
                        *told = (earlier.day, *later);
                    }
                }
            }
        }
    }
    twice
}

impl Said<'_> {
    fn order(&self) -> (Day, i64, i64) {
        (self.day, self.post.position, self.post.id.raw())
    }
}

/// The first words of a text in small letters, as one number; nothing where it has none.
fn beginning(text: &str) -> Option<u64> {
    let mut words = text.split_whitespace().take(BEGINNING).peekable();
    words.peek()?;
    let mut hasher = FxHasher::default();
    for word in words {
        word.chars().flat_map(char::to_lowercase).for_each(|letter| letter.hash(&mut hasher));
        ' '.hash(&mut hasher);
    }
    Some(hasher.finish())
}

/// A text in small letters, its white space folded.
fn plain(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").to_lowercase()
}

/// The posts that are more than an idea and did not go out.
fn to_come(facts: &Facts) -> impl Iterator<Item = &Post> {
    facts.posts_waiting().filter(|post| is_in_the_works(post))
}

/// What a channel is called.
fn called(channel: &Channel) -> Arg {
    match channel.name.is_known() {
        true => Arg::Text(channel.name.to_string()),
        false => Arg::Word("kind-channel".to_owned()),
    }
}
