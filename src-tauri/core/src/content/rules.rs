//! What the fields of a post say against each other.

use super::model::Post;
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
