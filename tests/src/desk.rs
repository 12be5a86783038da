//! An owner at a desk: a plan in a folder of its own, on a fixed day, worked through the core's public door.

#![expect(clippy::unwrap_used, reason = "a desk that cannot be set up is a failed test")]

use std::{fs, path::PathBuf, sync::OnceLock};

use chrono::{NaiveDate, TimeDelta, TimeZone, Utc};
use koers_core::{
    checks::{GateState, Report},
    content::PostStatus,
    id::SplitMix,
    intentions::{Context, Page, Plan, Saved},
    plan::{Answer, Edit, Kind},
    sample,
    store::{Home, Opening},
    text::Language,
    time::{Moment, Now},
};
use tempfile::TempDir;

/// A Sunday.
pub const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();

/// The sample's file in a language, made once for all who sit at a desk.
fn sample_file(language: Language) -> &'static [u8] {
    static FILES: [OnceLock<Vec<u8>>; 2] = [OnceLock::new(), OnceLock::new()];
    let file = match language {
        Language::Nl => &FILES[0],
        Language::En => &FILES[1],
    };
    file.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let at = Utc.with_ymd_and_hms(2026, 11, 22, 9, 0, 0).unwrap();
        let now = Now { at, today: TODAY };
        let home = Home(folder.path().join("home"));
        let path = folder.path().join("plan.koers");
        sample::create(&path, &Opening::new(&home, "the owner", now), language).unwrap().close(now).unwrap();
        fs::read(&path).unwrap()
    })
}

/// A plan that is open, and the folder that it lies in.
pub struct Desk {
    /// The open plan.
    pub plan: Plan,
    /// The language of the screen.
    pub language: Language,
    folder: TempDir,
    at: Moment,
}

impl Desk {
    /// A new plan of a business with this name.
    pub fn new(name: &str, language: Language) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let at = Utc.with_ymd_and_hms(2026, 11, 22, 9, 0, 0).unwrap();
        let home = Home(folder.path().join("home"));
        let path = folder.path().join("plan.koers");
        let opening = Opening::new(&home, "the owner", Now { at, today: TODAY });
        let plan = Plan::create(&path, &opening, name, Box::new(SplitMix::seeded(7)), language).unwrap();
        Self { plan, language, folder, at }
    }

    /// The sample.
    pub fn sample(language: Language) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let at = Utc.with_ymd_and_hms(2026, 11, 22, 9, 0, 0).unwrap();
        let home = Home(folder.path().join("home"));
        let path = folder.path().join("plan.koers");
        fs::write(&path, sample_file(language)).unwrap();
        let opening = Opening::new(&home, "the owner", Now { at, today: TODAY });
        let (plan, _) = Plan::open(&path, &opening, Box::new(SplitMix::seeded(7))).unwrap();
        Self { plan, language, folder, at }
    }

    /// The sample without its series and ideas: nothing in it waits for a day of its own.
    pub fn bare_sample(language: Language) -> Self {
        let mut desk = Self::sample(language);
        let facts = desk.plan.facts();
        let series: Vec<i64> = facts.series.iter().map(|series| series.id.raw()).collect();
        let ideas = facts.posts_waiting().filter(|post| post.status == Some(PostStatus::Idea));
        let ideas: Vec<i64> = ideas.map(|post| post.id.raw()).collect();
        series.into_iter().for_each(|id| drop(desk.removes(Kind::Series, id)));
        ideas.into_iter().for_each(|id| drop(desk.removes(Kind::Post, id)));
        desk
    }

    /// Closes the plan and opens it again, as another day at the desk.
    #[must_use]
    pub fn reopened(self) -> Self {
        let Self { plan, language, folder, at } = self;
        let now = Now { at, today: TODAY };
        let path = plan.store().path().to_owned();
        plan.close(now).unwrap();
        let home = Home(folder.path().join("home"));
        let opening = Opening::new(&home, "the owner", now);
        let (plan, _) = Plan::open(&path, &opening, Box::new(SplitMix::seeded(8))).unwrap();
        Self { plan, language, folder, at }
    }

    /// The folder that the plan lies in.
    pub fn folder(&self) -> PathBuf {
        self.folder.path().to_owned()
    }

    /// A moment, two minutes after the one before, so that each deed is a step of its own.
    pub fn context(&mut self) -> Context {
        self.at += TimeDelta::minutes(2);
        Context { now: Now { at: self.at, today: TODAY }, language: self.language }
    }

    /// Types into a field of a record; without an id of the first of its kind.
    pub fn types(&mut self, kind: Kind, id: Option<i64>, field: &str, typed: &str) -> Saved {
        self.answers(kind, id, field, Answer::Typed(typed.to_owned()))
    }

    /// Answers a field with *I don't know yet*.
    pub fn does_not_know(&mut self, kind: Kind, field: &str) -> Saved {
        self.answers(kind, None, field, Answer::Unknown)
    }

    fn answers(&mut self, kind: Kind, id: Option<i64>, field: &str, answer: Answer) -> Saved {
        let context = self.context();
        let edit = Edit { field: field.to_owned(), answer };
        self.plan.save(&Page::Answers, kind, id, &[edit], context).unwrap()
    }

    /// Sets the state of an item of the basis' checklist.
    pub fn looks_at(&mut self, item: &str, state: &str) -> Saved {
        let id = self.plan.facts().basis_item(item).unwrap().id.raw();
        self.types(Kind::BasisItem, Some(id), "state", state)
    }

    /// Adds a record with these answers; gives its id.
    pub fn adds(&mut self, kind: Kind, fields: &[(&str, &str)]) -> i64 {
        let context = self.context();
        let given: Vec<Edit> = fields
            .iter()
            .map(|(field, typed)| Edit { field: (*field).to_owned(), answer: Answer::Typed((*typed).to_owned()) })
            .collect();
        self.plan.add(&Page::Answers, kind, &given, context).unwrap().id.unwrap()
    }

    /// Puts a record into the bin.
    pub fn removes(&mut self, kind: Kind, id: i64) -> Saved {
        let context = self.context();
        self.plan.remove(&Page::Answers, kind, id, context).unwrap()
    }

    /// Takes the last step back.
    pub fn undoes(&mut self) -> Saved {
        let context = self.context();
        self.plan.undo(&Page::Answers, context).unwrap()
    }

    /// Shows a page.
    pub fn sees(&mut self, page: &Page) -> Saved {
        let context = self.context();
        self.plan.show(page, context).unwrap()
    }

    /// What the checks say.
    pub fn report(&mut self) -> Report {
        let context = self.context();
        (*self.plan.report(context.now)).clone()
    }

    /// The ids of the checks that fire, each once, in order of the alphabet.
    pub fn fires(&mut self) -> Vec<&'static str> {
        let mut ids: Vec<&'static str> = self.report().open().map(|finding| finding.check).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    /// How the gates stand: basis, reason, strategy, audience.
    pub fn gates(&mut self) -> Vec<GateState> {
        self.report().gates.iter().map(|gate| gate.state).collect()
    }
}
