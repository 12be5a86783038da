//! The themes: each with the question that it answers, for whom, and what they gain by it.

use koers_core::content::Pillar;
use koers_press::document::{Block, Cell, Inline};

use crate::{
    blocks::{known, lines},
    columns::Columns,
    source::Source,
};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    Columns::<Pillar>::of(source)
        .passages("plan-theme", |theme| name(source, theme))
        .words("plan-theme-question", |theme| source.told(theme, "question", &theme.question))
        .words("plan-theme-value", |theme| theme.value.to_string())
        .passages("plan-helps", |theme| lines([source.segment(theme.segment), source.objective(theme.objective)]))
        .figures("plan-theme-share", |theme| theme.share)
        .table(String::new(), source.facts.pillars.iter().filter(|theme| known(&theme.theme).is_some()))
}

/// The theme, and under it in which form it comes and when it is looked at again.
fn name(source: &Source<'_>, theme: &Pillar) -> Cell {
    let weeks = theme.refresh_weeks.map(|weeks| source.words.say_with("plan-weeks", &[("count", weeks.0.into())]));
    let refresh = weeks.map(|weeks| source.words.say_with("plan-theme-refresh", &[("weeks", weeks.into())]));
    lines([
        known(&theme.theme).map(Inline::strong),
        known(&theme.formats).map(Inline::text),
        refresh.map(Inline::emphasis),
    ])
}
