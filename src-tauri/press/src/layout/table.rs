//! Tables: rows that stay whole where they are not long, heads that come back on every page, a sum with what it sums up.

use std::rc::Rc;

use super::blocks::{Area, Builder, no_lone_lines};
use super::inline::{Place, Words};
use super::slots::Slot;
use super::strip::Strip;
use super::{NodeId, Role};
use crate::document::{Align, Column, Inline, Table};
use crate::text::Setting;
use crate::theme::Style;

/// White beside and above the words of a cell, in points.
pub(super) const PAD: (f32, f32) = (5.0, 3.6);

/// A row higher than this part of the page may go on over the page.
const HIGHEST_WHOLE: f32 = 0.25;
/// The rule above a sum, in points.
const SUM: f32 = 1.0;

/// A head higher than this part of the page is divided, and does not come back.
const HIGHEST_HEAD: f32 = 0.33;

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
                lines = vec![self.joined(lines)];
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
            if super::strip::height(&lines) <= tallest * HIGHEST_WHOLE {
                lines = vec![self.joined(lines)];
            } else {
                no_lone_lines(&mut lines);
            }
            let low = super::strip::height(&lines) < tallest * HIGHEST_WHOLE;
            if let Some(end) = lines.last_mut() {
                let y = end.height;
                let above_sum = table.summed && at + 1 == last;
                let (weight, ink) = if above_sum { (SUM, self.theme.accent) } else { (0.5, self.theme.line()) };
                end.rule(area.x, y, area.width, weight, ink);
                // Neither the first row nor the last stands alone, and a sum stands with what it sums up.
                end.keep = above_sum || (at != last && (at == 0 || at + 1 == last) && low);
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
            let indent = if role == Role::Cell { self.indent(words, slot.tail) } else { 0.0 };
            let width = slot.width - indent;
            let place = Place { x: slot.x, width, style, setting, hyphenate: true, node: Some(node) };
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

    /// All lines of a row as one strip that cannot be divided, in which each cell is read to its end before the next.
    fn joined(&self, strips: Vec<Strip>) -> Strip {
        let mut whole = Strip::default();
        for strip in strips {
            let (down, step) = (whole.height, strip.height);
            whole.absorb(strip, down);
            whole.height += step;
        }
        let mut cell = None;
        // What belongs to nothing, such as the line under a link, goes with what stands before it.
        whole.items.sort_by_cached_key(|item| {
            cell = item.node.and_then(|node| self.nodes.around(node, Role::is_cell)).or(cell);
            cell
        });
        whole
    }
}

const fn styled(style: Style, align: Align) -> Style {
    match align {
        Align::Left | Align::Centre => style,
        Align::Right => style.tabular(),
    }
}
