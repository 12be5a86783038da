//! How well a channel fits: a weighted mean over the terms that are known, each of them visible (model: fit of a channel).
//! Where nothing is known of the audience there is no score: a channel is not ranked by what it costs.

use super::model::{AudienceOnChannel, Channel, FitWeights, ShareActive};
use crate::{
    audience::Segment,
    column::{Hundredths, choice},
};

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
    /// How heavily it weighs, of a hundred, until the owner moves it (ours).
    #[must_use]
    pub const fn usual_weight(self) -> i64 {
        match self {
            Self::Audience => 40,
            Self::Objective => 20,
            Self::Content | Self::Effort => 15,
            Self::Presence => 10,
        }
    }

    /// How heavily it weighs for this owner.
    #[must_use]
    pub fn weight(self, own: Option<&FitWeights>) -> i64 {
        let moved = own.and_then(|own| match self {
            Self::Audience => own.audience,
            Self::Objective => own.objective,
            Self::Content => own.content,
            Self::Effort => own.effort,
            Self::Presence => own.presence,
        });
        moved.map_or(self.usual_weight(), |weight| weight.0)
    }
}

/// What a channel is judged on beside its own fields.
#[derive(Debug, Clone, Default)]
pub struct Grounds<'a> {
    /// What is known of segments on this channel, each with its segment.
    pub audience: Vec<(&'a AudienceOnChannel, Option<&'a Segment>)>,
    /// Posts that are meant for this channel …
    pub posts_here: i64,
    /// … of all that are meant for some channel.
    pub posts: i64,
    /// Hours a week of all people; `None` when not known.
    pub hours: Option<Hundredths>,
    /// What the owner lets each term weigh.
    pub weights: Option<&'a FitWeights>,
}

/// One term of a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// Which.
    pub term: Term,
    /// From 0 to 100; `None` when it is not known.
    pub value: Option<i64>,
    /// How heavily it weighs.
    pub weight: i64,
}

/// The terms of a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fit {
    /// In the order of [`Term::ALL`].
    pub parts: [Part; 5],
}

impl Fit {
    /// The fit of a channel, whatever was decided about it.
    #[must_use]
    pub fn of(channel: &Channel, grounds: &Grounds<'_>) -> Self {
        let content = (grounds.posts_here * 100).checked_div(grounds.posts);
        let terms = [
            (Term::Audience, audience(&grounds.audience)),
            (Term::Objective, Some(if channel.objectives.is_empty() { 0 } else { 100 })),
            (Term::Content, content),
            (Term::Effort, grounds.hours.and_then(|hours| effort(channel, hours))),
            (Term::Presence, Some(if channel.opened_on.is_some() { 100 } else { 0 })),
        ];
        Self { parts: terms.map(|(term, value)| Part { term, value, weight: term.weight(grounds.weights) }) }
    }

    /// The weight of the terms that are known, in whole percents of all weight; 0 when nothing weighs.
    #[must_use]
    pub fn known_weight(&self) -> i64 {
        let all: i128 = self.parts.iter().map(|part| i128::from(part.weight)).sum();
        let known: i128 = self.known().map(|(weight, _)| weight).sum();
        (known * 100).checked_div(all).and_then(|percent| i64::try_from(percent).ok()).unwrap_or_default()
    }

    /// From 0 to 100, rounded; `None` while nothing is known of the audience, or nothing that is known weighs.
    #[must_use]
    pub fn score(&self) -> Option<i64> {
        let ranked = self.parts.iter().any(|part| part.term == Term::Audience && part.value.is_some());
        let (sum, known) =
            self.known().fold((0, 0), |(sum, known), (weight, value)| (sum + weight * value, known + weight));
        i64::try_from((sum + known / 2).checked_div(known)?).ok().filter(|_| ranked)
    }

    /// Weight and value of the terms that are known.
    fn known(&self) -> impl Iterator<Item = (i128, i128)> {
        self.parts.iter().filter_map(|part| Some((i128::from(part.weight), i128::from(part.value?))))
    }
}

/// Minutes a week that a channel asks when it is used: posts × minutes, and seven days of listening and answering.
#[must_use]
pub fn minutes_a_week(channel: &Channel) -> i64 {
    let posts = channel.posts_a_week.map_or(0, |posts| posts.0);
    let each = channel.minutes_a_post.map_or(0, |minutes| minutes.0);
    let daily = channel.minutes_a_day.map_or(0, |minutes| minutes.0);
    (posts.saturating_mul(each) / 100).saturating_add(daily.saturating_mul(7))
}

/// How much of the audience is there: over its segments, weighted by size × value; alike where one of these is not known.
fn audience(rows: &[(&AudienceOnChannel, Option<&Segment>)]) -> Option<i64> {
    let known: Vec<(i64, Option<&Segment>)> =
        rows.iter().filter_map(|(row, segment)| Some((there(row)?, *segment))).collect();
    let worth = |segment: Option<&Segment>| {
        let segment = segment?;
        Some(i128::from(segment.size?.0) * i128::from(segment.yearly_value?.0)).filter(|worth| *worth > 0)
    };
    let weights: Option<Vec<i128>> = known.iter().map(|(_, segment)| worth(*segment)).collect();
    let weights = weights.unwrap_or_else(|| vec![1; known.len()]);
    let all: i128 = weights.iter().sum();
    let sum: i128 = weights.iter().zip(&known).map(|(weight, (there, _))| weight * i128::from(*there)).sum();
    i64::try_from((sum + all / 2).checked_div(all)?).ok()
}

/// How much of a segment is there: its customers and its prospects alike, as far as known.
fn there(row: &AudienceOnChannel) -> Option<i64> {
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

/// What is left of the hours when this channel has taken its part; not known while it is not said what it asks.
fn effort(channel: &Channel, hours: Hundredths) -> Option<i64> {
    let writing = channel.posts_a_week.is_some() && channel.minutes_a_post.is_some();
    if !writing && channel.minutes_a_day.is_none() {
        return None;
    }
    // Hours are in hundredths, so that × 60 gives hundredths of a minute.
    let taken = i128::from(minutes_a_week(channel)) * 10_000;
    let percent = taken.checked_div(i128::from(hours.0) * 60).unwrap_or(if taken > 0 { 100 } else { 0 });
    i64::try_from(100 - percent.min(100)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        column::{Count, Minutes},
        id::Id,
        money::Cents,
        record::Record,
        time::Day,
    };

    fn row(share: ShareActive) -> AudienceOnChannel {
        AudienceOnChannel { share: Some(share), ..AudienceOnChannel::blank(1, 1) }
    }

    fn segment(size: i64, cents: i64) -> Segment {
        Segment { size: Some(Count(size)), yearly_value: Some(Cents(cents)), ..Segment::blank(1, 1) }
    }

    #[test]
    fn a_channel_of_which_nothing_is_known_has_no_score() {
        let fit = Fit::of(&Channel::blank(1, 1), &Grounds::default());
        assert_eq!(fit.score(), None);
        assert_eq!(fit.known_weight(), 30);
    }

    #[test]
    fn segments_weigh_by_size_and_value_where_both_are_known() {
        let (large, small, unknown) = (segment(300, 10_000), segment(100, 10_000), Segment::blank(1, 1));
        let (none, some, many, most) =
            (row(ShareActive::None), row(ShareActive::Some), row(ShareActive::Many), row(ShareActive::Most));
        assert_eq!(audience(&[]), None);
        assert_eq!(audience(&[(&most, Some(&large)), (&none, Some(&small))]), Some(75));
        assert_eq!(audience(&[(&many, Some(&large)), (&some, Some(&unknown))]), Some(43));
        let unseen = row(ShareActive::Unknown);
        assert_eq!(audience(&[(&many, Some(&large)), (&unseen, Some(&small)), (&some, None)]), Some(43));
    }

    #[test]
    fn customers_and_prospects_count_alike() {
        assert_eq!(
            there(&AudienceOnChannel { prospects: Some(ShareActive::Most), ..row(ShareActive::Some) }),
            Some(62)
        );
        assert_eq!(there(&AudienceOnChannel::blank(1, 1)), None);
    }

    #[test]
    fn every_term_is_known_of_a_channel_that_runs() {
        let channel = Channel {
            posts_a_week: Some(Hundredths(200)),
            minutes_a_post: Some(Minutes(30)),
            opened_on: Day::from_ymd_opt(2026, 9, 1),
            ..Channel::blank(1, 1)
        };
        let many = row(ShareActive::Many);
        let hours = Some(Hundredths(400));
        let grounds = Grounds { audience: vec![(&many, None)], posts_here: 3, posts: 3, hours, weights: None };
        let fit = Fit::of(&channel, &grounds);
        let values: Vec<Option<i64>> = fit.parts.iter().map(|part| part.value).collect();
        assert_eq!(values, [Some(60), Some(0), Some(100), Some(75), Some(100)]);
        assert_eq!(fit.known_weight(), 100);
        // (40 × 60 + 15 × 100 + 15 × 75 + 10 × 100) ÷ 100
        assert_eq!(fit.score(), Some(60));
        let serving = Channel { objectives: vec![Id::new(2)], ..channel };
        assert_eq!(Fit::of(&serving, &grounds).score(), Some(80));
    }

    #[test]
    fn the_owner_moves_the_weights() {
        let many = row(ShareActive::Many);
        let of = |weights: &FitWeights| {
            let grounds = Grounds { audience: vec![(&many, None)], weights: Some(weights), ..Grounds::default() };
            let fit = Fit::of(&Channel::blank(1, 1), &grounds);
            (fit.score(), fit.known_weight())
        };
        let usual = FitWeights::blank(1, 1);
        // 40 × 60 ÷ (40 + 20 + 10), and what is not known weighs 30 of 100.
        assert_eq!(of(&usual), (Some(34), 70));
        let audience = |weight| Some(Count(weight));
        assert_eq!(of(&FitWeights { audience: audience(0), ..usual.clone() }), (Some(0), 50));
        assert_eq!(of(&FitWeights { audience: audience(i64::MAX), ..usual.clone() }), (Some(60), 99));
        let none = Some(Count(0));
        let nothing =
            FitWeights { audience: none, objective: none, content: none, effort: none, presence: none, ..usual };
        assert_eq!(of(&nothing), (None, 0));
    }

    #[test]
    fn effort_is_nothing_left_when_there_are_no_hours() {
        let asks = |minutes| Channel { minutes_a_day: Some(Minutes(minutes)), ..Channel::blank(1, 1) };
        assert_eq!(effort(&asks(10), Hundredths(0)), Some(0));
        assert_eq!(effort(&asks(0), Hundredths(0)), Some(100));
        assert_eq!(effort(&Channel::blank(1, 1), Hundredths(400)), None);
        assert_eq!(effort(&asks(i64::MAX), Hundredths(400)), Some(0));
    }
}
