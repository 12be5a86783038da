//! The week sheet, read back out of its file: what the week asks, under its days; and what an empty week says.

use chrono::NaiveDate;
use koers_core::{plan::Kind, text::Language};
use koers_documents::{Kind as Paper, Options};
use koers_tests::{
    desk::Desk,
    printed::{pages_as, tight},
};
use koers_words::{Value, Words};

/// The text of the one page of the week in which a day is; of this week without one.
fn sheet(desk: &mut Desk, language: Language, from: Option<(i32, u32, u32)>) -> String {
    let from = from.map(|(year, month, day)| NaiveDate::from_ymd_opt(year, month, day).unwrap());
    let pages = pages_as(desk, Paper::WeekSheet, &Options { from, ..Options::in_language(language) });
    assert_eq!(pages.len(), 1, "a single page");
    tight(&pages[0])
}

/// Holds that words stand in a text behind each other.
fn in_order(text: &str, words: &[&str]) {
    let mut at = 0;
    for word in words {
        let word = tight(word);
        let found = text[at..].find(&word).unwrap_or_else(|| panic!("{word} does not come next in {}", &text[at..]));
        at += found + word.len();
    }
}

#[test]
fn a_week_has_its_posts_figures_and_actions() {
    let mut desk = Desk::sample(Language::Nl);
    // A Sunday: the sheet is of the week that begins tomorrow.
    let text = sheet(&mut desk, Language::Nl, None);
    let this_week = [
        "Week 48",
        "Dinsdag 24",
        "Dit ligt er deze week in de winkel",
        "12:00 · Instagram, Facebook · Joost",
        "☐ foto of beeld",
        "Vrijdag 27",
        "Zo stapelen we drie lagen",
        "☐ nakijken",
        "Zaterdag 28",
        "Klaarmaken: Hoeveel punten haal je uit een taart?",
        "gaat uit op 30 november 2026",
        "Instagram: lezen en antwoorden",
        "taart bestellen Deventer",
        "Gasten op dinsdag",
        "Vragen over taarten",
        "Notities",
    ];
    in_order(&text, &this_week);
    for later in ["Bestelde taarten via social media", "Bestelknop op de taartenpagina", "Stem mee"] {
        assert!(!text.contains(&tight(later)), "{later} is of another week: {text}");
    }
    let text = sheet(&mut desk, Language::Nl, Some((2026, 12, 3)));
    let next_week = [
        "Week 49",
        "Maandag 30",
        "Hoeveel punten haal je uit een taart?",
        "Dinsdag 1",
        "Vers op dinsdag",
        "Donderdag 3",
        "Maak dit uit je reeks: De vraag van de maand",
        "Bestelde taarten via social media",
        "Actiepunten",
        "Bestelknop op de taartenpagina zetten",
    ];
    in_order(&text, &next_week);
}

#[test]
fn an_empty_week_says_what_to_do() {
    for language in Language::ALL {
        let words = Words::new(language);
        let shut = sheet(&mut Desk::new("De Ster", language), language, None);
        in_order(&shut, &[&words.say("sheet-nothing"), &words.say("sheet-nothing.shut")]);

        let mut desk = Desk::sample(language);
        let series: Vec<i64> = desk.plan.facts().series.iter().map(|series| series.id.raw()).collect();
        for one in series {
            desk.removes(Kind::Series, one);
        }
        let waiting: Vec<i64> = desk.plan.facts().posts_waiting().map(|post| post.id.raw()).collect();
        for one in waiting {
            desk.removes(Kind::Post, one);
        }
        let open = sheet(&mut desk, language, Some((2027, 6, 1)));
        in_order(&open, &[&words.say("sheet-nothing"), &words.say("sheet-nothing.text")]);
    }
}

#[test]
fn a_full_week_counts_what_does_not_fit() {
    let language = Language::En;
    let mut desk = Desk::sample(language);
    // What the sample has in that week; what goes out before that is not late yet.
    let own = [
        "How many slices come out of a cake?",
        "Fresh on Tuesday",
        "Vote: which flavour will it be?",
        "The question of the month",
        "How the vote stands",
    ];
    let named = |text: &str| own.iter().filter(|title| text.contains(&tight(title))).count();
    let before = sheet(&mut desk, language, Some((2026, 12, 1)));
    assert_eq!(named(&before), own.len(), "all of it fits: {before}");
    let more = 40;
    for n in 0..more {
        let title = format!("Number {n:02} of a week in which very much goes out, on every channel that there is");
        let given =
            [("title", title.as_str()), ("status", "planned"), ("planned_on", "01/12/2026"), ("planned_time", "06:00")];
        desk.adds(Kind::Post, &given);
    }
    let text = sheet(&mut desk, language, Some((2026, 12, 1)));
    let shown = text.matches("Number").count() + named(&text);
    let said = tight(&Words::new(language).say_with("sheet-more", &[("count", Value::from(own.len() + more - shown))]));
    assert!(shown > 9 && text.contains(&said), "{shown} are shown: {text}");
}
