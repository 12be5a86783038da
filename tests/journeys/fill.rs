//! Filling the calendar: it holds what it says that it held, it leaves nothing open that the answers say, and it makes no
//! doubles.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Days;
use koers_core::{
    content::PostStatus,
    intentions::Page,
    plan::Kind,
    reckoning::{Filled, MissedWhy, Proposed},
    record::Record,
    rooms::Part,
    text::Language,
    time::Day,
};
use koers_tests::desk::Desk;

pub const PAGE: Page = Page::Room(Part::Posts);
/// The Monday after today.
pub const MONDAY: Day = Day::from_ymd_opt(2026, 11, 23).unwrap();

pub fn ahead(days: u64) -> Day {
    MONDAY + Days::new(days)
}

pub fn filled(desk: &mut Desk, from: Day, until: Day) -> Filled {
    let context = desk.context();
    desk.plan.propose_fill(from, until, context).unwrap()
}

/// What is proposed for four weeks.
fn proposed(desk: &mut Desk) -> Vec<Proposed> {
    filled(desk, MONDAY, ahead(27)).posts
}

pub fn takes(desk: &mut Desk, posts: &[Proposed]) {
    let context = desk.context();
    desk.plan.take_fill(&PAGE, posts, context).unwrap();
}

fn board(desk: &Desk) -> usize {
    desk.plan.facts().posts.len()
}

pub fn opens_all(desk: &mut Desk) {
    for gate in koers_core::checks::Gate::ALL {
        let context = desk.context();
        desk.plan.open_on_terms(&PAGE, *gate, "Eerst proberen.", "Samira", context).unwrap();
    }
}

/// A plan with one channel, so many posts a week, and one pillar.
fn one_question(language: Language, a_week: &str) -> Desk {
    let mut desk = Desk::new("De Ster", language);
    desk.adds(Kind::Channel, &[("name", "Instagram"), ("decision", "now"), ("posts_a_week", a_week)]);
    desk.adds(Kind::Pillar, &[("theme", "Taarten"), ("question", "Kan het ook zonder noten?")]);
    opens_all(&mut desk);
    desk
}

#[test]
fn what_is_taken_raises_nothing_that_the_answers_could_have_prevented() {
    for language in Language::ALL {
        let mut desk = Desk::sample(language);
        let before = desk.fires();
        let month = proposed(&mut desk);
        assert!(!month.is_empty());
        for post in &month {
            let tied = post.stage.is_some() && post.pillar.is_some() && post.segment.is_some() && post.owner.is_some();
            assert!(tied && !post.question.is_empty() && !post.value.is_empty(), "{post:?}");
        }
        takes(&mut desk, &month);
        assert_eq!(desk.fires(), before);
        let next = filled(&mut desk, ahead(28), ahead(55));
        assert!(next.posts.iter().any(|post| !post.ask.is_empty()), "the usual call to action comes back");
    }
}

#[test]
fn what_the_answers_say_elsewhere_fills_what_they_leave_out() {
    let mut desk = Desk::sample(Language::Nl);
    let pillars: Vec<i64> = desk.plan.facts().pillars.iter().map(|pillar| pillar.id.raw()).collect();
    for pillar in pillars {
        desk.types(Kind::Pillar, Some(pillar), "value", "");
    }
    desk.types(Kind::MixRules, None, "ask_link", "");
    let channels: Vec<i64> = desk.plan.facts().channels.iter().map(|channel| channel.id.raw()).collect();
    for channel in channels {
        desk.types(Kind::Channel, Some(channel), "owner", "");
    }
    let month = proposed(&mut desk);
    takes(&mut desk, &month);
    let fires = desk.fires();
    let of_ours =
        |check: &&&str| check.starts_with("post.") && !["post.no-text", "post.no-picture-text"].contains(*check);
    assert!(fires.iter().filter(of_ours).count() == 0, "{fires:?}");
}

#[test]
fn a_stretch_is_filled_once_and_taken_in_one_step() {
    let mut desk = Desk::sample(Language::Nl);
    let month = proposed(&mut desk);
    takes(&mut desk, &month);
    let taken = board(&desk);
    takes(&mut desk, &month);
    assert_eq!(board(&desk), taken, "the same twice");
    let last = month.iter().rev().find(|post| post.idea.is_none()).unwrap();
    let kept = desk.plan.facts().posts.iter().find(|post| *post.title == *last.title).unwrap();
    let (id, day) = (kept.id.raw(), kept.planned_on.unwrap());
    desk.types(Kind::Post, Some(id), "planned_on", &day.pred_opt().unwrap().to_string());
    assert_eq!(proposed(&mut desk), [], "a day earlier is the same post");
    desk.undoes();
    desk.undoes();
    assert_eq!(proposed(&mut desk), month, "one step of undo");
}

#[test]
fn half_of_it_that_was_taken_leaves_other_questions_for_the_rest() {
    let mut desk = Desk::new("De Ster", Language::Nl);
    desk.adds(Kind::Channel, &[("name", "Instagram"), ("decision", "now"), ("posts_a_week", "1")]);
    for question in ["Een?", "Twee?", "Drie?", "Vier?"] {
        desk.adds(Kind::Pillar, &[("theme", question), ("question", question)]);
    }
    opens_all(&mut desk);
    let month = proposed(&mut desk);
    let taken: Vec<Proposed> = month.iter().filter(|post| post.question.as_str() > "T").cloned().collect();
    takes(&mut desk, &taken);
    let rest: BTreeSet<String> = proposed(&mut desk).into_iter().map(|post| post.question).collect();
    let left: BTreeSet<String> = month.into_iter().map(|post| post.question).filter(|q| q.as_str() < "T").collect();
    assert_eq!((rest, taken.len()), (left, 2));
}

#[test]
fn behind_a_shut_gate_posts_are_ideas_with_a_wished_day_and_get_it_when_it_opens() {
    let mut desk = Desk::bare_sample(Language::Nl);
    desk.looks_at("analytics", "not-in-order");
    let wished = filled(&mut desk, MONDAY, ahead(27));
    assert!(wished.posts.iter().all(|post| post.wished && post.day.is_some() && post.idea.is_none()));
    assert!(wished.missed.iter().any(|missed| missed.why == MissedWhy::Gate));
    takes(&mut desk, &wished.posts);
    let kept = board(&desk);
    assert_eq!(proposed(&mut desk), [], "they are on the board");
    takes(&mut desk, &wished.posts);
    assert_eq!(board(&desk), kept);

    desk.looks_at("analytics", "in-order");
    let mine =
        desk.adds(Kind::Post, &[("title", "Mag de hond mee?"), ("question", "Mag de hond mee?"), ("status", "idea")]);
    desk.types(Kind::Post, Some(mine), "value", "Je weet waar je aan toe bent.");
    let month = filled(&mut desk, MONDAY, ahead(27));
    assert!(month.posts.iter().all(|post| post.idea.is_some() && !post.wished), "those with a wished day come first");
    let no_room = month.missed.iter().find(|missed| missed.why == MissedWhy::IdeaRoom);
    assert_eq!(no_room.map(|missed| missed.count), Some(1), "mine has to wait");
    takes(&mut desk, &month.posts);
    let next = filled(&mut desk, ahead(28), ahead(34)).posts;
    assert_eq!(next.iter().filter_map(|post| post.idea).collect::<Vec<_>>(), [mine], "for the next stretch");
    takes(&mut desk, &next);
    assert_eq!(board(&desk), kept + next.len(), "an idea is no second post");
    let own = desk.plan.facts().posts.by_key(mine).unwrap();
    assert_eq!(&*own.value, "Je weet waar je aan toe bent.", "what it says itself stays");
    assert_eq!((own.status, own.planned_on.is_some(), own.channels.len()), (Some(PostStatus::Draft), true, 1));
}

/// What the checks of the filled weeks need of each post: title and pattern.
fn a_year(desk: &mut Desk) -> Vec<Proposed> {
    let mut all = Vec::new();
    for week in 0..52 {
        let posts = filled(desk, ahead(7 * week), ahead(7 * week + 6)).posts;
        takes(desk, &posts);
        all.extend(posts);
    }
    all
}

fn repeats_nothing(desk: &Desk, year: &[Proposed]) {
    let titles: Vec<String> = desk.plan.facts().posts.iter().map(|post| post.title.to_lowercase()).collect();
    let different: BTreeSet<&String> = titles.iter().collect();
    assert_eq!(different.len(), titles.len(), "no title comes twice");
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    for post in year.iter().filter(|post| post.idea.is_none()) {
        *uses.entry(&post.pattern).or_default() += 1;
    }
    let most = uses.iter().max_by_key(|(_, uses)| **uses).unwrap();
    assert!(most.1 * 20 <= year.len() && !uses.contains_key(""), "{most:?} of {}", year.len());
}

#[test]
fn a_year_week_after_week_repeats_no_title_and_wears_no_pattern_out() {
    for language in Language::ALL {
        let mut desk = Desk::bare_sample(language);
        let year = a_year(&mut desk);
        assert!(year.len() > 240, "{}", year.len());
        repeats_nothing(&desk, &year);
    }
}

#[test]
fn so_does_a_year_of_one_pillar_and_one_question() {
    for language in Language::ALL {
        let mut desk = one_question(language, "5");
        let year = a_year(&mut desk);
        assert_eq!(year.len(), 260);
        repeats_nothing(&desk, &year);
    }
}

#[test]
fn a_channels_own_times_and_a_series_take_their_places() {
    let mut desk = one_question(Language::Nl, "2");
    let channel = desk.plan.facts().channels.first().unwrap().key().to_string();
    desk.adds(Kind::TimeSlot, &[("channel", &channel), ("weekday", "tuesday"), ("at_time", "9:30")]);
    desk.adds(Kind::TimeSlot, &[("channel", &channel), ("weekday", "friday"), ("at_time", "17:00")]);
    let times: Vec<(String, String)> = filled(&mut desk, MONDAY, ahead(6))
        .posts
        .iter()
        .map(|post| (post.day.unwrap().to_string(), post.time.unwrap().format("%H:%M").to_string()))
        .collect();
    let own = |day: &str, time: &str| (day.to_owned(), time.to_owned());
    assert_eq!(times, [own("2026-11-24", "09:30"), own("2026-11-27", "17:00")]);
    let series = [("name", "Vers"), ("rhythm", "weekly"), ("start", "2026-11-24"), ("channels", channel.as_str())];
    desk.adds(Kind::Series, &series);
    let left: Vec<Day> = filled(&mut desk, MONDAY, ahead(6)).posts.iter().filter_map(|post| post.day).collect();
    assert_eq!(left, [ahead(4)], "the series has the Tuesday");
}

#[test]
fn a_marked_day_of_the_owner_and_a_post_that_grows_old_get_a_post_in_time() {
    let mut desk = one_question(Language::Nl, "2");
    let channel = desk.plan.facts().channels.first().unwrap().key().to_string();
    desk.adds(Kind::OwnDay, &[("name", "Tien jaar De Ster"), ("day", "10-12-2016"), ("every_year", "yes")]);
    let old = desk.adds(
        Kind::Post,
        &[
            ("title", "De prijzen van dit jaar"),
            ("question", "Wat kost een taart?"),
            ("kind", "answer"),
            ("status", "published"),
            ("published_on", "2-1-2026"),
            ("valuable_until", "31-12-2026"),
            ("channels", &channel),
        ],
    );
    let month = filled(&mut desk, MONDAY, ahead(27));
    let for_the_day = month.posts.iter().find(|post| post.title.contains("Tien jaar De Ster")).unwrap();
    let day = for_the_day.day.unwrap();
    assert!(("2026-12-03".."2026-12-11").contains(&day.to_string().as_str()), "{day}");
    let renewal = month.posts.iter().find(|post| post.refreshes == Some(old)).unwrap();
    assert!(renewal.title.contains("De prijzen van dit jaar"));
    takes(&mut desk, &month.posts);
    assert!(desk.plan.facts().posts.iter().any(|post| post.refreshes.map(|id| id.raw()) == Some(old)));
    let next = filled(&mut desk, ahead(28), ahead(60));
    assert!(next.posts.iter().all(|post| post.refreshes.is_none()), "it is renewed once");
}

#[test]
fn too_few_hours_leave_places_empty_and_it_says_so() {
    let mut desk = one_question(Language::Nl, "5");
    let person = desk.adds(Kind::Person, &[("name", "Samira"), ("hours_a_week", "1")]).to_string();
    let channel = desk.plan.facts().channels.first().unwrap().key();
    desk.types(Kind::Channel, Some(channel), "minutes_a_post", "20");
    desk.types(Kind::Channel, Some(channel), "owner", &person);
    let week = filled(&mut desk, MONDAY, ahead(6));
    assert_eq!(week.posts.len(), 3);
    let missed = week.missed.iter().find(|missed| missed.why == MissedWhy::NoHours).unwrap();
    assert_eq!((missed.count, missed.of), (2, 5));
}

#[test]
fn an_overloaded_back_office_is_sent_no_offers() {
    let mut desk = one_question(Language::Nl, "5");
    let stages: Vec<i64> = desk.plan.facts().stages.iter().map(|stage| stage.id.raw()).collect();
    for stage in stages {
        desk.types(Kind::JourneyStage, Some(stage), "kind", "offer");
    }
    let offers =
        |filled: &Filled| filled.posts.iter().filter(|post| post.kind == koers_core::audience::PostKind::Offer).count();
    assert!(offers(&filled(&mut desk, MONDAY, ahead(27))) > 0);
    let route = [("kind", "phone"), ("contacts_a_week", "100"), ("minutes_each", "10"), ("minutes_a_week", "500")];
    desk.adds(Kind::ContactRoute, &route);
    opens_all(&mut desk);
    let month = filled(&mut desk, MONDAY, ahead(27));
    assert_eq!(offers(&month), 0);
    assert!(month.missed.iter().any(|missed| missed.why == MissedWhy::Load && missed.count > 100));
}
