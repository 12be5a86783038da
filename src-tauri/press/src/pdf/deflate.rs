//! Streams pressed small, by one compressor for a whole file: to set one up costs more than to press a page.

use flate2::{Compress, Compression, FlushCompress, Status};

use super::PressError;

/// How hard to press: more takes longer than it saves.
const LEVEL: Compression = Compression::new(3);

pub(super) struct Deflater(Compress);

impl Deflater {
    pub fn new() -> Self {
        Self(Compress::new(LEVEL, true))
    }

    /// `bytes`, smaller.
    ///
    /// # Errors
    /// They cannot be compressed.
    pub fn deflated(&mut self, bytes: &[u8]) -> Result<Vec<u8>, PressError> {
        self.0.reset();
        let mut out = Vec::with_capacity(bytes.len() / 3 + 64);
        loop {
            let taken = usize::try_from(self.0.total_in()).unwrap_or(bytes.len());
            let rest = bytes.get(taken..).unwrap_or_default();
            match self.0.compress_vec(rest, &mut out, FlushCompress::Finish) {
                Ok(Status::StreamEnd) => return Ok(out),
                Ok(Status::Ok | Status::BufError) => out.reserve(bytes.len() / 3 + 64),
                Err(_) => return Err(PressError::Compression),
            }
        }
    }
}
