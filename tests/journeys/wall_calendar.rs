//! The calendar for the wall, read back out of its file: everything has its day, and what does not fit is counted.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use koers_core::{content::PostStatus, plan::Kind, reckoning::occurrences_in, text::Language, time::Day};
use koers_documents::{Kind as Paper, Options, Paper as Sheet};
use koers_tests::{
    desk::{Desk, TODAY},
    printed::{pages_as, sizes, squares, tight},
};
use koers_words::Words;

type Squares = BTreeMap<(String, u32), String>;

/// What stands on a day.
fn on(squares: &Squares, words: Words, day: Day) -> &str {
    let month = format!("{} {}", words.say(&format!("month-{}", day.month())), day.year());
    let found = squares
        .iter()
        .find(|((title, number), _)| title.to_lowercase() == month.to_lowercase() && *number == day.day());
    found.map(|(_, said)| said.as_str()).unwrap_or_else(|| panic!("no square for {day}"))
}

fn calendar(desk: &mut Desk, options: &Options) -> Squares {
    squares(desk, Paper::Calendar, options)
}

fn day(month: u32, day: u32) -> Day {
    NaiveDate::from_ymd_opt(2026, month, day).unwrap()
}

#[test]
fn every_post_stands_on_its_day_and_its_deadline_on_another() {
    for language in Language::ALL {
        let (mut desk, words) = (Desk::sample(language), Words::new(language));
        let squares = calendar(&mut desk, &Options::in_language(language));
        assert_eq!(squares.len(), 30 + 31, "November and December");
        let (mut seen, mut due) = (0, 0);
        for post in desk.plan.facts().posts.iter() {
            let title = tight(&post.title);
            let Some(out) = post.published_on.or(post.planned_on).filter(|out| *out >= day(11, 1)) else { continue };
            let square = on(&squares, words, out);
            let time = post.planned_time.map(|time| time.format("%H:%M").to_string()).unwrap_or_default();
            let place = square.find(&title).unwrap_or_else(|| panic!("{title} is not on {out}: {square}"));
            assert!(square[..place].contains(&time), "{title} at {time}: {square}");
            seen += 1;
            let ready = post.finish_by.filter(|_| post.status < Some(PostStatus::Planned));
            if let Some(ready) = ready {
                assert_ne!(ready, out);
                let square = on(&squares, words, ready);
                assert!(square.contains(&title) && !square.contains(&format!("{time}IG")), "{title}: {square}");
                due += 1;
            }
            let days = squares.values().filter(|square| square.contains(&title)).count();
            let turns = post.series.map_or(0, |_| days - 1);
            assert_eq!(days - turns, 1 + usize::from(ready.is_some()), "{title} stands nowhere else");
        }
        assert!(seen > 10 && due > 1, "{seen} posts, {due} deadlines");
    }
}

#[test]
fn days_with_a_name_and_turns_of_series_stand_on_their_days() {
    for language in Language::ALL {
        let (mut desk, words) = (Desk::sample(language), Words::new(language));
        let squares = calendar(&mut desk, &Options::in_language(language));
        let facts = desk.plan.facts();
        for own in facts.own_days.iter().filter(|own| own.day.is_some_and(|day| day.year() == 2026)) {
            let square = on(&squares, words, own.day.unwrap());
            assert!(square.contains(&tight(&own.name)), "{}: {square}", &*own.name);
        }
        let saint = if language == Language::Nl { (day(12, 5), "Sinterklaas") } else { (day(12, 25), "ChristmasDay") };
        assert!(on(&squares, words, saint.0).contains(saint.1));
        let turns = occurrences_in(facts, TODAY, day(12, 31));
        assert!(turns.len() > 3, "{turns:?}");
        for (id, day) in turns {
            let name = tight(&facts.series.get(Some(id)).unwrap().name);
            assert!(on(&squares, words, day).contains(&name), "{name} on {day}");
        }
        for skip in facts.series_skips.iter() {
            let name = tight(&facts.series.get(skip.series).unwrap().name);
            assert!(!on(&squares, words, skip.day.unwrap()).contains(&name), "{name} is skipped");
        }
        let campaign = tight(&facts.campaigns.iter().next().unwrap().name);
        assert!(on(&squares, words, day(12, 1)).contains(&campaign), "where a campaign begins");
    }
}

#[test]
fn a_post_too_many_is_counted_and_never_lost() {
    let language = Language::En;
    let mut shown = Vec::new();
    for paper in [Sheet::A4, Sheet::A3, Sheet::Letter] {
        let mut desk = Desk::sample(language);
        let many =
            ["🎂 party!", "كعكة بالشوكولاتة", "עוגת שוקולד", "Hottentottententententoonstellingsbakkersdeegroller"];
        for n in 0..12 {
            let title =
                many.get(n).map_or_else(|| format!("Number {n} {}", "and so on ".repeat(12)), |t| (*t).to_owned());
            let time = format!("{}:00", 8 + n);
            desk.adds(
                Kind::Post,
                &[("title", &title), ("status", "planned"), ("planned_on", "10/12/2026"), ("planned_time", &time)],
            );
        }
        let squares = calendar(&mut desk, &Options { paper, ..Options::in_language(language) });
        let square = on(&squares, Words::new(language), day(12, 10));
        let count = (8..20).filter(|hour| square.contains(&format!("{hour:02}:00"))).count();
        let rest: String = square.trim_end_matches("more").chars().rev().take_while(char::is_ascii_digit).collect();
        let rest: usize = rest.chars().rev().collect::<String>().parse().unwrap();
        assert_eq!(count + rest, 12, "{paper:?}: {square}");
        assert!(square.ends_with("more"), "{square}");
        shown.push(count);
    }
    assert!(shown[0] >= 4 && shown[1] >= shown[0] && shown[2] >= 3, "A4, A3 and Letter show {shown:?}");
}

#[test]
fn a_month_without_anything_says_so_and_one_with_a_post_does_not() {
    for language in Language::ALL {
        let mut desk = Desk::new("De Ster", language);
        let words = Words::new(language);
        let options = Options { months: 3, ..Options::in_language(language) };
        let says = |page: &String| tight(page).contains(&tight(&words.say("wall-empty")));
        let pages = pages_as(&mut desk, Paper::Calendar, &options);
        assert_eq!(pages.iter().map(says).collect::<Vec<_>>(), [true, true, true]);
        let wished = if language == Language::Nl { "24-12-2026" } else { "24/12/2026" };
        desk.adds(Kind::Post, &[("title", "Stollen"), ("status", "idea"), ("planned_on", wished)]);
        let pages = pages_as(&mut desk, Paper::Calendar, &options);
        assert_eq!(pages.iter().map(says).collect::<Vec<_>>(), [true, false, true]);
        let wish = tight(&words.say("wall-wished"));
        assert!(tight(&pages[1]).contains(&wish) && pages[1].contains("Stollen"), "a gate is shut: {}", pages[1]);
    }
}

#[test]
fn it_begins_where_asked_on_the_paper_that_was_asked() {
    let mut desk = Desk::sample(Language::Nl);
    let from = NaiveDate::from_ymd_opt(2027, 2, 14);
    for (paper, months, size) in [(Sheet::A4, 1, "(A4)"), (Sheet::A3, 3, "(A3)"), (Sheet::Letter, 12, "(letter)")] {
        let options = Options { paper, months, from, ..Options::in_language(Language::Nl) };
        let sizes = sizes(&mut desk, Paper::Calendar, &options);
        assert_eq!(sizes.len(), usize::from(months));
        assert!(sizes.iter().all(|one| one.ends_with(size)), "{sizes:?}");
        let (width, height) = sizes[0].split_once(" x ").unwrap();
        let height = height.split(' ').next().unwrap();
        assert!(width.parse::<f32>().unwrap() > height.parse::<f32>().unwrap(), "it lies: {sizes:?}");
        let titles: Vec<String> = calendar(&mut desk, &options).into_keys().map(|(title, _)| title).collect();
        assert!(titles.contains(&"Februari 2027".to_owned()), "{titles:?}");
    }
}
