//! Pictures made of pixels. A JPEG goes into the file as it came; of a PNG the colours and the transparency go apart,
//! as a PDF wants them.

use std::{fmt, io::Cursor, sync::Arc};

use image::{DynamicImage, ExtendedColorType, ImageDecoder, ImageFormat, codecs::jpeg::JpegDecoder};

/// A picture that is lighter than this, of 1, is made for a dark ground.
const LIGHT: f64 = 0.7;

/// A picture, with the words for who cannot see it.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    pub(crate) image: Arc<Image>,
    /// What it shows, in words.
    pub spoken: String,
}

/// The pixels, row by row from the top.
#[derive(PartialEq, Eq)]
pub(crate) struct Image {
    pub width: u32,
    pub height: u32,
    pub samples: Samples,
}

#[derive(PartialEq, Eq)]
pub(crate) enum Samples {
    /// A whole file, with or without colour.
    Jpeg { file: Vec<u8>, grey: bool },
    /// Red, green and blue of each pixel, and how opaque each is where not all are.
    Plain { colours: Vec<u8>, alpha: Option<Vec<u8>> },
}

impl Picture {
    /// The picture in the bytes of a PNG or JPEG file; none where they hold none. How large it may be is the caller's care.
    #[must_use]
    pub fn read(bytes: &[u8], spoken: impl Into<String>) -> Option<Self> {
        let image = match image::guess_format(bytes).ok()? {
            ImageFormat::Jpeg => jpeg(bytes)?,
            ImageFormat::Png => plain(image::load_from_memory_with_format(bytes, ImageFormat::Png).ok()?),
            _ => return None,
        };
        Some(Self { image: Arc::new(image), spoken: spoken.into() })
    }

    /// Whether it is light and clear around, so that it is lost on white.
    pub(crate) fn is_light(&self) -> bool {
        let Samples::Plain { colours, alpha: Some(alpha) } = &self.image.samples else { return false };
        let seen = || colours.chunks_exact(3).zip(alpha).map(|(colour, alpha)| (colour, f64::from(*alpha)));
        let all: f64 = seen().map(|(_, alpha)| alpha).sum();
        let light: f64 =
            seen().map(|(colour, alpha)| alpha * colour.iter().map(|part| f64::from(*part)).sum::<f64>()).sum();
        light > all * 3.0 * 255.0 * LIGHT
    }

    /// As large as it can be in a box of this width and height.
    pub(crate) fn fitted(&self, width: f32, height: f32) -> (f32, f32) {
        let (wide, high) = (self.image.width.max(1) as f32, self.image.height.max(1) as f32);
        let scale = (width / wide).min(height / high);
        (wide * scale, high * scale)
    }
}

fn jpeg(bytes: &[u8]) -> Option<Image> {
    let decoder = JpegDecoder::new(Cursor::new(bytes)).ok()?;
    let (width, height) = decoder.dimensions();
    let grey = match decoder.original_color_type() {
        ExtendedColorType::L8 => true,
        ExtendedColorType::Rgb8 => false,
        // The inks of a printer are turned into colours of a screen.
        _ => return Some(plain(DynamicImage::from_decoder(decoder).ok()?)),
    };
    Some(Image { width, height, samples: Samples::Jpeg { file: bytes.to_vec(), grey } })
}

fn plain(image: DynamicImage) -> Image {
    let (width, height) = (image.width(), image.height());
    let alpha = image.color().has_alpha().then(|| image.to_rgba8().pixels().map(|pixel| pixel.0[3]).collect());
    Image { width, height, samples: Samples::Plain { colours: image.into_rgb8().into_raw(), alpha } }
}

impl fmt::Debug for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} × {}: {:?}", self.image.width, self.image.height, self.spoken)
    }
}
