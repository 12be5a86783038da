//! Whether a picture suits a network: what is said of one that does not, never a refusal. The sizes are dated data of the
//! networks.

use serde::Serialize;
use ts_rs::TS;

use crate::presence::{Network, PictureSize, PictureUse};

/// Shapes that differ by no more than this many thousandths look alike.
const ALIKE: u64 = 20;

/// What does not suit; the words are `picture-<is>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum PictureWord {
    /// Fewer pixels than the network shows: it grows vague.
    TooSmall {
        /// The width that is advised, in pixels.
        width: u32,
        /// The height that is advised, in pixels.
        height: u32,
    },
    /// Another shape than the network shows: something is cut off.
    OtherShape {
        /// The width that comes nearest, in pixels.
        width: u32,
        /// The height that comes nearest, in pixels.
        height: u32,
    },
    /// More bytes than the network takes.
    TooHeavy {
        /// The most that it takes, in bytes.
        #[ts(type = "number")]
        most: u64,
    },
}

/// What does not suit about a picture of this many pixels and bytes in a post on a network.
#[must_use]
pub fn picture_fits(network: &Network, width: u32, height: u32, bytes: u64) -> Vec<PictureWord> {
    let Some(pictures) = &network.pictures else { return Vec::new() };
    let in_posts = |size: &&PictureSize| matches!(size.used_for, PictureUse::Post | PictureUse::Story);
    let apart = |size: &PictureSize| shape(size.width, size.height).abs_diff(shape(width, height));
    let nearest = pictures.sizes.iter().filter(in_posts).min_by_key(|size| apart(size));
    let mut words = Vec::new();
    if let Some(size) = nearest {
        let (wanted, high) = (size.width, size.height);
        if apart(size) > ALIKE * shape(wanted, high) / 1_000 {
            words.push(PictureWord::OtherShape { width: wanted, height: high });
        }
        // A pixel less comes of rounding.
        if width.saturating_add(1) < wanted || (height.saturating_add(1) < high && apart(size) > 0) {
            words.push(PictureWord::TooSmall { width: wanted, height: high });
        }
    }
    if let Some(most) = pictures.most_bytes.filter(|most| bytes > *most) {
        words.push(PictureWord::TooHeavy { most });
    }
    words
}

/// The width of a picture in thousandths of its height; a picture without height is wide beyond measure.
fn shape(width: u32, height: u32) -> u64 {
    (u64::from(width) * 1_000).checked_div(u64::from(height)).unwrap_or(u64::MAX / 1_000)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::presence::network;

    fn words(code: &str, width: u32, height: u32) -> Vec<PictureWord> {
        network(code).map(|network| picture_fits(network, width, height, 1_000)).unwrap()
    }

    #[test]
    fn a_picture_of_an_advised_shape_and_size_suits() {
        for (code, width, height) in [
            ("instagram", 1080, 1350),
            ("instagram", 1080, 1080),
            ("instagram", 1081, 1351),
            ("instagram", 2160, 3840),
            ("linkedin", 1200, 628),
            ("x", 1600, 900),
            ("bluesky", 1, 1),
            ("whatsapp", 3, 9),
        ] {
            assert_eq!(words(code, width, height), [], "{code} {width} × {height}");
        }
    }

    #[test]
    fn what_is_too_small_or_of_another_shape_is_told_with_what_is_advised() {
        let square = PictureWord::TooSmall { width: 1080, height: 1080 };
        assert_eq!(words("instagram", 600, 600), [square]);
        assert_eq!(words("pinterest", 2000, 2000), [PictureWord::OtherShape { width: 1000, height: 1500 }]);
        let wide = (PictureWord::OtherShape { width: 1080, height: 1080 }, square);
        assert_eq!(words("instagram", 600, 400), [wide.0, wide.1]);
        assert_eq!(words("x", 0, 0).len(), 2);
        assert_eq!(words("x", u32::MAX, 1).len(), 2);
    }

    #[test]
    fn what_is_too_heavy_is_told_where_a_limit_is_known() {
        let mut network = network("x").cloned().unwrap();
        network.pictures.iter_mut().for_each(|pictures| pictures.most_bytes = Some(5_000_000));
        assert_eq!(picture_fits(&network, 1200, 675, 5_000_001), [PictureWord::TooHeavy { most: 5_000_000 }]);
        assert_eq!(picture_fits(&network, 1200, 675, 5_000_000), []);
    }
}
