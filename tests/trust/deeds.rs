//! Random deeds over whatever tables a plan has: add, change, take away, restore, undo, redo. What a deed does follows from
//! its number and the plan as it is, so that two plans with the same past stay the same.

use chrono::{DateTime, TimeDelta, Utc};
use koers_core::{
    Error, Result,
    id::{IdSource, SplitMix},
    store::{Label, Store},
};
use rusqlite::{Connection, ErrorCode, params_from_iter, types::Value};

/// Does deed `number`, at a moment that follows from it; one that the plan does not allow is passed over.
pub fn act(store: &mut Store, number: u64) -> Result<()> {
    let seconds = i64::try_from(number % 1_000_000).unwrap_or_default() * 7;
    let at = DateTime::<Utc>::UNIX_EPOCH + TimeDelta::days(20_000) + TimeDelta::seconds(seconds);
    let mut dice = Dice::of(number);
    let done = match dice.below(14) {
        0..=4 => store.write(&Label::new("added").with("number", number.to_string()), at, |db| add(db, &mut dice)),
        5..=8 => {
            let label = Label::new("changed").merging(format!("field-{}", dice.below(3)));
            store.write(&label, at, |db| change(db, &mut dice))
        }
        9 => return allowed(take_away(store, &mut dice, at)),
        10 => return allowed(restore(store, &mut dice, at)),
        11 => return allowed(store.undo(at).map(drop)),
        12 => return allowed(store.redo(at).map(drop)),
        _ => store.write_aside(|db| note(db, &mut dice)),
    };
    allowed(done.map(drop))
}

/// A constraint of the plan is no failure of a random deed.
fn allowed(done: Result<()>) -> Result<()> {
    match done {
        Err(Error::Database(said)) if said.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => Ok(()),
        Err(Error::Refused(_)) => Ok(()),
        other => other,
    }
}

struct Dice(SplitMix);

impl Dice {
    fn of(number: u64) -> Self {
        Self(SplitMix::seeded(number))
    }

    fn below(&mut self, bound: i64) -> i64 {
        self.0.next_id() % bound.max(1)
    }

    fn one_of<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        let length = i64::try_from(list.len()).ok()?;
        list.get(usize::try_from(self.below(length)).ok()?)
    }
}

struct Field {
    name: String,
    kind: String,
    required: bool,
    is_id: bool,
    parent: Option<String>,
}

fn records(db: &Connection) -> Result<Vec<String>> {
    let mut names = db.prepare_cached(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'
         AND name NOT IN ('undo_step', 'undo_change', 'bin', 'media', 'setting') ORDER BY name",
    )?;
    let names = names.query_map([], |row| row.get(0))?;
    Ok(names.collect::<Result<_, _>>()?)
}

fn fields(db: &Connection, table: &str) -> Result<Vec<Field>> {
    let mut list = db.prepare_cached(
        "SELECT name, type, \"notnull\", pk = 1 AND type = 'INTEGER',
            (SELECT \"table\" FROM pragma_foreign_key_list(?1) WHERE \"from\" = info.name)
         FROM pragma_table_info(?1) info",
    )?;
    let list = list.query_map([table], |row| {
        let (name, kind, required) = (row.get(0)?, row.get(1)?, row.get(2)?);
        Ok(Field { name, kind, required, is_id: row.get(3)?, parent: row.get(4)? })
    })?;
    Ok(list.collect::<Result<_, _>>()?)
}

fn some_row(db: &Connection, table: &str, dice: &mut Dice) -> Result<Option<i64>> {
    let count = db.query_row(&format!("SELECT count(*) FROM \"{table}\""), [], |row| row.get(0))?;
    if count == 0 {
        return Ok(None);
    }
    let sql = format!("SELECT rowid FROM \"{table}\" ORDER BY rowid LIMIT 1 OFFSET ?1");
    Ok(Some(db.query_row(&sql, [dice.below(count)], |row| row.get(0))?))
}

fn value(db: &Connection, field: &Field, dice: &mut Dice) -> Result<Value> {
    if !field.required && !field.is_id && dice.below(5) == 0 {
        return Ok(Value::Null);
    }
    if let Some(parent) = &field.parent {
        return Ok(some_row(db, parent, dice)?.map_or(Value::Null, Value::Integer));
    }
    Ok(match field.kind.as_str() {
        "INTEGER" | "INT" => Value::Integer(dice.below(1 << 50)),
        "REAL" => Value::Real(f64::from(i32::try_from(dice.below(1 << 30)).unwrap_or_default()) / 7.0),
        "BLOB" => Value::Blob(dice.below(1 << 50).to_be_bytes().to_vec()),
        _ => Value::Text(text(dice)),
    })
}

fn text(dice: &mut Dice) -> String {
    const TEXTS: &[&str] = &[
        "",
        "Bakkerij 't Hoekje",
        "\"quoted\" \\ and / slashed",
        "'); DROP TABLE person; --",
        "مخبز على الزاوية",
        "👩‍🍳🥐 crème brûlée €",
        "line\nline\ttab",
        "veertig",
    ];
    match dice.below(12) {
        0 => "vol ".repeat(usize::try_from(dice.below(2_500)).unwrap_or_default()),
        1..=3 => format!("text {}", dice.below(1_000)),
        _ => dice.one_of(TEXTS).copied().unwrap_or_default().to_owned(),
    }
}

fn add(db: &Connection, dice: &mut Dice) -> Result<()> {
    let tables = records(db)?;
    let Some(table) = dice.one_of(&tables) else { return Ok(()) };
    for _ in 0..=dice.below(3) {
        let fields = fields(db, table)?;
        let values = fields.iter().map(|field| value(db, field, dice)).collect::<Result<Vec<_>>>()?;
        let names: Vec<String> = fields.iter().map(|field| format!("\"{}\"", field.name)).collect();
        let places = vec!["?"; names.len()].join(", ");
        let sql = format!("INSERT INTO \"{table}\" ({}) VALUES ({places})", names.join(", "));
        db.execute(&sql, params_from_iter(values))?;
    }
    Ok(())
}

fn change(db: &Connection, dice: &mut Dice) -> Result<()> {
    let tables = records(db)?;
    for _ in 0..=dice.below(4) {
        let Some(table) = dice.one_of(&tables) else { return Ok(()) };
        let Some(row) = some_row(db, table, dice)? else { continue };
        let fields: Vec<Field> = fields(db, table)?.into_iter().filter(|field| !field.is_id).collect();
        let Some(field) = dice.one_of(&fields) else { continue };
        let value = value(db, field, dice)?;
        let sql = format!("UPDATE \"{table}\" SET \"{}\" = ?2 WHERE rowid = ?1", field.name);
        db.execute(&sql, (row, value))?;
    }
    Ok(())
}

fn take_away(store: &mut Store, dice: &mut Dice, at: DateTime<Utc>) -> Result<()> {
    let found = store.read(|db| {
        let tables = records(db)?;
        let Some(table) = dice.one_of(&tables) else { return Ok(None) };
        Ok(some_row(db, table, dice)?.map(|row| (table.clone(), row)))
    })?;
    match found {
        Some((table, row)) => store.delete(&Label::new("deleted"), at, &table, row).map(drop),
        None => Ok(()),
    }
}

fn restore(store: &mut Store, dice: &mut Dice, at: DateTime<Utc>) -> Result<()> {
    match dice.one_of(&store.bin()?) {
        Some(binned) => store.restore(binned.id, at).map(drop),
        None => Ok(()),
    }
}

fn note(db: &Connection, dice: &mut Dice) -> Result<()> {
    let sql = "INSERT INTO setting (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value";
    db.execute(sql, (format!("key {}", dice.below(4)), text(dice)))?;
    Ok(())
}
