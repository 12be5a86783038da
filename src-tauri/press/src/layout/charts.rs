//! Charts on the page: title and finding as words, each drawing as one figure. A drawing that is too high for a page goes on
//! in a further figure.

use super::blocks::{Area, Builder};
use super::strip::{Strip, keep_together};
use super::{Mark, NodeId, Role};
use crate::chart::Chart;
use crate::chart::draw::{Piece, Room, draw};
use crate::chart::drawing::{Anchor, Drawing, Shape};
use crate::theme::chart::{DIVIDED, TALLEST};

/// White above a drawing, in points.
const ABOVE: f32 = 6.0;

impl Builder<'_> {
    pub fn chart(&mut self, chart: &Chart, area: Area) -> Vec<Strip> {
        let mut strips = Vec::new();
        for (words, style) in [(&chart.title, self.theme.caption()), (&chart.finding, self.theme.cell())] {
            if !words.trim().is_empty() {
                let node = self.nodes.add(Role::Paragraph, area.node);
                strips.append(&mut self.plain(words, area.place(style, node)));
            }
        }
        let page = self.theme.sheet.text_height;
        let mut drawn = |part: f32| {
            let room = Room { width: area.width, height: page * part };
            draw(chart, room, self.language, self.shaper, &mut self.lacking)
        };
        let mut pieces = drawn(TALLEST);
        let is_whole = pieces.len() == 1;
        if !is_whole {
            pieces = drawn(DIVIDED);
        }
        for (at, piece) in pieces.into_iter().enumerate() {
            let spoken = if at == 0 { chart.spoken.clone() } else { rows_of(chart, &piece) };
            let figure = self.nodes.add(Role::Figure, area.node);
            if let Some(figure) = self.nodes.get_mut(figure) {
                figure.spoken = Some(spoken);
            }
            let mut strip = Strip { gap: ABOVE, ..Strip::of(piece.drawing.height) };
            self.set_drawing(piece.drawing, &mut strip, area.x, figure);
            strips.push(strip);
            if at == 0 {
                keep_together(&mut strips);
            }
        }
        if let Some(first) = strips.first_mut() {
            first.floats = is_whole;
        }
        strips
    }

    fn set_drawing(&mut self, drawing: Drawing, strip: &mut Strip, left: f32, figure: NodeId) {
        for shape in drawing.marks {
            match shape {
                Shape::Bar { x, y, width, height, ink } => {
                    let mark = Mark::Fill { width, height, colour: self.theme.ink(ink) };
                    strip.push(left + x, y, mark, Some(figure));
                }
                Shape::Area { points, ink } => {
                    strip.push(left, 0.0, Mark::Area { points, colour: self.theme.ink(ink) }, Some(figure));
                }
                Shape::Line { points, weight, ink, dash } => {
                    let mark = Mark::Stroke { points, weight, colour: self.theme.ink(ink), dash };
                    strip.push(left, 0.0, mark, Some(figure));
                }
                Shape::Words { x, y, anchor, width, ink, runs, .. } => {
                    let back = match anchor {
                        Anchor::Start => 0.0,
                        Anchor::Middle => width / 2.0,
                        Anchor::End => width,
                    };
                    for (at, mut run) in runs {
                        run.style.colour = self.theme.ink(ink);
                        strip.push(left + x - back + at, y, Mark::Run(run), Some(figure));
                    }
                }
            }
        }
    }
}

/// What stands in a further drawing, in the chart's own words.
fn rows_of(chart: &Chart, piece: &Piece) -> String {
    let table = chart.table();
    let rows = table.iter().skip(1).skip(piece.rows.start).take(piece.rows.len());
    rows.map(|row| row.join(" ").trim().to_owned()).collect::<Vec<_>>().join("; ")
}
