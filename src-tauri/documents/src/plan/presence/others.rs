//! The others on the channels: whom the business follows, and the partners with whom it shares.

use koers_core::{approach::Partner, presence::FollowTarget};
use koers_press::document::{Block, Cell, Inline};

use crate::{
    blocks::{introduced, known, lines},
    columns::Columns,
    source::Source,
};

pub fn follow(source: &Source<'_>) -> Vec<Block> {
    let table = Columns::<FollowTarget>::of(source)
        .passages("plan-follow-whom", |target| whom(source, target))
        .words("plan-follow-why", |target| target.why.to_string())
        .weighing(1.3)
        .passages("plan-helps", |target| lines([source.segment(target.segment), source.objective(target.objective)]))
        .passages("plan-follow-where", |target| place(source, target))
        .table(String::new(), source.facts.follow_targets.iter());
    introduced(source.words.say("plan-follow.intro"), table)
}

/// The name, and under it what it is.
fn whom(source: &Source<'_>, target: &FollowTarget) -> Cell {
    let kind = source.chosen("follow_target", "kind", target.kind);
    lines([known(&target.name).map(Inline::text), kind.map(Inline::emphasis)])
}

/// On which channel, and under it since when.
fn place(source: &Source<'_>, target: &FollowTarget) -> Cell {
    let since = target.done_on.map(|day| Inline::text(source.words.day(day)));
    lines([source.channel(target.channel), since])
}

pub fn partners(source: &Source<'_>) -> Vec<Block> {
    Columns::<Partner>::of(source)
        .words("plan-partner", |partner| partner.name.to_string())
        .words("plan-partner-agreement", |partner| partner.agreement.to_string())
        .words("plan-partner-theirs", |partner| partner.shares_ours)
        .words("plan-partner-ours", |partner| partner.we_share)
        .words("plan-partner-last", |partner| partner.last_on)
        .table(source.words.say("plan-partners"), source.facts.partners.iter())
}
