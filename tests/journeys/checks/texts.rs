//! The cases of what posts say on each channel. Of the sample's posts the last that wait go out on the first two channels,
//! two, five and eight days from now.

use koers_core::{plan::Kind, record::Record};
use koers_tests::desk::Desk;

use super::{
    Case,
    hand::{first_channel, post, second_channel},
};

/// Characters that Instagram takes.
const INSTAGRAM: usize = 2_200;

pub const CASES: &[Case] = &[
    (
        "post.over-limit",
        |d| {
            alone(d, &[12]);
            post(d, 12, "text", &long(INSTAGRAM + 1))
        },
        |d| post(d, 12, "text", &long(INSTAGRAM)),
        |d| {
            alone(d, &[12]);
            post(d, 12, "text", &long(INSTAGRAM + 1));
            post(d, 12, "status", "idea")
        },
    ),
    (
        "post.over-limit",
        |d| {
            alone(d, &[12]);
            says(d, 12, 0, &long(INSTAGRAM + 1))
        },
        |d| of_variants(d, "text", "kort"),
        |d| {
            alone(d, &[12]);
            says(d, 12, 1, &long(INSTAGRAM + 1))
        },
    ),
    (
        "post.over-limit",
        |d| {
            alone(d, &[12]);
            post(d, 12, "text", &long(INSTAGRAM + 1))
        },
        |d| says(d, 12, 0, "kort"),
        |d| {
            alone(d, &[12]);
            post(d, 12, "text", &long(INSTAGRAM + 1));
            let facebook = second_channel(d);
            post(d, 12, "channels", &facebook)
        },
    ),
    (
        "post.same-text-twice",
        |d| {
            alone(d, &[12, 13]);
            post(d, 12, "text", "Vers brood\nop dinsdag");
            post(d, 13, "text", "vers  BROOD op dinsdag")
        },
        |d| post(d, 13, "text", "Vers brood op vrijdag"),
        |d| {
            alone(d, &[12, 13]);
            post(d, 12, "text", "Vers brood");
            post(d, 13, "text", "Vers brood");
            post(d, 13, "finish_by", "");
            post(d, 13, "planned_on", "25-12-2026")
        },
    ),
    (
        "post.same-text-twice",
        |d| {
            alone(d, &[12, 13]);
            post(d, 11, "text", "Vers brood");
            says(d, 12, 1, "Vers brood")
        },
        |d| {
            let instagram = first_channel(d);
            post(d, 12, "channels", &instagram)
        },
        |d| {
            alone(d, &[12, 13]);
            post(d, 0, "text", "Vers brood");
            post(d, 12, "text", "Vers brood")
        },
    ),
    (
        "post.same-text-on-all-channels",
        |d| {
            alone(d, &[12]);
            post(d, 12, "text", "Vers brood")
        },
        |d| says(d, 12, 1, "Dag buren, er is vers brood"),
        |d| {
            alone(d, &[12]);
            post(d, 12, "text", "Vers brood");
            let instagram = first_channel(d);
            post(d, 12, "channels", &instagram)
        },
    ),
    (
        "post.reaction-unread",
        |d| {
            alone(d, &[12]);
            says(d, 9, 0, "Bestel een week vooruit")
        },
        |d| of_variants(d, "reactions_read_on", "16-11-2026"),
        |d| {
            alone(d, &[12]);
            says(d, 10, 0, "Bestel een week vooruit")
        },
    ),
    (
        "post.reaction-unread",
        |d| {
            alone(d, &[12]);
            says(d, 12, 0, "Dit ligt er");
            of_variants(d, "published_on", "23-9-2026")
        },
        |d| of_variants(d, "published_on", "22-9-2026"),
        |d| {
            alone(d, &[12]);
            says(d, 12, 0, "Dit ligt er")
        },
    ),
];

/// Leaves these posts of the sample without words of their own on any channel.
fn alone(desk: &mut Desk, of: &[usize]) {
    let facts = desk.plan.facts();
    let posts: Vec<_> = of.iter().filter_map(|n| facts.posts.iter().nth(*n)).map(|post| post.id).collect();
    let own = facts.variants.iter().filter(|variant| variant.post.is_some_and(|post| posts.contains(&post)));
    let own: Vec<i64> = own.map(Record::key).collect();
    own.into_iter().for_each(|id| drop(desk.removes(Kind::Variant, id)));
}

fn long(characters: usize) -> String {
    "a".repeat(characters)
}

/// Gives the n-th post of the sample words of its own on the first or second channel.
fn says(desk: &mut Desk, n: usize, channel: usize, text: &str) {
    let post = desk.plan.facts().posts.iter().nth(n).map(Record::key).unwrap_or_default().to_string();
    let channel = if channel == 0 { first_channel(desk) } else { second_channel(desk) };
    desk.adds(Kind::Variant, &[("post", &post), ("channel", &channel), ("text", text)]);
}

fn of_variants(desk: &mut Desk, field: &str, typed: &str) {
    let all: Vec<i64> = desk.plan.facts().variants.iter().map(Record::key).collect();
    all.into_iter().for_each(|id| drop(desk.types(Kind::Variant, Some(id), field, typed)));
}
