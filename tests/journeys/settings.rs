//! What the owner settles once: country, currency and the language of documents.

use koers_core::{
    business::{Country, Currency, TimeZone},
    intentions::{Page, UsualView},
    plan::Kind,
    rooms::Part,
    text::Language,
};
use koers_documents::Kind as Paper;
use koers_tests::{
    desk::{Desk, TODAY},
    printed::read_aloud,
};

fn usual(desk: &mut Desk) -> UsualView {
    desk.sees(&Page::Room(Part::Business)).view.usual.unwrap()
}

#[test]
fn the_page_of_the_business_says_what_holds_until_the_owner_chooses() {
    let mut desk = Desk::sample(Language::Nl);
    let dutch = UsualView { country: Country::Nl, currency: Currency::Eur, time_zone: TimeZone::Amsterdam };
    assert_eq!(usual(&mut desk), dutch);
    desk.types(Kind::Business, None, "country", "us");
    let there = UsualView { country: Country::Nl, currency: Currency::Usd, time_zone: TimeZone::NewYork };
    assert_eq!(usual(&mut desk), there, "currency and clock follow the country");
}

#[test]
fn money_is_told_and_printed_in_the_currency_of_the_plan() {
    let mut desk = Desk::sample(Language::Nl);
    let status = desk.sees(&Page::Today).status;
    assert_eq!((status.currency, status.printed_in), (Currency::Eur, None));
    assert!(read_aloud(&mut desk, Paper::Plan, Language::Nl).contains('€'));
    desk.types(Kind::Business, None, "currency", "gbp");
    assert_eq!(desk.sees(&Page::Today).status.currency, Currency::Gbp);
    let said = read_aloud(&mut desk, Paper::Plan, Language::Nl);
    assert!(said.contains('£') && !said.contains('€'), "all of it");
}

#[test]
fn the_language_of_the_documents_stands_beside_the_plan() {
    let mut desk = Desk::sample(Language::Nl);
    desk.types(Kind::Business, None, "document_language", "en");
    assert_eq!(desk.sees(&Page::Today).status.printed_in, Some(Language::En));
}

#[test]
fn filling_keeps_the_days_of_the_country() {
    let mut desk = Desk::bare_sample(Language::Nl);
    let context = desk.context();
    let marks = |desk: &mut Desk, name: &str| {
        let filled = desk.plan.propose_fill(TODAY, TODAY + chrono::Days::new(28), context).unwrap();
        filled.posts.iter().any(|post| post.title.contains(name))
    };
    assert!(marks(&mut desk, "Sinterklaas"));
    desk.types(Kind::Business, None, "country", "us");
    assert!(!marks(&mut desk, "Sinterklaas"), "nobody marks it there");
}
