//! The verbs: one file each.

pub mod bench;
pub mod bundle;
pub mod check;
pub mod fix;
pub mod r#gen;
pub mod licences;
pub mod proof;
pub mod run;
pub mod test;
pub mod trace;
pub mod trust;
