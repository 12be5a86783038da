//! The whole plan as JSON and back: every table but the undo log, every row in a fixed order, every value without loss.

use std::path::Path;

use rusqlite::{Connection, params_from_iter, types::Value};
use serde_json::{Map, Value as Json, json};

use super::{
    Store, migrate,
    open::{self, Opened, Opening},
    schema::{self, Table, quoted},
    value,
};
use crate::error::{Error, Result};

impl Store {
    /// The whole plan, drafts, unknowns, bin, settings and media included: `{"koers": version, "tables": {name: [row…]}}`.
    ///
    /// # Errors
    /// What the disk gives.
    pub fn dump(&self) -> Result<Json> {
        self.read(|conn| {
            let mut tables = Map::new();
            for table in schema::tables(conn)?.iter().filter(|table| !table.is_log()) {
                tables.insert(table.name.clone(), rows(conn, table)?.into());
            }
            Ok(json!({ "koers": migrate::version(conn)?, "tables": tables }))
        })
    }

    /// Makes a plan of what [`Store::dump`] gave, by this version or an older one, and opens it.
    ///
    /// # Errors
    /// [`Error::Unreadable`] with the place in the JSON; [`Error::NewerVersion`]; as for [`Store::create`]. Nothing is
    /// left behind then.
    pub fn load(path: &Path, dump: &Json, opening: &Opening) -> Result<Opened> {
        let unreadable = |place: &str| Error::Unreadable(place.to_owned());
        let found = dump.get("koers").and_then(Json::as_i64).filter(|v| *v > 0).ok_or_else(|| unreadable("koers"))?;
        let known = migrate::latest();
        if found > known {
            return Err(Error::NewerVersion { path: path.to_owned(), found, known });
        }
        let given = dump.get("tables").and_then(Json::as_object).ok_or_else(|| unreadable("tables"))?;
        open::make(path, opening, found, |conn| {
            conn.execute_batch("PRAGMA defer_foreign_keys = ON")?;
            let tables = schema::tables(conn)?;
            for (name, rows) in given {
                let table = tables.iter().find(|table| table.name == *name && !table.is_log());
                let (table, rows) = table.zip(rows.as_array()).ok_or_else(|| unreadable(name))?;
                for (place, row) in rows.iter().enumerate() {
                    insert(conn, table, row, &format!("{name}[{place}]"))?;
                }
            }
            references(conn)
        })
    }
}

fn rows(conn: &Connection, table: &Table) -> Result<Vec<Json>> {
    let names: Vec<String> = table.columns.iter().map(|column| quoted(&column.name)).collect();
    let sql = format!("SELECT {} FROM {} ORDER BY rowid", names.join(", "), table.quoted());
    let mut select = conn.prepare(&sql)?;
    let rows = select.query_map([], |row| {
        let mut fields = Map::new();
        for (place, column) in table.columns.iter().enumerate() {
            fields.insert(column.name.clone(), value::to_json(row.get_ref(place)?));
        }
        Ok(Json::Object(fields))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn insert(conn: &Connection, table: &Table, row: &Json, place: &str) -> Result<()> {
    let unreadable = |more: &str| Error::Unreadable(format!("{place}{more}"));
    let fields = row.as_object().ok_or_else(|| unreadable(""))?;
    let mut values: Vec<Value> = Vec::with_capacity(fields.len());
    for (name, json) in fields {
        let column = table.columns.iter().find(|column| column.name == *name);
        let value = column.and_then(|column| value::from_json(json).filter(|value| value::fits(value, column)));
        values.push(value.ok_or_else(|| unreadable(&format!(".{name}")))?);
    }
    let names: Vec<String> = fields.keys().map(|name| quoted(name)).collect();
    let places = vec!["?"; values.len()].join(", ");
    let sql = format!("INSERT INTO {} ({}) VALUES ({places})", table.quoted(), names.join(", "));
    let inserted = conn.prepare_cached(&sql)?.execute(params_from_iter(values));
    match inserted {
        Ok(_) => Ok(()),
        Err(fault) if fault.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation) => {
            Err(unreadable(&format!(": {fault}")))
        }
        Err(fault) => Err(fault.into()),
    }
}

/// Refuses a reference to a row that is not there.
fn references(conn: &Connection) -> Result<()> {
    let mut broken = conn.prepare("SELECT \"table\", rowid, parent FROM pragma_foreign_key_check")?;
    let mut broken = broken.query([])?;
    match broken.next()? {
        None => Ok(()),
        Some(row) => {
            let (table, id, parent): (String, Option<i64>, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            Err(Error::Unreadable(format!("{table}: row {} refers to no {parent}", id.unwrap_or_default())))
        }
    }
}
