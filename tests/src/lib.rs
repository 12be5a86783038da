//! What the tests share.

pub mod desk;
pub mod filled;
pub mod hostile;
pub mod printed;
pub mod said;
pub mod specimens;
pub mod tags;
pub mod ten_years;
pub mod trace;
