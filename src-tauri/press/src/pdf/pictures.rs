//! Pictures in the file: a JPEG as it came, other pixels as differences between rows, with what is clear apart.

use lopdf::{Dictionary, Document as File, Object, Stream, dictionary};

use super::{add, name};
use crate::picture::{Image, Picture, Samples};

/// The name by which pages call for the picture with this number.
pub(super) fn resource(number: usize) -> String {
    format!("P{number}")
}

/// Adds the pictures; returns the dictionary that pages look them up in, if there are any.
pub(super) fn embed(file: &mut File, pictures: &[Picture]) -> Option<Object> {
    let mut found = Dictionary::new();
    for (number, picture) in pictures.iter().enumerate() {
        let picture = embed_one(file, &picture.image);
        found.set(resource(number), picture);
    }
    (!found.is_empty()).then(|| add(file, found))
}

fn embed_one(file: &mut File, image: &Image) -> Object {
    match &image.samples {
        Samples::Jpeg { file: bytes, grey } => {
            let mut about = about(image, if *grey { 1 } else { 3 });
            about.set("Filter", name("DCTDecode"));
            add(file, Stream::new(about, bytes.clone()).with_compression(false))
        }
        Samples::Plain { colours, alpha } => {
            let mask = alpha.as_ref().map(|alpha| plain(file, image, 1, alpha, None));
            plain(file, image, 3, colours, mask)
        }
    }
}

fn plain(file: &mut File, image: &Image, channels: u32, samples: &[u8], mask: Option<Object>) -> Object {
    let mut about = about(image, channels);
    about.set("DecodeParms", dictionary! { "Predictor" => 12, "Colors" => channels, "Columns" => image.width });
    if let Some(mask) = mask {
        about.set("SMask", mask);
    }
    add(file, Stream::new(about, differences(samples, (image.width * channels) as usize)))
}

fn about(image: &Image, channels: u32) -> Dictionary {
    dictionary! {
        "Type" => name("XObject"),
        "Subtype" => name("Image"),
        "Width" => image.width,
        "Height" => image.height,
        "ColorSpace" => name(if channels == 1 { "DeviceGray" } else { "DeviceRGB" }),
        "BitsPerComponent" => 8,
    }
}

/// Rows of `wide` bytes, each written as its difference from the row above.
fn differences(samples: &[u8], wide: usize) -> Vec<u8> {
    let mut above = vec![0; wide];
    let mut written = Vec::with_capacity(samples.len() + samples.len() / wide.max(1));
    for row in samples.chunks(wide.max(1)) {
        written.push(2);
        written.extend(row.iter().zip(&above).map(|(byte, above)| byte.wrapping_sub(*above)));
        above.clear();
        above.extend_from_slice(row);
    }
    written
}
