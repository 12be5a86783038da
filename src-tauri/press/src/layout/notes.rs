//! What stands small at the foot of a page or at the end of the document: notes, and which letters could not be drawn.

use super::blocks::{Area, Builder};
use super::inline::Place;
use super::nodes::Nodes;
use super::strip::Strip;
use super::{NodeId, Role};
use crate::document::Inline;
use crate::text::Setting;

/// Room for the number of a note, in points.
const NUMBER: f32 = 13.0;
/// White above the word on letters that could not be drawn, in points.
const ABOVE: f32 = 22.0;
/// So many of them are named.
const MOST_SIGNS: usize = 120;

impl Builder<'_> {
    /// The lines of a note, as part of what it is a note on.
    pub fn note(&mut self, number: usize, content: &[Inline], on: Option<NodeId>) -> Vec<Strip> {
        let note = self.nodes.add(Role::Note, on.unwrap_or(Nodes::ROOT));
        let label = self.nodes.add(Role::Label, note);
        let body = self.nodes.add(Role::Paragraph, note);
        let style = self.theme.note();
        let width = self.theme.sheet.text_width;
        let place = Place { x: 0.0, width, style, setting: Setting::Left, hyphenate: true, node: Some(label) };
        let number = self.plain(&number.to_string(), Place { style: style.raised(), ..place });
        let mut lines = self.lines(content, Place { x: NUMBER, width: width - NUMBER, node: Some(body), ..place });
        if lines.is_empty() {
            lines.push(Strip::of(style.leading));
        }
        if let Some(first) = lines.first_mut() {
            let words = std::mem::take(&mut first.items);
            number.into_iter().for_each(|strip| first.absorb(strip, 0.0));
            first.items.extend(words);
        }
        lines
    }

    /// Which letters no face could draw, in `words` with their place for `{signs}`; nothing where there were none.
    pub fn lacking_signs(&mut self, words: &str) -> Vec<Strip> {
        if self.lacking.is_empty() || words.is_empty() {
            return Vec::new();
        }
        let mut signs: Vec<String> =
            self.lacking.iter().take(MOST_SIGNS).map(|sign| format!("U+{:04X}", u32::from(*sign))).collect();
        if self.lacking.len() > MOST_SIGNS {
            signs.push("…".to_owned());
        }
        let node = self.nodes.add(Role::Paragraph, Nodes::ROOT);
        let style = self.theme.note();
        let area = Area { x: 0.0, width: self.theme.sheet.text_width, style, node: Nodes::ROOT };
        let mut strips = self.plain(&words.replace("{signs}", &signs.join(", ")), area.place(style, node));
        super::blocks::no_lone_lines(&mut strips);
        if let Some(first) = strips.first_mut() {
            first.gap = ABOVE;
        }
        strips
    }
}
