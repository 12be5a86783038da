//! A picture, and how its bytes are to be read. How one that is offered becomes one stands in `rules`.

use crate::column::Named;

/// A picture by its id; its bytes are read on their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Media;

impl Named for Media {
    const TABLE: &'static str = "media";
}

/// How the bytes of a picture are to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Without loss, with or without transparency.
    Png,
    /// A photo.
    Jpeg,
}

impl Format {
    /// The name by which the rest of the world knows it.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
        }
    }

    /// How the name of a file in it ends.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpg",
        }
    }

    pub(super) fn from_media_type(name: &str) -> Option<Self> {
        [Self::Png, Self::Jpeg].into_iter().find(|format| format.media_type() == name)
    }
}

/// What a picture is for, which says how large it is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To stand on documents.
    Logo,
    /// To go out with a post.
    Post,
}

impl Purpose {
    /// The longest side of a kept picture in pixels: sharp at the size at which it is shown.
    pub(super) const fn longest(self) -> u32 {
        match self {
            Self::Logo => 1200,
            Self::Post => 2048,
        }
    }
}

/// A picture as a plan keeps it: upright, no larger than its purpose asks, without what a camera noted in it.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    pub(super) format: Format,
    pub(super) bytes: Vec<u8>,
}

impl Picture {
    /// How its bytes are to be read.
    #[must_use]
    pub const fn format(&self) -> Format {
        self.format
    }

    /// The whole file.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

impl std::fmt::Debug for Picture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} of {} bytes", self.format.media_type(), self.bytes.len())
    }
}
