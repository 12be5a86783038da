//! A channel, and what is known of the audience there.

use crate::{
    audience::Segment,
    column::{Hundredths, Line, Minutes, Prose, choice},
    goals::Objective,
    id::Id,
    record::record,
    team::Person,
    time::Day,
};

choice! {
    /// What was decided about a channel.
    pub enum ChannelDecision {
        /// Use it now.
        Now = "now",
        /// Later, on a condition.
        Later = "later",
        /// No.
        No = "no",
    }
}

choice! {
    /// How much of a segment is active on a channel.
    pub enum ShareActive {
        /// None of them.
        None = "none",
        /// Some.
        Some = "some",
        /// Many.
        Many = "many",
        /// Most.
        Most = "most",
        /// Not known.
        Unknown = "unknown",
    }
}

record! {
    /// A place where the business is present, or may be.
    pub struct Channel in "channel" {
        /// Name, as people know it.
        name: Line,
        /// What was decided.
        decision: Option<ChannelDecision>,
        /// Why (R054).
        reason: Prose,
        /// Who answers for it.
        owner: Option<Id<Person>>,
        /// Posts a week (R272).
        posts_a_week: Option<Hundredths>,
        /// Minutes for one post.
        minutes_a_post: Option<Minutes>,
        /// Minutes a day for listening and answering.
        minutes_a_day: Option<Minutes>,
        /// When it was opened; empty while it is only intended.
        opened_on: Option<Day>,
    }
    links {
        /// The objectives that it serves.
        objectives: Objective = "channel_objective",
    }
}

record! {
    /// What is known of a segment on a channel (R055, R251).
    pub struct AudienceOnChannel in "audience_on_channel" {
        /// The channel.
        channel: Option<Id<Channel>>,
        /// The segment.
        segment: Option<Id<Segment>>,
        /// How many of them are active there.
        share: Option<ShareActive>,
        /// What shows it.
        proof: Prose,
        /// When it was seen.
        seen_on: Option<Day>,
    }
}
