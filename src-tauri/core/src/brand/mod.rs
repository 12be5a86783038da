//! What the business stands for: its value proposition, the four questions of the brand, its tone, its signs of trust.

mod model;

pub use model::{BrandAnswer, BrandQuestion, ToneOfVoice, TrustKind, TrustSignal, ValueProposition};
