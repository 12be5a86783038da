//! The figures that show whether an objective comes nearer, and nothing beyond them (R075).

mod model;
mod outlier;
mod rows;

pub use model::{Benchmark, Better, Kpi, Lane, MeasureRhythm, Measurement, Yardstick};
pub use outlier::outliers;
pub use rows::{Latest, Measured, newest, recent};
