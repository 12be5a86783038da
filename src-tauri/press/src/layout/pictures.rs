//! Pictures in their boxes, in their own proportions, each on a ground on which it can be seen.

use super::blocks::{Area, Builder};
use super::strip::Strip;
use super::{Mark, NodeId, Role};
use crate::document::Colour;
use crate::picture::Picture;

/// The box of a picture in the text and of one on the cover: width and height in points.
const IN_TEXT: (f32, f32) = (150.0, 54.0);
const ON_COVER: (f32, f32) = (190.0, 96.0);
/// From a picture to the edge of a ground of its own, in points.
const PLATE: f32 = 12.0;
/// A picture on the cover that would be lower than this, in points, gives way to the title.
const LOWEST: f32 = 1.0;

const WHITE: Colour = Colour::hex(0xff_ffff);

impl Builder<'_> {
    pub fn picture(&mut self, picture: &Picture, area: Area) -> Vec<Strip> {
        let figure = self.figure(picture, area);
        let plate = picture.is_light().then_some(self.theme.cover);
        let size = picture.fitted(IN_TEXT.0.min(area.width), IN_TEXT.1);
        let mut strip = Strip::default();
        strip.height = place(&mut strip, area.x, size, plate, picture, figure);
        vec![strip]
    }

    /// Puts a picture at the top of a strip of the cover.
    pub fn on_cover(&self, strip: &mut Strip, picture: &Picture, figure: NodeId, area: Area) {
        let plate = (!picture.is_light()).then_some(WHITE);
        let size = picture.fitted(ON_COVER.0, ON_COVER.1.min(strip.height - 4.0 * PLATE));
        if size.1 > LOWEST {
            place(strip, area.x, size, plate, picture, figure);
        }
    }

    /// The part of the document that a picture is.
    pub fn figure(&mut self, picture: &Picture, area: Area) -> NodeId {
        let figure = self.nodes.add(Role::Figure, area.node);
        if let Some(figure) = self.nodes.get_mut(figure) {
            figure.spoken = Some(picture.spoken.clone());
        }
        figure
    }
}

/// Puts a picture at the top right of a strip, on a plate where it would be lost on white; gives the width of both.
pub(super) fn at_right(
    strip: &mut Strip,
    right: f32,
    (width, height): (f32, f32),
    plate: Colour,
    picture: &Picture,
    figure: NodeId,
) -> f32 {
    let plate = picture.is_light().then_some(plate);
    let around = if plate.is_some() { PLATE } else { 0.0 };
    let size = picture.fitted(width, height - 2.0 * around);
    let wide = size.0 + 2.0 * around;
    place(strip, right - wide, size, plate, picture, figure);
    wide
}

/// Puts a picture at the top of a strip, on a plate of this colour; gives the height of both.
fn place(
    strip: &mut Strip,
    x: f32,
    (width, height): (f32, f32),
    plate: Option<Colour>,
    picture: &Picture,
    figure: NodeId,
) -> f32 {
    let around = if plate.is_some() { PLATE } else { 0.0 };
    if let Some(colour) = plate {
        let mark = Mark::Fill { width: width + 2.0 * around, height: height + 2.0 * around, colour };
        strip.push(x, 0.0, mark, None);
    }
    strip.push(x + around, around, Mark::Picture { width, height, picture: picture.clone() }, Some(figure));
    height + 2.0 * around
}
