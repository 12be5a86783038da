//! Where pictures are kept.

use rusqlite::{Connection, OptionalExtension, params};

use super::model::{Format, Media, Picture};
use crate::{error::Result, id::Id};

/// Keeps a picture under this id, or gives the id under which the plan has it already.
///
/// # Errors
/// What the database says.
pub fn keep(db: &Connection, id: Id<Media>, name: &str, picture: &Picture) -> Result<Id<Media>> {
    let mut same = db.prepare_cached("SELECT id FROM media WHERE length(bytes) = length(?1) AND bytes = ?1")?;
    if let Some(same) = same.query_row([picture.bytes()], |row| row.get(0)).optional()? {
        return Ok(Id::new(same));
    }
    let mut insert = db.prepare_cached("INSERT INTO media (id, name, kind, bytes) VALUES (?1, ?2, ?3, ?4)")?;
    insert.execute(params![id.raw(), name, picture.format().media_type(), picture.bytes()])?;
    Ok(id)
}

/// The picture with this id; none when it is not there or of a kind that this version does not know.
///
/// # Errors
/// What the database says.
pub fn kept(db: &Connection, id: Id<Media>) -> Result<Option<Picture>> {
    let mut select = db.prepare_cached("SELECT kind, bytes FROM media WHERE id = ?1")?;
    let row = select.query_row([id.raw()], |row| Ok((row.get::<_, String>(0)?, row.get(1)?))).optional()?;
    Ok(row.and_then(|(kind, bytes)| Some(Picture { format: Format::from_media_type(&kind)?, bytes })))
}
