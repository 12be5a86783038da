//! The days that are marked in a plan: those of its country and the owner's own.

use serde::Serialize;
use ts_rs::TS;

use crate::{
    content::{marked_days, own_days},
    error::Result,
    plan::Facts,
    text::Language,
    time::Day,
};

/// A day that is marked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MarkedDay {
    /// The day.
    #[ts(type = "string")]
    pub day: Day,
    /// What it is called.
    pub name: String,
    /// Whether the owner marked it.
    pub own: bool,
    /// The owner's record of it.
    #[ts(type = "number | null")]
    pub id: Option<i64>,
    /// Whether a post may be made for it: not when the clocks change, or the dead are remembered.
    pub occasion: bool,
}

/// The marked days from `from` up to and with `until`, in order; the owner's first where two fall together.
///
/// # Errors
/// When the data that ships with the app is broken.
pub fn days_in(facts: &Facts, language: Language, from: Day, until: Day) -> Result<Vec<MarkedDay>> {
    let own = own_days(facts.own_days.iter(), from, until).into_iter().map(|(day, own)| MarkedDay {
        day,
        name: own.name.to_string(),
        own: true,
        id: Some(own.id.raw()),
        occasion: true,
    });
    let country = facts.the_business().country_in(language);
    let shared = marked_days(country, language, from, until)?;
    let shared = shared.into_iter().map(|one| MarkedDay {
        day: one.day,
        name: one.name,
        own: false,
        id: None,
        occasion: one.occasion,
    });
    let mut all: Vec<MarkedDay> = own.chain(shared).collect();
    all.sort_by_key(|marked| marked.day);
    Ok(all)
}
