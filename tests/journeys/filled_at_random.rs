//! Filling the calendar of any plan: what it says that it held is reckoned anew from what then stands on the board.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Days;
use koers_core::{
    content::{Outgoing, Pillar, Post, PostStatus, Series, goes_out},
    id::{IdSource, SplitMix},
    plan::{Facts, Kind},
    reckoning::{Filled, HeldRule},
    record::Record,
    text::Language,
    time::Day,
};
use koers_tests::desk::{Desk, TODAY};

use crate::fill::{MONDAY, PAGE, ahead, filled, opens_all, takes};

/// A plan that follows from a seed: its cadence, its questions, its kinds, what is planned and what waits.
fn random(seed: u64) -> Desk {
    let mut ids = SplitMix::seeded(seed);
    let mut any = |below: i64| ids.next_id() % below;
    let mut desk = Desk::new("Toeval", Language::Nl);
    let people: Vec<String> = (0..any(3))
        .map(|n| {
            let hours = (1 + any(5)).to_string();
            desk.adds(Kind::Person, &[("name", &format!("Mens {n}")), ("hours_a_week", &hours)]).to_string()
        })
        .collect();
    let channels: Vec<String> = (0..1 + any(3))
        .map(|n| {
            let (posts, minutes) = ((1 + any(9)).to_string(), (10 * any(5)).to_string());
            let owner = people.first().cloned().unwrap_or_default();
            let name = format!("Kanaal {n}");
            let fields = [("name", name.as_str()), ("decision", "now"), ("posts_a_week", posts.as_str())];
            let id = desk.adds(Kind::Channel, &fields);
            desk.types(Kind::Channel, Some(id), "minutes_a_post", &minutes);
            desk.types(Kind::Channel, Some(id), "owner", &owner);
            id.to_string()
        })
        .collect();
    for n in 0..1 + any(4) {
        let segment = desk.adds(Kind::Segment, &[("name", &format!("Groep {n}"))]).to_string();
        let share = (any(4) * 15).to_string();
        let (weeks, theme, question) = (any(6).to_string(), format!("Thema {n}"), format!("Hoe zit het met {n}?"));
        let fields = [
            ("theme", theme.as_str()),
            ("question", &question),
            ("segment", &segment),
            ("refresh_weeks", &weeks),
            ("share", &share),
        ];
        desk.adds(Kind::Pillar, &fields);
    }
    let kinds = koers_core::audience::PostKind::CODES;
    let stages: Vec<i64> = desk.plan.facts().stages.iter().map(|stage| stage.id.raw()).collect();
    for stage in stages {
        let kind = kinds[usize::try_from(any(11)).unwrap()];
        desk.types(Kind::JourneyStage, Some(stage), "kind", kind);
    }
    desk.types(Kind::MixRules, None, "ask", "Kom langs.");
    desk.types(Kind::MixRules, None, "ask_every_weeks", &(1 + any(5)).to_string());
    opens_all(&mut desk);
    for n in 0..any(30) {
        let kind = kinds[usize::try_from(any(11)).unwrap()];
        let day = (TODAY + Days::new(u64::try_from(any(60)).unwrap())).to_string();
        let out = (TODAY - Days::new(u64::try_from(any(200)).unwrap())).to_string();
        let channel = channels[usize::try_from(any(i64::try_from(channels.len()).unwrap())).unwrap()].as_str();
        let (title, question) = (format!("Bericht {n}"), format!("Vraag {}?", any(5)));
        let common = [("title", title.as_str()), ("kind", kind), ("question", question.as_str())];
        let rest: Vec<(&str, &str)> = match any(3) {
            0 => vec![("status", "published"), ("published_on", &out), ("channels", channel)],
            1 => vec![("status", "planned"), ("planned_on", &day), ("channels", channel)],
            _ => vec![("status", "idea")],
        };
        desk.adds(Kind::Post, &[&common[..], &rest[..]].concat());
    }
    if any(2) == 0 {
        let kind = kinds[usize::try_from(any(11)).unwrap()];
        let fields = [("name", "Reeks"), ("rhythm", "weekly"), ("start", "2026-11-25"), ("kind", kind)];
        desk.adds(Kind::Series, &[&fields[..], &[("channels", channels[0].as_str())]].concat());
    }
    desk
}

/// Whether a rule is held for all, and the names of the channels for which it is.
fn held(filled: &Filled, all: HeldRule, channel: HeldRule) -> (bool, BTreeSet<String>) {
    let of = |rule| filled.kept.iter().filter(move |held| held.rule == rule);
    (of(all).next().is_some(), of(channel).map(|held| held.name.clone()).collect())
}

#[test]
fn filling_holds_what_it_says_that_it_held_on_any_plan() {
    for seed in 0..20 {
        let mut desk = random(seed);
        for (from, until) in [(MONDAY, ahead(27)), (ahead(28), ahead(60))] {
            let proposal = filled(&mut desk, from, until);
            assert_eq!(filled(&mut desk, from, until), proposal, "seed {seed}: the same answers give the same");
            takes(&mut desk, &proposal.posts);
            mix_holds(&desk, &proposal, (from, until), seed);
            for said in &proposal.kept {
                holds(&desk, &proposal, said, (from, until), seed);
            }
            // What the series brings was reckoned with.
            let series: Vec<i64> = desk.plan.facts().series.iter().map(Series::key).collect();
            for id in series {
                let context = desk.context();
                desk.plan.make_occurrences(&PAGE, id, until, context).unwrap();
                mix_holds(&desk, &proposal, (from, until), seed);
                desk.undoes();
            }
        }
    }
}

/// The mix is as it was said to be held on every day on which something goes out, in all and on each channel.
fn mix_holds(desk: &Desk, proposal: &Filled, (from, until): (Day, Day), seed: u64) {
    let facts = desk.plan.facts();
    let days: BTreeSet<Day> = facts.posts_waiting().filter_map(|post| goes_out(post, TODAY)).collect();
    let days: Vec<Day> = days.range(from..=until).copied().collect();
    let outgoing = Outgoing::of(facts.posts_out(), facts.posts_waiting(), TODAY);
    let (about_us, on_channels) = held(proposal, HeldRule::AboutUs, HeldRule::AboutUsChannel);
    let (promotional, sells_on) = held(proposal, HeldRule::Promotional, HeldRule::PromotionalChannel);
    for day in &days {
        assert!(!about_us || !outgoing.mix(*day).is_too_much_about_us(), "seed {seed}: {day}");
        assert!(!promotional || !outgoing.mix(*day).is_too_promotional(), "seed {seed}: {day}");
    }
    for channel in facts.channels.iter() {
        let here = |post: &Post| post.channels.contains(&channel.id);
        let out = facts.posts_out().filter(|(_, post)| here(post));
        let on_it = Outgoing::of(out, facts.posts_waiting().filter(|post| here(post)), TODAY);
        let name = channel.name.to_string();
        // A post is judged on its own day: on a day without one the window may hold fewer.
        let own = facts.posts_waiting().filter(|post| here(post)).filter_map(|post| goes_out(post, TODAY));
        for day in own.filter(|day| (from..=until).contains(day)) {
            let mix = on_it.mix(day);
            assert!(!on_channels.contains(&name) || !mix.is_too_much_about_us(), "seed {seed}: {day} {mix:?}");
            assert!(!sells_on.contains(&name) || !mix.is_too_promotional(), "seed {seed}: {day} {mix:?}");
        }
    }
}

/// Recomputes the other things that were held.
fn holds(desk: &Desk, proposal: &Filled, said: &koers_core::reckoning::Held, (from, until): (Day, Day), seed: u64) {
    let facts = desk.plan.facts();
    let within = |day: &Day| (from..=until).contains(day);
    match said.rule {
        HeldRule::Cadence => {
            let channel = facts.channels.iter().find(|channel| *channel.name == *said.name).unwrap();
            let placed = proposal.posts.iter().filter(|post| post.channel == channel.key()).count();
            assert_eq!((i64::try_from(placed).unwrap(), said.count), (said.count, said.of), "seed {seed}");
        }
        HeldRule::Hours => {
            let mut weeks: BTreeMap<i64, i64> = BTreeMap::new();
            for post in facts.posts_waiting().filter(|post| post.status != Some(PostStatus::Idea)) {
                let Some(day) = post.planned_on.filter(within) else { continue };
                let minutes = post.channels.iter().filter_map(|id| facts.channels.get(Some(*id))?.minutes_a_post);
                *weeks.entry((day - MONDAY).num_days() / 7).or_default() += minutes.map(|m| m.0).sum::<i64>();
            }
            let there_are: i64 =
                facts.people.iter().filter_map(|person| person.hours_a_week).map(|h| h.0 * 60 / 100).sum();
            assert!(weeks.values().all(|asked| *asked <= said.count) && said.count <= there_are, "seed {seed}");
        }
        HeldRule::Ask => {
            let asks = facts.posts_waiting().filter(|post| !post.call_to_action.is_empty());
            let mut days: Vec<Day> = asks.filter_map(|post| post.planned_on).collect();
            days.sort_unstable();
            let before = facts.posts_out().next_back().map_or(from, |(day, _)| day).min(from);
            let before = days.iter().copied().rfind(|day| *day < from).unwrap_or(before);
            let all: Vec<Day> = [before].into_iter().chain(days.into_iter().filter(within)).chain([until]).collect();
            let apart = all.iter().zip(all.iter().skip(1)).map(|(one, next)| (*next - *one).num_days());
            assert!(apart.max().unwrap() <= said.of * 7, "seed {seed}");
        }
        HeldRule::Questions => {
            for pillar in facts.pillars.iter() {
                assert!(facts.posts.iter().any(|post| *post.question == *pillar.question), "seed {seed}");
            }
        }
        HeldRule::Journey => {
            for stage in facts.stages.iter() {
                assert!(counted(facts, from).any(|post| post.stage == Some(stage.id)), "seed {seed}: {:?}", stage.code);
            }
        }
        HeldRule::Segments => {
            for segment in facts.segments.iter() {
                assert!(counted(facts, from).any(|post| post.segment == Some(segment.id)), "seed {seed}");
            }
        }
        HeldRule::Ageing => {
            let comes_back = |pillar: &&Pillar| {
                let Some(weeks) = pillar.refresh_weeks.map(|weeks| weeks.0).filter(|weeks| *weeks > 0) else {
                    return false;
                };
                let own = facts.posts.iter().filter(|post| post.pillar == Some(pillar.id));
                let days: BTreeSet<Day> = own.filter_map(|post| post.published_on.or(post.planned_on)).collect();
                let before = days.range(..from).next_back().copied();
                let all: Vec<Day> =
                    before.into_iter().chain(days.range(from..=until).copied()).chain([until]).collect();
                all.len() > 1 && all.iter().zip(&all[1..]).all(|(one, next)| (*next - *one).num_days() <= weeks * 7)
            };
            let in_time = facts.pillars.iter().filter(comes_back).count();
            assert_eq!(i64::try_from(in_time).unwrap(), said.count, "seed {seed}");
        }
        HeldRule::Shares => {
            let all = counted(facts, from).filter(|post| post.pillar.is_some()).count();
            let near = |pillar: &&Pillar| {
                let Some(share) = pillar.share.filter(|share| share.0 > 0) else { return false };
                let own = counted(facts, from).filter(|post| post.pillar == Some(pillar.id)).count();
                i64::try_from(own * 10_000 / all).unwrap().abs_diff(share.0) <= 1_000
            };
            assert_eq!(i64::try_from(facts.pillars.iter().filter(near).count()).unwrap(), said.count, "seed {seed}");
        }
        _ => {}
    }
}

/// What counts as said while days from this one on are filled: what went out lately and what has a day.
fn counted(facts: &Facts, from: Day) -> impl Iterator<Item = &Post> {
    let lately = from - Days::new(90);
    let out = facts.posts_out().filter(move |(day, _)| *day >= lately).map(|(_, post)| post);
    out.chain(facts.posts_waiting().filter(|post| post.planned_on.is_some()))
}
