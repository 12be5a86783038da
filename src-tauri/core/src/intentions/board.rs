//! The board of the posts: its columns with the cards in sight. A card says only what stands on it; the whole post is read
//! when it is opened.

use std::collections::{BTreeSet, HashMap};

use serde::Serialize;
use ts_rs::TS;

use super::{
    Context, Lens, Plan,
    lens::{Found, List, column_of, window},
};
use crate::{
    checks::{Report, shut_gates},
    column::Scalar,
    content::{Post, PostStatus, is_about_us, is_promotional},
    id::Id,
    plan::{Facts, Kind, name_of},
    text::in_short,
    time::Day,
};

/// How many cards of a column come with the page.
const CARDS: usize = 24;
/// The most that are given at a time.
const MOST: usize = 400;

/// A post as its card shows it. What does not hold of it stays behind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Card {
    /// The post.
    #[ts(type = "number")]
    pub id: i64,
    /// What it is called, in at most 80 characters.
    pub title: String,
    /// The question that it answers, where that is not its title.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<String>")]
    pub question: String,
    /// Where it stands.
    pub status: PostStatus,
    /// By when it is to be ready.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "string")]
    pub finish_by: Option<Day>,
    /// When it is to go out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "string")]
    pub planned_on: Option<Day>,
    /// At what time, `09:30`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub time: Option<String>,
    /// When it went out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "string")]
    pub published_on: Option<Day>,
    /// Where it goes out.
    #[ts(type = "Array<number>")]
    pub channels: Vec<i64>,
    /// Its pillar.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "number")]
    pub pillar: Option<i64>,
    /// For whom.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "number")]
    pub segment: Option<i64>,
    /// The stage of the journey.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "number")]
    pub stage: Option<i64>,
    /// The campaign.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "number")]
    pub campaign: Option<i64>,
    /// The series.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "number")]
    pub series: Option<i64>,
    /// Who makes it.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<String>")]
    pub owner: String,
    /// Whether it is about us.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[ts(optional, as = "Option<bool>")]
    pub about_us: bool,
    /// Whether it promotes.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[ts(optional, as = "Option<bool>")]
    pub promotional: bool,
    /// Whether it asks something of the reader.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[ts(optional, as = "Option<bool>")]
    pub asks: bool,
    /// How many checks fire on it.
    #[serde(skip_serializing_if = "is_none")]
    #[ts(optional, as = "Option<usize>")]
    pub open: usize,
    /// The columns to which it may not go now.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<PostStatus>>")]
    pub barred: Vec<PostStatus>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
const fn is_none(count: &usize) -> bool {
    *count == 0
}

/// A column of the board.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ColumnView {
    /// What it means.
    pub status: PostStatus,
    /// How many posts stand in it.
    pub count: usize,
    /// The first of them.
    pub cards: Vec<Card>,
}

/// The board.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BoardView {
    /// What is looked at.
    pub lens: Lens,
    /// Its columns, in order.
    pub columns: Vec<ColumnView>,
    /// How many posts there are, in sight or not.
    pub posts: usize,
    /// Whether a gate is shut: then there are ideas with wished days only.
    pub shut: bool,
}

/// What the cards of a page have in common.
pub(super) struct Cards<'a> {
    facts: &'a Facts,
    open: HashMap<i64, usize>,
    shut: bool,
}

impl<'a> Cards<'a> {
    pub fn of(facts: &'a Facts, report: &Report, today: Day) -> Self {
        let mut open: HashMap<i64, usize> = HashMap::new();
        for finding in report.open() {
            if let Some((Kind::Post, id)) = finding.subject {
                *open.entry(id).or_default() += 1;
            }
        }
        Self { facts, open, shut: !shut_gates(facts, today).is_empty() }
    }

    /// Whether a gate is shut.
    pub const fn shut(&self) -> bool {
        self.shut
    }

    pub fn all(&self, ids: &[i64]) -> Vec<Card> {
        ids.iter().filter_map(|id| self.facts.posts.by_key(*id)).map(|post| self.card(post)).collect()
    }

    pub fn card(&self, post: &Post) -> Card {
        let id = post.id.raw();
        let question = if post.question == post.title { String::new() } else { in_short(&post.question) };
        Card {
            id,
            title: in_short(&post.title),
            question,
            status: column_of(post),
            finish_by: post.finish_by,
            planned_on: post.planned_on,
            time: post.planned_time.map(Scalar::canonical),
            published_on: post.published_on,
            channels: post.channels.iter().map(|channel| channel.raw()).collect(),
            pillar: post.pillar.map(Id::raw),
            segment: post.segment.map(Id::raw),
            stage: post.stage.map(Id::raw),
            campaign: post.campaign.map(Id::raw),
            series: post.series.map(Id::raw),
            owner: post.owner.map(|owner| name_of(self.facts, Kind::Person, owner.raw())).unwrap_or_default(),
            about_us: is_about_us(post),
            promotional: is_promotional(post),
            asks: !post.call_to_action.trim().is_empty(),
            open: self.open.get(&id).copied().unwrap_or_default(),
            barred: self.barred(post),
        }
    }

    /// While a gate is shut nothing goes a step further; what was planned before may go out.
    fn barred(&self, post: &Post) -> Vec<PostStatus> {
        let stands = column_of(post);
        let further = |to: &PostStatus| self.shut && *to > stands && stands != PostStatus::Planned;
        PostStatus::ALL.iter().copied().filter(further).collect()
    }
}

impl Plan {
    /// The posts of a list that stand from the `first` on, at most 400 of them.
    pub fn cards(&mut self, list: List, first: usize, count: usize, context: Context) -> Vec<Card> {
        let report = self.report(context.now);
        let ids = self.found().ids(list);
        Cards::of(&self.facts, &report, context.now.today).all(window(&ids, first, count.min(MOST)))
    }

    /// Every post of a list by its id, for whoever takes them all.
    pub fn listed(&mut self, list: List) -> Vec<i64> {
        self.found().ids(list)
    }

    /// Reads the words of all posts, so that the first letter that is typed finds them ready.
    pub fn ready_to_search(&mut self) {
        self.searched.read(&self.facts);
    }

    /// What the lens shows, looked through once until something changes.
    pub(super) fn found(&mut self) -> &Found {
        let Self { lens, facts, searched, .. } = self;
        self.found.get_or_insert_with(|| Found::through(lens, facts, searched))
    }
}

pub(super) fn board(facts: &Facts, found: &Found, lens: &Lens, cards: &Cards<'_>) -> BoardView {
    let column = |status: &PostStatus| {
        let list = List::Column(*status);
        ColumnView { status: *status, count: found.count(list), cards: cards.all(window(&found.ids(list), 0, CARDS)) }
    };
    BoardView {
        lens: lens.clone(),
        columns: PostStatus::ALL.iter().map(column).collect(),
        posts: facts.posts.len(),
        shut: cards.shut,
    }
}

/// The ids without doubles, in their order.
pub(super) fn once(ids: &[i64]) -> Vec<i64> {
    let mut seen = BTreeSet::new();
    ids.iter().copied().filter(|id| seen.insert(*id)).collect()
}
