//! The content: the themes, the rules of the mix, and the posts to come.

mod mix;
mod posts;
mod themes;

use koers_press::document::{Block, Level};

use crate::{blocks::section, source::Source};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let part = |anchor: &str, key: &str, blocks| section(Level::Two, anchor, source.words.say(key), blocks);
    [
        themes::blocks(source),
        part("mix", "plan-mix", mix::blocks(source)),
        part("posts", "plan-posts", posts::blocks(source)),
    ]
    .concat()
}
