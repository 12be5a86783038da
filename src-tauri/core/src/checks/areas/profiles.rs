//! Checks of the profiles: one on each channel, complete, in the company's name, saying what the business says.

use super::{check, presence::in_use};
use crate::{
    basis::{same_mail, same_phone, same_web},
    business::Business,
    checks::{Arg, Check, Finding},
    column::Column,
    plan::{Facts, Kind},
    presence::{Profile, network_of},
};

pub(in crate::checks) const CHECKS: &[Check] = &[
    check!("profile.none", Warning, ["R056", "R258"], reads ["channel", "profile"]; |check, facts, _| {
        in_use(facts)
            .filter(|c| !facts.profiles.iter().any(|profile| profile.channel == Some(c.id)))
            .map(|c| {
                let finding = Finding::on(check.id, check.severity, c.id, "name").named(&c.name);
                Finding { mend: (Kind::Profile, None, "name"), ..finding }
            })
            .collect()
    }),
    check!("profile.incomplete", Warning, ["R057", "R258"], reads ["profile", "channel"]; |check, facts, _| {
        facts.profiles.iter()
            .filter_map(|profile| Some((profile, missing(profile)?)))
            .map(|(profile, field)| on_profile(check, facts, profile, field).with("part", Arg::Text(field.to_owned())))
            .collect()
    }),
    check!("profile.not-in-company-name", Warning, ["R259"], reads ["profile", "channel", "business"];
        |check, facts, _| {
        let business = plain(&facts.the_business().name);
        let other_name = |profile: &&Profile| {
            let name = plain(&profile.name);
            !name.is_empty() && !name.contains(&business) && !business.contains(&name)
        };
        of_company(facts).filter(other_name).map(|profile| on_profile(check, facts, profile, "name")).collect()
    }),
    check!("profile.differs", Warning, ["R028", "R057"], reads ["profile", "channel", "business"]; |check, facts, _| {
        let business = facts.the_business();
        of_company(facts)
            .filter_map(|profile| Some((profile, differing(profile, &business)?)))
            .map(|(profile, field)| on_profile(check, facts, profile, field).with("part", Arg::Text(field.to_owned())))
            .collect()
    }),
    check!("profile.only-company", Tip, ["R260", "R261"], reads ["profile", "person"]; |check, facts, _| {
        let personal = facts.profiles.iter().any(|profile| facts.people.get(profile.person).is_some());
        if personal || of_company(facts).next().is_none() { return Vec::new() }
        vec![Finding::on_plan(check.id, check.severity, Kind::Profile, None, "person")]
    }),
    check!("profile.over-limit", Warning, ["R057", "R060"], reads ["profile", "channel"]; |check, facts, _| {
        facts.profiles.iter()
            .filter_map(|profile| {
                let limit = network_of(facts.channels.get(profile.channel)?)?.bio.as_ref()?.most;
                let length = profile.bio.chars().count();
                (length > limit).then(|| {
                    on_profile(check, facts, profile, "bio")
                        .with("length", super::count(length))
                        .with("limit", super::count(limit))
                })
            })
            .collect()
    }),
];

/// The profiles that are no person's.
fn of_company(facts: &Facts) -> impl Iterator<Item = &Profile> {
    facts.profiles.iter().filter(|profile| profile.person.is_none())
}

/// The first thing that a profile lacks; not every network has a cover.
fn missing(profile: &Profile) -> Option<&'static str> {
    let parts = [
        ("name", profile.name.is_known()),
        ("address", profile.address.is_known() || profile.handle.is_known()),
        ("bio", profile.bio.is_known()),
        ("link", profile.link.is_known()),
        ("contact", profile.contact.is_known()),
        ("picture", profile.picture == Some(true)),
    ];
    parts.iter().find(|(_, there)| !there).map(|(part, _)| *part)
}

/// The first part of a profile that leads elsewhere than the business has it; what either lacks is not compared.
fn differing(profile: &Profile, business: &Business) -> Option<&'static str> {
    let mail = profile.contact.split_whitespace().find(|word| word.contains('@'));
    let number = profile.contact.chars().filter(char::is_ascii_digit).count() >= FEWEST_DIGITS;
    let other = |typed: &str, own: &str, same: fn(&str, &str) -> bool| {
        !typed.trim().is_empty() && !own.trim().is_empty() && !same(typed, own)
    };
    match mail {
        _ if other(&profile.link, &business.web_address, same_web) => Some("link"),
        Some(mail) => other(mail, &business.email, same_mail).then_some("contact"),
        None => (number && other(&profile.contact, &business.phone, same_phone)).then_some("contact"),
    }
}

/// Digits from which words of contact are a telephone number.
const FEWEST_DIGITS: usize = 8;

/// A name by its letters and digits alone.
fn plain(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// A finding on a profile, called by its name, or else by its channel.
fn on_profile(check: &Check, facts: &Facts, profile: &Profile, field: &'static str) -> Finding {
    let channel = facts.channels.get(profile.channel).map_or("", |channel| &channel.name);
    let name = if profile.name.is_known() && field != "name" { &profile.name } else { channel };
    Finding::on(check.id, check.severity, profile.id, field).named(name)
}
