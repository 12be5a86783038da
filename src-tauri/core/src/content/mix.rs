//! The mix of the posts (R190, R276, C1 to C3): how many are about us and how many promote, of all or on one channel, and
//! when the next of either may go out.

use std::{cmp::Reverse, collections::BTreeMap};

use super::model::{Post, PostStatus};
use crate::{audience::PostKind, column::Column, time::Day};

/// The window holds this many days, or …
const DAYS: i64 = 90;
/// … this many posts, whichever is more.
const POSTS: i64 = 11;

/// What the window that ends on a day holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Mix {
    /// Posts in it.
    pub posts: i64,
    /// Those about us, the promotional ones among them.
    pub about_us: i64,
    /// Those that promote.
    pub promotional: i64,
}

/// Posts by the day on which they go out, the last first: of which the mix on any day is taken.
pub struct Outgoing<'a>(Vec<(Day, &'a Post)>);

impl<'a> Outgoing<'a> {
    /// Of what went out, the last first, as much as a window can hold that ends today or later; and what of those that
    /// wait is planned from today on.
    #[must_use]
    pub fn of(out: impl Iterator<Item = (Day, &'a Post)>, waiting: impl Iterator<Item = &'a Post>, today: Day) -> Self {
        let planned = waiting.filter_map(|post| Some((goes_out(post, today)?, post)));
        let mut all: Vec<(Day, &Post)> = in_window(out, today).chain(planned).collect();
        all.sort_unstable_by_key(|(day, post)| Reverse((*day, post.position, post.id.raw())));
        Self(all)
    }

    /// The last day on which something goes out.
    #[must_use]
    pub fn last_day(&self) -> Option<Day> {
        self.0.first().map(|(day, _)| *day)
    }

    /// How many posts of the window that ends on a day there are of each: of each theme, or of each stage and audience.
    #[must_use]
    pub fn counted<K: Ord>(&self, on: Day, of: impl Fn(&Post) -> K) -> BTreeMap<K, i64> {
        let mut counts = BTreeMap::new();
        for (_, post) in self.window(on) {
            *counts.entry(of(post)).or_default() += 1;
        }
        counts
    }

    /// The window that ends on a day, today or later.
    #[must_use]
    pub fn mix(&self, on: Day) -> Mix {
        self.window(on).fold(Mix::default(), |mix, (_, post)| Mix {
            posts: mix.posts + 1,
            about_us: mix.about_us + i64::from(is_about_us(post)),
            promotional: mix.promotional + i64::from(is_promotional(post)),
        })
    }

    fn window(&self, on: Day) -> impl Iterator<Item = (Day, &'a Post)> {
        let later = self.0.partition_point(|(day, _)| *day > on);
        in_window(self.0.iter().copied().skip(later), on)
    }
}

/// Of these, the last first, those in the window that ends on a day.
fn in_window<'a>(posts: impl Iterator<Item = (Day, &'a Post)>, on: Day) -> impl Iterator<Item = (Day, &'a Post)> {
    let held = move |(before, (day, _)): &(i64, (Day, &Post))| *before < POSTS || (on - *day).num_days() < DAYS;
    (0..).zip(posts).take_while(held).map(|(_, post)| post)
}

impl Mix {
    /// Whether more than a fifth is about us.
    #[must_use]
    pub fn is_too_much_about_us(self) -> bool {
        5 * self.about_us > self.posts.max(POSTS)
    }

    /// Whether there is more than one that promotes to ten others.
    #[must_use]
    pub fn is_too_promotional(self) -> bool {
        10 * self.promotional > self.posts.max(POSTS) - self.promotional
    }

    /// How many others go first before the next about us; 0 is now.
    #[must_use]
    pub fn others_before_about_us(self) -> i64 {
        self.others_before(5 * (self.about_us + 1))
    }

    /// How many others go first before the next that promotes; 0 is now.
    #[must_use]
    pub fn others_before_promotional(self) -> i64 {
        self.others_before(11 * (self.promotional + 1))
    }

    /// How many posts are lacking until the window, with the next one in it, holds this many.
    fn others_before(self, needed: i64) -> i64 {
        if needed <= (self.posts + 1).max(POSTS) { 0 } else { needed - (self.posts + 1) }
    }
}

/// The day on which a post went out, or is planned to from today on; none for an idea.
#[must_use]
pub fn goes_out(post: &Post, today: Day) -> Option<Day> {
    match (post.published_on, post.status) {
        (Some(day), _) => Some(day),
        (None, Some(PostStatus::Published)) => post.planned_on,
        (None, None | Some(PostStatus::Idea)) => None,
        (None, Some(_)) => post.planned_on.filter(|day| *day >= today),
    }
}

/// Whether a post promotes; where that is not said, whether posts of its kind do.
#[must_use]
pub fn is_promotional(post: &Post) -> bool {
    post.promotional.unwrap_or_else(|| post.kind.is_some_and(PostKind::is_promotional))
}

/// Whether a post is about us: what promotes is; our own people are not where they answer a question of the audience (C3).
#[must_use]
pub fn is_about_us(post: &Post) -> bool {
    let answers = post.kind == Some(PostKind::People) && post.question.is_known();
    let said = || post.about_us.unwrap_or_else(|| post.kind.is_some_and(PostKind::is_about_us));
    is_promotional(post) || (!answers && said())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Record;

    const TODAY: Day = Day::from_ymd_opt(2026, 11, 22).unwrap();

    fn mix(posts: i64, about_us: i64, promotional: i64) -> Mix {
        Mix { posts, about_us, promotional }
    }

    #[test]
    fn a_fifth_may_be_about_us_and_one_in_eleven_may_promote() {
        for (mix, about_us, promotional) in [
            (mix(0, 0, 0), false, false),
            (mix(1, 1, 1), false, false),
            (mix(11, 2, 1), false, false),
            (mix(11, 3, 1), true, false),
            (mix(11, 2, 2), false, true),
            (mix(14, 3, 1), true, false),
            (mix(15, 3, 1), false, false),
            (mix(21, 4, 2), false, true),
            (mix(22, 4, 2), false, false),
            (mix(9_000, 1_800, 818), false, false),
            (mix(9_000, 1_801, 819), true, true),
        ] {
            assert_eq!((mix.is_too_much_about_us(), mix.is_too_promotional()), (about_us, promotional), "{mix:?}");
        }
    }

    #[test]
    fn the_next_one_may_go_out_after_so_many_others() {
        for (mix, about_us, promotional) in [
            (mix(0, 0, 0), 0, 0),
            (mix(1, 1, 1), 0, 20),
            (mix(10, 2, 0), 4, 0),
            (mix(11, 2, 1), 3, 10),
            (mix(14, 2, 1), 0, 7),
            (mix(20, 2, 1), 0, 1),
            (mix(21, 2, 1), 0, 0),
        ] {
            assert_eq!(
                (mix.others_before_about_us(), mix.others_before_promotional()),
                (about_us, promotional),
                "{mix:?}"
            );
        }
    }

    fn ago(days: i64) -> Option<Day> {
        TODAY.checked_sub_signed(chrono::TimeDelta::days(days))
    }

    fn out(id: i64, days_ago: i64) -> Post {
        Post { published_on: ago(days_ago), kind: Some(PostKind::Tip), ..Post::blank(id, id) }
    }

    /// The mix on a day of posts that went out, the last first, and of others.
    fn mix_of(posts: &[Post], on: Day) -> Mix {
        let out = posts.iter().filter_map(|post| Some((post.published_on?, post)));
        let waiting = posts.iter().filter(|post| post.published_on.is_none());
        Outgoing::of(out, waiting, TODAY).mix(on)
    }

    #[test]
    fn the_window_holds_ninety_days_or_eleven_posts() {
        let few: Vec<Post> = (1..=13).map(|n| out(n, n * 20)).collect();
        assert_eq!(mix_of(&few, TODAY).posts, 11);
        let many: Vec<Post> = (0..120).map(|n| out(n + 1, n)).collect();
        assert_eq!(mix_of(&many, TODAY).posts, 90);
        assert_eq!(mix_of(&[], TODAY), Mix::default());
    }

    #[test]
    fn a_planned_post_counts_at_its_own_day_and_an_idea_never() {
        let planned = Post { status: Some(PostStatus::Planned), planned_on: ago(-5), ..Post::blank(2, 2) };
        let idea = Post { status: Some(PostStatus::Idea), planned_on: ago(-4), ..Post::blank(3, 3) };
        let missed = Post { status: Some(PostStatus::Planned), planned_on: ago(1), ..Post::blank(4, 4) };
        let posts = [out(1, 3), planned, idea, missed];
        assert_eq!(mix_of(&posts, TODAY).posts, 1);
        assert_eq!(ago(-5).map(|day| mix_of(&posts, day).posts), Some(2));
    }

    #[test]
    fn what_promotes_is_about_us_and_people_who_answer_a_question_are_not() {
        let of = |kind| Post { kind: Some(kind), ..Post::blank(1, 1) };
        assert!(is_promotional(&of(PostKind::Offer)) && is_about_us(&of(PostKind::Offer)));
        assert!(is_about_us(&Post { promotional: Some(true), ..of(PostKind::Tip) }));
        assert!(!is_about_us(&of(PostKind::Tip)));
        assert!(is_about_us(&of(PostKind::People)));
        assert!(!is_about_us(&Post { question: "Wie maakt mijn taart?".into(), ..of(PostKind::People) }));
        assert!(!is_about_us(&Post { about_us: Some(false), ..of(PostKind::News) }));
    }
}
