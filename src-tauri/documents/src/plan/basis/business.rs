//! The business itself, and the earlier plans that this one is derived from.

use koers_core::business::SourcePlan;
use koers_press::document::{Block, Inline};

use crate::{
    blocks::{known, lines, together},
    columns::Columns,
    labels::Labels,
    source::Source,
};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let (words, business) = (source.words, source.facts.the_business());
    let relation = business.relation.map(|relation| words.say(&format!("plan-relation-{}", relation.code())));
    let people = business.people.map(|people| words.say_with("plan-business-people", &[("count", people.0.into())]));
    let phone = known(&business.phone).map(Inline::text);
    let mut blocks = Labels::of(source)
        .line("plan-business-name", &business.name)
        .line("plan-business-line", together([source.chosen("business", "line", business.line), people]))
        .line("plan-business-sells", &business.sells)
        .line("plan-business-address", &business.address)
        .line("plan-business-hours", &business.opening_hours)
        .passage("plan-business-reach", lines([web(&business.web_address), mail(&business.email), phone]))
        .line("plan-business-relation", relation)
        .into_blocks();
    blocks.extend(earlier(source));
    blocks
}

fn earlier(source: &Source<'_>) -> Vec<Block> {
    Columns::<SourcePlan>::of(source)
        .words("plan-earlier-kind", |plan| source.chosen("source_plan", "kind", plan.kind))
        .words("plan-earlier-day", |plan| plan.on_day)
        .words("plan-earlier-summary", |plan| plan.summary.to_string())
        .words("plan-earlier-file", |plan| plan.file.to_string())
        .table(source.words.say("plan-earlier"), source.facts.source_plans.iter())
}

/// A web address as a link, where it is one.
fn web(address: &str) -> Option<Inline> {
    let address = known(address)?;
    let is_whole = address.starts_with("https://") || address.starts_with("http://");
    let url = if is_whole { address.clone() } else { format!("https://{address}") };
    let is_address = !address.contains(char::is_whitespace) && address.contains('.');
    Some(if is_address { Inline::link(url, address) } else { Inline::text(address) })
}

/// An e-mail address as a link, where it is one.
fn mail(address: &str) -> Option<Inline> {
    let address = known(address)?;
    let is_address = !address.contains(char::is_whitespace) && address.contains('@');
    Some(if is_address { Inline::link(format!("mailto:{address}"), address) } else { Inline::text(address) })
}
