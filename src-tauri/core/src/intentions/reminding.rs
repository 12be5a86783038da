//! What is to go out about now, for whoever reminds its owner of it.

use super::Plan;
use crate::{
    checks::shut_gates,
    content::PostStatus,
    text::in_short,
    time::{Day, Time},
};

/// A post without a time of its own is told from this hour on (ours).
const FROM: u32 = 9;

/// A post that is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DuePost {
    /// The post.
    pub id: i64,
    /// What it is called, in at most 80 characters.
    pub title: String,
}

impl Plan {
    /// The planned posts whose time has come on this day, the earliest first; none while a gate is shut.
    #[must_use]
    pub fn due_now(&self, today: Day, clock: Time) -> Vec<DuePost> {
        if !shut_gates(&self.facts, today).is_empty() {
            return Vec::new();
        }
        let at = |time: Option<Time>| time.or_else(|| Time::from_hms_opt(FROM, 0, 0));
        let mut due: Vec<_> = self
            .facts
            .posts_waiting()
            .filter(|post| post.status == Some(PostStatus::Planned) && post.planned_on == Some(today))
            .filter(|post| at(post.planned_time).is_some_and(|time| time <= clock))
            .collect();
        due.sort_by_key(|post| (at(post.planned_time), post.position));
        due.into_iter().map(|post| DuePost { id: post.id.raw(), title: in_short(&post.title) }).collect()
    }
}
