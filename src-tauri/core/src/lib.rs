//! The subject of Koers: what a plan holds, how it reckons, what it checks. Pure Rust: no window, no network, and no
//! clock, environment or randomness of its own; today, the language, paths and ids come in as arguments.

pub mod approach;
pub mod audience;
pub mod basis;
pub mod brand;
pub mod business;
pub mod checks;
pub mod column;
pub mod content;
pub mod cycle;
pub mod error;
pub mod goals;
pub mod guide;
pub mod guidelines;
pub mod id;
pub mod intentions;
pub mod means;
pub mod media;
pub mod method;
pub mod metrics;
pub mod money;
pub mod monitoring;
pub mod plan;
pub mod presence;
pub mod reckoning;
pub mod record;
pub mod relationships;
pub mod rooms;
pub mod sample;
pub mod store;
pub mod team;
pub mod text;
pub mod time;

pub use error::{Code, Error, Result};
