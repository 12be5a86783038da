//! A series: its turns are there until something is made of them, one is skipped, and a change holds for all that follow.

use chrono::Days;
use koers_core::{
    content::{Post, PostStatus},
    intentions::{Lens, Page},
    plan::{Answer, Edit, Kind},
    reckoning::occurrences_in,
    rooms::Part,
    text::Language,
    time::{Day, Time},
};
use koers_tests::desk::{Desk, TODAY};

const PAGE: Page = Page::Room(Part::Posts);

fn day(month: u32, day: u32) -> Day {
    Day::from_ymd_opt(if month > 10 { 2026 } else { 2027 }, month, day).unwrap()
}

/// The sample with a series on Tuesdays from 24 November on.
fn weekly() -> (Desk, i64) {
    let mut desk = Desk::bare_sample(Language::Nl);
    let channel = desk.plan.facts().channels.first().unwrap().id.raw().to_string();
    let series = desk.adds(
        Kind::Series,
        &[
            ("name", "Vers van dinsdag"),
            ("rhythm", "weekly"),
            ("start", "24-11-2026"),
            ("at_time", "8:30"),
            ("ready_days", "2"),
            ("kind", "tip"),
            ("channels", &channel),
        ],
    );
    (desk, series)
}

/// The open turns up to the end of January.
fn turns(desk: &Desk) -> Vec<Day> {
    occurrences_in(desk.plan.facts(), TODAY, day(1, 31)).into_iter().map(|(_, day)| day).collect()
}

fn posts(desk: &Desk) -> Vec<Post> {
    desk.plan.facts().posts.iter().filter(|post| post.series.is_some()).cloned().collect()
}

fn makes(desk: &mut Desk, series: i64, day: Day) -> i64 {
    let context = desk.context();
    desk.plan.make_occurrence(&PAGE, series, day, context).unwrap().id.unwrap()
}

fn makes_all(desk: &mut Desk, series: i64, until: Day) {
    let context = desk.context();
    desk.plan.make_occurrences(&PAGE, series, until, context).unwrap();
}

fn skips(desk: &mut Desk, series: i64, day: Day) {
    let context = desk.context();
    desk.plan.skip_occurrence(&PAGE, series, day, context).unwrap();
}

/// Changes a series from a day on; gives the one that goes on.
fn changes(desk: &mut Desk, series: i64, from: Day, fields: &[(&str, &str)]) -> i64 {
    let context = desk.context();
    let answer = |typed: &str| Answer::Typed(typed.to_owned());
    let edits: Vec<Edit> =
        fields.iter().map(|(field, typed)| Edit { field: (*field).to_owned(), answer: answer(typed) }).collect();
    desk.plan.change_following(&PAGE, series, from, &edits, context).unwrap().id.unwrap()
}

#[test]
fn a_post_is_made_of_a_turn_once_and_says_what_the_series_says() {
    let (mut desk, series) = weekly();
    assert_eq!(turns(&desk).len(), 10);
    let post = makes(&mut desk, series, day(12, 1));
    assert_eq!(makes(&mut desk, series, day(12, 1)), post, "the same one");
    assert!(turns(&desk).len() == 9 && !turns(&desk).contains(&day(12, 1)));
    let made = desk.plan.facts().posts.by_key(post).unwrap();
    assert_eq!(
        (&*made.title, made.status, made.planned_on),
        ("Vers van dinsdag", Some(PostStatus::Draft), Some(day(12, 1)))
    );
    assert_eq!((made.finish_by, made.planned_time), (Some(day(11, 29)), Time::from_hms_opt(8, 30, 0)));
    assert_eq!(made.channels.len(), 1);
    let context = desk.context();
    assert!(desk.plan.make_occurrence(&PAGE, series, day(12, 2), context).is_err(), "it does not come on a Wednesday");
}

#[test]
fn all_turns_up_to_a_day_are_made_in_one_step_and_at_most_four_hundred() {
    let (mut desk, series) = weekly();
    makes_all(&mut desk, series, day(1, 31));
    assert_eq!((posts(&desk).len(), turns(&desk).len()), (10, 0));
    desk.undoes();
    assert_eq!((posts(&desk).len(), turns(&desk).len()), (0, 10));
    makes_all(&mut desk, series, Day::from_ymd_opt(2090, 1, 1).unwrap());
    assert_eq!(posts(&desk).len(), 400);
}

#[test]
fn a_series_of_more_than_ten_thousand_turns_is_reckoned_where_one_looks() {
    let (mut desk, series) = weekly();
    let far = Day::from_ymd_opt(2240, 1, 1).unwrap();
    desk.types(Kind::Series, Some(series), "until", "1-1-2240");
    let turns = occurrences_in(desk.plan.facts(), TODAY, far);
    let first = Day::from_ymd_opt(2026, 11, 24).unwrap();
    assert_eq!(i64::try_from(turns.len()).unwrap(), (far - first).num_days() / 7 + 1);
    assert!(turns.len() > 10_000);
    // The calendar shows those of its own days only, however far one turns its pages.
    let context = desk.context();
    let lens = Lens { days: Some((far - Days::new(40), far)), ..Lens::default() };
    let shown = desk.plan.look_at(&Page::Room(Part::Calendar), lens, context).unwrap().view.calendar.unwrap();
    let last = turns.iter().filter(|(_, day)| *day >= far - Days::new(40)).count();
    assert_eq!(shown.turns.len(), last);
    makes_all(&mut desk, series, far);
    assert_eq!(posts(&desk).len(), 400, "and no more are made at once than a board can bear");
}

#[test]
fn behind_a_shut_gate_they_are_ideas() {
    let (mut desk, series) = weekly();
    desk.looks_at("analytics", "not-in-order");
    makes(&mut desk, series, day(12, 1));
    assert_eq!(posts(&desk).first().unwrap().status, Some(PostStatus::Idea));
}

#[test]
fn a_skipped_turn_does_not_come_and_takes_its_post_to_the_bin_unless_that_is_out() {
    let (mut desk, series) = weekly();
    let out = makes(&mut desk, series, day(11, 24));
    let waits = makes(&mut desk, series, day(12, 1));
    desk.types(Kind::Post, Some(out), "published_on", "24-11-2026");
    for day in [day(11, 24), day(12, 1), day(12, 8)] {
        skips(&mut desk, series, day);
    }
    assert_eq!(posts(&desk).iter().map(|post| post.id.raw()).collect::<Vec<_>>(), [out]);
    assert!(desk.plan.store().bin().unwrap().iter().any(|binned| binned.row.id == waits));
    assert_eq!(turns(&desk).first(), Some(&day(12, 15)));
    desk.undoes();
    desk.undoes();
    assert!(desk.plan.facts().posts.by_key(waits).is_some(), "one step brings turn and post back");
    assert_eq!(turns(&desk).first(), Some(&day(12, 8)));
}

#[test]
fn a_change_for_all_that_follow_splits_the_series_and_takes_along_what_nobody_touched() {
    let (mut desk, series) = weekly();
    makes_all(&mut desk, series, day(12, 22));
    skips(&mut desk, series, day(12, 29));
    let on = |desk: &Desk, of: Day| posts(desk).into_iter().find(|post| post.occurs_on == Some(of)).unwrap();
    let touched = on(&desk, day(12, 15)).id.raw();
    desk.types(Kind::Post, Some(touched), "text", "Kom proeven.");
    let new = changes(&mut desk, series, day(12, 8), &[("name", "Vers van donderdag"), ("weekday", "thursday")]);

    let days = |name: &str| -> Vec<Day> {
        let mut days: Vec<Day> =
            posts(&desk).iter().filter(|post| *post.title == *name).filter_map(|post| post.planned_on).collect();
        days.sort_unstable();
        days
    };
    assert_eq!(days("Vers van donderdag"), [day(12, 10), day(12, 24)], "they move along");
    assert_eq!(days("Vers van dinsdag"), [day(11, 24), day(12, 1), day(12, 15)], "what was touched stays as it is");
    let of_new = posts(&desk).into_iter().filter(|post| post.series.map(|id| id.raw()) == Some(new));
    assert_eq!(of_new.count(), 3, "but belongs to the series that goes on");
    let coming = [day(1, 7), day(1, 14), day(1, 21), day(1, 28)];
    assert_eq!(turns(&desk), coming, "the skip moved along too");
    let old = desk.plan.facts().series.by_key(series).unwrap();
    assert_eq!(old.until, Some(day(12, 7)));

    desk.undoes();
    assert_eq!(desk.plan.facts().series.len(), 1);
    assert_eq!(posts(&desk).len(), 5);
    assert!(posts(&desk).iter().all(|post| *post.title == *"Vers van dinsdag"));
}

#[test]
fn where_another_rhythm_has_no_such_day_an_untouched_post_goes_and_from_the_first_turn_on_nothing_splits() {
    let (mut desk, series) = weekly();
    makes_all(&mut desk, series, day(12, 22));
    assert_eq!(changes(&mut desk, series, day(11, 24), &[("every", "2")]), series);
    let days: Vec<Day> = posts(&desk).iter().filter_map(|post| post.planned_on).collect();
    assert_eq!(days, [day(11, 24), day(12, 8), day(12, 22)]);
    assert_eq!(desk.plan.facts().series.len(), 1);
}
