//! The records of the relationships, at their essentials.

use crate::{
    audience::Segment,
    column::{Count, Line, Minutes, Prose, choice},
    id::Id,
    money::Cents,
    record::record,
    team::Person,
    time::Day,
};

choice! {
    /// The rungs of a relationship (the ladder is ours).
    pub enum Relation {
        /// Follows us.
        Follows = "follows",
        /// Reacts.
        Reacts = "reacts",
        /// Talks with us.
        Talks = "talks",
        /// Met or called (R182).
        Met = "met",
        /// A lead.
        Lead = "lead",
        /// A customer.
        Customer = "customer",
        /// An ambassador (R198).
        Ambassador = "ambassador",
    }
}

record! {
    /// Somebody whom the business gets to know (R133, R197).
    pub struct Contact in "contact" {
        /// Name.
        name: Line,
        /// Where they work.
        organisation: Line,
        /// What we know (R197).
        notes: Prose,
        /// Of which segment.
        segment: Option<Id<Segment>>,
        /// How close.
        relation: Option<Relation>,
        /// Since when.
        since: Option<Day>,
    }
    title name;
}

record! {
    /// A way to come closer to people (R201, R204).
    pub struct Tactic in "tactic" {
        /// What we do.
        name: Line,
        /// How many people it should bring closer in a cycle.
        moves: Option<Count>,
        /// What it should bring in, in a cycle.
        margin: Option<Cents>,
    }
    title name;
}

choice! {
    /// What sets off a ritual (R188).
    pub enum Trigger {
        /// Somebody follows or connects.
        NewFollower = "new-follower",
        /// Somebody asks something.
        Asked = "asked",
        /// Somebody says something kind.
        Praised = "praised",
        /// Somebody complains.
        Complained = "complained",
        /// Somebody bought for the first time.
        FirstPurchase = "first-purchase",
        /// A partner posts something.
        PartnerPosts = "partner-posts",
    }
}

record! {
    /// What we always do when something happens (R188, R195).
    pub struct Ritual in "ritual" {
        /// When what happens.
        trigger: Option<Trigger>,
        /// What we do then.
        what: Line,
        /// The tactic that it belongs to.
        tactic: Option<Id<Tactic>>,
        /// Within how long.
        within: Option<Minutes>,
        /// Who.
        owner: Option<Id<Person>>,
    }
    title what;
}
