//! The load on the back office: one sum for the page, the checks and the campaigns, at the busiest time from today on.

use koers_core::{
    error::Error,
    intentions::{LoadView, Page},
    plan::{Answer, Edit, Kind},
    rooms::Part,
    text::Language,
};
use koers_tests::desk::Desk;

fn load(desk: &mut Desk) -> LoadView {
    desk.sees(&Page::Room(Part::BackOffice)).view.load.unwrap()
}

/// What is asked, and how much of it by how many campaigns.
fn asked(desk: &mut Desk) -> (Option<i64>, i64, usize) {
    let load = load(desk);
    (load.asked, load.brought, load.campaigns.len())
}

/// A second campaign that brings eight calls of four minutes.
fn second(desk: &mut Desk, start: &str, end: &str) -> i64 {
    let campaign = desk.adds(Kind::Campaign, &[("name", "Kerst"), ("start", start), ("end_day", end)]);
    let phone = desk.plan.facts().contact_routes.first().unwrap().id.raw().to_string();
    let fields = [("campaign", campaign.to_string()), ("route", phone), ("contacts_a_week", "8".to_owned())];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(field, typed)| (*field, typed.as_str())).collect();
    desk.adds(Kind::CampaignLoad, &fields);
    campaign
}

#[test]
fn the_page_counts_the_campaigns_of_the_busiest_time() {
    let mut desk = Desk::sample(Language::Nl);
    assert_eq!(asked(&mut desk), (Some(493), 20, 1), "(46 × 4 + 30 × 6) × 1.3 + 5 × 4");
    let kerst = second(&mut desk, "", "");
    assert_eq!(asked(&mut desk), (Some(493), 20, 1), "one without a start is not planned yet");
    desk.types(Kind::Campaign, Some(kerst), "end_day", "31-1-2027");
    desk.types(Kind::Campaign, Some(kerst), "start", "15-1-2027");
    assert_eq!(asked(&mut desk), (Some(505), 32, 1), "the heavier of two that follow each other");
    let phone = desk.plan.facts().contact_routes.first().unwrap().id.raw();
    desk.types(Kind::ContactRoute, Some(phone), "minutes_a_week", "600");
    desk.types(Kind::Campaign, Some(kerst), "start", "2-12-2026");
    assert_eq!(asked(&mut desk), (Some(525), 52, 2), "both at the same time");
    desk.types(Kind::Campaign, Some(kerst), "start", "1-10-2026");
    desk.types(Kind::Campaign, Some(kerst), "end_day", "21-11-2026");
    assert_eq!(asked(&mut desk), (Some(493), 20, 1), "one that ended yesterday is over");
    desk.types(Kind::Campaign, Some(kerst), "end_day", "22-11-2026");
    assert_eq!(asked(&mut desk), (Some(505), 32, 1), "one that ends today is not");
}

#[test]
fn campaigns_that_fit_one_by_one_can_be_too_much_together() {
    let mut desk = Desk::sample(Language::Nl);
    let kerst = second(&mut desk, "15-1-2027", "31-1-2027");
    let overloads = |desk: &mut Desk| {
        let fired = desk.fires();
        (fired.contains(&"backoffice.overloaded"), fired.contains(&"campaign.beyond-capacity"))
    };
    assert_eq!(overloads(&mut desk), (false, false));
    let context = desk.context();
    let start = Edit { field: "start".to_owned(), answer: Answer::Typed("20-12-2026".to_owned()) };
    let refused = desk.plan.save(&Page::Room(Part::Approach), Kind::Campaign, Some(kerst), &[start], context);
    assert!(matches!(refused, Err(Error::Refused("beyond-capacity"))), "473 + 20 + 32 of 520");
    // A campaign that is planned can be made to last, and then both checks say what that does.
    let first = desk.plan.facts().campaigns.first().unwrap().id.raw();
    desk.types(Kind::Campaign, Some(first), "end_day", "15-1-2027");
    assert_eq!(overloads(&mut desk), (true, true));
    desk.types(Kind::Campaign, Some(first), "end_day", "14-1-2027");
    assert_eq!(overloads(&mut desk), (false, false));
}

#[test]
fn the_owner_moves_the_lift() {
    let mut desk = Desk::sample(Language::Nl);
    assert_eq!(load(&mut desk).lift, "30");
    desk.types(Kind::Business, None, "lift", "12,5%");
    let moved = load(&mut desk);
    assert_eq!((moved.lift.as_str(), moved.asked), ("12.50", Some(429)), "364 × 1.125 + 20");
    assert!(!desk.fires().contains(&"backoffice.busy"));
    desk.types(Kind::Business, None, "lift", "50");
    assert!(desk.fires().contains(&"backoffice.overloaded"), "364 × 1.5 + 20 of 520");
    assert!(desk.fires().contains(&"campaign.beyond-capacity"));
    desk.types(Kind::Business, None, "lift", "");
    assert_eq!(load(&mut desk).asked, Some(493));
}
