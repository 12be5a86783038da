//! The metrics: the figures that are followed, and the relationships that are kept up.

mod figures;
mod relationships;

use koers_press::document::{Block, Level};

use crate::{blocks::section, source::Source};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let relationships = relationships::blocks(source);
    let relationships = section(Level::Two, "relationships", source.words.say("plan-relationships"), relationships);
    [figures::blocks(source), relationships].concat()
}
