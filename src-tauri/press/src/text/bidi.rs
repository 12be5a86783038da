//! Right-to-left passages: which stretches of a line run the other way, in the order the eye meets them.

use std::ops::Range;
use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

/// Directions of one passage, line by line as the writer ended them; nothing inside for text that runs from left to right
/// throughout.
pub(super) struct Directions<'a>(Vec<(Range<usize>, BidiInfo<'a>)>);

impl<'a> Directions<'a> {
    pub fn of(text: &'a str) -> Self {
        let may_turn = text.chars().any(|c| {
            matches!(c, '\u{590}'..='\u{8ff}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
                | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
        });
        if !may_turn {
            return Self(Vec::new());
        }
        let mut start = 0;
        let lines = text.split_inclusive('\n').map(|line| {
            let range = start..start + line.len();
            start = range.end;
            // A name that runs the other way turns no sentence of ours, even where the sentence begins with it.
            let is_ours = line.chars().any(|c| bidi_class(c) == BidiClass::L);
            (range, BidiInfo::new(line, is_ours.then(Level::ltr)))
        });
        Self(lines.collect())
    }

    /// Whether the passage at this byte begins at the right.
    pub fn turn(&self, at: usize) -> bool {
        self.0.iter().filter(|(range, _)| range.contains(&at)).any(|(range, info)| {
            let mut paragraphs = info.paragraphs.iter();
            paragraphs.any(|paragraph| paragraph.range.contains(&(at - range.start)) && paragraph.level.is_rtl())
        })
    }

    /// The stretches of `line` from left to right, each with whether it runs from right to left.
    pub fn stretches(&self, line: Range<usize>) -> Vec<(Range<usize>, bool)> {
        let Some((whole, info)) = self.0.iter().find(|(whole, _)| whole.contains(&line.start)) else {
            return vec![(line, false)];
        };
        let inner = line.start - whole.start..line.end.min(whole.end) - whole.start;
        let Some(paragraph) = info.paragraphs.iter().find(|paragraph| paragraph.range.contains(&inner.start)) else {
            return vec![(line, false)];
        };
        let (levels, runs) = info.visual_runs(paragraph, inner);
        runs.into_iter()
            .map(|run| {
                let turned = levels.get(run.start).is_some_and(|level| level.is_rtl());
                (run.start + whole.start..run.end + whole.start, turned)
            })
            .collect()
    }
}
