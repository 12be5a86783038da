//! The records of the guidelines.

use crate::{
    column::{Line, Minutes, Prose, choice},
    id::Id,
    record::record,
    team::Person,
    time::Day,
};

choice! {
    /// What a clause does to people (R157 to R160, C10).
    pub enum Stance {
        /// Encourages to take part.
        Encourages = "encourages",
        /// Guides.
        Guides = "guides",
        /// Forbids.
        Forbids = "forbids",
    }
}

record! {
    /// A clause of the policy (R049, R156 to R160).
    pub struct Clause in "clause" {
        /// What it is about.
        topic: Line,
        /// What it says.
        text: Prose,
        /// What it does.
        stance: Option<Stance>,
        /// Whether it counts.
        applies: Option<bool>,
        /// The entry of the catalogue from which it was taken.
        code: Line,
    }
    title topic;
}

record! {
    /// When the policy is looked at again.
    pub struct Guidelines in "guidelines" {
        /// The day.
        review_on: Option<Day>,
    }
}

choice! {
    /// Types of message, the same everywhere (R122, R187).
    pub enum MessageType {
        /// Angry.
        Angry = "angry",
        /// Happy.
        Happy = "happy",
        /// A question.
        Question = "question",
        /// A request for information.
        Information = "information",
        /// A remark.
        Remark = "remark",
        /// A sign that somebody wants to buy.
        BuyingSignal = "buying-signal",
        /// A wrong fact.
        WrongFact = "wrong-fact",
        /// An insult or a threat.
        Insult = "insult",
        /// A journalist.
        Journalist = "journalist",
        /// Neutral.
        Neutral = "neutral",
    }
}

record! {
    /// What to do with a type of message (R071, R124, R125).
    pub struct ResponseRule in "response_rule" {
        /// Which type.
        message: Option<MessageType>,
        /// What to do first.
        first_step: Prose,
        /// In which tone.
        tone: Line,
        /// Within how long.
        within: Option<Minutes>,
        /// Who answers.
        owner: Option<Id<Person>>,
        /// Whether the owner may answer without asking (R125).
        alone: Option<bool>,
        /// To whom it goes when it is too much.
        escalate_to: Option<Id<Person>>,
        /// How an answer may read.
        example: Prose,
        /// What never to do.
        never: Prose,
    }
}
