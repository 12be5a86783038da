//! The hours that there are for making posts, week by week: of all together and of whoever looks after the channel. Where
//! nobody's hours are known, nothing is limited.

use std::collections::HashMap;

use chrono::{Datelike, Days};

use super::{Span, slots::in_use};
use crate::{
    content::PostStatus,
    plan::Facts,
    presence::Channel,
    reckoning::{minutes_asked, minutes_asked_of, occurrences_in},
    time::Day,
};

/// Minutes a week: how many there are, and how many of them other work asks.
#[derive(Clone, Copy)]
struct Week {
    there_are: i64,
    other_work: i64,
}

/// What is known of the hours, and what is spoken for in each week.
pub(super) struct Hours {
    all: Option<Week>,
    people: HashMap<i64, Week>,
    /// Minutes for posts in the week that begins on a day, of all (nobody) and of each.
    asked: HashMap<(Day, Option<i64>), i64>,
}

impl Hours {
    pub fn new(facts: &Facts, span: Span) -> Self {
        let known =
            || facts.people.iter().filter_map(|person| Some((person, person.hours_a_week?.0.saturating_mul(60) / 100)));
        let for_posts = |owner: Option<i64>| {
            let theirs = in_use(facts).filter(|c| owner.is_none() || c.owner.map(|id| id.raw()) == owner);
            let minutes = |c: &Channel| c.posts_a_week.map_or(0, |posts| posts.0).saturating_mul(a_post(c)) / 100;
            theirs.map(minutes).fold(0, i64::saturating_add)
        };
        let there_are = known().map(|(_, minutes)| minutes).fold(0, i64::saturating_add);
        let other_work = minutes_asked(facts).saturating_sub(for_posts(None));
        let all = known().next().is_some().then_some(Week { there_are, other_work });
        let each = known().map(|(person, there_are)| {
            let id = person.id.raw();
            let other_work = minutes_asked_of(facts, person).saturating_sub(for_posts(Some(id)));
            (id, Week { there_are, other_work })
        });
        let mut hours = Self { all, people: each.collect(), asked: HashMap::new() };
        let since = monday(span.from);
        let is_idea = |status: Option<PostStatus>| matches!(status, None | Some(PostStatus::Idea));
        let out = facts.posts_out().take_while(|(day, _)| *day >= since);
        let waiting = facts.posts_waiting().filter(|post| !span.dated || !is_idea(post.status));
        let planned = waiting.filter_map(|post| Some((post.planned_on.filter(|day| *day >= since)?, post)));
        let posts = out.chain(planned).map(|(day, post)| (day, &post.channels));
        let turns = occurrences_in(facts, since.max(span.today), span.until + Days::new(7));
        let turns = turns.into_iter().filter_map(|(id, day)| Some((day, &facts.series.get(Some(id))?.channels)));
        for (day, channels) in posts.chain(turns) {
            channels.iter().filter_map(|id| facts.channels.get(Some(*id))).for_each(|channel| hours.take(day, channel));
        }
        hours
    }

    /// Whether there is time for one more post on a channel in the week of a day.
    pub fn has_room(&self, day: Day, channel: &Channel) -> bool {
        let minutes = a_post(channel);
        let fits = |who: Option<i64>, week: Option<&Week>| {
            week.is_none_or(|week| {
                let asked = self.asked.get(&(monday(day), who)).copied().unwrap_or_default();
                week.other_work.saturating_add(asked).saturating_add(minutes) <= week.there_are
            })
        };
        let owner = channel.owner.map(|id| id.raw());
        minutes == 0 || (fits(None, self.all.as_ref()) && fits(owner, owner.and_then(|id| self.people.get(&id))))
    }

    /// Speaks for the minutes of a post.
    pub fn take(&mut self, day: Day, channel: &Channel) {
        let owner = channel.owner.map(|id| Some(id.raw()));
        for who in [None].into_iter().chain(owner) {
            let asked = self.asked.entry((monday(day), who)).or_default();
            *asked = asked.saturating_add(a_post(channel));
        }
    }

    /// The minutes that the busiest week of a stretch asks of all, and how many there are; nothing where that is not known.
    pub fn busiest(&self, from: Day, until: Day) -> Option<(i64, i64)> {
        let week = self.all?;
        let asked = weeks(from, until).map(|monday| self.asked.get(&(monday, None)).copied().unwrap_or_default()).max();
        Some((week.other_work.saturating_add(asked.unwrap_or_default()), week.there_are))
    }

    /// Whether nobody is asked for more than there is in any week of a stretch.
    pub fn all_have_time(&self, from: Day, until: Day) -> bool {
        let fits = |who: Option<i64>, week: &Week| {
            weeks(from, until).all(|monday| {
                let asked = self.asked.get(&(monday, who)).copied().unwrap_or_default();
                week.other_work.saturating_add(asked) <= week.there_are
            })
        };
        self.all.iter().all(|week| fits(None, week)) && self.people.iter().all(|(id, week)| fits(Some(*id), week))
    }
}

/// The Mondays of the weeks of a stretch.
fn weeks(from: Day, until: Day) -> impl Iterator<Item = Day> {
    monday(from).iter_weeks().take_while(move |day| *day <= until)
}

fn monday(day: Day) -> Day {
    day - Days::new(day.weekday().num_days_from_monday().into())
}

/// Minutes that a post on a channel asks.
fn a_post(channel: &Channel) -> i64 {
    channel.minutes_a_post.map_or(0, |minutes| minutes.0)
}
