//! How many posts each theme has, beside its share as it was agreed.

use koers_core::{
    column::BasisPoints,
    content::{Outgoing, Pillar},
    plan::Kind,
};
use koers_press::chart::{Amount, Chart, Plot, Stack};

use super::said;
use crate::source::Source;

/// More cannot be told apart; the rest is taken together.
const MOST: usize = 6;
/// A difference of so many basis points is nothing to speak of.
const CLOSE: i64 = 500;

/// One theme, or the rest.
struct Part {
    name: String,
    agreed: i64,
    posts: i64,
}

/// Two bars: as agreed, and as the posts that went out of late or are planned divide.
pub fn mix(source: &Source<'_>) -> Option<Chart> {
    let (words, facts) = (source.words, source.facts);
    let outgoing = Outgoing::of(facts.posts_out(), facts.posts_waiting(), source.today);
    let until = outgoing.last_day()?.max(source.today);
    let counts = outgoing.counted(until, |post| post.pillar.map(|id| id.raw()));
    let part = |theme: &Pillar| Part {
        name: source.name(Kind::Pillar, theme.id.raw()),
        agreed: theme.share.map_or(0, |share| share.0),
        posts: counts.get(&Some(theme.id.raw())).copied().unwrap_or(0),
    };
    let mut parts: Vec<Part> = facts.pillars.iter().map(part).filter(|part| part.agreed + part.posts > 0).collect();
    let none = counts.get(&None).copied().unwrap_or(0);
    let posts = parts.iter().map(|part| part.posts).sum::<i64>() + none;
    if parts.len() < 2 || posts == 0 || parts.iter().all(|part| part.agreed == 0) {
        return None;
    }
    let rest = parts.split_off(parts.len().min(MOST));
    if !rest.is_empty() || none > 0 {
        parts.push(Part {
            name: words.say("chart-mix.rest"),
            agreed: rest.iter().map(|part| part.agreed).sum(),
            posts: rest.iter().map(|part| part.posts).sum::<i64>() + none,
        });
    }
    // To a whole percent: the posts are few.
    let share = |part: &Part| BasisPoints((part.posts * 100 + posts / 2) / posts * 100);
    let amount = |share: BasisPoints| Amount::new(share.0 as f64, words.share(share));
    let row = |label: &str, of: &dyn Fn(&Part) -> BasisPoints| Stack {
        label: words.say(label),
        amounts: parts.iter().map(|part| amount(of(part))).collect(),
        total: String::new(),
    };
    let rows = vec![row("chart-mix.agreed", &|part| BasisPoints(part.agreed)), row("chart-mix.posts", &share)];
    let furthest = parts.iter().max_by_key(|part| (share(part).0 - part.agreed).abs())?;
    let given = [
        ("theme", furthest.name.as_str().into()),
        ("posts", words.share(share(furthest)).into()),
        ("agreed", words.share(BasisPoints(furthest.agreed)).into()),
    ];
    let is_close = (share(furthest).0 - furthest.agreed).abs() <= CLOSE;
    let finding = if is_close { words.say("chart-mix.close") } else { words.say_with("chart-mix.furthest", &given) };
    let plot = Plot::Stacked { parts: parts.iter().map(|part| part.name.clone()).collect(), rows };
    Some(said(words.say("chart-mix"), finding, vec![words.say("chart-mix.rows")], plot))
}
