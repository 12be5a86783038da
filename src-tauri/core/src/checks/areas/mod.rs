//! The checks, beside their siblings: one file for each area, one value for each check.

pub(crate) mod audience;
pub(crate) mod basis;
pub(crate) mod content;
pub(crate) mod goals;
pub(crate) mod metrics;
pub(crate) mod monitoring;
pub(crate) mod presence;
pub(crate) mod team;

/// Declares a check: id, severity, rows, tables read, then its function.
macro_rules! check {
    ($id:literal, $severity:ident, [$($row:literal),*], reads [$($table:literal),*] $(shuts $gate:ident)? $(, $dated:ident)?; $find:expr) => {
        $crate::checks::Check {
            id: $id,
            severity: $crate::checks::Severity::$severity,
            gate: check!(@gate $($gate)?),
            rows: &[$($row),*],
            reads: &[$($table),*],
            dated: check!(@dated $($dated)?),
            find: $find,
        }
    };
    (@gate) => { None };
    (@gate $gate:ident) => { Some($crate::checks::Gate::$gate) };
    (@dated) => { false };
    (@dated dated) => { true };
}
use check;
