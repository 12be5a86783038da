//! The mix of the posts (R190, R276, C1 to C3): how many are about us and how many promote, of all or on one channel, and
//! when the next of either may go out.

use super::model::{Post, PostStatus};
use crate::{audience::PostKind, column::Column, id::Id, plan::Facts, presence::Channel, time::Day};

/// The window is this many days …
const DAYS: i64 = 90;
/// … or this many posts, whichever holds more.
const POSTS: i64 = 11;

/// What the window up to a day holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Mix {
    /// Posts in it.
    pub posts: i64,
    /// Of those about us, the promotional ones among them.
    pub about_us: i64,
    /// Of those promotional.
    pub promotional: i64,
}

impl Mix {
    /// The window that ends on a day: what went out by then, and what is planned from today until then.
    #[must_use]
    pub fn until(facts: &Facts, channel: Option<Id<Channel>>, on: Day, today: Day) -> Self {
        let mut counted: Vec<(Day, &Post)> = facts
            .posts
            .iter()
            .filter(|post| channel.is_none_or(|channel| post.channels.contains(&channel)))
            .filter_map(|post| Some((goes_out(post, today)?, post)))
            .filter(|(day, _)| *day <= on)
            .collect();
        counted.sort_by_key(|(day, post)| std::cmp::Reverse((*day, post.position, post.id.raw())));
        let mut mix = Self::default();
        for (_, post) in counted.into_iter().take_while(|(day, _)| mix_takes(*day, on)) {
            mix.add(post);
        }
        mix
    }

    fn add(&mut self, post: &Post) {
        self.posts += 1;
        self.about_us += i64::from(is_about_us(post));
        self.promotional += i64::from(is_promotional(post));
    }
}
