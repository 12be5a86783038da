//! The turns of every series that are still to be made: neither skipped, nor made into a post.

use std::collections::{BTreeSet, HashSet};

use crate::{
    content::{Series, occurrences},
    id::Id,
    plan::Facts,
    time::Day,
};

/// The turns of every series from `from` up to and with `until`, in order of day and of the owner's, but for those that
/// are skipped and those that a post was made of.
#[must_use]
pub fn occurrences_in(facts: &Facts, from: Day, until: Day) -> Vec<(Id<Series>, Day)> {
    if facts.series.is_empty() {
        return Vec::new();
    }
    let made: HashSet<(Id<Series>, Day)> =
        facts.posts.iter().filter_map(|post| Some((post.series?, post.occurs_on?))).collect();
    let mut found: Vec<(Day, i64, Id<Series>)> = Vec::new();
    for series in facts.series.iter() {
        let skips = skips_of(facts, series.id);
        let open = occurrences(series, &skips, from, until).filter(|day| !made.contains(&(series.id, *day)));
        found.extend(open.map(|day| (day, series.position, series.id)));
    }
    found.sort_by_key(|(day, position, _)| (*day, *position));
    found.into_iter().map(|(day, _, series)| (series, day)).collect()
}

/// The days on which a series does not come.
#[must_use]
pub fn skips_of(facts: &Facts, series: Id<Series>) -> BTreeSet<Day> {
    facts.series_skips.iter().filter(|skip| skip.series == Some(series)).filter_map(|skip| skip.day).collect()
}
