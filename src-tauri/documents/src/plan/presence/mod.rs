//! The presence: the channels, the profiles on them, whom the business follows and with whom it shares.

mod channels;
mod others;
mod profiles;

use koers_press::document::{Block, Level};

pub use self::channels::intended;
use crate::{blocks::section, source::Source};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let part = |anchor: &str, key: &str, blocks| section(Level::Two, anchor, source.words.say(key), blocks);
    [
        channels::blocks(source),
        part("profiles", "plan-profiles", profiles::blocks(source)),
        part("follow", "plan-follow", [others::follow(source), others::partners(source)].concat()),
    ]
    .concat()
}
