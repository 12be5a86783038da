//! What is known of the board while the calendar is filled: how often each question, stage, segment, pillar, kind and
//! pattern was used, and which titles are taken. What is proposed counts at once.

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::Days;

use super::{
    Proposed, Span,
    hours::Hours,
    ledger::{Counts, Key, Ledger},
    slots::Slot,
};
use crate::{
    audience::PostKind,
    basis::LoadState,
    column::Column,
    content::{Pillar, Post, PostStatus},
    error::Result,
    plan::Facts,
    reckoning::{
        busiest, days_in,
        questions::{Source, plain, sources},
        suggest::{Own, Suggestions, is_with_name, suggestions},
    },
    text::Both,
    time::Day,
};

/// What went out in so many days still counts as said (the window of the mix).
const LATELY: u64 = 90;
/// A pattern was used in so many days or it was not.
const A_YEAR: u64 = 366;
/// New posts stand behind all others of their day.
const BEHIND: i64 = i64::MAX / 2;

/// What is known, in all.
pub(super) struct Board<'a> {
    pub facts: &'a Facts,
    pub span: Span,
    pub said: Suggestions,
    pub sources: Vec<Source<'a>>,
    pub ledger: Ledger,
    pub hours: Hours,
    /// The load on the back office in percent, where it leaves no room for offers and campaigns.
    pub overloaded: Option<i64>,
    /// How often each question was answered, by [`plain`].
    pub asked: HashMap<String, i64>,
    pub stages: HashMap<i64, i64>,
    pub segments: HashMap<i64, i64>,
    pub kinds: HashMap<(Option<i64>, PostKind), i64>,
    /// On which days each pillar was used.
    pub pillars: HashMap<i64, BTreeSet<Day>>,
    /// How many posts each pillar has, of what went out lately and what is to come.
    pub of_pillars: HashMap<i64, i64>,
    /// On which days something was asked of the reader.
    pub asks: BTreeSet<Day>,
    /// How often each pattern was used in a year, by its name; and how many posts there were in it.
    pub uses: HashMap<String, i64>,
    pub posts: i64,
    pub titles: HashSet<String>,
    pub people: Vec<String>,
    pub partners: Vec<String>,
    /// Ideas that wait, in the owner's order.
    pub ideas: Vec<&'a Post>,
    /// Posts proposed; and of them ideas, those for a marked day, and those that renew an older post.
    pub proposed: i64,
    pub ideas_placed: i64,
    pub marked: i64,
    pub renewed: i64,
    /// What the marked days of a year are called.
    day_names: BTreeSet<String>,
    /// Offers and campaigns that were left out for the load.
    pub held_back: i64,
}

impl<'a> Board<'a> {
    pub fn new(facts: &'a Facts, span: Span) -> Result<Self> {
        let routes: Vec<_> = facts.contact_routes.iter().cloned().collect();
        let load = busiest(facts, &routes, span.today).load;
        let names = |names: Vec<String>| names.into_iter().filter(|name| !name.is_empty()).collect();
        let faces = facts.people.iter().filter(|person| person.is_face == Some(true));
        let mut board = Self {
            facts,
            span,
            said: suggestions()?,
            sources: sources(facts),
            ledger: Ledger::new(facts, span),
            hours: Hours::new(facts, span),
            overloaded: (load.state() == LoadState::Overloaded).then(|| load.percent().unwrap_or(100)),
            asked: HashMap::new(),
            stages: HashMap::new(),
            segments: HashMap::new(),
            kinds: HashMap::new(),
            pillars: HashMap::new(),
            of_pillars: HashMap::new(),
            asks: BTreeSet::new(),
            uses: HashMap::new(),
            posts: 0,
            titles: facts.posts.iter().map(|post| plain(&post.title)).collect(),
            people: names(faces.map(|person| person.name.to_string()).collect()),
            partners: names(facts.partners.iter().map(|partner| partner.name.to_string()).collect()),
            ideas: Vec::new(),
            proposed: 0,
            ideas_placed: 0,
            marked: 0,
            renewed: 0,
            day_names: names_of_days(facts, span)?,
            held_back: 0,
        };
        board.read();
        Ok(board)
    }

    /// Counts what went out lately and what is to come.
    fn read(&mut self) {
        let facts = self.facts;
        let (lately, a_year) = (self.span.from - Days::new(LATELY), self.span.from - Days::new(A_YEAR));
        let mut first_uses: HashSet<i64> = HashSet::new();
        for (day, post) in facts.posts_out() {
            if day >= lately {
                self.count(post, Some(day));
            } else if let Some(pillar) = post.pillar.filter(|id| first_uses.insert(id.raw())) {
                self.pillars.entry(pillar.raw()).or_default().insert(day);
            }
            if day < a_year && first_uses.len() >= facts.pillars.len() {
                break;
            }
            if day >= a_year {
                self.count_pattern(post);
            }
            if post.call_to_action.is_known() {
                self.asks.insert(day);
            }
        }
        for post in facts.posts_waiting() {
            let is_idea = matches!(post.status, None | Some(PostStatus::Idea));
            if is_idea && self.waits(post) {
                self.ideas.push(post);
            } else {
                self.count(post, post.planned_on);
                self.count_pattern(post);
                self.asks.extend(post.planned_on.filter(|_| post.call_to_action.is_known()));
            }
        }
    }

    /// Whether an idea is to be placed: it says what it answers, and it wishes no day after the stretch. Behind a shut gate
    /// one with a wished day has all that it can have.
    fn waits(&self, post: &Post) -> bool {
        let wishes = post.planned_on.is_some_and(|day| day > self.span.until || !self.span.dated);
        !wishes && !Source::of_idea(self.facts, post).question.trim().is_empty()
    }

    fn count(&mut self, post: &Post, day: Option<Day>) {
        if post.question.is_known() {
            *self.asked.entry(plain(&post.question)).or_default() += 1;
        }
        if let Some(stage) = post.stage {
            *self.stages.entry(stage.raw()).or_default() += 1;
        }
        if let Some(segment) = post.segment {
            *self.segments.entry(segment.raw()).or_default() += 1;
        }
        if let Some(kind) = post.kind {
            *self.kinds.entry((post.stage.map(|id| id.raw()), kind)).or_default() += 1;
        }
        if let (Some(pillar), Some(day)) = (post.pillar, day) {
            self.pillars.entry(pillar.raw()).or_default().insert(day);
            *self.of_pillars.entry(pillar.raw()).or_default() += 1;
        }
    }

    /// What a pillar has of all posts, and what it is to have, both in hundredths of a percent; nothing where the owner set
    /// no share (R058, R253).
    pub fn share(&self, pillar: &Pillar) -> Option<(i64, i64)> {
        let asked = pillar.share.map(|share| share.0).filter(|share| *share > 0)?;
        let (own, all) = (self.posts_of(pillar), self.of_pillars.values().sum::<i64>());
        Some((own.saturating_mul(10_000) / all.max(1), asked))
    }

    /// Whether a pillar lacks a whole post of its share once another is added.
    pub fn lacks_share(&self, pillar: &Pillar) -> bool {
        let after = self.of_pillars.values().sum::<i64>() + 1;
        let due = pillar.share.map_or(0, |share| share.0.saturating_mul(after) / 10_000);
        due > self.posts_of(pillar)
    }

    pub fn posts_of(&self, pillar: &Pillar) -> i64 {
        self.of_pillars.get(&pillar.id.raw()).copied().unwrap_or_default()
    }

    /// Counts the pattern that made the title of a post, when one did.
    fn count_pattern(&mut self, post: &Post) {
        self.posts += 1;
        let Some(kind) = post.kind else { return };
        let facts = self.facts;
        let theme = facts.pillars.get(post.pillar).map_or("", |pillar| &*pillar.theme);
        let segment = facts.segments.get(post.segment).map_or("", |segment| &*segment.name);
        let own = Own::new(&post.question, theme, segment, &post.value);
        let own = Own { people: &self.people, partners: &self.partners, ..own };
        let (said, language) = (&self.said, self.span.language);
        let made = said.patterns.iter().filter(|one| one.kind == kind);
        let made =
            made.into_iter().find(|one| said.is_made(one, &post.title, &own, language)).map(|one| one.id.clone());
        let of_a_day = || {
            let names: Vec<&str> = self.day_names.iter().map(String::as_str).collect();
            let at = said.days.iter().position(|one| is_with_name(one, "day", &names, &post.title, &own, language))?;
            Some(format!("day-{at}"))
        };
        let of_another = || {
            let old = &*facts.posts.get(post.refreshes)?.title;
            let is_it = |one: &Both| is_with_name(one, "title", &[old], &post.title, &own, language);
            Some(format!("renewal-{}", said.renewals.iter().position(is_it)?))
        };
        if let Some(name) = made.or_else(of_a_day).or_else(of_another) {
            *self.uses.entry(name).or_default() += 1;
        }
    }

    /// Whether there is time for a post.
    pub fn has_hours(&self, slot: &Slot<'_>) -> bool {
        self.hours.has_room(slot.day, slot.channel)
    }

    /// Whether a post may go out on a day on these channels: the mix has room, and the back office for what brings people.
    pub fn may_go_out(&self, counts: Counts, brings: bool, key: Key, channels: &[i64]) -> bool {
        !(brings && self.overloaded.is_some()) && self.ledger.has_room(key, counts, channels)
    }

    /// The place of a post among others: an idea has its own, a new post stands behind them.
    pub fn key(&self, day: Day, idea: Option<&Post>) -> Key {
        idea.map_or((day, BEHIND, self.proposed), |idea| (day, idea.position, idea.id.raw()))
    }

    /// Remembers what is proposed.
    pub fn take(&mut self, post: &Proposed, idea: Option<&Post>, slot: &Slot<'_>, counts: Counts, channels: &[i64]) {
        self.ledger.put(self.key(slot.day, idea), counts, channels);
        for channel in channels.iter().filter_map(|id| self.facts.channels.by_key(*id)) {
            self.hours.take(slot.day, channel);
        }
        *self.asked.entry(plain(&post.question)).or_default() += 1;
        for (counts, id) in [(&mut self.stages, post.stage), (&mut self.segments, post.segment)] {
            if let Some(id) = id {
                *counts.entry(id).or_default() += 1;
            }
        }
        *self.kinds.entry((post.stage, post.kind)).or_default() += 1;
        if let Some(pillar) = post.pillar {
            self.pillars.entry(pillar).or_default().insert(slot.day);
            *self.of_pillars.entry(pillar).or_default() += 1;
        }
        if !post.ask.is_empty() || idea.is_some_and(|idea| idea.call_to_action.is_known()) {
            self.asks.insert(slot.day);
        }
        if !post.pattern.is_empty() {
            *self.uses.entry(post.pattern.clone()).or_default() += 1;
        }
        self.titles.insert(plain(&post.title));
        self.posts += 1;
        self.proposed += 1;
        self.ideas_placed += i64::from(idea.is_some());
        self.renewed += i64::from(post.refreshes.is_some());
        self.marked += i64::from(post.pattern.starts_with("day-"));
    }
}

fn names_of_days(facts: &Facts, span: Span) -> Result<BTreeSet<String>> {
    let days = days_in(facts, span.language, span.from - Days::new(A_YEAR), span.until + Days::new(A_YEAR))?;
    Ok(days.into_iter().map(|marked| marked.name).collect())
}
