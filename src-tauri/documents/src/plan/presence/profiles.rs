//! The profiles: what each shows, the company's and those of its people.

use koers_core::presence::Profile;
use koers_press::document::{Block, Cell, Inline};

use crate::{
    blocks::{introduced, known, lines, lowered},
    columns::Columns,
    source::Source,
};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let table = Columns::<Profile>::of(source)
        .passages("plan-profile", |profile| whose(source, profile))
        .words("plan-profile-bio", |profile| profile.bio.to_string())
        .weighing(1.3)
        .passages("plan-profile-reach", |profile| reach(source, profile))
        .weighing(1.3)
        .passages("plan-profile-pictures", |profile| pictures(source, profile))
        .table(String::new(), source.facts.profiles.iter());
    introduced(source.words.say("plan-profiles.intro"), table)
}

/// The name that it shows, on which channel, and whose it is when it is not the company's.
fn whose(source: &Source<'_>, profile: &Profile) -> Cell {
    let person = source.person(profile.person).map(Inline::emphasis);
    let handle = known(&profile.handle).map(Inline::text);
    lines([known(&profile.name).map(Inline::strong), source.channel(profile.channel), person, handle])
}

/// Where it is, where its link leads, and how to reach the business.
fn reach(source: &Source<'_>, profile: &Profile) -> Cell {
    let link = known(&profile.link);
    let link = link.map(|link| source.words.say_with("plan-profile-link", &[("link", link.into())]));
    lines([known(&profile.address), link, known(&profile.contact)].map(|line| line.map(Inline::text)))
}

/// Which pictures there are, and since when it is complete.
fn pictures(source: &Source<'_>, profile: &Profile) -> Cell {
    let words = source.words;
    let shown = |key: &str, shown: Option<bool>| {
        let given = |yes| [("answer", lowered(&source.yes_or_no(yes)).into())];
        shown.map(|yes| words.say_with(key, &given(yes)))
    };
    let complete = profile.complete_since.map(|day| {
        let given = [("day", words.day(day).into())];
        words.say_with("plan-profile-complete", &given)
    });
    let pictures = [shown("plan-profile-picture", profile.picture), shown("plan-profile-cover", profile.cover)];
    lines(pictures.into_iter().chain([complete]).map(|line| line.map(Inline::text)))
}
