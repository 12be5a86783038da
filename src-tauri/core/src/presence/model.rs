//! The channels, the audience there, the profiles on them, whom to follow, and when to widen.

use crate::{
    audience::Segment,
    column::{Count, Hundredths, Line, Minutes, Prose, choice},
    goals::Objective,
    id::Id,
    metrics::Kpi,
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
        /// Who publishes there.
        publisher: Option<Id<Person>>,
        /// With which tool (R242).
        tool: Line,
        /// Whether it is a hub, to which the others point (R117).
        is_hub: Option<bool>,
        /// When to decide whether to go on.
        keep_or_stop_on: Option<Day>,
    }
    links {
        /// The objectives that it serves.
        objectives: Objective = "channel_objective",
    }
    title name;
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
        /// How many prospects of this segment are active there (R251).
        prospects: Option<ShareActive>,
        /// What they do there most.
        does: Option<UseOfChannel>,
    }
}

choice! {
    /// What people do on a channel (R251).
    pub enum UseOfChannel {
        /// They read.
        Reads = "reads",
        /// They ask.
        Asks = "asks",
        /// They share.
        Shares = "shares",
        /// They buy.
        Buys = "buys",
    }
}

record! {
    /// An account: the company's, or a person's (R056, R057, R259, R260).
    pub struct Profile in "profile" {
        /// On which channel.
        channel: Option<Id<Channel>>,
        /// Whose, when it is not the company's.
        person: Option<Id<Person>>,
        /// The name that it shows.
        name: Line,
        /// Its handle.
        handle: Line,
        /// Its address.
        address: Line,
        /// What it says of us.
        bio: Prose,
        /// Where its link leads.
        link: Line,
        /// How to reach us.
        contact: Line,
        /// Whether there is a picture.
        picture: Option<bool>,
        /// Whether there is a cover.
        cover: Option<bool>,
        /// Since when it is complete.
        complete_since: Option<Day>,
    }
    title name;
}

choice! {
    /// What there is to follow (R262, R263).
    pub enum FollowKind {
        /// A person.
        Person = "person",
        /// A page.
        Page = "page",
        /// A group.
        Group = "group",
        /// A company.
        Company = "company",
        /// A conversation.
        Conversation = "conversation",
    }
}

record! {
    /// Somebody to follow, or a conversation to join (R262 to R265).
    pub struct FollowTarget in "follow_target" {
        /// Who or what.
        name: Line,
        /// Which kind.
        kind: Option<FollowKind>,
        /// Why it matters to our customers (R264).
        why: Line,
        /// To which segment.
        segment: Option<Id<Segment>>,
        /// The objective that it serves (R264).
        objective: Option<Id<Objective>>,
        /// Where.
        channel: Option<Id<Channel>>,
        /// When it was done.
        done_on: Option<Day>,
    }
    title name;
}

record! {
    /// When to go on to a further channel (R053).
    pub struct ExpansionRule in "expansion_rule" {
        /// To which channel.
        channel: Option<Id<Channel>>,
        /// The figure that must be reached.
        kpi: Option<Id<Kpi>>,
        /// Above how much.
        over: Option<Hundredths>,
        /// For how many weeks.
        weeks: Option<Count>,
        /// Hours a week that must be free.
        hours_free: Option<Hundredths>,
        /// Anything else.
        note: Prose,
    }
    title note;
}

record! {
    /// How heavily the owner lets each term of the fit of a channel weigh; an empty one weighs as usual.
    pub struct FitWeights in "fit_weights" {
        /// That the audience is there.
        audience: Option<Count>,
        /// That it serves an objective.
        objective: Option<Count>,
        /// That our content is meant for it.
        content: Option<Count>,
        /// That it leaves hours for the rest.
        effort: Option<Count>,
        /// That we are there already.
        presence: Option<Count>,
    }
}
