//! Bulleted and numbered lists, checklists, and labels with what they stand for.

use super::blocks::{Area, Builder, no_lone_lines};
use super::columns::beside;
use super::inline::Place;
use super::strip::Strip;
use super::{Mark, NodeId, Role};
use crate::document::{Block, Check, Definition, Marker};
use crate::text::Setting;

/// White between the items of a list, in points.
const BETWEEN_ITEMS: f32 = 3.0;
/// The indent of a bulleted item, in points.
const INDENT: f32 = 16.0;
/// The part of the width that labels take, their limits, and the white after them.
const LABELS: f32 = 0.3;
const WIDEST_LABELS: f32 = 138.0;
const AFTER_LABEL: f32 = 14.0;
/// White above and below a row of definitions, in points.
const ROW_PAD: f32 = 3.6;

impl Builder<'_> {
    pub fn list(&mut self, marker: Marker, items: &[Vec<Block>], area: Area) -> Vec<Strip> {
        let list = self.nodes.add(
            match marker {
                Marker::Bullet => Role::BulletList,
                Marker::Number => Role::NumberList,
            },
            area.node,
        );
        let digits = items.len().checked_ilog10().unwrap_or(0) as f32;
        let indent = match marker {
            Marker::Bullet => INDENT,
            Marker::Number => INDENT + 4.0 + 6.0 * digits,
        };
        let mut strips = Vec::new();
        for (at, item) in items.iter().enumerate() {
            let (label, body) = self.list_item(list);
            let mut made =
                self.blocks(item, Area { x: area.x + indent, width: area.width - indent, node: body, ..area });
            if made.is_empty() {
                made.push(Strip::of(area.style.leading));
            }
            let style =
                crate::theme::Style { size: area.style.size, leading: area.style.leading, ..self.theme.marker() };
            let place = Place {
                x: area.x,
                width: indent - 6.0,
                style,
                setting: Setting::Left,
                hyphenate: false,
                node: Some(label),
            };
            let drawn = match marker {
                Marker::Bullet => self.plain("•", Place { x: area.x + 3.0, ..place }),
                Marker::Number => self
                    .plain(&format!("{}.", at + 1), Place { setting: Setting::Right, style: style.tabular(), ..place }),
            };
            if let Some(first) = made.first_mut() {
                // The marker is read before the words.
                let words = std::mem::take(&mut first.items);
                drawn.into_iter().for_each(|strip| first.absorb(strip, 0.0));
                first.items.extend(words);
                first.gap = if at == 0 { 0.0 } else { BETWEEN_ITEMS };
            }
            let low = super::strip::height(&made) < 3.0 * area.style.leading;
            if let (true, Some(last)) = (low && at + 1 < items.len(), made.last_mut()) {
                // Neither the first item nor the last stands alone.
                last.keep |= at == 0 || at + 2 == items.len();
            }
            strips.append(&mut made);
        }
        strips
    }

    pub fn list_item(&mut self, list: NodeId) -> (NodeId, NodeId) {
        let item = self.nodes.add(Role::ListItem, list);
        (self.nodes.add(Role::Label, item), self.nodes.add(Role::ListBody, item))
    }

    pub fn checklist(&mut self, checks: &[Check], area: Area) -> Vec<Strip> {
        let list = self.nodes.add(Role::PlainList, area.node);
        let mut strips = Vec::new();
        for (at, check) in checks.iter().enumerate() {
            let (label, body) = self.list_item(list);
            let figure = self.nodes.add(Role::Figure, label);
            if let Some(figure) = self.nodes.get_mut(figure) {
                figure.spoken = Some(check.spoken.clone());
            }
            let paragraph = self.nodes.add(Role::Paragraph, body);
            let inner = Area { x: area.x + 19.0, width: area.width - 19.0, ..area };
            let mut made = self.lines(&check.text, inner.place(area.style, paragraph));
            if made.is_empty() {
                made.push(Strip::of(area.style.leading));
            }
            no_lone_lines(&mut made);
            if let Some(first) = made.first_mut() {
                let mut boxed = Strip::of(0.0);
                self.tick_box(&mut boxed, area, check.done, figure);
                let words = std::mem::take(&mut first.items);
                first.absorb(boxed, 0.0);
                first.items.extend(words);
                first.gap = if at == 0 { 0.0 } else { BETWEEN_ITEMS + 1.5 };
            }
            strips.append(&mut made);
        }
        strips
    }

    fn tick_box(&self, strip: &mut Strip, area: Area, done: bool, figure: NodeId) {
        let side = area.style.size * 0.84;
        let top = area.style.baseline() - side + 0.6;
        let stroke = |points: Vec<(f32, f32)>, weight, colour| Mark::Stroke { points, weight, colour, dash: None };
        let square = vec![(0.0, 0.0), (side, 0.0), (side, side), (0.0, side), (0.0, 0.0)];
        let colour = if done { self.theme.accent } else { self.theme.line_firm() };
        strip.push(area.x + 2.0, top, stroke(square, 0.9, colour), Some(figure));
        if done {
            let tick = vec![(side * 0.22, side * 0.54), (side * 0.43, side * 0.76), (side * 0.8, side * 0.24)];
            strip.push(area.x + 2.0, top, stroke(tick, 1.4, colour), Some(figure));
        }
    }

    pub fn definitions(&mut self, rows: &[Definition], area: Area) -> Vec<Strip> {
        let list = self.nodes.add(Role::PlainList, area.node);
        let left = (area.width * LABELS).min(WIDEST_LABELS);
        let mut strips: Vec<Strip> = Vec::new();
        for (at, row) in rows.iter().enumerate() {
            let (label, body) = self.list_item(list);
            let style = self.theme.label();
            let labels = self.plain(&row.label, Place { width: left, hyphenate: true, ..area.place(style, label) });
            let indent = left + AFTER_LABEL;
            let contents =
                self.blocks(&row.blocks, Area { x: area.x + indent, width: area.width - indent, node: body, ..area });
            let mut made = beside(labels, contents);
            if let Some(first) = made.first_mut() {
                first.gap = if strips.is_empty() { 0.0 } else { ROW_PAD };
            }
            let low = super::strip::height(&made) < self.theme.sheet.text_height / 5.0;
            if let Some(last) = made.last_mut() {
                // Neither the first row nor the last stands alone.
                last.keep = low && at + 1 < rows.len() && (at == 0 || at + 2 == rows.len());
                last.height += ROW_PAD;
                let y = last.height;
                last.rule(area.x, y, area.width, 0.5, self.theme.line());
            }
            strips.append(&mut made);
        }
        strips
    }
}
