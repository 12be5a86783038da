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
        .passages("plan-theme-for", |target| source.segment(target.segment).into_iter().collect())
        .passages("plan-theme-objective", |target| source.objective(target.objective).into_iter().collect())
        .passages("plan-channel", |target| source.channel(target.channel).into_iter().collect())
        .words("plan-follow-done", |target| target.done_on)
        .table(String::new(), source.facts.follow_targets.iter());
    introduced(source.words.say("plan-follow.intro"), table)
}

/// The name, and under it what it is.
fn whom(source: &Source<'_>, target: &FollowTarget) -> Cell {
    let kind = source.chosen("follow_target", "kind", target.kind);
    lines([known(&target.name).map(Inline::text), kind.map(Inline::emphasis)])
}

pub fn partners(source: &Source<'_>) -> Vec<Block> {
    Columns::<Partner>::of(source)
        .words("plan-partner", |partner| partner.name.to_string())
        .words("plan-partner-agreement", |partner| partner.agreement.to_string())
        .words("plan-partner-theirs", |partner| partner.shares_ours)
        .words("plan-partner-ours", |partner| partner.we_share)
        .words("plan-partner-last", |partner| partner.last_on)
        .table(String::new(), source.facts.partners.iter())
}
