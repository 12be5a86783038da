//! The plan on paper: everything that is held is said, nothing empty is, and it says honestly what is not in order.

use koers_core::{
    checks::Gate,
    intentions::Page,
    plan::{Answer, Edit, Facts, Kind, slots},
    record::{FieldKind, Record},
    text::Language,
};
use koers_documents::{Kind as Paper, compose, file_name};
use koers_press::{
    Document,
    document::{Block, Level},
};
use koers_tests::{
    desk::{Desk, TODAY},
    printed::{pages, read_aloud, tight},
    said::{agreed, said},
    trace::{How, met},
};

/// What a plan holds and a printed one leaves out: codes, the colour that is seen, and who it is that one knows.
const UNSAID: &[(Kind, &str)] = &[
    (Kind::BasisItem, "item"),
    (Kind::Business, "colour"),
    (Kind::Clause, "code"),
    (Kind::Action, "finding"),
    (Kind::Contact, "name"),
    (Kind::Contact, "organisation"),
    (Kind::Contact, "notes"),
];

/// Kinds that are made by a decision about a check, not by filling in.
const BY_DECISION: &[Kind] = &[Kind::GateTerms, Kind::SetAside];

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

fn plan(desk: &mut Desk, language: Language) -> Document {
    let report = desk.report();
    compose(desk.plan.facts(), &report, Paper::Plan, language, TODAY, "0.1.0")
}

fn text(desk: &mut Desk, language: Language) -> String {
    said(&plan(desk, language))
}

/// An answer of its own for every field of text, and a fitting one for every other.
fn answer(kind: Kind, field: &str, of: FieldKind, facts: &Facts) -> Option<String> {
    let first = |target: &str| facts.shelf(Kind::from_code(target)?)?.keys().first().map(ToString::to_string);
    match of {
        FieldKind::Line | FieldKind::Prose => Some(format!("{}:{field}", kind.code())),
        FieldKind::Count | FieldKind::Number | FieldKind::Money | FieldKind::Minutes => Some("7".to_owned()),
        FieldKind::Share => Some("15".to_owned()),
        FieldKind::Day => Some(if field == "start" { "1-12-2026" } else { "31-3-2027" }.to_owned()),
        FieldKind::YesNo => Some("ja".to_owned()),
        FieldKind::Choice(codes) => codes.first().map(|code| (*code).to_owned()),
        FieldKind::Ref(target) | FieldKind::Refs(target) => first(target),
    }
}

/// The records of a kind that are to be filled in: those that a plan has from the start, else a new one.
fn to_fill(desk: &mut Desk, kind: Kind) -> Vec<i64> {
    let from_the_start = kind == Kind::Business || slots::code_field(kind).is_some();
    if from_the_start { desk.plan.facts().shelf(kind).unwrap().keys() } else { vec![desk.adds(kind, &[])] }
}

/// The fields of a kind that an owner fills in: not the code of an entry, nor what follows from the opening of a channel.
fn fields_of(kind: Kind) -> impl Iterator<Item = (&'static str, FieldKind)> {
    let of_itself =
        move |field: &str| slots::code_field(kind) == Some(field) || field == "opened_on" || field == "logo";
    kind.fields().iter().map(|field| (field.name, field.kind)).filter(move |(name, _)| !of_itself(name))
}

fn to_be_filled() -> impl Iterator<Item = Kind> {
    Kind::ALL.iter().copied().filter(|kind| !BY_DECISION.contains(kind))
}

/// A plan in which every field of every kind is filled in.
fn full(language: Language) -> Desk {
    let mut desk = Desk::new("business:name", language);
    for kind in to_be_filled() {
        for id in to_fill(&mut desk, kind) {
            let facts = desk.plan.facts();
            let fields = fields_of(kind).filter_map(|(field, of)| Some((field, answer(kind, field, of, facts)?)));
            let edits: Vec<Edit> =
                fields.map(|(field, typed)| Edit { field: field.to_owned(), answer: Answer::Typed(typed) }).collect();
            let context = desk.context();
            desk.plan.save(&Page::Answers, kind, Some(id), &edits, context).unwrap();
        }
    }
    desk
}

/// A plan in which every answer is *I don't know yet*.
fn unknown(language: Language) -> Desk {
    let mut desk = Desk::new("De Ster", language);
    for kind in to_be_filled() {
        for id in to_fill(&mut desk, kind) {
            let edit = |field: &str| Edit { field: field.to_owned(), answer: Answer::Unknown };
            let edits: Vec<Edit> = fields_of(kind).map(|(field, _)| edit(field)).collect();
            let context = desk.context();
            desk.plan.save(&Page::Answers, kind, Some(id), &edits, context).unwrap();
        }
    }
    desk
}

/// The fields of a kind in which the owner writes words that are printed.
fn printed_fields(kind: Kind) -> impl Iterator<Item = &'static str> {
    let is_words = |of: FieldKind| matches!(of, FieldKind::Line | FieldKind::Prose);
    fields_of(kind).filter(move |(name, of)| is_words(*of) && !UNSAID.contains(&(kind, *name))).map(|(name, _)| name)
}

#[test]
fn everything_that_is_held_is_said_in_both_languages() {
    let mut desk = full(Language::Nl);
    for language in Language::ALL {
        let text = text(&mut desk, language);
        for kind in to_be_filled() {
            for field in printed_fields(kind) {
                let typed = format!("{}:{field}", kind.code());
                assert!(text.contains(&typed), "{} does not say {typed}:\n{text}", language.code());
            }
        }
        assert!(!text.contains("contact:name"), "whom one knows is nobody else's business");
    }
}

#[test]
fn every_word_asked_for_is_there_and_every_variable_is_filled_in() {
    for language in Language::ALL {
        for mut desk in [full(language), unknown(language), Desk::sample(language), Desk::new("De Ster", language)] {
            let text = text(&mut desk, language);
            let marks = ["[plan-", "[choice-", "[field-", "[check-", "[gate-", "[kind-", "[unit-", "[month-", "{$"];
            let found = text.lines().find(|line| marks.iter().any(|mark| line.contains(mark)));
            assert_eq!(found, None, "{}", language.code());
        }
    }
}

#[test]
fn no_heading_stands_without_text_under_it() {
    for language in Language::ALL {
        for mut desk in [full(language), unknown(language), Desk::sample(language), Desk::new("", language)] {
            let document = plan(&mut desk, language);
            let mut above: Option<(Level, &str)> = None;
            for block in &document.blocks {
                if let Block::Heading { level, text, .. } = block {
                    assert!(!text.trim().is_empty(), "a heading without words");
                    let empty = above.filter(|(upper, _)| upper >= level);
                    assert_eq!(empty, None, "nothing stands between it and '{text}'");
                    above = Some((*level, text));
                } else {
                    above = None;
                }
            }
            assert_eq!(above, None, "nothing stands under the last heading");
        }
    }
}

#[test]
fn an_empty_plan_leaves_out_the_chapters_that_hold_nothing() {
    let text = text(&mut Desk::new("De Ster", Language::En), Language::En);
    let chapters: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("# ")).collect();
    assert_eq!(chapters, ["Summary", "Basis", "What is still open", "Where the method comes from"]);
    met(&["R077"], How::Printed);
}

#[test]
fn a_plan_with_a_shut_gate_is_a_concept_and_says_what_shuts_it() {
    let mut desk = Desk::sample(Language::En);
    assert_eq!(plan(&mut desk, Language::En).title, "Social media strategy plan", "the sample's gates are open");
    desk.types(Kind::Reason, None, "kind", "everyone-does-it");
    let document = plan(&mut desk, Language::En);
    assert_eq!(document.title, "Social media strategy plan (draft)");
    let text = said(&document);
    for words in [
        "Draft: we do not start yet",
        "<stop> This plan is still a draft",
        "Now 1 gate is still shut.",
        "<stop> The reason is sound\n  Shut. This keeps it shut:\n  - You join in because everyone does it.",
        "<good> The basis is in order\n  Open.",
    ] {
        assert!(text.contains(words), "missing: {words}\n{text}");
    }
    met(&["R032", "R220"], How::Printed);
}

#[test]
fn a_gate_opened_on_terms_prints_the_reason_by_whom_and_since_when() {
    let mut desk = Desk::sample(Language::Nl);
    desk.looks_at("phone-answered", "not-in-order");
    let context = desk.context();
    let reason = "De nieuwe telefooncentrale komt op 1 december.";
    desk.plan.open_on_terms(&Page::Answers, Gate::Basis, reason, "Samira", context).unwrap();
    let text = text(&mut desk, Language::Nl);
    for words in [
        "<warn> We beginnen op voorwaarden",
        "<warn> De basis is in orde\n  Open op voorwaarden.\n  De reden: De nieuwe telefooncentrale komt op 1 december.",
        "Besloten door Samira op 22 november 2026.",
        "De telefoon wordt niet altijd opgenomen.",
    ] {
        assert!(text.contains(words), "missing: {words}\n{text}");
    }
    assert!(!text.contains("Concept:"), "a gate on terms makes no concept");
}

#[test]
fn a_check_that_is_set_aside_is_printed_with_its_reason_and_no_longer_as_open() {
    let mut desk = Desk::sample(Language::En);
    let id = desk.plan.facts().pillars.first().unwrap().key();
    desk.types(Kind::Pillar, Some(id), "question", "");
    let open = text(&mut desk, Language::En);
    let line = "does not answer a question of your audience yet.";
    assert!(open.contains(&format!("{line} Posts are read")), "it is open at first:\n{open}");
    let context = desk.context();
    let subject = Some((Kind::Pillar, id));
    let (check, why) = ("pillar.no-audience-question", "We ask our customers in March.");
    desk.plan.set_aside(&Page::Answers, check, subject, why, "Joost", None, context).unwrap();
    let text = text(&mut desk, Language::En);
    assert!(text.contains(&format!("{line} | {why} | Joost | 22 November 2026")), "{text}");
    assert!(!text.contains(&format!("{line} Posts are read")), "it is open no more:\n{text}");
}

#[test]
fn what_is_not_known_yet_is_gathered_with_the_questions() {
    let mut desk = Desk::sample(Language::Nl);
    let id = desk.plan.facts().objectives.first().unwrap().key();
    let context = desk.context();
    let edit = Edit { field: "deadline".to_owned(), answer: Answer::Unknown };
    desk.plan.save(&Page::Answers, Kind::Objective, Some(id), &[edit], context).unwrap();
    desk.does_not_know(Kind::Business, "people");
    let text = text(&mut desk, Language::Nl);
    let gathered = text.split("## Wat we nog niet weten").nth(1).unwrap();
    assert!(gathered.contains("### Basis\n- Hoeveel mensen werken er?"), "{gathered}");
    assert!(gathered.contains("maand via onze kanalen: Wanneer moet het zover zijn?"), "{gathered}");
    assert!(text.contains("23 september 2026 | Nog niet bekend | Samira"), "it is said where it would stand:\n{text}");
}

#[test]
fn the_language_of_the_document_is_its_own() {
    let mut desk = Desk::sample(Language::Nl);
    let english = text(&mut desk, Language::En);
    assert!(english.contains("(Our objectives)") && english.contains("Bakkerij De Ster"), "{english}");
    let dutch = text(&mut desk, Language::Nl);
    assert!(dutch.contains("(Onze doelen)"), "{dutch}");
    let facts = desk.plan.facts();
    assert_eq!(
        file_name(facts, Paper::Plan, Language::Nl, TODAY),
        "Bakkerij De Ster strategieplan social media 2026-11-22"
    );
    assert_eq!(
        file_name(facts, Paper::Plan, Language::En, TODAY),
        "Bakkerij De Ster social media strategy plan 2026-11-22"
    );
}

#[test]
fn the_plan_of_the_sample_reads_as_agreed() {
    for language in Language::ALL {
        let text = text(&mut Desk::sample(language), language);
        agreed(&format!("plan.{}.txt", language.code()), &text);
    }
}

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
        (0..6).for_each(|_| drop(desk.adds(kind, &[(field, &long)])));
    }
    desk.types(Kind::Business, None, "sells", &long);
    desk.types(Kind::Reason, None, "text", &long);
    let pages = pages(&mut desk, Paper::Plan, Language::Nl);
    let of = |words: &str| pages.iter().position(|page| page.contains(words)).unwrap();
    assert_eq!(of("Social media brengen mensen naar") - of("Wie we zijn."), 1, "{}", pages.concat());
}
