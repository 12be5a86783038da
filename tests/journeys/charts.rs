//! Charts as they come out of the printer, and as the screen gets them: what they say, how long their bars are, and what
//! absurd numbers and words do to them.

use koers_press::document::{Block, Colour};

use super::{document, printed};

#[path = "../fixtures/press/charts.rs"]
mod fixture;

#[test]
fn gallery() {
    for (name, accent) in [("gallery", None), ("gallery-yellow", Some(0xff_e000))] {
        let mut gallery = document(fixture::all().into_iter().map(Block::Chart).collect());
        gallery.accent = accent.map(Colour::hex);
        printed(name, &gallery);
    }
    for language in koers_core::text::Language::ALL {
        let mut desk = koers_tests::desk::Desk::sample(language);
        let report = desk.report();
        let plan = koers_documents::compose(desk.plan.facts(), &report, koers_documents::Kind::Plan, language, koers_tests::desk::TODAY, "0");
        printed(&format!("plan-{}", language.code()), &plan);
    }
}
