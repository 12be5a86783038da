//! *Fill my calendar*: what a stretch of days still lacks, proposed out of the answers. Ideas that wait come first, then
//! suggestions. It says what it held and what it could not hold. The same answers and days give the same proposal.

mod board;
mod choice;
mod codes;
mod hours;
mod ledger;
mod reserve;
mod slots;
mod titles;
mod told;

use chrono::Days;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    audience::PostKind,
    error::Result,
    plan::Facts,
    text::Language,
    time::{Day, Time},
};

pub use codes::{Held, HeldRule, Missed, MissedWhy};

use board::Board;
use told::Course;

/// At most so many days are filled at once: a year.
const LONGEST: u64 = 366;

/// A post that is proposed, with what it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Proposed {
    /// The idea on the board that it dates; nothing for a new post.
    #[ts(type = "number | null")]
    pub idea: Option<i64>,
    /// What it is called on the board: the idea's own title, or a suggestion in the owner's words.
    pub title: String,
    /// The question that it answers, in the owner's words.
    pub question: String,
    /// When it is to go out.
    #[ts(type = "string | null")]
    pub day: Option<Day>,
    /// At what time of that day, where the channel has its times.
    #[ts(type = "string | null")]
    pub time: Option<Time>,
    /// Whether that day is only wished, because a gate is shut.
    pub wished: bool,
    /// On which channel.
    #[ts(type = "number")]
    pub channel: i64,
    /// The stage of the journey that it serves.
    #[ts(type = "number | null")]
    pub stage: Option<i64>,
    /// The pillar that its question comes from, or that is for whoever asks it.
    #[ts(type = "number | null")]
    pub pillar: Option<i64>,
    /// For whom.
    #[ts(type = "number | null")]
    pub segment: Option<i64>,
    /// Which kind of post.
    pub kind: PostKind,
    /// Who makes it: whoever looks after the channel, else whoever has the content.
    #[ts(type = "number | null")]
    pub owner: Option<i64>,
    /// What the reader has of it, as the pillar or the answer says; empty where neither does.
    pub value: String,
    /// What it asks of the reader; empty where it asks nothing.
    pub ask: String,
    /// Where that leads.
    pub link: String,
    /// The older post that it renews.
    #[ts(type = "number | null")]
    pub refreshes: Option<i64>,
    /// The pattern that made its title; empty for an idea.
    pub pattern: String,
}

/// A stretch of days, filled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Filled {
    /// What is proposed, in order of day.
    pub posts: Vec<Proposed>,
    /// What it held, with its numbers.
    pub kept: Vec<Held>,
    /// What it could not hold, and why.
    pub missed: Vec<Missed>,
}

/// For what, from when to when, and how it is filled.
#[derive(Clone, Copy)]
struct Span {
    from: Day,
    until: Day,
    today: Day,
    /// Whether posts may be planned; else they are ideas with a wished day.
    dated: bool,
    language: Language,
}

/// Proposes what the days from `from` up to and with `until` still lack, at most a year and nothing before tomorrow. While
/// `dated` is false, as with a gate shut, the posts are ideas with a wished day.
///
/// # Errors
/// When the data that ships with the app is broken.
pub fn fill(facts: &Facts, from: Day, until: Day, today: Day, dated: bool, language: Language) -> Result<Filled> {
    let from = from.max(today + Days::new(1));
    let until = until.min(from + Days::new(LONGEST));
    let span = Span { from, until, today, dated, language };
    let mut slots = slots::free_slots(facts, span);
    let mut board = Board::new(facts, span)?;
    let mut course = Course::new(&slots);
    let reserved = board.reserve(&slots, &mut course)?;
    let mut posts: Vec<Proposed> = Vec::new();
    for at in 0..slots.len() {
        let next = slots.iter().skip(at + 1).find(|slot| !slot.taken).map_or(until, |slot| slot.day);
        let Some(slot) = slots.get(at).filter(|slot| !slot.taken).copied() else { continue };
        if !board.has_hours(&slot) {
            course.no_hours(slot.channel);
            continue;
        }
        let Some((post, elsewhere)) = board.post_for(&slot, next, reserved.get(&at)) else { continue };
        // An idea for several channels takes the nearest place on each of them.
        for other in elsewhere {
            let free = (0..slots.len()).filter(|at| slots.get(*at).is_some_and(|s| !s.taken && s.channel.id == other));
            let apart = |at: &usize| slots.get(*at).map(|one| (one.day - slot.day).num_days().abs());
            if let Some(nearest) = free.min_by_key(apart).and_then(|at| slots.get_mut(at)) {
                nearest.taken = true;
            }
        }
        if let Some(slot) = slots.get_mut(at) {
            slot.taken = true;
        }
        course.placed(slot.channel);
        posts.push(post);
    }
    let (kept, missed) = course.told(&board);
    Ok(Filled { posts, kept, missed })
}
