//! Windows onto the measurements: there can be hundreds of thousands, so they are never all read.

use rusqlite::{Connection, OptionalExtension};

use super::model::Kpi;
use crate::{
    column::{Column, Hundredths},
    error::Result,
    id::Id,
    time::Day,
};

/// The newest value of a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Latest {
    /// The day, or the last day of the period.
    pub on_day: Day,
    /// The value, in hundredths.
    pub value: Hundredths,
}

/// The newest value of a figure that has both a day and a value.
///
/// # Errors
/// What the database says.
pub fn latest(db: &Connection, kpi: Id<Kpi>) -> Result<Option<Latest>> {
    let sql = "SELECT on_day, value FROM measurement WHERE kpi = ?1 AND on_day IS NOT NULL AND value IS NOT NULL
               ORDER BY on_day DESC, id DESC LIMIT 1";
    let row = db
        .prepare_cached(sql)?
        .query_row([kpi.raw()], |row| {
            Ok((Option::<Day>::from_sql(row.get_ref(0)?)?, Option::<Hundredths>::from_sql(row.get_ref(1)?)?))
        })
        .optional()?;
    Ok(row.and_then(|(day, value)| Some(Latest { on_day: day?, value: value? })))
}

/// The ids of the last `most` measurements of a figure, newest first; those without a day come before all.
///
/// # Errors
/// What the database says.
pub fn recent(db: &Connection, kpi: Id<Kpi>, most: u32) -> Result<Vec<i64>> {
    // Two walks along the index; ordered in one, every value of the figure would be sorted.
    let sql = "SELECT id FROM (SELECT id FROM measurement WHERE kpi = ?1 AND on_day IS NULL ORDER BY id DESC LIMIT ?2)
               UNION ALL
               SELECT id FROM (SELECT id FROM measurement WHERE kpi = ?1 AND on_day IS NOT NULL
                               ORDER BY on_day DESC, id DESC LIMIT ?2)
               LIMIT ?2";
    Ok(db
        .prepare_cached(sql)?
        .query_map([kpi.raw(), i64::from(most)], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?)
}
