//! The first pages: cover and contents.

use super::blocks::{Area, Builder};
use super::inline::Place;
use super::strip::{PageOf, Start, Strip, height};
use super::{Mark, Role, Target};
use crate::document::Level;
use crate::picture::Picture;
use crate::text::Setting;
use crate::theme::Style;

/// The title starts this far down the cover, as a part of the text's height.
const TITLE_AT: f32 = 0.5;
/// The bar above the title: width and height in points.
const BAR: (f32, f32) = (46.0, 3.4);
/// The least part of their usual distance at which the lines of the contents may stand.
const CLOSEST: f32 = 0.84;
/// Room for the page number in the contents, in points.
const NUMBER: f32 = 34.0;

impl Builder<'_> {
    pub fn cover(
        &mut self,
        title: &str,
        subtitle: &str,
        lines: &[String],
        logo: Option<&Picture>,
        area: Area,
    ) -> Vec<Strip> {
        // What stands at the top is read first.
        let logo = logo.map(|logo| (logo, self.figure(logo, area)));
        let style = self.theme.cover_title(title.chars().count());
        let node = self.nodes.add(Role::Title, area.node);
        let mut bar = Strip::of(26.0);
        let mark = Mark::Fill { width: BAR.0, height: BAR.1, colour: self.theme.coral() };
        bar.push(area.x, 0.0, mark, None);
        let mut words = vec![bar];
        words.append(&mut self.title(title, area.place(style, node)));
        let mut below = |builder: &mut Self, text: &str, style: Style, gap: f32| {
            if !text.is_empty() {
                let node = builder.nodes.add(Role::Paragraph, area.node);
                let mut made = builder.plain(text, area.place(style, node));
                if let Some(first) = made.first_mut() {
                    first.gap = gap;
                }
                words.append(&mut made);
            }
        };
        below(self, subtitle, self.theme.cover_subtitle(), 14.0);
        for (at, line) in lines.iter().enumerate() {
            below(self, line, self.theme.cover_line(), if at == 0 { 22.0 } else { 0.0 });
        }
        let room = self.theme.sheet.text_height;
        let above = (room * TITLE_AT).min((room - height(&words)).max(0.0));
        let mut top = Strip { keep: above > 0.0, ..Strip::of(above) };
        if let Some((logo, figure)) = logo {
            self.on_cover(&mut top, logo, figure, area);
        }
        let mut strips = vec![top];
        strips.append(&mut words);
        for strip in &mut strips {
            strip.start = Start::Cover;
        }
        strips
    }

    /// One line or more per heading. Its page number is put in when all pages are known.
    pub fn contents(&mut self, title: &str, depth: Level, area: Area) -> Vec<Strip> {
        let heading = self.nodes.add(Role::Heading1, area.node);
        let mut strips = self.title(title, area.place(self.theme.heading(Level::One), heading));
        let list = self.nodes.add(Role::Contents, area.node);
        let mut first = true;
        for (number, heading) in self.headings.iter().enumerate().filter(|(_, heading)| heading.level <= depth) {
            let item = self.nodes.add(Role::ContentsItem, list);
            let link = self.nodes.add(Role::Link, item);
            let style = self.theme.contents(heading.level);
            let indent = match heading.level {
                Level::One => 0.0,
                Level::Two => 14.0,
                Level::Three => 28.0,
            };
            let place = Place {
                x: area.x + indent,
                width: area.width - indent - NUMBER,
                style,
                setting: Setting::Left,
                hyphenate: false,
                node: Some(link),
            };
            let mut lines = self.plain(&heading.text, place);
            if let Some(top) = lines.first_mut() {
                top.gap = if first {
                    18.0
                } else if heading.level == Level::One {
                    5.0
                } else {
                    0.0
                };
            }
            for line in &mut lines {
                let mark = Mark::Link {
                    width: area.width,
                    height: line.height,
                    target: Target::Heading(number),
                    words: heading.text.clone(),
                };
                line.push(area.x, 0.0, mark, Some(link));
            }
            if let Some(last) = lines.last_mut() {
                let (from, to, y) = (right_of(last) + 8.0, area.x + area.width - 24.0, style.baseline() - 0.8);
                if from + 6.0 < to {
                    let mark = Mark::Stroke {
                        points: vec![(0.0, 0.0), (to - from, 0.0)],
                        weight: 0.9,
                        colour: self.theme.line_firm(),
                        dash: Some((0.0, 4.2)),
                    };
                    last.push(from, y, mark, None);
                }
                last.page_of = Some(PageOf {
                    heading: number,
                    right: area.x + area.width,
                    baseline: style.baseline(),
                    style,
                    node: link,
                });
            }
            super::strip::keep_together(&mut lines);
            first = false;
            strips.append(&mut lines);
        }
        if let Some(first) = strips.first_mut() {
            first.start = Start::Page;
            first.keep = true;
        }
        self.on_one_page(&mut strips);
        strips
    }

    /// Sets lines that would run just over a page closer, so that they all stand on it.
    fn on_one_page(&self, strips: &mut [Strip]) {
        let closer = self.theme.sheet.text_height / height(strips);
        if (CLOSEST..1.0).contains(&closer) {
            for strip in strips {
                strip.gap *= closer;
                strip.height *= closer;
                for item in &mut strip.items {
                    if let Mark::Link { height, .. } = &mut item.mark {
                        *height *= closer;
                    }
                }
            }
        }
    }
}

fn right_of(strip: &Strip) -> f32 {
    let words = strip.items.iter().filter(|item| matches!(item.mark, Mark::Run(_)));
    words.map(|item| item.bounds().2).fold(0.0, f32::max)
}
