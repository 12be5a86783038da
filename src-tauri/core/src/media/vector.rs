//! A drawing (SVG) becomes pixels, at the size at which pictures are kept.

use image::{DynamicImage, RgbaImage};
use resvg::{
    render,
    tiny_skia::{Pixmap, Transform},
    usvg::{ImageHrefResolver, Options, Tree, roxmltree},
};

use super::rules::{BROKEN, TOO_LARGE};
use crate::error::{Error, Result};

/// What a drawing may hold that cannot be drawn here: letters need the typeface that the maker had, and pictures and pages
/// within it may lie elsewhere.
const NOT_DRAWN: [&str; 3] = ["text", "image", "foreignObject"];

/// The most elements that are read.
const MOST: usize = 50_000;

const HOLDS_MORE: Error = Error::Refused("picture-svg");

/// Whether these bytes are a drawing.
pub(super) fn is_drawing(bytes: &[u8]) -> bool {
    bytes.windows(4).take(4000).any(|word| word == b"<svg")
}

/// The pixels of a drawing, so many wide or high.
///
/// # Errors
/// [`Error::Refused`]: `picture-svg` where it holds letters or pictures, `picture-broken` where it cannot be read or shows
/// nothing, `picture-too-large` where it has too many parts.
pub(super) fn drawn(bytes: &[u8], longest: u32) -> Result<DynamicImage> {
    let text = std::str::from_utf8(bytes).map_err(|_| BROKEN)?;
    let options = roxmltree::ParsingOptions { allow_dtd: true, nodes_limit: MOST as u32, ..Default::default() };
    let parsed = roxmltree::Document::parse_with_options(text, options).map_err(|fault| match fault {
        roxmltree::Error::NodesLimitReached => TOO_LARGE,
        _ => BROKEN,
    })?;
    if parsed.descendants().any(|part| NOT_DRAWN.contains(&part.tag_name().name())) {
        return Err(HOLDS_MORE);
    }
    // Nothing is read from the disk for it, or from anywhere.
    let nowhere = ImageHrefResolver { resolve_data: Box::new(|_, _, _| None), resolve_string: Box::new(|_, _| None) };
    let options = Options { image_href_resolver: nowhere, ..Options::default() };
    let tree = Tree::from_xmltree(&parsed, &options).map_err(|_| BROKEN)?;
    let size = tree.size();
    let scale = longest as f32 / size.width().max(size.height());
    let [width, height] = [size.width(), size.height()].map(|side| ((side * scale).round() as u32).clamp(1, longest));
    let mut pixels = Pixmap::new(width, height).ok_or(BROKEN)?;
    render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    if pixels.pixels().iter().all(|pixel| pixel.alpha() == 0) {
        return Err(BROKEN);
    }
    Ok(RgbaImage::from_raw(width, height, pixels.take_demultiplied()).ok_or(BROKEN)?.into())
}
