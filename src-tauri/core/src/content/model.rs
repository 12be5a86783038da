//! What is said: the pillars, the owner's rules for the mix, and the posts with their words on each channel. When things
//! are said is in `calendar.rs`.

use super::{calendar::Series, rules};
use crate::{
    approach::Campaign,
    audience::{JourneyStage, PostKind, Segment},
    brand::TrustKind,
    column::{BasisPoints, Count, Line, Prose, choice},
    goals::Objective,
    id::Id,
    media::Media,
    presence::Channel,
    record::record,
    team::Person,
    time::{Day, Time},
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
        /// At what time of that day, by the business's own clock.
        planned_time: Option<Time>,
        /// When it went out.
        published_on: Option<Day>,
        /// When those who answer were told of it: of an offer, of a price (R064).
        told_on: Option<Day>,
        /// What it asks of the reader (R277).
        call_to_action: Line,
        /// Where that leads.
        link: Line,
        /// What it says, on every channel that has no words of its own.
        text: Prose,
        /// The picture that goes with it.
        picture: Option<Id<Media>>,
        /// What can be seen on the picture, for whoever cannot see it.
        picture_text: Line,
        /// Words by which it is found, parted by commas.
        tags: Line,
        /// After this day it is worth nothing any more.
        valuable_until: Option<Day>,
        /// The older post that it renews (R062).
        refreshes: Option<Id<Post>>,
        /// The series that it comes from.
        series: Option<Id<Series>>,
        /// The day of the series whose turn it is; it may be planned on another.
        occurs_on: Option<Day>,
        /// By which it is known to the file that it was imported from, so that it is never imported twice.
        imported_as: Line,
    }
    links {
        /// Where it goes out.
        channels: Channel = "post_channel",
    }
    title title;
    conflicts rules::post;
}

record! {
    /// A post on one channel: its words there, and what came of it.
    pub struct Variant in "variant" {
        /// The post.
        post: Option<Id<Post>>,
        /// The channel.
        channel: Option<Id<Channel>>,
        /// What it says there.
        text: Prose,
        /// Where it can be seen, once it went out.
        address: Line,
        /// When it went out there.
        published_on: Option<Day>,
        /// At what time of that day.
        published_time: Option<Time>,
        /// When somebody last read what people said to it (R271).
        reactions_read_on: Option<Day>,
    }
    title text;
}

record! {
    /// Something that one person says to another about a post.
    pub struct PostComment in "post_comment" {
        /// The post.
        post: Option<Id<Post>>,
        /// Who says it.
        by: Option<Id<Person>>,
        /// When.
        on_day: Option<Day>,
        /// What.
        text: Prose,
        /// Whether that is settled.
        settled: Option<bool>,
    }
    title text;
}

record! {
    /// What the owner calls the columns of the board; what they mean stays.
    pub struct ColumnNames in "column_names" {
        /// What an idea is called.
        idea: Line,
        /// What is being written.
        draft: Line,
        /// What is to be looked at.
        check: Line,
        /// What is planned.
        planned: Line,
        /// What is published.
        published: Line,
    }
}
