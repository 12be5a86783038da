//! What the plan itself says of the method, in its own words and order, whatever the owner's answers are.

use koers_core::text::Language;
use koers_documents::Kind as Paper;
use koers_tests::{
    desk::Desk,
    printed::{read_aloud, tight},
    trace::{How, met},
};

/// Rows of the framework, and what a reader finds of them in print: Dutch, then English.
const SAYS: &[(&[&str], &str, &str)] = &[
    (
        &["R003", "R004", "R033"],
        "Eerst de basis: website, bereikbaarheid en drukwerk. Daarna strategie, aanwezigheid, inhoud, luisteren en meten.",
        "First the basis: website, how people reach you and printed material. Then strategy, presence, content, listening and measuring.",
    ),
    (&["R026"], "De klant komt eerst.", "The customer comes first."),
    (&["R196"], "Eerlijk en oprecht.", "Honest and sincere."),
    (&["R283"], "Wat er verandert", "What changes"),
    (&["R178"], "Op den duur leveren relaties het meeste op.", "In the long run relationships bring the most."),
    (&["R198"], "Vertelt anderen over ons", "Tells others about us"),
    (&["R240"], "Geld en tijd", "Money and time"),
    (
        &["R247", "R284"],
        "Strategie, inrichten, plannen: en dan meten en opnieuw beginnen. Elke ronde maakt het beter.",
        "Strategy, set-up, schedule: and then measure and begin again. Every round makes it better.",
    ),
];

/// The chapters that follow the basis: strategy, planning, means and measuring among them.
const CHAPTERS: [[&str; 6]; 2] = [
    ["Strategie", "Geld en tijd", "Aanwezigheid", "Berichten die eraan komen", "Luisteren", "Meten"],
    ["Strategy", "Money and time", "Presence", "Posts to come", "Listening", "Measuring"],
];

/// What the sample's figures tell about, and how often they are noted: money is one of three lanes.
const LANES: [[&str; 3]; 2] = [
    ["Geld Elke maand", "Relaties Elke week", "Bijsturen Elke week"],
    ["Money Every month", "Relationships Every week", "Steering Every week"],
];

#[test]
fn the_printed_plan_says_where_it_stands_in_the_method() {
    for (language, chapters, lanes) in [(Language::Nl, CHAPTERS[0], LANES[0]), (Language::En, CHAPTERS[1], LANES[1])] {
        let printed = read_aloud(&mut Desk::sample(language), Paper::Plan, language);
        let says = |words: &str| assert!(printed.contains(&tight(words)), "{}: {words}\n{printed}", language.code());
        chapters.into_iter().chain(lanes).for_each(says);
        for (rows, dutch, english) in SAYS {
            says(if language == Language::Nl { dutch } else { english });
            met(rows, How::Printed);
        }
    }
    met(&["R082", "R175"], How::Printed);
}
