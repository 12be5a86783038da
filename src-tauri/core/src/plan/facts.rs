//! All that the checks, the pages and the documents speak of, read in one transaction and then kept up with the rows that
//! changed. Of measurements only the newest few of each figure are facts.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use rusqlite::Connection;
use rustc_hash::FxHashMap;

use super::{
    kinds::{Kind, types::*},
    rows,
};
use crate::{
    column::Named,
    content::Diary,
    error::Result,
    id::Id,
    media::{self, Media, Picture},
    metrics::{self, Latest, Measured, Measurement},
    record::{self, Record},
    store::Row,
    time::Day,
};

/// So many of the newest measurements of a figure are facts; two years of months.
const KEPT: u32 = 24;

/// All records of one kind, in the owner's order.
#[derive(Debug, Clone)]
pub struct Rows<R> {
    /// The records, in no order: where the others say.
    kept: Vec<R>,
    /// By place and id.
    ordered: BTreeMap<(i64, i64), usize>,
    /// By id.
    known: FxHashMap<i64, usize>,
}

impl<R> Default for Rows<R> {
    fn default() -> Self {
        Self { kept: Vec::new(), ordered: BTreeMap::new(), known: FxHashMap::default() }
    }
}

impl<R: Record> Rows<R> {
    /// They, in the owner's order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &R> {
        self.ordered.values().filter_map(|at| self.kept.get(*at))
    }

    /// The first, which is the only one of kinds that a plan has once.
    #[must_use]
    pub fn first(&self) -> Option<&R> {
        self.iter().next()
    }

    /// The record with this id.
    #[must_use]
    pub fn get(&self, id: Option<Id<R>>) -> Option<&R> {
        self.by_key(id?.raw())
    }

    /// The record with this number for an id.
    #[must_use]
    pub fn by_key(&self, id: i64) -> Option<&R> {
        self.kept.get(*self.known.get(&id)?)
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.kept.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    fn put(&mut self, record: R) {
        self.take_out(record.key());
        self.kept.push(record);
        self.note(self.kept.len() - 1);
    }

    fn take_out(&mut self, id: i64) {
        let Some(at) = self.known.remove(&id) else { return };
        let gone = self.kept.swap_remove(at);
        self.ordered.remove(&(gone.order(), id));
        self.note(at);
    }

    /// Notes where the record lies that lies there now, if one does.
    fn note(&mut self, at: usize) {
        let Some((order, key)) = self.kept.get(at).map(|record| (record.order(), record.key())) else { return };
        self.known.insert(key, at);
        self.ordered.insert((order, key), at);
    }

    fn read(db: &Connection) -> Result<Self> {
        let mut rows = Self::default();
        for record in rows::facts_of::<R>(db)? {
            rows.put(record);
        }
        Ok(rows)
    }

    fn reread(&mut self, db: &Connection, id: i64) -> Result<()> {
        match record::one::<R>(db, id)? {
            Some(record) => self.put(record),
            None => self.take_out(id),
        }
        Ok(())
    }
}

/// The records of one kind, whatever their type.
pub trait Shelf {
    /// The ids, in the owner's order.
    fn keys(&self) -> Vec<i64>;
    /// The id of the first.
    fn first_key(&self) -> Option<i64>;
    /// The canonical value of a field of one of them.
    fn value(&self, id: i64, field: &str) -> Option<String>;
    /// What the owner calls one of them; nothing when it has no name.
    fn name(&self, id: i64) -> String;
}

impl<R: Record> Shelf for Rows<R> {
    fn keys(&self) -> Vec<i64> {
        self.iter().map(Record::key).collect()
    }
    fn first_key(&self) -> Option<i64> {
        self.first().map(Record::key)
    }
    fn value(&self, id: i64, field: &str) -> Option<String> {
        self.by_key(id)?.get(field)
    }
    fn name(&self, id: i64) -> String {
        R::TITLE.and_then(|title| self.value(id, title)).unwrap_or_default()
    }
}

macro_rules! facts {
    ($($field:ident: $type:ident,)*) => {
        /// The facts of a plan.
        #[derive(Debug, Clone, Default)]
        pub struct Facts {
            $(#[doc = concat!("Every [`", stringify!($type), "`].")] pub $field: Rows<$type>,)*
            /// The newest measurement of each figure, by the figure's id.
            pub latest: HashMap<i64, Latest>,
            /// The newest measurements of each figure, newest first, by the figure's id.
            pub measured: HashMap<i64, Vec<Measured>>,
            /// Where *I don't know yet* was answered: table, id, field.
            pub unknowns: Vec<(String, i64, String)>,
            /// The posts by the day on which they went out.
            diary: Diary,
            /// The business's logo.
            pub logo: Option<Arc<Picture>>,
            logo_id: Option<Id<Media>>,
        }

        impl Facts {
            /// Reads them all.
            ///
            /// # Errors
            /// What the database says.
            pub fn read(db: &Connection) -> Result<Self> {
                let mut facts = Self {
                    $($field: Rows::read(db)?,)*
                    latest: HashMap::new(),
                    measured: HashMap::new(),
                    unknowns: rows::all_unknowns(db)?,
                    diary: Diary::default(),
                    logo: None,
                    logo_id: None,
                };
                facts.posts.iter().for_each(|post| facts.diary.put(post));
                facts.read_latest(db)?;
                facts.read_logo(db)?;
                Ok(facts)
            }

            /// Rereads only what these rows touch; gives the tables that the checks have to look at again.
            ///
            /// # Errors
            /// What the database says.
            pub fn patch(&mut self, db: &Connection, changed: &[Row]) -> Result<Vec<String>> {
                let mut tables: Vec<String> = Vec::new();
                for row in changed {
                    $(
                        if row.table == <$type as Named>::TABLE {
                            self.$field.reread(db, row.id)?;
                        }
                    )*
                    if !tables.contains(&row.table) {
                        tables.push(row.table.clone());
                    }
                }
                self.reread_latest(db, changed)?;
                for row in changed.iter().filter(|row| row.table == Post::TABLE) {
                    match self.posts.by_key(row.id) {
                        Some(post) => self.diary.put(post),
                        None => self.diary.take_out(row.id),
                    }
                }
                if tables.iter().any(|t| t == "unknown") {
                    self.unknowns = rows::all_unknowns(db)?;
                }
                if tables.iter().any(|t| t == Business::TABLE) {
                    self.read_logo(db)?;
                }
                Ok(tables)
            }

            /// The records of a kind, whatever their type; none for measurements, which are not facts.
            #[must_use]
            pub fn shelf(&self, kind: Kind) -> Option<&dyn Shelf> {
                match kind {
                    $(Kind::$type => Some(&self.$field),)*
                    Kind::Measurement => None,
                }
            }
        }
    };
}
every_kind!(facts);

impl Facts {
    fn read_latest(&mut self, db: &Connection) -> Result<()> {
        self.latest.clear();
        self.measured.clear();
        let kpis: Vec<_> = self.kpis.iter().map(|kpi| kpi.id).collect();
        kpis.into_iter().try_for_each(|kpi| self.read_latest_of(db, kpi))
    }

    fn read_latest_of(&mut self, db: &Connection, kpi: Id<Kpi>) -> Result<()> {
        let measured = metrics::newest(db, kpi, KEPT)?;
        let newest = measured.first().map(|newest| (*newest).into());
        self.latest.remove(&kpi.raw());
        self.measured.remove(&kpi.raw());
        if let Some(newest) = newest {
            self.latest.insert(kpi.raw(), newest);
            self.measured.insert(kpi.raw(), measured);
        }
        Ok(())
    }

    /// Reads the newest values anew of the figures that these rows touch: where a measurement is kept now, and where it
    /// was kept before.
    fn reread_latest(&mut self, db: &Connection, changed: &[Row]) -> Result<()> {
        for row in changed {
            if row.table == Kpi::TABLE {
                self.read_latest_of(db, Id::new(row.id))?;
            } else if row.table == Measurement::TABLE {
                let kpi = record::one::<Measurement>(db, row.id)?.and_then(|measurement| measurement.kpi);
                let held = |of: &Vec<Measured>| of.iter().any(|measured| measured.id.raw() == row.id);
                let holder = self.measured.iter().find(|(_, of)| held(of)).map(|(kpi, _)| Id::new(*kpi));
                for kpi in [kpi, holder].into_iter().flatten() {
                    self.read_latest_of(db, kpi)?;
                }
            }
        }
        Ok(())
    }

    fn read_logo(&mut self, db: &Connection) -> Result<()> {
        let id = self.the_business().logo;
        if id != self.logo_id {
            self.logo = id.map(|id| media::kept(db, id)).transpose()?.flatten().map(Arc::new);
            self.logo_id = id;
        }
        Ok(())
    }

    /// The business; a plan without one counts as a plan that knows nothing of it.
    #[must_use]
    pub fn the_business(&self) -> Business {
        self.business.first().cloned().unwrap_or_else(|| Business::blank(0, 0))
    }

    /// Who works here, when somebody said so.
    #[must_use]
    pub fn me(&self) -> Option<&Person> {
        self.people.iter().find(|person| person.is_me == Some(true))
    }

    /// Which posts went out when, and which wait, by their ids.
    #[must_use]
    pub const fn diary(&self) -> &Diary {
        &self.diary
    }

    /// The posts that went out with their days, the last first.
    pub fn posts_out(&self) -> impl DoubleEndedIterator<Item = (Day, &Post)> {
        self.diary.out().filter_map(|(day, id)| Some((day, self.posts.by_key(id)?)))
    }

    /// The posts that did not go out, in the owner's order.
    pub fn posts_waiting(&self) -> impl Iterator<Item = &Post> {
        self.diary.waiting().filter_map(|id| self.posts.by_key(id))
    }

    /// The state of an item of the checklist.
    #[must_use]
    pub fn basis_item(&self, code: &str) -> Option<&BasisItem> {
        self.basis_items.iter().find(|item| &*item.item == code)
    }
}
