//! The profiles: what each shows, the company's and those of its people.

use koers_core::{plan::Kind, presence::Profile};
use koers_press::document::{Block, Level};

use crate::{
    blocks::{introduced, known, section},
    labels::Labels,
    source::Source,
};

pub fn blocks(source: &Source<'_>) -> Vec<Block> {
    let says_something = |profile: &&Profile| known(&profile.name).is_some() || profile.channel.is_some();
    let profiles =
        source.facts.profiles.iter().filter(says_something).flat_map(|profile| one_profile(source, profile)).collect();
    introduced(source.words.say("plan-profiles.intro"), profiles)
}

fn one_profile(source: &Source<'_>, profile: &Profile) -> Vec<Block> {
    let words = source.words;
    let whose = source.person(profile.person).unwrap_or_else(|| words.say("plan-profile-company"));
    let blocks = Labels::of(source)
        .line("plan-profile-whose", whose)
        .line("plan-profile-handle", &profile.handle)
        .line("plan-profile-address", &profile.address)
        .line("plan-profile-bio", &profile.bio)
        .line("plan-profile-link", &profile.link)
        .line("plan-profile-contact", &profile.contact)
        .line("plan-profile-picture", profile.picture)
        .line("plan-profile-cover", profile.cover)
        .line("plan-profile-complete", profile.complete_since)
        .into_blocks();
    let channel = source.facts.channels.get(profile.channel).and_then(|channel| known(&channel.name));
    let name = source.name(Kind::Profile, profile.id.raw());
    let title = match channel {
        Some(channel) => words.say_with("plan-profile-on", &[("name", name.into()), ("channel", channel.into())]),
        None => name,
    };
    section(Level::Three, &format!("profile-{}", profile.id.raw()), title, blocks)
}
