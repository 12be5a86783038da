//! A file that somebody chose becomes a picture, or is refused before it can do harm: by its size, by its first bytes, by
//! the room that it would take unpacked.

use std::{
    fs::File,
    io::{Cursor, Read},
    path::Path,
};

use image::{
    DynamicImage, ExtendedColorType, ImageDecoder, ImageEncoder, ImageError, ImageFormat, ImageReader, ImageResult,
    Limits, Rgba, RgbaImage,
    codecs::{
        jpeg::JpegEncoder,
        png::{CompressionType, FilterType, PngEncoder},
    },
};

use super::{
    model::{Format, Picture, Purpose},
    vector::{drawn, is_drawing},
};
use crate::error::{Error, Result};

/// The heaviest file that is read, in bytes.
const HEAVIEST: u64 = 10_000_000;

/// The most that a picture may take unpacked, in bytes.
const UNPACKED: u64 = 256 << 20;

/// How well a photo is kept, of 100.
const QUALITY: u8 = 90;

/// A picture without transparency that is heavier than this as PNG, in bytes, is a photo.
const PHOTO: usize = 400_000;

const NO_PICTURE: Error = Error::Refused("picture-none");
const TOO_HEAVY: Error = Error::Refused("picture-too-heavy");
pub(super) const TOO_LARGE: Error = Error::Refused("picture-too-large");
pub(super) const BROKEN: Error = Error::Refused("picture-broken");

impl Picture {
    /// The picture in a file.
    ///
    /// # Errors
    /// As for [`Picture::read`], and what the disk gives.
    pub fn open(path: &Path, purpose: Purpose) -> Result<Self> {
        let told = |fault| Error::io(path, fault);
        let file = File::open(path).map_err(told)?;
        if file.metadata().map_err(told)?.len() > HEAVIEST {
            return Err(TOO_HEAVY);
        }
        let mut bytes = Vec::new();
        // One byte more than may be: not everything that can be opened knows its size.
        file.take(HEAVIEST + 1).read_to_end(&mut bytes).map_err(told)?;
        Self::read(&bytes, purpose)
    }

    /// Its width and height in pixels.
    ///
    /// # Errors
    /// [`Error::Refused`] with `picture-broken` where its bytes are none of a picture.
    pub fn size(&self) -> Result<(u32, u32)> {
        let reader = ImageReader::new(Cursor::new(&self.bytes)).with_guessed_format().map_err(|_| BROKEN)?;
        reader.into_dimensions().map_err(|_| BROKEN)
    }

    /// The picture that these bytes of a PNG, JPEG or SVG file hold.
    ///
    /// # Errors
    /// [`Error::Refused`]: `picture-none` for what is none of them, `picture-svg` for a drawing that holds letters or pictures, `picture-too-heavy` over 10 MB,
    /// `picture-too-large` for what would take more than 256 MB unpacked, `picture-broken` for what is cut off or damaged.
    pub fn read(bytes: &[u8], purpose: Purpose) -> Result<Self> {
        let longest = purpose.longest();
        if bytes.len() as u64 > HEAVIEST {
            return Err(TOO_HEAVY);
        }
        if image::guess_format(bytes).is_err() && is_drawing(bytes) {
            return packed(&fitted(drawn(bytes, longest)?, longest), Format::Png).map_err(|_| BROKEN);
        }
        let format = format(bytes)?;
        let image = unpacked(bytes, format, longest).map_err(|fault| match fault {
            ImageError::Limits(_) => TOO_LARGE,
            _ => BROKEN,
        })?;
        packed(&image, format).map_err(|_| BROKEN)
    }
}

/// What the first bytes say, whatever the file is called.
fn format(bytes: &[u8]) -> Result<Format> {
    match image::guess_format(bytes) {
        Ok(ImageFormat::Png) => Ok(Format::Png),
        Ok(ImageFormat::Jpeg) if is_whole_jpeg(bytes) => Ok(Format::Jpeg),
        Ok(ImageFormat::Jpeg) => Err(BROKEN),
        _ => Err(NO_PICTURE),
    }
}

/// Whether the last scan has its end: decoders fill a JPEG that is cut off with grey.
fn is_whole_jpeg(bytes: &[u8]) -> bool {
    let mut marks = bytes.windows(2);
    let scan = marks.rposition(|mark| mark == [0xff, 0xda]);
    let end = bytes.windows(2).rposition(|mark| mark == [0xff, 0xd9]);
    end > scan
}

fn unpacked(bytes: &[u8], format: Format, longest: u32) -> ImageResult<DynamicImage> {
    let format = match format {
        Format::Png => ImageFormat::Png,
        Format::Jpeg => ImageFormat::Jpeg,
    };
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(UNPACKED);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits.clone());
    let mut decoder = reader.into_decoder()?;
    limits.reserve(decoder.total_bytes())?;
    let orientation = decoder.orientation()?;
    let mut image = fitted(DynamicImage::from_decoder(decoder)?, longest);
    image.apply_orientation(orientation);
    Ok(image)
}

/// At most so many pixels wide and high, with transparency only where it is used.
fn fitted(image: DynamicImage, longest: u32) -> DynamicImage {
    if !image.color().has_alpha() {
        return shrunk(image, longest).into_rgb8().into();
    }
    let mut image = image.into_rgba8();
    if image.pixels().all(|Rgba([.., alpha])| *alpha == u8::MAX) {
        return shrunk(image.into(), longest).into_rgb8().into();
    }
    // Colour counts for as much as it is seen: what is behind clear pixels would darken the edges.
    seen(&mut image, |colour, alpha| colour * alpha / 255);
    let mut image = shrunk(image.into(), longest).into_rgba8();
    seen(&mut image, |colour, alpha| (colour * 255).checked_div(alpha).unwrap_or(0).min(255));
    image.into()
}

/// Changes every colour by how opaque its pixel is, both 0 to 255.
fn seen(image: &mut RgbaImage, change: impl Fn(u16, u16) -> u16) {
    for Rgba([red, green, blue, alpha]) in image.pixels_mut() {
        for colour in [red, green, blue] {
            *colour = u8::try_from(change(u16::from(*colour), u16::from(*alpha))).unwrap_or(u8::MAX);
        }
    }
}

fn shrunk(image: DynamicImage, longest: u32) -> DynamicImage {
    if image.width().max(image.height()) > longest { image.thumbnail(longest, longest) } else { image }
}

/// As a file again, without anything but the pixels.
fn packed(image: &DynamicImage, format: Format) -> ImageResult<Picture> {
    let (width, height, colour) = (image.width(), image.height(), ExtendedColorType::from(image.color()));
    let photo = || {
        let mut bytes = Vec::new();
        JpegEncoder::new_with_quality(&mut bytes, QUALITY).write_image(image.as_bytes(), width, height, colour)?;
        Ok(Picture { format: Format::Jpeg, bytes })
    };
    if format == Format::Jpeg {
        return photo();
    }
    let mut bytes = Vec::new();
    PngEncoder::new_with_quality(&mut bytes, CompressionType::Best, FilterType::Adaptive).write_image(
        image.as_bytes(),
        width,
        height,
        colour,
    )?;
    if bytes.len() > PHOTO && !image.color().has_alpha() { photo() } else { Ok(Picture { format: Format::Png, bytes }) }
}
