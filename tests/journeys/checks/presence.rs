//! The cases of the hours on channels, the profiles and whom to follow.

use koers_core::{checks::fit, plan::Kind, text::Language};
use koers_tests::desk::Desk;

use super::{
    Case,
    hand::{first_channel, follow_targets, on, people, profiles, second_channel, second_person},
};

pub const CASES: &[Case] = &[
    (
        "channel.too-many-for-hours",
        |d| people(d, "hours_a_week", "1"),
        |d| on(d, Kind::Channel, "decision", "later"),
        |d| {
            people(d, "hours_a_week", "1");
            on(d, Kind::Channel, "decision", "later")
        },
    ),
    (
        "hub.none",
        |d| on(d, Kind::Channel, "is_hub", "no"),
        |d| on(d, Kind::Channel, "is_hub", "yes"),
        |d| {
            on(d, Kind::Channel, "is_hub", "no");
            let facebook = second_channel(d).parse().ok();
            d.types(Kind::Channel, facebook, "is_hub", "yes");
        },
    ),
    (
        "follow.none",
        |d| follow_targets(d, "name", ""),
        |d| on(d, Kind::FollowTarget, "name", "ouders"),
        |d| on(d, Kind::FollowTarget, "name", ""),
    ),
    (
        "profile.none",
        |d| {
            let instagram = first_channel(d);
            profiles(d, "channel", &instagram)
        },
        |d| {
            let facebook = second_channel(d);
            on(d, Kind::Profile, "channel", &facebook)
        },
        |d| on(d, Kind::Profile, "name", ""),
    ),
    (
        "profile.incomplete",
        |d| on(d, Kind::Profile, "bio", ""),
        |d| on(d, Kind::Profile, "bio", "Taarten."),
        |d| {
            on(d, Kind::Profile, "handle", "");
            on(d, Kind::Profile, "cover", "")
        },
    ),
    (
        "profile.not-in-company-name",
        |d| on(d, Kind::Profile, "name", "Taartwinkel"),
        |d| on(d, Kind::Profile, "name", "De Ster"),
        |d| on(d, Kind::Profile, "name", "bakkerij de ster – Deventer"),
    ),
    (
        "profile.differs",
        |d| on(d, Kind::Profile, "link", "linktr.ee/ster"),
        |d| on(d, Kind::Profile, "link", "https://bakkerijdester.example"),
        |d| on(d, Kind::Profile, "contact", "+31 570 555 010"),
    ),
    (
        "profile.differs",
        |d| on(d, Kind::Profile, "contact", "Mail info@ster.example"),
        |d| on(d, Kind::Profile, "contact", "Mail bestel@bakkerijdester.example"),
        |d| on(d, Kind::Profile, "contact", "Stuur een bericht"),
    ),
    (
        "profile.only-company",
        |d| profiles(d, "person", ""),
        |d| {
            let joost = second_person(d);
            on(d, Kind::Profile, "person", &joost)
        },
        |d| on(d, Kind::Profile, "complete_since", ""),
    ),
    (
        "profile.over-limit",
        |d| on(d, Kind::Profile, "bio", &"é".repeat(151)),
        |d| on(d, Kind::Profile, "bio", &"é".repeat(150)),
        |d| {
            on(d, Kind::Channel, "name", "Buurtkrant");
            on(d, Kind::Profile, "bio", &"é".repeat(151))
        },
    ),
];

#[test]
fn too_many_channels_for_the_hours_names_the_one_that_fits_least() {
    let mut desk = Desk::sample(Language::Nl);
    let fits: Vec<Option<i64>> = {
        let facts = desk.plan.facts();
        facts.channels.iter().map(|channel| fit(facts, channel).score()).collect()
    };
    assert_eq!(fits.last(), Some(&None), "of TikTok nothing is known");
    assert!(fits.first() > fits.get(1), "{fits:?}");
    people(&mut desk, "hours_a_week", "1");
    let facebook = second_channel(&desk).parse().unwrap();
    let report = desk.report();
    let named: Vec<_> = report.open().filter(|f| f.check == "channel.too-many-for-hours").map(|f| f.subject).collect();
    assert_eq!(named, [Some((Kind::Channel, facebook))]);
}
