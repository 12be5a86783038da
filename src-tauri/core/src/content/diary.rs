//! The diary: the posts by the day on which they went out, so that what asks for the last weeks need not walk through ten
//! years.

use std::collections::{BTreeSet, HashMap};

use super::model::Post;
use crate::time::Day;

/// Which posts went out when, and which have not yet.
#[derive(Debug, Clone, Default)]
pub struct Diary {
    out: BTreeSet<(Day, i64, i64)>,
    waiting: BTreeSet<(i64, i64)>,
    kept: HashMap<i64, (Option<Day>, i64)>,
}

impl Diary {
    /// Keeps a post where it belongs now.
    pub fn put(&mut self, post: &Post) {
        let id = post.id.raw();
        self.take_out(id);
        self.kept.insert(id, (post.published_on, post.position));
        match post.published_on {
            Some(day) => self.out.insert((day, post.position, id)),
            None => self.waiting.insert((post.position, id)),
        };
    }

    /// Forgets a post.
    pub fn take_out(&mut self, id: i64) {
        match self.kept.remove(&id) {
            Some((Some(day), position)) => self.out.remove(&(day, position, id)),
            Some((None, position)) => self.waiting.remove(&(position, id)),
            None => false,
        };
    }

    /// The ids of those that went out with their days, the last first.
    pub fn out(&self) -> impl DoubleEndedIterator<Item = (Day, i64)> {
        self.out.iter().rev().map(|(day, _, id)| (*day, *id))
    }

    /// The ids of those that did not, in the owner's order.
    pub fn waiting(&self) -> impl Iterator<Item = i64> {
        self.waiting.iter().map(|(_, id)| *id)
    }
}
