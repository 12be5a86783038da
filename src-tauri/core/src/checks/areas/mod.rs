//! The checks, beside their siblings: one file for each area, one value for each check.

pub(crate) mod approach;
pub(crate) mod audience;
pub(crate) mod backoffice;
pub(crate) mod basis;
pub(crate) mod brand;
pub(crate) mod content;
pub(crate) mod cycle;
pub(crate) mod evaluation;
pub(crate) mod goals;
pub(crate) mod guidelines;
pub(crate) mod means;
pub(crate) mod metrics;
pub(crate) mod monitoring;
pub(crate) mod offline;
pub(crate) mod posts;
pub(crate) mod presence;
pub(crate) mod profiles;
pub(crate) mod team;
pub(crate) mod texts;
pub(crate) mod website;

use super::Arg;

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

/// A number of things, for a finding's sentence.
fn count(n: usize) -> Arg {
    Arg::Count(i64::try_from(n).unwrap_or(i64::MAX))
}
