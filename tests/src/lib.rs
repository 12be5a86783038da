//! What the tests share.

pub mod desk;
pub mod printed;
pub mod said;
pub mod ten_years;
pub mod trace;
