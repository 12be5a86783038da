//! What the fields of a post or a series say against each other.

use super::{calendar::Series, model::Post};
use crate::record::Conflict;

/// A post that sells is about us; what is to be ready is so before it goes out.
pub fn post(post: &Post) -> Vec<Conflict> {
    let mut found = Vec::new();
    if post.promotional == Some(true) && post.about_us == Some(false) {
        found.push(Conflict { field: "about_us", code: "promotional-is-about-us" });
    }
    if let (Some(ready), Some(out)) = (post.finish_by, post.planned_on)
        && out < ready
    {
        found.push(Conflict { field: "finish_by", code: "ready-after-planned" });
    }
    found
}

/// A series ends after it begins, and comes on a day that a month can have.
pub fn series(series: &Series) -> Vec<Conflict> {
    let mut found = Vec::new();
    if let (Some(start), Some(until)) = (series.start, series.until)
        && until < start
    {
        found.push(Conflict { field: "until", code: "ends-before-start" });
    }
    if series.month_day.is_some_and(|day| !(1..=31).contains(&day.0)) {
        found.push(Conflict { field: "month_day", code: "no-day-of-month" });
    }
    if series.every.is_some_and(|every| every.0 == 0) {
        found.push(Conflict { field: "every", code: "never-comes" });
    }
    found
}
