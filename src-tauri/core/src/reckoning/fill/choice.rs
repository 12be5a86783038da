//! What to say on a free place: an idea that waits, an older post that is renewed, or a suggestion for the question that
//! was answered least.

use std::{cmp::Reverse, collections::HashMap};

use chrono::Days;

use super::{Proposed, board::Board, ledger::Counts, reserve::Reserved, slots::Slot};
use crate::{
    audience::{JourneyStage, PostKind, Segment, StageCode},
    column::Column,
    content::{Pillar, Post},
    id::Id,
    presence::Channel,
    reckoning::{
        questions::{Source, pillars_for, plain},
        suggest::Own,
    },
    team::Task,
    time::Day,
};

/// The usual call to action comes at most so many weeks apart, unless the owner says otherwise (C4; four is ours).
const ASK_EVERY_WEEKS: i64 = 4;

/// Kinds that are never about us, where the question is answered.
const NEUTRAL: &[PostKind] =
    &[PostKind::Answer, PostKind::Tip, PostKind::Story, PostKind::Question, PostKind::Review, PostKind::People];

/// A question with the stage, pillar and segment that it is answered for.
#[derive(Clone, Copy)]
pub(super) struct Choice<'a> {
    pub source: Source<'a>,
    pub stage: Option<&'a JourneyStage>,
    pub pillar: Option<&'a Pillar>,
    pub segment: Option<Id<Segment>>,
}

impl<'a> Board<'a> {
    /// What goes on a place, and the other channels on which it goes out too; nothing when there is nothing to say. The
    /// next free place is on the day `next`.
    pub fn post_for(
        &mut self,
        slot: &Slot<'a>,
        next: Day,
        reserved: Option<&Reserved<'a>>,
    ) -> Option<(Proposed, Vec<Id<Channel>>)> {
        if let Some(Reserved::Renewal(old)) = reserved
            && let Some(post) = self.renewal(slot, next, old)
        {
            return Some((post, Vec::new()));
        }
        let marked = match reserved {
            Some(Reserved::Day(name)) => Some(name.as_str()),
            _ => None,
        };
        if marked.is_none()
            && let Some(placed) = self.idea(slot, next)
        {
            return Some(placed);
        }
        let choice = self.least_answered(slot.day)?;
        let (kind, title, pattern) = self.titled(slot, &choice, marked)?;
        let post = Proposed { title, pattern, ..self.proposed(slot, next, &choice, kind) };
        self.take(&post, None, slot, Counts::of(kind), &[slot.channel.id.raw()]);
        Some((post, Vec::new()))
    }

    /// The first idea for this channel that may go out on this day: those whose wished day has come before the others.
    fn idea(&mut self, slot: &Slot<'a>, next: Day) -> Option<(Proposed, Vec<Id<Channel>>)> {
        let mut fits: Vec<usize> = Vec::new();
        for (at, idea) in self.ideas.iter().enumerate() {
            let here = idea.channels.is_empty() || idea.channels.contains(&slot.channel.id);
            let early = idea.planned_on.is_some_and(|wished| wished >= self.span.from && wished > slot.day);
            if here && !early {
                fits.push(at);
            }
        }
        fits.sort_by_key(|at| Reverse(self.ideas.get(*at).and_then(|idea| idea.planned_on).is_some()));
        for at in fits {
            let idea = *self.ideas.get(at)?;
            let mut on: Vec<i64> = idea.channels.iter().map(|id| id.raw()).collect();
            if on.is_empty() {
                on.push(slot.channel.id.raw());
            }
            let source = self.source_of(idea);
            let choice = self.complete(source, slot.day);
            let of_choice = || self.kinds_for(&choice).into_iter().find(|kind| self.may_be(*kind, slot));
            let Some(kind) = idea.kind.or_else(of_choice) else { continue };
            let counts = Counts::of_post(&Post { kind: Some(kind), question: source.question.into(), ..idea.clone() });
            let brings = counts.promotional || idea.campaign.is_some();
            if !self.may_go_out(counts, brings, self.key(slot.day, Some(idea)), &on) {
                continue;
            }
            self.ideas.remove(at);
            let title = idea.title.to_string();
            let title = if title.is_empty() { Own::new(source.question, "", "", "").question } else { title };
            let post = Proposed { idea: Some(idea.id.raw()), title, ..self.proposed(slot, next, &choice, kind) };
            self.take(&post, Some(idea), slot, counts, &on);
            return Some((post, idea.channels.iter().copied().filter(|id| *id != slot.channel.id).collect()));
        }
        None
    }

    /// The question of an idea with what the plan knows of it, and with what the idea says itself.
    fn source_of(&self, idea: &'a Post) -> Source<'a> {
        let own = Source::of_idea(self.facts, idea);
        let asked = plain(own.question);
        let known = self.sources.iter().find(|source| plain(source.question) == asked);
        known.map_or(own, |known| Source {
            stage: own.stage.or(known.stage),
            pillar: own.pillar.or(known.pillar),
            segment: own.segment.or(known.segment),
            ..*known
        })
    }

    fn renewal(&mut self, slot: &Slot<'a>, next: Day, old: &'a Post) -> Option<Proposed> {
        let kind = old.kind.filter(|kind| self.may_be(*kind, slot)).unwrap_or(PostKind::Answer);
        let choice = self.complete(Source::of_idea(self.facts, old), slot.day);
        let (title, pattern) = self.of_renewal(&old.title)?;
        let post =
            Proposed { title, pattern, refreshes: Some(old.id.raw()), ..self.proposed(slot, next, &choice, kind) };
        self.take(&post, None, slot, Counts::of(kind), &[slot.channel.id.raw()]);
        Some(post)
    }

    /// A post without its title.
    fn proposed(&self, slot: &Slot<'a>, next: Day, choice: &Choice<'a>, kind: PostKind) -> Proposed {
        let ask = self.ask(slot.day, next);
        let link = if ask.is_empty() { String::new() } else { self.leads_to() };
        let of_pillar = choice.pillar.map(|pillar| &*pillar.value).unwrap_or_default();
        let answer = choice.source.answer;
        let at_stage = || {
            let here = self.facts.stage_answers.iter().find(|one| one.stage == choice.stage.map(|stage| stage.id));
            here.map(|one| &*one.answer).unwrap_or_default()
        };
        let value = [answer, of_pillar].into_iter().find(|value| !value.is_empty()).unwrap_or_else(at_stage);
        Proposed {
            idea: None,
            title: String::new(),
            question: choice.source.question.to_owned(),
            day: Some(slot.day),
            time: slot.time,
            wished: !self.span.dated,
            channel: slot.channel.id.raw(),
            stage: choice.stage.map(|stage| stage.id.raw()),
            pillar: choice.pillar.map(|pillar| pillar.id.raw()),
            segment: choice.segment.map(|id| id.raw()),
            kind,
            owner: self.maker(slot.channel),
            value: value.replace('\n', " "),
            ask,
            link,
            refreshes: None,
            pattern: String::new(),
        }
    }

    /// The question whose turn it is on a day: of a pillar that wants renewal, else of one that lacks a post of its share,
    /// else the one answered least; among those the one for the stage and the segment that have least.
    fn least_answered(&self, day: Day) -> Option<Choice<'a>> {
        let choices = self.sources.iter().map(|source| self.complete(*source, day));
        choices.min_by_key(|choice| {
            let overdue = choice.pillar.map_or(0, |pillar| self.overdue(pillar, day));
            let lacks = choice.pillar.is_some_and(|pillar| self.lacks_share(pillar));
            let asked = self.asked.get(&plain(choice.source.question)).copied().unwrap_or_default();
            let stage = choice.stage.and_then(|stage| self.stages.get(&stage.id.raw())).copied().unwrap_or_default();
            let segment = choice.segment.and_then(|id| self.segments.get(&id.raw())).copied().unwrap_or_default();
            (Reverse(overdue), Reverse(lacks), asked, stage + segment)
        })
    }

    /// What a question leaves free, chosen: the segment and the stage that have least, the pillar for that segment.
    fn complete(&self, source: Source<'a>, day: Day) -> Choice<'a> {
        let had = |counts: &HashMap<i64, i64>, id: i64| counts.get(&id).copied().unwrap_or_default();
        let said = source.segment.or_else(|| source.pillar.and_then(|pillar| pillar.segment));
        let bare = || self.facts.segments.iter().min_by_key(|one| had(&self.segments, one.id.raw())).map(|one| one.id);
        let segment = said.or_else(bare);
        let stage = source.stage.or_else(|| self.facts.stages.iter().min_by_key(|one| had(&self.stages, one.id.raw())));
        let pillar = source.pillar.or_else(|| {
            pillars_for(self.facts, segment)
                .min_by_key(|one| (Reverse(self.overdue(one, day)), Reverse(self.lacks_share(one)), self.posts_of(one)))
        });
        Choice { source, stage, pillar, segment }
    }

    /// Days by which a pillar is late with its renewal within a week of a day; 0 while it is not.
    fn overdue(&self, pillar: &Pillar, day: Day) -> i64 {
        let Some(weeks) = pillar.refresh_weeks.map(|weeks| weeks.0).filter(|weeks| *weeks > 0) else { return 0 };
        let last = self.pillars.get(&pillar.id.raw()).and_then(|days| days.range(..=day).next_back());
        last.map_or(0, |last| ((day - *last).num_days() + 7 - weeks.saturating_mul(7)).max(0))
    }

    /// The kinds that serve a stage, the one to take first before the others: the owner's two, those that we think serve
    /// it, and any that fit everywhere; of each of these the one used least.
    pub fn kinds_for(&self, choice: &Choice<'_>) -> Vec<PostKind> {
        let stage = choice.stage;
        let had = |kind: &PostKind| self.kinds.get(&(stage.map(|s| s.id.raw()), *kind)).copied().unwrap_or_default();
        let own: Vec<PostKind> = stage.into_iter().flat_map(|stage| [stage.kind, stage.also]).flatten().collect();
        let usual = usual_kinds(stage.and_then(|stage| stage.code));
        let mut order: Vec<PostKind> = Vec::new();
        for group in [own.as_slice(), usual, NEUTRAL] {
            let mut group: Vec<PostKind> = group.iter().copied().filter(|kind| !order.contains(kind)).collect();
            group.sort_by_key(had);
            group.dedup();
            order.extend(group);
        }
        order
    }

    pub fn may_be(&self, kind: PostKind, slot: &Slot<'_>) -> bool {
        let key = self.key(slot.day, None);
        self.may_go_out(Counts::of(kind), kind.is_promotional(), key, &[slot.channel.id.raw()])
    }

    /// The usual call to action, when the next free place would come too late for it.
    fn ask(&self, day: Day, next: Day) -> String {
        let Some(rules) = self.facts.mix_rules.first().filter(|rules| rules.ask.is_known()) else {
            return String::new();
        };
        let weeks = self.ask_weeks();
        let first = self.facts.posts_out().next_back().map_or(self.span.from, |(day, _)| day);
        let last = self.asks.range(..=day).next_back().copied().unwrap_or(first);
        let until =
            last.checked_add_days(Days::new(weeks.saturating_mul(7).unsigned_abs().min(36_500))).unwrap_or(Day::MAX);
        let is_planned = self.asks.range(day..=until.max(day)).next().is_some();
        if next > until && !is_planned { rules.ask.to_string() } else { String::new() }
    }

    /// Weeks from one call to action to the next.
    pub fn ask_weeks(&self) -> i64 {
        let rules = self.facts.mix_rules.first();
        rules.and_then(|rules| rules.ask_every_weeks).map_or(ASK_EVERY_WEEKS, |weeks| weeks.0.max(1))
    }

    /// Where the usual call to action leads: where the owner says, else the website.
    fn leads_to(&self) -> String {
        let said = self.facts.mix_rules.first().map(|rules| rules.ask_link.to_string()).filter(|link| !link.is_empty());
        said.unwrap_or_else(|| self.facts.the_business().web_address.to_string())
    }

    /// Who makes what goes out on a channel.
    fn maker(&self, channel: &Channel) -> Option<i64> {
        let of_content = self.facts.duties.iter().find(|duty| duty.task == Some(Task::Content));
        let maker = [channel.owner, of_content.and_then(|duty| duty.person)].into_iter().flatten();
        maker.map(|id| id.raw()).find(|id| self.facts.people.by_key(*id).is_some())
    }
}

/// The kinds that we think serve a stage.
const fn usual_kinds(stage: Option<StageCode>) -> &'static [PostKind] {
    use PostKind::{Answer, BehindTheScenes, Event, News, Offer, Partner, People, Question, Review, Story, Tip};
    match stage {
        Some(StageCode::Notices) => &[Tip, Story, BehindTheScenes, People, News],
        Some(StageCode::Considers) | None => &[Answer, Tip, Review, People],
        Some(StageCode::Buys) => &[Review, Answer, Offer],
        Some(StageCode::Uses) => &[Story, Tip, Answer, BehindTheScenes],
        Some(StageCode::Recommends) => &[Question, Review, Partner, Event],
    }
}
