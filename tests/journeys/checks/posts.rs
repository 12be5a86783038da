//! The cases of the content: its mix, its cadence, whom it leaves out, and the single post. Of the sample's posts twelve went
//! out, one every three days, then three are to come, and one is an idea.

use koers_core::{checks::Arg, plan::Kind, text::Language};
use koers_tests::desk::Desk;

use super::{
    Case,
    hand::{
        first_channel, first_pillar, first_segment, look, on, post, posts, second_channel, second_person,
        second_pillar, stage,
    },
};

/// The places of the posts for the regulars, without the one to come.
const OF_REGULARS: [usize; 3] = [2, 6, 10];

pub const CASES: &[Case] = &[
    (
        "mix.too-much-about-us",
        |d| {
            post(d, 0, "about_us", "yes");
            post(d, 1, "about_us", "yes")
        },
        |d| post(d, 0, "about_us", "no"),
        |d| post(d, 0, "about_us", "yes"),
    ),
    (
        "mix.too-much-about-us",
        |d| {
            post(d, 0, "about_us", "yes");
            post(d, 12, "about_us", "yes")
        },
        |d| post(d, 12, "status", "idea"),
        |d| {
            post(d, 0, "about_us", "yes");
            post(d, 14, "about_us", "yes")
        },
    ),
    (
        "mix.too-much-about-us",
        |d| {
            post(d, 0, "about_us", "yes");
            post(d, 1, "about_us", "yes")
        },
        |d| on(d, Kind::MixRules, "about_us_rule", "no"),
        |d| {
            post(d, 5, "about_us", "yes");
            post(d, 0, "about_us", "yes")
        },
    ),
    (
        "mix.too-promotional",
        |d| sells(d, 0),
        |d| on(d, Kind::MixRules, "promotional_rule", "no"),
        |d| post(d, 0, "about_us", "yes"),
    ),
    (
        "mix.no-call-to-action",
        |d| posts(d, "call_to_action", ""),
        |d| post(d, 11, "call_to_action", "bestel"),
        |d| post(d, 9, "call_to_action", ""),
    ),
    (
        "cadence.behind",
        |d| {
            let facebook = second_channel(d);
            [1, 3].iter().for_each(|n| post(d, *n, "channels", &facebook))
        },
        |d| {
            let both = both(d);
            post(d, 3, "channels", &both)
        },
        |d| {
            let facebook = second_channel(d);
            [1, 11].iter().for_each(|n| post(d, *n, "channels", &facebook))
        },
    ),
    (
        "cadence.gap",
        |d| {
            let instagram = first_channel(d);
            post(d, 4, "channels", &instagram)
        },
        |d| {
            let both = both(d);
            post(d, 4, "channels", &both)
        },
        |d| on(d, Kind::Channel, "posts_a_week", "4,66"),
    ),
    (
        "content.nothing-planned",
        |d| to_come(d, "status", "idea"),
        |d| post(d, 13, "status", "draft"),
        |d| post(d, 12, "status", "idea"),
    ),
    (
        "content.nothing-planned",
        |d| to_come(d, "planned_on", "7-12-2026"),
        |d| post(d, 14, "planned_on", "6-12-2026"),
        |d| to_come(d, "planned_on", "6-12-2026"),
    ),
    (
        "content.nothing-planned",
        |d| use_the_last_channel(d),
        |d| {
            let last = last_channel(d).to_string();
            post(d, 13, "channels", &last)
        },
        |d| {
            use_the_last_channel(d);
            look(d, "analytics", "not-in-order")
        },
    ),
    (
        "content.ageing",
        |d| {
            let other = second_pillar(d);
            post(d, 8, "pillar", &other);
            post(d, 11, "pillar", &other);
            on(d, Kind::Pillar, "refresh_weeks", "2")
        },
        |d| on(d, Kind::Pillar, "refresh_weeks", "3"),
        |d| on(d, Kind::Pillar, "refresh_weeks", "1"),
    ),
    (
        "content.never-shared-by-partners",
        |d| on(d, Kind::Partner, "last_on", ""),
        |d| on(d, Kind::Partner, "last_on", "1-11-2026"),
        |d| on(d, Kind::Partner, "agreement", ""),
    ),
    (
        "journey.no-content-for-stage",
        |d| {
            post(d, 7, "stage", "");
            post(d, 9, "stage", "")
        },
        |d| {
            let buys = stage(d, "buys");
            post(d, 12, "stage", &buys)
        },
        |d| post(d, 7, "stage", ""),
    ),
    (
        "segment.no-content",
        |d| {
            let party = first_segment(d);
            OF_REGULARS.iter().chain(&[12, 16]).for_each(|n| post(d, *n, "segment", &party))
        },
        |d| {
            let regulars = d.plan.facts().segments.iter().nth(1).map(|s| s.id.raw().to_string()).unwrap_or_default();
            post(d, 12, "segment", &regulars)
        },
        |d| {
            let party = first_segment(d);
            OF_REGULARS.iter().for_each(|n| post(d, *n, "segment", &party))
        },
    ),
    (
        "post.no-pillar",
        |d| post(d, 12, "pillar", ""),
        |d| {
            let first = first_pillar(d);
            post(d, 12, "pillar", &first)
        },
        |d| {
            post(d, 12, "pillar", "");
            post(d, 12, "status", "idea")
        },
    ),
    (
        "post.no-segment",
        |d| post(d, 12, "segment", ""),
        |d| {
            let party = first_segment(d);
            post(d, 12, "segment", &party)
        },
        |d| post(d, 12, "notes", ""),
    ),
    (
        "post.no-owner",
        |d| post(d, 12, "owner", ""),
        |d| {
            let joost = second_person(d);
            post(d, 12, "owner", &joost)
        },
        |d| {
            d.adds(Kind::Post, &[("title", "Een idee"), ("planned_on", "30-11-2026")]);
        },
    ),
    (
        "post.overdue",
        |d| {
            post(d, 12, "finish_by", "");
            post(d, 12, "planned_on", "21-11-2026")
        },
        |d| post(d, 12, "published_on", "21-11-2026"),
        |d| post(d, 12, "planned_on", "22-11-2026"),
    ),
    (
        "post.overdue",
        |d| post(d, 13, "finish_by", "21-11-2026"),
        |d| post(d, 13, "status", "planned"),
        |d| post(d, 13, "finish_by", "22-11-2026"),
    ),
    (
        "backoffice.not-told",
        |d| post(d, 7, "told_on", ""),
        |d| post(d, 7, "told_on", "22-11-2026"),
        |d| {
            post(d, 7, "told_on", "");
            post(d, 7, "published_on", "7-11-2026")
        },
    ),
    (
        "backoffice.not-told",
        |d| post(d, 12, "promotional", "yes"),
        |d| post(d, 12, "told_on", "20-11-2026"),
        |d| post(d, 13, "promotional", "yes"),
    ),
    ("post.no-value", |d| post(d, 12, "value", ""), |d| post(d, 12, "value", "vers"), |d| post(d, 12, "question", "")),
    (
        "post.no-link-to-site",
        |d| post(d, 9, "link", "taartwinkel.example"),
        |d| post(d, 9, "link", "bakkerijdester.example/bestel"),
        |d| post(d, 0, "link", ""),
    ),
];

/// Of the sample's channels the last is for later, so it is not open.
fn last_channel(desk: &Desk) -> i64 {
    desk.plan.facts().channels.iter().last().map(|channel| channel.id.raw()).unwrap_or_default()
}

fn use_the_last_channel(desk: &mut Desk) {
    let last = last_channel(desk);
    desk.types(Kind::Channel, Some(last), "decision", "now");
}

fn both(desk: &Desk) -> String {
    format!("{},{}", first_channel(desk), second_channel(desk))
}

fn to_come(desk: &mut Desk, field: &str, typed: &str) {
    [12, 13, 14, 16, 17].into_iter().for_each(|n| post(desk, n, field, typed));
}

fn sells(desk: &mut Desk, n: usize) {
    post(desk, n, "about_us", "yes");
    post(desk, n, "promotional", "yes");
}

#[test]
fn the_mix_is_told_in_all_on_a_channel_and_of_the_post_that_breaks_it() {
    let mut desk = Desk::sample(Language::Nl);
    (0..2).for_each(|n| post(&mut desk, n, "about_us", "yes"));
    (12..15).for_each(|n| post(&mut desk, n, "about_us", "yes"));
    let report = desk.report();
    let told: Vec<_> = report
        .open()
        .filter(|finding| finding.check == "mix.too-much-about-us")
        .filter_map(|finding| finding.args.iter().find(|(name, _)| *name == "is"))
        .map(|(_, arg)| arg.clone())
        .collect();
    let expected = ["all", "channel", "channel", "post", "post", "post"].map(|is| Arg::Text(is.to_owned()));
    assert_eq!(told, expected);
}

#[test]
fn without_posts_only_silence_ahead_is_told() {
    let mut desk = Desk::sample(Language::Nl);
    let all: Vec<i64> = desk.plan.facts().posts.iter().map(|post| post.id.raw()).collect();
    for id in all {
        desk.removes(Kind::Post, id);
    }
    let told = desk.fires();
    let of_posts = |id: &&&str| {
        ["post.", "mix.", "cadence.", "content.", "journey.", "segment."].iter().any(|s| id.starts_with(s))
    };
    assert_eq!(told.iter().filter(of_posts).collect::<Vec<_>>(), [&"content.nothing-planned"]);
}
