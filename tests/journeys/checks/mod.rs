//! Each check: a plan that raises it, and the smallest change that clears it. The sample is sound but for what it teaches.

mod approach;
mod audience;
mod basis;
mod following;
mod goals;
mod hand;
mod posts;
mod presence;
mod round;
mod team;
mod texts;

use chrono::Days;
use koers_core::{
    checks::{self, GateState, Report},
    sample,
    store::{Home, Opening},
    text::Language,
    time::Now,
};
use koers_tests::{
    desk::{Desk, TODAY},
    trace::{How, met},
};

/// A change to the sample.
type Change = fn(&mut Desk);

/// Check, what raises it on the sample, what clears it again, and what comes near it but does not raise it.
type Case = (&'static str, Change, Change, Change);

/// All cases.
fn cases() -> impl Iterator<Item = &'static Case> {
    let of_basis_and_strategy = [basis::CASES, goals::CASES, audience::CASES, team::CASES, approach::CASES];
    let of_what_follows = [presence::CASES, posts::CASES, texts::CASES, following::CASES, round::CASES];
    of_basis_and_strategy.into_iter().chain(of_what_follows).flatten()
}

/// What the sample teaches with: these two fire on it, and nothing else does.
const TAUGHT: [&str; 2] = ["backoffice.busy", "website.no-clear-next-step"];

#[test]
fn the_sample_is_sound_but_for_two_warnings_that_teach() {
    for language in Language::ALL {
        let mut desk = Desk::sample(language);
        assert_eq!(desk.fires(), TAUGHT);
        assert_eq!(desk.gates(), [GateState::Open; 4]);
    }
    met(&["R009"], How::Checked);
}

#[test]
fn the_sample_is_as_sound_on_whatever_day_of_the_week_it_is_made() {
    for ahead in 1..7 {
        let folder = tempfile::tempdir().unwrap();
        let today = TODAY + Days::new(ahead);
        let now = Now { at: today.and_hms_opt(9, 0, 0).unwrap().and_utc(), today };
        let home = Home(folder.path().join("home"));
        let opening = Opening::new(&home, "the owner", now);
        let plan = sample::create(&folder.path().join("plan.koers"), &opening, Language::Nl).unwrap();
        let report = Report::of(plan.facts(), today);
        let mut told: Vec<&str> = report.open().map(|finding| finding.check).collect();
        told.sort_unstable();
        assert_eq!(told, TAUGHT, "made on {today}");
    }
}

#[test]
fn every_check_fires_on_what_it_is_about_and_is_cleared_by_what_mends_it() {
    for (id, raise, clear, near) in cases() {
        let taught = TAUGHT.contains(id);
        let mut desk = Desk::sample(Language::Nl);
        if !taught {
            near(&mut desk);
            assert!(!desk.fires().contains(id), "{id} is silent on a near miss");
        }
        let mut desk = Desk::sample(Language::Nl);
        raise(&mut desk);
        assert!(desk.fires().contains(id), "{id} fires; instead: {:?}", desk.fires());
        clear(&mut desk);
        assert!(!desk.fires().contains(id), "{id} is cleared");
        met(checks::check(id).map(|check| check.rows).unwrap_or_default(), How::Checked);
    }
}

#[test]
fn every_check_of_the_catalogue_has_a_case() {
    let cased: Vec<&str> = cases().map(|(id, ..)| *id).chain(TAUGHT).collect();
    let bare: Vec<&str> = checks::catalogue().map(|check| check.id).filter(|id| !cased.contains(id)).collect();
    assert_eq!(bare, Vec::<&str>::new(), "checks without a case");
}

#[test]
fn after_a_change_the_checks_say_what_they_would_say_from_nothing() {
    for (id, raise, clear, _) in cases() {
        let mut desk = Desk::sample(Language::Nl);
        for change in [raise, clear] {
            change(&mut desk);
            let kept = desk.report();
            let fresh = Report::of(desk.plan.facts(), TODAY);
            assert_eq!(kept, fresh, "after a change for {id}");
        }
        let kept = desk.reopened().report();
        let mut again = Desk::sample(Language::Nl);
        raise(&mut again);
        clear(&mut again);
        assert_eq!(kept.told.len(), again.report().told.len(), "after a restart for {id}");
    }
}
