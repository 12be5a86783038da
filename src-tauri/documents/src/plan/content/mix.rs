//! The mix: which rules hold, and how often something is asked of the reader.

use koers_core::content::MixRules;
use koers_press::document::Block;

use crate::{
    blocks::known,
    charts::{self, Subject},
    labels::Labels,
    source::Source,
};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let rules = source.facts.mix_rules.iter().flat_map(|rules| one(source, rules));
    let charts = [Subject::Mix, Subject::Journey].into_iter().flat_map(|of| charts::blocks(source, of));
    rules.chain(charts).collect()
}

fn one(source: &Source<'_>, rules: &MixRules) -> Vec<Block> {
    let words = source.words;
    let held = [
        (rules.about_us_rule == Some(true)).then(|| words.say("plan-mix-about-us")),
        (rules.promotional_rule == Some(true)).then(|| words.say("plan-mix-promotional")),
    ];
    let held: Vec<Block> = held.into_iter().flatten().map(Block::text).collect();
    let ask = known(&rules.ask).map(|ask| match rules.ask_every_weeks {
        Some(weeks) => {
            let weeks = words.say_with("plan-weeks", &[("count", weeks.0.into())]);
            words.say_with("plan-mix-ask-every", &[("ask", ask.into()), ("weeks", weeks.into())])
        }
        None => ask,
    });
    Labels::of(source)
        .blocks("plan-mix-rules", held)
        .line("plan-mix-ask", ask)
        .line("plan-mix-link", &rules.ask_link)
        .into_blocks()
}
