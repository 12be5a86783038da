//! The strategy, one file for each of its sections, in the order in which it is decided.

mod approach;
mod audience;
mod brand;
mod goals;
mod guidelines;
pub mod image;
mod means;
mod reason;
mod returns;
mod team;

use koers_press::document::{Block, Level};

pub use self::{
    goals::overview,
    means::{cost_a_year, hours},
    returns::left,
};
use super::lines::with_lines;
use crate::{blocks::section, source::Source};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let part = |anchor: &str, key: &str, blocks, screens: &[&str]| {
        section(Level::Two, anchor, source.words.say(key), with_lines(source, Level::Three, anchor, blocks, screens))
    };
    [
        part(
            "goals",
            "plan-goals",
            goals::blocks(source),
            &["goal", "goal-figures", "marketing-goal", "objective", "objective-figures", "success"],
        ),
        part("reason", "plan-reason", reason::blocks(source), &["reason", "decision", "top"]),
        part(
            "audience",
            "plan-audience",
            audience::blocks(source),
            &["audience", "audience-size", "online", "persona", "journey", "journey-after", "kinds", "kinds-after"],
        ),
        part("image", "plan-image", image::blocks(source), &["image", "ladder", "ladder-high", "reaction"]),
        part("brand", "plan-brand", brand::blocks(source), &["proposition", "brand", "tone", "trust", "voice"]),
        part(
            "approach",
            "plan-approach",
            approach::blocks(source),
            &["dialogue", "advertising", "integration", "integration-value", "launch"],
        ),
        part("means", "plan-means", means::blocks(source), &["budget", "limit"]),
        part(
            "people",
            "plan-people",
            team::blocks(source),
            &["people", "cost", "belonging", "duties", "duties-more", "stand-ins", "hats", "training"],
        ),
        part(
            "guidelines",
            "plan-guidelines",
            guidelines::blocks(source),
            &["policy", "rule-angry", "rule-question", "rule-happy"],
        ),
        part("return", "plan-return", returns::blocks(source), &["return", "whole", "evaluation", "expansion"]),
    ]
    .concat()
}
