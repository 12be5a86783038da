//! A picture.

use crate::column::Named;

/// A picture by its id; its bytes are read on their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Media;

impl Named for Media {
    const TABLE: &'static str = "media";
}
