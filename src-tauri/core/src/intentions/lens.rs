//! What of the posts the owner looks at, and which posts those are: those that are to come by their day, those that went out
//! newest first. After ten years too a page holds only what is in sight; the rest is asked for as one scrolls.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::searched::Searched;
use crate::{
    content::{Post, PostStatus},
    id::Id,
    plan::Facts,
    time::Day,
};

/// What the owner looks at: only posts of which all of this holds, on these days, and one of them opened.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Lens {
    /// Words that stand in the post, whatever their case and accents.
    pub search: String,
    /// On this channel.
    #[ts(type = "number | null")]
    pub channel: Option<i64>,
    /// Made by this person.
    #[ts(type = "number | null")]
    pub owner: Option<i64>,
    /// For this segment.
    #[ts(type = "number | null")]
    pub segment: Option<i64>,
    /// Of this pillar.
    #[ts(type = "number | null")]
    pub pillar: Option<i64>,
    /// For this stage of the journey.
    #[ts(type = "number | null")]
    pub stage: Option<i64>,
    /// Of this campaign.
    #[ts(type = "number | null")]
    pub campaign: Option<i64>,
    /// The days of the calendar, the first and the last; without them those of this month.
    #[ts(type = "[string, string] | null")]
    pub days: Option<(Day, Day)>,
    /// The post that is opened.
    #[ts(type = "number | null")]
    pub post: Option<i64>,
}

impl Lens {
    /// Whether it shows posts of any kind, in which what is sought stands.
    fn shows_any(&self) -> bool {
        let Self { search: _, channel, owner, segment, pillar, stage, campaign, days: _, post: _ } = self;
        [channel, owner, segment, pillar, stage, campaign].iter().all(|one| one.is_none())
    }

    /// Whether both show the same posts, whichever of them is opened and on whichever days.
    pub(super) fn shows_as(&self, other: &Self) -> bool {
        let bare = |lens: &Self| Self { days: None, post: None, ..lens.clone() };
        bare(self) == bare(other)
    }

    /// Whether a post is of the kind that it shows.
    fn shows(&self, post: &Post) -> bool {
        let is = |wanted: Option<i64>, id: Option<i64>| wanted.is_none() || wanted == id;
        let Self { channel, owner, segment, pillar, stage, campaign, .. } = *self;
        channel.is_none_or(|channel| post.channels.iter().any(|on| on.raw() == channel))
            && is(owner, post.owner.map(Id::raw))
            && is(segment, post.segment.map(Id::raw))
            && is(pillar, post.pillar.map(Id::raw))
            && is(stage, post.stage.map(Id::raw))
            && is(campaign, post.campaign.map(Id::raw))
    }
}

/// A list of posts in which one scrolls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "is", content = "of", rename_all = "kebab-case")]
pub enum List {
    /// A column of the board.
    Column(PostStatus),
    /// What has a day, the earliest first.
    Dated,
    /// What has none and did not go out.
    Undated,
}

/// The posts that a lens shows, in the order of each list.
#[derive(Debug, Clone, Default)]
pub(super) struct Found {
    columns: BTreeMap<PostStatus, Vec<i64>>,
    /// With their days, the earliest first.
    dated: Vec<(Day, i64)>,
    undated: Vec<i64>,
}

impl Found {
    /// Looks through a lens.
    pub fn through(lens: &Lens, facts: &Facts, searched: &mut Searched) -> Self {
        let said = (!lens.search.trim().is_empty()).then(|| searched.with(&lens.search, facts));
        let any = lens.shows_any();
        // After ten years there are many: those that are not sought are not fetched.
        let shows = |id: i64| {
            said.as_ref().is_none_or(|said| said.contains(&id))
                && (any || facts.posts.by_key(id).is_some_and(|post| lens.shows(post)))
        };
        let mut found = Self::default();
        let out: Vec<(Day, i64)> = facts.diary().out().filter(|(_, id)| shows(*id)).collect();
        let waiting = facts.diary().waiting().filter(|id| shows(*id));
        let mut waiting: Vec<&Post> = waiting.filter_map(|id| facts.posts.by_key(id)).collect();
        waiting.sort_by_key(|post| (day_of(post).is_none(), day_of(post), post.planned_time));
        for post in &waiting {
            found.columns.entry(column_of(post)).or_default().push(post.id.raw());
        }
        found.undated = waiting.iter().filter(|post| post.planned_on.is_none()).map(|post| post.id.raw()).collect();
        found.dated = waiting.iter().filter_map(|post| Some((post.planned_on?, post.id.raw()))).collect();
        found.dated.extend(out.iter().rev());
        found.dated.sort_by_key(|(day, _)| *day);
        let published = found.columns.entry(PostStatus::Published).or_default();
        published.splice(0..0, out.iter().map(|(_, id)| *id));
        found
    }

    /// The posts of a list, in its order.
    pub fn ids(&self, list: List) -> Vec<i64> {
        match list {
            List::Column(status) => self.columns.get(&status).cloned().unwrap_or_default(),
            List::Dated => self.dated.iter().map(|(_, id)| *id).collect(),
            List::Undated => self.undated.clone(),
        }
    }

    /// How many there are in a list.
    pub fn count(&self, list: List) -> usize {
        match list {
            List::Column(status) => self.columns.get(&status).map_or(0, Vec::len),
            List::Dated => self.dated.len(),
            List::Undated => self.undated.len(),
        }
    }

    /// How many of those with a day come before this one.
    pub fn before(&self, day: Day) -> usize {
        self.dated.partition_point(|(at, _)| *at < day)
    }

    /// Those on days from the first to the last, in order.
    pub fn between(&self, from: Day, until: Day) -> &[(Day, i64)] {
        let end = self.dated.partition_point(|(at, _)| *at <= until);
        self.dated.get(self.before(from)..end).unwrap_or_default()
    }
}

/// The column in which a post stands; one of which nothing is said is an idea.
#[must_use]
pub(super) fn column_of(post: &Post) -> PostStatus {
    match (post.published_on, post.status) {
        (Some(_), _) => PostStatus::Published,
        (None, status) => status.unwrap_or(PostStatus::Idea),
    }
}

/// The day that counts for a post where it stands.
#[must_use]
pub(super) fn day_of(post: &Post) -> Option<Day> {
    match column_of(post) {
        PostStatus::Published => post.published_on.or(post.planned_on),
        PostStatus::Planned => post.planned_on,
        PostStatus::Idea | PostStatus::Draft | PostStatus::Check => post.finish_by.or(post.planned_on),
    }
}

/// Those of a list from the `first` on, at most so many.
pub(super) fn window(ids: &[i64], first: usize, count: usize) -> &[i64] {
    let first = first.min(ids.len());
    ids.get(first..ids.len().min(first.saturating_add(count))).unwrap_or_default()
}
