//! The pillars of the content, the owner's rules for the mix, and the posts.

use super::rules;
use crate::{
    approach::Campaign,
    audience::{JourneyStage, PostKind, Segment},
    brand::TrustKind,
    column::{BasisPoints, Count, Line, Prose, choice},
    goals::Objective,
    id::Id,
    presence::Channel,
    record::record,
    team::Person,
    time::Day,
};

record! {
    /// A theme that answers what an audience asks (R059, R185).
    pub struct Pillar in "pillar" {
        /// The theme.
        theme: Line,
        /// For whom.
        segment: Option<Id<Segment>>,
        /// The question of theirs that it answers.
        question: Prose,
        /// What they gain by it (R061).
        value: Prose,
        /// The objective that it serves.
        objective: Option<Id<Objective>>,
        /// Its share of all content.
        share: Option<BasisPoints>,
        /// In which forms (R252).
        formats: Line,
        /// After how many weeks it wants renewal (R062).
        refresh_weeks: Option<Count>,
    }
    title theme;
}

record! {
    /// Which rules of the mix hold, and how often to ask for something (R190, R276, R277, C1, C4).
    pub struct MixRules in "mix_rules" {
        /// At most a fifth about us (R190).
        about_us_rule: Option<bool>,
        /// At most one that promotes to ten others (R276).
        promotional_rule: Option<bool>,
        /// Weeks from one call to action to the next (R277; four is ours).
        ask_every_weeks: Option<Count>,
        /// The usual call to action (R278).
        ask: Line,
        /// Where it leads.
        ask_link: Line,
    }
}

choice! {
    /// Where a post stands.
    pub enum PostStatus {
        /// An idea.
        Idea = "idea",
        /// Being written.
        Draft = "draft",
        /// To be looked at.
        Check = "check",
        /// Planned.
        Planned = "planned",
        /// Published.
        Published = "published",
    }
}

choice! {
    /// Whose content it is (R267, R268).
    pub enum Origin {
        /// Our own.
        Own = "own",
        /// A partner's.
        Partner = "partner",
    }
}

record! {
    /// One thing to say.
    pub struct Post in "post" {
        /// What it is called on the board.
        title: Line,
        /// Notes.
        notes: Prose,
        /// The pillar that it belongs to.
        pillar: Option<Id<Pillar>>,
        /// For whom (R059).
        segment: Option<Id<Segment>>,
        /// The stage of the journey that it serves (R273).
        stage: Option<Id<JourneyStage>>,
        /// The question that it answers (R185).
        question: Line,
        /// What the reader has of it (R061).
        value: Line,
        /// Which kind of post.
        kind: Option<PostKind>,
        /// Whether it is about us (R190).
        about_us: Option<bool>,
        /// Whether it sells (R276).
        promotional: Option<bool>,
        /// Whose content it is.
        origin: Option<Origin>,
        /// The sign of trust that it gives (R181).
        trust: Option<TrustKind>,
        /// The campaign that it belongs to.
        campaign: Option<Id<Campaign>>,
        /// Who makes it.
        owner: Option<Id<Person>>,
        /// Where it stands.
        status: Option<PostStatus>,
        /// By when it is to be ready.
        finish_by: Option<Day>,
        /// When it is to go out; while a gate is shut only wished.
        planned_on: Option<Day>,
        /// When it went out.
        published_on: Option<Day>,
        /// When those who answer were told of it: of an offer, of a price (R064).
        told_on: Option<Day>,
        /// What it asks of the reader (R277).
        call_to_action: Line,
        /// Where that leads.
        link: Line,
    }
    links {
        /// Where it goes out.
        channels: Channel = "post_channel",
    }
    title title;
    conflicts rules::post;
}
