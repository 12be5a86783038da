//! Ids: random numbers of 52 bits, so that copies of a plan can be merged and JavaScript can hold them.

use std::{
    fmt,
    hash::{Hash, Hasher},
    marker::PhantomData,
};

/// The id of a record of kind `R`.
pub struct Id<R>(i64, PhantomData<fn() -> R>);

impl<R> Id<R> {
    /// Takes a number that came from the database or from [`IdSource::next_id`].
    #[must_use]
    pub const fn new(raw: i64) -> Self {
        Self(raw, PhantomData)
    }

    /// The number itself.
    #[must_use]
    pub const fn raw(self) -> i64 {
        self.0
    }
}

impl<R> Clone for Id<R> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<R> Copy for Id<R> {}
impl<R> PartialEq for Id<R> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<R> Eq for Id<R> {}
impl<R> Hash for Id<R> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}
impl<R> fmt::Debug for Id<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

/// Where new ids come from; the shell gives a random one, the sample and the tests a seeded one.
pub trait IdSource: Send {
    /// A number from 1 to 2^52 − 1 that was not given before (by chance or by construction).
    fn next_id(&mut self) -> i64;
}

/// Ids that follow from a seed (SplitMix64, Steele et al. 2014). Seeded from the system's randomness it serves the app;
/// with a fixed seed the same plan gets the same ids.
#[derive(Debug, Clone)]
pub struct SplitMix(u64);

impl SplitMix {
    /// Starts the row of ids that belongs to `seed`.
    #[must_use]
    pub const fn seeded(seed: u64) -> Self {
        Self(seed)
    }
}

impl IdSource for SplitMix {
    fn next_id(&mut self) -> i64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        let id = (z ^ (z >> 31)) >> 12;
        i64::try_from(id.max(1)).unwrap_or(1)
    }
}
