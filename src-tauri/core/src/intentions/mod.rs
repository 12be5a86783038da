//! What an owner does with an open plan, and what a page then shows: everything that spans areas. Each intention is one
//! transaction and one step of undo, and gives the page with the plan's status back.

mod board;
mod calendar;
mod cost;
mod course;
mod edit;
mod exchanging;
mod fill;
mod find;
mod fit;
mod gates;
mod guide;
mod lens;
mod logo;
mod mend;
mod meters;
mod moving;
mod page;
mod planning;
mod pointing;
mod reminding;
mod rows;
mod searched;
mod sending;
mod series;
mod several;
mod sight;
mod status;
mod success;
mod today;
mod view;
mod weigh;

use std::{path::Path, sync::Arc};

use rusqlite::Connection;

pub use board::{BoardView, Card, ColumnView};
pub use calendar::{CalendarView, DayView, RunView, TurnView};
pub use cost::CostView;
pub use course::CourseView;
pub use exchanging::{Belonging, Incoming};
pub use find::Hit;
pub use fit::{FitView, FitsView, WeightView};
pub use guide::{GuideView, QuestionView, ScreenView};
pub use lens::{Lens, List};
pub use meters::{CadenceMeter, CadenceWeek, HoursMeter, Meters, MixMeter, meters};
pub use moving::Move;
pub use page::{LinkView, Page};
pub use reminding::DuePost;
pub use sending::Sent;
pub use status::{FindingView, GateView, LabelView, PartStatus, RoomStatus, Saved, SetAsideView, Status, TermsView};
pub use today::{Deed, DueView};
pub use view::{BinnedView, LatestView, LoadView, UsualView, View};
pub use weigh::{InFeed, OnChannel, Weighed};

use crate::{
    checks::{Checker, Report},
    error::{Error, Result},
    guide::{self as set_up, Left, Progress, SCREENS},
    id::IdSource,
    plan::{Answer, Edit, Facts, Kind, add, slots},
    store::{Label, Look, Notice, Opened, Opening, Row, Store, Written},
    text::Language,
    time::{Moment, Now},
};

/// Who asks, when, and in which language.
#[derive(Debug, Clone, Copy)]
pub struct Context {
    /// The caller's clock and calendar.
    pub now: Now,
    /// The language of the screen: how numbers are typed.
    pub language: Language,
}

/// An open plan with its facts and what the checks say of them.
pub struct Plan {
    store: Store,
    facts: Facts,
    checker: Checker,
    ids: Box<dyn IdSource>,
    saved_at: Option<Moment>,
    /// What of the posts is looked at, and what that shows until something changes.
    lens: Lens,
    found: Option<lens::Found>,
    searched: searched::Searched,
}

impl Plan {
    /// Makes a new plan file for a business of this name.
    ///
    /// # Errors
    /// What [`Store::create`] gives.
    pub fn create(
        path: &Path,
        opening: &Opening<'_>,
        name: &str,
        mut ids: Box<dyn IdSource>,
        language: Language,
    ) -> Result<Self> {
        let mut store = Store::create(path, opening)?.store;
        store.write(&Label::new("new").with("name", name), opening.now.at, |db| {
            let given = [Edit { field: "name".to_owned(), answer: Answer::Typed(name.to_owned()) }];
            add(db, Kind::Business, ids.next_id(), &given, language)?;
            slots::fill(db, ids.as_mut(), language)
        })?;
        store.forget_steps()?;
        Self::over(store, ids, opening.now)
    }

    /// Opens a plan file, with what the opening noticed.
    ///
    /// # Errors
    /// What [`Store::open`] gives.
    pub fn open(path: &Path, opening: &Opening<'_>, ids: Box<dyn IdSource>) -> Result<(Self, Vec<Notice>)> {
        let Opened { mut store, notices } = Store::open(path, opening)?;
        if !store.read_only() {
            can_wait(store.expire_bin(opening.now.at))?;
        }
        Ok((Self::over(store, ids, opening.now)?, notices))
    }

    /// Fills a plan that was just made, such as the sample, in one write that is no step of undo.
    ///
    /// # Errors
    /// What `fill` and the disk give.
    pub fn filled(
        mut self,
        label: &Label,
        now: Now,
        fill: impl FnOnce(&Connection, &Facts, &mut dyn IdSource) -> Result<()>,
    ) -> Result<Self> {
        let Self { store, facts, ids, .. } = &mut self;
        store.write(label, now.at, |db| fill(db, facts, ids.as_mut()))?;
        store.forget_steps()?;
        Self::over(self.store, self.ids, now)
    }

    /// Takes a store that is open already, such as one just loaded from JSON.
    ///
    /// # Errors
    /// What reading the facts gives.
    pub fn over(store: Store, ids: Box<dyn IdSource>, now: Now) -> Result<Self> {
        let facts = store.read(Facts::read)?;
        let mut checker = Checker::default();
        checker.run(&facts, now.today);
        Ok(Self {
            store,
            facts,
            checker,
            ids,
            saved_at: None,
            lens: Lens::default(),
            found: None,
            searched: searched::Searched::default(),
        })
    }

    /// The store, for what concerns the file as a whole: copies, backups, dump.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// The facts, for documents.
    #[must_use]
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// What the checks say today.
    pub fn report(&mut self, now: Now) -> Arc<Report> {
        self.checker.rerun(&self.facts, now.today, &[]);
        self.checker.report(&self.facts, now.today)
    }

    /// Looks around: see [`Store::look`]. What somebody else wrote is read.
    ///
    /// # Errors
    /// What [`Store::look`] and reading give.
    pub fn look(&mut self, now: Now) -> Result<Look> {
        let look = self.store.look(now)?;
        if look.changed {
            self.facts = self.store.read(Facts::read)?;
            self.found = None;
            self.searched = searched::Searched::default();
            self.checker.run(&self.facts, now.today);
        }
        Ok(look)
    }

    /// Closes the file in good order.
    ///
    /// # Errors
    /// What [`Store::close`] gives.
    pub fn close(self, now: Now) -> Result<()> {
        self.store.close(now)
    }

    /// A page with the plan's status. Showing a screen of the set-up also remembers it as the place to go on, where the
    /// disk takes that.
    ///
    /// # Errors
    /// What the database says.
    pub fn show(&mut self, page: &Page, context: Context) -> Result<Saved> {
        if let Page::Guide(screen) = page
            && set_up::screen(screen).is_some()
        {
            can_wait(self.remember(|progress| progress.at = Some(screen.clone())))?;
        }
        self.saved(page, None, context)
    }

    /// Leaves a screen of the set-up, done or skipped.
    ///
    /// # Errors
    /// What the database says.
    pub fn leave_screen(&mut self, page: &Page, screen: &str, how: Left, context: Context) -> Result<Saved> {
        self.remember(|progress| {
            progress.left.insert(screen.to_owned(), how);
        })?;
        self.saved(page, None, context)
    }

    /// Asks only what a plan needs at the least, or everything.
    ///
    /// # Errors
    /// What the disk gives.
    pub fn ask_only_needed(&mut self, page: &Page, brief: bool, context: Context) -> Result<Saved> {
        self.remember(|progress| progress.brief = brief)?;
        self.saved(page, None, context)
    }

    /// Leaves every screen of the set-up as done, for a plan that came about in another way.
    ///
    /// # Errors
    /// What the database says.
    pub fn leave_every_screen(&mut self) -> Result<()> {
        self.remember(|progress| {
            let done = SCREENS.iter().map(|screen| (screen.id.to_owned(), Left::Done));
            progress.left.extend(done);
        })
    }

    /// Changes what is kept of the way through the set-up; a plan that may only be read keeps nothing.
    fn remember(&mut self, change: impl FnOnce(&mut Progress)) -> Result<()> {
        let before = self.progress()?;
        let mut after = before.clone();
        change(&mut after);
        if after != before && !self.store.read_only() {
            let kept = serde_json::to_string(&after).unwrap_or_default();
            self.store.write_aside(|db| rows::keep_setting(db, "guide", &kept))?;
        }
        Ok(())
    }

    fn progress(&self) -> Result<Progress> {
        let kept = self.store.read(|db| rows::setting(db, "guide"))?;
        Ok(kept.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default())
    }

    /// Brings facts and checks up with what was written.
    fn take_up<T>(&mut self, written: Written<T>, now: Now) -> Result<T> {
        if !written.changed.is_empty() {
            self.bring_up(&written.changed, now)?;
            self.saved_at = Some(now.at);
        }
        Ok(written.value)
    }

    /// Brings facts, checks and what is kept to search through up with rows that changed.
    fn bring_up(&mut self, changed: &[Row], now: Now) -> Result<()> {
        let facts = &mut self.facts;
        let tables = self.store.read(|db| facts.patch(db, changed))?;
        self.checker.rerun(&self.facts, now.today, &tables);
        self.found = None;
        self.searched.forget(changed);
        Ok(())
    }
}

/// A write that nobody asked for: where the disk does not take it now, the owner goes on all the same.
fn can_wait<T>(written: Result<T>) -> Result<()> {
    match written {
        Ok(_)
        | Err(
            Error::DiskFull(_)
            | Error::ReadOnly(_)
            | Error::Missing(_)
            | Error::Replaced(_)
            | Error::Io { .. }
            | Error::Refused("busy"),
        ) => Ok(()),
        Err(fault) => Err(fault),
    }
}
