//! How well each channel fits, with the sum behind it, for the page of the channels.

use std::cmp::Reverse;

use serde::Serialize;
use ts_rs::TS;

use crate::{checks, plan::Facts, presence::Term};

/// The channels in order of fit, and what each term weighs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FitsView {
    /// The best first; behind them, in the owner's order, those of which too little is known.
    pub channels: Vec<FitView>,
    /// What each term weighs.
    pub weights: Vec<WeightView>,
}

/// How well one channel fits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FitView {
    /// The channel.
    #[ts(type = "number")]
    pub channel: i64,
    /// From 0 to 100; `null` while it is not ranked.
    #[ts(type = "number | null")]
    pub score: Option<i64>,
    /// The weight that is known, in whole percents of all weight.
    #[ts(type = "number")]
    pub known: i64,
    /// Each term from 0 to 100, in the order of the weights; `null` when it is not known.
    #[ts(type = "Array<number | null>")]
    pub values: Vec<Option<i64>>,
}

/// What a term weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct WeightView {
    /// Which term.
    pub term: Term,
    /// What it weighs for this owner.
    #[ts(type = "number")]
    pub weight: i64,
    /// What it weighs until the owner moves it.
    #[ts(type = "number")]
    pub usual: i64,
}

impl FitsView {
    pub(super) fn of(facts: &Facts) -> Self {
        let mut channels: Vec<FitView> = facts
            .channels
            .iter()
            .map(|channel| {
                let fit = checks::fit(facts, channel);
                FitView {
                    channel: channel.id.raw(),
                    score: fit.score(),
                    known: fit.known_weight(),
                    values: fit.parts.iter().map(|part| part.value).collect(),
                }
            })
            .collect();
        channels.sort_by_key(|view| Reverse(view.score));
        let own = facts.fit_weights.first();
        let weight = |term: &Term| WeightView { term: *term, weight: term.weight(own), usual: term.usual_weight() };
        Self { channels, weights: Term::ALL.iter().map(weight).collect() }
    }
}
