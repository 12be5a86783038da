//! Whom the business wants to reach: who they are, whether they are online, what they ask on their way, how they see us.

mod model;
mod rules;

pub use model::{
    ExpectedReaction, ImageObject, ImageReading, JourneyStage, Persona, PostKind, Rung, Seen, Segment, SegmentKind,
    StageAnswer, StageCode,
};
