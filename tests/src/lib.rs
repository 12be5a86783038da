//! What the tests share.

pub mod trace;
