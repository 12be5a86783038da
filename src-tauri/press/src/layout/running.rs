//! What can be written only when all pages are known: page numbers in the contents, and the words above
//! and below the text of every page.

use super::flow::Laid;
use super::{Heading, Item, Mark, Page, Place};
use crate::document::{Document, Level};
use crate::text::{Broken, Placed, Run, Shaper, clean, one_line};
use crate::theme::{Sheet, Theme};

/// Baseline of the words above the text, from the top of the paper, in points.
const HEAD: f32 = 50.0;

/// The last touch to laid-out pages.
pub(super) struct Finish<'a> {
    pub document: &'a Document,
    pub theme: &'a Theme,
    pub headings: &'a [Heading],
    pub shaper: &'a mut Shaper,
}

impl Finish<'_> {
    pub fn finish(&mut self, laid: &mut Laid) {
        for waiting in laid.waiting.iter().rev() {
            let page = laid.places.get(waiting.number.heading).map_or(0, |place| place.page + 1);
            let number = waiting.number;
            let run = Run::of(&page.to_string(), number.style, self.document.language, self.shaper);
            let item = Item {
                x: number.right - run.width(),
                y: number.baseline,
                mark: Mark::Run(run),
                node: Some(number.node),
            };
            if let Some(page) = laid.pages.get_mut(waiting.page) {
                page.items.insert(waiting.item.min(page.items.len()), item);
            }
        }
        let total = laid.pages.len();
        for (number, page) in laid.pages.iter_mut().enumerate().filter(|(_, page)| !page.cover) {
            let chapter = self.chapter(number, &laid.places);
            let fill = |words: &str| {
                clean(words)
                    .replace('\n', " ")
                    .replace("{n}", &(number + 1).to_string())
                    .replace("{m}", &total.to_string())
                    .replace("{chapter}", chapter)
            };
            let running = &self.document.running;
            let [head_left, head_right] = [&running.head_left, &running.head_right].map(|words| fill(words));
            let [foot_left, foot_right] = [&running.foot_left, &running.foot_right].map(|words| fill(words));
            let sheet = self.theme.sheet;
            self.pair(page, &head_left, &head_right, HEAD);
            if !foot_left.is_empty() || !foot_right.is_empty() {
                let mark = Mark::Stroke {
                    points: vec![(0.0, 0.0), (sheet.text_width, 0.0)],
                    weight: 0.5,
                    colour: self.theme.line_firm(),
                    dash: None,
                };
                page.items.push(Item { x: sheet.left, y: sheet.height - sheet.foot.0, mark, node: None });
            }
            self.pair(page, &foot_left, &foot_right, sheet.height - sheet.foot.1);
        }
    }

    /// The words of the chapter that the page begins under.
    fn chapter(&self, page: usize, places: &[Place]) -> &str {
        let top = self.theme.sheet.top;
        let mut chapters = self.headings.iter().zip(places).filter(|(heading, place)| {
            heading.level == Level::One && (place.page < page || (place.page == page && place.y <= top))
        });
        chapters.next_back().map_or("", |(heading, _)| heading.text.as_str())
    }

    fn pair(&mut self, page: &mut Page, left: &str, right: &str, baseline: f32) {
        let Sheet { left: edge, text_width, .. } = self.theme.sheet;
        let right = self.fitting(right, text_width * 0.48);
        let left = self.fitting(left, text_width - right.as_ref().map_or(0.0, |line| line.width + 18.0));
        let start = edge + text_width - right.as_ref().map_or(0.0, |line| line.width);
        for (line, start) in [(left, edge), (right, start)] {
            let runs = line.into_iter().flat_map(|line| line.runs);
            page.items.extend(runs.map(|Placed { x, run, .. }| Item {
                x: start + x,
                y: baseline,
                mark: Mark::Run(run),
                node: None,
            }));
        }
    }

    /// `words` on one line, cut off with … where there is no room: they stand in full in the text.
    fn fitting(&mut self, words: &str, room: f32) -> Option<Broken> {
        let style = self.theme.running();
        let mut set = |words: &str| one_line(words, style, self.document.language, self.shaper);
        let mut cut: String = words.chars().take(240).collect();
        let shorter = cut.len() < words.len();
        let mut line = set(&cut);
        if cut.is_empty() || (!shorter && line.width <= room) {
            return (!cut.is_empty()).then_some(line);
        }
        while cut.pop().is_some() {
            line = set(&format!("{}…", cut.trim_end()));
            if line.width <= room {
                break;
            }
        }
        Some(line)
    }
}
