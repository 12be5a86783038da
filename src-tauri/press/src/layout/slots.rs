//! The columns of a table: widths from the words, and figures under each other by their decimal mark.

use super::blocks::{Area, Builder};
use super::inline::Words;
use super::table::PAD;
use crate::document::{Align, Column, Language};
use crate::text::{How, Passage};

/// More white where figures at the right of a column meet words at the left of the next, in points.
const APART: f32 = 8.0;

/// A column in its place.
pub(super) struct Slot {
    pub x: f32,
    pub width: f32,
    pub align: Align,
    /// Room for what stands behind the whole figure, where figures of the column have decimals.
    pub tail: f32,
}

impl Builder<'_> {
    /// Shares the width out: by weight where the caller gave one, else by what the words need.
    pub(super) fn slots(&mut self, columns: &[&Column], heads: &[Words], rows: &[Vec<Words>], area: Area) -> Vec<Slot> {
        let meet = |(left, right): (&&Column, &&Column)| left.align == Align::Right && right.align == Align::Left;
        let apart = columns.iter().zip(columns.iter().skip(1)).map(meet);
        let gaps: Vec<f32> = apart.map(|apart| 2.0 * PAD.0 + if apart { APART } else { 0.0 }).collect();
        let width = (area.width - gaps.iter().sum::<f32>()).max(1.0);
        let tails: Vec<f32> = (0..columns.len())
            .map(|at| match columns.get(at).map(|column| column.align) {
                Some(Align::Right) => self.longest_tail(rows.iter().filter_map(|row| row.get(at))),
                _ => 0.0,
            })
            .collect();
        let widths = if columns.iter().any(|column| column.weight.is_some()) {
            let weights: Vec<f32> = columns.iter().map(|column| column.weight.unwrap_or(1.0).max(0.01)).collect();
            let all: f32 = weights.iter().sum();
            weights.iter().map(|weight| width * weight / all).collect()
        } else {
            let needs: Vec<Need> = (0..columns.len())
                .zip(&tails)
                .map(|(at, tail)| {
                    let head = heads.get(at).map_or(Need::default(), |head| self.need(&head.passage));
                    rows.iter().filter_map(|row| row.get(at)).fold(head, |need, words| {
                        let indent = self.indent(words, *tail);
                        need.with(self.need(&words.passage).and(indent))
                    })
                })
                .collect();
            share(&needs, width)
        };
        let mut x = area.x;
        columns
            .iter()
            .zip(widths)
            .zip(gaps.into_iter().chain([0.0]))
            .zip(tails)
            .map(|(((column, width), gap), tail)| {
                let slot = Slot { x, width, align: column.align, tail };
                x += width + gap;
                slot
            })
            .collect()
    }

    /// The longest of what stands behind the whole figure in these cells, in points; 0 where none has decimals.
    fn longest_tail<'c>(&mut self, cells: impl Iterator<Item = &'c Words>) -> f32 {
        let mark = decimal_mark(self.language);
        let (mut longest, mut decimals) = (0.0_f32, false);
        for Words { passage, .. } in cells {
            let Some(tail) = tail(&passage.text, mark) else { continue };
            decimals |= tail.starts_with(mark);
            longest = longest.max(self.wide(tail, passage));
        }
        if decimals { longest } else { 0.0 }
    }

    /// How far a cell stands from the right, so that its whole figure ends where the others' do.
    pub(super) fn indent(&mut self, Words { passage, .. }: &Words, longest: f32) -> f32 {
        match tail(&passage.text, decimal_mark(self.language)) {
            Some(tail) if longest > 0.0 => (longest - self.wide(tail, passage)).max(0.0),
            _ => 0.0,
        }
    }

    /// In points.
    fn wide(&mut self, words: &str, passage: &Passage) -> f32 {
        let span = passage.spans.last();
        span.map_or(0.0, |span| {
            self.shaper.shape(words, How::of(span.style, span.language, false)).width * span.style.size
        })
    }

    fn need(&mut self, passage: &Passage) -> Need {
        let mut need = Need::default();
        for line in passage.text.lines() {
            let mut natural = 0.0;
            for word in line.split_inclusive(' ') {
                let size = passage.spans.first().map_or(10.0, |span| span.style.size);
                // A close guess is enough here; the line breaker measures exactly.
                let wide = self.rough_width(word, passage) * size;
                natural += wide;
                need.word = need.word.max(wide);
            }
            need.natural = need.natural.max(natural);
        }
        need
    }

    fn rough_width(&mut self, word: &str, passage: &Passage) -> f32 {
        let span = passage.spans.first();
        span.map_or(0.0, |span| {
            let how = How::of(span.style, span.language, span.style.face.is_right_to_left());
            self.shaper.shape(word.trim_end_matches(' '), how).width + 0.21
        })
    }
}

const fn decimal_mark(language: Language) -> char {
    match language {
        Language::Dutch => ',',
        Language::English => '.',
    }
}

/// What stands behind the whole figure in a cell of one line: from its decimal mark, else from behind its last digit.
/// Nothing in a cell without a figure.
fn tail(text: &str, mark: char) -> Option<&str> {
    if text.contains('\n') {
        return None;
    }
    let decimal = text.rfind(mark).filter(|at| {
        let rest = text.get(at + mark.len_utf8()..).unwrap_or_default();
        rest.starts_with(|c: char| c.is_ascii_digit())
    });
    let end = decimal.or_else(|| text.rfind(|c: char| c.is_ascii_digit()).map(|at| at + 1))?;
    text.get(end..)
}

/// Widths that a column asks for, in points.
#[derive(Debug, Clone, Copy, Default)]
struct Need {
    /// Of its longest word.
    word: f32,
    /// Of its longest cell on one line.
    natural: f32,
}

impl Need {
    /// With so much white beside its words.
    fn and(self, white: f32) -> Self {
        Self { word: self.word + white, natural: self.natural + white }
    }

    fn with(self, other: Self) -> Self {
        Self { word: self.word.max(other.word), natural: self.natural.max(other.natural) }
    }
}

/// Shares `width` out: everyone gets the longest word, and what is left goes where most words wait.
fn share(needs: &[Need], width: f32) -> Vec<f32> {
    let fair = width / needs.len().max(1) as f32;
    let natural: f32 = needs.iter().map(|need| need.natural).sum();
    if natural <= width {
        let spare = width - natural;
        return needs.iter().map(|need| need.natural + spare * (need.natural / natural.max(0.01))).collect();
    }
    let least: Vec<f32> = needs.iter().map(|need| need.word.min(need.natural).min(fair * 1.2) + 1.0).collect();
    let sum: f32 = least.iter().sum();
    if sum >= width {
        return least.iter().map(|least| least * width / sum).collect();
    }
    // The square root keeps one long cell from taking everything.
    let wishes: Vec<f32> =
        needs.iter().zip(&least).map(|(need, least)| (need.natural - least).max(0.0).min(width * 4.0).sqrt()).collect();
    let all: f32 = wishes.iter().sum::<f32>().max(0.01);
    let shares: Vec<f32> = least.iter().zip(&wishes).map(|(least, wish)| least + (width - sum) * wish / all).collect();
    // What a column got beyond its longest cell goes to the others.
    let spare: f32 = shares.iter().zip(needs).map(|(share, need)| (share - need.natural - 1.0).max(0.0)).sum();
    let wanting: f32 =
        shares.iter().zip(needs).map(|(share, need)| (need.natural - share).max(0.0)).sum::<f32>().max(0.01);
    shares
        .iter()
        .zip(needs)
        .map(|(share, need)| share.min(need.natural + 1.0) + spare * (need.natural - share).max(0.0) / wanting)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_ends_at_its_decimal_mark_or_its_last_digit() {
        for (text, mark, expected) in [
            ("€ 1.250,50", ',', Some(",50")),
            ("€ 1.250", ',', Some("")),
            ("12,5 %", ',', Some(",5 %")),
            ("40 %", ',', Some(" %")),
            ("1,250.50", '.', Some(".50")),
            ("1,250", '.', Some("")),
            ("ja, 3", ',', Some("")),
            ("onbekend", ',', None),
            ("12,5\n13", ',', None),
        ] {
            assert_eq!(tail(text, mark), expected, "{text}");
        }
    }

    #[test]
    fn the_whole_width_is_shared_out_and_long_words_come_first() {
        let need = |word, natural| Need { word, natural };
        for needs in [
            vec![need(40.0, 60.0), need(30.0, 30.0)],
            vec![need(60.0, 900.0), need(80.0, 90.0), need(20.0, 20.0)],
            vec![need(4000.0, 4000.0), need(20.0, 20.0)],
        ] {
            let widths = share(&needs, 400.0);
            assert!((widths.iter().sum::<f32>() - 400.0).abs() < 1.0, "{widths:?}");
        }
        let widths = share(&[need(60.0, 900.0), need(80.0, 90.0)], 400.0);
        assert!(widths[1] >= 80.0, "{widths:?}");
    }
}
