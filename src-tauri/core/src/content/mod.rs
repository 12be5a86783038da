//! What is told: the pillars. Posts, series and the calendar come with the room in which they are made.

mod model;

pub use model::Pillar;
