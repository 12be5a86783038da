//! The bin: what was deleted, with all that went with it and the references that were emptied, for thirty days. It is read
//! off the undo log of the delete, so that it holds exactly what the delete did.

use chrono::TimeDelta;
use rusqlite::{Connection, ErrorCode, OptionalExtension, ffi, params, types::Value};
use serde_json::{Map, Value as Json, json};

use super::{
    Store,
    change::{Label, Row, Written},
    recorder,
    schema::{self, Table, quoted},
    undo, value,
};
use crate::{
    error::{Error, Result},
    time::{self, Moment},
};

/// How long the bin keeps what is in it.
const KEPT: TimeDelta = TimeDelta::days(30);

/// Something in the bin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Binned {
    /// Its number in the bin.
    pub id: i64,
    /// The record that was deleted.
    pub row: Row,
    /// What its delete was called.
    pub label: Label,
    /// When it was deleted.
    pub at: Moment,
    /// From when it may go for good.
    pub until: Moment,
    /// How many rows went with it, itself included.
    pub rows: usize,
}

impl Store {
    /// Deletes a record and all that belongs to it, drafts and unknowns included, into the bin; one step of undo. Gives
    /// its number in the bin.
    ///
    /// # Errors
    /// [`Error::NoRecord`]; [`Error::NoSuchName`] for a table that is not the plan's own; as for [`Store::write`].
    pub fn delete(&mut self, label: &Label, at: Moment, table: &str, id: i64) -> Result<Written<i64>> {
        self.write(label, at, |conn| put_away(conn, label, at, table, id))
    }

    /// Deletes several records of a table, each into the bin under its own label; one step of undo.
    ///
    /// # Errors
    /// As for [`Store::delete`].
    pub fn delete_all(&mut self, label: &Label, at: Moment, table: &str, each: &[(Label, i64)]) -> Result<Written<()>> {
        self.write(label, at, |conn| {
            each.iter().try_for_each(|(own, id)| put_away(conn, own, at, table, *id).map(drop))
        })
    }

    /// What is in the bin, newest first.
    ///
    /// # Errors
    /// What the disk gives.
    pub fn bin(&self) -> Result<Vec<Binned>> {
        self.read(|conn| {
            let mut rows = conn.prepare_cached(
                "SELECT id, tbl, row, code, args, at, json_array_length(content, '$.rows') FROM bin ORDER BY at DESC, id DESC",
            )?;
            let rows = rows.query_map([], |row| {
                let (args, at): (String, String) = (row.get(4)?, row.get(5)?);
                let at = time::moment(&at).unwrap_or_default();
                let args = serde_json::from_str(&args).unwrap_or_default();
                Ok(Binned {
                    id: row.get(0)?,
                    row: Row { table: row.get(1)?, id: row.get(2)? },
                    label: Label { code: row.get(3)?, args, merge: None },
                    at,
                    until: at + KEPT,
                    rows: usize::try_from(row.get::<_, i64>(6)?).unwrap_or_default(),
                })
            })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// The rows of a table that lie in the bin, each its number and its values as JSON; what was deleted last comes first.
    ///
    /// # Errors
    /// What the disk gives.
    pub fn binned_rows(&self, table: &str) -> Result<Vec<(i64, Map<String, Json>)>> {
        self.read(|conn| {
            let mut rows = conn.prepare_cached(
                "SELECT json_extract(one.value, '$.id'), json_extract(one.value, '$.values')
                 FROM bin, json_each(bin.content, '$.rows') AS one
                 WHERE json_extract(one.value, '$.table') = ?1 ORDER BY bin.at DESC, bin.id DESC",
            )?;
            let rows = rows.query_map([table], |row| {
                let values: String = row.get(1)?;
                Ok((row.get(0)?, serde_json::from_str(&values).unwrap_or_default()))
            })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
    }

    /// Puts a record and all that went with it back, under the ids that they had; one step of undo. A reference that was
    /// emptied is filled again where it is still empty.
    ///
    /// # Errors
    /// [`Error::NoRecord`]; [`Error::Refused`] with `restore-needs-other` when it belongs to something that is gone, and
    /// `restore-conflicts` when something else took its place; as for [`Store::write`].
    pub fn restore(&mut self, bin_id: i64, at: Moment) -> Result<Written<()>> {
        let none = || Error::NoRecord { kind: "bin".to_owned(), id: bin_id };
        let label = self.bin()?.into_iter().find(|binned| binned.id == bin_id).ok_or_else(none)?.label;
        let label = Label { code: "restored".to_owned(), ..label };
        self.write(&label, at, |conn| {
            let content: Option<String> =
                conn.query_row("SELECT content FROM bin WHERE id = ?1", [bin_id], |row| row.get(0)).optional()?;
            let content: Json = serde_json::from_str(&content.ok_or_else(none)?)
                .map_err(|fault| Error::Unreadable(format!("bin {bin_id}: {fault}")))?;
            put_back(conn, &content).map_err(refused)?;
            conn.execute("DELETE FROM bin WHERE id = ?1", [bin_id])?;
            Ok(())
        })
    }

    /// Lets go of what has been in the bin for thirty days, with the steps of undo that would need it; gives how many. Not
    /// a step of undo.
    ///
    /// # Errors
    /// As for [`Store::write`].
    pub fn expire_bin(&mut self, at: Moment) -> Result<usize> {
        let old: Vec<i64> = self.bin()?.iter().filter(|b| b.until <= at).map(|b| b.id).collect();
        if old.is_empty() {
            return Ok(0);
        }
        self.writing(|conn| {
            for id in &old {
                undo::forget_beyond(conn, "bin", *id)?;
                conn.execute("DELETE FROM bin WHERE id = ?1", [id])?;
            }
            Ok(old.len())
        })
    }
}

/// As [`Store::delete`], within a write that does more.
///
/// # Errors
/// As for [`Store::delete`].
pub fn put_away(conn: &Connection, label: &Label, at: Moment, table: &str, id: i64) -> Result<i64> {
    let tables = own_tables(conn)?;
    let table = named(&tables, table)?;
    let before = recorder::last(conn)?;
    let sql = format!("DELETE FROM {} WHERE rowid = ?1", table.quoted());
    if conn.prepare_cached(&sql)?.execute([id])? == 0 {
        return Err(Error::NoRecord { kind: table.name.clone(), id });
    }
    for gone in recorder::rows_since(conn, before)? {
        for aside in ["draft", "unknown"] {
            let sql = format!(
                "DELETE FROM {aside} WHERE tbl = ?1 AND id = ?2
                 AND EXISTS (SELECT 1 FROM undo_change WHERE id > ?3 AND op = 'd' AND tbl = ?1 AND row = ?2)"
            );
            conn.prepare_cached(&sql)?.execute(params![gone.table, gone.id, before])?;
        }
    }
    let content = content(conn, before)?.to_string();
    let sql = "INSERT INTO bin (tbl, row, code, args, at, content) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    let at = time::written(at);
    conn.prepare_cached(sql)?.execute(params![table.name, id, label.code, undo::args(label)?, at, content])?;
    Ok(conn.last_insert_rowid())
}

/// The tables that hold records.
fn own_tables(conn: &Connection) -> Result<Vec<Table>> {
    let mut tables = schema::tables(conn)?;
    tables.retain(|table| !table.is_log() && !schema::is_aside(&table.name) && table.name != "bin");
    Ok(tables)
}

fn named<'a>(tables: &'a [Table], name: &str) -> Result<&'a Table> {
    tables.iter().find(|table| table.name == name).ok_or_else(|| Error::NoSuchName(name.to_owned()))
}

/// What a delete did, from the log after number `before`: rows in an order in which they can come back, and references
/// that it emptied.
fn content(conn: &Connection, before: i64) -> Result<Json> {
    let (mut rows, mut emptied) = (Vec::new(), Vec::new());
    let mut lines =
        conn.prepare_cached("SELECT op, tbl, row, col, old FROM undo_change WHERE id > ?1 ORDER BY id DESC")?;
    let mut lines = lines.query([before])?;
    let mut values = Map::new();
    while let Some(line) = lines.next()? {
        let (op, table, id): (String, String, i64) = (line.get(0)?, line.get(1)?, line.get(2)?);
        match op.as_str() {
            "v" => {
                values.insert(line.get(3)?, value::to_json(line.get_ref(4)?));
            }
            "d" => rows.push(json!({ "table": table, "id": id, "values": std::mem::take(&mut values) })),
            "u" => {
                let (column, old): (String, Json) = (line.get(3)?, value::to_json(line.get_ref(4)?));
                emptied.push(json!({ "table": table, "id": id, "column": column, "value": old }));
            }
            _ => {}
        }
    }
    Ok(json!({ "rows": rows, "emptied": emptied }))
}

fn put_back(conn: &Connection, content: &Json) -> Result<()> {
    let tables = own_tables(conn)?;
    let list = |name: &str| content.get(name).and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default();
    for entry in list("rows") {
        let (table, row) = subject(&tables, entry)?;
        let values = entry.get("values").and_then(Json::as_object).into_iter().flatten();
        let mut values: Vec<(String, Value)> = values
            .filter(|(name, _)| table.columns.iter().any(|column| column.name == **name))
            .map(|(name, json)| Some((name.clone(), value::from_json(json)?)))
            .collect::<Option<_>>()
            .ok_or_else(|| Error::Unreadable(format!("bin: {} {}", row.table, row.id)))?;
        for (name, value) in &mut values {
            if refers_to_nothing(conn, table, name, value)? {
                *value = Value::Null;
            }
        }
        undo::insert(conn, &row, &values)?;
    }
    for entry in list("emptied") {
        let (table, row) = subject(&tables, entry)?;
        let column = entry.get("column").and_then(Json::as_str).unwrap_or_default();
        let Some(column) = table.columns.iter().find(|c| c.name == column) else { continue };
        let column = quoted(&column.name);
        let sql = format!("UPDATE {} SET {column} = ?2 WHERE rowid = ?1 AND {column} IS NULL", table.quoted());
        let old = entry.get("value").and_then(value::from_json).unwrap_or(Value::Null);
        conn.prepare_cached(&sql)?.execute(params![row.id, old])?;
    }
    Ok(())
}

/// Would an optional column refer to a row that is gone by now?
fn refers_to_nothing(conn: &Connection, table: &Table, column: &str, value: &Value) -> Result<bool> {
    let optional = table.columns.iter().any(|c| c.name == column && !c.required);
    let Some(reference) = table.references.iter().find(|r| r.column == column && optional) else { return Ok(false) };
    let to = reference.to.as_deref().unwrap_or("rowid");
    let sql = format!("SELECT 1 FROM {} WHERE {} = ?1", quoted(&reference.table), quoted(to));
    Ok(*value != Value::Null && !conn.prepare_cached(&sql)?.exists([value])?)
}

fn subject<'a>(tables: &'a [Table], entry: &Json) -> Result<(&'a Table, Row)> {
    let table = named(tables, entry.get("table").and_then(Json::as_str).unwrap_or_default())?;
    let id = entry.get("id").and_then(Json::as_i64).unwrap_or_default();
    Ok((table, Row { table: table.name.clone(), id }))
}

/// Says what stands in the way of a restore.
fn refused(fault: Error) -> Error {
    let Error::Database(source) = &fault else { return fault };
    match source.sqlite_error() {
        Some(said) if said.extended_code == ffi::SQLITE_CONSTRAINT_FOREIGNKEY => Error::Refused("restore-needs-other"),
        Some(said) if said.code == ErrorCode::ConstraintViolation => Error::Refused("restore-conflicts"),
        _ => fault,
    }
}
