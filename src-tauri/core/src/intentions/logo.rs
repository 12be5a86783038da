//! The business's logo: its picture is kept once and for all, and which one it is can be undone.

use rusqlite::Connection;

use super::{
    Context, Page, Plan, Saved,
    edit::{first_of, typed},
};
use crate::{
    error::{Error, Result},
    id::Id,
    media::{self, Picture},
    plan::{self, Kind},
    store::Label,
};

impl Plan {
    /// Makes a picture the business's logo, instead of the one before.
    ///
    /// # Errors
    /// [`Error::NoRecord`] where the plan has no business, or what the disk gives.
    pub fn take_logo(&mut self, page: &Page, picture: &Picture, context: Context) -> Result<Saved> {
        let id = Id::new(self.ids.next_id());
        let keep = |db: &Connection| Ok(media::keep(db, id, "logo", picture)?.raw().to_string());
        self.change_logo(page, &Label::new("take-logo"), keep, context)
    }

    /// Leaves documents without a logo.
    ///
    /// # Errors
    /// As for [`Plan::take_logo`].
    pub fn remove_logo(&mut self, page: &Page, context: Context) -> Result<Saved> {
        self.change_logo(page, &Label::new("remove-logo"), |_| Ok(String::new()), context)
    }

    fn change_logo(
        &mut self,
        page: &Page,
        label: &Label,
        which: impl FnOnce(&Connection) -> Result<String>,
        context: Context,
    ) -> Result<Saved> {
        let kind = Kind::Business;
        let none = || Error::NoRecord { kind: kind.code().to_owned(), id: 0 };
        let business = first_of(&self.facts, kind).ok_or_else(none)?;
        let written = self.store.write(label, context.now.at, |db| {
            plan::save(db, kind, business, &[typed("logo", which(db)?)], context.language)
        })?;
        self.take_up(written, context.now)?;
        self.saved(page, None, context)
    }
}
