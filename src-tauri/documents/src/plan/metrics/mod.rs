//! The metrics: the figures that are followed, and the relationships that are kept up.

mod figures;
mod relationships;

use koers_press::document::{Block, Level};

use crate::{blocks::section, source::Source};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let part = |anchor: &str, key: &str, blocks| section(Level::Two, anchor, source.words.say(key), blocks);
    [
        part("figures", "plan-kpi-table", figures::blocks(source)),
        part("relationships", "plan-relationships", relationships::blocks(source)),
    ]
    .concat()
}
