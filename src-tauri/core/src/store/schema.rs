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
    /// The columns that refer to one column of another table.
    pub references: Vec<Reference>,
}

/// A column that refers to a row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reference {
    pub column: String,
    pub table: String,
    /// The column that it names there; none is the primary key.
    pub to: Option<String>,
}

/// A stored column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Column {
    pub name: String,
    /// The type of a STRICT table: `INTEGER`, `REAL`, `TEXT`, `BLOB`, `INT` or `ANY`.
    pub kind: String,
    pub required: bool,
    pub has_default: bool,
    pub is_key: bool,
}

impl Table {
    /// Is it the undo log?
    pub fn is_log(&self) -> bool {
        matches!(self.name.as_str(), "undo_step" | "undo_change")
    }

    /// The name as an SQL identifier.
    pub fn quoted(&self) -> String {
        quoted(&self.name)
    }

    /// For a table that only ties records together: the column of the record that holds the list, its first.
    pub fn holder(&self) -> Option<&Reference> {
        let first = self.columns.first().filter(|_| self.id.is_none())?;
        self.references.iter().find(|reference| reference.column == first.name)
    }

    /// The columns without the one that is the rowid.
    pub fn values(&self) -> impl Iterator<Item = &Column> {
        self.columns.iter().filter(|c| Some(&c.name) != self.id.as_ref())
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
        "SELECT name, type, \"notnull\", dflt_value IS NOT NULL, pk > 0 FROM pragma_table_xinfo(?1, 'main') WHERE hidden = 0 ORDER BY cid",
    )?;
    let columns = columns
        .query_map([&name], |row| {
            let (name, kind, required) = (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok(Column { name, kind, required, has_default: row.get(3)?, is_key: row.get(4)? })
        })?
        .collect::<Result<Vec<_>, _>>()?;
    let mut keys = columns.iter().filter(|c| c.is_key);
    let id = match (keys.next(), keys.next()) {
        (Some(only), None) if only.kind.eq_ignore_ascii_case("integer") => Some(only.name.clone()),
        _ => None,
    };
    let references = references(conn, &name)?;
    Ok(Table { name, columns, id, references })
}

fn references(conn: &Connection, table: &str) -> Result<Vec<Reference>> {
    let mut list = conn.prepare_cached(
        "SELECT \"from\", \"table\", \"to\" FROM pragma_foreign_key_list(?1, 'main')
         GROUP BY id HAVING count(*) = 1 ORDER BY \"from\", \"table\"",
    )?;
    let list =
        list.query_map([table], |row| Ok(Reference { column: row.get(0)?, table: row.get(1)?, to: row.get(2)? }))?;
    Ok(list.collect::<Result<_, _>>()?)
}

/// A name as an SQL identifier.
pub(super) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// A text as an SQL literal.
pub(super) fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}
