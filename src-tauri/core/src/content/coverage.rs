//! Which audience is served in which stage of the journey: how many posts of now there are for each.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use super::model::Post;
use crate::{
    audience::{JourneyStage, Segment},
    id::Id,
};

/// How many posts there are for an audience in a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Covered {
    /// The stage; `None` for posts of no stage.
    #[ts(type = "number | null")]
    pub stage: Option<i64>,
    /// The audience; `None` for posts for nobody in particular.
    #[ts(type = "number | null")]
    pub segment: Option<i64>,
    /// How many posts.
    pub posts: usize,
}

/// The map of these posts: every audience in every stage, also where there is none, in the order of the stages; then,
/// where there are any, the posts of which one of the two is not known.
#[must_use]
pub fn coverage<'a>(
    stages: impl Iterator<Item = Id<JourneyStage>>,
    segments: impl Iterator<Item = Id<Segment>>,
    posts: impl Iterator<Item = &'a Post>,
) -> Vec<Covered> {
    let stages: Vec<i64> = stages.map(Id::raw).collect();
    let segments: Vec<i64> = segments.map(Id::raw).collect();
    let known = |id: Option<i64>, all: &[i64]| id.filter(|id| all.contains(id));
    let mut counts: BTreeMap<(Option<i64>, Option<i64>), usize> = BTreeMap::new();
    for post in posts {
        let of = (known(post.stage.map(Id::raw), &stages), known(post.segment.map(Id::raw), &segments));
        *counts.entry(of).or_default() += 1;
    }
    let every = stages.iter().flat_map(|stage| segments.iter().map(|segment| (Some(*stage), Some(*segment))));
    let mut map: Vec<Covered> =
        every.map(|of| Covered { stage: of.0, segment: of.1, posts: counts.remove(&of).unwrap_or_default() }).collect();
    map.extend(counts.into_iter().map(|((stage, segment), posts)| Covered { stage, segment, posts }));
    map
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Record;

    #[test]
    fn every_stage_and_audience_has_its_place_and_what_is_not_known_comes_last() {
        let post = |stage: Option<i64>, segment: Option<i64>| Post {
            stage: stage.map(Id::new),
            segment: segment.map(Id::new),
            ..Post::blank(1, 1)
        };
        let posts = [post(Some(2), Some(7)), post(Some(2), Some(7)), post(None, Some(7)), post(Some(99), None)];
        let map = coverage([2, 1].map(Id::new).into_iter(), [7].map(Id::new).into_iter(), posts.iter());
        let counts: Vec<_> = map.iter().map(|at| (at.stage, at.segment, at.posts)).collect();
        let expected = [(Some(2), Some(7), 2), (Some(1), Some(7), 0), (None, None, 1), (None, Some(7), 1)];
        assert_eq!(counts, expected);
    }
}
