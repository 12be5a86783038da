//! The content: the themes, the rules of the mix, when what goes out, and the posts to come.

mod mix;
mod posts;
mod rhythm;
mod themes;

use koers_press::document::{Block, Level};

use super::lines::with_lines;
use crate::{blocks::section, source::Source};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let say = |key: &str| source.words.say(key);
    let mix = with_lines(source, Level::Three, "mix", mix::blocks(source), &["mix"]);
    [
        with_lines(source, Level::Two, "themes", themes::blocks(source), &["pillar", "pillar-share"]),
        section(Level::Two, "mix", say("plan-mix"), mix),
        section(Level::Two, "rhythm", say("plan-rhythm"), rhythm::blocks(source)),
        section(Level::Two, "posts", say("plan-posts"), posts::blocks(source)),
    ]
    .concat()
}
