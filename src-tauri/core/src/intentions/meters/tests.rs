//! The meters on a few posts around a Sunday.

use super::*;
use crate::{
    audience::{JourneyStage, PostKind, Segment},
    column::{Hundredths, Minutes},
    content::PostStatus,
    id::Id,
    record::{Record, insert},
    store,
    team::Person,
};

/// A Sunday.
const TODAY: Day = Day::from_ymd_opt(2026, 11, 22).unwrap();

fn day(month: u32, day: u32) -> Option<Day> {
    Day::from_ymd_opt(2026, month, day)
}

fn facts(posts: &[Post]) -> Facts {
    let db = store::scratch();
    for id in [3, 4] {
        let channel = Channel {
            decision: Some(ChannelDecision::Now),
            posts_a_week: Some(Hundredths(200)),
            minutes_a_post: Some(Minutes(30)),
            minutes_a_day: Some(Minutes(5)),
            ..Channel::blank(id, id)
        };
        insert(&db, &channel).unwrap();
    }
    insert(&db, &Person { hours_a_week: Some(Hundredths(250)), ..Person::blank(2, 1) }).unwrap();
    insert(&db, &JourneyStage::blank(6, 1)).unwrap();
    insert(&db, &Segment::blank(7, 1)).unwrap();
    posts.iter().for_each(|post| insert(&db, post).unwrap());
    Facts::read(&db).unwrap()
}

fn post(id: i64, channels: &[i64]) -> Post {
    Post { channels: channels.iter().copied().map(Id::new).collect(), ..Post::blank(id, id) }
}

fn out(id: i64, on: Option<Day>, channels: &[i64]) -> Post {
    Post { published_on: on, ..post(id, channels) }
}

fn planned(id: i64, on: Option<Day>, channels: &[i64]) -> Post {
    Post { status: Some(PostStatus::Planned), planned_on: on, ..post(id, channels) }
}

#[test]
fn a_plan_without_posts_has_meters_at_nothing() {
    let Meters { mix, cadence, hours, coverage } = meters(&Facts::default(), TODAY);
    assert_eq!((mix.len(), cadence.len(), hours.len(), coverage.len()), (1, 0, 4, 0));
    assert_eq!((mix[0].posts, mix[0].on, mix[0].others_before_promotional), (0, TODAY, 0));
    assert_eq!((hours[0].posts, hours[0].rest, hours[0].there), (0, 0, None));
}

#[test]
fn the_mix_looks_ahead_to_what_is_planned_in_all_and_on_each_channel() {
    let offer = |post: Post| Post { kind: Some(PostKind::Offer), ..post };
    let facts = facts(&[out(10, day(11, 20), &[3, 4]), offer(planned(11, day(12, 1), &[3]))]);
    let mix = meters(&facts, TODAY).mix;
    let told: Vec<_> = mix.iter().map(|m| (m.channel, m.posts, m.promotional, m.others_before_promotional)).collect();
    assert_eq!(told, [(None, 2, 1, 19), (Some(3), 2, 1, 19), (Some(4), 1, 0, 0)]);
    assert_eq!(mix.iter().map(|m| m.on).collect::<Vec<_>>(), [day(12, 1).unwrap(), day(12, 1).unwrap(), TODAY]);
}

#[test]
fn the_cadence_tells_four_full_weeks_and_four_from_this_one_on() {
    let facts = facts(&[
        out(10, day(10, 18), &[3]),
        out(11, day(10, 19), &[3]),
        out(12, day(11, 20), &[3, 4]),
        planned(13, day(11, 22), &[3]),
        planned(14, day(12, 13), &[4]),
        planned(15, day(12, 14), &[4]),
        planned(16, day(11, 21), &[3]),
    ]);
    let cadence = meters(&facts, TODAY).cadence;
    let told = |at: usize| -> Vec<_> { cadence[at].weeks.iter().map(|week| (week.published, week.planned)).collect() };
    assert_eq!(told(0), [(1, 0), (0, 0), (0, 0), (0, 0), (1, 1), (0, 0), (0, 0), (0, 0)]);
    assert_eq!(told(1), [(0, 0), (0, 0), (0, 0), (0, 0), (1, 0), (0, 0), (0, 0), (0, 1)]);
    assert_eq!((cadence[0].promised, cadence[0].weeks[0].from), (Some(200), day(10, 19).unwrap()));
    assert_eq!(cadence[0].weeks[4].from, day(11, 16).unwrap());
}

#[test]
fn hours_are_those_of_the_posts_beside_what_any_week_asks() {
    let facts = facts(&[out(10, day(11, 16), &[3, 4]), planned(11, day(11, 23), &[3]), planned(12, day(11, 29), &[3])]);
    let hours = meters(&facts, TODAY).hours;
    assert_eq!(hours.iter().map(|week| week.posts).collect::<Vec<_>>(), [60, 60, 0, 0]);
    assert!(hours.iter().all(|week| (week.rest, week.there) == (70, Some(150))));
}

#[test]
fn coverage_counts_the_posts_of_now() {
    let of = |post: Post| Post { stage: Some(Id::new(6)), segment: Some(Id::new(7)), ..post };
    let posts =
        [of(out(10, day(11, 1), &[])), of(out(11, day(8, 1), &[])), of(planned(12, None, &[])), of(post(13, &[]))];
    let coverage = meters(&facts(&posts), TODAY).coverage;
    assert_eq!(coverage, [Covered { stage: Some(6), segment: Some(7), posts: 2 }]);
}
