//! How filling went, and what it held: all of it is read off what came about, so that nothing is claimed that does not
//! hold.

use std::collections::BTreeMap;

use super::{
    board::Board,
    codes::{Held, HeldRule, Missed, MissedWhy},
    slots::{Slot, in_use, promised},
};
use crate::{
    column::Column,
    content::{Mix, is_about_us, is_promotional},
    presence::Channel,
    reckoning::questions::plain,
};

/// So many hundredths of a percent above or below it a share still holds (ours).
const NEAR: i64 = 1_000;

/// How filling went, place by place.
pub(super) struct Course<'a> {
    free: i64,
    channels: BTreeMap<(i64, i64), Channeled<'a>>,
    missed: Vec<Missed>,
    /// Marked days that have a post already.
    pub marked: i64,
}

struct Channeled<'a> {
    channel: &'a Channel,
    free: i64,
    placed: i64,
    no_hours: i64,
}

impl<'a> Course<'a> {
    pub fn new(slots: &[Slot<'a>]) -> Self {
        let mut course = Self { free: 0, channels: BTreeMap::new(), missed: Vec::new(), marked: 0 };
        for slot in slots {
            course.free += 1;
            course.of(slot.channel).free += 1;
        }
        course
    }

    fn of(&mut self, channel: &'a Channel) -> &mut Channeled<'a> {
        let none = Channeled { channel, free: 0, placed: 0, no_hours: 0 };
        self.channels.entry((channel.position, channel.id.raw())).or_insert(none)
    }

    pub fn placed(&mut self, channel: &'a Channel) {
        self.of(channel).placed += 1;
    }

    pub fn no_hours(&mut self, channel: &'a Channel) {
        self.of(channel).no_hours += 1;
    }

    pub fn missed(&mut self, why: MissedWhy, name: &str) {
        self.missed.push(Missed { why, name: name.to_owned(), count: 1, of: 1 });
    }

    /// What was held and what was not.
    pub fn told(self, board: &Board<'a>) -> (Vec<Held>, Vec<Missed>) {
        let mut told = Told { kept: Vec::new(), missed: Vec::new() };
        told.cadence(&self, board);
        told.hours(board);
        told.mix(board);
        told.coverage(board);
        told.asking(board);
        told.ageing(board);
        told.shares(board);
        told.ideas(board);
        let in_time = board.marked + self.marked;
        told.held(HeldRule::Days, "", in_time, in_time);
        told.held(HeldRule::Renewal, "", board.renewed, board.renewed);
        told.missed.extend(self.missed);
        (told.kept, told.missed)
    }
}

struct Told {
    kept: Vec<Held>,
    missed: Vec<Missed>,
}

impl Told {
    /// Says what was held, when there is something of it.
    fn held(&mut self, rule: HeldRule, name: &str, count: i64, of: i64) {
        if of > 0 {
            self.kept.push(Held { rule, name: name.to_owned(), count, of });
        }
    }

    fn missed(&mut self, why: MissedWhy, name: &str, count: i64, of: i64) {
        self.missed.push(Missed { why, name: name.to_owned(), count, of });
    }

    fn cadence(&mut self, course: &Course<'_>, board: &Board<'_>) {
        if in_use(board.facts).all(|channel| promised(channel) == 0) {
            self.missed(MissedWhy::NoCadence, "", 0, 0);
        }
        if board.sources.is_empty() {
            self.missed(MissedWhy::NoQuestion, "", course.free - board.proposed, course.free);
        }
        for one in course.channels.values() {
            let name = &*one.channel.name;
            if one.no_hours > 0 {
                self.missed(MissedWhy::NoHours, name, one.no_hours, one.free);
            } else if !board.sources.is_empty() {
                self.held(HeldRule::Cadence, name, one.placed, one.free);
            }
        }
        if !board.span.dated && board.proposed > 0 {
            self.missed(MissedWhy::Gate, "", board.proposed, board.proposed);
        }
    }

    fn hours(&mut self, board: &Board<'_>) {
        let (from, until) = (board.span.from, board.span.until);
        match board.hours.busiest(from, until) {
            Some((asked, there_are)) if board.hours.all_have_time(from, until) => {
                self.held(HeldRule::Hours, "", asked, there_are);
            }
            Some((asked, there_are)) => self.missed(MissedWhy::Hours, "", asked, there_are),
            None if board.proposed > 0 => self.missed(MissedWhy::HoursUnknown, "", 0, 0),
            None => {}
        }
        if let Some(percent) = board.overloaded.filter(|_| board.held_back > 0) {
            self.missed(MissedWhy::Load, "", percent, 100);
        }
    }

    fn mix(&mut self, board: &Board<'_>) {
        if !board.span.dated {
            return;
        }
        let several = in_use(board.facts).count() > 1;
        let channels = in_use(board.facts).filter(|_| several).map(|channel| (Some(channel.id.raw()), &*channel.name));
        for (channel, name) in [(None, "")].into_iter().chain(channels) {
            let judged = |promotional| board.ledger.judged(promotional, channel, board.span.from, board.span.until);
            let (about_us, promotional) = match channel {
                None => ((HeldRule::AboutUs, MissedWhy::AboutUs), (HeldRule::Promotional, MissedWhy::Promotional)),
                Some(_) => (
                    (HeldRule::AboutUsChannel, MissedWhy::AboutUsChannel),
                    (HeldRule::PromotionalChannel, MissedWhy::PromotionalChannel),
                ),
            };
            self.ruled(judged(false), about_us, name, |mix| (mix.about_us, mix.posts));
            self.ruled(judged(true), promotional, name, |mix| (mix.promotional, mix.posts - mix.promotional));
        }
    }

    fn ruled(
        &mut self,
        judged: Option<(bool, Mix)>,
        (held, missed): (HeldRule, MissedWhy),
        name: &str,
        numbers: impl Fn(Mix) -> (i64, i64),
    ) {
        let Some((holds, mix)) = judged else { return };
        let (count, of) = numbers(mix);
        if holds {
            self.kept.push(Held { rule: held, name: name.to_owned(), count, of })
        } else {
            self.missed(missed, name, count, of)
        }
    }

    /// Stages, segments and questions.
    fn coverage(&mut self, board: &Board<'_>) {
        if board.proposed == 0 {
            return;
        }
        let facts = board.facts;
        let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        let stages = count(facts.stages.iter().filter(|stage| board.stages.contains_key(&stage.id.raw())).count());
        let all = count(facts.stages.len());
        if stages == all {
            self.held(HeldRule::Journey, "", stages, all)
        } else {
            self.missed(MissedWhy::Journey, "", all - stages, all)
        }
        let bare: Vec<_> = facts.segments.iter().filter(|one| !board.segments.contains_key(&one.id.raw())).collect();
        for segment in &bare {
            self.missed(MissedWhy::Segment, &segment.name, 0, 0);
        }
        if bare.is_empty() {
            self.held(HeldRule::Segments, "", count(facts.segments.len()), count(facts.segments.len()));
        }
        let all = count(board.sources.len());
        let open = count(board.sources.iter().filter(|one| !board.asked.contains_key(&plain(one.question))).count());
        if open == 0 {
            self.held(HeldRule::Questions, "", all, all)
        } else {
            self.missed(MissedWhy::Questions, "", open, all)
        }
    }

    fn asking(&mut self, board: &Board<'_>) {
        if board.proposed == 0 {
            return;
        }
        if !board.facts.mix_rules.first().is_some_and(|rules| rules.ask.is_known()) {
            self.missed(MissedWhy::AskNone, "", 0, 0);
            return;
        }
        let (from, until) = (board.span.from, board.span.until);
        let first = board.facts.posts_out().next_back().map_or(from, |(day, _)| day);
        let before = board.asks.range(..from).next_back().copied().unwrap_or(first).min(from);
        let within: Vec<_> = board.asks.range(from..=until).copied().collect();
        let ends = [before].into_iter().chain(within.iter().copied()).chain([until]);
        let days: Vec<_> = ends.collect();
        let pairs = days.iter().zip(days.iter().skip(1));
        let longest = pairs.map(|(one, next)| (*next - *one).num_days()).max().unwrap_or_default();
        let weeks = board.ask_weeks();
        let asks = i64::try_from(within.len()).unwrap_or(i64::MAX);
        if longest <= weeks.saturating_mul(7) {
            self.held(HeldRule::Ask, "", asks, weeks);
        } else {
            self.missed(MissedWhy::AskLate, "", (longest + 6) / 7, weeks);
        }
    }

    fn ageing(&mut self, board: &Board<'_>) {
        let (from, until) = (board.span.from, board.span.until);
        let mut in_time = 0;
        for pillar in board.facts.pillars.iter() {
            let weeks = pillar.refresh_weeks.map_or(0, |weeks| weeks.0);
            let Some(days) = board.pillars.get(&pillar.id.raw()).filter(|_| weeks > 0) else { continue };
            let before = days.range(..from).next_back().copied();
            let all: Vec<_> = before.into_iter().chain(days.range(from..=until).copied()).chain([until]).collect();
            let late = all
                .iter()
                .zip(all.iter().skip(1))
                .any(|(one, next)| (*next - *one).num_days() > weeks.saturating_mul(7));
            if late { self.missed(MissedWhy::Ageing, &pillar.theme, weeks, weeks) } else { in_time += 1 }
        }
        self.held(HeldRule::Ageing, "", in_time, in_time);
    }

    /// What each pillar has of all posts, beside its share.
    fn shares(&mut self, board: &Board<'_>) {
        if board.proposed == 0 {
            return;
        }
        let mut right = 0;
        for pillar in board.facts.pillars.iter() {
            match board.share(pillar) {
                Some((has, asked)) if (has - asked).abs() > NEAR => {
                    self.missed(MissedWhy::Share, &pillar.theme, (has + 50) / 100, (asked + 50) / 100);
                }
                Some(_) => right += 1,
                None => {}
            }
        }
        self.held(HeldRule::Shares, "", right, right);
    }

    fn ideas(&mut self, board: &Board<'_>) {
        self.held(HeldRule::Ideas, "", board.ideas_placed, board.ideas_placed);
        let mut no_room = 0;
        for idea in &board.ideas {
            let brings = is_promotional(idea) || idea.campaign.is_some();
            if brings && board.overloaded.is_some() {
                self.missed(MissedWhy::IdeaLoad, &idea.title, board.overloaded.unwrap_or_default(), 100);
            } else if is_about_us(idea) {
                self.missed(MissedWhy::IdeaMix, &idea.title, 0, 0);
            } else {
                no_room += 1;
            }
        }
        if no_room > 0 {
            self.missed(MissedWhy::IdeaRoom, "", no_room, no_room + board.ideas_placed);
        }
    }
}
