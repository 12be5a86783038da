//! The figures that show whether an objective comes nearer, and nothing beyond them (R075).

mod model;
mod rows;

pub use model::{Benchmark, Better, Kpi, Lane, MeasureRhythm, Measurement, Yardstick};
pub use rows::{Latest, latest, recent};
