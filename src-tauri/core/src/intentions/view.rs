//! What a page shows: the records in sight, the names that their fields can point at, and the findings that belong there.
//! Of a long list only the first records are in sight; `Plan::more` gives the next ones.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use super::{
    BoardView, CalendarView, Context, CostView, CourseView, DueView, FindingView, FitsView, GuideView, Meters, Page,
    Plan,
    board::{self, Cards},
    calendar,
    meters::meters,
    page::kinds_on,
    sight,
    today::due,
};
use crate::{
    basis::LoadState,
    business::{Business, Country, Currency, TimeZone},
    checks::{Finding, Report, Told},
    column::{BasisPoints, Scalar},
    content::{AgeingList, ageing},
    error::Result,
    guide,
    id::Id,
    metrics,
    plan::{Facts, Kind, Named, RecordView, names, record_views},
    presence::{networks, shorts},
    reckoning::{self, Busiest},
    record::FieldKind,
    rooms::Part,
    text::Language,
    time::{Day, written},
};

/// A page, whole.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct View {
    /// Which page.
    pub page: Page,
    /// The records in sight, kind by kind in the owner's order; in their own room posts and actions that wait stand before
    /// those that are done, and what grows with time begins with the newest.
    pub records: Vec<RecordView>,
    /// How many there are of each kind of which not all are in sight.
    pub all: BTreeMap<Kind, usize>,
    /// What their fields can point at.
    pub names: BTreeMap<Kind, Vec<Named>>,
    /// The findings that belong here, gravest first; those set aside among them.
    pub findings: Vec<FindingView>,
    /// The set-up, on its pages.
    pub guide: Option<GuideView>,
    /// What asks for attention in the coming days, today.
    pub due: Vec<DueView>,
    /// Whether the first objective is on course, today.
    pub course: Option<CourseView>,
    /// The load on the back office, in the basis.
    pub load: Option<LoadView>,
    /// What the year of the budget costs, with the means.
    pub cost: Option<CostView>,
    /// How well each channel fits, with the channels.
    pub fits: Option<FitsView>,
    /// What holds of the business while its owner has not said otherwise, on its page.
    pub usual: Option<UsualView>,
    /// The board, where posts are made.
    pub board: Option<BoardView>,
    /// The calendar, where they are planned.
    pub calendar: Option<CalendarView>,
    /// The mix, the cadence, the hours and whom the posts serve, beside both.
    pub meters: Option<Meters>,
    /// The channels in two letters each, by their ids, there too.
    #[ts(type = "Record<string, string>")]
    pub shorts: BTreeMap<i64, String>,
    /// What is ageing, there too.
    pub ageing: Option<AgeingList>,
    /// What lies in the bin, there.
    pub binned: Vec<BinnedView>,
    /// Names of networks to suggest, where channels are named.
    pub networks: Vec<&'static str>,
    /// The newest value of each figure by its id, where figures are shown.
    #[ts(type = "Record<string, LatestView>")]
    pub latest: BTreeMap<i64, LatestView>,
}

/// The newest value of a figure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LatestView {
    /// The day, or the last day of the period.
    #[ts(type = "string")]
    pub on_day: Day,
    /// The value, canonical.
    pub value: String,
}

impl From<metrics::Latest> for LatestView {
    fn from(latest: metrics::Latest) -> Self {
        Self { on_day: latest.on_day, value: latest.value.canonical() }
    }
}

/// The load on the back office with what it is reckoned from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LoadView {
    /// Minutes a week that contacts ask at the busiest, the lift and campaigns included.
    #[ts(type = "number | null")]
    pub asked: Option<i64>,
    /// Minutes a week that there are.
    #[ts(type = "number | null")]
    pub available: Option<i64>,
    /// The load in whole percents.
    #[ts(type = "number | null")]
    pub percent: Option<i64>,
    /// How heavy that is.
    pub state: LoadState,
    /// The lift in percents, canonical.
    pub lift: String,
    /// The campaigns that run then.
    #[ts(type = "Array<number>")]
    pub campaigns: Vec<i64>,
    /// Minutes a week of all that is asked that these campaigns bring.
    #[ts(type = "number")]
    pub brought: i64,
}

/// What holds of a business while nothing is said of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct UsualView {
    /// Its country.
    pub country: Country,
    /// Its currency.
    pub currency: Currency,
    /// Its clock.
    pub time_zone: TimeZone,
}

/// Something in the bin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BinnedView {
    /// By which it is put back.
    #[ts(type = "number")]
    pub id: i64,
    /// Kind of record.
    pub kind: String,
    /// What the owner called it.
    pub name: String,
    /// When it was deleted, RFC 3339 in UTC.
    pub at: String,
}

/// The most findings that a page holds.
const FINDINGS_IN_SIGHT: usize = 40;

impl Plan {
    pub(super) fn view(&mut self, page: &Page, report: &Report, context: Context) -> Result<View> {
        let kinds = kinds_on(page);
        let (board, calendar) = self.posts_on(page, report, context)?;
        let progress = self.progress()?;
        let facts = &self.facts;
        let due = self.due_on(page, context.now.today);
        let mut all = BTreeMap::new();
        let records = self.store.read(|db| {
            let mut records = Vec::new();
            for kind in &kinds {
                let ids = sight::ids(db, facts, page, (&due, self.lens.post), *kind)?;
                let window = sight::window(*kind);
                if ids.len() > window {
                    all.insert(*kind, ids.len());
                }
                let in_sight = ids.iter().take(window).map(|id| Some(*id));
                let in_sight: Vec<_> = if ids.is_empty() { vec![None] } else { in_sight.collect() };
                records.extend(record_views(db, *kind, &in_sight, context.language)?);
            }
            Ok(records)
        })?;
        Ok(View {
            page: page.clone(),
            names: pointed_at(facts, &kinds),
            findings: findings_on(facts, page, report),
            guide: matches!(page, Page::Guide(_) | Page::Answers | Page::Today)
                .then(|| self.guide_view(page, &progress)),
            course: if *page == Page::Today { CourseView::of(facts) } else { None },
            load: (*page == Page::Room(Part::BackOffice)).then(|| load_view(facts, context.now.today)),
            cost: (*page == Page::Room(Part::Means)).then(|| CostView::of(facts, context.now.today)),
            fits: (*page == Page::Room(Part::Channels)).then(|| FitsView::of(facts)),
            usual: (*page == Page::Room(Part::Business)).then(|| usual(facts, context.language)),
            meters: (board.is_some() || calendar.is_some()).then(|| meters(facts, context.now.today)),
            shorts: if board.is_some() || calendar.is_some() { shorts(facts.channels.iter()) } else { BTreeMap::new() },
            ageing: calendar.is_some().then(|| ageing(facts.pillars.iter(), facts.posts.iter(), context.now.today)),
            board,
            calendar,
            binned: if *page == Page::Bin { self.binned()? } else { Vec::new() },
            networks: if kinds.contains(&Kind::Channel) {
                networks().iter().map(|n| n.name.as_str()).collect()
            } else {
                Vec::new()
            },
            latest: if kinds.contains(&Kind::Kpi) { latest(facts) } else { BTreeMap::new() },
            records,
            all,
            due,
        })
    }

    /// The records of a long list that come after the first `after` of them: as many as a page shows at a time, with the
    /// newest values of a figure behind the figures.
    ///
    /// # Errors
    /// What the database says.
    pub fn more(&self, page: &Page, kind: Kind, after: usize, context: Context) -> Result<Vec<RecordView>> {
        let due = self.due_on(page, context.now.today);
        self.store.read(|db| {
            let ids = sight::ids(db, &self.facts, page, (&due, self.lens.post), kind)?;
            let next: Vec<_> = ids.into_iter().skip(after).take(sight::window(kind)).collect();
            let some = |ids: &[i64]| ids.iter().map(|id| Some(*id)).collect::<Vec<_>>();
            let mut records = record_views(db, kind, &some(&next), context.language)?;
            if kind == Kind::Kpi && kinds_on(page).contains(&Kind::Measurement) {
                let values = sight::values_of(db, next.into_iter().map(Id::new))?;
                records.extend(record_views(db, Kind::Measurement, &some(&values), context.language)?);
            }
            Ok(records)
        })
    }

    /// The board or the calendar, on the pages that have one.
    fn posts_on(
        &mut self,
        page: &Page,
        report: &Report,
        context: Context,
    ) -> Result<(Option<BoardView>, Option<CalendarView>)> {
        let Page::Room(part @ (Part::Posts | Part::Calendar)) = page else { return Ok((None, None)) };
        self.found();
        let Self { facts, lens, found: Some(found), .. } = self else { return Ok((None, None)) };
        let cards = Cards::of(facts, report, context.now.today);
        if *part == Part::Posts {
            return Ok((Some(board::board(facts, found, lens, &cards)), None));
        }
        let calendar = calendar::calendar(facts, found, lens, &cards, context.now.today, context.language)?;
        Ok((None, Some(calendar)))
    }

    fn due_on(&self, page: &Page, today: Day) -> Vec<DueView> {
        if *page == Page::Today { due(&self.facts, today) } else { Vec::new() }
    }

    fn binned(&self) -> Result<Vec<BinnedView>> {
        let binned = self.store.bin()?;
        Ok(binned
            .into_iter()
            .map(|binned| {
                let arg = |name: &str| {
                    binned.label.args.iter().find(|(n, _)| n == name).map(|(_, v)| v.clone()).unwrap_or_default()
                };
                BinnedView {
                    id: binned.id,
                    kind: binned.row.table.to_string(),
                    name: arg("name"),
                    at: written(binned.at),
                }
            })
            .collect())
    }
}

/// The names of every kind that a field of these kinds points at.
fn pointed_at(facts: &Facts, kinds: &[Kind]) -> BTreeMap<Kind, Vec<Named>> {
    let mut found = BTreeMap::new();
    for field in kinds.iter().flat_map(|kind| kind.fields()) {
        if let FieldKind::Ref(code) | FieldKind::Refs(code) = field.kind
            && let Some(kind) = Kind::from_code(code)
            // There are too many of them; what is in sight of them says its own name.
            && kind != Kind::Post
        {
            found.entry(kind).or_insert_with(|| names(facts, kind));
        }
    }
    found
}

/// The findings that a page shows: a room its own, today and the answers all.
fn findings_on(facts: &Facts, page: &Page, report: &Report) -> Vec<FindingView> {
    let here = |told: &&Told| match page {
        // What is wrong with a post is seen where it is planned too.
        Page::Room(Part::Calendar) => matches!(told.finding.part(), Part::Calendar | Part::Posts),
        Page::Room(part) => told.finding.part() == *part,
        Page::Guide(screen) => shown_on(facts, &told.finding) == Some(screen.as_str()),
        Page::Today | Page::Answers => true,
        Page::Documents | Page::Bin => false,
    };
    let findings = report.told.iter().filter(here).take(FINDINGS_IN_SIGHT);
    findings.map(|told| FindingView::told(facts, told)).collect()
}

/// The screen of the set-up that shows a finding: where its field is asked, and for a field that only a room asks where the
/// answers to the rest of its record are.
fn shown_on(facts: &Facts, finding: &Finding) -> Option<&'static str> {
    let (kind, id, field) = finding.mend;
    let screen = guide::screen_of(facts, kind, id, field).or_else(|| guide::last_screen_about(facts, kind, id));
    screen.map(|screen| screen.id)
}

fn load_view(facts: &Facts, today: Day) -> LoadView {
    let routes: Vec<_> = facts.contact_routes.iter().cloned().collect();
    let Busiest { load, campaigns, brought } = reckoning::busiest(facts, &routes, today);
    LoadView {
        asked: load.asked,
        available: load.available,
        percent: load.percent(),
        state: load.state(),
        lift: BasisPoints(reckoning::lift(facts)).canonical(),
        campaigns: campaigns.iter().map(|campaign| campaign.id.raw()).collect(),
        brought,
    }
}

fn usual(facts: &Facts, language: Language) -> UsualView {
    let said = facts.the_business();
    let usual = Business { currency: None, time_zone: None, ..said };
    UsualView {
        country: Business { country: None, ..usual.clone() }.country_in(language),
        currency: usual.currency_used(),
        time_zone: usual.time_zone_in(language),
    }
}

fn latest(facts: &Facts) -> BTreeMap<i64, LatestView> {
    facts.latest.iter().map(|(kpi, latest)| (*kpi, LatestView::from(*latest))).collect()
}
