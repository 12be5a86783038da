//! The ten-year plan: what a business has gathered after ten years of keeping everything, made by a generator that grows
//! with the model. The same seed gives the same plan.

#![expect(clippy::unwrap_used, reason = "a generator that cannot go on has failed")]

use std::path::Path;

use chrono::Days;
use koers_core::{
    Result,
    audience::{PostKind, Seen, Segment, SegmentKind},
    basis::{ContactRoute, RouteKind, TestContact},
    column::{BasisPoints, Count, Hundredths, Line, Minutes, Prose},
    content::{Pillar, Post, PostStatus, Variant},
    cycle::Cycle,
    goals::{BusinessGoal, Objective, ObjectiveKind, Reason, ReasonKind},
    id::{Id, IdSource, SplitMix},
    intentions::Plan,
    metrics::{Kpi, Lane, MeasureRhythm, Measurement, Yardstick},
    money::Cents,
    monitoring::{Watch, WatchRhythm, Watched},
    presence::{AudienceOnChannel, Channel, ChannelDecision, ShareActive},
    record::{self, Record},
    relationships::{Contact, Relation},
    store::{Label, Opening},
    team::Person,
    text::Language,
    time::{Day, Time},
};
use rusqlite::Connection;

/// How many of each there are after ten years.
pub const PEOPLE: usize = 25;
/// Ten years of a test call and a test mail a fortnight.
pub const TESTS: usize = 520;
/// Four objectives a year.
pub const OBJECTIVES: usize = 40;
/// Five figures for each objective of the last years.
pub const KPIS: usize = 60;
/// Posts, nearly forty a week.
pub const POSTS: usize = 20_000;
/// Those of them that went out; the others are ideas, in the making, or planned.
pub const OUT: usize = POSTS - 400;
/// Words of a post for one channel: three for each.
pub const VARIANTS: usize = 60_000;
/// People who were met on the way.
pub const CONTACTS: usize = 5_000;
/// Four rounds a year.
pub const CYCLES: usize = 40;
/// Values of those figures.
pub const MEASUREMENTS: usize = 200_000;

/// Makes a ten-year plan in a new file.
///
/// # Errors
/// What making a plan gives.
pub fn create(path: &Path, opening: &Opening<'_>) -> Result<Plan> {
    let ids = Box::new(SplitMix::seeded(10));
    let today = opening.now.today;
    let mut plan = Plan::create(path, opening, "Tien Jaar & Zonen", ids, Language::Nl)?.filled(
        &Label::new("sample"),
        opening.now,
        |db, _, ids| Maker { db, ids, today }.fill(),
    )?;
    plan.leave_every_screen()?;
    Ok(plan)
}

struct Maker<'a> {
    db: &'a Connection,
    ids: &'a mut dyn IdSource,
    today: Day,
}

impl Maker<'_> {
    /// `count` records of a kind, each finished by `finish`; gives their ids.
    fn make<R: Record>(&mut self, count: usize, finish: impl Fn(usize, R) -> R) -> Result<Vec<Id<R>>> {
        (0..count)
            .map(|n| {
                let blank = R::blank(self.ids.next_id(), i64::try_from(n).unwrap() + 1);
                let made = finish(n, blank);
                record::insert(self.db, &made)?;
                Ok(Id::new(made.key()))
            })
            .collect()
    }

    fn ago(&self, days: usize) -> Option<Day> {
        self.today.checked_sub_days(Days::new(u64::try_from(days).unwrap()))
    }

    fn fill(mut self) -> Result<()> {
        let today = self.today;
        let people = self.make::<Person>(PEOPLE, |n, person| Person {
            name: said("Medewerker", n),
            hours_a_week: Some(Hundredths(400)),
            cost_an_hour: Some(Cents(3_250)),
            ..person
        })?;
        let routes = self.make::<ContactRoute>(12, |n, route| ContactRoute {
            kind: Some(pick(RouteKind::ALL, n)),
            owner: Some(pick(&people, n)),
            promised: Some(Minutes(240)),
            contacts_a_week: Some(Count(20)),
            minutes_each: Some(Minutes(5)),
            minutes_a_week: Some(Minutes(600)),
            ..route
        })?;
        let days: Vec<Option<Day>> = (0..3_650).map(|n| self.ago(n)).collect();
        self.make::<TestContact>(TESTS, |n, test| TestContact {
            route: Some(pick(&routes, n)),
            on_day: pick(&days, (TESTS - n) * 7),
            answered_after: Some(Minutes(i64::try_from(n % 300).unwrap())),
            right: Some(n % 17 != 0),
            note: told("Gebeld om te vragen of", n),
            ..test
        })?;
        let goals = self.make::<BusinessGoal>(10, |n, goal| BusinessGoal {
            sentence: told("Meer omzet in jaar", n),
            target: Some(Hundredths(7_130_000)),
            is_revenue: Some(true),
            ..goal
        })?;
        let objectives = self.make::<Objective>(OBJECTIVES, |n, objective| Objective {
            business_goal: Some(pick(&goals, n)),
            kind: Some(pick(ObjectiveKind::ALL, n)),
            sentence: told("Bestellingen per maand, ronde", n),
            way: told("Laten zien wat we doen", n),
            baseline: Some(Hundredths(1_800)),
            target: Some(Hundredths(4_000)),
            deadline: today.checked_add_days(Days::new(100)),
            owner: Some(pick(&people, n)),
            success: told("Drie maanden op rij gehaald", n),
            failure: told("Na een halfjaar niet op de helft", n),
            ..objective
        })?;
        self.make::<Reason>(1, |_, reason| Reason {
            kind: Some(ReasonKind::ServesObjective),
            objective: Some(pick(&objectives, 0)),
            text: told("Omdat het helpt", 0),
            ..reason
        })?;
        let segments = self.make::<Segment>(30, |n, segment| Segment {
            name: said("Doelgroep", n),
            kind: Some(pick(SegmentKind::ALL, n)),
            description: told("Mensen in de buurt die", n),
            needs: told("Zij willen weten of", n),
            online: Some(Seen::Yes),
            networks: Some(Seen::Yes),
            ..segment
        })?;
        let channels = self.make::<Channel>(12, |n, channel| Channel {
            name: said("Kanaal", n),
            decision: Some(pick(ChannelDecision::ALL, n)),
            reason: told("Hier zijn onze klanten", n),
            owner: Some(pick(&people, n)),
            posts_a_week: Some(Hundredths(250)),
            minutes_a_post: Some(Minutes(20)),
            minutes_a_day: Some(Minutes(5)),
            objectives: vec![pick(&objectives, n)],
            ..channel
        })?;
        self.make::<AudienceOnChannel>(120, |n, audience| AudienceOnChannel {
            channel: Some(pick(&channels, n)),
            segment: Some(pick(&segments, n / 12)),
            share: Some(pick(ShareActive::ALL, n)),
            proof: told("Geteld op", n),
            ..audience
        })?;
        let pillars = self.make::<Pillar>(20, |n, pillar| Pillar {
            theme: said("Thema", n),
            segment: Some(pick(&segments, n)),
            question: told("Hoe zit het met", n),
            objective: Some(pick(&objectives, n)),
            share: Some(BasisPoints(500)),
            ..pillar
        })?;
        self.make::<Watch>(60, |n, watch| Watch {
            what: Some(pick(Watched::ALL, n)),
            words: said("woord", n),
            owner: Some(pick(&people, n)),
            rhythm: Some(pick(WatchRhythm::ALL, n)),
            minutes_a_week: Some(Minutes(5)),
            ..watch
        })?;
        let posts = self.make::<Post>(POSTS, |n, post| Post {
            title: said("Bericht", n),
            notes: told("Hier vertellen we van", n),
            text: written(n),
            kind: Some(pick(PostKind::ALL, n / 7)),
            about_us: Some(n % 6 == 0),
            promotional: Some(n % 12 == 0),
            call_to_action: said("Vraag ernaar in de winkel", n),
            planned_time: Time::from_hms_opt(u32::try_from(8 + n % 12).unwrap(), 30, 0),
            pillar: Some(pick(&pillars, n)),
            segment: Some(pick(&segments, n)),
            owner: Some(pick(&people, n)),
            status: Some(if n < OUT { PostStatus::Published } else { pick(PostStatus::ALL, n % 4) }),
            planned_on: if n < OUT {
                pick(&days, 3_649 - n * 3_649 / OUT)
            } else {
                today.checked_add_days(Days::new(u64::try_from(n - OUT).unwrap() % 60))
            },
            published_on: (n < OUT).then(|| pick(&days, 3_649 - n * 3_649 / OUT)).flatten(),
            channels: vec![pick(&channels, n), pick(&channels, n + 1), pick(&channels, n + 2)],
            ..post
        })?;
        self.make::<Variant>(VARIANTS, |n, variant| Variant {
            post: Some(pick(&posts, n / 3)),
            channel: Some(pick(&channels, n / 3 + n % 3)),
            text: written(n),
            published_on: (n / 3 < OUT).then(|| pick(&days, 3_649 - n / 3 * 3_649 / OUT)).flatten(),
            ..variant
        })?;
        self.make::<Contact>(CONTACTS, |n, contact| Contact {
            name: said("Klant", n),
            notes: told("Komt vaak langs, ook op", n),
            segment: Some(pick(&segments, n)),
            relation: Some(pick(Relation::ALL, n)),
            since: pick(&days, n),
            ..contact
        })?;
        self.make::<Cycle>(CYCLES, |n, cycle| Cycle {
            number: Some(Count(i64::try_from(n + 1).unwrap())),
            name: said("Ronde", n + 1),
            start: pick(&days, 3_649 - n * 91),
            end_day: pick(&days, 3_649 - n * 91 - 90),
            ..cycle
        })?;
        let kpis = self.make::<Kpi>(KPIS, |n, kpi| Kpi {
            name: said("Cijfer", n),
            yardstick: Some(pick(Yardstick::ALL, n)),
            lane: Some(pick(Lane::ALL, n)),
            objective: Some(pick(&objectives, n)),
            why: told("Laat zien of", n),
            instrument: said("Meetprogramma", n),
            rhythm: Some(MeasureRhythm::Weekly),
            ..kpi
        })?;
        self.make::<Measurement>(MEASUREMENTS, |n, measurement| Measurement {
            kpi: Some(pick(&kpis, n)),
            on_day: pick(&days, 3_649 - n / KPIS),
            value: Some(Hundredths(i64::try_from(n % 9_000).unwrap())),
            ..measurement
        })?;
        Ok(())
    }
}

/// The n-th of a list that goes round.
fn pick<T: Copy>(list: &[T], n: usize) -> T {
    *list.get(n % list.len()).unwrap()
}

fn said(word: &str, n: usize) -> Line {
    Line::new(&format!("{word} {n}"))
}

/// A text as long as people write.
fn told(start: &str, n: usize) -> Prose {
    Prose::new(&format!("{start} {n}. We zien dat elke week terug, en dan bespreken we het met elkaar in de winkel."))
}

/// A post as people write one: some lines, with its question and its link.
fn written(n: usize) -> Prose {
    Prose::new(&format!(
        "Wist je dat brood {n} dagen goed blijft als je het in een doek legt? Wij doen het zelf al jaren zo.\n\n\
         Leg het met de snijkant naar onder op de plank, en zet het niet in de koelkast: daar wordt het juist sneller oud.\n\n\
         Hoe bewaar jij je brood? Vertel het ons, of lees verder op https://bakkerij.example/bewaren-{n} #brood"
    ))
}
