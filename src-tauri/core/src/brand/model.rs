//! The records of the brand.

use crate::{
    column::{Line, Prose, choice},
    record::record,
};

record! {
    /// What the business is worth to whom (R239).
    pub struct ValueProposition in "value_proposition" {
        /// For whom.
        for_whom: Line,
        /// Which problem they have.
        problem: Prose,
        /// What we do about it.
        what_we_do: Prose,
        /// Why us.
        why_us: Prose,
        /// What proves it.
        proof: Prose,
    }
}

choice! {
    /// The four questions of a brand that is known (R142 to R146).
    pub enum BrandQuestion {
        /// How do we help?
        Relevance = "relevance",
        /// How do we reach them through networks?
        Context = "context",
        /// How do we build presence there?
        Resonance = "resonance",
        /// How easily are we found?
        Accessibility = "accessibility",
    }
}

record! {
    /// The answer to one of the four questions, at three levels (R142 to R147).
    pub struct BrandAnswer in "brand_answer" {
        /// Which question.
        question: Option<BrandQuestion>,
        /// For the owner.
        owner: Prose,
        /// For the company.
        company: Prose,
        /// For the brand.
        brand: Prose,
    }
}

record! {
    /// How the business sounds (R151).
    pub struct ToneOfVoice in "tone_of_voice" {
        /// What we are.
        we_are: Line,
        /// What we are not.
        we_are_not: Line,
        /// Words that we use.
        words_used: Line,
        /// Words that we avoid.
        words_avoided: Line,
    }
}

choice! {
    /// What makes people trust a business (R181).
    pub enum TrustKind {
        /// It leads.
        LeadingRole = "leading-role",
        /// It knows its trade.
        Expert = "expert",
        /// It talks with others about what matters.
        RelevantInteraction = "relevant-interaction",
    }
}

record! {
    /// A sign of trust, with its proof (R180, R181).
    pub struct TrustSignal in "trust_signal" {
        /// Which.
        kind: Option<TrustKind>,
        /// What proves it.
        proof: Prose,
    }
    title proof;
}
