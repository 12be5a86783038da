//! The coach: each rule with a text that raises it and one that comes near, and silence on good texts.

use super::*;

const GOOD: [(Language, &str); 2] = [
    (
        Language::Nl,
        "Hoe groot is een taart voor twintig mensen?\n\nReken op één punt per gast, en op twee als er verder niets is. \
         Een ronde taart van 28 centimeter geeft twaalf punten. 🎂\n\nTwijfel je? Bel ons gerust, dan rekenen we met je \
         mee: https://bakkerijdester.example/taarten #taart",
    ),
    (
        Language::En,
        "How big is a cake for twenty people?\n\nCount one slice for each guest, and two if there is nothing else. \
         A round cake of 28 centimetres gives twelve slices. 🎂\n\nNot sure? Call us, and we work it out with you: \
         https://thestarbakery.example/cakes #cake",
    ),
];

const NL: Language = Language::Nl;
const EN: Language = Language::En;

/// Rule, language, what raises it, what comes near.
type Case = (&'static str, Language, Draft<'static>, Draft<'static>);

const EMPTY: Draft<'_> = Draft { text: "", call_to_action: "", question: "", has_picture: false, picture_text: "" };

const fn says(text: &'static str) -> Draft<'static> {
    Draft { text, ..EMPTY }
}

const fn asks(text: &'static str, call_to_action: &'static str) -> Draft<'static> {
    Draft { text, call_to_action, ..EMPTY }
}

const fn answers(text: &'static str, question: &'static str) -> Draft<'static> {
    Draft { text, question, ..EMPTY }
}

const fn shows(picture_text: &'static str) -> Draft<'static> {
    Draft { has_picture: true, picture_text, ..EMPTY }
}

const CASES: &[Case] = &[
    ("sales-words", NL, says("Mis het niet: taart."), says("Je mist het brood niet als je vooruit bestelt.")),
    ("sales-words", EN, says("Don’t miss\nour cake."), says("We missed you last week.")),
    ("jargon", NL, says("Met onze synergieën ontzorgen wij je."), says("Je hebt er geen zorgen over.")),
    ("jargon", EN, says("A win-win for you."), says("You win a cake.")),
    (
        "about-us",
        NL,
        says("Wij bakken. Onze oven is heet. We zijn trots. Je ziet het."),
        says("Wij bakken, we koelen."),
    ),
    (
        "about-us",
        EN,
        says("We bake. Our oven is hot. We’re proud of you."),
        says("We bake for you, and our cake makes you and us and your guests happy."),
    ),
    (
        "no-ask",
        NL,
        asks("Zo stapelen we drie lagen.", "Bestel je taart op onze site."),
        asks("Zo stapelen we drie lagen, en bestellen kan ook.", "Bestel je taart op onze site."),
    ),
    (
        "no-ask",
        NL,
        asks("Wij bakken. Hij belt als ik kom.", "Reserveer"),
        asks("Zin in taart? Kom langs.", "Reserveer"),
    ),
    (
        "no-ask",
        EN,
        asks("They call when we order.", "Book a table"),
        asks("If you like cake, come by.", "Book a table"),
    ),
    ("empty-link", NL, says("Klik hier: https://a.nl"), says("Hier klikt het.")),
    ("empty-link", EN, says("Click here."), says("Here it clicks.")),
    (
        "question-unanswered",
        NL,
        answers("Vandaag is het mooi weer.", "Hoe groot moet een taart zijn?"),
        answers("Van verjaardagstaarten weten we alles.", "Hoe groot moet een taart zijn?"),
    ),
    (
        "question-unanswered",
        EN,
        answers("The sun is out today.", "How big should a cake be?"),
        answers("Cakes come in three sizes.", "How big should a cake be?"),
    ),
    ("capitals", NL, says("Vandaag NIEUWE TAART in de winkel."), says("De BTW van HEMA in Ede.")),
    ("capitals", EN, says("NEW CAKES today."), says("The VAT. I AM in the UK.")),
    ("too-many-tags", NL, says("Taart #a #b #c #d #e #f"), says("Taart #a #b #c #d #e nummer # f")),
    ("too-many-tags", EN, says("#a #b #c #d #e #f"), says("#a #b #c #d #e https://a.nl/#f")),
    ("exclamation-marks", NL, says("Taart!!"), says("Taart! Brood!")),
    ("exclamation-marks", EN, says("Cake! Bread! Buns!"), says("Cake! Bread?")),
    ("too-many-emoji", NL, says("🎂🎂🎂🎂🎂🎂"), says("🎂🎂🎂🎂👩‍👩‍👧‍👦 © 1")),
    ("too-many-emoji", EN, says("❤️ ❤️ ❤️ ❤️ ❤️ ❤️"), says("🇳🇱🇳🇱🇳🇱🇳🇱🇳🇱")),
    ("no-picture-text", NL, shows(" "), shows("Een taart met drie lagen")),
    ("no-picture-text", EN, shows(""), EMPTY),
];

fn heard(draft: &Draft<'_>, language: Language) -> Vec<&'static str> {
    coach(draft, language).into_iter().map(|remark| remark.rule).collect()
}

#[test]
fn each_rule_speaks_of_what_it_is_about_and_not_of_what_comes_near() {
    for (rule, language, raises, near) in CASES {
        assert!(heard(raises, *language).contains(rule), "{rule} speaks of {:?}", raises.text);
        assert!(!heard(near, *language).contains(rule), "{rule} is silent on {:?}", near.text);
    }
}

#[test]
fn a_long_text_wants_a_new_line() {
    let long = "Taart. ".repeat(72);
    assert_eq!(heard(&Draft { text: &long, ..EMPTY }, NL), ["no-line-break"]);
    let parted = format!("{long}\n{long}");
    assert_eq!(heard(&Draft { text: &parted, ..EMPTY }, NL), Vec::<&str>::new());
    let short = "Taart. ".repeat(71);
    assert_eq!(heard(&Draft { text: &short, ..EMPTY }, NL), Vec::<&str>::new());
}

#[test]
fn a_sentence_has_at_most_twenty_five_words() {
    let sentence = |words: usize| format!("Taart{}.", " een".repeat(words - 1));
    for language in Language::ALL {
        let text = format!("{} {}\n{}", sentence(3), sentence(26), sentence(30));
        let [long] = <[Remark; 1]>::try_from(coach(&says_of(&text), language)).unwrap();
        assert_eq!((long.rule, long.found.len()), ("long-sentence", 2));
        assert_eq!(long.found[0].words, sentence(26));
        assert_eq!(long.numbers, BTreeMap::from([("count", 2), ("longest", 30), ("most", 25)]));
        assert_eq!(coach(&says_of(&format!("{0} {0}\n- een {0}", sentence(25))), language).len(), 1);
        assert_eq!(coach(&says_of(&format!("{0} {0} https://a.nl/een", sentence(25))), language), []);
    }
}

fn says_of(text: &str) -> Draft<'_> {
    Draft { text, ..EMPTY }
}

#[test]
fn every_other_rule_has_a_case_in_both_languages() {
    let rules = RULES.iter().map(|(rule, _)| *rule).chain(["no-picture-text"]);
    for rule in rules.filter(|rule| !["no-line-break", "long-sentence"].contains(rule)) {
        for language in Language::ALL {
            assert!(CASES.iter().any(|(id, of, ..)| *id == rule && *of == language), "{rule} in {}", language.code());
        }
    }
}

#[test]
fn a_good_text_is_left_in_peace() {
    for (language, text) in GOOD {
        let (call_to_action, question) = match language {
            Language::Nl => ("Bel ons.", "Hoe groot moet een taart voor twintig mensen zijn?"),
            Language::En => ("Call us.", "How big must a cake for twenty people be?"),
        };
        let draft = Draft { text, call_to_action, question, has_picture: true, picture_text: "Taart" };
        assert_eq!(coach(&draft, language), []);
    }
    assert_eq!(coach(&Draft { call_to_action: "Bel", question: "Hoe groot?", ..EMPTY }, NL), [], "nothing written yet");
}

#[test]
fn a_remark_shows_the_very_words_with_their_place_and_numbers() {
    let remarks = coach(&says("🎂 Wij zijn trots. Onze taart is ongekend, vinden wij."), NL);
    let [sales, about_us] = remarks.as_slice() else { panic!("{remarks:?}") };
    assert_eq!(sales.found, [Found { from: 33, to: 41, words: "ongekend".into() }]);
    assert_eq!(about_us.numbers, BTreeMap::from([("we", 3), ("you", 0)]));
    let words: Vec<&str> = about_us.found.iter().map(|found| found.words.as_str()).collect();
    assert_eq!(words, ["Wij", "Onze", "wij"]);
}

#[test]
fn any_text_can_be_read() {
    for text in ["\u{202e}خبز طازج!!", "#", "@", "# #", "!", "\n\n", "👩‍👩‍👧‍👦", "a\u{301}\u{301}", "https://", "\u{feff}"]
    {
        for language in Language::ALL {
            let draft = Draft { text, call_to_action: text, question: text, has_picture: true, picture_text: text };
            assert!(
                coach(&draft, language).iter().all(|remark| remark.found.iter().all(|found| found.from < found.to))
            );
        }
    }
}
