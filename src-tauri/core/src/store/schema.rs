//! The tables of a plan as SQLite itself describes them: undo, the bin and the dump are made from this, so that no area
//! writes code for them.

use rusqlite::Connection;

use crate::error::Result;

/// A table of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Table {
    pub name: String,
    /// The stored columns, in the order of the table; generated ones are left out.
    pub columns: Vec<Column>,
    /// The column that is the rowid under another name (`INTEGER PRIMARY KEY`).
    pub id: Option<String>,
}

/// A stored column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Column {
    pub name: String,
    /// The type of a STRICT table: `INTEGER`, `REAL`, `TEXT`, `BLOB`, `INT` or `ANY`.
    pub kind: String,
    pub required: bool,
    pub has_default: bool,
    /// Its place in the primary key from 1; 0 outside it.
    pub key: i64,
}

/// What the store keeps for itself, and what lies outside undo.
impl Table {
    /// Is it the undo log?
    pub fn is_log(&self) -> bool {
        matches!(self.name.as_str(), "undo_step" | "undo_change")
    }

    /// The name as an SQL identifier.
    pub fn quoted(&self) -> String {
        quoted(&self.name)
    }

    /// The columns without the one that is the rowid.
    pub fn values(&self) -> impl Iterator<Item = &Column> {
        self.columns.iter().filter(|c| Some(&c.name) != self.id.as_ref())
    }

    /// The order in which rows are always read: by id, else by primary key, else by rowid.
    pub fn order(&self) -> String {
        let mut key: Vec<&Column> = self.columns.iter().filter(|c| c.key > 0).collect();
        key.sort_by_key(|c| c.key);
        match (&self.id, key.is_empty()) {
            (Some(_), _) | (None, true) => "rowid".to_owned(),
            (None, false) => key.iter().map(|c| quoted(&c.name)).collect::<Vec<_>>().join(", "),
        }
    }
}

/// Is it a table that undo passes over?
pub(super) fn is_aside(table: &str) -> bool {
    matches!(table, "setting" | "media")
}

/// The tables of the plan, by name.
pub(super) fn tables(conn: &Connection) -> Result<Vec<Table>> {
    let mut names = conn.prepare(
        "SELECT name FROM pragma_table_list
         WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
    )?;
    let names = names.query_map([], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
    names.into_iter().map(|name| table(conn, name)).collect()
}

fn table(conn: &Connection, name: String) -> Result<Table> {
    let mut columns = conn.prepare_cached(
        "SELECT name, type, \"notnull\", dflt_value IS NOT NULL, pk FROM pragma_table_xinfo(?1, 'main') WHERE hidden = 0 ORDER BY cid",
    )?;
    let columns = columns
        .query_map([&name], |row| {
            let (name, kind, required) = (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok(Column { name, kind, required, has_default: row.get(3)?, key: row.get(4)? })
        })?
        .collect::<Result<Vec<_>, _>>()?;
    let mut keys = columns.iter().filter(|c| c.key > 0);
    let id = match (keys.next(), keys.next()) {
        (Some(only), None) if only.kind.eq_ignore_ascii_case("integer") => Some(only.name.clone()),
        _ => None,
    };
    Ok(Table { name, columns, id })
}

/// A name as an SQL identifier.
pub(super) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// A text as an SQL literal.
pub(super) fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}
