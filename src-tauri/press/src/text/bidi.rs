//! Right-to-left passages: which stretches of a line run the other way, in the order the eye meets them.

use std::ops::Range;
use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

/// Directions of one passage; `None` inside for text that runs from left to right throughout.
pub(super) struct Directions<'a>(Option<BidiInfo<'a>>);

impl<'a> Directions<'a> {
    pub fn of(text: &'a str) -> Self {
        let may_turn = text.chars().any(|c| {
            matches!(c, '\u{590}'..='\u{8ff}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
                | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
        });
        // A name that runs the other way turns no sentence of ours, even where the sentence begins with it.
        let is_ours = may_turn && text.chars().any(|c| bidi_class(c) == BidiClass::L);
        Self(may_turn.then(|| BidiInfo::new(text, is_ours.then(Level::ltr))))
    }

    /// Whether the passage at this byte begins at the right.
    pub fn turn(&self, at: usize) -> bool {
        let paragraphs = self.0.iter().flat_map(|info| &info.paragraphs);
        paragraphs.filter(|paragraph| paragraph.range.contains(&at)).any(|paragraph| paragraph.level.is_rtl())
    }

    /// The stretches of `line` from left to right, each with whether it runs from right to left.
    pub fn stretches(&self, line: Range<usize>) -> Vec<(Range<usize>, bool)> {
        let Some(info) = &self.0 else { return vec![(line, false)] };
        let Some(paragraph) = info.paragraphs.iter().find(|paragraph| paragraph.range.contains(&line.start)) else {
            return vec![(line, false)];
        };
        let (levels, runs) = info.visual_runs(paragraph, line);
        runs.into_iter()
            .map(|run| {
                let turned = levels.get(run.start).is_some_and(|level| level.is_rtl());
                (run, turned)
            })
            .collect()
    }
}
