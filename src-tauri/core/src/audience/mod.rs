//! Whom the business wants to reach, and whether they are online at all.

mod model;

pub use model::{Seen, Segment, SegmentKind};
