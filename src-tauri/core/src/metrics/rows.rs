//! Windows onto the measurements: there can be hundreds of thousands, so they are never all read.

use rusqlite::Connection;

use super::model::{Kpi, Measurement};
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

/// A value of a figure, and the measurement that holds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Measured {
    /// The measurement.
    pub id: Id<Measurement>,
    /// The day, or the last day of the period.
    pub on_day: Day,
    /// The value, in hundredths.
    pub value: Hundredths,
}

impl From<Measured> for Latest {
    fn from(measured: Measured) -> Self {
        Self { on_day: measured.on_day, value: measured.value }
    }
}

/// The newest `most` values of a figure that have both a day and a value, newest first.
///
/// # Errors
/// What the database says.
pub fn newest(db: &Connection, kpi: Id<Kpi>, most: u32) -> Result<Vec<Measured>> {
    let sql = "SELECT id, on_day, value FROM measurement WHERE kpi = ?1 AND on_day IS NOT NULL AND value IS NOT NULL
               ORDER BY on_day DESC, id DESC LIMIT ?2";
    let rows = db
        .prepare_cached(sql)?
        .query_map([kpi.raw(), i64::from(most)], |row| {
            let (day, value) =
                (Option::<Day>::from_sql(row.get_ref(1)?)?, Option::<Hundredths>::from_sql(row.get_ref(2)?)?);
            Ok((Id::new(row.get(0)?), day, value))
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(rows
        .into_iter()
        .filter_map(|(id, on_day, value)| Some(Measured { id, on_day: on_day?, value: value? }))
        .collect())
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
