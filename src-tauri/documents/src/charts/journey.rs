//! How many posts serve each audience at each stage of its journey.

use koers_core::{content::Outgoing, plan::Kind};
use koers_press::chart::{Amount, Chart, Plot};

use super::said;
use crate::source::Source;

/// A field for each stage and audience, of the posts that went out of late or are planned.
pub fn journey(source: &Source<'_>) -> Option<Chart> {
    let (words, facts) = (source.words, source.facts);
    let outgoing = Outgoing::of(facts.posts_out(), facts.posts_waiting(), source.today);
    let until = outgoing.last_day()?.max(source.today);
    let counts = outgoing.counted(until, |post| (post.stage.map(|id| id.raw()), post.segment.map(|id| id.raw())));
    let stages: Vec<_> = facts.stages.iter().collect();
    let segments: Vec<_> = facts.segments.iter().collect();
    let count = |stage: i64, segment: i64| counts.get(&(Some(stage), Some(segment))).copied().unwrap_or(0);
    let cell = |count: i64| (count > 0).then(|| Amount::new(count as f64, words.count(count)));
    let rows: Vec<(String, Vec<Option<Amount>>)> = stages
        .iter()
        .map(|stage| {
            let label = source.called(Kind::JourneyStage, stage.id.raw()).unwrap_or_else(|| words.say("plan-unnamed"));
            (label, segments.iter().map(|segment| cell(count(stage.id.raw(), segment.id.raw()))).collect())
        })
        .collect();
    let all = rows.iter().map(|(_, cells)| cells.len()).sum::<usize>();
    let empty = rows.iter().flat_map(|(_, cells)| cells).filter(|cell| cell.is_none()).count();
    if empty == all {
        return None;
    }
    let key = if empty == 0 { "chart-journey.full" } else { "chart-journey.empty" };
    let finding = words.say_with(key, &[("empty", empty.into()), ("all", all.into())]);
    let columns = segments.iter().map(|segment| source.name(Kind::Segment, segment.id.raw())).collect();
    let heads = vec![words.say("chart-journey.rows")];
    Some(said(words.say("chart-journey"), finding, heads, Plot::Matrix { columns, rows }))
}
