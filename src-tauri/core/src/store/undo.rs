//! Undo and redo: a step is what one write changed. Taking a step back is recorded by the same triggers, so that the very
//! same replay does it again. Foreign keys are looked at when all is in place.

use chrono::TimeDelta;
use rusqlite::{Connection, ErrorCode, OptionalExtension, params, params_from_iter, types::Value};

use super::{
    change::{Label, Row, Written},
    recorder,
    schema::{self, quoted},
};
use crate::{
    error::{Error, Result},
    time::{self, Moment},
};

/// How many steps are kept.
const STEPS: i64 = 1_000;
/// How many bytes of old values are kept, about; the newest step is kept whatever it takes.
const BYTES: i64 = 32 << 20;
/// What a line of the log takes beside its value.
const LINE: i64 = 32;
/// How long edits of one field go into one step.
const MERGING: TimeDelta = TimeDelta::seconds(60);

/// Which way to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Undo,
    Redo,
}

struct Step {
    id: i64,
    label: Label,
    at: Option<Moment>,
    first: i64,
    last: i64,
}

/// Makes a step of what was recorded after number `before`, or adds it to the last one; gives the rows that changed.
/// Changes to tables outside undo are taken out of the log.
pub(super) fn keep(conn: &Connection, label: &Label, at: Moment, before: i64) -> Result<Vec<Row>> {
    let changed = recorder::rows_since(conn, before)?;
    if changed.iter().any(|row| schema::is_aside(&row.table)) {
        conn.execute("DELETE FROM undo_change WHERE id > ?1 AND tbl IN ('setting', 'media')", [before])?;
    }
    let last = recorder::last(conn)?;
    if last > before {
        let undone = next(conn, Way::Redo)?.is_some();
        if undone {
            forget(conn, "done = 0")?;
        }
        match next(conn, Way::Undo)? {
            Some(step) if !undone && merges(&step, label, at) => extend(conn, &step, last)?,
            _ => add(conn, label, at, before + 1, last)?,
        }
        cap(conn)?;
    }
    Ok(changed)
}

/// Takes the next step back (or does it again); `None` when there is none.
pub(super) fn step(conn: &Connection, way: Way) -> Result<Option<Written<Label>>> {
    let Some(step) = next(conn, way)? else { return Ok(None) };
    conn.execute_batch("PRAGMA defer_foreign_keys = ON")?;
    let ((), before) = recorder::recorded(conn, || replay(conn, &step)).map_err(unfitting)?;
    let changed = recorder::rows_since(conn, before)?;
    conn.execute("DELETE FROM undo_change WHERE id BETWEEN ?1 AND ?2", [step.first, step.last])?;
    conn.execute(
        "UPDATE undo_step SET done = ?2, first = ?3, last = ?4 WHERE id = ?1",
        params![step.id, way == Way::Redo, before + 1, recorder::last(conn)?],
    )?;
    measure(conn, step.id)?;
    Ok(Some(Written { value: step.label, changed }))
}

/// A step that does not fit the plan any more, because somebody wrote it by other means.
fn unfitting(fault: Error) -> Error {
    match fault {
        Error::NoRecord { .. } => Error::Refused("undo-does-not-fit"),
        Error::Database(source) if source.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => {
            Error::Refused("undo-does-not-fit")
        }
        other => other,
    }
}

/// What the next step is called.
pub(super) fn label(conn: &Connection, way: Way) -> Result<Option<Label>> {
    Ok(next(conn, way)?.map(|step| step.label))
}

/// Forgets every step that cannot be taken back or done again without the row `id` of `table`, which is about to go for
/// good: those that touch it and all that lie behind them.
pub(super) fn forget_beyond(conn: &Connection, table: &str, id: i64) -> Result<()> {
    for (done, edge, side) in [(1, "max", "<="), (0, "min", ">=")] {
        let behind: Option<i64> = conn.query_row(
            &format!(
                "SELECT {edge}(step.id) FROM undo_step step JOIN undo_change change
                 ON change.id BETWEEN step.first AND step.last
                 WHERE step.done = ?1 AND change.tbl = ?2 AND change.row = ?3"
            ),
            params![done, table, id],
            |row| row.get(0),
        )?;
        if let Some(behind) = behind {
            forget(conn, &format!("done = {done} AND id {side} {behind}"))?;
        }
    }
    Ok(())
}

fn next(conn: &Connection, way: Way) -> Result<Option<Step>> {
    let sql = match way {
        Way::Undo => "SELECT * FROM undo_step WHERE done = 1 ORDER BY id DESC LIMIT 1",
        Way::Redo => "SELECT * FROM undo_step WHERE done = 0 ORDER BY id LIMIT 1",
    };
    let step = conn
        .prepare_cached(sql)?
        .query_row([], |row| {
            let (args, at): (String, String) = (row.get("args")?, row.get("at")?);
            let label = Label {
                code: row.get("code")?,
                args: serde_json::from_str(&args).unwrap_or_default(),
                merge: row.get("merge")?,
            };
            let at = time::moment(&at);
            Ok(Step { id: row.get("id")?, label, at, first: row.get("first")?, last: row.get("last")? })
        })
        .optional()?;
    Ok(step)
}

fn merges(step: &Step, label: &Label, at: Moment) -> bool {
    let age = step.at.map(|then| at - then);
    label.merge.is_some()
        && label.merge == step.label.merge
        && age.is_some_and(|age| (TimeDelta::zero()..=MERGING).contains(&age))
}

fn add(conn: &Connection, label: &Label, at: Moment, first: i64, last: i64) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO undo_step (code, args, merge, at, done, first, last, bytes) VALUES (?1, ?2, ?3, ?4, 1, ?5, ?6, 0)",
    )?
    .execute(params![label.code, args(label)?, label.merge, time::written(at), first, last])?;
    measure(conn, conn.last_insert_rowid())
}

/// The parameters of a label as they are kept.
pub(super) fn args(label: &Label) -> Result<String> {
    serde_json::to_string(&label.args).map_err(|fault| Error::Unreadable(fault.to_string()))
}

/// Adds the lines up to `last` to `step`. What it already holds of a column is older, so later lines of the same column
/// say nothing unless the row came or went in between.
fn extend(conn: &Connection, step: &Step, last: i64) -> Result<()> {
    conn.execute(
        "DELETE FROM undo_change AS late WHERE id BETWEEN ?2 + 1 AND ?3 AND op = 'u'
         AND EXISTS (SELECT 1 FROM undo_change early WHERE early.id BETWEEN ?1 AND ?2 AND early.op = 'u'
             AND early.tbl = late.tbl AND early.row = late.row AND early.col = late.col)
         AND NOT EXISTS (SELECT 1 FROM undo_change other WHERE other.id BETWEEN ?1 AND ?3 AND other.op <> 'u'
             AND other.tbl = late.tbl AND other.row = late.row)",
        [step.first, step.last, last],
    )?;
    // The numbers of lines that went are given out again: the step must not reach over them.
    let last = recorder::last(conn)?;
    conn.execute("UPDATE undo_step SET last = ?2 WHERE id = ?1", [step.id, last])?;
    measure(conn, step.id)
}

fn measure(conn: &Connection, step: i64) -> Result<()> {
    conn.prepare_cached(
        "UPDATE undo_step SET bytes = (SELECT coalesce(sum(octet_length(old)), 0) + ?2 * count(*)
         FROM undo_change WHERE undo_change.id BETWEEN first AND last) WHERE id = ?1",
    )?
    .execute([step, LINE])?;
    Ok(())
}

/// Forgets the oldest steps when there are too many or they take too much.
fn cap(conn: &Connection) -> Result<()> {
    let (count, bytes): (i64, i64) = conn
        .prepare_cached("SELECT count(*), sum(bytes) FROM undo_step")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    if count <= STEPS && bytes <= BYTES {
        return Ok(());
    }
    forget(
        conn,
        &format!(
            "id IN (SELECT id FROM (SELECT id, row_number() OVER newest AS place, sum(bytes) OVER newest AS total
             FROM undo_step WINDOW newest AS (ORDER BY id DESC))
             WHERE place > 1 AND (place > {STEPS} OR total > {BYTES}))"
        ),
    )
}

/// Forgets every step.
pub(super) fn forget_all(conn: &Connection) -> Result<()> {
    Ok(conn.execute_batch("DELETE FROM undo_change; DELETE FROM undo_step;")?)
}

/// Forgets the steps that meet `condition`, with their changes.
fn forget(conn: &Connection, condition: &str) -> Result<()> {
    let mut steps = conn.prepare(&format!("SELECT id, first, last FROM undo_step WHERE {condition}"))?;
    let steps = steps
        .query_map([], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?]))?
        .collect::<Result<Vec<[i64; 3]>, _>>()?;
    for [id, first, last] in steps {
        conn.execute("DELETE FROM undo_change WHERE id BETWEEN ?1 AND ?2", [first, last])?;
        conn.execute("DELETE FROM undo_step WHERE id = ?1", [id])?;
    }
    Ok(())
}

/// Does the opposite of every change of a step, last one first.
fn replay(conn: &Connection, step: &Step) -> Result<()> {
    let mut lines =
        conn.prepare("SELECT op, tbl, row, col, old FROM undo_change WHERE id BETWEEN ?1 AND ?2 ORDER BY id DESC")?;
    let mut lines = lines.query([step.first, step.last])?;
    let mut pending = Pending::default();
    while let Some(line) = lines.next()? {
        let (op, row): (String, Row) = (line.get(0)?, Row { table: line.get(1)?, id: line.get(2)? });
        match op.as_str() {
            "u" | "v" => {
                if pending.row.as_ref() != Some(&row) || pending.op != op {
                    pending.update(conn)?;
                    pending = Pending { op, row: Some(row), values: Vec::new() };
                }
                pending.values.push((line.get(3)?, line.get(4)?));
            }
            "d" => {
                let values = if pending.op == "v" && pending.row.as_ref() == Some(&row) {
                    std::mem::take(&mut pending).values
                } else {
                    pending.update(conn)?;
                    Vec::new()
                };
                pending = Pending::default();
                insert(conn, &row, &values)?;
            }
            _ => {
                pending.update(conn)?;
                pending = Pending::default();
                let sql = format!("DELETE FROM {} WHERE rowid = ?1", quoted(&row.table));
                conn.prepare_cached(&sql)?.execute([row.id])?;
            }
        }
    }
    pending.update(conn)
}

/// Values of one row, gathered so that checks over several columns see them together.
#[derive(Default)]
struct Pending {
    op: String,
    row: Option<Row>,
    values: Vec<(String, Value)>,
}

impl Pending {
    fn update(&self, conn: &Connection) -> Result<()> {
        let Some(row) = self.row.as_ref().filter(|_| self.op == "u") else { return Ok(()) };
        let set: Vec<String> =
            self.values.iter().enumerate().map(|(i, (col, _))| format!("{} = ?{}", quoted(col), i + 2)).collect();
        let sql = format!("UPDATE {} SET {} WHERE rowid = ?1", quoted(&row.table), set.join(", "));
        let id = Value::Integer(row.id);
        let values = std::iter::once(&id).chain(self.values.iter().map(|(_, value)| value));
        match conn.prepare_cached(&sql)?.execute(params_from_iter(values))? {
            1 => Ok(()),
            _ => Err(Error::NoRecord { kind: row.table.clone(), id: row.id }),
        }
    }
}

/// Inserts a row under the rowid that it had; columns that are not named get NULL, not their default.
pub(super) fn insert(conn: &Connection, row: &Row, values: &[(String, Value)]) -> Result<()> {
    let columns: String = values.iter().map(|(col, _)| format!(", {}", quoted(col))).collect();
    let places: String = (0..values.len()).map(|i| format!(", ?{}", i + 2)).collect();
    let sql = format!("INSERT INTO {} (rowid{columns}) VALUES (?1{places})", quoted(&row.table));
    let id = Value::Integer(row.id);
    let values = std::iter::once(&id).chain(values.iter().map(|(_, value)| value));
    conn.prepare_cached(&sql)?.execute(params_from_iter(values))?;
    Ok(())
}
