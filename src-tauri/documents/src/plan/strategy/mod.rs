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
};
use crate::{blocks::section, source::Source};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let part = |anchor: &str, key: &str, blocks| section(Level::Two, anchor, source.words.say(key), blocks);
    [
        part("goals", "plan-goals", goals::blocks(source)),
        part("reason", "plan-reason", reason::blocks(source)),
        part("audience", "plan-audience", audience::blocks(source)),
        part("image", "plan-image", image::blocks(source)),
        part("brand", "plan-brand", brand::blocks(source)),
        part("approach", "plan-approach", approach::blocks(source)),
        part("means", "plan-means", means::blocks(source)),
        part("people", "plan-people", team::blocks(source)),
        part("guidelines", "plan-guidelines", guidelines::blocks(source)),
        part("return", "plan-return", returns::blocks(source)),
    ]
    .concat()
}
