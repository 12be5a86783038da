//! The business itself, and the earlier plans that this one is derived from.

use koers_core::business::SourcePlan;
use koers_press::document::{Block, Inline};

use crate::{blocks::known, columns::Columns, labels::Labels, source::Source};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let (words, business) = (source.words, source.facts.the_business());
    let relation = business.relation.map(|relation| words.say(&format!("plan-relation-{}", relation.code())));
    let mut blocks = Labels::of(source)
        .line("plan-business-name", &business.name)
        .line("plan-business-line", source.chosen("business", "line", business.line))
        .line("plan-business-people", source.told(&business, "people", business.people))
        .line("plan-business-sells", &business.sells)
        .line("plan-business-address", &business.address)
        .line("plan-business-hours", &business.opening_hours)
        .passage("plan-business-web", web(&business.web_address))
        .passage("plan-business-email", mail(&business.email))
        .line("plan-business-phone", &business.phone)
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
fn web(address: &str) -> Vec<Inline> {
    let Some(address) = known(address) else { return Vec::new() };
    let is_whole = address.starts_with("https://") || address.starts_with("http://");
    let url = if is_whole { address.clone() } else { format!("https://{address}") };
    if address.contains(char::is_whitespace) || !address.contains('.') {
        vec![Inline::text(address)]
    } else {
        vec![Inline::link(url, address)]
    }
}

/// An e-mail address as a link, where it is one.
fn mail(address: &str) -> Vec<Inline> {
    let Some(address) = known(address) else { return Vec::new() };
    if address.contains(char::is_whitespace) || !address.contains('@') {
        vec![Inline::text(address)]
    } else {
        vec![Inline::link(format!("mailto:{address}"), address)]
    }
}
