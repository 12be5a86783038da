//! The themes: each with the question that it answers.

use koers_core::{content::Pillar, plan::Kind};
use koers_press::document::{Block, Inline, Level};

use crate::{
    blocks::{known, section},
    columns::Columns,
    labels::Labels,
    source::Source,
};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let themes = || source.facts.pillars.iter().filter(|theme| known(&theme.theme).is_some());
    let mut blocks = Columns::<Pillar>::of(source)
        .passages("plan-theme", |theme| vec![Inline::anchor(anchor(theme), name(source, theme))])
        .passages("plan-theme-for", |theme| source.segment(theme.segment).into_iter().collect())
        .passages("plan-theme-objective", |theme| source.objective(theme.objective).into_iter().collect())
        .figures("plan-theme-share", |theme| theme.share)
        .table(String::new(), themes());
    for theme in themes() {
        blocks.extend(section(Level::Three, &anchor(theme), name(source, theme), one_theme(source, theme)));
    }
    blocks
}

fn anchor(theme: &Pillar) -> String {
    format!("theme-{}", theme.id.raw())
}

fn name(source: &Source<'_>, theme: &Pillar) -> String {
    source.name(Kind::Pillar, theme.id.raw())
}

fn one_theme(source: &Source<'_>, theme: &Pillar) -> Vec<Block> {
    let refresh = theme.refresh_weeks.map(|weeks| source.words.say_with("plan-weeks", &[("count", weeks.0.into())]));
    Labels::of(source)
        .line("plan-theme-question", source.told(theme, "question", &theme.question))
        .line("plan-theme-value", &theme.value)
        .line("plan-theme-formats", &theme.formats)
        .line("plan-theme-refresh", refresh)
        .into_blocks()
}
