//! The white paper: as many pages as were asked for, written from the plan's own facts, fit to be given away.

use koers_core::{
    plan::{Answer, Edit, Kind},
    text::Language,
};
use koers_documents::{Kind as Paper, Length, Options, Paper as Sheet, compose, file_name};
use koers_tests::{
    desk::{Desk, TODAY},
    filled::{full, unknown},
    printed::{pages_as, tight},
    said::said,
    trace::{How, met},
};

fn options(language: Language, pages: Length) -> Options {
    Options { pages, ..Options::in_language(language) }
}

fn text(desk: &mut Desk, language: Language, pages: Length) -> String {
    let report = desk.report();
    said(&compose(desk.plan.facts(), &report, Paper::WhitePaper, &options(language, pages), TODAY, "0.1.0"))
}

fn count(desk: &mut Desk, options: &Options) -> usize {
    pages_as(desk, Paper::WhitePaper, options).len()
}

#[test]
fn the_white_paper_of_the_sample_takes_as_many_pages_as_were_asked_for() {
    for language in Language::ALL {
        let mut desk = Desk::sample(language);
        for pages in Length::ALL.iter().copied() {
            for paper in Sheet::ALL.iter().copied() {
                let options = Options { paper, ..options(language, pages) };
                assert_eq!(count(&mut desk, &options), pages.pages(), "{} on {}", language.code(), paper.code());
            }
        }
    }
    met(&["R078"], How::Printed);
}

#[test]
fn it_says_how_long_it_takes_to_read_by_its_own_words() {
    for (language, before, after) in
        [(Language::Nl, "Je leest dit in ongeveer ", " minu"), (Language::En, "You can read this in about ", " minute")]
    {
        let mut desk = Desk::sample(language);
        let mut minutes = Length::ALL.iter().map(|pages| {
            let text = text(&mut desk, language, *pages);
            let (_, rest) = text.split_once(before).unwrap();
            let said: usize = rest.split_once(after).unwrap().0.parse().unwrap();
            let words = text.split_whitespace().count();
            assert!((words / 300..=words / 180 + 1).contains(&said), "{words} words in {said} minutes");
            said
        });
        let (one, two, four) = (minutes.next().unwrap(), minutes.next().unwrap(), minutes.next().unwrap());
        assert!(one <= 2 && one <= two && two < four && four <= 7, "{one}, {two}, {four}");
    }
    met(&["R174"], How::Printed);
}

/// What a reader of the sample's paper learns, even of the shortest: why, goals, audience, approach, costs and return.
const TOLD: [[&str; 12]; 2] = [
    [
        "Bakkerij De Ster op social media",
        "We kiezen voor social media omdat ze een doel helpen dat we toch al hebben.",
        "15% meer omzet uit taarten",
        "40 bestelde taarten per maand via onze kanalen | 18 | 40 | 31 maart 2027",
        "Het café vol op dinsdag | 6 | 14 | 1 mei 2027",
        "We richten ons op twee groepen: feestvierders en vaste gasten van het café.",
        "We gebruiken Instagram en Facebook.",
        "‘Zo ontstaat je taart’, ‘Hoe groot, hoe duur, hoe ver vooruit’ en ‘Vandaag uit de oven’",
        "Een jaar kost ongeveer €\u{a0}7.445",
        "Wanneer is het plan gelukt? Na een jaar 15% meer omzet uit taarten, en het kost minder dan het opbrengt.",
        "bestel@bakkerijdester.example",
        "Samenvatting van onze strategie, 22 november 2026.",
    ],
    [
        "The Star Bakery on social media",
        "We choose social media because they help a goal that we have anyway.",
        "15% more revenue from cakes",
        "18 | 40 | 31 March 2027",
        "6 | 14 | 1 May 2027",
        "We focus on two groups: ",
        "We use Instagram and Facebook.",
        "Our posts have three themes: ‘",
        "A year costs about €7,445",
        "When has the plan succeeded? ",
        "Would you like to know more? Go to ",
        "Summary of our strategy, 22 November 2026.",
    ],
];

#[test]
fn the_shortest_tells_the_whole_story_and_a_longer_one_tells_more_of_it() {
    for (language, told) in [(Language::Nl, TOLD[0]), (Language::En, TOLD[1])] {
        let mut desk = Desk::sample(language);
        let lengths: Vec<String> = Length::ALL.iter().map(|pages| text(&mut desk, language, *pages)).collect();
        for text in &lengths {
            told.iter().for_each(|words| assert!(text.contains(words), "{}: {words}\n{text}", language.code()));
        }
        let words: Vec<usize> = lengths.iter().map(|text| text.split_whitespace().count()).collect();
        assert!(words.is_sorted() && words[0] * 2 < words[2], "{words:?}");
        assert!(lengths[2].contains("600 ") && !lengths[0].contains("600 "), "the proof is told where there is room");
    }
}

#[test]
fn it_can_be_given_away() {
    for language in Language::ALL {
        let mut desk = Desk::sample(language);
        let facts = desk.plan.facts();
        let told = |kind: Kind, field: &str| -> Vec<String> {
            let shelf = facts.shelf(kind).unwrap();
            shelf.keys().into_iter().filter_map(|id| shelf.value(id, field)).filter(|text| text.len() > 2).collect()
        };
        // A made-up customer may share a name with a real one.
        let made_up = told(Kind::Persona, "name");
        let names = told(Kind::Contact, "name").into_iter().filter(|name| !made_up.contains(name));
        let private: Vec<String> =
            names.chain(told(Kind::Contact, "notes")).chain(told(Kind::Action, "what")).collect();
        assert!(private.len() > 3, "the sample knows people: {private:?}");
        let text = text(&mut desk, language, Length::Four);
        private.iter().for_each(|name| assert!(!text.contains(name.as_str()), "{name} is nobody else's business"));
        let report = desk.report();
        for finding in report.open() {
            let said = koers_words::Words::new(language).finding(finding);
            assert!(!text.contains(&said), "a finding is for the owner alone: {said}");
        }
    }
}

#[test]
fn a_draft_says_that_it_is_one_and_no_more_than_that() {
    let mut desk = Desk::sample(Language::Nl);
    desk.types(Kind::Reason, None, "kind", "everyone-does-it");
    let text = text(&mut desk, Language::Nl, Length::Two);
    assert_eq!(text.matches("Dit plan is nog een concept.").count(), 1, "{text}");
    assert!(!text.contains("poort") && !text.contains("iedereen het doet"), "{text}");
}

#[test]
fn nothing_is_said_of_what_is_not_known() {
    for language in Language::ALL {
        for mut desk in [Desk::new("De Ster", language), Desk::new("", language), unknown(language)] {
            for pages in Length::ALL.iter().copied() {
                let text = text(&mut desk, language, pages);
                for gap in ["Nog niet bekend", "Not known", "::", "  ", " .", " ,", "‘’", "{$", "[white-", "__"] {
                    assert!(!text.contains(gap), "{}: '{gap}' in\n{text}", language.code());
                }
                assert_eq!(count(&mut desk, &options(language, pages)), 1, "there is little to say");
            }
        }
    }
}

#[test]
fn however_much_is_written_it_stays_within_its_pages() {
    let long = "een lang antwoord met veel woorden die een eigenaar zou typen. ".repeat(40);
    let word = "w".repeat(10_000);
    for typed in [long.as_str(), word.as_str()] {
        let mut desk = full(Language::Nl);
        for (kind, fields) in [
            (Kind::Business, &["name", "sells"][..]),
            (Kind::BusinessGoal, &["sentence", "measure"]),
            (Kind::Objective, &["sentence", "way", "success"]),
            (Kind::Reason, &["text"]),
            (Kind::Segment, &["name", "description", "needs"]),
            (Kind::Pillar, &["theme", "question"]),
            (Kind::Channel, &["name", "reason"]),
            (Kind::Evaluation, &["success", "failure"]),
        ] {
            for id in desk.plan.facts().shelf(kind).unwrap().keys() {
                let context = desk.context();
                let edit = |field: &&str| Edit { field: (*field).to_owned(), answer: Answer::Typed(typed.to_owned()) };
                let edits: Vec<Edit> = fields.iter().map(edit).collect();
                desk.plan.save(&koers_core::intentions::Page::Answers, kind, Some(id), &edits, context).unwrap();
            }
        }
        for pages in Length::ALL.iter().copied() {
            let taken = count(&mut desk, &options(Language::Nl, pages));
            assert!(taken <= pages.pages(), "{taken} instead of {}", pages.pages());
        }
    }
}

#[test]
fn what_is_printed_is_what_is_composed_and_its_file_has_a_name() {
    let mut desk = Desk::sample(Language::Nl);
    let printed = tight(&pages_as(&mut desk, Paper::WhitePaper, &options(Language::Nl, Length::Two)).concat());
    assert!(printed.contains(&tight("We richten ons op twee groepen: feestvierders en vaste gasten van het café.")));
    let name = |language| file_name(desk.plan.facts(), Paper::WhitePaper, language, TODAY);
    assert_eq!(name(Language::Nl), "Bakkerij De Ster – samenvatting van de strategie 2026-11-22");
    assert_eq!(name(Language::En), "Bakkerij De Ster – summary of the strategy 2026-11-22");
    let nameless = Desk::new("", Language::Nl);
    let name = file_name(nameless.plan.facts(), Paper::WhitePaper, Language::Nl, TODAY);
    assert_eq!(name, "Samenvatting van de strategie 2026-11-22");
}
