//! What the tests share.

pub mod desk;
pub mod trace;
