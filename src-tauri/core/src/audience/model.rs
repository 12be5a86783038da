//! The audience: segments, personas, the journey that they make, and how they see the business.

use super::rules;
use crate::{
    column::{BasisPoints, Count, Line, Prose, choice},
    id::Id,
    money::Cents,
    record::record,
    time::Day,
};

choice! {
    /// The kinds of people to engage (R115).
    pub enum SegmentKind {
        /// Customers.
        Customers = "customers",
        /// Prospects.
        Prospects = "prospects",
        /// A group.
        Group = "group",
    }
}

choice! {
    /// What is known of people's being there (R226, R227).
    pub enum Seen {
        /// Yes, with proof.
        Yes = "yes",
        /// No.
        No = "no",
        /// Not known.
        Unknown = "unknown",
    }
}

record! {
    /// A group of people with traits in common (R225).
    pub struct Segment in "segment" {
        /// What the team calls it.
        name: Line,
        /// Which kind of people.
        kind: Option<SegmentKind>,
        /// Who they are.
        description: Prose,
        /// What they need and ask (R184).
        needs: Prose,
        /// Whether they are active online.
        online: Option<Seen>,
        /// What shows it.
        online_proof: Prose,
        /// Whether they are active on networks or where content is shared.
        networks: Option<Seen>,
        /// What shows it.
        networks_proof: Prose,
        /// When it was last seen.
        seen_on: Option<Day>,
        /// How many of them there are, about.
        size: Option<Count>,
        /// What one of them spends in a year.
        yearly_value: Option<Cents>,
        /// The share of that which is margin.
        margin_share: Option<BasisPoints>,
    }
    title name;
}

record! {
    /// One made-up person of a segment (R254).
    pub struct Persona in "persona" {
        /// Of which segment.
        segment: Option<Id<Segment>>,
        /// Name.
        name: Line,
        /// Who it is.
        portrait: Prose,
        /// What they would say.
        quote: Line,
        /// How a day goes.
        day: Prose,
        /// What keeps them awake.
        worries: Prose,
    }
    title name;
}

choice! {
    /// The stages of the journey with a fixed meaning; the owner may rename them (R255; the stages are ours).
    pub enum StageCode {
        /// Notices that we exist.
        Notices = "notices",
        /// Considers us.
        Considers = "considers",
        /// Buys.
        Buys = "buys",
        /// Uses what was bought.
        Uses = "uses",
        /// Recommends us.
        Recommends = "recommends",
    }
}

choice! {
    /// Kinds of post (R252, R273).
    pub enum PostKind {
        /// A tip.
        Tip = "tip",
        /// An answer to a question.
        Answer = "answer",
        /// A story.
        Story = "story",
        /// A look behind the scenes.
        BehindTheScenes = "behind-the-scenes",
        /// Somebody who works here.
        People = "people",
        /// A customer speaks.
        Review = "review",
        /// A question to the reader.
        Question = "question",
        /// News.
        News = "news",
        /// Something of a partner.
        Partner = "partner",
        /// An event.
        Event = "event",
        /// An offer.
        Offer = "offer",
    }
}

impl PostKind {
    /// Whether such a post sells (C1).
    #[must_use]
    pub const fn is_promotional(self) -> bool {
        matches!(self, Self::Offer)
    }

    /// Whether such a post is about the business itself (C1, C3).
    #[must_use]
    pub const fn is_about_us(self) -> bool {
        matches!(self, Self::BehindTheScenes | Self::People | Self::News | Self::Event | Self::Offer)
    }
}

record! {
    /// A stage of the customer's journey (R255).
    pub struct JourneyStage in "journey_stage" {
        /// Its fixed meaning.
        code: Option<StageCode>,
        /// What the owner calls it; empty for the usual name.
        name: Line,
        /// The kind of post that serves it first (R273).
        kind: Option<PostKind>,
        /// A second kind.
        also: Option<PostKind>,
    }
    title name;
}

record! {
    /// What a segment asks at a stage, and what we answer (R185, R255).
    pub struct StageAnswer in "stage_answer" {
        /// The segment.
        segment: Option<Id<Segment>>,
        /// The stage.
        stage: Option<Id<JourneyStage>>,
        /// What they ask.
        question: Line,
        /// What they feel.
        feeling: Line,
        /// What we answer.
        answer: Prose,
    }
    title question;
}

choice! {
    /// What an image is an image of (R232).
    pub enum ImageObject {
        /// The owner.
        You = "you",
        /// The organisation.
        Organisation = "organisation",
        /// The product or service.
        Product = "product",
    }
}

choice! {
    /// The rungs of the image ladder (R233 to R238, C13).
    pub enum Rung {
        /// Never heard of us.
        Unknown = "unknown",
        /// Knows the name only.
        NameOnly = "name-only",
        /// Heard of us, never acted.
        Heard = "heard",
        /// Acted once.
        ActedOnce = "acted-once",
        /// Acts often, enthusiastic.
        ActsOften = "acts-often",
        /// Ambassador.
        Ambassador = "ambassador",
    }
}

record! {
    /// How people know and see the business, on a day (R228 to R238).
    pub struct ImageReading in "image_reading" {
        /// Which segment; empty for the general public (R228).
        segment: Option<Id<Segment>>,
        /// Of what (R232).
        object: Option<ImageObject>,
        /// When.
        on_day: Option<Day>,
        /// Share that never heard of us.
        unknown: Option<BasisPoints>,
        /// Share that knows the name only.
        name_only: Option<BasisPoints>,
        /// Share that heard of us and never acted.
        heard: Option<BasisPoints>,
        /// Share that acted once.
        acted_once: Option<BasisPoints>,
        /// Share that acts often.
        acts_often: Option<BasisPoints>,
        /// Share of ambassadors.
        ambassador: Option<BasisPoints>,
        /// What they know of us (R229).
        know: Prose,
        /// How they see us (R230).
        see: Prose,
        /// How that is known.
        source: Line,
    }
    title know;
    conflicts rules::image;
}

record! {
    /// What to expect of people on a rung, and what we answer (R231).
    pub struct ExpectedReaction in "expected_reaction" {
        /// The segment; empty for everyone.
        segment: Option<Id<Segment>>,
        /// The rung.
        rung: Option<Rung>,
        /// What to expect.
        expect: Prose,
        /// What we answer.
        answer: Prose,
    }
    title expect;
}
