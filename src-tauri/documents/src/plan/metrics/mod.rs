//! The metrics: the figures that are followed, and the relationships that are kept up.

mod figures;
mod relationships;

use koers_press::document::{Block, Level};

use super::lines::with_lines;
use crate::{blocks::section, source::Source};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let figures = with_lines(source, Level::Two, "figures", figures::blocks(source), &["kpi", "kpi-how"]);
    let relationships =
        with_lines(source, Level::Three, "relationships", relationships::blocks(source), &["ritual", "tactic"]);
    [figures, section(Level::Two, "relationships", source.words.say("plan-relationships"), relationships)].concat()
}
