//! What is ageing: themes of which nothing new was told, and posts that are worth nothing any more or soon, or that want
//! renewal. A post that another one renews is left out.

use std::collections::{HashMap, HashSet};

use chrono::Days;
use serde::Serialize;
use ts_rs::TS;

use super::model::{Pillar, Post};
use crate::{id::Id, time::Day};

/// Days ahead of the last day of value at which it is told.
const SOON: u64 = 14;
/// The most that are listed.
const MOST: usize = 100;

/// Why something is ageing; the words are `ageing-<is>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Aged {
    /// Nothing new of this theme for as long as it was to be renewed in.
    Pillar,
    /// The post is worth nothing any more.
    Worthless,
    /// It soon is.
    SoonWorthless,
    /// The post is as old as those of its theme may be.
    Old,
}

/// One theme or post that is ageing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Ageing {
    /// Why.
    pub why: Aged,
    /// The theme, or the post.
    #[ts(type = "number")]
    pub id: i64,
    /// What it is called.
    pub name: String,
    /// The last day on which it was as it should be.
    #[ts(type = "string")]
    pub until: Day,
    /// When the post went out, or the last post of the theme.
    #[ts(type = "string")]
    pub out_on: Day,
}

/// All that is ageing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AgeingList {
    /// What aged first at the head; at most a hundred.
    pub of: Vec<Ageing>,
    /// How many there are in all.
    pub all: usize,
}

/// What is ageing today, of these themes and all posts.
#[must_use]
pub fn ageing<'a>(
    pillars: impl Iterator<Item = &'a Pillar>,
    posts: impl Iterator<Item = &'a Post>,
    today: Day,
) -> AgeingList {
    // Weeks that are no number of days at all never run out.
    let lasts = |pillar: &Pillar| {
        let weeks = pillar.refresh_weeks.filter(|weeks| weeks.0 > 0)?.0;
        Some(Days::new(u64::try_from(weeks.checked_mul(7)?).ok()?))
    };
    let lasting: HashMap<i64, (&Pillar, Days)> =
        pillars.filter_map(|pillar| Some((pillar.id.raw(), (pillar, lasts(pillar)?)))).collect();
    let runs_out = |pillar: i64, out_on: Day| {
        let (_, days) = lasting.get(&pillar)?;
        out_on.checked_add_days(*days).filter(|until| *until < today)
    };

    let mut found = Vec::new();
    let mut last_of: HashMap<i64, Day> = HashMap::new();
    let mut renewed: HashSet<i64> = HashSet::new();
    for post in posts {
        renewed.extend(post.refreshes.map(Id::raw));
        let Some(out_on) = post.published_on.filter(|day| *day <= today) else { continue };
        let pillar = post.pillar.map(Id::raw);
        if let Some(pillar) = pillar {
            let last = last_of.entry(pillar).or_insert(out_on);
            *last = out_on.max(*last);
        }
        let worth = post.valuable_until.and_then(|until| Some((until, worth(until, today)?)));
        let old = pillar.and_then(|pillar| runs_out(pillar, out_on)).map(|until| (until, Aged::Old));
        if let Some((until, why)) = worth.into_iter().chain(old).min() {
            found.push((why, post.id.raw(), &post.title, until, out_on));
        }
    }
    found.retain(|(_, post, ..)| !renewed.contains(post));
    for (pillar, _) in lasting.values() {
        let id = pillar.id.raw();
        if let Some(out_on) = last_of.get(&id)
            && let Some(until) = runs_out(id, *out_on)
        {
            found.push((Aged::Pillar, id, &pillar.theme, until, *out_on));
        }
    }
    let all = found.len();
    found.sort_unstable_by_key(|(why, id, _, until, out_on)| (*until, *why, *out_on, *id));
    let listed = found.into_iter().take(MOST);
    let of = listed.map(|(why, id, name, until, out_on)| Ageing { why, id, name: name.to_string(), until, out_on });
    AgeingList { of: of.collect(), all }
}

/// Whether what is of value up to a day is no longer, or soon not.
fn worth(until: Day, today: Day) -> Option<Aged> {
    if until < today {
        return Some(Aged::Worthless);
    }
    (until <= today.checked_add_days(Days::new(SOON))?).then_some(Aged::SoonWorthless)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{column::Count, record::Record};
    use chrono::TimeDelta;

    const TODAY: Day = Day::from_ymd_opt(2026, 11, 22).unwrap();

    fn ahead(days: i64) -> Day {
        TODAY + TimeDelta::days(days)
    }

    fn post(id: i64, days_ago: i64) -> Post {
        Post { published_on: Some(ahead(-days_ago)), ..Post::blank(id, id) }
    }

    fn of(pillar: i64, post: Post) -> Post {
        Post { pillar: Some(Id::new(pillar)), ..post }
    }

    fn until(days: i64, post: Post) -> Post {
        Post { valuable_until: Some(ahead(days)), ..post }
    }

    fn pillar(id: i64, weeks: i64) -> Pillar {
        Pillar { refresh_weeks: Some(Count(weeks)), ..Pillar::blank(id, id) }
    }

    fn told(pillars: &[Pillar], posts: &[Post]) -> Vec<(Aged, i64, i64)> {
        let found = ageing(pillars.iter(), posts.iter(), TODAY);
        found.of.iter().map(|ageing| (ageing.why, ageing.id, (ageing.until - TODAY).num_days())).collect()
    }

    #[test]
    fn a_post_ages_when_its_value_ends_or_nearly_does() {
        let posts = [until(-1, post(1, 40)), until(0, post(2, 40)), until(14, post(3, 40)), until(15, post(4, 40))];
        let expected = [(Aged::Worthless, 1, -1), (Aged::SoonWorthless, 2, 0), (Aged::SoonWorthless, 3, 14)];
        assert_eq!(told(&[], &posts), expected);
        assert_eq!(told(&[], &[until(-1, Post::blank(1, 1)), until(-1, post(2, -3))]), [], "not out yet");
    }

    #[test]
    fn a_theme_and_its_posts_age_by_the_weeks_they_were_given() {
        let posts = [of(9, post(1, 15)), of(9, post(2, 30)), of(8, post(3, 30))];
        let old = [(Aged::Old, 2, -16), (Aged::Pillar, 9, -1), (Aged::Old, 1, -1)];
        assert_eq!(told(&[pillar(9, 2), Pillar::blank(8, 8)], &posts), old);
        assert_eq!(told(&[pillar(9, 2)], &[of(9, post(1, 14)), of(9, post(2, 15))]), [(Aged::Old, 2, -1)]);
        assert_eq!(told(&[pillar(9, 0), pillar(8, i64::MAX)], &posts), []);
    }

    #[test]
    fn what_is_renewed_is_not_told_and_what_ages_twice_is_told_once() {
        let renews = |id| Post { refreshes: Some(Id::new(id)), ..Post::blank(5, 5) };
        let old = of(9, post(1, 30));
        assert_eq!(told(&[pillar(9, 2)], &[old.clone(), renews(1)]), [(Aged::Pillar, 9, -16)]);
        let both = until(-20, old.clone());
        assert_eq!(told(&[pillar(9, 2)], &[both]), [(Aged::Worthless, 1, -20), (Aged::Pillar, 9, -16)]);
        let later = until(3, old);
        assert_eq!(told(&[pillar(9, 2)], &[later]), [(Aged::Pillar, 9, -16), (Aged::Old, 1, -16)]);
    }

    #[test]
    fn at_most_a_hundred_are_listed_and_all_are_counted() {
        let posts: Vec<Post> = (0..150).map(|n| until(-1, post(n + 1, n + 1))).collect();
        let found = ageing([].iter(), posts.iter(), TODAY);
        assert_eq!((found.of.len(), found.all), (100, 150));
        assert_eq!(found.of[0].out_on, ahead(-150), "the oldest first");
    }
}
