//! Places that are kept before any other: for marked days, and for older posts that are soon worth nothing any more.

use std::collections::{HashMap, HashSet};

use chrono::Days;

use super::{board::Board, codes::MissedWhy, slots::Slot, told::Course};
use crate::{
    column::Column,
    content::Post,
    error::Result,
    reckoning::{days_in, questions::plain},
    time::Day,
};

/// So many days before a marked day a post about it is still in time (ours).
const BEFORE_MARKED: i64 = 7;
/// So many days after a stretch a marked day still wants its post in it.
const MARKED_AFTER: u64 = 3;
/// An older post is renewed up to so many days before it is worth nothing any more (ours).
const BEFORE_WORTHLESS: u64 = 14;
/// Marked days take at most this part of the places: one of three (ours).
const MARKED_PART: usize = 3;

/// What a place is kept for.
pub(super) enum Reserved<'a> {
    Day(String),
    Renewal(&'a Post),
}

impl<'a> Board<'a> {
    /// Keeps places for marked days and for posts that are soon worth nothing any more.
    ///
    /// # Errors
    /// When the data that ships with the app is broken.
    pub fn reserve(&self, slots: &[Slot<'a>], course: &mut Course<'a>) -> Result<HashMap<usize, Reserved<'a>>> {
        let span = self.span;
        let mut reserved: HashMap<usize, Reserved<'a>> = HashMap::new();
        let renewed: HashSet<i64> = self.facts.posts.iter().filter_map(|post| Some(post.refreshes?.raw())).collect();
        let soon = span.from..=span.until + Days::new(BEFORE_WORTHLESS);
        let mut ageing: Vec<(Day, &Post)> = self
            .facts
            .posts_out()
            .filter_map(|(_, post)| Some((post.valuable_until.filter(|day| soon.contains(day))?, post)))
            .filter(|(_, post)| post.question.is_known() && !renewed.contains(&post.id.raw()))
            .collect();
        ageing.sort_by_key(|(day, post)| (*day, post.position));
        for (until, post) in ageing {
            let fits =
                |at: &usize| slots.get(*at).is_some_and(|s| post.channels.contains(&s.channel.id) && s.day <= until);
            let place = (0..slots.len()).rev().filter(|at| !reserved.contains_key(at)).find(fits);
            match place {
                Some(at) => drop(reserved.insert(at, Reserved::Renewal(post))),
                None => course.missed(MissedWhy::Renewal, &post.title),
            }
        }
        let mut marked = days_in(self.facts, span.language, span.from, span.until + Days::new(MARKED_AFTER))?;
        marked.retain(|day| day.occasion);
        marked.sort_by_key(|marked| (!marked.own, marked.day));
        let mut places = slots.len() / MARKED_PART;
        for marked in marked {
            let before = marked.day - Days::new(BEFORE_MARKED.unsigned_abs());
            let name = plain(&marked.name);
            let serves = |post: &Post| {
                let day = post.published_on.or(post.planned_on);
                day.is_some_and(|day| (before..=marked.day).contains(&day)) && plain(&post.title).contains(&name)
            };
            let lately = self.facts.posts_out().take_while(|(day, _)| *day >= before).map(|(_, post)| post);
            if lately.chain(self.facts.posts_waiting()).any(serves) {
                course.marked += 1;
                continue;
            }
            let in_time = |at: &usize| slots.get(*at).is_some_and(|slot| (before..=marked.day).contains(&slot.day));
            let place = (0..slots.len()).rev().filter(|at| !reserved.contains_key(at)).find(in_time);
            match place.filter(|_| places > 0 && !self.sources.is_empty()) {
                Some(at) => {
                    reserved.insert(at, Reserved::Day(marked.name));
                    places -= 1;
                }
                None if marked.day <= span.until => course.missed(MissedWhy::Day, &marked.name),
                None => {}
            }
        }
        Ok(reserved)
    }
}
