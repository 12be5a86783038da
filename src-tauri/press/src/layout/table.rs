//! Tables: widths from the words, rows that stay whole, heads that come back on every page.

use std::rc::Rc;

use super::blocks::{Area, Builder};
use super::inline::{Place, Words};
use super::strip::Strip;
use super::{NodeId, Role};
use crate::document::{Align, Column, Inline, Table};
use crate::text::{Passage, Setting};
use crate::theme::Style;

/// White beside and above the words of a cell, in points.
const PAD: (f32, f32) = (5.0, 3.6);

/// More white where figures at the right of a column meet words at the left of the next, in points.
const APART: f32 = 8.0;

/// A head higher than this part of the page is divided, and does not come back.
const HIGHEST_HEAD: f32 = 0.33;

/// A column in its place.
struct Slot {
    x: f32,
    width: f32,
    align: Align,
}

impl Builder<'_> {
    pub fn table(&mut self, table: &Table, area: Area) -> Vec<Strip> {
        let count = table.rows.iter().map(Vec::len).chain([table.columns.len()]).max().unwrap_or(0);
        if count == 0 {
            return Vec::new();
        }
        let blank = Column::default();
        let columns: Vec<&Column> = (0..count).map(|at| table.columns.get(at).unwrap_or(&blank)).collect();
        let node = self.nodes.add(Role::Table, area.node);
        let mut strips = Vec::new();
        if !table.caption.is_empty() {
            let caption = self.nodes.add(Role::Caption, node);
            strips = self.plain(&table.caption, area.place(self.theme.caption(), caption));
            strips.iter_mut().for_each(|strip| strip.keep = true);
        }
        let (cell, head) = (self.theme.cell(), self.theme.cell_head());
        let heads: Vec<Words> = columns
            .iter()
            .map(|column| self.words(&[Inline::text(&column.head)], styled(head, column.align)))
            .collect();
        let rows: Vec<Vec<Words>> = table
            .rows
            .iter()
            .map(|row| {
                columns
                    .iter()
                    .enumerate()
                    .map(|(at, column)| self.cell_words(row.get(at), styled(cell, column.align)))
                    .collect()
            })
            .collect();
        let slots = self.slots(&columns, &heads, &rows, area);

        let mut repeated = None;
        if columns.iter().any(|column| !column.head.is_empty()) {
            let group = self.nodes.add(Role::TableHead, node);
            let mut lines = self.row(&heads, &slots, Role::HeadCell, group, head);
            if super::strip::height(&lines) < self.theme.sheet.text_height * HIGHEST_HEAD {
                lines = vec![joined(lines)];
            }
            if let Some(last) = lines.last_mut() {
                let y = last.height;
                last.rule(area.x, y, area.width, 1.0, self.theme.accent);
                last.keep = true;
            }
            if let [head] = lines.as_slice() {
                repeated = Some(Rc::new(Strip { keep: false, ..head.as_decoration() }));
            }
            strips.append(&mut lines);
        }
        let body = self.nodes.add(Role::TableBody, node);
        let tallest = self.theme.sheet.text_height - repeated.as_ref().map_or(0.0, |head| head.height);
        let last = rows.len().saturating_sub(1);
        for (at, row) in rows.iter().enumerate() {
            let mut lines = self.row(row, &slots, Role::Cell, body, cell);
            if super::strip::height(&lines) <= tallest {
                lines = vec![joined(lines)];
            }
            if let Some(end) = lines.last_mut() {
                let y = end.height;
                end.rule(area.x, y, area.width, 0.5, self.theme.line());
                // Neither the first row nor the last stands alone.
                end.keep = at != last && (at == 0 || at + 1 == last) && y < tallest / 4.0;
            }
            for strip in &mut lines {
                strip.head.clone_from(&repeated);
            }
            strips.append(&mut lines);
        }
        strips
    }

    fn cell_words(&mut self, cell: Option<&Vec<Inline>>, style: Style) -> Words {
        self.words(cell.map_or(&[], Vec::as_slice), style)
    }

    /// One strip per line of the row; white above the first and below the last.
    fn row(&mut self, cells: &[Words], slots: &[Slot], role: Role, group: NodeId, style: Style) -> Vec<Strip> {
        let row = self.nodes.add(Role::Row, group);
        let mut strips: Vec<Strip> = vec![Strip::of(style.leading)];
        for (words, slot) in cells.iter().zip(slots) {
            let node = self.nodes.add(role, row);
            let setting = match slot.align {
                Align::Left => Setting::Left,
                Align::Centre => Setting::Centre,
                Align::Right => Setting::Right,
            };
            let place = Place { x: slot.x, width: slot.width, style, setting, hyphenate: true, node: Some(node) };
            for (at, line) in self.set(words, place).into_iter().enumerate() {
                match strips.get_mut(at) {
                    Some(strip) => strip.absorb(line, 0.0),
                    None => strips.push(line),
                }
            }
        }
        if let Some(first) = strips.first_mut() {
            first.height += PAD.1;
            first.items.iter_mut().for_each(|item| item.y += PAD.1);
        }
        if let Some(last) = strips.last_mut() {
            last.height += PAD.1;
        }
        strips
    }

    /// Shares the width out: by weight where the caller gave one, else by what the words need.
    fn slots(&mut self, columns: &[&Column], heads: &[Words], rows: &[Vec<Words>], area: Area) -> Vec<Slot> {
        let meet = |(left, right): (&&Column, &&Column)| left.align == Align::Right && right.align == Align::Left;
        let apart = columns.iter().zip(columns.iter().skip(1)).map(meet);
        let gaps: Vec<f32> = apart.map(|apart| 2.0 * PAD.0 + if apart { APART } else { 0.0 }).collect();
        let width = (area.width - gaps.iter().sum::<f32>()).max(1.0);
        let widths = if columns.iter().any(|column| column.weight.is_some()) {
            let weights: Vec<f32> = columns.iter().map(|column| column.weight.unwrap_or(1.0).max(0.01)).collect();
            let all: f32 = weights.iter().sum();
            weights.iter().map(|weight| width * weight / all).collect()
        } else {
            let needs: Vec<Need> = (0..columns.len())
                .map(|at| {
                    let cells = heads.get(at).into_iter().chain(rows.iter().filter_map(|row| row.get(at)));
                    cells.fold(Need::default(), |need, words| need.with(self.need(&words.passage)))
                })
                .collect();
            share(&needs, width)
        };
        let mut x = area.x;
        columns
            .iter()
            .zip(widths)
            .zip(gaps.into_iter().chain([0.0]))
            .map(|((column, width), gap)| {
                let slot = Slot { x, width, align: column.align };
                x += width + gap;
                slot
            })
            .collect()
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
        passage.spans.first().map_or(0.0, |span| {
            let how = crate::text::How {
                face: span.style.face,
                language: span.language,
                tabular: span.style.tabular,
                right_to_left: false,
            };
            self.shaper.shape(word.trim_end_matches(' '), how).width + 0.21
        })
    }
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

const fn styled(style: Style, align: Align) -> Style {
    match align {
        Align::Left | Align::Centre => style,
        Align::Right => style.tabular(),
    }
}

/// All strips as one that cannot be divided.
fn joined(strips: Vec<Strip>) -> Strip {
    let mut whole = Strip::default();
    for strip in strips {
        let (down, step) = (whole.height, strip.height);
        whole.absorb(strip, down);
        whole.height += step;
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

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
