//! A record is one thing that a plan holds, declared once with [`record!`]: from that one declaration follow its struct,
//! its SQL, how each field is typed, the names that the screen uses and the JSON of a dump.

use std::collections::HashMap;

use rusqlite::{Connection, Row, types::Value};

pub use crate::column::{Column, FieldKind, Misfit, Named};
use crate::{error::Result, text::Language};

/// A field of a record: its name (which is also its column and its word key `<kind>-<name>`) and how it is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldSpec {
    /// Name of field and column.
    pub name: &'static str,
    /// How it is typed and shown.
    pub kind: FieldKind,
    /// For [`FieldKind::Refs`]: the table that ties the two kinds together.
    pub link: Option<&'static str>,
}

/// Something wrong between fields that each fit by themselves; the words are `conflict-<code>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// The field that the message stands at.
    pub field: &'static str,
    /// The code of the message.
    pub code: &'static str,
}

/// One thing that a plan holds.
pub trait Record: Named + Sized + Clone {
    /// Its fields, in the order of its columns.
    const FIELDS: &'static [FieldSpec];
    /// The field by which the owner calls it, when there is one.
    const TITLE: Option<&'static str>;
    /// A record with nothing filled in.
    fn blank(id: i64, position: i64) -> Self;
    /// Its id.
    fn key(&self) -> i64;
    /// Its place in the owner's order.
    fn order(&self) -> i64;
    /// Reads a row of id, position and the columns in order of [`Self::FIELDS`].
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self>;
    /// The canonical value of a field (ids of a list parted by commas); `None` when there is no such field.
    fn get(&self, field: &str) -> Option<String>;
    /// Takes what was typed into a field; `None` when there is no such field.
    fn set(&mut self, field: &str, typed: &str, language: Language) -> Option<Result<(), Misfit>>;
    /// Takes the ids of a list of references, when there is such a field.
    fn set_links(&mut self, field: &str, ids: Vec<i64>);
    /// As the columns keep it, without id, position and links.
    fn values(&self) -> Vec<Value>;
    /// What its fields say against each other.
    fn conflicts(&self) -> Vec<Conflict> {
        Vec::new()
    }
}

/// Whether a field has a column of its own.
fn is_column(field: &FieldSpec) -> bool {
    field.link.is_none()
}

fn columns<R: Record>() -> Vec<&'static str> {
    R::FIELDS.iter().filter(|f| is_column(f)).map(|f| f.name).collect()
}

/// All records of a kind in the owner's order, lists of references included.
///
/// # Errors
/// What the database says.
pub fn all<R: Record>(db: &Connection) -> Result<Vec<R>> {
    among(db, "")
}

/// Those of which a condition in SQL holds (`WHERE …`), otherwise as [`all`].
///
/// # Errors
/// What the database says.
pub fn among<R: Record>(db: &Connection, condition: &str) -> Result<Vec<R>> {
    let mut found: Vec<R> = select(db, &format!("{condition} ORDER BY position, id"), &[])?;
    for (field, link, target) in lists::<R>() {
        let sql = format!("SELECT \"{}\", \"{target}\" FROM \"{link}\" ORDER BY rowid", R::TABLE);
        let mut statement = db.prepare_cached(&sql)?;
        let mut lists: HashMap<i64, Vec<i64>> = HashMap::new();
        let ties = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        for tie in ties {
            let (holder, id) = tie?;
            lists.entry(holder).or_default().push(id);
        }
        for record in &mut found {
            record.set_links(field, lists.remove(&record.key()).unwrap_or_default());
        }
    }
    Ok(found)
}

/// One record, `None` when there is none with this id.
///
/// # Errors
/// What the database says.
pub fn one<R: Record>(db: &Connection, id: i64) -> Result<Option<R>> {
    let Some(mut record) = select::<R>(db, "WHERE id = ?1", &[id])?.pop() else { return Ok(None) };
    for (field, link, target) in lists::<R>() {
        let sql = format!("SELECT \"{target}\" FROM \"{link}\" WHERE \"{}\" = ?1 ORDER BY rowid", R::TABLE);
        let mut statement = db.prepare_cached(&sql)?;
        let ids = statement.query_map([id], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        record.set_links(field, ids);
    }
    Ok(Some(record))
}

/// The lists of references of a kind: field, table that ties, table that they refer to.
fn lists<R: Record>() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    R::FIELDS.iter().filter_map(|field| match (field.link, field.kind) {
        (Some(link), FieldKind::Refs(target)) => Some((field.name, link, target)),
        _ => None,
    })
}

fn select<R: Record>(db: &Connection, rest: &str, params: &[i64]) -> Result<Vec<R>> {
    let names = columns::<R>().iter().map(|c| format!(", \"{c}\"")).collect::<String>();
    let sql = format!("SELECT id, position{names} FROM \"{}\" {rest}", R::TABLE);
    let mut statement = db.prepare_cached(&sql)?;
    let found = statement.query_map(rusqlite::params_from_iter(params), |row| R::from_row(row))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// Adds a record, its lists of references included.
///
/// # Errors
/// What the database says.
pub fn insert<R: Record>(db: &Connection, record: &R) -> Result<()> {
    let columns = columns::<R>();
    let names = columns.iter().map(|c| format!(", \"{c}\"")).collect::<String>();
    let marks = (0..columns.len()).map(|n| format!(", ?{}", n + 3)).collect::<String>();
    let sql = format!("INSERT INTO \"{}\" (id, position{names}) VALUES (?1, ?2{marks})", R::TABLE);
    let mut values = vec![Value::Integer(record.key()), Value::Integer(record.order())];
    values.extend(record.values());
    db.prepare_cached(&sql)?.execute(rusqlite::params_from_iter(values))?;
    relink(db, record)
}

/// Writes all fields of a record that is there already.
///
/// # Errors
/// What the database says.
pub fn update<R: Record>(db: &Connection, record: &R) -> Result<()> {
    let sets = columns::<R>().iter().enumerate().map(|(n, c)| format!(", \"{c}\" = ?{}", n + 3)).collect::<String>();
    let sql = format!("UPDATE \"{}\" SET position = ?2{sets} WHERE id = ?1", R::TABLE);
    let mut values = vec![Value::Integer(record.key()), Value::Integer(record.order())];
    values.extend(record.values());
    db.prepare_cached(&sql)?.execute(rusqlite::params_from_iter(values))?;
    relink(db, record)
}

/// Makes the link tables say what the record's lists say, touching only what differs.
fn relink<R: Record>(db: &Connection, record: &R) -> Result<()> {
    for (field, link, target) in lists::<R>() {
        let wanted: Vec<i64> =
            record.get(field).unwrap_or_default().split(',').filter_map(|id| id.parse().ok()).collect();
        let own = R::TABLE;
        let kept: Vec<i64> = db
            .prepare_cached(&format!("SELECT \"{target}\" FROM \"{link}\" WHERE \"{own}\" = ?1"))?
            .query_map([record.key()], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
        let mut remove =
            db.prepare_cached(&format!("DELETE FROM \"{link}\" WHERE \"{own}\" = ?1 AND \"{target}\" = ?2"))?;
        for id in kept.iter().filter(|id| !wanted.contains(id)) {
            remove.execute([record.key(), *id])?;
        }
        let mut add =
            db.prepare_cached(&format!("INSERT INTO \"{link}\" (\"{own}\", \"{target}\") VALUES (?1, ?2)"))?;
        for id in wanted.iter().filter(|id| !kept.contains(id)) {
            add.execute([record.key(), *id])?;
        }
    }
    Ok(())
}

/// Takes a record out.
///
/// # Errors
/// What the database says.
pub fn erase<R: Record>(db: &Connection, id: i64) -> Result<()> {
    db.prepare_cached(&format!("DELETE FROM \"{}\" WHERE id = ?1", R::TABLE))?.execute([id])?;
    Ok(())
}

/// The place behind the last record of a kind.
///
/// # Errors
/// What the database says.
pub fn last_position<R: Record>(db: &Connection) -> Result<i64> {
    let sql = format!("SELECT coalesce(max(position), 0) + 1 FROM \"{}\"", R::TABLE);
    Ok(db.prepare_cached(&sql)?.query_row([], |row| row.get(0))?)
}

/// Declares a record: `pub struct Name in "table" { field: Type, … }`, then where needed
/// `links { field: Target = "table_target", … }`, `title field;` and `conflicts path::to::rule;`.
macro_rules! record {
    (
        $(#[$doc:meta])*
        pub struct $name:ident in $table:literal {
            $($(#[$fdoc:meta])* $field:ident: $type:ty,)*
        }
        $(links { $($(#[$ldoc:meta])* $list:ident: $target:ty = $link:literal,)* })?
        $(title $title:ident;)?
        $(conflicts $conflicts:path;)?
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq)]
        pub struct $name {
            /// Its id.
            pub id: $crate::id::Id<$name>,
            /// Its place in the owner's order.
            pub position: i64,
            $($(#[$fdoc])* pub $field: $type,)*
            $($($(#[$ldoc])* pub $list: Vec<$crate::id::Id<$target>>,)*)?
        }

        impl $crate::column::Named for $name {
            const TABLE: &'static str = $table;
        }

        impl $crate::record::Record for $name {
            const FIELDS: &'static [$crate::record::FieldSpec] = &[
                $($crate::record::FieldSpec {
                    name: stringify!($field),
                    kind: <$type as $crate::column::Column>::KIND,
                    link: None,
                },)*
                $($($crate::record::FieldSpec {
                    name: stringify!($list),
                    kind: $crate::column::FieldKind::Refs(<$target as $crate::column::Named>::TABLE),
                    link: Some($link),
                },)*)?
            ];
            const TITLE: Option<&'static str> = $crate::record::title_of(&[$(stringify!($title))?]);
            fn blank(id: i64, position: i64) -> Self {
                Self {
                    id: $crate::id::Id::new(id),
                    position,
                    $($field: Default::default(),)*
                    $($($list: Vec::new(),)*)?
                }
            }
            fn key(&self) -> i64 {
                self.id.raw()
            }
            fn order(&self) -> i64 {
                self.position
            }
            fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
                let mut columns = 2..;
                let mut record = Self::blank(row.get(0)?, row.get(1)?);
                $(
                    let column = columns.next().unwrap_or_default();
                    record.$field = <$type as $crate::column::Column>::from_sql(row.get_ref(column)?).map_err(|cause| {
                        rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, Box::new(cause))
                    })?;
                )*
                Ok(record)
            }
            fn get(&self, field: &str) -> Option<String> {
                match field {
                    $(stringify!($field) => Some($crate::column::Column::canonical(&self.$field)),)*
                    $($(stringify!($list) => Some(
                        self.$list.iter().map(|id| id.raw().to_string()).collect::<Vec<_>>().join(","),
                    ),)*)?
                    _ => None,
                }
            }
            fn set(
                &mut self,
                field: &str,
                typed: &str,
                language: $crate::text::Language,
            ) -> Option<Result<(), $crate::column::Misfit>> {
                match field {
                    $(stringify!($field) => Some(
                        <$type as $crate::column::Column>::parse(typed, language).map(|value| self.$field = value),
                    ),)*
                    $($(stringify!($list) => Some(
                        $crate::record::ids(typed).map(|ids| self.$list = ids.into_iter().map($crate::id::Id::new).collect()),
                    ),)*)?
                    _ => None,
                }
            }
            fn set_links(&mut self, field: &str, ids: Vec<i64>) {
                match field {
                    $($(stringify!($list) => self.$list = ids.into_iter().map($crate::id::Id::new).collect(),)*)?
                    _ => drop(ids),
                }
            }
            fn values(&self) -> Vec<rusqlite::types::Value> {
                vec![$($crate::column::Column::to_sql(&self.$field),)*]
            }
            $(fn conflicts(&self) -> Vec<$crate::record::Conflict> {
                $conflicts(self)
            })?
        }
    };
}
pub(crate) use record;

/// The one name in a list of at most one.
pub(crate) const fn title_of(names: &'static [&'static str]) -> Option<&'static str> {
    names.first().copied()
}

/// Reads ids parted by commas.
///
/// # Errors
/// [`Misfit::Ref`] when one of them is no number.
pub fn ids(typed: &str) -> Result<Vec<i64>, Misfit> {
    typed.split(',').filter(|id| !id.trim().is_empty()).map(|id| id.trim().parse().map_err(|_| Misfit::Ref)).collect()
}
