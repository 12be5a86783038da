//! What a reader finds in the printed file: the owner's own words, in the order in which a voice would read them.

use koers_core::{plan::Kind, text::Language};
use koers_documents::Kind as Paper;
use koers_tests::{
    desk::Desk,
    filled::{printed_fields, to_be_filled, unknown},
    printed::{pages, read_aloud, tight},
    trace::{How, met},
};

/// The rows of the framework that the answers in these fields meet once they are read in print.
const ROWS: &[(Kind, &str, &[&str])] = &[
    (Kind::Business, "site_goal", &["R010", "R013"]),
    (Kind::SourcePlan, "summary", &["R249"]),
    (Kind::SearchTerm, "term", &["R007"]),
    (Kind::TestContact, "note", &["R022"]),
    (Kind::OfflineItem, "web_address", &["R027", "R028"]),
    (Kind::BusinessGoal, "sentence", &["R001", "R034"]),
    (Kind::MarketingGoal, "sentence", &["R036"]),
    (Kind::Objective, "sentence", &["R035", "R085", "R095", "R097", "R218"]),
    (Kind::Objective, "way", &["R086", "R111"]),
    (Kind::Objective, "success", &["R051"]),
    (Kind::Objective, "failure", &["R098"]),
    (Kind::Objective, "evaluated", &["R052"]),
    (Kind::Reason, "text", &["R219"]),
    (Kind::Evaluation, "success", &["R050"]),
    (Kind::Person, "name", &["R042", "R127"]),
    (Kind::Person, "proof", &["R092"]),
    (Kind::Decision, "why_now", &["R084"]),
    (Kind::Decision, "takes_part", &["R091"]),
    (Kind::Voice, "tone", &["R120", "R151"]),
    (Kind::Voice, "authority", &["R125"]),
    (Kind::Stakeholder, "wants", &["R152"]),
    (Kind::Briefing, "about", &["R155"]),
    (Kind::Segment, "name", &["R043", "R223", "R225"]),
    (Kind::Segment, "description", &["R183"]),
    (Kind::Segment, "needs", &["R184"]),
    (Kind::Segment, "online_proof", &["R226"]),
    (Kind::Segment, "networks_proof", &["R227"]),
    (Kind::Persona, "portrait", &["R254"]),
    (Kind::StageAnswer, "question", &["R255"]),
    (Kind::ImageReading, "know", &["R229"]),
    (Kind::ImageReading, "see", &["R230"]),
    (Kind::ExpectedReaction, "expect", &["R231"]),
    (Kind::ValueProposition, "what_we_do", &["R239"]),
    (Kind::BrandAnswer, "company", &["R142", "R143", "R144", "R145", "R146", "R147"]),
    (Kind::ToneOfVoice, "we_are", &["R151"]),
    (Kind::TrustSignal, "proof", &["R181"]),
    (Kind::Approach, "conversation", &["R045"]),
    (Kind::Approach, "advertising_why", &["R048"]),
    (Kind::Campaign, "feeds", &["R046"]),
    (Kind::Campaign, "aftermath", &["R047"]),
    (Kind::Integration, "social_gives", &["R037", "R135", "R137"]),
    (Kind::Integration, "customer_value", &["R141"]),
    (Kind::LaunchStep, "what", &["R116"]),
    (Kind::Partner, "name", &["R267"]),
    (Kind::BudgetLine, "what", &["R041", "R131", "R132"]),
    (Kind::Sourcing, "by_whom", &["R128", "R208"]),
    (Kind::Clause, "topic", &["R049", "R156", "R157", "R159", "R160"]),
    (Kind::ResponseRule, "first_step", &["R122", "R124"]),
    (Kind::Channel, "name", &["R044"]),
    (Kind::Channel, "reason", &["R054", "R250"]),
    (Kind::Channel, "tool", &["R242"]),
    (Kind::AudienceOnChannel, "proof", &["R055", "R251"]),
    (Kind::Profile, "bio", &["R056", "R057"]),
    (Kind::FollowTarget, "why", &["R262", "R263", "R264"]),
    (Kind::ExpansionRule, "note", &["R053"]),
    (Kind::Pillar, "question", &["R059", "R185"]),
    (Kind::Pillar, "value", &["R061"]),
    (Kind::Pillar, "formats", &["R252"]),
    (Kind::MixRules, "ask", &["R277", "R278"]),
    (Kind::Watch, "words", &["R066"]),
    (Kind::Watch, "tool", &["R068", "R069"]),
    (Kind::Watch, "response", &["R071"]),
    (Kind::Kpi, "why", &["R074"]),
    (Kind::Kpi, "instrument", &["R104"]),
    (Kind::Kpi, "compared_with", &["R192"]),
    (Kind::Benchmark, "source", &["R099"]),
    (Kind::Tactic, "name", &["R201", "R204"]),
    (Kind::Ritual, "what", &["R188", "R195"]),
    (Kind::Cycle, "name", &["R246", "R247"]),
    (Kind::Action, "what", &["R194", "R282"]),
];

#[test]
fn a_reader_finds_the_samples_answers_in_the_printed_file() {
    for language in Language::ALL {
        let mut desk = Desk::sample(language);
        let printed = read_aloud(&mut desk, Paper::Plan, language);
        let facts = desk.plan.facts();
        for kind in to_be_filled() {
            let Some(shelf) = facts.shelf(kind) else { continue };
            // A post that went out is no plan any more: it is only counted.
            let is_plan = |id: &i64| kind != Kind::Post || shelf.value(*id, "status").as_deref() != Some("published");
            let keys = shelf.keys().into_iter().filter(is_plan);
            for (id, field) in keys.flat_map(|id| printed_fields(kind).map(move |field| (id, field))) {
                let value = shelf.value(id, field).unwrap_or_default();
                for line in value.lines() {
                    let found = printed.contains(&tight(line));
                    assert!(found, "{}: {} {field}: {line}\n{printed}", language.code(), kind.code());
                }
                let rows = ROWS.iter().filter(|row| (row.0, row.1) == (kind, field) && !value.is_empty());
                rows.for_each(|(.., rows)| met(rows, How::Printed));
            }
        }
    }
}

#[test]
fn a_plan_of_which_nothing_is_known_yet_prints_and_asks_every_question_again() {
    for language in Language::ALL {
        let mut desk = unknown(language);
        let printed = read_aloud(&mut desk, Paper::Plan, language);
        let (heading, question) = match language {
            Language::Nl => ("Wat we nog niet weten", "Wie antwoordt op reacties en vragen?"),
            Language::En => ("What we do not know yet", "Who answers comments and questions?"),
        };
        assert!(
            printed.contains(&tight(heading)) && printed.contains(&tight(question)),
            "{}\n{printed}",
            language.code()
        );
    }
}

#[test]
fn the_summary_stays_on_one_page_however_much_is_written() {
    let mut desk = Desk::sample(Language::Nl);
    let long = "een lang antwoord met veel woorden die een eigenaar zou typen ".repeat(20);
    for (kind, field) in [
        (Kind::BusinessGoal, "sentence"),
        (Kind::Objective, "sentence"),
        (Kind::Segment, "name"),
        (Kind::Segment, "description"),
        (Kind::Pillar, "theme"),
        (Kind::Channel, "name"),
    ] {
        for id in desk.plan.facts().shelf(kind).unwrap().keys() {
            desk.types(kind, Some(id), field, &long);
        }
        for _ in 0..6 {
            desk.adds(kind, &[(field, &long)]);
        }
    }
    desk.types(Kind::Business, None, "sells", &long);
    desk.types(Kind::Reason, None, "text", &long);
    let pages = pages(&mut desk, Paper::Plan, Language::Nl);
    let of = |words: &str| pages.iter().position(|page| page.contains(words)).unwrap();
    assert_eq!(of("Social media brengen mensen naar") - of("Wie we zijn."), 1, "{}", pages.concat());
}

#[test]
fn the_samples_plan_takes_no_more_than_28_pages() {
    for language in Language::ALL {
        let pages = pages(&mut Desk::sample(language), Paper::Plan, language).len();
        assert!((22..=28).contains(&pages), "{}: {pages} pages", language.code());
    }
}
