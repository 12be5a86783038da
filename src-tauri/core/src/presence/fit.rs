//! How well a channel fits: a weighted mean over the terms that are known, each of them visible (model: fit of a channel).
//! Where nothing is known of the audience there is no score: a channel is not ranked by what it costs.

use super::model::{AudienceOnChannel, Channel, ShareActive};
use crate::{column::choice, means, plan::Facts};

choice! {
    /// What a channel is judged by.
    pub enum Term {
        /// How much of the audience is there.
        Audience = "audience",
        /// Whether it serves an objective.
        Objective = "objective",
        /// How much of our content is meant for it.
        Content = "content",
        /// How little of our hours it takes.
        Effort = "effort",
        /// Whether we are there already.
        Presence = "presence",
    }
}

impl Term {
    /// How heavily it weighs, of a hundred (ours).
    #[must_use]
    pub const fn weight(self) -> i64 {
        match self {
            Self::Audience => 40,
            Self::Objective => 20,
            Self::Content | Self::Effort => 15,
            Self::Presence => 10,
        }
    }
}

/// The terms of a channel, each from 0 to 100 or not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fit {
    /// In the order of [`Term::ALL`].
    pub terms: [(Term, Option<i64>); 5],
}

impl Fit {
    /// The fit of a channel, whatever was decided about it.
    #[must_use]
    pub fn of(facts: &Facts, channel: &Channel) -> Self {
        Self {
            terms: [
                (Term::Audience, audience(facts, channel)),
                (Term::Objective, Some(if channel.objectives.is_empty() { 0 } else { 100 })),
                (Term::Content, content(facts, channel)),
                (Term::Effort, effort(facts, channel)),
                (Term::Presence, Some(if channel.opened_on.is_some() { 100 } else { 0 })),
            ],
        }
    }

    /// The weight of the terms that are known, of a hundred.
    #[must_use]
    pub fn known_weight(&self) -> i64 {
        self.known().map(|(weight, _)| weight).sum()
    }

    /// From 0 to 100, rounded; `None` while nothing is known of the audience.
    #[must_use]
    pub fn score(&self) -> Option<i64> {
        let ranked = self.terms.iter().any(|(term, value)| *term == Term::Audience && value.is_some());
        let (sum, known) = (self.known().map(|(weight, value)| weight * value).sum::<i64>(), self.known_weight());
        ranked.then(|| (sum + known / 2) / known.max(1))
    }

    fn known(&self) -> impl Iterator<Item = (i64, i64)> {
        self.terms.iter().filter_map(|(term, value)| Some((term.weight(), (*value)?)))
    }
}

/// How much of the audience is there: over its segments, weighted by size × value; alike where one of these is not known.
fn audience(facts: &Facts, channel: &Channel) -> Option<i64> {
    let known: Vec<(&AudienceOnChannel, i64)> = facts
        .audiences
        .iter()
        .filter(|row| row.channel == Some(channel.id))
        .filter_map(|row| Some((row, presence_of(row)?)))
        .collect();
    let worth = |row: &AudienceOnChannel| {
        let segment = facts.segments.get(row.segment)?;
        Some(i128::from(segment.size?.0) * i128::from(segment.yearly_value?.0)).filter(|worth| *worth > 0)
    };
    let weights: Option<Vec<i128>> = known.iter().map(|(row, _)| worth(row)).collect();
    let weights = weights.unwrap_or_else(|| vec![1; known.len()]);
    let all: i128 = weights.iter().sum();
    let sum: i128 = weights.iter().zip(&known).map(|(weight, (_, there))| weight * i128::from(*there)).sum();
    i64::try_from((sum + all / 2).checked_div(all)?).ok()
}

/// How much of a segment is there: its customers and its prospects alike, as far as known.
fn presence_of(row: &AudienceOnChannel) -> Option<i64> {
    let of = |share: ShareActive| match share {
        ShareActive::None => Some(0),
        ShareActive::Some => Some(25),
        ShareActive::Many => Some(60),
        ShareActive::Most => Some(100),
        ShareActive::Unknown => None,
    };
    let known: Vec<i64> = [row.share, row.prospects].into_iter().flatten().filter_map(of).collect();
    known.iter().sum::<i64>().checked_div(i64::try_from(known.len()).ok()?)
}

/// The share of the posts meant for a channel that are meant for this one; not known while there is none.
fn content(facts: &Facts, channel: &Channel) -> Option<i64> {
    let meant = || facts.posts.iter().filter(|post| !post.channels.is_empty());
    let here = meant().filter(|post| post.channels.contains(&channel.id)).count();
    i64::try_from((here * 100).checked_div(meant().count())?).ok()
}

/// What is left of the hours of all people when this channel has taken its part; not known without hours or minutes.
fn effort(facts: &Facts, channel: &Channel) -> Option<i64> {
    let writing = channel.posts_a_week.is_some() && channel.minutes_a_post.is_some();
    if !writing && channel.minutes_a_day.is_none() {
        return None;
    }
    let hours = facts
        .people
        .iter()
        .filter_map(|person| person.hours_a_week)
        .map(|hours| hours.0)
        .reduce(i64::saturating_add)?;
    // Hours are in hundredths, so that × 60 gives hundredths of a minute.
    let taken = i128::from(means::minutes_of_channel(channel)) * 10_000;
    let percent = taken.checked_div(i128::from(hours) * 60).unwrap_or(if taken > 0 { 100 } else { 0 });
    i64::try_from(100 - percent.min(100)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        audience::Segment,
        column::{Count, Hundredths, Minutes},
        content::Post,
        id::Id,
        money::Cents,
        record::{Record, insert},
        store,
        team::Person,
        time::Day,
    };

    const CHANNEL: i64 = 1;

    fn facts(fill: impl FnOnce(&rusqlite::Connection)) -> Facts {
        let db = store::scratch();
        insert(&db, &Channel::blank(CHANNEL, 1)).unwrap();
        fill(&db);
        Facts::read(&db).unwrap()
    }

    fn there(id: i64, segment: i64, share: ShareActive) -> AudienceOnChannel {
        AudienceOnChannel {
            channel: Some(Id::new(CHANNEL)),
            segment: Some(Id::new(segment)),
            share: Some(share),
            ..AudienceOnChannel::blank(id, id)
        }
    }

    fn segment(id: i64, size: i64, cents: i64) -> Segment {
        Segment { size: Some(Count(size)), yearly_value: Some(Cents(cents)), ..Segment::blank(id, id) }
    }

    #[test]
    fn a_channel_of_which_nothing_is_known_has_no_score() {
        let facts = facts(|_| ());
        let fit = Fit::of(&facts, facts.channels.first().unwrap());
        assert_eq!(fit.score(), None);
        assert_eq!(fit.known_weight(), 30);
    }

    #[test]
    fn segments_weigh_by_size_and_value_where_both_are_known() {
        let weighed = facts(|db| {
            insert(db, &segment(2, 300, 10_000)).unwrap();
            insert(db, &segment(3, 100, 10_000)).unwrap();
            insert(db, &there(4, 2, ShareActive::Most)).unwrap();
            insert(db, &there(5, 3, ShareActive::None)).unwrap();
        });
        assert_eq!(audience(&weighed, weighed.channels.first().unwrap()), Some(75));
        let alike = facts(|db| {
            insert(db, &segment(2, 300, 10_000)).unwrap();
            insert(db, &Segment::blank(3, 3)).unwrap();
            insert(db, &there(4, 2, ShareActive::Many)).unwrap();
            insert(db, &there(5, 3, ShareActive::Some)).unwrap();
            insert(db, &AudienceOnChannel { share: Some(ShareActive::Unknown), ..there(6, 3, ShareActive::None) })
                .unwrap();
        });
        assert_eq!(audience(&alike, alike.channels.first().unwrap()), Some(43));
    }

    #[test]
    fn customers_and_prospects_count_alike() {
        let row = AudienceOnChannel { prospects: Some(ShareActive::Most), ..there(1, 1, ShareActive::Some) };
        assert_eq!(presence_of(&row), Some(62));
        assert_eq!(presence_of(&AudienceOnChannel::blank(1, 1)), None);
    }

    #[test]
    fn every_term_is_known_of_a_channel_that_runs() {
        let facts = facts(|db| {
            insert(db, &segment(2, 10, 100)).unwrap();
            insert(db, &there(3, 2, ShareActive::Many)).unwrap();
            insert(db, &Person { hours_a_week: Some(Hundredths(400)), ..Person::blank(4, 1) }).unwrap();
            insert(db, &Post { channels: vec![Id::new(CHANNEL)], ..Post::blank(5, 1) }).unwrap();
        });
        let channel = Channel {
            posts_a_week: Some(Hundredths(200)),
            minutes_a_post: Some(Minutes(30)),
            opened_on: Day::from_ymd_opt(2026, 9, 1),
            ..facts.channels.first().unwrap().clone()
        };
        let fit = Fit::of(&facts, &channel);
        let values: Vec<Option<i64>> = fit.terms.iter().map(|(_, value)| *value).collect();
        assert_eq!(values, [Some(60), Some(0), Some(100), Some(75), Some(100)]);
        assert_eq!(fit.known_weight(), 100);
        // (40 × 60 + 15 × 100 + 15 × 75 + 10 × 100) ÷ 100
        assert_eq!(fit.score(), Some(60));
    }

    #[test]
    fn effort_is_nothing_left_when_there_are_no_hours() {
        let none =
            facts(|db| insert(db, &Person { hours_a_week: Some(Hundredths(0)), ..Person::blank(4, 1) }).unwrap());
        let asks = Channel { minutes_a_day: Some(Minutes(10)), ..none.channels.first().unwrap().clone() };
        assert_eq!(effort(&none, &asks), Some(0));
        assert_eq!(effort(&none, &Channel { minutes_a_day: Some(Minutes(0)), ..asks.clone() }), Some(100));
        assert_eq!(effort(&facts(|_| ()), &asks), None, "hours are not known");
        let huge = Channel { minutes_a_day: Some(Minutes(i64::MAX)), ..asks };
        assert_eq!(effort(&none, &huge), Some(0));
    }
}
