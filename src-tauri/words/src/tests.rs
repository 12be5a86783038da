//! Everything that the core can name has words in both languages, and figures are written as the shared cases say.

use std::collections::BTreeSet;

use koers_core::{
    basis::ITEMS,
    checks::{self, Gate, Severity},
    column::{BasisPoints, FieldKind, Hundredths, Minutes},
    error::Code,
    money::Cents,
    plan::Kind,
    record::Misfit,
    time,
};
use serde_json::Value as Json;

use crate::{Language, Words};

const FORMATS: &str = include_str!("../../../tests/fixtures/formats.json");

/// Checks each case of a chapter of the shared cases in both languages.
fn cases(chapter: &str, write: impl Fn(Words, &Json) -> String) {
    let formats: Json = serde_json::from_str(FORMATS).unwrap();
    let cases = formats[chapter].as_array().unwrap();
    assert!(!cases.is_empty());
    for case in cases {
        for language in Language::ALL {
            let expected = case[language.code()].as_str().unwrap();
            assert_eq!(write(Words::new(language), case), expected, "{chapter}: {case}");
        }
    }
}

#[test]
fn figures_and_days_are_written_as_the_screen_writes_them() {
    cases("count", |words, case| words.count(case["value"].as_i64().unwrap()));
    cases("number", |words, case| words.number(Hundredths(case["hundredths"].as_i64().unwrap())));
    cases("money", |words, case| words.money(Cents(case["cents"].as_i64().unwrap())));
    cases("share", |words, case| words.share(BasisPoints(case["basisPoints"].as_i64().unwrap())));
    cases("minutes", |words, case| words.minutes(Minutes(case["minutes"].as_i64().unwrap())));
    cases("hours", |words, case| words.hours(Hundredths(case["hundredths"].as_i64().unwrap())));
    cases("day", |words, case| words.day(time::day(case["day"].as_str().unwrap()).unwrap()));
    cases("moment", |words, case| words.moment(format!("{}:00", case["local"].as_str().unwrap()).parse().unwrap()));
}

/// Keys that must be there in both languages.
fn all_there(keys: impl IntoIterator<Item = String>) {
    let missing: BTreeSet<String> = keys
        .into_iter()
        .flat_map(|key| Language::ALL.map(|language| (language, key.clone())))
        .filter(|(language, key)| !Words::new(*language).has(key))
        .map(|(language, key)| format!("{} {key}", language.code()))
        .collect();
    assert!(missing.is_empty(), "without words: {missing:#?}");
}

#[test]
fn every_kind_field_and_choice_has_words() {
    for kind in Kind::ALL.iter().map(|kind| kind.code()) {
        all_there([format!("kind-{kind}")]);
    }
    for kind in Kind::ALL {
        for field in kind.fields() {
            let name = format!("{}-{}", kind.code(), field.name);
            all_there([format!("field-{name}")]);
            match field.kind {
                FieldKind::Choice(codes) => all_there(codes.iter().map(|code| format!("choice-{name}-{code}"))),
                FieldKind::YesNo => all_there(["yes", "no"].map(|code| format!("choice-{name}-{code}"))),
                _ => {}
            }
        }
    }
}

#[test]
fn every_item_of_the_basis_gate_and_severity_has_words() {
    all_there(ITEMS.iter().flat_map(|item| ["", ".hint"].map(|part| format!("basis-item-{}{part}", item.code))));
    all_there(Gate::CODES.iter().map(|code| format!("gate-{code}")));
    all_there(Severity::CODES.iter().map(|code| format!("severity-{code}")));
}

#[test]
fn every_check_says_what_is_wrong_why_it_matters_and_what_mends_it() {
    let key = |id: &str| format!("check-{}", id.replace('.', "-"));
    all_there(checks::catalogue().flat_map(|check| ["", ".why", ".mend"].map(|part| key(check.id) + part)));
}

#[test]
fn every_failure_and_misfit_has_words() {
    use Code::*;
    let codes = [
        NotAPlan,
        NewerVersion,
        Damaged,
        Held,
        ReadOnly,
        Missing,
        AlreadyThere,
        DiskFull,
        NoRecord,
        NoSuchName,
        Refused,
        Unreadable,
        Database,
        Io,
    ];
    all_there(codes.iter().map(|code| format!("error-{}", named(code))));
    let misfits = [
        Misfit::Count,
        Misfit::Number,
        Misfit::Money,
        Misfit::Share,
        Misfit::Minutes,
        Misfit::Day,
        Misfit::Choice,
        Misfit::Ref,
        Misfit::Negative,
        Misfit::TooLong,
    ];
    all_there(misfits.iter().map(|misfit| format!("misfit-{}", named(misfit))));
}

/// The code under which the screen gets to know it.
fn named(code: &impl serde::Serialize) -> String {
    serde_json::to_value(code).unwrap().as_str().unwrap().to_owned()
}

#[test]
fn plurals_and_choices_follow_the_number_and_numbers_the_language() {
    let say = |language, missed: i64| {
        let given = [("missed", missed.into()), ("tests", 1250_i64.into()), ("note", "".into())];
        Words::new(language).say_with("check-backoffice-phone-unanswered", &given)
    };
    assert_eq!(say(Language::En, 0), "The phone is not always answered.");
    assert_eq!(say(Language::En, 2), "Of the last 1,250 tests by phone, 2 went wrong.");
    assert_eq!(say(Language::Nl, 2), "Van de laatste 1.250 testen met de telefoon gingen er 2 mis.");
}

#[test]
fn a_key_without_words_is_seen_at_once() {
    assert_eq!(Words::new(Language::Nl).say("no-such-key"), "[no-such-key]");
    assert_eq!(Words::new(Language::Nl).say("check-reason-none.no-such-part"), "[check-reason-none.no-such-part]");
}
