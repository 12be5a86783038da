//! Things on pages become printpdf's operators, each stretch marked with the part of the document that it
//! belongs to.

use std::collections::HashMap;

use printpdf::{
    Color, CurTransMat, DictItem, FontId, Line, LineCapStyle, LineDashPattern, LineJoinStyle, LinePoint, Op, PaintMode,
    PdfDocument, PdfFontHandle, PdfPage, Point, Polygon, PolygonRing, Pt, Rect, Rgb, TextMatrix, WindingOrder,
};

use super::codes::Codes;
use super::pictures;
use super::shown::Shown;
use crate::chart::drawing::Dash;
use crate::document::Colour;
use crate::fonts::Face;
use crate::layout::{Item, Mark, NodeId, Page, Pages, Role, Target};
use crate::picture::Picture;
use crate::text::{Glyph, Run};

/// Operators, with everything that the rest of the file is made from.
pub(super) struct Painted {
    pub operators: PdfDocument,
    pub codes: Codes,
    /// What belongs to which node, in the order of reading.
    pub uses: Vec<Use>,
    /// Nodes of each page's marked stretches, by number.
    pub marked: Vec<Vec<NodeId>>,
    pub links: Vec<Link>,
    /// Each once.
    pub pictures: Vec<Picture>,
    /// Left, bottom, right and top of each figure, in points from the bottom left.
    pub figures: HashMap<NodeId, [f32; 4]>,
}

/// A piece of the page that a node owns.
pub(super) struct Use {
    pub node: NodeId,
    pub page: usize,
    pub what: What,
}

pub(super) enum What {
    /// The stretch of operators with this number on its page.
    Marked(usize),
    /// The link with this number in `links`.
    Link(usize),
}

/// A place to click.
pub(super) struct Link {
    pub page: usize,
    pub node: NodeId,
    pub rectangle: [f32; 4],
    pub target: Target,
    pub words: String,
}

pub(super) fn paint(pages: &Pages, title: &str) -> Painted {
    let mut painter = Painter {
        height: pages.sheet.height,
        painted: Painted {
            operators: PdfDocument::new(title),
            codes: Codes::new(),
            uses: Vec::new(),
            marked: Vec::new(),
            links: Vec::new(),
            pictures: Vec::new(),
            figures: HashMap::new(),
        },
        pages,
        page: 0,
        ops: Vec::new(),
        state: State::default(),
    };
    let sheets = pages.pages.iter().enumerate().map(|(number, page)| painter.page(number, page)).collect();
    painter.painted.operators.with_pages(sheets);
    painter.painted
}

struct Painter<'a> {
    height: f32,
    painted: Painted,
    pages: &'a Pages,
    page: usize,
    ops: Vec<Op>,
    state: State,
}

/// What a stretch of operators is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stretch {
    /// A part of the document.
    Part(NodeId),
    /// Words that a page brings with it: above and below its text, and the head of a table again.
    Running,
    /// Rules and grounds.
    Decoration,
}

/// What stands in a stretch.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holds {
    /// Whole things.
    Shapes,
    /// Part of a text object.
    Words,
    /// The same, with each word's letters against the order of reading.
    TurnedWords,
}

impl Holds {
    const fn of(mark: &Mark) -> Self {
        match mark {
            Mark::Run(run) if run.turned => Self::TurnedWords,
            Mark::Run(_) => Self::Words,
            _ => Self::Shapes,
        }
    }
}

/// What the page's last operators left set.
#[derive(Default)]
struct State {
    /// The open stretch.
    stretch: Option<(Stretch, Holds)>,
    fill: Option<Colour>,
    font: Option<(Face, f32)>,
    stroke: Option<(Colour, f32, Option<Dash>)>,
}

impl Painter<'_> {
    fn page(&mut self, number: usize, page: &Page) -> PdfPage {
        self.page = number;
        self.state = State::default();
        self.painted.marked.push(Vec::new());
        for item in &page.items {
            if let Mark::Link { .. } = item.mark {
                self.link(item);
                continue;
            }
            let holds = Holds::of(&item.mark);
            let no_part = if holds == Holds::Shapes { Stretch::Decoration } else { Stretch::Running };
            self.stretch(item.node.map_or(no_part, Stretch::Part), holds);
            match &item.mark {
                Mark::Run(run) => self.run(item.x, item.y, run),
                Mark::Fill { width, height, colour } => self.fill(item, *width, *height, *colour),
                Mark::Stroke { points, weight, colour, dash } => self.stroke(item, points, *weight, *colour, *dash),
                Mark::Area { points, colour } => self.area(item, points, *colour),
                Mark::Picture { width, height, picture } => self.picture(item, *width, *height, picture),
                Mark::Link { .. } => {}
            }
            if let Some(node) = item.node {
                self.figure(node, item);
            }
        }
        self.end_stretch(Holds::Shapes);
        let sheet = Rect::from_wh(Pt(self.pages.sheet.width), Pt(self.pages.sheet.height));
        let mut page = PdfPage::new(printpdf::Mm(1.0), printpdf::Mm(1.0), std::mem::take(&mut self.ops));
        page.media_box = sheet.clone();
        page.crop_box = sheet.clone();
        page.trim_box = sheet;
        page
    }

    /// Ends the open stretch, and begins or ends a text object so that what follows is in one or is not.
    fn end_stretch(&mut self, next: Holds) {
        let open = self.state.stretch.take().map(|(_, holds)| holds);
        // Readers that know no turned words count the ends of stretches, so theirs lies around the part's and not within.
        let ends = usize::from(open.is_some()) + usize::from(open == Some(Holds::TurnedWords));
        self.ops.extend((0..ends).map(|_| Op::EndMarkedContent));
        match (open.is_some_and(|open| open != Holds::Shapes), next != Holds::Shapes) {
            (false, true) => self.ops.push(Op::StartTextSection),
            (true, false) => self.ops.push(Op::EndTextSection),
            _ => {}
        }
    }

    /// Ends the open stretch and begins the next, unless it is the same.
    fn stretch(&mut self, stretch: Stretch, holds: Holds) {
        if self.state.stretch == Some((stretch, holds)) {
            return;
        }
        self.end_stretch(holds);
        self.state.stretch = Some((stretch, holds));
        if holds == Holds::TurnedWords {
            self.ops.push(Op::Unknown { key: "/ReversedChars BMC".to_owned(), value: Vec::new() });
        }
        let operator = match stretch {
            Stretch::Running => "/Artifact<</Type/Pagination>>BDC".to_owned(),
            Stretch::Decoration => "/Artifact<</Type/Layout>>BDC".to_owned(),
            Stretch::Part(node) => {
                let marked = self.painted.marked.last_mut();
                let number = marked.as_ref().map_or(0, |marked| marked.len());
                if let Some(marked) = marked {
                    marked.push(node);
                }
                self.painted.uses.push(Use { node, page: self.page, what: What::Marked(number) });
                let role = self.pages.nodes.get(node.0).map_or(Role::Span, |node| node.role);
                format!("/{}<</MCID {number}>>BDC", super::tags::tag(role))
            }
        };
        self.ops.push(Op::Unknown { key: operator, value: Vec::new() });
    }

    fn run(&mut self, x: f32, y: f32, run: &Run) {
        if run.glyphs.is_empty() {
            return;
        }
        self.ink(run.style.colour);
        let (face, size) = (run.style.face, run.style.size);
        if self.state.font.replace((face, size)) != Some((face, size)) {
            let font = PdfFontHandle::External(FontId(super::fonts::resource(face)));
            self.ops.push(Op::SetFont { font, size: Pt(size) });
        }
        if !run.turned {
            return self.show(x, y, run, &run.glyphs);
        }
        // The words follow each other as they are read, with the letters of each from left to right.
        let width = |glyphs: &[Glyph]| glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * run.style.size;
        let mut right = x + run.width();
        let is_space = |glyph: &Glyph| run.letters(glyph) == " ";
        for word in run.glyphs.chunk_by(|glyph, next| is_space(glyph) == is_space(next)).rev() {
            right -= width(word);
            self.show(right, y, run, word);
        }
    }

    /// Some of a run's glyphs, from left to right.
    fn show(&mut self, x: f32, y: f32, run: &Run, glyphs: &[Glyph]) {
        self.ops.push(Op::SetTextMatrix {
            matrix: TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, hundredths(x), hundredths(self.height - y)]),
        });
        let mut shown = Shown::default();
        let mut rise = 0.0;
        for glyph in glyphs {
            let (code, width) = self.painted.codes.code(run.style.face, glyph.id, run.letters(glyph));
            if (glyph.dy - rise).abs() > 0.0005 {
                shown.end(&mut self.ops);
                rise = glyph.dy;
                self.ops.push(Op::SetLineOffset { multiplier: hundredths(rise * run.style.size) });
            }
            shown.glyph(code, glyph.dx * 1000.0, width, glyph.advance * 1000.0);
        }
        shown.end(&mut self.ops);
        if rise != 0.0 {
            self.ops.push(Op::SetLineOffset { multiplier: 0.0 });
        }
    }

    fn ink(&mut self, colour: Colour) {
        if self.state.fill != Some(colour) {
            self.state.fill = Some(colour);
            self.ops.push(Op::SetFillColor { col: rgb(colour) });
        }
    }

    fn fill(&mut self, item: &Item, width: f32, height: f32, colour: Colour) {
        self.ink(colour);
        let mut rectangle = Rect::from_xywh(
            Pt(hundredths(item.x)),
            Pt(hundredths(self.height - item.y - height)),
            Pt(hundredths(width)),
            Pt(hundredths(height)),
        );
        rectangle.mode = Some(PaintMode::Fill);
        self.ops.push(Op::DrawRectangle { rectangle });
    }

    fn stroke(&mut self, item: &Item, points: &[(f32, f32)], weight: f32, colour: Colour, dash: Option<Dash>) {
        if self.state.stroke != Some((colour, weight, dash)) {
            self.state.stroke = Some((colour, weight, dash));
            self.ops.push(Op::SetOutlineColor { col: rgb(colour) });
            self.ops.push(Op::SetOutlineThickness { pt: Pt(weight) });
            self.ops.push(Op::SetLineJoinStyle { join: LineJoinStyle::Round });
            let (cap, pattern) = match dash {
                Some((0.0, apart)) => (LineCapStyle::Round, vec![0.0, apart]),
                Some((on, off)) => (LineCapStyle::Butt, vec![on, off]),
                None => (LineCapStyle::Butt, Vec::new()),
            };
            self.ops.push(Op::SetLineCapStyle { cap });
            self.ops.push(Op::SetLineDashPattern { dash: LineDashPattern { offset: 0.0, pattern: pattern.into() } });
        }
        self.ops.push(Op::DrawLine { line: Line { points: self.path(item, points), is_closed: false } });
    }

    fn area(&mut self, item: &Item, points: &[(f32, f32)], colour: Colour) {
        self.ink(colour);
        let rings = vec![PolygonRing { points: self.path(item, points) }];
        let polygon = Polygon { rings, mode: PaintMode::Fill, winding_order: WindingOrder::NonZero };
        self.ops.push(Op::DrawPolygon { polygon });
    }

    fn path(&self, item: &Item, points: &[(f32, f32)]) -> Vec<LinePoint> {
        let place =
            |(x, y): &(f32, f32)| Point { x: Pt(hundredths(item.x + x)), y: Pt(hundredths(self.height - item.y - y)) };
        points.iter().map(|point| LinePoint { p: place(point), bezier: false }).collect()
    }

    fn picture(&mut self, item: &Item, width: f32, height: f32, picture: &Picture) {
        let pictures = &mut self.painted.pictures;
        let known = pictures.iter().position(|known| known.image == picture.image);
        let number = known.unwrap_or(pictures.len());
        if known.is_none() {
            pictures.push(picture.clone());
        }
        let [x, y, width, height] = [item.x, self.height - item.y - height, width, height].map(hundredths);
        let matrix = CurTransMat::Raw([width, 0.0, 0.0, height, x, y]);
        let name = vec![DictItem::Name(pictures::resource(number).into_bytes())];
        self.ops.push(Op::SaveGraphicsState);
        self.ops.push(Op::SetTransformationMatrix { matrix });
        self.ops.push(Op::Unknown { key: "Do".to_owned(), value: name });
        self.ops.push(Op::RestoreGraphicsState);
    }

    fn link(&mut self, item: &Item) {
        let (Some(node), Mark::Link { target, words, .. }) = (item.node, &item.mark) else { return };
        let link = Link {
            page: self.page,
            node,
            rectangle: self.rectangle(item),
            target: target.clone(),
            words: words.clone(),
        };
        self.painted.uses.push(Use { node, page: self.page, what: What::Link(self.painted.links.len()) });
        self.painted.links.push(link);
    }

    fn figure(&mut self, node: NodeId, item: &Item) {
        if self.pages.nodes.get(node.0).is_some_and(|node| node.role == Role::Figure) {
            let [left, bottom, right, top] = self.rectangle(item);
            let known = self.painted.figures.entry(node).or_insert([left, bottom, right, top]);
            *known = [known[0].min(left), known[1].min(bottom), known[2].max(right), known[3].max(top)];
        }
    }

    fn rectangle(&self, item: &Item) -> [f32; 4] {
        let (left, top, right, bottom) = item.bounds();
        [left, self.height - bottom, right, self.height - top].map(hundredths)
    }
}

fn rgb(colour: Colour) -> Color {
    let [r, g, b] =
        [colour.red, colour.green, colour.blue].map(|channel| (f32::from(channel) / 255.0 * 1000.0).round() / 1000.0);
    Color::Rgb(Rgb { r, g, b, icc_profile: None })
}

fn hundredths(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}
