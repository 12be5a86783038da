//! A plan full of what people paste and printers stumble over: the big list of naughty strings, words without an end,
//! scripts that run the other way, emoji, letters under heaps of accents, the largest numbers, tables of 200 rows.

#![expect(clippy::unwrap_used, reason = "a plan that cannot be filled in is a failed test")]

use std::iter;

use koers_core::{
    intentions::Page,
    money,
    plan::{Answer, Edit, Facts, Kind},
    record::FieldKind,
    text::Language,
};

use crate::{
    desk::Desk,
    filled::{fields_of, first, from_the_start, to_be_filled},
};

/// The big list of naughty strings, as npm's package `blns` has it.
const NAUGHTY: &str = include_str!("../fixtures/blns/blns.json");

/// How long the longest word is, in letters.
const LONGEST_WORD: usize = 10_000;
/// As many rows as the largest tables have.
const ROWS: usize = 200;
/// Of any other kind of which there may be more than one.
const FEW: usize = 2;

/// Kinds that a printed plan shows in a table of one row each.
const IN_TABLES: &[Kind] = &[Kind::BudgetLine, Kind::Action];

/// What the list of naughty strings does not hold.
fn ours() -> Vec<String> {
    let words = [
        "שלום עולם, 12,50 euro en 3-4 dagen (De Ster) מחר בבוקר",
        "مرحبا بالعالم ١٢٣ Bakkerij De Ster 2027 – خصم 15% على الخبز",
        "👩‍🍳 👨‍👩‍👧‍👦 🏳️‍🌈 🇳🇱 👍🏽 1️⃣ 🧑🏿‍🤝‍🧑🏻",
        "Brood\u{200b}bak\u{200c}ker\u{200d}ij\u{2060}De\u{feff}Ster\u{ad}Deventer",
        "{n} {m} {chapter} {$name} { $page } %s %1$s",
        "Ελληνικά και Кириллица с ударе́нием, Tiếng Việt, Łódź, ĳ, ŉ, ǆ, ﬁ",
        "漢字かな交じり文 한국어 ภาษาไทย हिन्दी தமிழ் አማርኛ ᠮᠣᠩᠭᠣᠯ 𓀀 𝔘𝔫𝔦𝔠𝔬𝔡𝔢",
        "    voor en    achter    ",
        "een\nregel\n\n\nop\u{b}zijn\u{c}eigen\u{2028}regel\u{2029}en\u{85}meer",
        "De ‘Ster’ — “beste” bakker… van 1999–2027: € 3,50 ½ ¼ × ÷ ± ° ™ © № ‰",
    ];
    let heap: String =
        iter::repeat_n("Z\u{337}\u{322}a\u{334}\u{301}l\u{338}\u{489}g\u{30d}\u{353}o\u{336} ", 12).collect();
    let tower = format!("e{}", "\u{301}".repeat(60));
    let word = |part: &str| part.chars().cycle().take(LONGEST_WORD).collect::<String>();
    let long = [heap, tower, "lang ".repeat(400), word("woord"), word("שלום"), word("👩‍🍳"), word("i\u{ad}n\u{200b}k")];
    words.map(str::to_owned).into_iter().chain(long).collect()
}

/// Everything that is typed, in turn and without an end.
fn typed() -> impl Iterator<Item = String> {
    let naughty: Vec<String> = serde_json::from_str(NAUGHTY).unwrap();
    let mut all: Vec<String> = naughty.into_iter().filter(|words| !words.trim().is_empty()).collect();
    let (apart, ours) = (all.len() / ours().len(), ours());
    // Spread among the others, so that each comes in another kind of place.
    for (at, words) in ours.into_iter().enumerate() {
        all.insert(at * (apart + 1), words);
    }
    all.into_iter().cycle()
}

/// The largest that a field of another kind takes, or what leads somewhere.
fn largest(field: &str, of: FieldKind, place: usize, facts: &Facts) -> Option<String> {
    match of {
        FieldKind::Line | FieldKind::Prose => None,
        FieldKind::Count | FieldKind::Minutes => Some(money::LIMIT.to_string()),
        FieldKind::Number | FieldKind::Money => Some((money::LIMIT / 100).to_string()),
        FieldKind::Share => Some("100".to_owned()),
        FieldKind::Day => Some(if field == "start" { "1-1-2026" } else { "31-12-2099" }.to_owned()),
        FieldKind::Time => Some("9:30".to_owned()),
        FieldKind::YesNo => Some("ja".to_owned()),
        // A post is planned, and a campaign too, only while every gate is open.
        FieldKind::Choice(codes) if field == "status" => codes.first().map(|code| (*code).to_owned()),
        FieldKind::Choice(codes) => codes.get(place % codes.len()).map(|code| (*code).to_owned()),
        FieldKind::Ref(target) | FieldKind::Refs(target) => first(facts, target),
    }
}

/// The plan of a business that is called by the first of these words, in Hebrew and more.
///
/// # Panics
/// When the core does not take it.
#[must_use]
pub fn hostile(language: Language) -> Desk {
    let mut words = typed();
    let mut desk = Desk::new("", language);
    for kind in to_be_filled() {
        let facts = desk.plan.facts().clone();
        let mut edits = |place: usize| -> Vec<Edit> {
            let answer = |(field, of)| {
                let typed = match of {
                    FieldKind::Line | FieldKind::Prose => words.next(),
                    _ => largest(field, of, place, &facts),
                };
                Some(Edit { field: str::to_owned(field), answer: Answer::Typed(typed?) })
            };
            fields_of(kind).filter_map(answer).collect()
        };
        let there: Vec<Option<i64>> = match from_the_start(kind, &facts) {
            Some(ids) => ids.into_iter().map(Some).collect(),
            None => vec![None; if IN_TABLES.contains(&kind) { ROWS } else { FEW }],
        };
        let each: Vec<_> = there.into_iter().enumerate().map(|(place, id)| (id, edits(place))).collect();
        let context = desk.context();
        desk.plan.put_all(&Page::Answers, kind, &each, context).unwrap();
    }
    desk
}
