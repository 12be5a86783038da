//! What happens when: the rounds, the campaigns, the steps, the posts and the actions, by the day on which they begin.

use koers_core::{
    approach::LaunchStep,
    content::goes_out,
    cycle::{Action, ActionState},
    plan::Kind,
    time::Day,
};
use koers_press::chart::{Chart, Plot, Stretch, Tick};

use super::{
    days::{number, tick, ticks},
    said,
};
use crate::{blocks::known, source::Source};

/// Something with its days.
struct Span {
    label: String,
    from: Day,
    to: Day,
    note: String,
    done: bool,
}

/// In days: what was over before that is the past.
const PAST: i64 = 92;

/// A row for each round, campaign, step and action that has a day.
pub fn planning(source: &Source<'_>) -> Option<Chart> {
    let words = source.words;
    let is_recent = |span: &Span| (source.today - span.to).num_days() <= PAST;
    let mut spans: Vec<Span> = [rounds(source), campaigns(source), steps(source), actions(source)]
        .into_iter()
        .flatten()
        .filter(is_recent)
        .collect();
    if spans.len() < 2 {
        return None;
    }
    let next = spans.iter().filter(|span| !span.done && span.to >= source.today).min_by_key(|span| span.to);
    let finding = match next {
        Some(next) => {
            let given = [("what", next.label.as_str().into()), ("day", words.day(next.to).into())];
            words.say_with("chart-planning.next", &given)
        }
        None => words.say("chart-planning.nothing"),
    };
    spans.extend(posts(source));
    spans.sort_by_key(|span| (span.from, span.to));
    let (first, last) = (spans.iter().map(|span| span.from).min()?, spans.iter().map(|span| span.to).max()?);
    let (first, last) = (first.min(source.today), last.max(source.today));
    let stretch = |span: Span| Stretch {
        label: span.label,
        from: tick(source, span.from),
        to: tick(source, span.to),
        note: span.note,
        done: span.done,
    };
    let plot = Plot::Timeline {
        days: ticks(source, first, last),
        today: Some(Tick::new(number(source.today), words.say("chart-planning.today"))),
        key: ["open", "done"].map(|state| words.say(&format!("chart-planning.{state}"))),
        spans: spans.into_iter().map(stretch).collect(),
    };
    let heads =
        ["rows", "from", "to", "note", "state"].map(|head| words.say(&format!("chart-planning.{head}"))).to_vec();
    Some(said(words.say("chart-planning"), finding, heads, plot))
}

/// The posts that are planned, from the first to the last.
fn posts(source: &Source<'_>) -> Option<Span> {
    let days = || source.facts.posts_waiting().filter_map(|post| goes_out(post, source.today));
    let note = source.words.say_with("chart-planning.count", &[("count", days().count().into())]);
    Some(Span {
        label: source.words.say("chart-planning.posts"),
        from: days().min()?,
        to: days().max()?,
        note,
        done: false,
    })
}

fn rounds(source: &Source<'_>) -> Vec<Span> {
    let span = |cycle: &koers_core::cycle::Cycle| {
        let to = cycle.end_day?;
        Some(Span {
            label: source.name(Kind::Cycle, cycle.id.raw()),
            from: cycle.start?.min(to),
            to,
            note: String::new(),
            done: to < source.today,
        })
    };
    source.facts.cycles.iter().filter_map(span).collect()
}

fn campaigns(source: &Source<'_>) -> Vec<Span> {
    let span = |campaign: &koers_core::approach::Campaign| {
        let from = campaign.start?;
        let name = source.name(Kind::Campaign, campaign.id.raw());
        Some(Span {
            label: source.words.say_with("plan-campaign", &[("name", name.into())]),
            from,
            to: campaign.end_day.unwrap_or(from).max(from),
            note: String::new(),
            done: campaign.end_day.is_some_and(|end| end < source.today),
        })
    };
    source.facts.campaigns.iter().filter_map(span).collect()
}

fn steps(source: &Source<'_>) -> Vec<Span> {
    let span = |step: &LaunchStep| {
        let day = step.done_on.or(step.due)?;
        let note = source.person(step.owner).unwrap_or_default();
        Some(Span { label: known(&step.what)?, from: day, to: day, note, done: step.done_on.is_some() })
    };
    source.facts.launch_steps.iter().filter_map(span).collect()
}

fn actions(source: &Source<'_>) -> Vec<Span> {
    let span = |action: &Action| {
        let done = action.state == Some(ActionState::Done);
        let day = action.done_on.filter(|_| done).or(action.due)?;
        let note = source.person(action.owner).unwrap_or_default();
        Some(Span { label: known(&action.what)?, from: day, to: day, note, done })
    };
    source.facts.actions.iter().filter_map(span).collect()
}
