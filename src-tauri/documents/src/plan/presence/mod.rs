//! The presence: the channels, the profiles on them, whom the business follows and with whom it shares.

mod channels;
mod others;
mod profiles;

use koers_press::document::{Block, Level};

pub use self::channels::intended;
use super::lines::with_lines;
use crate::{blocks::section, source::Source};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let part = |anchor: &str, key: &str, blocks, screens: &[&str]| {
        section(Level::Two, anchor, source.words.say(key), with_lines(source, Level::Three, anchor, blocks, screens))
    };
    [
        with_lines(
            source,
            Level::Two,
            "channels",
            channels::blocks(source),
            &["channel", "channel-work", "channel-audience", "publishing"],
        ),
        part("profiles", "plan-profiles", profiles::blocks(source), &["profile", "profile-check"]),
        part(
            "follow",
            "plan-follow",
            [others::follow(source), others::partners(source)].concat(),
            &["follow", "partner"],
        ),
    ]
    .concat()
}
