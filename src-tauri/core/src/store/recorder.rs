//! Writes down what must be done to take a change back. TEMP triggers, made from the schema, put every difference into
//! `undo_change` inside the transaction that makes it; they are silent unless `recording` has its row.

use std::{collections::HashSet, fmt::Write as _};

use rusqlite::Connection;

use super::{
    change::Row,
    schema::{self, Table, literal, quoted},
};
use crate::error::Result;

/// Makes the triggers; once per connection, after the schema has its last form.
pub(super) fn install(conn: &Connection) -> Result<()> {
    let mut sql = "CREATE TEMP TABLE recording (on_air INTEGER PRIMARY KEY);
         CREATE TEMP TABLE tie (tbl TEXT PRIMARY KEY, col TEXT NOT NULL, of TEXT NOT NULL);"
        .to_owned();
    for table in schema::tables(conn)?.iter().filter(|t| !t.is_log()) {
        triggers(&mut sql, table);
        if let Some(holder) = table.holder() {
            let [name, column, of] = [&table.name, &holder.column, &holder.table].map(|text| literal(text));
            let _ = write!(sql, "INSERT INTO temp.tie VALUES ({name}, {column}, {of});");
        }
    }
    sql.push_str(
        "CREATE TEMP TRIGGER media_is_kept BEFORE UPDATE ON main.media BEGIN SELECT RAISE(ABORT, 'media is only added to'); END;
         CREATE TEMP TRIGGER media_stays BEFORE DELETE ON main.media BEGIN SELECT RAISE(ABORT, 'media is only added to'); END;",
    );
    Ok(conn.execute_batch(&sql)?)
}

/// The three triggers of one table. An update writes only the columns that differ, compared by bytes and type.
fn triggers(sql: &mut String, table: &Table) {
    let (on, name) = (table.quoted(), literal(&table.name));
    let log = |op: &str, row: &str, rest: &str| {
        format!("INSERT INTO undo_change (op, tbl, row, col, old) SELECT '{op}', {name}, {row}.rowid, {rest};")
    };
    let mut updated = String::new();
    let mut deleted = log("d", "OLD", "NULL, NULL FROM recording");
    for column in table.values() {
        let (col, text) = (quoted(&column.name), literal(&column.name));
        let value = format!("{text}, OLD.{col} FROM recording");
        let differs = format!(
            "OLD.{col} COLLATE BINARY IS NOT NEW.{col} COLLATE BINARY OR typeof(OLD.{col}) <> typeof(NEW.{col})"
        );
        updated.push_str(&log("u", "OLD", &format!("{value} WHERE {differs}")));
        // NULL needs no line, unless a default would take its place.
        let kept = if column.has_default { String::new() } else { format!(" WHERE OLD.{col} IS NOT NULL") };
        deleted.push_str(&log("v", "OLD", &format!("{value}{kept}")));
    }
    let inserted = log("i", "NEW", "NULL, NULL FROM recording");
    let made = |event: &str| quoted(&format!("{event}_{}", table.name));
    // Writing to a String cannot fail.
    let _ = write!(
        sql,
        "CREATE TEMP TRIGGER {} AFTER INSERT ON main.{on} BEGIN {inserted} END;
         CREATE TEMP TRIGGER {} AFTER UPDATE ON main.{on} BEGIN
             SELECT RAISE(ABORT, 'an id never changes') WHERE OLD.rowid <> NEW.rowid; {updated}
         END;
         CREATE TEMP TRIGGER {} AFTER DELETE ON main.{on} BEGIN {deleted} END;",
        made("inserted"),
        made("updated"),
        made("deleted"),
    );
}

/// Runs `f` with the triggers on air, and gives the number of the last change before it.
pub(super) fn recorded<T>(conn: &Connection, f: impl FnOnce() -> Result<T>) -> Result<(T, i64)> {
    let before = last(conn)?;
    conn.prepare_cached("INSERT INTO temp.recording VALUES (1)")?.execute([])?;
    let value = f()?;
    conn.prepare_cached("DELETE FROM temp.recording")?.execute([])?;
    Ok((value, before))
}

/// The number of the last change in the log; 0 when it is empty.
pub(super) fn last(conn: &Connection) -> Result<i64> {
    let mut last = conn.prepare_cached("SELECT coalesce(max(id), 0) FROM undo_change")?;
    Ok(last.query_row([], |row| row.get(0))?)
}

/// The rows that changed after number `before`, each once. A list of references is a field of the record that holds it:
/// where a tie came or went, that record changed.
pub(super) fn rows_since(conn: &Connection, before: i64) -> Result<Vec<Row>> {
    let mut rows =
        conn.prepare_cached("SELECT tbl, row FROM undo_change WHERE id > ?1 GROUP BY tbl, row ORDER BY min(id)")?;
    let rows = rows.query_map([before], |row| Ok(Row { table: row.get(0)?, id: row.get(1)? }))?;
    let mut rows: Vec<Row> = rows.collect::<Result<_, _>>()?;
    let mut seen: HashSet<Row> = rows.iter().cloned().collect();
    rows.extend(holders_since(conn, before)?.into_iter().filter(|row| seen.insert(row.clone())));
    Ok(rows)
}

/// The records whose lists of references changed after number `before`.
fn holders_since(conn: &Connection, before: i64) -> Result<Vec<Row>> {
    let mut ties = conn.prepare_cached(
        "SELECT DISTINCT tie.tbl, tie.col, tie.of FROM undo_change JOIN temp.tie USING (tbl) WHERE undo_change.id > ?1",
    )?;
    let ties = ties.query_map([before], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    let mut holders = Vec::new();
    for (table, column, of) in ties.collect::<Result<Vec<(String, String, String)>, _>>()? {
        let (tie, holder) = (quoted(&table), quoted(&column));
        let mut found = conn.prepare_cached(&format!(
            "SELECT {holder} FROM main.{tie} WHERE rowid IN (SELECT row FROM undo_change WHERE id > ?1 AND tbl = ?2)
             UNION SELECT old FROM undo_change WHERE id > ?1 AND tbl = ?2 AND op = 'v' AND col = ?3"
        ))?;
        let found = found.query_map(rusqlite::params![before, table, column], |row| row.get(0))?;
        for id in found {
            holders.push(Row { table: of.clone(), id: id? });
        }
    }
    Ok(holders)
}
