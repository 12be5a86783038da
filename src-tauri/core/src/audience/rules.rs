//! What the shares of an image reading say together.

use super::model::ImageReading;
use crate::record::Conflict;

/// The shares make more than a hundred per cent.
pub fn image(reading: &ImageReading) -> Vec<Conflict> {
    let shares =
        [reading.unknown, reading.name_only, reading.heard, reading.acted_once, reading.acts_often, reading.ambassador];
    let sum: i64 = shares.iter().flatten().map(|share| share.0).sum();
    if sum > 10_000 { vec![Conflict { field: "ambassador", code: "shares-over-hundred" }] } else { Vec::new() }
}
